//! What is tried again, how often, and how long a single try may take.
//!
//! Standard mode with [`ATTEMPTS`] attempts and full-jitter backoff from 250 ms to 20 s: a call that
//! keeps failing is given up after half a minute on average and 72 s of waiting at most, time
//! for its permits and its answers apart. An endpoint that has never answered is given up after
//! three attempts.
//!
//! The SDK's retry quota is shared by everything in the process that talks to one service in one
//! Region, and a bulk run that meets throttles empties it: then calls fail on their first
//! throttle. Our retries are paced anyway, so every client gets a partition of its own whose
//! bucket never empties.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime::client::retries::{RetryPartition, TokenBucket};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority,
};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

use crate::transport::Line;
use crate::wire::error_code;

/// How often a call is tried at most.
pub(crate) const ATTEMPTS: u32 = 10;

/// How often, and with what pauses.
pub(crate) fn retries() -> RetryConfig {
    RetryConfig::standard()
        .with_max_attempts(ATTEMPTS)
        .with_initial_backoff(Duration::from_millis(250))
        .with_max_backoff(Duration::from_secs(20))
}

/// A retry quota of one client's own, which never runs dry.
pub(crate) fn partition(service: &'static str) -> RetryPartition {
    RetryPartition::custom(service)
        .token_bucket(TokenBucket::unlimited())
        .build()
}

/// Timeouts of small requests: 5 s to connect, 30 s to answer, 90 s for an attempt with its permit.
pub(crate) fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(5))
        .read_timeout(Duration::from_secs(30))
        .operation_attempt_timeout(Duration::from_secs(90))
        .build()
}

/// Timeouts of S3, whose bodies may be large: 5 s to connect, and ten minutes until the answer
/// begins, which for an upload comes after its last byte. Stalled-stream protection ends what
/// stands still long before.
pub(crate) fn stream_timeouts() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(5))
        .read_timeout(Duration::from_secs(600))
        // What is not said would be taken from the configuration of the other clients.
        .disable_operation_attempt_timeout()
        .build()
}

/// Corrects the SDK's judgement where it is wrong for us. It runs last.
///
/// - 410 `LimitExceededException` is a resource limit that waiting does not lift; the SDK takes its
///   name for a throttle.
/// - A 2xx whose body cannot be read was cut off on the way. It is fetched again: AWS's
///   operations that change something are idempotent in name, token or outcome, and those that
///   answer "exists" to a repeated request are understood as done by the workflows.
/// - An endpoint that has never answered as AWS does is not knocked at for a minute.
#[derive(Debug)]
pub(crate) struct Judge {
    line: Arc<Line>,
}

impl Judge {
    pub(crate) fn new(line: Arc<Line>) -> Self {
        Self { line }
    }
}

impl ClassifyRetry for Judge {
    fn classify_retry(&self, ctx: &InterceptorContext) -> RetryAction {
        let Some(Err(error)) = ctx.output_or_error() else {
            return RetryAction::NoActionIndicated;
        };
        match ctx.response() {
            None if error.as_connector_error().is_some() && self.line.is_dead() => {
                RetryAction::RetryForbidden
            }
            Some(response) if response.status().as_u16() == 410 => {
                if error_code(response).as_deref() == Some("LimitExceededException") {
                    return RetryAction::RetryForbidden;
                }
                RetryAction::NoActionIndicated
            }
            Some(response) if response.status().is_success() && error.is_operation_error() => {
                if self.line.is_dead() {
                    return RetryAction::RetryForbidden;
                }
                RetryAction::transient_error()
            }
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "fleetctl"
    }

    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::run_after(RetryClassifierPriority::transient_error_classifier())
    }
}
