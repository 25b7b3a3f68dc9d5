//! Certificates of the authorities that sign a fleet's own device certificates.

pub(crate) mod list;
pub(crate) mod register;
mod registration_config;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Deserialize;
use serde_json::{Value, json};
use x509_parser::certificate::X509Certificate;

use self::registration_config::RegistrationConfig;
use super::certificates::issue::Made;
use super::certificates::x509;
use super::tags;
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    write DELETE "/cacertificate/{caCertificateId}" DeleteCACertificate => delete,
    read GET "/cacertificate/{caCertificateId}" DescribeCACertificate => describe,
    write PUT "/cacertificate/{caCertificateId}" UpdateCACertificate => update,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_ca_certificate (
    scope TEXT NOT NULL, id TEXT NOT NULL, pem TEXT NOT NULL, subject BLOB NOT NULL, status TEXT NOT NULL,
    mode TEXT NOT NULL, automatic INTEGER NOT NULL, registration_config TEXT NOT NULL,
    not_before_s INTEGER NOT NULL, not_after_s INTEGER NOT NULL, generation TEXT NOT NULL,
    version INTEGER NOT NULL, created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) WITHOUT ROWID;
CREATE INDEX iot_ca_certificate_by_creation ON iot_ca_certificate (scope, created_ms, id, status);
CREATE INDEX iot_ca_certificate_by_id ON iot_ca_certificate (id);
CREATE INDEX iot_ca_certificate_by_subject ON iot_ca_certificate (subject);
";

/// A CA certificate as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct CaCertificate {
    pub(crate) id: String,
    pub(crate) pem: String,
    /// ACTIVE or INACTIVE.
    pub(crate) status: String,
    /// DEFAULT or SNI_ONLY; certificates that it signed take it over.
    pub(crate) mode: String,
    /// Whether certificates that it signed are registered when they connect first.
    automatic: bool,
    registration_config: RegistrationConfig,
    not_before_s: i64,
    not_after_s: i64,
    generation: String,
    version: i64,
    created_ms: i64,
    modified_ms: i64,
}

const COLUMNS: &str = "id, pem, status, mode, automatic, registration_config, not_before_s, not_after_s, \
                       generation, version, created_ms, modified_ms";

impl CaCertificate {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<CaCertificate> {
        Ok(CaCertificate {
            id: row.get(0)?,
            pem: row.get(1)?,
            status: row.get(2)?,
            mode: row.get(3)?,
            automatic: row.get(4)?,
            registration_config: json(row, 5)?,
            not_before_s: row.get(6)?,
            not_after_s: row.get(7)?,
            generation: row.get(8)?,
            version: row.get(9)?,
            created_ms: row.get(10)?,
            modified_ms: row.get(11)?,
        })
    }

    fn new(ctx: &Ctx<'_>, made: Made, mode: &str) -> CaCertificate {
        CaCertificate {
            id: made.id,
            pem: made.pem,
            status: "INACTIVE".to_owned(),
            mode: mode.to_owned(),
            automatic: false,
            registration_config: RegistrationConfig::default(),
            not_before_s: made.not_before_s,
            not_after_s: made.not_after_s,
            generation: uuid::Uuid::new_v4().to_string(),
            version: 1,
            created_ms: ctx.now_ms(),
            modified_ms: ctx.now_ms(),
        }
    }

    /// The CA certificate, if it is registered. Ids do not distinguish case.
    pub(crate) fn find(ctx: &Ctx<'_>, id: &str) -> AwsResult<Option<CaCertificate>> {
        let sql = format!("SELECT {COLUMNS} FROM iot_ca_certificate WHERE scope = ?1 AND id = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), &id.to_lowercase()], CaCertificate::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, id: &str) -> AwsResult<CaCertificate> {
        CaCertificate::find(ctx, id)?
            .ok_or_else(|| AwsError::not_found(format!("CA certificate {id} not found.")))
    }

    /// Those with a subject, in its DER form; the oldest first.
    pub(crate) fn of_subject(ctx: &Ctx<'_>, subject: &[u8]) -> AwsResult<Vec<CaCertificate>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM iot_ca_certificate WHERE scope = ?1 AND subject = ?2 \
             ORDER BY created_ms, id"
        );
        let found = ctx
            .tx
            .prepare_cached(&sql)?
            .query_map(params![ctx.scope(), subject], CaCertificate::from_row)?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }

    /// Whether it signed a certificate.
    pub(crate) fn signed(&self, certificate: &X509Certificate<'_>) -> bool {
        x509::der(&self.pem)
            .as_deref()
            .and_then(x509::parse)
            .is_some_and(|ca| x509::is_signed_by(certificate, &ca))
    }

    /// Keeps a new one.
    fn insert(&self, ctx: &Ctx<'_>, subject: &[u8]) -> AwsResult<()> {
        let sql = format!(
            "INSERT INTO iot_ca_certificate (scope, subject, {COLUMNS}) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
        );
        ctx.tx.prepare_cached(&sql)?.execute(params![
            ctx.scope(),
            subject,
            self.id,
            self.pem,
            self.status,
            self.mode,
            self.automatic,
            serde_json::to_string(&self.registration_config)?,
            self.not_before_s,
            self.not_after_s,
            self.generation,
            self.version,
            self.created_ms,
            self.modified_ms,
        ])?;
        Ok(())
    }

    /// Writes what can change.
    fn save(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "UPDATE iot_ca_certificate SET status = ?3, automatic = ?4, registration_config = ?5, \
                 version = ?6, modified_ms = ?7 WHERE scope = ?1 AND id = ?2",
            )?
            .execute(params![
                ctx.scope(),
                self.id,
                self.status,
                self.automatic,
                serde_json::to_string(&self.registration_config)?,
                self.version,
                self.modified_ms,
            ])?;
        Ok(())
    }
}

/// The active CA certificates with a subject that register automatically, and the account and
/// Region of each, over all accounts and Regions; the oldest first.
pub(crate) fn automatic_of(
    tx: &Connection,
    subject: &[u8],
) -> AwsResult<Vec<(String, CaCertificate)>> {
    let sql = format!(
        "SELECT {COLUMNS}, scope FROM iot_ca_certificate \
         WHERE subject = ?1 AND status = 'ACTIVE' AND automatic = 1 ORDER BY created_ms, scope, id"
    );
    let found = tx
        .prepare_cached(&sql)?
        .query_map([subject], |row| {
            Ok((row.get(12)?, CaCertificate::from_row(row)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The ARN of a CA certificate.
pub(crate) fn arn(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.arn(&format!("cacert/{id}"))
}

/// Whether a CA certificate with this id is registered.
pub(super) fn exists(ctx: &Ctx<'_>, id: &str) -> AwsResult<bool> {
    Ok(CaCertificate::find(ctx, id)?.is_some())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    certificate_id: String,
}

fn describe(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let ca = CaCertificate::get(ctx, &input.certificate_id)?;
    Ok(json!({
        "certificateDescription": {
            "certificateArn": arn(ctx, &ca.id),
            "certificateId": ca.id,
            "status": ca.status,
            "certificatePem": ca.pem,
            "ownedBy": ctx.caller.account,
            "creationDate": epoch(ca.created_ms),
            "autoRegistrationStatus": if ca.automatic { "ENABLE" } else { "DISABLE" },
            "lastModifiedDate": epoch(ca.modified_ms),
            "customerVersion": ca.version,
            "generationId": ca.generation,
            "validity": { "notBefore": ca.not_before_s, "notAfter": ca.not_after_s },
            "certificateMode": ca.mode,
        },
        "registrationConfig": ca.registration_config,
    }))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    certificate_id: String,
    new_status: Option<String>,
    new_auto_registration_status: Option<String>,
    registration_config: Option<RegistrationConfig>,
    #[serde(default)]
    remove_auto_registration: bool,
}

/// Changes what is given. Removing the automatic registration turns it off and forgets its template.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let ca = CaCertificate::get(ctx, &input.certificate_id)?;
    if input.remove_auto_registration && input.registration_config.is_some() {
        return Err(AwsError::invalid_request(
            "registrationConfig cannot be set and removed at once",
        ));
    }
    let mut changed = ca.clone();
    if let Some(status) = input.new_status {
        changed.status = status;
    }
    if let Some(status) = input.new_auto_registration_status {
        changed.automatic = status == "ENABLE";
    }
    if let Some(config) = input.registration_config {
        config.check(ctx)?;
        changed.registration_config = config;
    }
    if input.remove_auto_registration {
        changed.automatic = false;
        changed.registration_config = RegistrationConfig::default();
    }
    if changed != ca {
        changed.version += 1;
        changed.modified_ms = ctx.now_ms();
        changed.save(ctx)?;
    }
    Ok(Empty {})
}

/// Certificates that it signed go on working.
fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let ca = CaCertificate::get(ctx, &input.certificate_id)?;
    if ca.status == "ACTIVE" {
        return Err(AwsError::new(
            "CertificateStateException",
            format!(
                "CA certificate must be deactivated (not ACTIVE) before deletion. Id: {}",
                ca.id
            ),
        ));
    }
    tags::forget(ctx, &arn(ctx, &ca.id))?;
    ctx.tx
        .prepare_cached("DELETE FROM iot_ca_certificate WHERE scope = ?1 AND id = ?2")?
        .execute([ctx.scope(), &ca.id])?;
    Ok(Empty {})
}
