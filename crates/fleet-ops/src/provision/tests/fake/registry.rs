//! The fake's registry: identity, things, types, groups, tags, indexing, shadows.

use async_trait::async_trait;
use fleet_core::account::{Arn, Place};
use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::name::{ShadowName, ThingGroupName, ThingName, ThingTypeName};
use fleet_core::operation::Operation;
use fleet_core::port::endpoint::EndpointReads;
use fleet_core::port::groups::{GroupKind, GroupReads, GroupWrites, NewStaticGroup, ThingGroup};
use fleet_core::port::identity::{Identity, IdentityReads};
use fleet_core::port::indexing::{IndexStatus, IndexingReads, IndexingWrites};
use fleet_core::port::shadows::{Shadow, ShadowReads, ShadowWrites};
use fleet_core::port::tags::{TagReads, TagWrites};
use fleet_core::port::thing_types::{
    ThingType, ThingTypeProperties, ThingTypeReads, ThingTypeWrites,
};
use fleet_core::port::things::{Thing, ThingReads, ThingWrites};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use serde_json::Value;

use super::{Fake, exists, missing};

impl Fake {
    pub(in super::super) fn place(&self) -> Place {
        Place::new("123456789012".parse().unwrap(), self.region.clone())
    }
}

#[async_trait]
impl IdentityReads for Fake {
    async fn caller_identity(&self) -> Result<Identity> {
        let account = self.place().account;
        self.call(Operation::GetCallerIdentity, |_| {
            let arn = Arn::from_aws("arn:aws:iam::123456789012:root");
            Ok(Identity { account, arn })
        })
        .await
    }
}

#[async_trait]
impl EndpointReads for Fake {
    async fn data_endpoint(&self) -> Result<String> {
        self.call(Operation::DescribeEndpoint, |_| Ok("localhost".to_owned()))
            .await
    }
}

#[async_trait]
impl ThingReads for Fake {
    async fn describe_thing(&self, name: &ThingName) -> Result<Thing> {
        let operation = Operation::DescribeThing;
        self.call(operation, |state| {
            let thing = state.things.get(name.as_str());
            thing.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_things(&self, from: Option<PageToken>) -> Result<Page<Thing>> {
        self.call(Operation::ListThings, |state| {
            let all: Vec<_> = state.things.values().cloned().collect();
            Ok(self.paged(&all, from.as_ref()))
        })
        .await
    }
}

#[async_trait]
impl ThingWrites for Fake {
    async fn create_thing(&self, thing: &Thing) -> Result<()> {
        let operation = Operation::CreateThing;
        self.call(operation, |state| {
            let wanted = thing.thing_type.as_ref().map(ThingTypeName::as_str);
            if let Some(wanted) = wanted
                && state
                    .types
                    .get(wanted)
                    .is_none_or(|t| t.deprecated.is_some())
            {
                return Err(missing(operation));
            }
            match state.things.get(thing.name.as_str()) {
                Some(there) if there != thing => Err(exists(operation)),
                _ => {
                    state.things.insert(thing.name.to_string(), thing.clone());
                    Ok(())
                }
            }
        })
        .await
    }
}

#[async_trait]
impl ThingTypeReads for Fake {
    async fn describe_thing_type(&self, name: &ThingTypeName) -> Result<ThingType> {
        let operation = Operation::DescribeThingType;
        self.call(operation, |state| {
            let thing_type = state.types.get(name.as_str());
            thing_type.cloned().ok_or_else(|| missing(operation))
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
        self.call(operation, |state| {
            if state.types.contains_key(name.as_str()) {
                return Err(exists(operation));
            }
            let thing_type = ThingType {
                name: name.clone(),
                properties: properties.clone(),
                deprecated: None,
            };
            state.types.insert(name.to_string(), thing_type);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(())
        })
        .await
    }

    async fn undeprecate_thing_type(&self, name: &ThingTypeName) -> Result<()> {
        let operation = Operation::DeprecateThingType;
        self.call(operation, |state| {
            let there = state.types.get_mut(name.as_str());
            there.ok_or_else(|| missing(operation))?.deprecated = None;
            Ok(())
        })
        .await
    }
}

#[async_trait]
impl GroupReads for Fake {
    async fn describe_thing_group(&self, name: &ThingGroupName) -> Result<ThingGroup> {
        let operation = Operation::DescribeThingGroup;
        self.call(operation, |state| {
            let group = state.groups.get(name.as_str());
            group.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_things_in_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        self.call(Operation::ListThingsInThingGroup, |state| {
            let members = state.members.get(name.as_str());
            let all: Vec<ThingName> = members
                .into_iter()
                .flatten()
                .map(|member| member.parse().unwrap())
                .collect();
            Ok(self.paged(&all, from.as_ref()))
        })
        .await
    }

    async fn list_thing_groups_for_thing(&self, thing: &ThingName) -> Result<Vec<ThingGroupName>> {
        self.call(Operation::ListThingGroupsForThing, |state| {
            let groups = state.members.iter();
            Ok(groups
                .filter(|(_, members)| members.contains(thing.as_str()))
                .map(|(group, _)| group.parse().unwrap())
                .collect())
        })
        .await
    }
}

#[async_trait]
impl GroupWrites for Fake {
    async fn create_thing_group(&self, group: &NewStaticGroup, tags: &Tags) -> Result<()> {
        let operation = Operation::CreateThingGroup;
        let arn = self.place().thing_group(&group.name);
        self.may_tag(operation, tags)?;
        self.call(operation, |state| {
            if state.groups.contains_key(group.name.as_str()) {
                return Err(exists(operation));
            }
            let made = ThingGroup {
                name: group.name.clone(),
                kind: GroupKind::Static,
                description: group.description.clone(),
                attributes: group.attributes.clone(),
            };
            state.groups.insert(group.name.to_string(), made);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(())
        })
        .await
    }

    async fn add_thing_to_thing_group(
        &self,
        thing: &ThingName,
        group: &ThingGroupName,
    ) -> Result<()> {
        let operation = Operation::AddThingToThingGroup;
        self.call(operation, |state| {
            if !state.groups.contains_key(group.as_str())
                || !state.things.contains_key(thing.as_str())
            {
                return Err(missing(operation));
            }
            let members = state.members.entry(group.to_string()).or_default();
            members.insert(thing.to_string());
            Ok(())
        })
        .await
    }
}

#[async_trait]
impl TagReads for Fake {
    async fn list_tags(&self, resource: &Arn) -> Result<Tags> {
        self.call(Operation::ListTagsForResource, |state| {
            Ok(state
                .tags
                .get(resource.as_str())
                .cloned()
                .unwrap_or_default())
        })
        .await
    }
}

#[async_trait]
impl TagWrites for Fake {
    async fn tag_resource(&self, resource: &Arn, tags: &Tags) -> Result<()> {
        self.call(Operation::TagResource, |state| {
            let there = state.tags.entry(resource.to_string()).or_default();
            *there = tags.and_missing(there);
            Ok(())
        })
        .await
    }
}

#[async_trait]
impl IndexingReads for Fake {
    async fn indexing_configuration(&self) -> Result<IndexingConfiguration> {
        self.call(Operation::GetIndexingConfiguration, |state| {
            Ok(state.indexing.clone())
        })
        .await
    }

    async fn things_index_status(&self) -> Result<IndexStatus> {
        let operation = Operation::DescribeIndex;
        self.call(operation, |state| match state.indexing.things {
            ThingIndexingMode::Off => Err(missing(operation)),
            _ => Ok(IndexStatus::Building),
        })
        .await
    }
}

#[async_trait]
impl IndexingWrites for Fake {
    async fn update_indexing_configuration(&self, wanted: &IndexingConfiguration) -> Result<()> {
        self.call(Operation::UpdateIndexingConfiguration, |state| {
            state.indexing = wanted.clone();
            Ok(())
        })
        .await
    }
}

fn shadow_key(thing: &ThingName, shadow: Option<&ShadowName>) -> (String, String) {
    let name = shadow.map_or("", ShadowName::as_str);
    (thing.to_string(), name.to_owned())
}

#[async_trait]
impl ShadowReads for Fake {
    async fn get_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<Shadow> {
        let operation = Operation::GetThingShadow;
        self.call(operation, |state| {
            let there = state.shadows.get(&shadow_key(thing, shadow));
            let (document, version) = there.ok_or_else(|| missing(operation))?;
            Ok(Shadow {
                state: document["state"].clone(),
                version: *version,
            })
        })
        .await
    }
}

#[async_trait]
impl ShadowWrites for Fake {
    async fn update_shadow(
        &self,
        thing: &ThingName,
        shadow: Option<&ShadowName>,
        document: &Value,
    ) -> Result<()> {
        self.call(Operation::UpdateThingShadow, |state| {
            let there = state.shadows.entry(shadow_key(thing, shadow));
            let (stored, version) = there.or_insert((Value::Null, 0));
            *stored = document.clone();
            *version += 1;
            Ok(())
        })
        .await
    }
}
