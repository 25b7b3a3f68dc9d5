//! AWS IoT Jobs: devices ask for their executions and report on them.

use super::{Family, Request};
use crate::error::AwsResult;
use crate::jobs_data::requests;
use crate::mqtt::message::Message;
use crate::route::Ctx;

/// Every topic below is a request: those that name no operation are told so.
pub(super) const FAMILY: Family = Family {
    requests: &[("$aws/things/+/jobs/#", answer)],
    offers: &["$aws/things/+/jobs/#"],
};

/// The answer goes to the client that asks, and to nobody else.
fn answer(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    let thing = request.levels.first().copied().unwrap_or_default();
    let prefix = format!("$aws/things/{thing}/jobs/");
    let levels = request.topic.strip_prefix(&prefix).unwrap_or_default();
    let answer = requests::answer(ctx, thing, levels, request.payload)?;
    let topic = format!("{}/{}", request.topic, answer.level);
    Ok(vec![Message::new(topic, answer.payload)])
}
