//! Port: device shadows, classic and named.

use async_trait::async_trait;
use serde_json::Value;

use super::{Page, PageToken, Result};
use crate::name::{ShadowName, ThingName};

/// A shadow as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Shadow {
    /// Its `state` member.
    pub state: Value,
    /// Its `metadata` member: in place of every value of the state when it was last set, as
    /// `{"timestamp": <epoch seconds>}`.
    pub metadata: Value,
    /// Its version, which grows by one with every update.
    pub version: u64,
}

/// Reads shadows. `None` names the classic shadow.
#[async_trait]
pub trait ShadowReads: Send + Sync {
    /// `GetThingShadow`.
    async fn get_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<Shadow>;

    /// `ListNamedShadowsForThing`, the next page of at most 100.
    async fn list_named_shadows(
        &self,
        thing: &ThingName,
        from: Option<PageToken>,
    ) -> Result<Page<ShadowName>>;
}

/// Changes shadows. `None` names the classic shadow.
#[async_trait]
pub trait ShadowWrites: Send + Sync {
    /// `UpdateThingShadow` with a whole document, `{"state": …}`, at most 8 KB.
    /// What the document does not name stays.
    async fn update_shadow(
        &self,
        thing: &ThingName,
        shadow: Option<&ShadowName>,
        document: &Value,
    ) -> Result<()>;

    /// `DeleteThingShadow`. One that is not there is [`NotFound`](crate::fault::Fault::NotFound).
    async fn delete_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<()>;
}
