//! The fake's thing types.

use async_trait::async_trait;
use fleet_core::name::ThingTypeName;
use fleet_core::operation::Operation;
use fleet_core::port::thing_types::{
    Deprecated, ThingType, ThingTypeProperties, ThingTypeReads, ThingTypeWrites,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use jiff::SignedDuration;

use super::{Fake, exists, invalid, missing};

/// How long a type must have been deprecated before it is deleted.
const WAIT: SignedDuration = SignedDuration::from_mins(5);

#[async_trait]
impl ThingTypeReads for Fake {
    async fn describe_thing_type(&self, name: &ThingTypeName) -> Result<ThingType> {
        let operation = Operation::DescribeThingType;
        self.call(operation, name.as_str(), |state| {
            let thing_type = state.types.get(name.as_str());
            thing_type.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_thing_types(&self, from: Option<PageToken>) -> Result<Page<ThingType>> {
        self.call(Operation::ListThingTypes, "", |state| {
            let all = state.types.clone();
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }
}

#[async_trait]
impl ThingTypeWrites for Fake {
    async fn create_thing_type(
        &self,
        name: &ThingTypeName,
        properties: &ThingTypeProperties,
        tags: &Tags,
    ) -> Result<()> {
        let operation = Operation::CreateThingType;
        let arn = self.place().thing_type(name);
        self.may_tag(operation, tags)?;
        let now = self.now();
        self.call(operation, name.as_str(), |state| {
            if state.types.contains_key(name.as_str()) {
                return Err(exists(operation));
            }
            let thing_type = ThingType {
                name: name.clone(),
                properties: properties.clone(),
                deprecated: None,
                created: Some(now),
            };
            state.types.insert(name.to_string(), thing_type);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(())
        })
        .await
    }

    async fn undeprecate_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let operation = Operation::DeprecateThingType;
        self.call(operation, name.as_str(), |state| {
            let there = state.types.get_mut(name.as_str());
            there.ok_or_else(|| missing(operation))?.deprecated = None;
            Ok(())
        })
        .await
    }

    async fn deprecate_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let operation = Operation::DeprecateThingType;
        let now = self.now();
        self.call(operation, name.as_str(), |state| {
            let there = state.types.get_mut(name.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            let since = Deprecated { since: Some(now) };
            there.deprecated.get_or_insert(since);
            Ok(())
        })
        .await
    }

    async fn delete_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let operation = Operation::DeleteThingType;
        let arn = self.place().thing_type(name);
        let now = self.now();
        self.call(operation, name.as_str(), |state| {
            let there = state.types.get(name.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            let Some(deprecated) = &there.deprecated else {
                return Err(invalid(operation, "it is not deprecated"));
            };
            if deprecated.since.is_some_and(|since| now < since + WAIT) {
                let message = format!(
                    "Cannot delete thing type : {name}. \
                     Please wait for 5 minutes after deprecation and then retry"
                );
                return Err(invalid(operation, message));
            }
            let mut things = state.things.values();
            if things.any(|thing| thing.thing_type.as_ref() == Some(name)) {
                return Err(invalid(operation, "things have it"));
            }
            state.types.remove(name.as_str());
            state.tags.remove(arn.as_str());
            Ok(())
        })
        .await
    }
}
