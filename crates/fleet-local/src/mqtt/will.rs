//! Last wills: published for a client that went away without saying so, at once or after a delay.

use rusqlite::{OptionalExtension as _, params};

use super::inbound;
use super::message::{Message, Qos};
use super::packet::Will;
use crate::due;
use crate::error::AwsResult;
use crate::route::Ctx;
use crate::store::json;

/// Wills that wait for their delay.
pub(crate) const TABLES: &str = "
CREATE TABLE mqtt_will (
    scope TEXT NOT NULL, client_id TEXT NOT NULL, topic TEXT NOT NULL, payload BLOB NOT NULL,
    properties TEXT NOT NULL, qos INTEGER NOT NULL, retain INTEGER NOT NULL,
    PRIMARY KEY (scope, client_id)
) WITHOUT ROWID;
";

/// The client did not come back in time.
pub(crate) const DUE: due::Kind = due::Kind {
    name: "mqtt-will",
    run: |ctx, client_id| match take(ctx, client_id)? {
        Some(message) => publish(ctx, client_id, message),
        None => Ok(()),
    },
};

/// A client has gone without a word: its will is published now, or when the delay or its session is
/// over, if it has not come back by then.
pub(super) fn left(
    ctx: &Ctx<'_>,
    client_id: &str,
    will: Will,
    session_expiry: u32,
) -> AwsResult<()> {
    let delay = will.delay.min(session_expiry);
    if delay == 0 {
        return publish(ctx, client_id, will.message);
    }
    let message = will.message;
    ctx.tx
        .prepare_cached(
            "INSERT OR REPLACE INTO mqtt_will (scope, client_id, topic, payload, properties, qos, retain) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            ctx.scope(),
            client_id,
            message.topic,
            &message.payload[..],
            serde_json::to_string(&message.properties)?,
            message.qos.level(),
            message.retain
        ])?;
    let at_ms = ctx.now_ms() + i64::from(delay) * 1000;
    due::set(ctx, DUE.name, client_id, at_ms)
}

/// The client has come back. Its will is forgotten if its session goes on, and published if not.
pub(super) fn returned(ctx: &Ctx<'_>, client_id: &str, session_goes_on: bool) -> AwsResult<()> {
    let Some(message) = take(ctx, client_id)? else {
        return Ok(());
    };
    due::clear(ctx, DUE.name, client_id)?;
    if session_goes_on {
        return Ok(());
    }
    publish(ctx, client_id, message)
}

fn take(ctx: &Ctx<'_>, client_id: &str) -> AwsResult<Option<Message>> {
    Ok(ctx
        .tx
        .prepare_cached(
            "DELETE FROM mqtt_will WHERE scope = ?1 AND client_id = ?2 \
             RETURNING topic, payload, properties, qos, retain",
        )?
        .query_row([ctx.scope(), client_id], |row| {
            let payload: Vec<u8> = row.get(1)?;
            Ok(Message {
                topic: row.get(0)?,
                payload: payload.into(),
                properties: json(row, 2)?,
                qos: Qos::at_least_once(row.get::<_, u8>(3)? > 0),
                retain: row.get(4)?,
            })
        })
        .optional()?)
}

/// A will that cannot be published is lost; nobody is there to be told.
fn publish(ctx: &Ctx<'_>, client_id: &str, message: Message) -> AwsResult<()> {
    match ctx.attempt(|ctx| inbound::say(ctx, message, Some(client_id))) {
        Err(error) if error.is_internal() => Err(error),
        Err(error) => {
            tracing::warn!(client_id, message = %error.message, "a last will was not published");
            Ok(())
        }
        Ok(_) => Ok(()),
    }
}
