//! The local certificate authority: kept in the state, it signs the server's and devices' certificates.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use rusqlite::OptionalExtension as _;
use rustls_pki_types::PrivateKeyDer;
use tokio_rustls::TlsAcceptor;

use crate::clock;
use crate::store::Store;

pub(crate) const TABLES: &str = "
CREATE TABLE local_ca (id INTEGER PRIMARY KEY CHECK (id = 1), key_pem TEXT NOT NULL, cert_pem TEXT NOT NULL);
";

/// The CA of this state.
pub(crate) struct LocalCa {
    cert_pem: String,
    issuer: Issuer<'static, KeyPair>,
}

impl LocalCa {
    /// Reads the CA from the state, or makes it once.
    pub(crate) async fn load(store: &Store) -> Result<LocalCa, String> {
        let (key_pem, cert_pem) = store
            .write(|tx| {
                let found: Option<(String, String)> = tx
                    .query_row("SELECT key_pem, cert_pem FROM local_ca", [], |row| {
                        Ok((row.get(0)?, row.get(1)?))
                    })
                    .optional()?;
                if let Some(found) = found {
                    return Ok(found);
                }
                let (key_pem, cert_pem) = make().map_err(crate::error::AwsError::internal)?;
                tx.execute(
                    "INSERT INTO local_ca (id, key_pem, cert_pem) VALUES (1, ?1, ?2)",
                    [&key_pem, &cert_pem],
                )?;
                Ok((key_pem, cert_pem))
            })
            .await
            .map_err(|error| error.message)?;
        let key = KeyPair::from_pem(&key_pem).map_err(|cause| cause.to_string())?;
        let issuer = Issuer::from_ca_cert_pem(&cert_pem, key).map_err(|cause| cause.to_string())?;
        Ok(LocalCa { cert_pem, issuer })
    }

    pub(crate) fn pem(&self) -> &str {
        &self.cert_pem
    }

    /// What signs device certificates.
    pub(crate) fn issuer(&self) -> &Issuer<'static, KeyPair> {
        &self.issuer
    }

    /// TLS with a fresh certificate for localhost, 127.0.0.1 and ::1.
    pub(super) fn acceptor(&self) -> Result<TlsAcceptor, String> {
        let key = KeyPair::generate().map_err(|cause| cause.to_string())?;
        let mut params =
            CertificateParams::new(vec!["localhost".to_owned(), "*.localhost".to_owned()])
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
            .signed_by(&key, &self.issuer)
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
}

fn make() -> Result<(String, String), String> {
    let text = |cause: rcgen::Error| cause.to_string();
    let key = KeyPair::generate().map_err(text)?;
    let mut params = CertificateParams::new(Vec::<String>::new()).map_err(text)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "fleet-local CA");
    params
        .distinguished_name
        .push(DnType::OrganizationName, "fleet-local");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![
        KeyUsagePurpose::KeyCertSign,
        KeyUsagePurpose::CrlSign,
        KeyUsagePurpose::DigitalSignature,
    ];
    validity(&mut params, 3650)?;
    let certificate = params.self_signed(&key).map_err(text)?;
    Ok((key.serialize_pem(), certificate.pem()))
}

/// Valid from a day ago, so that clocks a little behind accept it.
pub(crate) fn validity(params: &mut CertificateParams, days: i64) -> Result<(), String> {
    let today = clock::wall().to_zoned(jiff::tz::TimeZone::UTC).date();
    let date = |days: i64| -> Result<_, String> {
        let date = today
            .checked_add(jiff::Span::new().days(days))
            .map_err(|cause| cause.to_string())?;
        Ok(rcgen::date_time_ymd(
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        ))
    };
    params.not_before = date(-1)?;
    params.not_after = date(days)?;
    Ok(())
}
