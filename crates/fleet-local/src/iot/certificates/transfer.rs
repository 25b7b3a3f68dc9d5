//! Certificates handed from one account to another, in the same Region.
//!
//! While a transfer is pending both accounts have the certificate, as PENDING_TRANSFER. Accepting
//! takes it from the source; rejecting and canceling take it from the target.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Certificate, status};
use crate::auth::Caller;
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::iot::creation_order::Paging;
use crate::iot::{policy_targets, principals};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PATCH "/accept-certificate-transfer/{certificateId}" AcceptCertificateTransfer => accept,
    write PATCH "/cancel-certificate-transfer/{certificateId}" CancelCertificateTransfer => cancel,
    read GET "/certificates-out-going" ListOutgoingCertificates => list,
    write PATCH "/reject-certificate-transfer/{certificateId}" RejectCertificateTransfer => reject,
    write PATCH "/transfer-certificate/{certificateId}" TransferCertificate => transfer,
}

/// Transfers that wait for their answer. `scope` is the source's.
pub(crate) const TABLES: &str = "
CREATE TABLE iot_certificate_transfer (
    scope TEXT NOT NULL, id TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, target_scope TEXT NOT NULL,
    message TEXT, started_ms INTEGER NOT NULL, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX iot_certificate_transfer_by_target ON iot_certificate_transfer (target_scope, id);
CREATE INDEX iot_certificate_transfer_by_creation ON iot_certificate_transfer (scope, created_ms, id);
";

const PENDING: &str = "PENDING_TRANSFER";

/// A certificate that waits for the answer to its transfer is left as it is.
pub(super) fn refuse_pending(certificate: &Certificate) -> AwsResult<()> {
    if certificate.status == PENDING {
        return Err(AwsError::new(
            "CertificateStateException",
            format!("The transfer of certificate {} is pending", certificate.id),
        ));
    }
    Ok(())
}

/// A transfer that waits, and its accounts.
struct Pending {
    id: String,
    source: Caller,
    target: Caller,
}

impl Pending {
    /// The transfer in which the caller is the source (`scope`) or the target (`target_scope`).
    fn get(ctx: &Ctx<'_>, side: &'static str, id: &str) -> AwsResult<Pending> {
        let sql = format!(
            "SELECT id, source, target FROM iot_certificate_transfer WHERE {side} = ?1 AND id = ?2"
        );
        let region = &ctx.caller.region;
        let found = ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), &id.to_lowercase()], |row| {
                Ok(Pending {
                    id: row.get(0)?,
                    source: Caller::root(row.get_ref(1)?.as_str()?, region),
                    target: Caller::root(row.get_ref(2)?.as_str()?, region),
                })
            })
            .optional()?;
        match found {
            Some(pending) => Ok(pending),
            None => Err(Pending::missing(&Certificate::get(ctx, id)?)),
        }
    }

    /// What AWS says to a certificate whose transfer was answered; to one that was never
    /// transferred it says the same here.
    fn missing(certificate: &Certificate) -> AwsError {
        AwsError::new(
            "TransferAlreadyCompletedException",
            format!("No transfer of certificate {} is pending", certificate.id),
        )
    }

    /// Ends the transfer: one account keeps the certificate, the other loses it and what it has
    /// attached to it meanwhile.
    fn end(&self, ctx: &Ctx<'_>, keeps: &Caller, loses: &Caller, change: &Change) -> AwsResult<()> {
        let other = Ctx {
            caller: loses,
            ..*ctx
        };
        let arn = super::arn(&other, &self.id);
        policy_targets::forget_target(&other, &arn)?;
        principals::forget(&other, &arn)?;
        ctx.tx
            .prepare_cached("DELETE FROM iot_certificate WHERE scope = ?1 AND id = ?2")?
            .execute([other.scope(), &self.id])?;
        ctx.tx
            .prepare_cached("DELETE FROM iot_certificate_transfer WHERE scope = ?1 AND id = ?2")?
            .execute([&self.source.scope, &self.id])?;
        change.apply(ctx, &keeps.scope, &self.id)
    }
}

/// What a step of a transfer changes of a certificate.
struct Change {
    status: &'static str,
    /// Members that `transferData` gains.
    told: Value,
}

impl Change {
    fn apply(&self, ctx: &Ctx<'_>, scope: &str, id: &str) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "UPDATE iot_certificate SET status = ?3, version = version + 1, modified_ms = ?4, \
                 transfer = json_patch(ifnull(transfer, '{}'), ?5) WHERE scope = ?1 AND id = ?2",
            )?
            .execute(params![
                scope,
                id,
                self.status,
                ctx.now_ms(),
                self.told.to_string()
            ])?;
        Ok(())
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Transfer {
    certificate_id: String,
    target_aws_account: String,
    transfer_message: Option<String>,
}

/// Every account of twelve digits is there, so that the target is never unknown.
fn transfer(ctx: &Ctx<'_>, input: Transfer) -> AwsResult<Value> {
    let certificate = Certificate::get(ctx, &input.certificate_id)?;
    let target = Caller::root(&input.target_aws_account, &ctx.caller.region);
    refuse(ctx, &certificate, &target.scope)?;
    let told = json!({"transferDate": epoch(ctx.now_ms()), "transferMessage": input.transfer_message,
                      "acceptDate": null, "rejectDate": null, "rejectReason": null});
    let pending = Change {
        status: PENDING,
        told,
    };
    pending.apply(ctx, ctx.scope(), &certificate.id)?;
    let there = Certificate {
        previous_owner: Some(ctx.caller.account.clone()),
        ..Certificate::get(ctx, &certificate.id)?
    };
    there.keep(ctx, &target.scope)?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO iot_certificate_transfer \
             (scope, id, source, target, target_scope, message, started_ms, created_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            ctx.scope(),
            certificate.id,
            ctx.caller.account,
            target.account,
            target.scope,
            input.transfer_message,
            ctx.now_ms(),
            certificate.created_ms
        ])?;
    let of_target = Ctx {
        caller: &target,
        ..*ctx
    };
    Ok(json!({"transferredCertificateArn": super::arn(&of_target, &certificate.id)}))
}

/// AWS wants a certificate inactive and without policies. That it is without things as well, and
/// that the target has not got it yet, is asked here.
fn refuse(ctx: &Ctx<'_>, certificate: &Certificate, target_scope: &str) -> AwsResult<()> {
    let arn = super::arn(ctx, &certificate.id);
    if target_scope == ctx.scope() {
        return Err(AwsError::invalid_request(
            "A certificate cannot be transferred to the account that has it",
        ));
    }
    refuse_pending(certificate)?;
    if certificate.status == "ACTIVE" {
        return Err(AwsError::new(
            "CertificateStateException",
            format!(
                "Certificate must be deactivated (not ACTIVE) before transfer. Id: {}",
                certificate.id
            ),
        ));
    }
    let conflict = |what: &str| {
        AwsError::new(
            "TransferConflictException",
            format!("{what} must be detached before transfer (arn: {arn})"),
        )
    };
    if policy_targets::has_policies(ctx, &arn)? {
        return Err(conflict("Certificate policies"));
    }
    if principals::has_things(ctx, &arn)? {
        return Err(conflict("Things"));
    }
    let there = ctx
        .tx
        .prepare_cached("SELECT 1 FROM iot_certificate WHERE scope = ?1 AND id = ?2")?
        .exists([target_scope, &certificate.id])?;
    if there {
        return Err(AwsError::invalid_request(
            "The target account has this certificate already",
        ));
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Accept {
    certificate_id: String,
    #[serde(default)]
    set_as_active: bool,
}

/// The certificate counts as made by whoever had it, and goes on with its date.
fn accept(ctx: &Ctx<'_>, input: Accept) -> AwsResult<Empty> {
    let pending = Pending::get(ctx, "target_scope", &input.certificate_id)?;
    let change = Change {
        status: status(input.set_as_active),
        told: json!({"acceptDate": epoch(ctx.now_ms())}),
    };
    pending.end(ctx, &pending.target, &pending.source, &change)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reject {
    certificate_id: String,
    reject_reason: Option<String>,
}

fn reject(ctx: &Ctx<'_>, input: Reject) -> AwsResult<Empty> {
    let pending = Pending::get(ctx, "target_scope", &input.certificate_id)?;
    let told = json!({"rejectDate": epoch(ctx.now_ms()), "rejectReason": input.reject_reason});
    give_back(ctx, &pending, told)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cancel {
    certificate_id: String,
}

fn cancel(ctx: &Ctx<'_>, input: Cancel) -> AwsResult<Empty> {
    let pending = Pending::get(ctx, "scope", &input.certificate_id)?;
    give_back(ctx, &pending, json!({}))
}

fn give_back(ctx: &Ctx<'_>, pending: &Pending, told: Value) -> AwsResult<Empty> {
    let change = Change {
        status: status(false),
        told,
    };
    pending.end(ctx, &pending.source, &pending.target, &change)?;
    Ok(Empty {})
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    outgoing_certificates: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    certificate_arn: String,
    certificate_id: String,
    transferred_to: String,
    transfer_date: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer_message: Option<String>,
    creation_date: Value,
}

fn list(ctx: &Ctx<'_>, input: Paging) -> AwsResult<Listed> {
    let columns = "target, message, started_ms";
    let (lines, next_marker) =
        input.rows(ctx, "iot_certificate_transfer", columns, "id", |row| {
            Ok(Line {
                certificate_arn: String::new(),
                certificate_id: row.get(1)?,
                transferred_to: row.get(2)?,
                transfer_date: epoch(row.get(4)?),
                transfer_message: row.get(3)?,
                creation_date: epoch(row.get(0)?),
            })
        })?;
    let with_arn = lines.into_iter().map(|line| Line {
        certificate_arn: super::arn(ctx, &line.certificate_id),
        ..line
    });
    Ok(Listed {
        outgoing_certificates: with_arn.collect(),
        next_marker,
    })
}
