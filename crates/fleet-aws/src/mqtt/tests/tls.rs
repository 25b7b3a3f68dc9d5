//! The network and TLS: both sides show a certificate.

use std::sync::Arc;

use fleet_core::port::mqtt::{ClientOptions, MqttError, MqttLink, TlsIdentity, Transport};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::{COME_IN, options, packet};
use crate::mqtt::MqttClient;
use crate::mqtt::tls::Configs;

/// An authority, and what it has vouched for.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    /// A certificate for a host or a client, and its key, in PEM.
    fn issue(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        (params.signed_by(&key, &self.0).unwrap(), key)
    }

    fn identity(&self, trusts: &Authority) -> Arc<TlsIdentity> {
        let (certificate, key) = self.issue("car");
        Arc::new(TlsIdentity {
            ca: Some(trusts.0.pem().into()),
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        })
    }

    /// A broker's side: for `localhost`, and for clients of this authority.
    fn acceptor(&self) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        let clients =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        let (certificate, key) = self.issue("localhost");
        let key = PrivateKeyDer::from_pem_slice(key.serialize_pem().as_bytes()).unwrap();
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(clients.build().unwrap())
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// A broker that lets in whoever its door lets through, and says who that was.
async fn broker<S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin>(
    listener: TcpListener,
    door: impl AsyncFnOnce(TcpStream) -> std::io::Result<S>,
) -> std::io::Result<Vec<u8>> {
    let (tcp, _) = listener.accept().await?;
    let mut stream = door(tcp).await?;
    let connect = packet(&mut stream).await;
    stream.write_all(COME_IN).await?;
    stream.flush().await?;
    packet(&mut stream).await;
    Ok(connect)
}

async fn listening() -> (TcpListener, u16) {
    let listener = TcpListener::bind(("localhost", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

#[tokio::test]
async fn a_client_comes_in_over_tcp() {
    let (listener, port) = listening().await;
    let client = async {
        let to = ClientOptions { port, ..options() };
        let connection = MqttClient::new().connect(&to).await.unwrap();
        connection.disconnect().await;
    };
    let (seen, ()) = tokio::join!(broker(listener, async |tcp| Ok(tcp)), client);
    assert!(seen.unwrap().ends_with(b"\0\x03car"));
}

#[tokio::test]
async fn a_client_comes_in_with_its_certificate() {
    let ours = Authority::new();
    let (listener, port) = listening().await;
    let acceptor = ours.acceptor();
    let identity = ours.identity(&ours);
    let client = async {
        let transport = Transport::MutualTls(identity);
        let to = ClientOptions {
            port,
            transport,
            ..options()
        };
        let connection = MqttClient::new().connect(&to).await.unwrap();
        connection.disconnect().await;
    };
    let door = async |tcp| acceptor.accept(tcp).await;
    let (seen, ()) = tokio::join!(broker(listener, door), client);
    assert!(seen.unwrap().ends_with(b"\0\x03car"));
}

#[tokio::test]
async fn a_broker_that_nobody_known_vouches_for_is_not_talked_to() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    let (listener, port) = listening().await;
    let acceptor = theirs.acceptor();
    let to = ClientOptions {
        port,
        transport: Transport::MutualTls(ours.identity(&ours)),
        ..options()
    };
    let link = MqttClient::new();
    let door = async |tcp| acceptor.accept(tcp).await;
    let (seen, refused) = tokio::join!(broker(listener, door), link.connect(&to));
    assert!(seen.is_err());
    let refused = refused.map(|_| ()).unwrap_err();
    assert!(
        matches!(refused, MqttError::Unreachable { .. }),
        "{refused:?}"
    );
}

#[tokio::test]
async fn where_nobody_listens_nobody_is_reached() {
    let (listener, port) = listening().await;
    drop(listener);
    let to = ClientOptions { port, ..options() };
    let refused = MqttClient::new().connect(&to).await.map(|_| ());
    assert!(
        matches!(refused, Err(MqttError::Unreachable { .. })),
        "{refused:?}"
    );
}

#[test]
fn the_protocol_is_named_on_the_port_of_https_and_only_there() {
    let ours = Authority::new();
    let (configs, identity) = (Configs::default(), ours.identity(&ours));
    let on_443 = configs.of(&identity, 443).unwrap();
    assert_eq!(on_443.alpn_protocols, [b"x-amzn-mqtt-ca"]);
    let on_8883 = configs.of(&identity, 8883).unwrap();
    assert!(on_8883.alpn_protocols.is_empty());
    let again = configs.of(&identity, 8883).unwrap();
    assert!(Arc::ptr_eq(&on_8883, &again), "made once for many");
}

#[test]
fn an_identity_that_cannot_be_used_is_told_before_anybody_is_called() {
    let ours = Authority::new();
    let good = ours.identity(&ours);
    let with = |change: fn(&mut TlsIdentity)| {
        let mut identity = TlsIdentity::clone(&good);
        change(&mut identity);
        Arc::new(identity)
    };
    for identity in [
        with(|identity| identity.certificate = "nothing".into()),
        with(|identity| identity.key = identity.certificate.clone()),
        with(|identity| identity.ca = Some("".into())),
    ] {
        let refused = Configs::default().of(&identity, 8883).map(|_| ());
        assert!(
            matches!(refused, Err(MqttError::Identity(_))),
            "{refused:?}"
        );
    }
    assert!(!format!("{good:?}").contains("PRIVATE KEY"));
}
