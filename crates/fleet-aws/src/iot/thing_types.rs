//! Thing types.

use async_trait::async_trait;
use aws_smithy_types::DateTime;
use fleet_core::name::ThingTypeName;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::thing_types::{
    Deprecated, ThingType, ThingTypeProperties, ThingTypeReads, ThingTypeWrites,
};
use fleet_core::tag::Tags;
use jiff::Timestamp;

use super::tag_list;
use crate::aws::Aws;

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
        let properties = answer
            .thing_type_properties
            .map(|properties| ThingTypeProperties {
                description: properties.thing_type_description.unwrap_or_default(),
                searchable_attributes: properties.searchable_attributes.unwrap_or_default(),
            });
        let deprecated = answer
            .thing_type_metadata
            .filter(|metadata| metadata.deprecated);
        Ok(ThingType {
            name: name.clone(),
            properties: properties.unwrap_or_default(),
            deprecated: deprecated.map(|metadata| Deprecated {
                since: metadata.deprecation_date.as_ref().and_then(timestamp),
            }),
        })
    }
}

fn timestamp(time: &DateTime) -> Option<Timestamp> {
    Timestamp::from_nanosecond(time.as_nanos()).ok()
}

#[async_trait]
impl ThingTypeWrites for Aws {
    async fn create_thing_type(
        &self,
        name: &ThingTypeName,
        properties: &ThingTypeProperties,
        tags: &Tags,
    ) -> Result<()> {
        let wanted = aws_sdk_iot::types::ThingTypeProperties::builder()
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
}
