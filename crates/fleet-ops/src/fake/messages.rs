//! The fake's messages: they are kept, and what a device would say about a command is heard.

use std::collections::BTreeMap;

use async_trait::async_trait;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::command_executions::{ResultValue, StatusReason};
use fleet_core::port::messages::{MessageWrites, NewMessage};
use serde_json::Value;

use super::command_executions::DeviceAnswer;
use super::{Fake, State, invalid};

/// The most bytes of a payload and of a topic, and the most slashes (AWS quotas).
const MOST_PAYLOAD: usize = 128 * 1024;
const MOST_TOPIC: usize = 256;
const MOST_SLASHES: usize = 7;

#[async_trait]
impl MessageWrites for Fake {
    async fn publish(&self, message: &NewMessage) -> Result<()> {
        let (operation, now) = (Operation::Publish, self.now());
        self.call(operation, &message.topic, |state| {
            let topic = &message.topic;
            let deep = topic.matches('/').count() > MOST_SLASHES && !topic.starts_with('$');
            if topic.is_empty() || topic.len() > MOST_TOPIC || deep || topic.contains(['#', '+']) {
                return Err(invalid(operation, "not a topic"));
            }
            if message.payload.len() > MOST_PAYLOAD {
                return Err(invalid(operation, "the payload is too large"));
            }
            // Whether the answer could be taken is told on another topic, not to who published.
            let _ = hear(state, now, message);
            state.messages.push(message.clone());
            Ok(())
        })
        .await
    }
}

/// Takes a message for the answer to an execution, if it is one.
fn hear(state: &mut State, now: jiff::Timestamp, message: &NewMessage) -> Option<()> {
    let levels: Vec<_> = message.topic.split('/').collect();
    let [
        "$aws",
        "commands",
        kind,
        target,
        "executions",
        id,
        "response",
        ..,
    ] = levels[..]
    else {
        return None;
    };
    let kind = match kind {
        "things" => "thing",
        "clients" => "client",
        _ => return None,
    };
    let said: Value = serde_json::from_slice(&message.payload).ok()?;
    let there = state.executions(now).get_mut(id)?;
    let tail = format!(":{kind}/{target}");
    if !there.execution.target.as_str().ends_with(&tail) {
        return None;
    }
    there.answer(now, &answer(&said)?).ok()
}

fn answer(said: &Value) -> Option<DeviceAnswer> {
    let text = |value: &Value, member: &str| value.get(member)?.as_str().map(str::to_owned);
    let reason = match said.get("statusReason") {
        Some(reason) => Some(StatusReason {
            code: text(reason, "reasonCode")?,
            description: text(reason, "reasonDescription"),
        }),
        None => None,
    };
    let result = said.get("result").and_then(Value::as_object);
    let result = result.into_iter().flatten().map(|(name, value)| {
        let text = text(value, "s").map(ResultValue::String);
        let truth = value.get("b").and_then(Value::as_bool);
        let value = text.or(truth.map(ResultValue::Boolean))?;
        Some((name.clone(), value))
    });
    Some(DeviceAnswer {
        status: text(said, "status")?.parse().ok()?,
        reason,
        result: result.collect::<Option<BTreeMap<_, _>>>()?,
    })
}
