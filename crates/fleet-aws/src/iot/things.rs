//! Things.

use std::collections::BTreeMap;

use async_trait::async_trait;
use aws_sdk_iot::types::AttributePayload;
use fleet_core::name::ThingName;
use fleet_core::operation::Operation;
use fleet_core::port::things::{NewThing, Thing, ThingReads, ThingWrites};
use fleet_core::port::{Page, PageToken, Result};

use super::{attribute_payload, next_page, version};
use crate::aws::{Aws, number, parsed, required};

/// Things on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl ThingReads for Aws {
    async fn describe_thing(&self, name: &ThingName) -> Result<Thing> {
        let operation = Operation::DescribeThing;
        let request = self.iot.describe_thing().thing_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        Ok(Thing {
            name: name.clone(),
            thing_type: answer
                .thing_type_name
                .map(|name| parsed(operation, &name))
                .transpose()?,
            attributes: answer.attributes.unwrap_or_default().into_iter().collect(),
            version: version(operation, answer.version)?,
        })
    }

    async fn list_things(&self, from: Option<PageToken>) -> Result<Page<Thing>> {
        let operation = Operation::ListThings;
        let request = self
            .iot
            .list_things()
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let things = answer.things.unwrap_or_default().into_iter().map(|thing| {
            Ok(Thing {
                name: parsed(
                    operation,
                    &required(operation, "thingName", thing.thing_name)?,
                )?,
                thing_type: thing
                    .thing_type_name
                    .map(|name| parsed(operation, &name))
                    .transpose()?,
                attributes: thing.attributes.unwrap_or_default().into_iter().collect(),
                version: version(operation, thing.version)?,
            })
        });
        Ok(Page {
            items: things.collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }
}

#[async_trait]
impl ThingWrites for Aws {
    async fn create_thing(&self, thing: &NewThing) -> Result<()> {
        let request = self
            .iot
            .create_thing()
            .thing_name(thing.name.as_str())
            .set_thing_type_name(
                thing
                    .thing_type
                    .as_ref()
                    .map(|name| name.as_str().to_owned()),
            )
            .set_attribute_payload(attribute_payload(&thing.attributes));
        self.funnel
            .call(Operation::CreateThing, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn merge_thing_attributes(
        &self,
        name: &ThingName,
        attributes: &BTreeMap<String, String>,
    ) -> Result<()> {
        let pairs = attributes.clone().into_iter().collect();
        let payload = AttributePayload::builder()
            .set_attributes(Some(pairs))
            .merge(true)
            .build();
        let request = self
            .iot
            .update_thing()
            .thing_name(name.as_str())
            .attribute_payload(payload);
        self.funnel
            .call(Operation::UpdateThing, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_thing(&self, name: &ThingName, version: u64) -> Result<()> {
        let operation = Operation::DeleteThing;
        let request = self
            .iot
            .delete_thing()
            .thing_name(name.as_str())
            .expected_version(number(operation, version)?);
        self.funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
