//! Thing groups and who is in them.

use async_trait::async_trait;
use aws_sdk_iot::types::{DynamicGroupStatus, ThingGroupProperties};
use fleet_core::account::Arn;
use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::groups::{
    GroupKind, GroupReads, GroupStatus, GroupWrites, ListedGroup, NewDynamicGroup, NewStaticGroup,
    ThingGroup,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::query::Index;
use fleet_core::tag::Tags;

use super::{attribute_payload, next_page, tag_list, version};
use crate::aws::{Aws, number, parsed, required, timestamp};

/// Members or groups on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl GroupReads for Aws {
    async fn describe_thing_group(&self, name: &ThingGroupName) -> Result<ThingGroup> {
        let operation = Operation::DescribeThingGroup;
        let request = self
            .iot
            .describe_thing_group()
            .thing_group_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let (description, payload) = answer
            .thing_group_properties
            .map(|properties| {
                (
                    properties.thing_group_description,
                    properties.attribute_payload,
                )
            })
            .unwrap_or_default();
        let attributes = payload
            .and_then(|payload| payload.attributes)
            .unwrap_or_default();
        let (parent, created) = answer
            .thing_group_metadata
            .map(|metadata| (metadata.parent_group_name, metadata.creation_date))
            .unwrap_or_default();
        let parent = parent.filter(|parent| !parent.is_empty());
        let arn = required(operation, "thingGroupArn", answer.thing_group_arn)?;
        Ok(ThingGroup {
            name: name.clone(),
            id: required(operation, "thingGroupId", answer.thing_group_id)?,
            arn: Arn::from_aws(arn),
            version: version(operation, answer.version)?,
            parent: parent.map(|name| parsed(operation, &name)).transpose()?,
            kind: answer
                .query_string
                .map_or(GroupKind::Static, |query| GroupKind::Dynamic { query }),
            status: answer.status.and_then(|status| match status {
                DynamicGroupStatus::Active => Some(GroupStatus::Active),
                DynamicGroupStatus::Building => Some(GroupStatus::Building),
                DynamicGroupStatus::Rebuilding => Some(GroupStatus::Rebuilding),
                _ => None,
            }),
            created: created.as_ref().and_then(timestamp),
            description: description.unwrap_or_default(),
            attributes: attributes.into_iter().collect(),
        })
    }

    async fn list_thing_groups(&self, from: Option<PageToken>) -> Result<Page<ListedGroup>> {
        let operation = Operation::ListThingGroups;
        let request = self
            .iot
            .list_thing_groups()
            .recursive(true)
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let groups = answer.thing_groups.unwrap_or_default().into_iter();
        let groups = groups.map(|group| {
            let name = required(operation, "groupName", group.group_name)?;
            Ok(ListedGroup {
                name: parsed(operation, &name)?,
                arn: Arn::from_aws(required(operation, "groupArn", group.group_arn)?),
            })
        });
        Ok(Page {
            items: groups.collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }

    async fn list_things_in_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        self.members(name, false, from).await
    }

    async fn list_things_in_and_below_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        self.members(name, true, from).await
    }

    async fn list_thing_groups_for_thing(&self, thing: &ThingName) -> Result<Vec<ThingGroupName>> {
        let operation = Operation::ListThingGroupsForThing;
        let mut groups = Vec::new();
        let mut token = None;
        loop {
            let request = self
                .iot
                .list_thing_groups_for_thing()
                .thing_name(thing.as_str())
                .max_results(PAGE)
                .set_next_token(token);
            let answer = self
                .funnel
                .call(operation, || Box::pin(request.send()))
                .await?;
            for group in answer.thing_groups.unwrap_or_default() {
                groups.push(parsed(
                    operation,
                    &required(operation, "groupName", group.group_name)?,
                )?);
            }
            match next_page(answer.next_token) {
                Some(next) => token = Some(next.0),
                None => return Ok(groups),
            }
        }
    }
}

impl Aws {
    async fn members(
        &self,
        name: &ThingGroupName,
        recursive: bool,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        let operation = Operation::ListThingsInThingGroup;
        let request = self
            .iot
            .list_things_in_thing_group()
            .thing_group_name(name.as_str())
            .recursive(recursive)
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let names = answer.things.unwrap_or_default();
        let things = names
            .iter()
            .map(|name| parsed(operation, name))
            .collect::<Result<_>>()?;
        Ok(Page {
            items: things,
            next: next_page(answer.next_token),
        })
    }
}

#[async_trait]
impl GroupWrites for Aws {
    async fn create_thing_group(&self, group: &NewStaticGroup, tags: &Tags) -> Result<()> {
        let properties = ThingGroupProperties::builder()
            .set_thing_group_description(
                (!group.description.is_empty()).then(|| group.description.clone()),
            )
            .set_attribute_payload(attribute_payload(&group.attributes))
            .build();
        let request = self
            .iot
            .create_thing_group()
            .thing_group_name(group.name.as_str())
            .thing_group_properties(properties)
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::CreateThingGroup, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn create_dynamic_thing_group(&self, group: &NewDynamicGroup, tags: &Tags) -> Result<()> {
        let properties = (!group.description.is_empty()).then(|| {
            ThingGroupProperties::builder()
                .thing_group_description(&group.description)
                .build()
        });
        let request = self
            .iot
            .create_dynamic_thing_group()
            .thing_group_name(group.name.as_str())
            .set_thing_group_properties(properties)
            .index_name(Index::Things.name())
            .query_string(&group.query)
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::CreateDynamicThingGroup, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }

    async fn add_thing_to_thing_group(
        &self,
        thing: &ThingName,
        group: &ThingGroupName,
    ) -> Result<()> {
        let request = self
            .iot
            .add_thing_to_thing_group()
            .thing_name(thing.as_str())
            .thing_group_name(group.as_str());
        self.funnel
            .call(Operation::AddThingToThingGroup, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_thing_group(&self, name: &ThingGroupName, version: u64) -> Result<()> {
        let operation = Operation::DeleteThingGroup;
        let request = self
            .iot
            .delete_thing_group()
            .thing_group_name(name.as_str())
            .expected_version(number(operation, version)?);
        self.funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_dynamic_thing_group(&self, name: &ThingGroupName, version: u64) -> Result<()> {
        let operation = Operation::DeleteDynamicThingGroup;
        let request = self
            .iot
            .delete_dynamic_thing_group()
            .thing_group_name(name.as_str())
            .expected_version(number(operation, version)?);
        self.funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
