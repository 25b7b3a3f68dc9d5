//! Thing types.

use async_trait::async_trait;
use aws_sdk_iot::types;
use fleet_core::name::ThingTypeName;
use fleet_core::operation::Operation;
use fleet_core::port::thing_types::{
    Deprecated, ThingType, ThingTypeProperties, ThingTypeReads, ThingTypeWrites,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;

use super::{next_page, tag_list};
use crate::aws::{Aws, parsed, required, timestamp};

/// Types on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl ThingTypeReads for Aws {
    async fn describe_thing_type(&self, name: &ThingTypeName) -> Result<ThingType> {
        let request = self
            .iot
            .describe_thing_type()
            .thing_type_name(name.as_str());
        let answer = self
            .funnel
            .call(Operation::DescribeThingType, || Box::pin(request.send()))
            .await?;
        Ok(thing_type(
            name.clone(),
            answer.thing_type_properties,
            answer.thing_type_metadata,
        ))
    }

    async fn list_thing_types(&self, from: Option<PageToken>) -> Result<Page<ThingType>> {
        let operation = Operation::ListThingTypes;
        let request = self
            .iot
            .list_thing_types()
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let types = answer.thing_types.unwrap_or_default().into_iter();
        let types = types.map(|there| {
            let name = required(operation, "thingTypeName", there.thing_type_name)?;
            Ok(thing_type(
                parsed(operation, &name)?,
                there.thing_type_properties,
                there.thing_type_metadata,
            ))
        });
        Ok(Page {
            items: types.collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }
}

fn thing_type(
    name: ThingTypeName,
    properties: Option<types::ThingTypeProperties>,
    metadata: Option<types::ThingTypeMetadata>,
) -> ThingType {
    let properties = properties.map(|properties| ThingTypeProperties {
        description: properties.thing_type_description.unwrap_or_default(),
        searchable_attributes: properties.searchable_attributes.unwrap_or_default(),
    });
    let created = metadata
        .as_ref()
        .and_then(|told| told.creation_date.as_ref());
    let created = created.and_then(timestamp);
    let deprecated = metadata.filter(|metadata| metadata.deprecated);
    ThingType {
        name,
        properties: properties.unwrap_or_default(),
        deprecated: deprecated.map(|metadata| Deprecated {
            since: metadata.deprecation_date.as_ref().and_then(timestamp),
        }),
        created,
    }
}

#[async_trait]
impl ThingTypeWrites for Aws {
    async fn create_thing_type(
        &self,
        name: &ThingTypeName,
        properties: &ThingTypeProperties,
        tags: &Tags,
    ) -> Result<()> {
        let wanted = types::ThingTypeProperties::builder()
            .set_thing_type_description(
                (!properties.description.is_empty()).then(|| properties.description.clone()),
            )
            .set_searchable_attributes(
                (!properties.searchable_attributes.is_empty())
                    .then(|| properties.searchable_attributes.clone()),
            )
            .build();
        let request = self
            .iot
            .create_thing_type()
            .thing_type_name(name.as_str())
            .thing_type_properties(wanted)
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::CreateThingType, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn undeprecate_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let request = self
            .iot
            .deprecate_thing_type()
            .thing_type_name(name.as_str())
            .undo_deprecate(true);
        self.funnel
            .call(Operation::DeprecateThingType, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn deprecate_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let request = self
            .iot
            .deprecate_thing_type()
            .thing_type_name(name.as_str());
        self.funnel
            .call(Operation::DeprecateThingType, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let request = self.iot.delete_thing_type().thing_type_name(name.as_str());
        self.funnel
            .call(Operation::DeleteThingType, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
