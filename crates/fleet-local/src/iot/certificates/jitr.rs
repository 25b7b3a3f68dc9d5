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
use crate::mqtt::message::Message;
use crate::route::Ctx;

/// A status in which a certificate waits for somebody to activate it.
const PENDING: &str = "PENDING_ACTIVATION";

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
/// the context: an unknown certificate is registered if it may be, and one that waits for its
/// activation is told of, each time. The connection is refused whatever comes of it.
pub(crate) fn first_seen(ctx: &Ctx<'_>, der: &[u8]) -> AwsResult<()> {
    let certificate = match Certificate::find(ctx, &issue::id(der))? {
        Some(known) if known.status == PENDING => Some(known),
        Some(_) => None,
        None => register(ctx, der)?,
    };
    if let Some(certificate) = certificate {
        tell(ctx, &certificate);
    }
    Ok(())
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
fn tell(ctx: &Ctx<'_>, certificate: &Certificate) {
    let Some(ca_id) = &certificate.ca_id else {
        return;
    };
    let event = json!({
        "certificateId": certificate.id,
        "caCertificateId": ca_id,
        "timestamp": ctx.now_ms(),
        "certificateStatus": certificate.status,
        "awsAccountId": ctx.caller.account,
        "certificateRegistrationTimestamp": certificate.created_ms.to_string(),
    });
    let topic = format!("$aws/events/certificates/registered/{ca_id}");
    ctx.publish(Message::json(topic, &event));
}
