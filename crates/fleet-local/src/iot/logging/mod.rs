//! V2 logging: the account's options.

pub(crate) mod levels;
#[cfg(test)]
mod tests;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    write POST "/v2LoggingOptions" SetV2LoggingOptions => set_options,
    read GET "/v2LoggingOptions" GetV2LoggingOptions => options,
}

pub(crate) const TABLES: &str = "
CREATE TABLE logging_options (
    scope TEXT NOT NULL PRIMARY KEY, role_arn TEXT NOT NULL, default_level TEXT NOT NULL,
    disable_all INTEGER NOT NULL, events TEXT NOT NULL
) WITHOUT ROWID;
";

/// The event types of the guide's page on log entries, for a listing that leaves none out.
const EVENT_TYPES: &[&str] = &[
    "AddThingToDynamicThingGroupsFailed",
    "Connect",
    "Connection.AuthNError",
    "DeleteConnection",
    "DeleteThingShadow",
    "DescribeJobExecution",
    "Disconnect",
    "FunctionExecution",
    "GetConnection",
    "GetDeviceCredentials",
    "GetPendingJobExecution",
    "GetRetainedMessage",
    "GetThingShadow",
    "ListRetainedMessage",
    "ListSubscriptions",
    "NamedShadowCountForDynamicGroupQueryLimitExceeded",
    "Ping",
    "ProvisionDevice",
    "Publish-In",
    "Publish-Out",
    "Queued",
    "ReportFinalJobExecutionCount",
    "RetrieveOCSPStapleData",
    "RuleExecution",
    "RuleExecutionThrottled",
    "RuleMatch",
    "RuleNotFound",
    "SendDirectMessage",
    "StartNextPendingJobExecution",
    "StartingRuleExecution",
    "Subscribe",
    "Unsubscribe",
    "UpdateJobExecution",
    "UpdateThingShadow",
];

/// How one type of event is logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    event_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    log_level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    log_destination: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Options {
    role_arn: String,
    default_log_level: String,
    disable_all_logs: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    event_configurations: Vec<Event>,
}

impl Options {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Options> {
        Ok(Options {
            role_arn: row.get(0)?,
            default_log_level: row.get(1)?,
            disable_all_logs: row.get(2)?,
            event_configurations: json(row, 3)?,
        })
    }

    fn find(ctx: &Ctx<'_>) -> AwsResult<Option<Options>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT role_arn, default_level, disable_all, events \
                 FROM logging_options WHERE scope = ?1",
            )?
            .query_row([ctx.scope()], Options::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>) -> AwsResult<Options> {
        Options::find(ctx)?
            .ok_or_else(|| AwsError::new("NotConfiguredException", "V2 logging is not configured"))
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SetOptions {
    role_arn: Option<String>,
    default_log_level: Option<String>,
    disable_all_logs: Option<bool>,
    event_configurations: Option<Vec<Event>>,
}

/// The first call must name the role and the default level; later ones change what they give.
/// A list of events replaces the one before.
fn set_options(ctx: &Ctx<'_>, input: SetOptions) -> AwsResult<Empty> {
    let before = Options::find(ctx)?;
    let (role, level, disable_all, events) = match before {
        Some(before) => (
            Some(before.role_arn),
            Some(before.default_log_level),
            before.disable_all_logs,
            before.event_configurations,
        ),
        None => (None, None, false, Vec::new()),
    };
    let needed = |member: &str| {
        AwsError::invalid_request(format!(
            "{member} is required when logging is configured for the first time"
        ))
    };
    let role = input.role_arn.or(role).ok_or_else(|| needed("roleArn"))?;
    let level = input
        .default_log_level
        .or(level)
        .ok_or_else(|| needed("defaultLogLevel"))?;
    if !is_role(&role) {
        return Err(AwsError::invalid_request(format!(
            "Invalid role ARN: {role}"
        )));
    }
    ctx.tx
        .prepare_cached(
            "INSERT OR REPLACE INTO logging_options (scope, role_arn, default_level, disable_all, events) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            ctx.scope(),
            role,
            level,
            input.disable_all_logs.unwrap_or(disable_all),
            serde_json::to_string(&input.event_configurations.unwrap_or(events))?,
        ])?;
    Ok(Empty {})
}

/// Whether a text has the form of a role's ARN. Whether the role is there is not asked, as IAM is
/// eventually consistent.
fn is_role(arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    matches!(parts[..], ["arn", _, "iam", "", account, resource]
        if crate::auth::is_account(account) && resource.starts_with("role/"))
}

#[derive(Debug, Deserialize)]
struct GetOptions {
    #[serde(default)]
    verbose: bool,
}

/// `verbose` adds the types of events that have no configuration of their own.
fn options(ctx: &Ctx<'_>, input: GetOptions) -> AwsResult<Options> {
    let mut options = Options::get(ctx)?;
    if input.verbose {
        for kind in EVENT_TYPES {
            let events = &mut options.event_configurations;
            if !events.iter().any(|event| event.event_type == *kind) {
                events.push(Event {
                    event_type: (*kind).to_owned(),
                    log_level: Some(options.default_log_level.clone()),
                    log_destination: None,
                });
            }
        }
    }
    Ok(options)
}
