//! Connections of MQTT clients, as operations see and end them.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::error::{AwsError, AwsResult};
use crate::mqtt::broker::Broker;
use crate::mqtt::end::End;
use crate::mqtt::presence;
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    read GET "/connections/{clientId}" GetConnection => get,
    write DELETE "/connections/{clientId}" DeleteConnection => delete,
    read GET "/connections/{clientId}/subscriptions" ListSubscriptions => list_subscriptions,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Get {
    client_id: String,
    #[serde(default)]
    include_socket_information: bool,
}

/// A client that never connected is not found. Which members AWS leaves out is a guess.
fn get(ctx: &Ctx<'_>, input: Get) -> AwsResult<Value> {
    let found = ctx
        .tx
        .prepare_cached(
            "SELECT connected, connected_ms, disconnected_ms, reason, keep_alive, clean, session_expiry, \
             address, (SELECT 1 FROM thing WHERE scope = ?1 AND name = ?2) \
             FROM mqtt_connection WHERE scope = ?1 AND client_id = ?2",
        )?
        .query_row(params![ctx.scope(), input.client_id], |row| {
            let mut shown = Map::new();
            let connected: bool = row.get(0)?;
            shown.insert("clientId".to_owned(), json!(input.client_id));
            shown.insert("connected".to_owned(), json!(connected));
            shown.insert("connectedSince".to_owned(), json!(row.get::<_, i64>(1)?));
            if !connected {
                shown.insert("disconnectedSince".to_owned(), json!(row.get::<_, Option<i64>>(2)?));
                shown.insert("disconnectReason".to_owned(), json!(row.get::<_, Option<String>>(3)?));
            }
            shown.insert("keepAliveDuration".to_owned(), json!(row.get::<_, i64>(4)?));
            shown.insert("cleanSession".to_owned(), json!(row.get::<_, bool>(5)?));
            shown.insert("sessionExpiry".to_owned(), json!(row.get::<_, i64>(6)?));
            if row.get::<_, Option<bool>>(8)?.is_some() {
                shown.insert("thingName".to_owned(), json!(input.client_id));
            }
            let address: Option<String> = row.get(7)?;
            let address = address.and_then(|text| text.parse::<std::net::SocketAddr>().ok());
            if let Some(address) = address.filter(|_| input.include_socket_information) {
                shown.insert("sourceIp".to_owned(), json!(address.ip().to_string()));
                shown.insert("sourcePort".to_owned(), json!(address.port()));
            }
            Ok(Value::Object(shown))
        })
        .optional()?;
    found.ok_or_else(|| missing(&input.client_id))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    client_id: String,
    #[serde(default)]
    clean_session: bool,
    #[serde(default)]
    prevent_will_message: bool,
}

/// Ends a connection, and with `cleanSession` the session as well. The connection closes a moment
/// after the answer.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let end = End::Api {
        with_will: !input.prevent_will_message,
        clean: input.clean_session,
    };
    if Broker::end(ctx.shared, ctx.scope(), &input.client_id, end) {
        return Ok(Empty {});
    }
    let known = presence::is_known(ctx, &input.client_id)?;
    let kept = input.clean_session && crate::mqtt::kept::forget(ctx, &input.client_id)?;
    if known || kept {
        Ok(Empty {})
    } else {
        Err(missing(&input.client_id))
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    client_id: String,
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    subscriptions: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    topic_filter: String,
    qos: u8,
}

/// The filters of a session, connected or kept.
fn list_subscriptions(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let filters = Broker::filters(ctx.shared, ctx.scope(), &input.client_id)?;
    let mut filters = filters.ok_or_else(|| missing(&input.client_id))?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    filters.sort_unstable();
    let lines = filters
        .into_iter()
        .filter(|(filter, _)| *filter > page.after);
    let lines: Vec<Line> = lines
        .map(|(topic_filter, qos)| Line { topic_filter, qos })
        .collect();
    let (subscriptions, next_token) = page.cut(lines, |line| line.topic_filter.clone());
    Ok(Listed {
        subscriptions,
        next_token,
    })
}

fn missing(client_id: &str) -> AwsError {
    AwsError::not_found(format!(
        "No connection exists with client id: '{client_id}'"
    ))
}
