//! Client tokens: a request that is repeated with its token is carried out once.

use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{AwsError, AwsResult};
use crate::model::Service;
use crate::reply::{Reply, ReplyBody};
use crate::route::{Ctx, Input};

pub(crate) const TABLES: &str = "
CREATE TABLE client_token (
    scope TEXT NOT NULL, operation TEXT NOT NULL, token TEXT NOT NULL,
    request TEXT NOT NULL, reply TEXT NOT NULL, made_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, operation, token)
) WITHOUT ROWID;
CREATE INDEX client_token_by_age ON client_token (made_ms);
";

/// How long a token is remembered. AWS does not say; a day outlives every retry.
const KEPT_MS: i64 = 24 * 3600 * 1000;

/// Runs an operation whose input has a `clientToken`. The same request with the same token gets the
/// answer it got before; another request with that token is refused. A refusal is not remembered.
pub(crate) fn once<I: DeserializeOwned, O: Serialize>(
    ctx: &Ctx<'_>,
    operation: &'static str,
    input: Input,
    run: impl FnOnce(&Ctx<'_>, I) -> AwsResult<O>,
) -> AwsResult<Reply> {
    let request = input.value.clone();
    let Some(token) = request.get("clientToken").and_then(Value::as_str) else {
        return Reply::members(&run(ctx, input.parse()?)?);
    };
    let forgotten_ms = ctx.now_ms() - KEPT_MS;
    let known: Option<(String, String)> = ctx
        .tx
        .prepare_cached(
            "SELECT request, reply FROM client_token \
             WHERE scope = ?1 AND operation = ?2 AND token = ?3 AND made_ms > ?4",
        )?
        .query_row(
            params![ctx.scope(), operation, token, forgotten_ms],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    if let Some((before, reply)) = known {
        // Compared as values: the members of two requests may stand in another order.
        if serde_json::from_str::<Value>(&before)? != request {
            return Err(used(operation));
        }
        return Ok(Reply::body(ReplyBody::Members(serde_json::from_str(
            &reply,
        )?)));
    }
    let reply = serde_json::to_value(run(ctx, input.parse()?)?)?;
    ctx.tx
        .prepare_cached("DELETE FROM client_token WHERE made_ms <= ?1")?
        .execute([forgotten_ms])?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO client_token (scope, operation, token, request, reply, made_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            ctx.scope(),
            operation,
            token,
            request.to_string(),
            reply.to_string(),
            ctx.now_ms(),
        ])?;
    Ok(Reply::body(ReplyBody::Members(reply)))
}

/// A conflict, where the operation has one.
fn used(operation: &str) -> AwsError {
    let conflict = [Service::Iot, Service::IotJobsData]
        .into_iter()
        .filter_map(|service| service.model().operations.get(operation))
        .any(|operation| operation.errors.iter().any(|e| e == "ConflictException"));
    let code = if conflict {
        "ConflictException"
    } else {
        "ValidationException"
    };
    AwsError::new(code, "The client token was used for another request")
}
