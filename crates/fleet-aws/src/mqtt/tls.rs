//! TLS for MQTT: rustls with ring, a client certificate, and what connections can share of it.

use std::sync::{Arc, Mutex, PoisonError};

use fleet_core::port::mqtt::{MqttError, TlsIdentity};
use rustls::client::Resumption;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

/// The protocol that AWS wants named for MQTT with a client certificate on the port of HTTPS.
const ALPN: &[u8] = b"x-amzn-mqtt-ca";
/// That port.
const HTTPS: u16 = 443;

/// What was made last, for those who come with the same.
#[derive(Debug, Default)]
pub(super) struct Configs {
    last: Mutex<Option<Config>>,
}

/// What an identity comes to.
#[derive(Debug, Clone)]
struct Config {
    identity: Arc<TlsIdentity>,
    names_protocol: bool,
    roots: Arc<RootCertStore>,
    made: Arc<ClientConfig>,
}

impl Configs {
    /// The configuration of an identity. Those with the same authorities share them, and those with
    /// the same identity share all of it.
    pub(super) fn of(
        &self,
        identity: &Arc<TlsIdentity>,
        port: u16,
    ) -> Result<Arc<ClientConfig>, MqttError> {
        let names_protocol = port == HTTPS;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let roots = match &*last {
            Some(last)
                if Arc::ptr_eq(&last.identity, identity)
                    && last.names_protocol == names_protocol =>
            {
                return Ok(last.made.clone());
            }
            Some(last) if last.identity.ca == identity.ca => last.roots.clone(),
            _ => Arc::new(roots(identity.ca.as_deref())?),
        };
        let made = Arc::new(config(identity, roots.clone(), names_protocol)?);
        *last = Some(Config {
            identity: identity.clone(),
            names_protocol,
            roots,
            made: made.clone(),
        });
        Ok(made)
    }
}

fn config(
    identity: &TlsIdentity,
    roots: Arc<RootCertStore>,
    names_protocol: bool,
) -> Result<ClientConfig, MqttError> {
    let chain = certificates(&identity.certificate)?;
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).map_err(unusable)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .with_root_certificates(roots)
        .with_client_auth_cert(chain, key)
        .map_err(unusable)?;
    // A device connects once and for long; what would be kept for the next time only takes room.
    config.resumption = Resumption::disabled();
    if names_protocol {
        config.alpn_protocols = vec![ALPN.to_vec()];
    }
    Ok(config)
}

fn certificates(pem: &str) -> Result<Vec<CertificateDer<'static>>, MqttError> {
    let all = CertificateDer::pem_slice_iter(pem.as_bytes());
    let all: Vec<_> = all.collect::<Result<_, _>>().map_err(unusable)?;
    if all.is_empty() {
        return Err(MqttError::Identity("there is no certificate in it".into()));
    }
    Ok(all)
}

/// The authorities in a PEM, or those that the machine trusts.
fn roots(ca: Option<&str>) -> Result<RootCertStore, MqttError> {
    let mut roots = RootCertStore::empty();
    match ca {
        Some(pem) => {
            for certificate in certificates(pem)? {
                roots.add(certificate).map_err(unusable)?;
            }
        }
        None => {
            // Those that cannot be read are of no use to anybody; none at all is said below.
            let found = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(found.certs);
        }
    }
    if roots.is_empty() {
        return Err(MqttError::Identity("no authority is trusted".into()));
    }
    Ok(roots)
}

fn unusable(error: impl std::error::Error + Send + Sync + 'static) -> MqttError {
    MqttError::Identity(Box::new(error))
}
