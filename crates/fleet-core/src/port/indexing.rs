//! Port: fleet indexing, its configuration and what it finds.

use std::collections::BTreeMap;

use async_trait::async_trait;

use super::{Page, PageToken, Result};
use crate::document::indexing::IndexingConfiguration;
use crate::name::{ThingGroupName, ThingName, ThingTypeName};

/// Where an index stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexStatus {
    /// It answers queries.
    Active,
    /// It is being built.
    Building,
    /// It is being built again after a change of configuration.
    Rebuilding,
}

/// A thing, as a search finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundThing {
    /// Its name.
    pub name: ThingName,
    /// Its type, if it has one.
    pub thing_type: Option<ThingTypeName>,
    /// The groups it is directly in, its billing group included.
    pub groups: Vec<ThingGroupName>,
    /// Its attributes.
    pub attributes: BTreeMap<String, String>,
}

/// Reads the indexing configuration and asks the index.
///
/// While indexing is off, what asks the index is [`NotFound`](crate::fault::Fault::NotFound); while
/// the index is being built for the first time it is [`Conflict`](crate::fault::Fault::Conflict) with
/// the code `IndexNotReadyException`; a query that AWS does not take is
/// [`Invalid`](crate::fault::Fault::Invalid). The index follows changes of the fleet after some
/// seconds; AWS gives no bound.
#[async_trait]
pub trait IndexingReads: Send + Sync {
    /// `GetIndexingConfiguration`. Managed fields are left out: nobody can set them.
    async fn indexing_configuration(&self) -> Result<IndexingConfiguration>;

    /// `DescribeIndex` of `AWS_Things`; not found while indexing is off.
    async fn things_index_status(&self) -> Result<IndexStatus>;

    /// `SearchIndex` of `AWS_Things`, the next page of at most 100 things, in no particular order.
    async fn search_things(&self, query: &str, from: Option<PageToken>)
    -> Result<Page<FoundThing>>;

    /// `GetStatistics` of `AWS_Things`: how many things match, in one call.
    async fn count_things(&self, query: &str) -> Result<u64>;
}

/// Changes the indexing configuration.
#[async_trait]
pub trait IndexingWrites: Send + Sync {
    /// `UpdateIndexingConfiguration`. It replaces what is there: send a merged configuration.
    async fn update_indexing_configuration(&self, wanted: &IndexingConfiguration) -> Result<()>;
}
