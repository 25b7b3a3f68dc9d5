//! Event configurations: which changes AWS IoT publishes on its `$aws/events` topics, and how.

pub(crate) mod registry;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock;
use crate::error::AwsResult;
use crate::mqtt::message::Message;
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    read GET "/event-configurations" DescribeEventConfigurations => describe,
    write PATCH "/event-configurations" UpdateEventConfigurations => update,
}

pub(crate) const TABLES: &str = "
CREATE TABLE event_configuration (
    scope TEXT NOT NULL PRIMARY KEY, configurations TEXT NOT NULL,
    created_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL
) WITHOUT ROWID;
";

/// What can be switched; all are off at first. Of `CERTIFICATE` and `POLICY` AWS documents no
/// messages; what `CA_CERTIFICATE` is about is said whether it is on or not
/// ([`crate::iot::certificates::jitr`]). These three switch nothing.
const TYPES: &[&str] = &[
    "CA_CERTIFICATE",
    "CERTIFICATE",
    Kind::Job.name(),
    Kind::JobExecution.name(),
    "POLICY",
    Kind::Thing.name(),
    Kind::ThingGroup.name(),
    Kind::ThingGroupHierarchy.name(),
    Kind::ThingGroupMembership.name(),
    Kind::ThingType.name(),
    Kind::ThingTypeAssociation.name(),
];

/// The events that are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Job,
    JobExecution,
    Thing,
    ThingGroup,
    ThingGroupHierarchy,
    ThingGroupMembership,
    ThingType,
    ThingTypeAssociation,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Kind::Job => "JOB",
            Kind::JobExecution => "JOB_EXECUTION",
            Kind::Thing => "THING",
            Kind::ThingGroup => "THING_GROUP",
            Kind::ThingGroupHierarchy => "THING_GROUP_HIERARCHY",
            Kind::ThingGroupMembership => "THING_GROUP_MEMBERSHIP",
            Kind::ThingType => "THING_TYPE",
            Kind::ThingTypeAssociation => "THING_TYPE_ASSOCIATION",
        }
    }
}

/// Whether the events of a kind are switched on.
pub(crate) fn is_on(ctx: &Ctx<'_>, kind: Kind) -> AwsResult<bool> {
    let set = find(ctx)?;
    Ok(set.is_some_and(|(set, ..)| set.get(kind.name()).is_some_and(|set| set.enabled)))
}

/// Publishes an event, if its kind is switched on and somebody listens. `topic` is what follows
/// `$aws/events/`; the body is made when it is needed.
pub(crate) fn publish<T: Serialize>(
    ctx: &Ctx<'_>,
    kind: Kind,
    topic: &str,
    body: impl FnOnce() -> AwsResult<T>,
) -> AwsResult<()> {
    publish_if(ctx, kind, topic, || body().map(Some))
}

/// Publishes an event likewise, if there is one after all.
fn publish_if<T: Serialize>(
    ctx: &Ctx<'_>,
    kind: Kind,
    topic: &str,
    body: impl FnOnce() -> AwsResult<Option<T>>,
) -> AwsResult<()> {
    let topic = format!("$aws/events/{topic}");
    if ctx.has_subscriber(&topic)
        && is_on(ctx, kind)?
        && let Some(body) = body()?
    {
        ctx.publish(Message::new(topic, serde_json::to_vec(&body)?));
    }
    Ok(())
}

/// An event's own id.
pub(crate) fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

type Configurations = BTreeMap<String, Configuration>;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Configuration {
    #[serde(rename = "Enabled", default)]
    enabled: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    event_configurations: Configurations,
    /// The dates are there once something was switched.
    #[serde(skip_serializing_if = "Option::is_none")]
    creation_date: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified_date: Option<Value>,
}

/// The stored switches, and when they were first and last set.
fn find(ctx: &Ctx<'_>) -> AwsResult<Option<(Configurations, i64, i64)>> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT configurations, created_ms, changed_ms FROM event_configuration WHERE scope = ?1",
        )?
        .query_row([ctx.scope()], |row| {
            Ok((json(row, 0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?)
}

#[derive(Debug, Deserialize)]
struct Describe {}

fn describe(ctx: &Ctx<'_>, _input: Describe) -> AwsResult<Described> {
    let off = TYPES
        .iter()
        .map(|kind| ((*kind).to_owned(), Configuration::default()));
    let mut event_configurations: Configurations = off.collect();
    let (creation_date, last_modified_date) = match find(ctx)? {
        Some((set, created_ms, changed_ms)) => {
            event_configurations.extend(set);
            (
                Some(clock::epoch(created_ms)),
                Some(clock::epoch(changed_ms)),
            )
        }
        None => (None, None),
    };
    Ok(Described {
        event_configurations,
        creation_date,
        last_modified_date,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    #[serde(default)]
    event_configurations: Configurations,
}

/// Switches what is given; the rest stays.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let mut set = find(ctx)?.map(|(set, ..)| set).unwrap_or_default();
    set.extend(input.event_configurations);
    ctx.tx
        .prepare_cached(
            "INSERT INTO event_configuration (scope, configurations, created_ms, changed_ms) \
             VALUES (?1, ?2, ?3, ?3) ON CONFLICT DO UPDATE \
             SET configurations = excluded.configurations, changed_ms = excluded.changed_ms",
        )?
        .execute(params![
            ctx.scope(),
            serde_json::to_string(&set)?,
            ctx.now_ms()
        ])?;
    Ok(Empty {})
}
