//! An MQTT client for people: it listens to topics until it is stopped, and publishes a message.

use fleet_core::port::mqtt::{MqttError, Reason};

mod listen;
mod publish;
#[cfg(test)]
mod tests;

pub use listen::{Ended, Heard, Listening, listen};
pub use publish::publish;

/// Why a client had to give up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The broker cannot be reached, does not let the client in, or the connection broke.
    #[error(transparent)]
    Mqtt(#[from] MqttError),
    /// A subscription is not granted.
    #[error("the subscription to {filter} is not granted: {why}")]
    NotGranted {
        /// What was to be subscribed to.
        filter: String,
        /// Why.
        why: Reason,
    },
    /// The message is not taken.
    #[error("the message to {topic} is not taken: {why}")]
    NotTaken {
        /// Its topic.
        topic: String,
        /// Why.
        why: Reason,
    },
    /// Another client with the same id stays connected.
    #[error("another client stays connected as {client_id}")]
    TakenOver {
        /// The id.
        client_id: String,
    },
}
