//! Port: MQTT messages sent over HTTPS.

use async_trait::async_trait;

use super::Result;

/// A message to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// Its topic: at most 256 bytes and seven slashes, reserved topics apart.
    pub topic: String,
    /// Its bytes, at most 128 KB.
    pub payload: Vec<u8>,
    /// Whether it is delivered at least once (`QoS` 1) or at most once (`QoS` 0).
    pub at_least_once: bool,
    /// Whether it is kept for those who subscribe later.
    pub retain: bool,
}

/// Publishes.
#[async_trait]
pub trait MessageWrites: Send + Sync {
    /// `Publish`. That it was accepted says nothing about who received it.
    async fn publish(&self, message: &NewMessage) -> Result<()>;
}
