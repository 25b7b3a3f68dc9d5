//! Port: thing groups and who is in them.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::name::{ThingGroupName, ThingName};
use crate::tag::Tags;

/// How a group gets its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupKind {
    /// Things are added and removed one by one.
    Static,
    /// Things that match a query are members.
    Dynamic {
        /// The fleet indexing query.
        query: String,
    },
}

/// Where the members of a dynamic group stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupStatus {
    /// They are complete.
    Active,
    /// They are being found for the first time.
    Building,
    /// They are being found again after a change of the query.
    Rebuilding,
}

/// A thing group, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingGroup {
    /// Its name.
    pub name: ThingGroupName,
    /// Its id, which no other group ever has.
    pub id: String,
    /// Its ARN.
    pub arn: Arn,
    /// Its version, which grows by one with every change.
    pub version: u64,
    /// The group it lies in, if there is one.
    pub parent: Option<ThingGroupName>,
    /// Static or dynamic.
    pub kind: GroupKind,
    /// Where a dynamic group stands, if AWS said so.
    pub status: Option<GroupStatus>,
    /// When it was made, if AWS said so.
    pub created: Option<Timestamp>,
    /// Its description, up to 2028 characters.
    pub description: String,
    /// Its attributes, at most 50.
    pub attributes: BTreeMap<String, String>,
}

/// A thing group, as AWS lists it: static or dynamic is not said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedGroup {
    /// Its name.
    pub name: ThingGroupName,
    /// Its ARN.
    pub arn: Arn,
}

/// A static group to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStaticGroup {
    /// Its name.
    pub name: ThingGroupName,
    /// Its description.
    pub description: String,
    /// Its attributes.
    pub attributes: BTreeMap<String, String>,
}

/// A dynamic group to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDynamicGroup {
    /// Its name.
    pub name: ThingGroupName,
    /// The fleet indexing query: its members are what matches.
    pub query: String,
    /// Its description.
    pub description: String,
}

/// Reads groups.
#[async_trait]
pub trait GroupReads: Send + Sync {
    /// `DescribeThingGroup`, static or dynamic.
    async fn describe_thing_group(&self, name: &ThingGroupName) -> Result<ThingGroup>;

    /// `ListThingGroups`, the next page of at most 250 groups, static and dynamic, at any depth.
    /// Eventually consistent.
    async fn list_thing_groups(&self, from: Option<PageToken>) -> Result<Page<ListedGroup>>;

    /// `ListThingsInThingGroup`, the next page of at most 250 direct members. Eventually consistent.
    async fn list_things_in_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>>;

    /// `ListThingsInThingGroup` with `recursive`, the next page of at most 250 members of the group
    /// and of the groups below it: those whom a job for the group reaches. Eventually consistent.
    async fn list_things_in_and_below_thing_group(
        &self,
        name: &ThingGroupName,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>>;

    /// `ListThingGroupsForThing`, all of them: a thing is in at most ten groups.
    async fn list_thing_groups_for_thing(&self, thing: &ThingName) -> Result<Vec<ThingGroupName>>;
}

/// Changes groups.
#[async_trait]
pub trait GroupWrites: Send + Sync {
    /// `CreateThingGroup`, with its tags. Without tags none are sent.
    async fn create_thing_group(&self, group: &NewStaticGroup, tags: &Tags) -> Result<()>;

    /// `CreateDynamicThingGroup`, with its tags. Without fleet indexing it is
    /// [`NotFound`](crate::fault::Fault::NotFound) or [`Invalid`](crate::fault::Fault::Invalid), AWS
    /// does not say which; a query it does not take is [`Invalid`](crate::fault::Fault::Invalid); more
    /// than 100 dynamic groups are [`Limit`](crate::fault::Fault::Limit).
    async fn create_dynamic_thing_group(&self, group: &NewDynamicGroup, tags: &Tags) -> Result<()>;

    /// `AddThingToThingGroup`. Adding a member again succeeds.
    async fn add_thing_to_thing_group(
        &self,
        thing: &ThingName,
        group: &ThingGroupName,
    ) -> Result<()>;

    /// `DeleteThingGroup`, if it still has this version; another one is
    /// [`Conflict`](crate::fault::Fault::Conflict). Its members stay. With child groups it is
    /// [`Invalid`](crate::fault::Fault::Invalid).
    async fn delete_thing_group(&self, name: &ThingGroupName, version: u64) -> Result<()>;

    /// `DeleteDynamicThingGroup`, if it still has this version; another one is
    /// [`Conflict`](crate::fault::Fault::Conflict).
    async fn delete_dynamic_thing_group(&self, name: &ThingGroupName, version: u64) -> Result<()>;
}
