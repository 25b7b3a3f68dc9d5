//! Executions of commands as they are stored: one command on one device, once.

pub(crate) mod answer;
pub(crate) mod delete;
mod filter;
pub(crate) mod get;
pub(crate) mod list;
pub(crate) mod status;
pub(crate) mod target;
#[cfg(test)]
mod tests;
pub(crate) mod timeouts;

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use self::status::Status;
use self::target::Target;
use super::commands::value::Values;
use super::commands::{self, Command};
use crate::error::{AwsError, AwsResult};
use crate::mqtt::message::Message;
use crate::route::Ctx;
use crate::store;

/// `seq` grows with each execution. `target` is the resource part of the device's ARN.
/// `completed_ms` is set once the device has said that it is over, and never by the cloud.
pub(crate) const TABLES: &str = "
CREATE TABLE command_execution (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, id TEXT NOT NULL,
    command_id TEXT NOT NULL, namespace TEXT NOT NULL, target TEXT NOT NULL,
    status TEXT NOT NULL, reason TEXT NOT NULL, result TEXT NOT NULL, parameters TEXT NOT NULL,
    timeout_s INTEGER NOT NULL,
    created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, completed_ms INTEGER
);
CREATE UNIQUE INDEX command_execution_by_id ON command_execution (scope, id);
CREATE INDEX command_execution_of_target ON command_execution (scope, target, created_ms, seq);
CREATE INDEX command_execution_of_command ON command_execution (scope, command_id, created_ms, seq);
CREATE INDEX command_execution_running ON command_execution (scope, target)
    WHERE status IN ('CREATED', 'IN_PROGRESS');
";

/// Executions of one device at the same time (AWS: 100). Which ones count AWS does not say; here it
/// is those whose timer runs, so that a device that never answered can be told something again.
const MAX_CONCURRENT: i64 = 100;

/// Why an execution is in its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reason {
    reason_code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason_description: Option<String>,
}

/// What a device returned, in the members of the API: `S`, `B` or `BIN` (base64).
pub(crate) type Results = BTreeMap<String, Json>;

/// An execution as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct Execution {
    seq: i64,
    pub(crate) id: String,
    command_id: String,
    target: String,
    status: Status,
    reason: Option<Reason>,
    results: Results,
    parameters: Values,
    timeout_s: i64,
    created_ms: i64,
    updated_ms: i64,
    completed_ms: Option<i64>,
}

/// The columns that [`Execution::from_row`] reads.
const COLUMNS: &str = "seq, id, command_id, target, status, reason, result, parameters, \
    timeout_s, created_ms, updated_ms, completed_ms";

impl Execution {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Execution> {
        Ok(Execution {
            seq: row.get(0)?,
            id: row.get(1)?,
            command_id: row.get(2)?,
            target: row.get(3)?,
            status: row.get(4)?,
            reason: store::json(row, 5)?,
            results: store::json(row, 6)?,
            parameters: store::json(row, 7)?,
            timeout_s: row.get(8)?,
            created_ms: row.get(9)?,
            updated_ms: row.get(10)?,
            completed_ms: row.get(11)?,
        })
    }

    fn one(
        ctx: &Ctx<'_>,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> AwsResult<Option<Execution>> {
        let sql = format!("SELECT {COLUMNS} FROM command_execution WHERE {condition}");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row(values, Execution::from_row)
            .optional()?)
    }

    /// The execution with an id on a device; one on another device is none.
    fn find(ctx: &Ctx<'_>, id: &str, target: &Target) -> AwsResult<Option<Execution>> {
        let of = "scope = ?1 AND id = ?2 AND target = ?3";
        Execution::one(ctx, of, [ctx.scope(), id, &target.resource()])
    }

    /// The execution that something is due for; its key is `seq`.
    fn due(ctx: &Ctx<'_>, key: &str) -> AwsResult<Option<Execution>> {
        let seq: i64 = key.parse().map_err(AwsError::internal)?;
        Execution::one(ctx, "seq = ?1", [seq])
    }

    /// Makes an execution: its timer runs from now.
    pub(crate) fn begin(
        ctx: &Ctx<'_>,
        command: &Command,
        target: &Target,
        parameters: &Values,
        timeout_s: i64,
    ) -> AwsResult<Execution> {
        check_concurrent(ctx, target)?;
        ctx.tx
            .prepare_cached(
                "INSERT INTO command_execution (scope, id, command_id, namespace, target, status, \
                 reason, result, parameters, timeout_s, created_ms, updated_ms) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'null', '{}', ?7, ?8, ?9, ?9)",
            )?
            .execute(params![
                ctx.scope(),
                uuid::Uuid::new_v4().to_string(),
                command.id,
                command.namespace,
                target.resource(),
                Status::Created,
                serde_json::to_string(parameters)?,
                timeout_s,
                ctx.now_ms(),
            ])?;
        let seq = ctx.tx.last_insert_rowid();
        let execution = Execution::one(ctx, "seq = ?1", [seq])?
            .ok_or_else(|| AwsError::internal("a new command execution is missing"))?;
        timeouts::begin(ctx, &execution)?;
        execution.announce(ctx);
        Ok(execution)
    }

    /// Whether nothing follows: its device has said that it is over.
    fn is_over(&self) -> bool {
        self.completed_ms.is_some()
    }

    /// Brings the execution into a state, with what is said of it. Whether it may go there is for
    /// the caller to know.
    fn change(&mut self, ctx: &Ctx<'_>, to: Status, reason: Option<Reason>) -> AwsResult<()> {
        self.status = to;
        self.reason = reason;
        self.updated_ms = ctx.now_ms();
        ctx.tx
            .prepare_cached(
                "UPDATE command_execution SET status = ?2, reason = ?3, result = ?4, \
                 updated_ms = ?5, completed_ms = ?6 WHERE seq = ?1",
            )?
            .execute(params![
                self.seq,
                self.status,
                serde_json::to_string(&self.reason)?,
                serde_json::to_string(&self.results)?,
                self.updated_ms,
                self.completed_ms,
            ])?;
        self.announce(ctx);
        Ok(())
    }

    /// Tells of the state it is in now. AWS has no switch for these events.
    fn announce(&self, ctx: &Ctx<'_>) {
        let mut event = json!({
            "executionId": self.id,
            "status": self.status,
            "eventType": "COMMAND_EXECUTION",
            "commandArn": commands::arn(ctx, &self.command_id),
            "targetArn": ctx.arn(&self.target),
            "timestamp": ctx.now_ms(),
        });
        if let Some(reason) = &self.reason {
            event["statusReason"] = json!(reason);
        }
        let status = self.status.word();
        let topic = format!("$aws/events/commandExecution/{}/{status}", self.command_id);
        ctx.publish(Message::json(topic, &event));
    }

    /// Removes it and its timers.
    fn remove(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        timeouts::forget(ctx, self.seq)?;
        ctx.tx
            .prepare_cached("DELETE FROM command_execution WHERE seq = ?1")?
            .execute([self.seq])?;
        Ok(())
    }
}

/// Refuses one execution more than a device may have at the same time.
fn check_concurrent(ctx: &Ctx<'_>, target: &Target) -> AwsResult<()> {
    let running: i64 = ctx
        .tx
        .prepare_cached(
            "SELECT count(*) FROM command_execution WHERE scope = ?1 AND target = ?2 \
             AND status IN ('CREATED', 'IN_PROGRESS')",
        )?
        .query_row([ctx.scope(), &target.resource()], |row| row.get(0))?;
    if running >= MAX_CONCURRENT {
        return Err(AwsError::new(
            "ServiceQuotaExceededException",
            format!("A device can have at most {MAX_CONCURRENT} command executions at a time"),
        ));
    }
    Ok(())
}

/// An execution that is not there, or not on this device.
fn missing(id: &str) -> AwsError {
    AwsError::not_found(format!("Command execution {id} not found."))
}

/// Whether there are executions of a command or on a device, by the column that names it.
fn remembers(ctx: &Ctx<'_>, column: &'static str, of: &str) -> AwsResult<bool> {
    let sql = format!("SELECT 1 FROM command_execution WHERE scope = ?1 AND {column} = ?2 LIMIT 1");
    Ok(ctx.tx.prepare_cached(&sql)?.exists([ctx.scope(), of])?)
}
