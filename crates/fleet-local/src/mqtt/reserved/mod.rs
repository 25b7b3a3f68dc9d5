//! Reserved topics: the services that hear what clients publish, one family a file.
//!
//! A family says on which topics clients ask it ([`Family::requests`]), and which topics clients may
//! subscribe to ([`Family::offers`]); both are topic filters, in which `+` stands for one level and
//! `#` for all that follow. To publish to any other topic that begins with `$`, or to subscribe to
//! one that no family offers, closes the connection, as AWS does.
//!
//! A request comes from an MQTT client or from the operation Publish. Its handler runs in a write
//! transaction of its own, with everything due carried out before, as the root user of the account
//! (a client) or as the caller (Publish). Whatever subscribers are to hear it says with
//! [`Ctx::publish`]; what the client that asked is to hear, subscribed or not, past the broker, it
//! gives back. An operation that may refuse is called in [`Ctx::attempt`], which undoes what it did;
//! the refusal then becomes a message. An `Err` of a handler is a fault of this program: the
//! transaction is rolled back, nobody hears anything, and it is logged.
//!
//! What is published on a request's topic goes to its subscribers as well, before what the handler
//! says.

mod commands;
mod events;
mod jobs;
mod shadows;

use bytes::Bytes;

use super::message::{Message, Properties};
use super::topic;
use crate::error::AwsResult;
use crate::route::Ctx;

/// The reserved topics of one service.
pub(crate) struct Family {
    /// Where clients ask, each with what answers. The first filter that matches is taken.
    pub(crate) requests: &'static [(&'static str, Handle)],
    /// What clients may subscribe to. A filter of a client is allowed if some topic matches it and
    /// one of these.
    pub(crate) offers: &'static [&'static str],
}

/// Answers a request with messages for the client that asked, past the broker; the operation Publish
/// has nobody to hear them.
pub(crate) type Handle = fn(&Ctx<'_>, &Request<'_>) -> AwsResult<Vec<Message>>;

/// All families, one line each.
#[rustfmt::skip]
pub(crate) const FAMILIES: &[Family] = &[
    commands::FAMILY,
    events::FAMILY,
    jobs::FAMILY,
    shadows::FAMILY,
    #[cfg(test)] tests::ECHO,
];

/// What somebody published on a reserved topic.
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "take this away with the first service that looks")
)]
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// The whole topic.
    pub(crate) topic: &'a str,
    /// What stands at each `+` of the filter, in order; none of them is empty.
    pub(crate) levels: Vec<&'a str>,
    pub(crate) payload: &'a Bytes,
    pub(crate) properties: &'a Properties,
    /// The MQTT client id of the publisher; nothing for the operation Publish.
    pub(crate) client_id: Option<&'a str>,
}

/// What answers requests on a topic.
pub(crate) struct Found<'a> {
    handle: Handle,
    levels: Vec<&'a str>,
}

/// What answers requests on a topic, if anything does.
pub(crate) fn find(topic: &str) -> Option<Found<'_>> {
    FAMILIES
        .iter()
        .flat_map(|family| family.requests)
        .find_map(|(filter, handle)| {
            let levels = topic::captures(filter, topic)?;
            let whole = levels.iter().all(|level| !level.is_empty());
            whole.then_some(Found {
                handle: *handle,
                levels,
            })
        })
}

/// Whether clients may subscribe to a filter that begins with `$`.
pub(crate) fn is_offered(filter: &str) -> bool {
    let mut offers = FAMILIES.iter().flat_map(|family| family.offers);
    offers.any(|offer| topic::overlap(offer, filter))
}

impl<'a> Found<'a> {
    /// Lets the service answer, in the transaction of `ctx`.
    pub(crate) fn answer(
        self,
        ctx: &Ctx<'_>,
        message: &'a Message,
        client_id: Option<&'a str>,
    ) -> AwsResult<Vec<Message>> {
        let request = Request {
            topic: &message.topic,
            levels: self.levels,
            payload: &message.payload,
            properties: &message.properties,
            client_id,
        };
        (self.handle)(ctx, &request)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::error::AwsError;
    use crate::testing::Local;

    /// A service that says to all what it heard, and to the client that asked who it is.
    pub(super) const ECHO: Family = Family {
        requests: &[("$aws/test/+/echo", |ctx, request| {
            ctx.publish(Message::new(
                format!("$aws/test/{}/echoed", request.levels[0]),
                request.payload.clone(),
            ));
            // What is refused says nothing.
            let refused: AwsResult<()> = ctx.attempt(|ctx| {
                ctx.publish(Message::new("never", ""));
                Err(AwsError::invalid_request("no"))
            });
            let answer = json!({
                "code": refused.unwrap_err().code,
                "client": request.client_id,
                "type": request.properties.content_type,
            });
            Ok(vec![Message::json(
                format!("{}/accepted", request.topic),
                &answer,
            )])
        })],
        offers: &["$aws/test/+/echoed"],
    };

    #[tokio::test]
    async fn a_service_answers_the_client_and_tells_subscribers_after_the_commit() {
        let local = Local::new().await;
        let direct = local
            .mqtt("truck", "$aws/test/a/echo", "hello")
            .await
            .unwrap();
        assert_eq!(direct.len(), 1);
        assert_eq!(direct[0].topic, "$aws/test/a/echo/accepted");
        assert_eq!(
            direct[0].payload,
            r#"{"code":"InvalidRequestException","client":"truck","type":null}"#
        );
        let topics: Vec<_> = local.heard().into_iter().map(|m| m.topic).collect();
        assert_eq!(topics, ["$aws/test/a/echo", "$aws/test/a/echoed"]);
    }

    #[test]
    fn only_what_a_family_offers_can_be_subscribed_to() {
        for filter in [
            "$aws/test/+/echoed",
            "$aws/test/#",
            "$aws/+/a/echoed",
            "$aws/#",
        ] {
            assert!(is_offered(filter), "{filter}");
        }
        for filter in ["$aws/test/a/echo", "$SYS/#", "$aws/nothing/#", "$aws/test"] {
            assert!(!is_offered(filter), "{filter}");
        }
    }

    #[test]
    fn a_topic_with_an_empty_level_asks_nobody() {
        assert!(find("$aws/test/a/echo").is_some());
        assert!(find("$aws/test//echo").is_none());
        assert!(find("$aws/test/a/echo/more").is_none());
    }
}
