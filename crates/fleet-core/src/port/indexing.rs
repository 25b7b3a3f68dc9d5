//! Port: fleet indexing.

use async_trait::async_trait;

use super::Result;
use crate::document::indexing::IndexingConfiguration;

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

/// Reads the indexing configuration.
#[async_trait]
pub trait IndexingReads: Send + Sync {
    /// `GetIndexingConfiguration`. Managed fields are left out: nobody can set them.
    async fn indexing_configuration(&self) -> Result<IndexingConfiguration>;

    /// `DescribeIndex` of `AWS_Things`; not found while indexing is off.
    async fn things_index_status(&self) -> Result<IndexStatus>;
}

/// Changes the indexing configuration.
#[async_trait]
pub trait IndexingWrites: Send + Sync {
    /// `UpdateIndexingConfiguration`. It replaces what is there: send a merged configuration.
    async fn update_indexing_configuration(&self, wanted: &IndexingConfiguration) -> Result<()>;
}
