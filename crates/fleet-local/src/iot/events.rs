//! Event configurations: which changes AWS IoT publishes on its `$aws/events` topics.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock;
use crate::error::AwsResult;
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

/// What can be switched; all are off at first.
const TYPES: &[&str] = &[
    "CA_CERTIFICATE",
    "CERTIFICATE",
    "JOB",
    "JOB_EXECUTION",
    "POLICY",
    "THING",
    "THING_GROUP",
    "THING_GROUP_HIERARCHY",
    "THING_GROUP_MEMBERSHIP",
    "THING_TYPE",
    "THING_TYPE_ASSOCIATION",
];

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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use crate::testing::Local;

    #[tokio::test]
    async fn switches_add_up_and_the_dates_are_of_the_first_and_the_last() {
        let local = Local::new().await;
        let seen = local
            .iot("DescribeEventConfigurations", json!({}))
            .await
            .unwrap();
        assert!(seen.get("creationDate").is_none());
        assert_eq!(seen["eventConfigurations"].as_object().unwrap().len(), 11);
        for kind in ["JOB", "THING"] {
            let input = json!({"eventConfigurations": {kind: {"Enabled": true}}});
            local.iot("UpdateEventConfigurations", input).await.unwrap();
            local.advance(Duration::from_secs(3600)).await;
        }
        let seen = local
            .iot("DescribeEventConfigurations", json!({}))
            .await
            .unwrap();
        let on = seen["eventConfigurations"].as_object().unwrap().iter();
        let on: Vec<_> = on
            .filter(|(_, set)| set["Enabled"] == true)
            .map(|(kind, _)| kind)
            .collect();
        assert_eq!(on, ["JOB", "THING"]);
        let between =
            seen["lastModifiedDate"].as_f64().unwrap() - seen["creationDate"].as_f64().unwrap();
        assert!((3600.0..3660.0).contains(&between), "{between} s");
    }
}
