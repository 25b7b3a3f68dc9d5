//! The one way to AWS: every call of every adapter goes through [`Funnel::call`].
//!
//! The first attempt's permit is taken here, before the SDK call begins, so that a signed request
//! never grows old in a queue. The permits of retries are taken in [`crate::transport`].

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use fleet_core::fault::CloudError;
use fleet_core::operation::Operation;
use fleet_core::quota::{Bucket, Rates};
use futures::future::BoxFuture;
use tokio::sync::Semaphore;

use crate::error::cloud_error;
use crate::meter::Meter;
use crate::pace::Pacer;

/// Paces and counts calls by quota bucket.
#[derive(Debug)]
pub(crate) struct Funnel {
    pacers: BTreeMap<Bucket, Pacer>,
    one_by_one: Option<Semaphore>,
    pub(crate) meter: Arc<Meter>,
}

impl Funnel {
    /// A funnel at these rates. `sequential` lets only one call at a time through, of any bucket.
    pub(crate) fn new(rates: &Rates, sequential: bool) -> Arc<Self> {
        let pacer = |bucket: &Bucket| (*bucket, Pacer::new(rates.rate(*bucket).per_second()));
        Arc::new(Self {
            pacers: Bucket::ALL.iter().map(pacer).collect(),
            one_by_one: sequential.then(|| Semaphore::new(1)),
            meter: Arc::default(),
        })
    }

    /// The pacer of an operation's bucket.
    pub(crate) fn pacer(&self, operation: Operation) -> Option<&Pacer> {
        self.pacers.get(&operation.bucket())
    }

    /// Waits for a permit, then makes the call. `send` is run when the permit is there and no
    /// earlier, and what it returns is boxed, so a call that waits costs a few hundred bytes.
    ///
    /// # Errors
    /// What AWS or the way to it answered after all retries.
    pub(crate) async fn call<T, E>(
        &self,
        operation: Operation,
        send: impl FnOnce() -> BoxFuture<'static, Result<T, SdkError<E, HttpResponse>>>,
    ) -> Result<T, CloudError>
    where
        E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
    {
        let _alone = match &self.one_by_one {
            Some(one) => one.acquire().await.ok(),
            None => None,
        };
        let _slot = match self.pacer(operation) {
            Some(pacer) => pacer.enter().await,
            None => None,
        };
        send().await.map_err(|error| cloud_error(operation, error))
    }
}
