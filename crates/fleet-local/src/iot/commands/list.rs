//! ListCommands: the commands of an account, the latest first.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{COLUMNS, Command, Namespace, arn};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read GET "/commands" ListCommands => list,
}

/// Entries of a page when the client does not say how many (AWS: 25).
pub(crate) const PAGE: usize = 25;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    max_results: Option<u32>,
    next_token: Option<String>,
    namespace: Option<Namespace>,
    command_parameter_name: Option<String>,
    #[serde(default)]
    sort_order: SortOrder,
}

/// The order of a listing by time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum SortOrder {
    Ascending,
    #[default]
    Descending,
}

impl SortOrder {
    /// How the next entry compares with the last, the word for SQL, and before all entries.
    pub(crate) fn sql(self) -> (&'static str, &'static str, i64) {
        match self {
            SortOrder::Ascending => (">", "ASC", i64::MIN),
            SortOrder::Descending => ("<", "DESC", i64::MAX),
        }
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    commands: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    command_arn: String,
    command_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    deprecated: bool,
    created_at: Json,
    last_updated_at: Json,
    pending_deletion: bool,
}

/// Commands that are being deleted are not listed.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let token = input.next_token.as_deref();
    let page = Page::new(input.max_results, token, PAGE, AwsError::validation)?;
    let (compare, direction, start) = input.sort_order.sql();
    let last = match page.after.as_str() {
        "" => start,
        number => number
            .parse()
            .map_err(|_| AwsError::validation("Invalid next token"))?,
    };
    let of_namespace = match input.namespace {
        Some(_) => "namespace = ?4",
        None => "?4 IS NULL",
    };
    let with_parameter = match input.command_parameter_name {
        Some(_) => {
            "EXISTS (SELECT 1 FROM json_each(content, '$.mandatoryParameters') AS parameter \
             WHERE json_extract(parameter.value, '$.name') = ?5)"
        }
        None => "?5 IS NULL",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM command WHERE scope = ?1 AND number {compare} ?2 AND deleting = 0 \
         AND {of_namespace} AND {with_parameter} ORDER BY number {direction} LIMIT ?3"
    );
    let values = params![
        ctx.scope(),
        last,
        page.fetch(),
        input.namespace,
        input.command_parameter_name
    ];
    let commands = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(values, Command::from_row)?
        .collect::<Result<Vec<_>, _>>()?;
    let (commands, next_token) = page.cut(commands, |command| command.number.to_string());
    let commands = commands.into_iter().map(|command| Summary {
        command_arn: arn(ctx, &command.id),
        command_id: command.id,
        display_name: command.display_name,
        deprecated: command.deprecated_ms.is_some(),
        created_at: epoch(command.created_ms),
        last_updated_at: epoch(command.updated_ms),
        pending_deletion: command.deleting,
    });
    Ok(Listed {
        commands: commands.collect(),
        next_token,
    })
}
