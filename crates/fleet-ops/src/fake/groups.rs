//! The fake's thing groups.

use async_trait::async_trait;
use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::groups::{
    GroupKind, GroupReads, GroupWrites, ListedGroup, NewDynamicGroup, NewStaticGroup, ThingGroup,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::query::Limits;
use fleet_core::tag::Tags;

use super::{Fake, State, conflict, exists, invalid, missing};

#[async_trait]
impl GroupReads for Fake {
    async fn describe_thing_group(&self, name: &ThingGroupName) -> Result<ThingGroup> {
        let operation = Operation::DescribeThingGroup;
        self.call(operation, name.as_str(), |state| {
            let group = state.groups.get(name.as_str());
            group.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_thing_groups(&self, from: Option<PageToken>) -> Result<Page<ListedGroup>> {
        self.call(Operation::ListThingGroups, "", |state| {
            let all = state.groups.iter().map(|(key, group)| {
                let listed = ListedGroup {
                    name: group.name.clone(),
                    arn: group.arn.clone(),
                };
                (key.clone(), listed)
            });
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn list_things_in_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        let operation = Operation::ListThingsInThingGroup;
        self.call(operation, name.as_str(), |state| {
            if !state.groups.contains_key(name.as_str()) {
                return Err(missing(operation));
            }
            let members = state.members_of(name.as_str()).into_iter();
            let all = members.map(|member| (member.clone(), member.parse().unwrap()));
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn list_things_in_and_below_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        let operation = Operation::ListThingsInThingGroup;
        self.call(operation, name.as_str(), |state| {
            if !state.groups.contains_key(name.as_str()) {
                return Err(missing(operation));
            }
            let members = state.members_in_and_below(name);
            let all = members.into_iter();
            let all = all.map(|member| (member.clone(), member.parse().unwrap()));
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn list_thing_groups_for_thing(&self, thing: &ThingName) -> Result<Vec<ThingGroupName>> {
        let operation = Operation::ListThingGroupsForThing;
        self.call(operation, thing.as_str(), |state| {
            if !state.things.contains_key(thing.as_str()) {
                return Err(missing(operation));
            }
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
        let place = self.place();
        self.may_tag(operation, tags)?;
        self.call(operation, group.name.as_str(), |state| {
            if state.groups.contains_key(group.name.as_str()) {
                return Err(exists(operation));
            }
            state.add_group(&place, &group.name, GroupKind::Static, None);
            let made = state.groups.get_mut(group.name.as_str()).unwrap();
            made.description.clone_from(&group.description);
            made.attributes.clone_from(&group.attributes);
            state.tags.insert(made.arn.to_string(), tags.clone());
            Ok(())
        })
        .await
    }

    async fn create_dynamic_thing_group(&self, group: &NewDynamicGroup, tags: &Tags) -> Result<()> {
        let operation = Operation::CreateDynamicThingGroup;
        let (place, now) = (self.place(), self.now());
        self.may_tag(operation, tags)?;
        self.call(operation, group.name.as_str(), |state| {
            if state.groups.contains_key(group.name.as_str()) {
                return Err(exists(operation));
            }
            state.found(operation, &group.query, &Limits::DYNAMIC_GROUP)?;
            let kind = GroupKind::Dynamic {
                query: group.query.clone(),
            };
            state.add_group(&place, &group.name, kind, None);
            let made = state.groups.get_mut(group.name.as_str()).unwrap();
            made.description.clone_from(&group.description);
            made.created = Some(now);
            state.tags.insert(made.arn.to_string(), tags.clone());
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
        self.call(operation, thing.as_str(), |state| {
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

    async fn delete_thing_group(&self, name: &ThingGroupName, version: u64) -> Result<()> {
        let operation = Operation::DeleteThingGroup;
        self.call(operation, name.as_str(), |state| {
            let mut others = state.groups.values();
            if others.any(|other| other.parent.as_ref() == Some(name)) {
                let message = format!(
                    "Cannot delete thing group : {name} \
                     when there are still child groups attached to it."
                );
                return Err(invalid(operation, message));
            }
            delete(state, operation, name, version, false)
        })
        .await
    }

    async fn delete_dynamic_thing_group(&self, name: &ThingGroupName, version: u64) -> Result<()> {
        let operation = Operation::DeleteDynamicThingGroup;
        self.call(operation, name.as_str(), |state| {
            delete(state, operation, name, version, true)
        })
        .await
    }
}

/// Deletes a static or a dynamic group. One that is not there is deleted with success.
fn delete(
    state: &mut State,
    operation: Operation,
    name: &ThingGroupName,
    version: u64,
    dynamic: bool,
) -> Result<()> {
    let Some(there) = state.groups.get(name.as_str()) else {
        return Ok(());
    };
    if (there.kind != GroupKind::Static) != dynamic {
        return Err(invalid(operation, "it is a group of the other kind"));
    }
    if there.version != version {
        return Err(conflict(operation, "another version"));
    }
    let arn = there.arn.to_string();
    state.groups.remove(name.as_str());
    state.members.remove(name.as_str());
    state.tags.remove(&arn);
    Ok(())
}
