//! V2 logging: the levels of single targets, beside the default level.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::Options;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/v2LoggingLevel" SetV2LoggingLevel => set,
    read GET "/v2LoggingLevel" ListV2LoggingLevels => list,
    write DELETE "/v2LoggingLevel" DeleteV2LoggingLevel => delete,
}

pub(crate) const TABLES: &str = "
CREATE TABLE logging_level (
    scope TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, level TEXT NOT NULL,
    PRIMARY KEY (scope, kind, name)
) WITHOUT ROWID;
";

/// Targets with a level of their own (AWS: 1,000 per account).
const MAX_LEVELS: i64 = 1000;

/// The target whose level is the account's default.
const DEFAULT: &str = "DEFAULT";

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Target {
    target_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    target_name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SetLevel {
    log_target: Target,
    log_level: String,
}

/// The target `DEFAULT` is the account's default level; any other needs a name, which need not
/// name anything that is there.
fn set(ctx: &Ctx<'_>, input: SetLevel) -> AwsResult<Empty> {
    Options::get(ctx)?;
    if input.log_target.target_type == DEFAULT {
        ctx.tx
            .prepare_cached("UPDATE logging_options SET default_level = ?2 WHERE scope = ?1")?
            .execute([ctx.scope(), &input.log_level])?;
        return Ok(Empty {});
    }
    let name = input
        .log_target
        .target_name
        .filter(|name| !name.is_empty())
        .ok_or_else(|| AwsError::invalid_request("logTarget.targetName is required"))?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO logging_level (scope, kind, name, level) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT DO UPDATE SET level = excluded.level",
        )?
        .execute([
            ctx.scope(),
            &input.log_target.target_type,
            &name,
            &input.log_level,
        ])?;
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM logging_level WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if count > MAX_LEVELS {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("An account can have no more than {MAX_LEVELS} resource-specific log levels"),
        ));
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    target_type: Option<String>,
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    log_target_configurations: Vec<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Level {
    log_target: Target,
    log_level: String,
}

/// The default level is in the listing as the target `DEFAULT`. Sorted by type and name.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    Options::get(ctx)?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let (kind, name) = page.after.split_once(':').unwrap_or_default();
    let levels = ctx
        .tx
        .prepare_cached(
            "SELECT kind, name, level FROM (\
                 SELECT 'DEFAULT' AS kind, '' AS name, default_level AS level \
                 FROM logging_options WHERE scope = ?1 \
                 UNION ALL SELECT kind, name, level FROM logging_level WHERE scope = ?1) \
             WHERE (kind, name) > (?2, ?3) AND (?4 IS NULL OR kind = ?4) \
             ORDER BY kind, name LIMIT ?5",
        )?
        .query_map(
            params![ctx.scope(), kind, name, input.target_type, page.fetch()],
            |row| {
                let name: String = row.get(1)?;
                Ok(Level {
                    log_target: Target {
                        target_type: row.get(0)?,
                        target_name: Some(name).filter(|name| !name.is_empty()),
                    },
                    log_level: row.get(2)?,
                })
            },
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (levels, next_token) = page.cut(levels, |level| {
        let target = &level.log_target;
        let name = target.target_name.as_deref().unwrap_or_default();
        format!("{}:{name}", target.target_type)
    });
    Ok(Listed {
        log_target_configurations: levels,
        next_token,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct DeleteLevel {
    target_type: String,
    target_name: String,
}

/// Deleting a level that is not there succeeds (the model has no error for it).
fn delete(ctx: &Ctx<'_>, input: DeleteLevel) -> AwsResult<Empty> {
    if input.target_type == DEFAULT {
        return Err(AwsError::invalid_request(
            "The default log level cannot be deleted",
        ));
    }
    ctx.tx
        .prepare_cached("DELETE FROM logging_level WHERE scope = ?1 AND kind = ?2 AND name = ?3")?
        .execute([ctx.scope(), &input.target_type, &input.target_name])?;
    Ok(Empty {})
}
