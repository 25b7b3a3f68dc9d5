//! TLS on the listener, with a certificate of the local CA.

use std::sync::Arc;

use rcgen::{
    CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose, SanType,
};
use rustls_pki_types::PrivateKeyDer;
use tokio_rustls::TlsAcceptor;

use crate::ca::{LocalCa, validity};

/// TLS with a fresh certificate for localhost, 127.0.0.1 and ::1.
pub(super) fn acceptor(ca: &LocalCa) -> Result<TlsAcceptor, String> {
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
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .map_err(|cause| cause.to_string())?
    .with_no_client_auth()
    .with_single_cert(
        vec![certificate.der().clone()],
        PrivateKeyDer::Pkcs8(key.serialize_der().into()),
    )
    .map_err(|cause| cause.to_string())?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
