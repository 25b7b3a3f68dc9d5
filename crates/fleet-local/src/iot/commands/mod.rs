//! Commands as they are stored: what can be told to a device, again and again.

mod condition;
pub(crate) mod create;
mod decimal;
pub(crate) mod delete;
pub(crate) mod get;
pub(crate) mod list;
mod parameter;
mod payload;
mod template;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod update;
pub(crate) mod value;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};

use self::parameter::Parameter;
pub(crate) use self::payload::Request;
use self::payload::{OutputFormat, Payload, Preprocessor};
use super::arn as arns;
use super::jobs::status::words;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;
use crate::store::json;

/// A command has a number besides its id, which is its place in listings. `deprecated_ms` is since
/// when it has been deprecated; `deleting`: it waits for its end.
pub(crate) const TABLES: &str = "
CREATE TABLE command (
    number INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, id TEXT NOT NULL,
    namespace TEXT NOT NULL, display_name TEXT, description TEXT, content TEXT NOT NULL,
    created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL,
    deprecated_ms INTEGER, deleting INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX command_by_id ON command (scope, id);
CREATE INDEX command_by_number ON command (scope, number);
";

/// How long AWS keeps a command for executions that may still run: the longest that one may take.
const MAX_TIMEOUT_MS: i64 = 12 * 3600 * 1000;

words! {
    /// For whom a command is, and who makes its payload.
    Namespace {
        Iot = "AWS-IoT",
        FleetWise = "AWS-IoT-FleetWise",
    }
}

/// What a command was created with and keeps for ever, with AWS's names.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<Payload>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload_template: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preprocessor: Option<Preprocessor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mandatory_parameters: Vec<Parameter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_arn: Option<String>,
}

impl Content {
    /// What a template becomes.
    fn output_format(&self) -> OutputFormat {
        let substitution = self.preprocessor.as_ref();
        substitution
            .and_then(|preprocessor| preprocessor.aws_json_substitution.as_ref())
            .map_or(OutputFormat::Json, |json| json.output_format)
    }
}

/// A command as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct Command {
    number: i64,
    pub(crate) id: String,
    pub(crate) namespace: Namespace,
    display_name: Option<String>,
    description: Option<String>,
    content: Content,
    created_ms: i64,
    updated_ms: i64,
    deprecated_ms: Option<i64>,
    deleting: bool,
}

const COLUMNS: &str = "number, id, namespace, display_name, description, content, created_ms, \
    updated_ms, deprecated_ms, deleting";

impl Command {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Command> {
        Ok(Command {
            number: row.get(0)?,
            id: row.get(1)?,
            namespace: row.get(2)?,
            display_name: row.get(3)?,
            description: row.get(4)?,
            content: json(row, 5)?,
            created_ms: row.get(6)?,
            updated_ms: row.get(7)?,
            deprecated_ms: row.get(8)?,
            deleting: row.get(9)?,
        })
    }

    fn find(ctx: &Ctx<'_>, id: &str) -> AwsResult<Option<Command>> {
        let sql = format!("SELECT {COLUMNS} FROM command WHERE scope = ?1 AND id = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([ctx.scope(), id], Command::from_row)
            .optional()?)
    }

    pub(crate) fn get(ctx: &Ctx<'_>, id: &str) -> AwsResult<Command> {
        Command::find(ctx, id)?.ok_or_else(|| missing(id))
    }

    /// The command that something is due for; its key is the number.
    fn due(ctx: &Ctx<'_>, key: &str) -> AwsResult<Option<Command>> {
        let number: i64 = key.parse().map_err(AwsError::internal)?;
        let sql = format!("SELECT {COLUMNS} FROM command WHERE number = ?1");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([number], Command::from_row)
            .optional()?)
    }

    /// Keeps what can change.
    fn save(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "UPDATE command SET display_name = ?2, description = ?3, updated_ms = ?4, \
                 deprecated_ms = ?5, deleting = ?6 WHERE number = ?1",
            )?
            .execute(params![
                self.number,
                self.display_name,
                self.description,
                self.updated_ms,
                self.deprecated_ms,
                self.deleting,
            ])?;
        Ok(())
    }

    /// Refuses a command that takes no new executions. AWS says so of a deprecated one; of one that
    /// is being deleted it is a guess.
    pub(crate) fn require_available(&self) -> AwsResult<()> {
        let state = if self.deleting {
            "pending deletion"
        } else if self.deprecated_ms.is_some() {
            "deprecated"
        } else {
            return Ok(());
        };
        Err(AwsError::validation(format!(
            "Command {} is {state} and cannot be executed",
            self.id
        )))
    }
}

fn missing(id: &str) -> AwsError {
    AwsError::not_found(format!("Command {id} not found."))
}

/// The ARN of a command.
pub(crate) fn arn(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.arn(&format!("command/{id}"))
}

/// The id that the ARN of a command of the caller's names.
pub(crate) fn id_of<'a>(ctx: &Ctx<'_>, text: &'a str) -> AwsResult<&'a str> {
    arns::own(ctx, text)
        .map_err(|error| AwsError::validation(error.message))?
        .strip_prefix("command/")
        .filter(|id| !id.is_empty() && !id.contains('/'))
        .ok_or_else(|| AwsError::validation(format!("{text} is not the ARN of a command")))
}

/// Whether the command is there.
pub(crate) fn exists(ctx: &Ctx<'_>, id: &str) -> AwsResult<bool> {
    Ok(Command::find(ctx, id)?.is_some())
}
