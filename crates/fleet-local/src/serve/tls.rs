//! TLS with a certificate of the local CA: for HTTP, and for MQTT clients that show one of their own.

use std::sync::Arc;

use rcgen::{
    CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose, SanType,
};
use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{DigitallySignedStruct, DistinguishedName, ServerConfig, SignatureScheme};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, UnixTime};

use crate::ca::{LocalCa, validity};

/// By which MQTT clients with certificates make themselves known on the port of HTTP.
pub(super) const MQTT: &[u8] = b"x-amzn-mqtt-ca";

/// The settings of the doors.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    /// Nobody is asked for a certificate.
    pub(super) http: Arc<ServerConfig>,
    /// Everybody must show one.
    pub(super) mqtt: Arc<ServerConfig>,
}

/// TLS with a fresh certificate for localhost, 127.0.0.1 and ::1.
pub(super) fn settings(ca: &LocalCa) -> Result<Settings, String> {
    let key = KeyPair::generate().map_err(|cause| cause.to_string())?;
    let mut params = CertificateParams::new(vec!["localhost".to_owned(), "*.localhost".to_owned()])
        .map_err(|cause| cause.to_string())?;
    for address in ["127.0.0.1", "::1"] {
        let address = address.parse().map_err(|_| "no address".to_owned())?;
        params.subject_alt_names.push(SanType::IpAddress(address));
    }
    params
        .distinguished_name
        .push(DnType::CommonName, "localhost");
    params
        .extended_key_usages
        .push(ExtendedKeyUsagePurpose::ServerAuth);
    params.key_usages.push(KeyUsagePurpose::DigitalSignature);
    params.use_authority_key_identifier_extension = true;
    validity(&mut params, 365)?;
    let certificate = params
        .signed_by(&key, ca.issuer())
        .map_err(|cause| cause.to_string())?;
    let chain = || vec![certificate.der().clone()];
    let key = || PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let begin = || {
        ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|cause| cause.to_string())
    };
    let http = begin()?
        .with_no_client_auth()
        .with_single_cert(chain(), key())
        .map_err(|cause| cause.to_string())?;
    let anybody = Arc::new(AnyCertificate(Arc::clone(&provider)));
    let mut mqtt = begin()?
        .with_client_cert_verifier(anybody)
        .with_single_cert(chain(), key())
        .map_err(|cause| cause.to_string())?;
    // A client that names no protocol is welcome as well.
    mqtt.alpn_protocols = vec![MQTT.to_vec(), b"mqtt".to_vec()];
    // Thousands of idle connections cost no more than they must.
    mqtt.send_half_rtt_data = false;
    Ok(Settings {
        http: Arc::new(http),
        mqtt: Arc::new(mqtt),
    })
}

/// Takes any certificate whose key the client proves to have. Whether it is registered and ACTIVE
/// is for the registry to say, which knows certificates of other authorities too.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ClientCertVerifier for AnyCertificate {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
