//! MQTT messages sent over HTTPS.

use async_trait::async_trait;
use aws_smithy_types::Blob;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::messages::{MessageWrites, NewMessage};

use crate::aws::Aws;

#[async_trait]
impl MessageWrites for Aws {
    /// It is tried again where no answer came, and may so be delivered twice, also where at most once was
    /// asked for: a message has no token that tells AWS that it is the same.
    async fn publish(&self, message: &NewMessage) -> Result<()> {
        let request = self
            .data()
            .await?
            .publish()
            .topic(&message.topic)
            .qos(i32::from(message.at_least_once))
            .set_retain(message.retain.then_some(true))
            .payload(Blob::new(message.payload.clone()));
        self.funnel
            .call(Operation::Publish, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
