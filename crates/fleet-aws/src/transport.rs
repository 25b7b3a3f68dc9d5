//! The HTTP client below the SDK: takes the permits of retries and counts what leaves.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use fleet_core::operation::Operation;
use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

use crate::call::Funnel;

/// Which attempt of which call a request is. The interceptor in [`crate::watch`] puts it into the
/// request's extensions, where the connector finds it, and keeps a copy to read when it was sent.
#[derive(Debug, Clone)]
pub(crate) struct Attempt {
    pub(crate) operation: Operation,
    /// Counts from 1.
    pub(crate) number: u32,
    /// When it left, after its permit.
    pub(crate) sent: Arc<OnceLock<Instant>>,
}

/// Whether AWS has ever answered. A wrong endpoint or no network is told after a few attempts,
/// while a line that worked before is given the whole retry budget to come back.
#[derive(Debug, Default)]
pub(crate) struct Line {
    answered: AtomicBool,
    failures: AtomicU32,
    /// The time of the last answer by AWS's clock, and when it came.
    date: Mutex<Option<(Timestamp, Instant)>>,
}

/// Attempts to reach a place that never answered as AWS does.
const KNOCKS: u32 = 3;

impl Line {
    /// Whether it is not worth trying again to reach whoever should be there.
    pub(crate) fn is_dead(&self) -> bool {
        !self.answered.load(Ordering::Relaxed) && self.failures.load(Ordering::Relaxed) >= KNOCKS
    }

    /// AWS answered, be it with an error.
    pub(crate) fn heard(&self) {
        self.answered.store(true, Ordering::Relaxed);
    }

    /// An answer carried this time.
    pub(crate) fn dated(&self, date: Timestamp) {
        let came = Some((date, Instant::now()));
        *self.date.lock().unwrap_or_else(PoisonError::into_inner) = came;
    }

    /// The time by AWS's clock, to the second, if AWS has told it.
    pub(crate) fn aws_time(&self) -> Option<Timestamp> {
        let date = *self.date.lock().unwrap_or_else(PoisonError::into_inner);
        let (date, came) = date?;
        date.checked_add(SignedDuration::try_from(came.elapsed()).ok()?)
            .ok()
    }

    /// Nobody answered, or somebody who is not AWS.
    pub(crate) fn silent(&self) {
        self.failures.fetch_add(1, Ordering::Relaxed);
    }
}

/// Wraps the real HTTP client; one for all services, so that they share connections.
#[derive(Debug)]
pub(crate) struct Transport {
    inner: SharedHttpClient,
    funnel: Arc<Funnel>,
    connectors: Mutex<Vec<(Timeouts, SharedHttpConnector)>>,
}

type Timeouts = (Option<Duration>, Option<Duration>);

impl Transport {
    pub(crate) fn new(inner: SharedHttpClient, funnel: Arc<Funnel>) -> Self {
        Self {
            inner,
            funnel,
            connectors: Mutex::default(),
        }
    }
}

impl HttpClient for Transport {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let timeouts = (settings.connect_timeout(), settings.read_timeout());
        let mut connectors = self
            .connectors
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some((_, connector)) = connectors
            .iter()
            .find(|(made_for, _)| *made_for == timeouts)
        {
            return connector.clone();
        }
        let connector = SharedHttpConnector::new(Connector {
            inner: self.inner.http_connector(settings, components),
            funnel: self.funnel.clone(),
        });
        connectors.push((timeouts, connector.clone()));
        connector
    }
}

#[derive(Debug)]
struct Connector {
    inner: SharedHttpConnector,
    funnel: Arc<Funnel>,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (inner, funnel) = (self.inner.clone(), self.funnel.clone());
        HttpConnectorFuture::new(async move {
            if let Some(attempt) = request.extension::<Attempt>().cloned() {
                if attempt.number > 1
                    && let Some(pacer) = funnel.pacer(attempt.operation)
                {
                    pacer.turn().await;
                }
                // Set only once: each attempt has its own.
                let _ = attempt.sent.set(Instant::now());
                funnel.meter.sent(attempt.operation, attempt.number);
            }
            inner.call(request).await
        })
    }
}
