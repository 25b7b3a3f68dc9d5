//! The interceptor on every client: marks each attempt for the connector, and learns how it ended.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeTransmitInterceptorContextMut, FinalizerInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError,
};
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::error::display::DisplayErrorContext;
use fleet_core::operation::{Operation, Service};

use crate::aws::Parts;
use crate::call::Funnel;
use crate::debug::{CallReport, CallSink, Said};
use crate::transport::{Attempt, Line};
use crate::wire;

impl Storable for Attempt {
    type Storer = StoreReplace<Self>;
}

/// What was asked, kept for the report; the request itself is consumed by sending it.
#[derive(Debug, Clone)]
struct Asked(Said);

impl Storable for Asked {
    type Storer = StoreReplace<Self>;
}

/// Marks attempts and tells the funnel, the meter and the debug sink how they ended.
pub(crate) struct Watch {
    service: Service,
    funnel: Arc<Funnel>,
    line: Arc<Line>,
    sink: Option<CallSink>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch")
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}

impl Watch {
    pub(crate) fn new(service: Service, parts: &Parts) -> Self {
        Self {
            service,
            funnel: parts.funnel.clone(),
            line: parts.line.clone(),
            sink: parts.sink.clone(),
        }
    }

    fn report(
        &self,
        attempt: &Attempt,
        took: Duration,
        asked: Option<Said>,
        answer: Option<&HttpResponse>,
        error: Option<String>,
    ) {
        let status = answer.map(|answer| answer.status().as_u16());
        tracing::debug!(
            target: "fleetctl::calls",
            operation = attempt.operation.name(),
            attempt = attempt.number,
            status,
            milliseconds = took.as_millis(),
            error,
        );
        if let Some(sink) = &self.sink {
            sink(&CallReport {
                operation: attempt.operation,
                attempt: attempt.number,
                duration: took,
                status,
                request_id: answer.and_then(wire::request_id),
                input: asked.map(|asked| asked.0).unwrap_or_default(),
                output: answer.map(|answer| Said::answer(answer).0),
                error,
            });
        }
    }
}

#[dyn_dispatch_hint]
impl Intercept for Watch {
    fn name(&self) -> &'static str {
        "fleetctl"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(operation) = cfg
            .load::<Metadata>()
            .and_then(|call| Operation::find(self.service, call.name()))
        else {
            return Ok(());
        };
        let number = cfg
            .load::<RequestAttempts>()
            .map_or(1, |attempts| attempts.attempts());
        let attempt = Attempt {
            operation,
            number,
            sent: Arc::new(OnceLock::new()),
        };
        let request: &mut HttpRequest = context.request_mut();
        if self.sink.is_some() {
            cfg.interceptor_state()
                .store_put(Asked(Said::request(request)));
        }
        request.add_extension(attempt.clone());
        cfg.interceptor_state().store_put(attempt);
        Ok(())
    }

    fn read_after_attempt(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let number = cfg
            .load::<RequestAttempts>()
            .map_or(1, |attempts| attempts.attempts());
        // An attempt that failed before it was sent leaves the mark of the one before it.
        let Some(attempt) = cfg
            .load::<Attempt>()
            .filter(|attempt| attempt.number == number)
            .cloned()
        else {
            return Ok(());
        };
        let answer = context.response();
        if let Some(date) = answer.and_then(wire::date) {
            self.line.dated(date);
        }
        let done = matches!(context.output_or_error(), Some(Ok(_)));
        if done || answer.and_then(wire::error_code).is_some() {
            self.line.heard();
        } else {
            self.line.silent();
        }
        let sent = attempt.sent.get().copied();
        if let (Some(answer), Some(sent), Some(pacer)) =
            (answer, sent, self.funnel.pacer(attempt.operation))
        {
            let throttled = wire::throttles(answer);
            pacer.answered(sent, throttled);
            if throttled {
                self.funnel.meter.throttled(attempt.operation);
            }
        }
        let error = match context.output_or_error() {
            Some(Err(error)) => Some(
                answer
                    .and_then(wire::error_code)
                    .unwrap_or_else(|| told(error)),
            ),
            _ => None,
        };
        let asked = cfg.load::<Asked>().cloned().map(|Asked(said)| said);
        self.report(
            &attempt,
            sent.map_or(Duration::ZERO, |sent| sent.elapsed()),
            asked,
            answer,
            error,
        );
        Ok(())
    }
}

/// What failed, where AWS gave no code. The error's own debug form may hold the signed request.
fn told(error: &OrchestratorError<Error>) -> String {
    match error.as_connector_error() {
        Some(error) => DisplayErrorContext(error).to_string(),
        None if error.is_timeout_error() => "no answer in time".to_owned(),
        None => "an answer that cannot be read".to_owned(),
    }
}
