//! Certificates of devices: made here, signed for a request, or registered from elsewhere.

pub(super) mod issue;
pub(crate) mod jitr;
pub(crate) mod list;
pub(crate) mod register;
#[cfg(test)]
mod tests;
pub(crate) mod transfer;
pub(super) mod x509;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use self::issue::Made;
use super::{policy_targets, principals};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    write POST "/certificates" CreateCertificateFromCsr => create_from_csr,
    write POST "/keys-and-certificate" CreateKeysAndCertificate => create_keys,
    write DELETE "/certificates/{certificateId}" DeleteCertificate => delete,
    read GET "/certificates/{certificateId}" DescribeCertificate => describe,
    write PUT "/certificates/{certificateId}" UpdateCertificate => update,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_certificate (
    scope TEXT NOT NULL, id TEXT NOT NULL, pem TEXT NOT NULL, status TEXT NOT NULL, mode TEXT NOT NULL,
    not_before_s INTEGER NOT NULL, not_after_s INTEGER NOT NULL, generation TEXT NOT NULL,
    version INTEGER NOT NULL, created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) WITHOUT ROWID;
CREATE INDEX iot_certificate_by_creation ON iot_certificate (scope, created_ms, id, status, mode);
";

/// Which CA of the registry signed a certificate, who had it before, and its last transfer.
pub(crate) const TABLES_OF_ISSUERS: &str = "
ALTER TABLE iot_certificate ADD COLUMN ca_id TEXT;
ALTER TABLE iot_certificate ADD COLUMN previous_owner TEXT;
ALTER TABLE iot_certificate ADD COLUMN transfer TEXT;
CREATE INDEX iot_certificate_by_ca ON iot_certificate (scope, ca_id, created_ms, id, status, mode)
    WHERE ca_id IS NOT NULL;
";

/// A certificate as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate {
    pub(crate) id: String,
    pub(crate) pem: String,
    pub(crate) status: String,
    mode: String,
    not_before_s: i64,
    not_after_s: i64,
    generation: String,
    version: i64,
    created_ms: i64,
    modified_ms: i64,
    /// The registered CA that signed it.
    ca_id: Option<String>,
    previous_owner: Option<String>,
    /// The `transferData` of DescribeCertificate.
    transfer: Option<Value>,
}

/// How a new certificate stands in the registry.
#[derive(Debug, Clone, Copy)]
struct Standing<'a> {
    status: &'a str,
    mode: &'a str,
    ca_id: Option<&'a str>,
}

const COLUMNS: &str = "id, pem, status, mode, not_before_s, not_after_s, generation, version, created_ms, \
                       modified_ms, ca_id, previous_owner, transfer";

impl Certificate {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Certificate> {
        Ok(Certificate {
            id: row.get(0)?,
            pem: row.get(1)?,
            status: row.get(2)?,
            mode: row.get(3)?,
            not_before_s: row.get(4)?,
            not_after_s: row.get(5)?,
            generation: row.get(6)?,
            version: row.get(7)?,
            created_ms: row.get(8)?,
            modified_ms: row.get(9)?,
            ca_id: row.get(10)?,
            previous_owner: row.get(11)?,
            transfer: json_or_none(row, 12)?,
        })
    }

    /// The certificate, if it is there. Ids do not distinguish case.
    pub(crate) fn find(ctx: &Ctx<'_>, id: &str) -> AwsResult<Option<Certificate>> {
        let sql = format!("SELECT {COLUMNS} FROM iot_certificate WHERE scope = ?1 AND id = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), &id.to_lowercase()], Certificate::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, id: &str) -> AwsResult<Certificate> {
        Certificate::find(ctx, id)?
            .ok_or_else(|| AwsError::not_found(format!("Certificate {id} not found.")))
    }

    /// Keeps a new certificate.
    fn insert(ctx: &Ctx<'_>, made: Made, standing: Standing<'_>) -> AwsResult<Certificate> {
        let certificate = Certificate {
            id: made.id,
            pem: made.pem,
            status: standing.status.to_owned(),
            mode: standing.mode.to_owned(),
            not_before_s: made.not_before_s,
            not_after_s: made.not_after_s,
            generation: uuid::Uuid::new_v4().to_string(),
            version: 1,
            created_ms: ctx.now_ms(),
            modified_ms: ctx.now_ms(),
            ca_id: standing.ca_id.map(str::to_owned),
            previous_owner: None,
            transfer: None,
        };
        certificate.keep(ctx, ctx.scope())?;
        Ok(certificate)
    }

    /// Writes the row of an account and Region that has none yet.
    fn keep(&self, ctx: &Ctx<'_>, scope: &str) -> AwsResult<()> {
        let sql = format!(
            "INSERT INTO iot_certificate (scope, {COLUMNS}) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
        );
        ctx.tx.prepare_cached(&sql)?.execute(params![
            scope,
            self.id,
            self.pem,
            self.status,
            self.mode,
            self.not_before_s,
            self.not_after_s,
            self.generation,
            self.version,
            self.created_ms,
            self.modified_ms,
            self.ca_id,
            self.previous_owner,
            self.transfer.as_ref().map(Value::to_string),
        ])?;
        Ok(())
    }

    /// The error for a certificate that is there already.
    fn already_there(&self, ctx: &Ctx<'_>) -> AwsError {
        AwsError::already_exists(
            "The certificate is already provisioned or registered",
            &self.id,
            &arn(ctx, &self.id),
        )
    }
}

/// A column of JSON that may be empty.
fn json_or_none(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Value>> {
    match row.get_ref(column)?.as_str_or_null()? {
        None => Ok(None),
        Some(_) => json(row, column).map(Some),
    }
}

/// The ARN of a certificate.
pub(crate) fn arn(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.arn(&format!("cert/{id}"))
}

fn status(active: bool) -> &'static str {
    if active { "ACTIVE" } else { "INACTIVE" }
}

/// How a certificate of AWS IoT's own making begins.
fn own(active: bool) -> Standing<'static> {
    Standing {
        status: status(active),
        mode: "DEFAULT",
        ca_id: None,
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CreateKeys {
    #[serde(default)]
    set_as_active: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    certificate_arn: String,
    certificate_id: String,
    certificate_pem: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_pair: Option<KeyPairShown>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct KeyPairShown {
    public_key: String,
    private_key: String,
}

impl Created {
    fn new(ctx: &Ctx<'_>, certificate: Certificate) -> Created {
        Created {
            certificate_arn: arn(ctx, &certificate.id),
            certificate_id: certificate.id,
            certificate_pem: certificate.pem,
            key_pair: None,
        }
    }
}

/// The private key is given here and never again; it is not kept.
fn create_keys(ctx: &Ctx<'_>, input: CreateKeys) -> AwsResult<Created> {
    let pair = issue::key_pair()?;
    let made = issue::sign(ctx, issue::own_subject(), &pair)?;
    let certificate = Certificate::insert(ctx, made, own(input.set_as_active))?;
    Ok(Created {
        key_pair: Some(KeyPairShown {
            public_key: pair.public_key_pem(),
            private_key: pair.serialize_pem(),
        }),
        ..Created::new(ctx, certificate)
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CreateFromCsr {
    certificate_signing_request: String,
    #[serde(default)]
    set_as_active: bool,
}

/// The same request gives another certificate each time.
fn create_from_csr(ctx: &Ctx<'_>, input: CreateFromCsr) -> AwsResult<Created> {
    let (subject, key) = issue::request(&input.certificate_signing_request)?;
    let made = issue::sign(ctx, subject, &key)?;
    let certificate = Certificate::insert(ctx, made, own(input.set_as_active))?;
    Ok(Created::new(ctx, certificate))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    certificate_id: String,
}

fn describe(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let certificate = Certificate::get(ctx, &input.certificate_id)?;
    let mut described = json!({
        "certificateArn": arn(ctx, &certificate.id),
        "certificateId": certificate.id,
        "status": certificate.status,
        "certificatePem": certificate.pem,
        "ownedBy": ctx.caller.account,
        "creationDate": epoch(certificate.created_ms),
        "lastModifiedDate": epoch(certificate.modified_ms),
        "customerVersion": certificate.version,
        "transferData": certificate.transfer.unwrap_or_else(|| json!({})),
        "generationId": certificate.generation,
        "validity": {
            "notBefore": certificate.not_before_s,
            "notAfter": certificate.not_after_s,
        },
        "certificateMode": certificate.mode,
    });
    if let Some(ca_id) = certificate.ca_id {
        described["caCertificateId"] = json!(ca_id);
    }
    if let Some(owner) = certificate.previous_owner {
        described["previousOwnedBy"] = json!(owner);
    }
    Ok(json!({"certificateDescription": described}))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    certificate_id: String,
    new_status: String,
}

/// AWS keeps some statuses to itself. That an unknown certificate is told before a wrong status is
/// a guess, as is that a revoked certificate can be activated again.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let certificate = Certificate::get(ctx, &input.certificate_id)?;
    if !matches!(input.new_status.as_str(), "ACTIVE" | "INACTIVE" | "REVOKED") {
        return Err(AwsError::invalid_request(format!(
            "The status {} cannot be set",
            input.new_status
        )));
    }
    transfer::refuse_pending(&certificate)?;
    ctx.tx
        .prepare_cached(
            "UPDATE iot_certificate SET status = ?3, version = version + 1, modified_ms = ?4 \
             WHERE scope = ?1 AND id = ?2 AND status <> ?3",
        )?
        .execute(params![
            ctx.scope(),
            certificate.id,
            input.new_status,
            ctx.now_ms()
        ])?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    certificate_id: String,
    #[serde(default)]
    force_delete: bool,
}

/// An active certificate and one with things stay; one with policies goes when it is forced.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let certificate = Certificate::get(ctx, &input.certificate_id)?;
    let arn = arn(ctx, &certificate.id);
    let conflict = |what: &str| {
        AwsError::new(
            "DeleteConflictException",
            format!("{what} must be detached before deletion (arn: {arn})"),
        )
    };
    if certificate.status == "ACTIVE" {
        return Err(AwsError::new(
            "CertificateStateException",
            format!(
                "Certificate must be deactivated (not ACTIVE) before deletion. Id: {}",
                certificate.id
            ),
        ));
    }
    transfer::refuse_pending(&certificate)?;
    if principals::has_things(ctx, &arn)? {
        return Err(conflict("Things"));
    }
    if policy_targets::has_policies(ctx, &arn)? {
        if !input.force_delete {
            return Err(conflict("Certificate policies"));
        }
        policy_targets::forget_target(ctx, &arn)?;
    }
    ctx.tx
        .prepare_cached("DELETE FROM iot_certificate WHERE scope = ?1 AND id = ?2")?
        .execute([ctx.scope(), &certificate.id])?;
    Ok(Empty {})
}
