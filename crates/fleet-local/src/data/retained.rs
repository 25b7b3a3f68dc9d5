//! Retained messages: the last one of each topic that was published to be kept.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{AwsError, AwsResult};
use crate::mqtt::message::{Message, Properties, Qos};
use crate::page::Page;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    read GET "/retainedMessage" ListRetainedMessages => list,
    read GET "/retainedMessage/{topic}" GetRetainedMessage => get,
}

/// The triggers count, so that the limit is checked without counting half a million rows.
pub(crate) const TABLES: &str = "
CREATE TABLE retained_message (
    scope TEXT NOT NULL, topic TEXT NOT NULL, qos INTEGER NOT NULL, stored_ms INTEGER NOT NULL,
    expires_ms INTEGER, properties TEXT NOT NULL, payload BLOB NOT NULL,
    PRIMARY KEY (scope, topic)
) WITHOUT ROWID;
CREATE INDEX retained_message_by_expiry ON retained_message (scope, expires_ms) WHERE expires_ms IS NOT NULL;
CREATE TABLE retained_message_count (scope TEXT PRIMARY KEY, messages INTEGER NOT NULL) WITHOUT ROWID;
CREATE TRIGGER retained_message_in AFTER INSERT ON retained_message BEGIN
    INSERT OR IGNORE INTO retained_message_count VALUES (new.scope, 0);
    UPDATE retained_message_count SET messages = messages + 1 WHERE scope = new.scope;
END;
CREATE TRIGGER retained_message_out AFTER DELETE ON retained_message BEGIN
    UPDATE retained_message_count SET messages = messages - 1 WHERE scope = old.scope;
END;
";

/// Retained messages of an account (AWS: 500,000, adjustable).
const MAX_MESSAGES: i64 = 500_000;

/// Keeps the message for new subscribers, in the place of the one before; an empty one deletes.
pub(crate) fn keep(ctx: &Ctx<'_>, message: &Message) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM retained_message WHERE scope = ?1 AND expires_ms <= ?2")?
        .execute(params![ctx.scope(), ctx.now_ms()])?;
    if message.payload.is_empty() {
        ctx.tx
            .prepare_cached("DELETE FROM retained_message WHERE scope = ?1 AND topic = ?2")?
            .execute([ctx.scope(), message.topic.as_str()])?;
        return Ok(());
    }
    let lifetime_ms = message
        .properties
        .message_expiry
        .map(|s| i64::from(s) * 1000);
    ctx.tx
        .prepare_cached(
            "INSERT INTO retained_message (scope, topic, qos, stored_ms, expires_ms, properties, payload) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
             ON CONFLICT DO UPDATE SET qos = excluded.qos, stored_ms = excluded.stored_ms, \
             expires_ms = excluded.expires_ms, properties = excluded.properties, payload = excluded.payload",
        )?
        .execute(params![
            ctx.scope(),
            message.topic,
            message.qos.level(),
            ctx.now_ms(),
            lifetime_ms.map(|lifetime| ctx.now_ms() + lifetime),
            serde_json::to_string(&message.properties)?,
            &message.payload[..],
        ])?;
    let kept: i64 = ctx
        .tx
        .prepare_cached("SELECT messages FROM retained_message_count WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if kept > MAX_MESSAGES {
        return Err(AwsError::new(
            "ThrottlingException",
            "The maximum number of retained messages is reached",
        ));
    }
    Ok(())
}

/// The retained message of a topic, with the lifetime that it has left.
pub(crate) fn find(ctx: &Ctx<'_>, topic: &str) -> AwsResult<Option<Message>> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT qos, expires_ms, properties, payload FROM retained_message \
             WHERE scope = ?1 AND topic = ?2 AND (expires_ms IS NULL OR expires_ms > ?3)",
        )?
        .query_row(params![ctx.scope(), topic, ctx.now_ms()], |row| {
            let mut properties: Properties = json(row, 2)?;
            let expires_ms: Option<i64> = row.get(1)?;
            // Seven days at most.
            let left = expires_ms.map(|expires_ms| (expires_ms - ctx.now_ms() + 999) / 1000);
            properties.message_expiry = left.and_then(|left| u32::try_from(left).ok());
            let payload: Vec<u8> = row.get(3)?;
            Ok(Message {
                topic: topic.to_owned(),
                payload: payload.into(),
                qos: Qos::at_least_once(row.get::<_, u8>(0)? > 0),
                retain: true,
                properties,
            })
        })
        .optional()?)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    retained_topics: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    topic: String,
    payload_size: i64,
    qos: i64,
    /// Milliseconds since the epoch, unlike most times of AWS IoT.
    last_modified_time: i64,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let mut statement = ctx.tx.prepare_cached(
        "SELECT topic, length(payload), qos, stored_ms FROM retained_message \
         WHERE scope = ?1 AND topic > ?2 AND (expires_ms IS NULL OR expires_ms > ?3) \
         ORDER BY topic LIMIT ?4",
    )?;
    let lines = statement
        .query_map(
            params![ctx.scope(), page.after, ctx.now_ms(), page.fetch()],
            |row| {
                Ok(Line {
                    topic: row.get(0)?,
                    payload_size: row.get(1)?,
                    qos: row.get(2)?,
                    last_modified_time: row.get(3)?,
                })
            },
        )?
        .collect::<rusqlite::Result<Vec<Line>>>()?;
    let (retained_topics, next_token) = page.cut(lines, |line| line.topic.clone());
    Ok(Listed {
        retained_topics,
        next_token,
    })
}

#[derive(Debug, Deserialize)]
struct Get {
    topic: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Got {
    topic: String,
    payload: String,
    qos: i64,
    last_modified_time: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_properties: Option<String>,
}

fn get(ctx: &Ctx<'_>, input: Get) -> AwsResult<Got> {
    let found: Option<(i64, i64, String, Vec<u8>)> = ctx
        .tx
        .prepare_cached(
            "SELECT qos, stored_ms, properties, payload FROM retained_message \
             WHERE scope = ?1 AND topic = ?2 AND (expires_ms IS NULL OR expires_ms > ?3)",
        )?
        .query_row(params![ctx.scope(), input.topic, ctx.now_ms()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()?;
    let Some((qos, last_modified_time, properties, payload)) = found else {
        return Err(AwsError::not_found(format!(
            "No retained message exists for topic: '{}'",
            input.topic
        )));
    };
    let kept: serde_json::Map<String, Value> = serde_json::from_str(&properties)?;
    Ok(Got {
        topic: input.topic,
        payload: STANDARD.encode(payload),
        qos,
        last_modified_time,
        user_properties: kept
            .get("userProperties")
            .map(|list| STANDARD.encode(list.to_string())),
    })
}
