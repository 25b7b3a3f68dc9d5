//! Device shadows: clients get, update and delete them.

use super::{Family, Request};
use crate::data::shadow_topics::{self, Request as Asked};
use crate::error::AwsResult;
use crate::mqtt::message::Message;
use crate::route::Ctx;

pub(super) const FAMILY: Family = Family {
    requests: &[
        ("$aws/things/+/shadow/get", get),
        ("$aws/things/+/shadow/update", update),
        ("$aws/things/+/shadow/delete", delete),
        ("$aws/things/+/shadow/name/+/get", get),
        ("$aws/things/+/shadow/name/+/update", update),
        ("$aws/things/+/shadow/name/+/delete", delete),
    ],
    offers: &["$aws/things/+/shadow/#"],
};

fn get(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    ask(ctx, request, Asked::Get)
}

fn update(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    ask(ctx, request, Asked::Update)
}

fn delete(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    ask(ctx, request, Asked::Delete)
}

/// All answers pass the broker: the client that asks hears them if it subscribes. The classic shadow
/// has no name.
fn ask(ctx: &Ctx<'_>, request: &Request<'_>, asked: Asked) -> AwsResult<Vec<Message>> {
    let (thing, name) = match request.levels.as_slice() {
        [thing, name] => (*thing, *name),
        [thing] => (*thing, ""),
        _ => ("", ""),
    };
    shadow_topics::request(ctx, thing, name, asked, request.payload)?;
    Ok(Vec::new())
}
