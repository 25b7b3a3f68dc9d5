//! What becomes of a message that a client, the operation Publish or a last will says.

use super::message::Message;
use super::reserved;
use super::topic::{self, Refusal, Topic};
use crate::data::retained;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

/// Publishes a message in a transaction: it is retained if it asks for it, a service answers it if
/// its topic is one of a service, and subscribers get it. Gives what the service answers the
/// publisher past the broker.
pub(crate) fn say(
    ctx: &Ctx<'_>,
    message: Message,
    client_id: Option<&str>,
) -> AwsResult<Vec<Message>> {
    match topic::parse(&message.topic).map_err(refused)? {
        Topic::Plain => {
            if message.retain {
                retained::keep(ctx, &message)?;
            }
            ctx.publish(message);
            Ok(Vec::new())
        }
        // No rules are there to take it.
        Topic::Rule => Ok(Vec::new()),
        Topic::Service => {
            let Some(found) = reserved::find(&message.topic) else {
                return Err(nobody_listens(&message.topic));
            };
            ctx.publish(message.clone());
            found.answer(ctx, &message, client_id)
        }
    }
}

fn nobody_listens(topic: &str) -> AwsError {
    // What services say is for subscribers only.
    if reserved::is_offered(topic) {
        return refused(Refusal::Reserved);
    }
    AwsError::new(
        "NotImplemented",
        format!("No service of the local AWS listens to {topic}"),
    )
}

/// A topic that cannot be published to, as the operation Publish says it.
pub(crate) fn refused(refusal: Refusal) -> AwsError {
    AwsError::invalid_request(refusal.to_string())
}
