//! PUBLISH from a client: checked, authorised, retained, answered by a service, handed on.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;

use super::broker::Broker;
use super::codec::{MAX_ALIAS, RECEIVE_MAXIMUM};
use super::connection::Connection;
use super::end::End;
use super::message::{Message, Qos};
use super::packet::{Acknowledged, Fault, Publish, Version};
use super::reserved;
use super::session::Delivery;
use super::topic::{self, Topic};
use crate::data::retained;
use crate::error::AwsResult;
use crate::iot::indexing;
use crate::route::{Ctx, Need};

/// A payload, in bytes (AWS: 128 KB).
const MAX_PAYLOAD: usize = 128 * 1024;

/// Names and values of all user properties, and the correlation data, in bytes (AWS: 8 KB each).
const MAX_PROPERTIES: usize = 8 * 1024;

/// The lifetime of a message, in seconds (AWS: seven days). A longer one counts as this, a guess.
const MAX_EXPIRY: u32 = 604_800;

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Connection<S> {
    /// Takes a PUBLISH.
    pub(super) async fn publish(&mut self, publish: Publish) -> Option<End> {
        // AWS IoT does not answer QoS 2.
        if publish.qos == 2 {
            return None;
        }
        let Publish {
            packet_id,
            alias,
            has_subscription_id,
            mut message,
            ..
        } = publish;
        if has_subscription_id {
            return Some(End::Error(Fault::Protocol));
        }
        if let Err(fault) = self.resolve(alias, &mut message) {
            return Some(End::Error(fault));
        }
        let topic = match check(&mut message) {
            Ok(topic) => topic,
            Err(fault) => return Some(End::Error(fault)),
        };
        if let Some(rate) = &mut self.rate {
            let now = Instant::now();
            let wait = rate.take(message.payload.len(), now.into_std());
            self.held_until = (wait > Duration::ZERO).then(|| now + wait);
        }
        if message.qos == Qos::AtLeastOnce {
            self.unanswered += 1;
            if self.unanswered > RECEIVE_MAXIMUM && self.writer.0 == Version::V5 {
                return Some(End::Error(Fault::ReceiveMaximum));
            }
        }
        let at_least_once = message.qos == Qos::AtLeastOnce;
        if !self.may_publish(&message) {
            // Only MQTT 5 with QoS 1 has a word for it.
            if self.writer.0 == Version::V5 && at_least_once {
                self.writer
                    .puback(&mut self.output, packet_id, Acknowledged::NotAuthorized);
                return None;
            }
            return Some(End::NotAuthorized);
        }
        let said = match topic {
            Topic::Plain if message.retain => Box::pin(self.retain(message)).await,
            Topic::Plain => {
                self.hand_on(message);
                Ok(())
            }
            // No rules are there to take it.
            Topic::Rule => Ok(()),
            Topic::Service if reserved::find(&message.topic).is_none() => {
                return Some(End::Error(Fault::TopicName));
            }
            Topic::Service => Box::pin(self.ask(message)).await,
        };
        let what = match said {
            Ok(()) => Acknowledged::Taken,
            Err(error) => {
                tracing::warn!(message = %error.message, "a message was not taken");
                if self.writer.0 == Version::V3 || !at_least_once {
                    return Some(End::Failed);
                }
                Acknowledged::Failed
            }
        };
        if at_least_once {
            self.writer.puback(&mut self.output, packet_id, what);
        }
        None
    }

    /// Whether the client may publish a message, and have it retained if it asks for that.
    pub(super) fn may_publish(&self, message: &Message) -> bool {
        let authority = &self.guest.authority;
        authority.allows_topic("iot:Publish", &message.topic)
            && (!message.retain || authority.allows_topic("iot:RetainPublish", &message.topic))
    }

    /// Puts the topic that an alias stands for, or learns what it stands for.
    fn resolve(&mut self, alias: Option<u16>, message: &mut Message) -> Result<(), Fault> {
        let Some(alias) = alias else {
            return if message.topic.is_empty() {
                Err(Fault::TopicName)
            } else {
                Ok(())
            };
        };
        if !(1..=MAX_ALIAS).contains(&alias) {
            return Err(Fault::TopicAlias);
        }
        let at = usize::from(alias) - 1;
        if message.topic.is_empty() {
            let known = self.aliases.get(at).filter(|topic| !topic.is_empty());
            message.topic = known.ok_or(Fault::TopicAlias)?.clone();
            return Ok(());
        }
        if self.aliases.len() <= at {
            self.aliases.resize(at + 1, String::new());
        }
        self.aliases[at].clone_from(&message.topic);
        Ok(())
    }

    fn hand_on(&mut self, message: Message) {
        let stored = Broker::publish(&self.shared, &self.scope, message, self.session.id);
        if stored.is_some() {
            self.stored.push(stored);
        }
    }

    async fn retain(&mut self, message: Message) -> AwsResult<()> {
        let kept = message.clone();
        Ctx::write(&self.shared, &self.guest.caller, move |ctx| {
            retained::keep(ctx, &kept)
        })
        .await?;
        self.hand_on(message);
        Ok(())
    }

    /// Asks a service; what it answers this client goes to it at once, past the broker.
    async fn ask(&mut self, message: Message) -> AwsResult<()> {
        self.hand_on(message.clone());
        // The services look at groups, which follow the index.
        indexing::catch_up(&self.shared, &self.guest.caller, Need::Members).await?;
        let client_id = Arc::clone(&self.session.client_id);
        let answers = Ctx::write(
            &self.shared,
            &self.guest.caller,
            move |ctx| match reserved::find(&message.topic) {
                Some(found) => found.answer(ctx, &message, Some(&client_id)),
                None => Ok(Vec::new()),
            },
        )
        .await?;
        for answer in answers {
            self.session.push(Delivery {
                qos: answer.qos,
                message: Arc::new(answer),
                retain: false,
                expires_ms: None,
                row: None,
                again: false,
                direct: true,
            });
        }
        Ok(())
    }
}

/// Holds a message against the limits and says what its topic is.
fn check(message: &mut Message) -> Result<Topic, Fault> {
    let topic = topic::parse(&message.topic).map_err(|_| Fault::TopicName)?;
    if message.payload.len() > MAX_PAYLOAD {
        return Err(Fault::PacketTooLarge);
    }
    let properties = &mut message.properties;
    let user = properties
        .user
        .iter()
        .map(|(name, value)| name.len() + value.len());
    let correlation = properties
        .correlation_data
        .as_ref()
        .map_or(0, |data| data.len());
    if user.sum::<usize>() > MAX_PROPERTIES || correlation > MAX_PROPERTIES {
        return Err(Fault::PacketTooLarge);
    }
    if let Some(response) = &properties.response_topic
        && topic::parse(response).is_err()
    {
        return Err(Fault::TopicName);
    }
    properties.message_expiry = properties
        .message_expiry
        .map(|expiry| expiry.min(MAX_EXPIRY));
    if message.retain && topic != Topic::Plain {
        return Err(Fault::TopicName);
    }
    Ok(topic)
}
