//! Principals (certificates, Cognito identities) and the things they are attached to.

use rusqlite::OptionalExtension as _;
use serde::{Deserialize, Serialize};

use super::certificates::Certificate;
use super::things;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PUT "/things/{thingName}/principals" AttachThingPrincipal => attach,
    write DELETE "/things/{thingName}/principals" DetachThingPrincipal => detach,
}

pub(crate) const TABLES: &str = "
CREATE TABLE thing_principal (
    scope TEXT NOT NULL, thing_name TEXT NOT NULL, principal TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (scope, thing_name, principal)
) WITHOUT ROWID;
CREATE INDEX thing_of_principal ON thing_principal (scope, principal, thing_name, kind);
";

/// How a principal is attached to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Kind {
    /// The thing is the only one of the principal.
    ExclusiveThing,
    NonExclusiveThing,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::ExclusiveThing => "EXCLUSIVE_THING",
            Kind::NonExclusiveThing => "NON_EXCLUSIVE_THING",
        }
    }
}

/// Who a device is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Principal {
    /// A certificate of the registry, by its id.
    Certificate(String),
    /// A Cognito identity; whether it exists is not known here.
    Cognito(String),
}

impl Principal {
    /// Reads a principal and finds its certificate.
    pub(super) fn find(ctx: &Ctx<'_>, text: &str) -> AwsResult<Principal> {
        let principal = Principal::parse(ctx, text).ok_or_else(|| {
            AwsError::invalid_request(format!("The principal is not valid: {text}"))
        })?;
        if let Principal::Certificate(id) = &principal
            && Certificate::find(ctx, id)?.is_none()
        {
            return Err(AwsError::not_found(format!(
                "The certificate {text} does not exist."
            )));
        }
        Ok(principal)
    }

    /// Reads the ARN of a certificate or the id of a Cognito identity.
    pub(super) fn parse(ctx: &Ctx<'_>, text: &str) -> Option<Principal> {
        if text.starts_with("arn:") {
            let id = text.strip_prefix(&ctx.arn("cert/"))?;
            let hex = id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
            return hex.then(|| Principal::Certificate(id.to_lowercase()));
        }
        let (region, id) = text.split_once(':')?;
        let named = !region.is_empty()
            && region
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (named && uuid::Uuid::try_parse(id).is_ok()).then(|| Principal::Cognito(text.to_owned()))
    }

    /// The text under which it is kept and listed.
    pub(super) fn key(&self, ctx: &Ctx<'_>) -> String {
        match self {
            Principal::Certificate(id) => super::certificates::arn(ctx, id),
            Principal::Cognito(id) => id.clone(),
        }
    }
}

/// Whether a principal is attached to any thing.
pub(super) fn has_things(ctx: &Ctx<'_>, principal: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing_principal WHERE scope = ?1 AND principal = ?2")?
        .exists([ctx.scope(), principal])?)
}

/// A principal that goes loses its things.
pub(super) fn forget(ctx: &Ctx<'_>, principal: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM thing_principal WHERE scope = ?1 AND principal = ?2")?
        .execute([ctx.scope(), principal])?;
    Ok(())
}

/// Whether a principal is attached to a thing.
pub(crate) fn is_attached(ctx: &Ctx<'_>, thing: &str, principal: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached(
            "SELECT 1 FROM thing_principal WHERE scope = ?1 AND thing_name = ?2 AND principal = ?3",
        )?
        .exists([ctx.scope(), thing, principal])?)
}

/// A thing with principals attached cannot be deleted.
pub(crate) fn refuse_if_attached(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    let attached = ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing_principal WHERE scope = ?1 AND thing_name = ?2")?
        .exists([ctx.scope(), thing])?;
    if attached {
        return Err(AwsError::invalid_request(format!(
            "Cannot delete. Thing {thing} is still attached to one or more principals"
        )));
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attach {
    thing_name: String,
    principal: String,
    thing_principal_type: Option<Kind>,
}

/// Attaching once more changes nothing but the kind, if one is given.
fn attach(ctx: &Ctx<'_>, input: Attach) -> AwsResult<Empty> {
    let thing = input.thing_name;
    things::require(ctx, &thing)?;
    let principal = Principal::find(ctx, &input.principal)?;
    let exclusive = input.thing_principal_type == Some(Kind::ExclusiveThing);
    if exclusive && matches!(principal, Principal::Cognito(_)) {
        return Err(AwsError::invalid_request(
            "Only a certificate can be attached to a thing exclusively",
        ));
    }
    let principal = principal.key(ctx);
    refuse_second_thing(ctx, &thing, &principal, exclusive)?;
    let kind = input.thing_principal_type;
    ctx.tx
        .prepare_cached(
            "INSERT INTO thing_principal (scope, thing_name, principal, kind) \
             VALUES (?1, ?2, ?3, ifnull(?4, 'NON_EXCLUSIVE_THING')) \
             ON CONFLICT DO UPDATE SET kind = ifnull(?4, kind)",
        )?
        .execute(rusqlite::params![
            ctx.scope(),
            thing,
            principal,
            kind.map(Kind::name)
        ])?;
    Ok(Empty {})
}

/// An exclusive attachment is the only one of its principal, whichever comes first. So one other
/// attachment tells, however many there are.
fn refuse_second_thing(
    ctx: &Ctx<'_>,
    thing: &str,
    principal: &str,
    exclusive: bool,
) -> AwsResult<()> {
    let other: Option<(String, String)> = ctx
        .tx
        .prepare_cached(
            "SELECT thing_name, kind FROM thing_principal \
             WHERE scope = ?1 AND principal = ?2 AND thing_name <> ?3 LIMIT 1",
        )?
        .query_row([ctx.scope(), principal, thing], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    match other {
        Some((other, _)) if exclusive => Err(AwsError::invalid_request(format!(
            "The principal cannot be attached exclusively: it is already attached to thing {other}"
        ))),
        Some((other, kind)) if kind == Kind::ExclusiveThing.name() => {
            Err(AwsError::invalid_request(format!(
                "The principal is already attached exclusively to thing {other}"
            )))
        }
        _ => Ok(()),
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Detach {
    thing_name: String,
    principal: String,
}

/// AWS detaches some seconds later; here it is done at once.
fn detach(ctx: &Ctx<'_>, input: Detach) -> AwsResult<Empty> {
    let thing = input.thing_name;
    things::require(ctx, &thing)?;
    let principal = Principal::find(ctx, &input.principal)?.key(ctx);
    let gone = ctx
        .tx
        .prepare_cached(
            "DELETE FROM thing_principal WHERE scope = ?1 AND thing_name = ?2 AND principal = ?3",
        )?
        .execute([ctx.scope(), &thing, &principal])?;
    if gone == 0 {
        return Err(AwsError::not_found(format!(
            "The principal {principal} is not attached to thing {}",
            thing
        )));
    }
    Ok(Empty {})
}
