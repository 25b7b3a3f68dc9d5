//! Port: thing groups and who is in them.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{Page, PageToken, Result};
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

/// A thing group, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingGroup {
    /// Its name.
    pub name: ThingGroupName,
    /// Static or dynamic.
    pub kind: GroupKind,
    /// Its description, up to 2028 characters.
    pub description: String,
    /// Its attributes, at most 50.
    pub attributes: BTreeMap<String, String>,
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

/// Reads groups.
#[async_trait]
pub trait GroupReads: Send + Sync {
    /// `DescribeThingGroup`, static or dynamic.
    async fn describe_thing_group(&self, name: &ThingGroupName) -> Result<ThingGroup>;

    /// `ListThingsInThingGroup`, the next page of at most 250 direct members. Eventually consistent.
    async fn list_things_in_thing_group(
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

    /// `AddThingToThingGroup`. Adding a member again succeeds.
    async fn add_thing_to_thing_group(
        &self,
        thing: &ThingName,
        group: &ThingGroupName,
    ) -> Result<()>;
}
