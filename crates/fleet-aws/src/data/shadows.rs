//! Device shadows, classic and named.

use async_trait::async_trait;
use aws_smithy_types::Blob;
use fleet_core::name::{ShadowName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::shadows::{Shadow, ShadowReads, ShadowWrites};
use fleet_core::port::{Page, PageToken, Result};
use serde_json::Value;

use crate::aws::{Aws, parsed, required, unreadable};

/// Shadows on a page: the most AWS allows.
const PAGE: i32 = 100;

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
            state: taken(&mut document, "state"),
            metadata: taken(&mut document, "metadata"),
        })
    }

    async fn list_named_shadows(
        &self,
        thing: &ThingName,
        from: Option<PageToken>,
    ) -> Result<Page<ShadowName>> {
        let operation = Operation::ListNamedShadowsForThing;
        let request = self
            .data()
            .await?
            .list_named_shadows_for_thing()
            .thing_name(thing.as_str())
            .page_size(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let names = answer.results.unwrap_or_default();
        let names = names.iter().map(|name| parsed(operation, name));
        Ok(Page {
            items: names.collect::<Result<_>>()?,
            next: answer
                .next_token
                .filter(|token| !token.is_empty())
                .map(PageToken),
        })
    }
}

/// A member of a document; null if it has none.
fn taken(document: &mut Value, member: &str) -> Value {
    document
        .get_mut(member)
        .map(Value::take)
        .unwrap_or_default()
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

    async fn delete_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<()> {
        let request = self
            .data()
            .await?
            .delete_thing_shadow()
            .thing_name(thing.as_str())
            .set_shadow_name(shadow.map(|name| name.as_str().to_owned()));
        self.funnel
            .call(Operation::DeleteThingShadow, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
