//! Port: tags of IoT resources. Tags of buckets and roles belong to their own ports.

use async_trait::async_trait;

use super::Result;
use crate::account::Arn;
use crate::tag::Tags;

/// Reads tags.
#[async_trait]
pub trait TagReads: Send + Sync {
    /// `ListTagsForResource`, all pages.
    async fn list_tags(&self, resource: &Arn) -> Result<Tags>;
}

/// Changes tags.
#[async_trait]
pub trait TagWrites: Send + Sync {
    /// `TagResource`. Tags with other keys stay.
    async fn tag_resource(&self, resource: &Arn, tags: &Tags) -> Result<()>;
}
