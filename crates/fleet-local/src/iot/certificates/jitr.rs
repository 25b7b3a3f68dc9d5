//! Just-in-time registration: a certificate that a registered CA signed becomes known when its
//! device connects for the first time.
//!
//! AWS registers at the CONNECT packet, not at the handshake, refuses the connection, and tells the
//! fleet on `$aws/events/certificates/registered/CA`, whatever the event configurations say.

use rusqlite::Connection;
use serde_json::json;

use super::{Certificate, Standing, issue, x509};
use crate::clock;
use crate::error::AwsResult;
use crate::iot::ca_certificates::automatic_of;
use crate::route::Ctx;

/// A status in which a certificate waits for somebody to activate it.
const PENDING: &str = "PENDING_ACTIVATION";

/// The event that follows a first connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Registered {
    pub(crate) certificate_id: String,
    pub(crate) topic: String,
    pub(crate) payload: Vec<u8>,
}

/// The account and Region (`account/region`) that registers a certificate which none knows: that
/// with an active CA which signed it and registers automatically; of several, the first to have
/// registered the CA. AWS tells them apart by the endpoint that the client names; here all have one.
pub(crate) fn scope_of(tx: &Connection, der: &[u8]) -> AwsResult<Option<String>> {
    let Some(certificate) = x509::parse(der) else {
        return Ok(None);
    };
    for (scope, ca) in automatic_of(tx, certificate.issuer().as_raw())? {
        if ca.signed(&certificate) {
            return Ok(Some(scope));
        }
    }
    Ok(None)
}

/// What a connection with a certificate that cannot connect leads to, in the account and Region of
/// the context: an unknown one is registered if it may be, and one that waits for its activation is
/// told again. `None` means that there is nothing to tell. The connection is refused either way.
pub(crate) fn first_seen(ctx: &Ctx<'_>, der: &[u8]) -> AwsResult<Option<Registered>> {
    let certificate = match Certificate::find(ctx, &issue::id(der))? {
        Some(known) if known.status == PENDING => Some(known),
        Some(_) => None,
        None => register(ctx, der)?,
    };
    Ok(certificate.and_then(|certificate| event(ctx, &certificate)))
}

fn register(ctx: &Ctx<'_>, der: &[u8]) -> AwsResult<Option<Certificate>> {
    let Some(certificate) = x509::parse(der) else {
        return Ok(None);
    };
    let made = x509::made(der, x509::pem(der), &certificate);
    if made.not_after_s <= clock::wall().as_second() {
        return Ok(None);
    }
    let candidates = automatic_of(ctx.tx, certificate.issuer().as_raw())?;
    let ca = candidates
        .into_iter()
        .find(|(scope, ca)| scope == ctx.scope() && ca.signed(&certificate));
    let Some((_, ca)) = ca else {
        return Ok(None);
    };
    let standing = Standing {
        status: PENDING,
        mode: &ca.mode,
        ca_id: Some(&ca.id),
    };
    Certificate::insert(ctx, made, standing).map(Some)
}

/// The times are milliseconds, one a number and the other a text, as AWS writes them.
fn event(ctx: &Ctx<'_>, certificate: &Certificate) -> Option<Registered> {
    let ca_id = certificate.ca_id.as_ref()?;
    let payload = json!({
        "certificateId": certificate.id,
        "caCertificateId": ca_id,
        "timestamp": ctx.now_ms(),
        "certificateStatus": certificate.status,
        "awsAccountId": ctx.caller.account,
        "certificateRegistrationTimestamp": certificate.created_ms.to_string(),
    });
    Some(Registered {
        certificate_id: certificate.id.clone(),
        topic: format!("$aws/events/certificates/registered/{ca_id}"),
        payload: payload.to_string().into_bytes(),
    })
}
