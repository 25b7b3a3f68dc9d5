//! Shadows over MQTT: requests on their topics, and what is published of every change.
//!
//! Unlike the answers of jobs, everything here passes the broker: who wants it subscribes.

use serde_json::Value;

use super::shadow_answers::{self, About, Whole};
use super::shadows;
use crate::error::{AwsError, AwsResult};
use crate::model::Service;
use crate::mqtt::message::Message;
use crate::route::Ctx;

/// What a message on a topic of a shadow asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Request {
    Get,
    Update,
    Delete,
}

impl Request {
    /// Its last level.
    fn level(self) -> &'static str {
        match self {
            Request::Get => "get",
            Request::Update => "update",
            Request::Delete => "delete",
        }
    }
}

/// A topic of a shadow. The classic one has no name.
pub(super) fn topic(thing: &str, name: &str, end: &str) -> String {
    match name {
        "" => format!("$aws/things/{thing}/shadow/{end}"),
        name => format!("$aws/things/{thing}/shadow/name/{name}/{end}"),
    }
}

/// Publishes on a topic of a shadow what is only made if somebody listens.
fn publish(
    ctx: &Ctx<'_>,
    thing: &str,
    name: &str,
    end: &str,
    document: impl FnOnce() -> AwsResult<Option<Vec<u8>>>,
) -> AwsResult<()> {
    let topic = topic(thing, name, end);
    if !ctx.has_subscriber(&topic) {
        return Ok(());
    }
    if let Some(document) = document()? {
        ctx.publish(Message::new(topic, document));
    }
    Ok(())
}

/// Whether somebody listens for both documents of an update.
pub(super) fn wants_documents(ctx: &Ctx<'_>, thing: &str, name: &str) -> bool {
    ctx.has_subscriber(&topic(thing, name, "update/documents"))
}

/// An update was accepted, whichever way it came: what was answered, what differs now, and the
/// shadow before (if somebody wants it) and after.
pub(super) fn updated(
    ctx: &Ctx<'_>,
    thing: &str,
    about: About<'_>,
    accepted: &[u8],
    previous: Option<Whole>,
    current: impl FnOnce() -> AwsResult<Whole>,
) -> AwsResult<()> {
    let name = about.name;
    publish(ctx, thing, name, "update/accepted", || {
        Ok(Some(accepted.to_vec()))
    })?;
    let wants_delta = ctx.has_subscriber(&topic(thing, name, "update/delta"));
    if !wants_delta && previous.is_none() {
        return Ok(());
    }
    let current = current()?;
    publish(ctx, thing, name, "update/delta", || {
        shadow_answers::differing(about, &current)
    })?;
    match previous {
        Some(previous) => publish(ctx, thing, name, "update/documents", || {
            shadow_answers::documents(about, &previous, &current).map(Some)
        }),
        None => Ok(()),
    }
}

/// A shadow was deleted, whichever way it was asked for.
pub(super) fn deleted(ctx: &Ctx<'_>, thing: &str, name: &str, answer: &[u8]) -> AwsResult<()> {
    publish(ctx, thing, name, "delete/accepted", || {
        Ok(Some(answer.to_vec()))
    })
}

/// Carries out what a message on a topic of a shadow asks for. A request that is refused leaves
/// nothing behind, and nothing is published but the refusal.
pub(crate) fn request(
    ctx: &Ctx<'_>,
    thing: &str,
    name: &str,
    request: Request,
    payload: &[u8],
) -> AwsResult<()> {
    let client_token = client_token(payload);
    let client_token = client_token.as_deref();
    let outcome = ctx.attempt(|ctx| match request {
        Request::Get => {
            let document = shadows::get(ctx, thing, name, client_token)?;
            publish(ctx, thing, name, "get/accepted", || Ok(Some(document)))
        }
        Request::Update => shadows::update(ctx, thing, name, payload).map(drop),
        Request::Delete => shadows::delete(ctx, thing, name, client_token).map(drop),
    });
    match outcome {
        Ok(()) => Ok(()),
        Err(error) => {
            let end = format!("{}/rejected", request.level());
            // Of the service's own faults nobody learns more.
            let message = match error.is_internal() {
                true => "Internal service failure",
                false => &error.message,
            };
            publish(ctx, thing, name, &end, || {
                let now = ctx.now_s();
                shadow_answers::rejected(status(&error), message, now, client_token).map(Some)
            })
        }
    }
}

/// The HTTP status of an error is its code on MQTT.
fn status(error: &AwsError) -> u16 {
    let known = Service::IotData.model().error(&error.code);
    known.map_or(500, |(_, status)| status)
}

/// The client token of a request, as far as it can be read; only an update is checked.
fn client_token(payload: &[u8]) -> Option<String> {
    let request: Value = serde_json::from_slice(payload).ok()?;
    let token = request.get("clientToken")?.as_str()?;
    (token.len() <= super::shadow_request::MAX_CLIENT_TOKEN).then(|| token.to_owned())
}

#[cfg(test)]
mod tests;
