//! What every operation may use: the state, the settings, the local CA.

use tokio::sync::Notify;

use crate::ca::LocalCa;
use crate::config::{Auth, Waits};
use crate::due;
use crate::error::AwsResult;
use crate::mqtt::broker::Broker;
use crate::route::Ctx;
use crate::store::Store;

/// Shared by all requests of a server.
pub(crate) struct Shared {
    pub(crate) store: Store,
    pub(crate) auth: Auth,
    pub(crate) waits: Waits,
    /// Takes what operations publish to those who subscribe.
    pub(crate) broker: Broker,
    /// Every kind of work that can become due.
    pub(crate) due: &'static [due::Kind],
    /// What transactions say at their end.
    pub(crate) at_end: &'static [fn(&Ctx<'_>) -> AwsResult<()>],
    /// `localhost:port` of the listener, as DescribeEndpoint gives it.
    pub(crate) endpoint: String,
    pub(crate) ca: LocalCa,
    /// Wakes the sweeper of S3, which removes bytes that belong to nothing any more.
    pub(crate) garbage: Notify,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared")
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}
