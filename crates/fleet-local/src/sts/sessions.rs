//! The caller's identity, sessions of the caller itself, and the account of a key.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{access_denied, shown};
use crate::auth;
use crate::error::{AwsError, AwsResult};
use crate::iam::ids;
use crate::route::{Ctx, routes};

routes! {
    read POST "/" GetAccessKeyInfo => key_info,
    read POST "/" GetCallerIdentity => identity,
    write POST "/" GetSessionToken => session,
}

/// How long a session lasts unless asked otherwise (AWS: 12 hours), in seconds.
const DEFAULT_S: i64 = 43_200;

/// How long a session of an account's root lasts at most (AWS: one hour), in seconds.
const ROOT_MAX_S: i64 = 3600;

#[derive(Debug, Deserialize)]
struct Nothing {}

/// Needs no permission: it works for whoever signs.
fn identity(ctx: &Ctx<'_>, _: Nothing) -> AwsResult<Value> {
    Ok(json!({
        "UserId": ctx.caller.user_id,
        "Account": ctx.caller.account,
        "Arn": ctx.caller.arn,
    }))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SessionInput {
    duration_seconds: Option<i64>,
    serial_number: Option<String>,
    token_code: Option<String>,
}

fn session(ctx: &Ctx<'_>, input: SessionInput) -> AwsResult<Value> {
    if ctx.caller.role().is_some() {
        return Err(access_denied(
            "Cannot call GetSessionToken with session credentials",
        ));
    }
    super::assume_role::refuse_mfa(input.serial_number.as_ref(), input.token_code.as_ref())?;
    // The fixed keys are the roots of their accounts, whose sessions AWS cuts to one hour.
    let seconds = input.duration_seconds.unwrap_or(DEFAULT_S).min(ROOT_MAX_S);
    let session = auth::issue(
        ctx.tx,
        &ctx.caller.account,
        (&ctx.caller.arn, &ctx.caller.user_id),
        seconds,
    )?;
    Ok(json!({"Credentials": shown(&session)}))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct KeyInfoInput {
    access_key_id: String,
}

fn key_info(_: &Ctx<'_>, input: KeyInfoInput) -> AwsResult<Value> {
    let account = ids::account_of(&input.access_key_id).ok_or_else(|| {
        AwsError::new(
            "InvalidClientTokenId",
            "The access key ID included in the request is invalid",
        )
    })?;
    Ok(json!({"Account": account}))
}
