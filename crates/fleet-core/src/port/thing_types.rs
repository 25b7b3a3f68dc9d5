//! Port: thing types.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::{Page, PageToken, Result};
use crate::name::ThingTypeName;
use crate::tag::Tags;

/// What a thing type says about its things.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThingTypeProperties {
    /// Up to 2028 characters.
    pub description: String,
    /// Up to three attributes that can be searched. They cannot be taken back.
    pub searchable_attributes: Vec<String>,
}

/// A thing type, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingType {
    /// Its name.
    pub name: ThingTypeName,
    /// Its properties.
    pub properties: ThingTypeProperties,
    /// When it was deprecated, if it is. A deprecated type cannot be given to a thing,
    /// and can be deleted five minutes later.
    pub deprecated: Option<Deprecated>,
    /// When it was made, if AWS says so.
    pub created: Option<jiff::Timestamp>,
}

/// That a thing type is deprecated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deprecated {
    /// Since when, if AWS says so.
    pub since: Option<jiff::Timestamp>,
}

/// Reads thing types.
#[async_trait]
pub trait ThingTypeReads: Send + Sync {
    /// `DescribeThingType`.
    async fn describe_thing_type(&self, name: &ThingTypeName) -> Result<ThingType>;

    /// `ListThingTypes`, the next page of at most 250.
    async fn list_thing_types(&self, from: Option<PageToken>) -> Result<Page<ThingType>>;
}

/// Changes thing types.
#[async_trait]
pub trait ThingTypeWrites: Send + Sync {
    /// `CreateThingType`, with its tags. Without tags none are sent.
    async fn create_thing_type(
        &self,
        name: &ThingTypeName,
        properties: &ThingTypeProperties,
        tags: &Tags,
    ) -> Result<()>;

    /// `DeprecateThingType` with `undoDeprecate`.
    async fn undeprecate_thing_type(&self, name: &ThingTypeName) -> Result<()>;

    /// `DeprecateThingType`: things keep the type, no more can get it. Doing it again succeeds.
    async fn deprecate_thing_type(&self, name: &ThingTypeName) -> Result<()>;

    /// `DeleteThingType`: it must have been deprecated for five minutes and no thing may have it,
    /// otherwise it is [`Invalid`](crate::fault::Fault::Invalid).
    async fn delete_thing_type(&self, name: &ThingTypeName) -> Result<()>;
}
