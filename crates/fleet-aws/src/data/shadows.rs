//! Device shadows, classic and named.

use async_trait::async_trait;
use aws_smithy_types::Blob;
use fleet_core::name::{ShadowName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::shadows::{Shadow, ShadowReads, ShadowWrites};
use serde_json::Value;

use crate::aws::{Aws, required, unreadable};

#[async_trait]
impl ShadowReads for Aws {
    async fn get_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<Shadow> {
        let operation = Operation::GetThingShadow;
        let request = self
            .data()
            .await?
            .get_thing_shadow()
            .thing_name(thing.as_str())
            .set_shadow_name(shadow.map(|name| name.as_str().to_owned()));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let payload = required(operation, "payload", answer.payload)?;
        let mut document: Value = serde_json::from_slice(payload.as_ref())
            .map_err(|error| unreadable(operation, format!("the shadow is not JSON: {error}")))?;
        Ok(Shadow {
            version: required(
                operation,
                "version",
                document.get("version").and_then(Value::as_u64),
            )?,
            state: document
                .get_mut("state")
                .map(Value::take)
                .unwrap_or_default(),
        })
    }
}

#[async_trait]
impl ShadowWrites for Aws {
    async fn update_shadow(
        &self,
        thing: &ThingName,
        shadow: Option<&ShadowName>,
        document: &Value,
    ) -> Result<()> {
        let request = self
            .data()
            .await?
            .update_thing_shadow()
            .thing_name(thing.as_str())
            .set_shadow_name(shadow.map(|name| name.as_str().to_owned()))
            .payload(Blob::new(document.to_string()));
        self.funnel
            .call(Operation::UpdateThingShadow, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
