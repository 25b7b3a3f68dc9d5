//! Persistent sessions in the state: their subscriptions and the messages that wait for them.
//!
//! A message of QoS 1 for such a session is written when it is published and deleted when it is
//! acknowledged, so that a killed process loses none. A session whose client is away ends when its
//! expiry is over, on the virtual clock.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::message::{Message, Qos};
use super::packet::{Options, RetainHandling, Version};
use super::session::Delivery;
use crate::due;
use crate::error::AwsResult;
use crate::route::Ctx;
use crate::store::json;

/// `mqtt_kept` counts the changes of what is kept, so that another process knows that it knows too
/// little. The ids of messages grow with time.
pub(crate) const TABLES: &str = "
CREATE TABLE mqtt_session (
    scope TEXT NOT NULL, client_id TEXT NOT NULL, version INTEGER NOT NULL, expiry_s INTEGER NOT NULL,
    PRIMARY KEY (scope, client_id)
) WITHOUT ROWID;
CREATE TABLE mqtt_subscription (
    scope TEXT NOT NULL, client_id TEXT NOT NULL, filter TEXT NOT NULL, qos INTEGER NOT NULL,
    no_local INTEGER NOT NULL, retain_as_published INTEGER NOT NULL,
    PRIMARY KEY (scope, client_id, filter)
) WITHOUT ROWID;
CREATE TABLE mqtt_message (
    scope TEXT NOT NULL, client_id TEXT NOT NULL, id INTEGER NOT NULL, topic TEXT NOT NULL,
    payload BLOB NOT NULL, properties TEXT NOT NULL, retain INTEGER NOT NULL, expires_ms INTEGER,
    sent INTEGER NOT NULL,
    PRIMARY KEY (scope, client_id, id)
) WITHOUT ROWID;
CREATE TABLE mqtt_kept (scope TEXT PRIMARY KEY, changes INTEGER NOT NULL) WITHOUT ROWID;
";

/// A session ends when nobody has come back to it.
pub(crate) const DUE: due::Kind = due::Kind {
    name: "mqtt-session",
    run: |ctx, client_id| forget(ctx, client_id).map(|_| ()),
};

/// Messages that are read from the state at once.
const PAGE: usize = 500;

/// A message for a persistent session, on its way to the state.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) client_id: Arc<str>,
    pub(super) id: i64,
    pub(super) message: Arc<Message>,
    pub(super) retain: bool,
    pub(super) expires_ms: Option<i64>,
}

/// What was kept for a client.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) subscriptions: Vec<(Arc<str>, Options)>,
    pub(super) messages: Vec<Delivery>,
    /// There are more messages behind these.
    pub(super) more: bool,
}

/// What is kept has changed.
fn change(ctx: &Ctx<'_>) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO mqtt_kept (scope, changes) VALUES (?1, 1) \
             ON CONFLICT DO UPDATE SET changes = changes + 1",
        )?
        .execute([ctx.scope()])?;
    Ok(())
}

/// How often what is kept has changed.
pub(super) fn changes(tx: &Connection, scope: &str) -> AwsResult<i64> {
    Ok(tx
        .prepare_cached("SELECT changes FROM mqtt_kept WHERE scope = ?1")?
        .query_row([scope], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

/// Deletes a session and what belongs to it; says whether there was one.
pub(crate) fn forget(ctx: &Ctx<'_>, client_id: &str) -> AwsResult<bool> {
    let gone = ctx
        .tx
        .prepare_cached("DELETE FROM mqtt_session WHERE scope = ?1 AND client_id = ?2")?
        .execute([ctx.scope(), client_id])?;
    if gone == 0 {
        return Ok(false);
    }
    for sql in [
        "DELETE FROM mqtt_subscription WHERE scope = ?1 AND client_id = ?2",
        "DELETE FROM mqtt_message WHERE scope = ?1 AND client_id = ?2",
    ] {
        ctx.tx
            .prepare_cached(sql)?
            .execute([ctx.scope(), client_id])?;
    }
    due::clear(ctx, DUE.name, client_id)?;
    change(ctx)?;
    Ok(true)
}

/// Opens the session of a client that keeps one, and gives what was kept of an earlier one; `None`
/// if there was none. A session of the other version of MQTT is not taken up.
pub(super) fn open(ctx: &Ctx<'_>, client_id: &str, version: Version) -> AwsResult<Option<Kept>> {
    due::clear(ctx, DUE.name, client_id)?;
    let found: Option<i64> = ctx
        .tx
        .prepare_cached("SELECT version FROM mqtt_session WHERE scope = ?1 AND client_id = ?2")?
        .query_row([ctx.scope(), client_id], |row| row.get(0))
        .optional()?;
    if found == Some(number(version)) {
        let mut kept = Kept {
            subscriptions: subscriptions(ctx.tx, ctx.scope(), client_id)?,
            ..Kept::default()
        };
        (kept.messages, kept.more) = messages(ctx, client_id, 0)?;
        return Ok(Some(kept));
    }
    forget(ctx, client_id)?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO mqtt_session (scope, client_id, version, expiry_s) VALUES (?1, ?2, ?3, 0)",
        )?
        .execute(params![ctx.scope(), client_id, number(version)])?;
    change(ctx)?;
    Ok(None)
}

/// The client goes away. Its session is kept for so many seconds; what it has not acknowledged is
/// sent again with the mark that says so.
pub(super) fn close(ctx: &Ctx<'_>, client_id: &str, expiry_s: u32, sent: &[i64]) -> AwsResult<()> {
    for id in sent {
        ctx.tx
            .prepare_cached(
                "UPDATE mqtt_message SET sent = 1 WHERE scope = ?1 AND client_id = ?2 AND id = ?3",
            )?
            .execute(params![ctx.scope(), client_id, id])?;
    }
    let kept = ctx
        .tx
        .prepare_cached(
            "UPDATE mqtt_session SET expiry_s = ?3 WHERE scope = ?1 AND client_id = ?2",
        )?
        .execute(params![ctx.scope(), client_id, expiry_s])?;
    if kept == 0 {
        return Ok(());
    }
    due::set(
        ctx,
        DUE.name,
        client_id,
        ctx.now_ms() + i64::from(expiry_s) * 1000,
    )
}

/// Keeps a filter of a session.
pub(super) fn subscribe(
    ctx: &Ctx<'_>,
    client_id: &str,
    filter: &str,
    options: Options,
) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO mqtt_subscription (scope, client_id, filter, qos, no_local, retain_as_published) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET qos = excluded.qos, \
             no_local = excluded.no_local, retain_as_published = excluded.retain_as_published",
        )?
        .execute(params![
            ctx.scope(),
            client_id,
            filter,
            options.qos,
            options.no_local,
            options.retain_as_published
        ])?;
    change(ctx)
}

/// Forgets a filter of a session.
pub(super) fn unsubscribe(ctx: &Ctx<'_>, client_id: &str, filter: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "DELETE FROM mqtt_subscription WHERE scope = ?1 AND client_id = ?2 AND filter = ?3",
        )?
        .execute([ctx.scope(), client_id, filter])?;
    change(ctx)
}

/// Keeps messages until they are acknowledged. A session that is gone has none.
pub(super) fn keep(tx: &Connection, scope: &str, rows: &[Row]) -> AwsResult<()> {
    let mut insert = tx.prepare_cached(
        "INSERT OR IGNORE INTO mqtt_message \
         (scope, client_id, id, topic, payload, properties, retain, expires_ms, sent) \
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0 \
         WHERE EXISTS (SELECT 1 FROM mqtt_session WHERE scope = ?1 AND client_id = ?2)",
    )?;
    for row in rows {
        insert.execute(params![
            scope,
            &*row.client_id,
            row.id,
            row.message.topic,
            &row.message.payload[..],
            serde_json::to_string(&row.message.properties)?,
            row.retain,
            row.expires_ms
        ])?;
    }
    Ok(())
}

/// Forgets messages that a client has acknowledged.
pub(super) fn acknowledged(
    tx: &Connection,
    scope: &str,
    client_id: &str,
    ids: &[i64],
) -> AwsResult<()> {
    let mut delete = tx.prepare_cached(
        "DELETE FROM mqtt_message WHERE scope = ?1 AND client_id = ?2 AND id = ?3",
    )?;
    for id in ids {
        delete.execute(params![scope, client_id, id])?;
    }
    Ok(())
}

/// The first messages for a client behind a row, without those that have expired, and whether there
/// are more.
pub(super) fn messages(
    ctx: &Ctx<'_>,
    client_id: &str,
    after: i64,
) -> AwsResult<(Vec<Delivery>, bool)> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT id, topic, payload, properties, retain, expires_ms, sent FROM mqtt_message \
         WHERE scope = ?1 AND client_id = ?2 AND id > ?3 ORDER BY id LIMIT ?4",
    )?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![ctx.scope(), client_id, after, limit], |row| {
        let payload: Vec<u8> = row.get(2)?;
        let retain = row.get(4)?;
        let message = Message {
            topic: row.get(1)?,
            payload: payload.into(),
            qos: Qos::AtLeastOnce,
            retain,
            properties: json(row, 3)?,
        };
        Ok(Delivery {
            message: Arc::new(message),
            qos: Qos::AtLeastOnce,
            retain,
            expires_ms: row.get(5)?,
            row: Some(row.get(0)?),
            again: row.get(6)?,
            direct: false,
        })
    })?;
    let mut found = rows.collect::<rusqlite::Result<Vec<Delivery>>>()?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    Ok((found, more))
}

/// The persistent sessions of an account and Region: client ids and versions.
pub(super) fn sessions(tx: &Connection, scope: &str) -> AwsResult<Vec<(Arc<str>, Version)>> {
    let mut statement =
        tx.prepare_cached("SELECT client_id, version FROM mqtt_session WHERE scope = ?1")?;
    let rows = statement.query_map([scope], |row| {
        let version = match row.get(1)? {
            5_i64 => Version::V5,
            _ => Version::V3,
        };
        Ok((row.get::<_, Arc<str>>(0)?, version))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a kept session subscribes to.
pub(super) fn subscriptions(
    tx: &Connection,
    scope: &str,
    client_id: &str,
) -> AwsResult<Vec<(Arc<str>, Options)>> {
    let mut statement = tx.prepare_cached(
        "SELECT filter, qos, no_local, retain_as_published FROM mqtt_subscription \
         WHERE scope = ?1 AND client_id = ?2",
    )?;
    let rows = statement.query_map([scope, client_id], |row| {
        let options = Options {
            qos: row.get(1)?,
            no_local: row.get(2)?,
            retain_as_published: row.get(3)?,
            retain_handling: RetainHandling::Never,
        };
        Ok((row.get::<_, Arc<str>>(0)?, options))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn number(version: Version) -> i64 {
    match version {
        Version::V3 => 4,
        Version::V5 => 5,
    }
}
