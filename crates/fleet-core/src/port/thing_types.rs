//! Port: thing types.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::Result;
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
}
