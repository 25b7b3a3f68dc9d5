//! Port: things.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{Page, PageToken, Result};
use crate::name::{ThingName, ThingTypeName};

/// A thing, as AWS describes or lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its name.
    pub name: ThingName,
    /// Its type, if it has one.
    pub thing_type: Option<ThingTypeName>,
    /// Its attributes: at most 50 with a type, 3 without.
    pub attributes: BTreeMap<String, String>,
    /// Its version, which grows by one with every change.
    pub version: u64,
}

/// A thing to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewThing {
    /// Its name.
    pub name: ThingName,
    /// Its type, if it gets one.
    pub thing_type: Option<ThingTypeName>,
    /// Its attributes: at most 50 with a type, 3 without.
    pub attributes: BTreeMap<String, String>,
}

/// Reads things.
#[async_trait]
pub trait ThingReads: Send + Sync {
    /// `DescribeThing`.
    async fn describe_thing(&self, name: &ThingName) -> Result<Thing>;

    /// `ListThings`, the next page of at most 250, in no particular order.
    async fn list_things(&self, from: Option<PageToken>) -> Result<Page<Thing>>;
}

/// Changes things.
#[async_trait]
pub trait ThingWrites: Send + Sync {
    /// `CreateThing`. Creating the same thing again succeeds;
    /// one with another type or other attributes is [`AlreadyExists`](crate::fault::Fault::AlreadyExists).
    async fn create_thing(&self, thing: &NewThing) -> Result<()>;

    /// `UpdateThing` with `merge`: attributes that are not named stay.
    async fn merge_thing_attributes(
        &self,
        name: &ThingName,
        attributes: &BTreeMap<String, String>,
    ) -> Result<()>;

    /// `DeleteThing`, if it still has this version; another one is
    /// [`Conflict`](crate::fault::Fault::Conflict). Deleting a thing that is not there succeeds or is
    /// [`NotFound`](crate::fault::Fault::NotFound). While a principal is attached it is
    /// [`Invalid`](crate::fault::Fault::Invalid), for some seconds also after the principal was detached.
    async fn delete_thing(&self, name: &ThingName, version: u64) -> Result<()>;
}
