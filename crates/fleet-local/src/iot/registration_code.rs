//! The registration code of an account and Region, which proves who has the key of a CA.

use rand::RngExt as _;
use rusqlite::OptionalExtension as _;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write GET "/registrationcode" GetRegistrationCode => get,
    write DELETE "/registrationcode" DeleteRegistrationCode => delete,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_registration_code (scope TEXT NOT NULL PRIMARY KEY, code TEXT NOT NULL) WITHOUT ROWID;
";

/// The code, if one was asked for and not deleted since.
pub(super) fn find(ctx: &Ctx<'_>) -> AwsResult<Option<String>> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT code FROM iot_registration_code WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))
        .optional()?)
}

#[derive(Debug, Deserialize)]
struct Nothing {}

/// The same code each time, until it is deleted.
fn get(ctx: &Ctx<'_>, _input: Nothing) -> AwsResult<Value> {
    if let Some(code) = find(ctx)? {
        return Ok(json!({"registrationCode": code}));
    }
    let random: [u8; 32] = rand::rng().random();
    let code = hex::encode(random);
    ctx.tx
        .prepare_cached("INSERT INTO iot_registration_code (scope, code) VALUES (?1, ?2)")?
        .execute([ctx.scope(), &code])?;
    Ok(json!({"registrationCode": code}))
}

fn delete(ctx: &Ctx<'_>, _input: Nothing) -> AwsResult<Empty> {
    let gone = ctx
        .tx
        .prepare_cached("DELETE FROM iot_registration_code WHERE scope = ?1")?
        .execute([ctx.scope()])?;
    if gone == 0 {
        return Err(AwsError::not_found("There is no registration code."));
    }
    Ok(Empty {})
}
