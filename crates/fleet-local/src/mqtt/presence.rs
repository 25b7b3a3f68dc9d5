//! Who is connected, as the state knows it, and the lifecycle events that tell it.
//!
//! A row is kept of every client id that ever connected: fleet indexing shows when and why a thing
//! was disconnected, and the version number of the events goes on.

use std::net::SocketAddr;
use std::sync::Arc;

use rusqlite::{OptionalExtension as _, params};
use serde_json::json;

use super::end::End;
use super::kept;
use super::message::Message;
use crate::auth::Caller;
use crate::error::AwsResult;
use crate::iot::indexing;
use crate::route::Ctx;
use crate::shared::Shared;

pub(crate) const TABLES: &str = "
CREATE TABLE mqtt_connection (
    scope TEXT NOT NULL, client_id TEXT NOT NULL, connected INTEGER NOT NULL, since_ms INTEGER NOT NULL,
    connected_ms INTEGER NOT NULL, disconnected_ms INTEGER, reason TEXT, version_number INTEGER NOT NULL,
    session TEXT NOT NULL, principal TEXT NOT NULL, address TEXT, keep_alive INTEGER NOT NULL,
    clean INTEGER NOT NULL, session_expiry INTEGER NOT NULL,
    PRIMARY KEY (scope, client_id)
) WITHOUT ROWID;
CREATE INDEX mqtt_connected ON mqtt_connection (connected) WHERE connected = 1;
";

/// A connection as its client asked for it.
#[derive(Debug, Clone)]
pub(super) struct Arrival {
    pub(super) client_id: String,
    /// Unique to the connection.
    pub(super) session: String,
    /// The certificate's id, or who signed.
    pub(super) principal: String,
    pub(super) address: Option<SocketAddr>,
    /// Seconds.
    pub(super) keep_alive: u16,
    pub(super) clean: bool,
    /// Seconds.
    pub(super) session_expiry: u32,
}

/// A client has connected.
pub(super) fn connected(ctx: &Ctx<'_>, arrival: &Arrival) -> AwsResult<()> {
    let version: i64 = ctx
        .tx
        .prepare_cached(
            "INSERT INTO mqtt_connection (scope, client_id, connected, since_ms, connected_ms, version_number, \
             session, principal, address, keep_alive, clean, session_expiry) \
             VALUES (?1, ?2, 1, ?3, ?3, 0, ?4, ?5, ?6, ?7, ?8, ?9) \
             ON CONFLICT DO UPDATE SET connected = 1, since_ms = excluded.since_ms, \
             connected_ms = excluded.connected_ms, reason = NULL, \
             version_number = version_number + 1, session = excluded.session, \
             principal = excluded.principal, address = excluded.address, keep_alive = excluded.keep_alive, \
             clean = excluded.clean, session_expiry = excluded.session_expiry RETURNING version_number",
        )?
        .query_row(
            params![
                ctx.scope(),
                arrival.client_id,
                ctx.now_ms(),
                arrival.session,
                arrival.principal,
                arrival.address.map(|address| address.to_string()),
                arrival.keep_alive,
                arrival.clean,
                arrival.session_expiry
            ],
            |row| row.get(0),
        )?;
    indexing::changed(ctx, &arrival.client_id)?;
    say(ctx, "presence", "connected", &arrival.client_id, || {
        json!({
            "clientId": arrival.client_id,
            "timestamp": ctx.now_ms(),
            "eventType": "connected",
            "sessionIdentifier": arrival.session,
            "principalIdentifier": arrival.principal,
            "ipAddress": arrival.address.map(|address| address.ip().to_string()),
            "versionNumber": version,
        })
    });
    Ok(())
}

/// A client has gone, or was sent away.
pub(super) fn disconnected(ctx: &Ctx<'_>, client_id: &str, why: End) -> AwsResult<()> {
    let found: Option<(i64, String, String)> = ctx
        .tx
        .prepare_cached(
            "UPDATE mqtt_connection SET connected = 0, since_ms = ?3, disconnected_ms = ?3, reason = ?4 \
             WHERE scope = ?1 AND client_id = ?2 AND connected = 1 \
             RETURNING version_number, session, principal",
        )?
        .query_row(
            params![ctx.scope(), client_id, ctx.now_ms(), why.reason()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((version, session, principal)) = found else {
        return Ok(());
    };
    indexing::changed(ctx, client_id)?;
    say(ctx, "presence", "disconnected", client_id, || {
        json!({
            "clientId": client_id,
            "timestamp": ctx.now_ms(),
            "eventType": "disconnected",
            "clientInitiatedDisconnect": why.is_the_client_s(),
            "sessionIdentifier": session,
            "principalIdentifier": principal,
            "disconnectReason": why.reason(),
            "versionNumber": version,
        })
    });
    Ok(())
}

/// Whether a client id ever connected.
pub(crate) fn is_known(ctx: &Ctx<'_>, client_id: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM mqtt_connection WHERE scope = ?1 AND client_id = ?2")?
        .exists([ctx.scope(), client_id])?)
}

/// The server starts: whoever was connected when an earlier one ended without a word is not any more,
/// and the sessions of those who have some wait for them from now on.
pub(crate) async fn restarted(shared: &Arc<Shared>) -> AwsResult<()> {
    let found = shared.store.read(|tx| {
        let mut statement = tx.prepare(
            "SELECT scope, client_id, session_expiry FROM mqtt_connection WHERE connected = 1",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, u32>(2)?,
            ))
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    })?;
    for of_scope in found.chunk_by(|one, other| one.0 == other.0) {
        let (account, region) = of_scope[0].0.split_once('/').unwrap_or_default();
        let caller = Arc::new(Caller::root(account, region));
        let gone = of_scope.to_vec();
        Ctx::write(shared, &caller, move |ctx| {
            for (_, client_id, expiry) in &gone {
                disconnected(ctx, client_id, End::Stopping)?;
                kept::close(ctx, client_id, *expiry, &[])?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// How a thing is connected, as fleet indexing copies it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Connectivity {
    pub(crate) connected: bool,
    /// Milliseconds since the epoch; nothing of a thing that never connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) timestamp: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) disconnect_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) keep_alive_duration: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) clean_session: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) session_expiry: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) client_id: Option<String>,
}

/// How the client with a thing's name is connected.
pub(crate) fn connectivity(ctx: &Ctx<'_>, thing: &str) -> AwsResult<Connectivity> {
    let found = ctx
        .tx
        .prepare_cached(
            "SELECT connected, since_ms, reason, keep_alive, clean, session_expiry FROM mqtt_connection \
             WHERE scope = ?1 AND client_id = ?2",
        )?
        .query_row([ctx.scope(), thing], |row| {
            Ok(Connectivity {
                connected: row.get(0)?,
                timestamp: row.get(1)?,
                disconnect_reason: row.get(2)?,
                keep_alive_duration: row.get(3)?,
                clean_session: row.get(4)?,
                session_expiry: row.get(5)?,
                client_id: Some(thing.to_owned()),
            })
        })
        .optional()?;
    Ok(found.unwrap_or(Connectivity::never()))
}

impl Connectivity {
    /// AWS says this of what never connected, and nothing more.
    pub(crate) fn never() -> Connectivity {
        Connectivity {
            connected: false,
            timestamp: None,
            disconnect_reason: None,
            keep_alive_duration: None,
            clean_session: None,
            session_expiry: None,
            client_id: None,
        }
    }
}

/// A client was refused because it may not connect.
pub(super) fn connect_failed(ctx: &Ctx<'_>, arrival: &Arrival) {
    say(
        ctx,
        "presence",
        "connect_failed",
        &arrival.client_id,
        || {
            json!({
                "clientId": arrival.client_id,
                "timestamp": ctx.now_ms(),
                "eventType": "connect_failed",
                "reason": "AUTHORIZATION_FAILED",
                "sessionIdentifier": arrival.session,
                "principalIdentifier": arrival.principal,
            })
        },
    );
}

/// A client has subscribed to filters, or unsubscribed from them; `what` is the word for it.
pub(super) fn subscriptions(
    ctx: &Ctx<'_>,
    what: &'static str,
    arrival: &Arrival,
    filters: &[String],
) {
    say(ctx, "subscriptions", what, &arrival.client_id, || {
        json!({
            "clientId": arrival.client_id,
            "timestamp": ctx.now_ms(),
            "eventType": what,
            "sessionIdentifier": arrival.session,
            "principalIdentifier": arrival.principal,
            "topics": filters,
        })
    });
}

/// Client ids with wildcards have no events, as AWS says.
fn say(
    ctx: &Ctx<'_>,
    family: &str,
    what: &str,
    client_id: &str,
    event: impl FnOnce() -> serde_json::Value,
) {
    if !client_id.contains(['+', '#']) {
        let topic = format!("$aws/events/{family}/{what}/{client_id}");
        ctx.publish(Message::json(topic, &event()));
    }
}
