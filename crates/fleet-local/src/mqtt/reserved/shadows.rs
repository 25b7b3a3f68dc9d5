//! Device shadows: clients get, update and delete them.

use super::{Family, Request};
use crate::data::shadows;
use crate::error::{AwsError, AwsResult};
use crate::mqtt::message::Message;
use crate::route::Ctx;

pub(super) const FAMILY: Family = Family {
    requests: &[
        ("$aws/things/+/shadow/get", |_, _| Ok(Vec::new())),
        ("$aws/things/+/shadow/update", update),
        ("$aws/things/+/shadow/delete", delete),
        ("$aws/things/+/shadow/name/+/get", |_, _| Ok(Vec::new())),
        ("$aws/things/+/shadow/name/+/update", update),
        ("$aws/things/+/shadow/name/+/delete", delete),
    ],
    offers: &["$aws/things/+/shadow/#"],
};

fn update(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    let (thing, name) = shadow(request);
    done(ctx.attempt(|ctx| shadows::update(ctx, thing, name, request.payload)))
}

fn delete(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    let (thing, name) = shadow(request);
    done(ctx.attempt(|ctx| shadows::delete(ctx, thing, name)))
}

/// The thing and the name of the shadow; the classic shadow has none.
fn shadow<'a>(request: &Request<'a>) -> (&'a str, &'a str) {
    match request.levels.as_slice() {
        [thing, name] => (thing, name),
        [thing] => (thing, ""),
        _ => ("", ""),
    }
}

/// The publisher is not told; a refusal is for those who subscribe to `rejected`.
fn done<T>(outcome: AwsResult<T>) -> AwsResult<Vec<Message>> {
    match outcome {
        Err(error) if AwsError::is_internal(&error) => Err(error),
        _ => Ok(Vec::new()),
    }
}
