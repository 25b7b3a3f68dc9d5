//! The local certificate authority: kept in the state, it signs the server's and devices' certificates.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rusqlite::OptionalExtension as _;

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
