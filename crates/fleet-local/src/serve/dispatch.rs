//! The way of a request: service, signature, operation, rate, faults, input, operation, answer.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONNECTION, HeaderValue};
use http::request::Parts;
use hyper::body::Incoming;
use hyper::{Request, Response};

use super::access_log::{AccessLine, AccessLog};
use super::choose::{route, services};
use super::presigned;
use super::quota::{Call, Quotas};
use super::respond::{ResponseBody, failure, success, truncated};
use crate::auth::payload::Payload;
use crate::auth::refusal::{self, Manner};
use crate::auth::{self, Caller, claim, sigv2};
use crate::body::{self, BodyStream};
use crate::clock;
use crate::config::Auth;
use crate::error::{AwsError, AwsResult};
use crate::fault::{After, FaultDice, Instead, Verdict};
use crate::iot::indexing;
use crate::model::Service;
use crate::protocol::input::{Target, decode};
use crate::reply::Reply;
use crate::route::{Ctx, Handler, Input, StreamCall};
use crate::router::Found;
use crate::s3;
use crate::shared::Shared;

/// Takes requests and sees them through.
pub(super) struct Dispatcher {
    pub(super) shared: Arc<Shared>,
    pub(super) quotas: Quotas,
    pub(super) faults: FaultDice,
    pub(super) log: Option<AccessLog>,
}

/// The reply was lost on purpose: the connection closes.
#[derive(Debug, thiserror::Error)]
#[error("reply dropped by an injected fault")]
pub(super) struct Dropped;

/// Carries what is known of a request while it is answered.
struct Trace {
    service: Service,
    operation: String,
    mutates: bool,
    caller: String,
    region: String,
    request_id: String,
    verdict: Verdict,
}

/// Answers one request. An error closes the connection without a reply.
pub(super) async fn answer(
    dispatcher: Arc<Dispatcher>,
    request: Request<Incoming>,
) -> Result<Response<ResponseBody>, Dropped> {
    let (parts, incoming) = request.into_parts();
    let head = parts.method == http::Method::HEAD;
    let mut trace = Trace {
        service: Service::Iot,
        operation: format!("{} {}", parts.method, parts.uri.path()),
        mutates: false,
        caller: String::new(),
        region: String::new(),
        request_id: uuid::Uuid::new_v4().to_string(),
        verdict: Verdict::default(),
    };
    let waits = parts.headers.contains_key(http::header::EXPECT);
    let (body, rest) = body::stream(incoming, waits);
    let outcome = carry_out(&dispatcher, parts, body, &mut trace).await;
    let reusable = outcome.is_ok() || rest.drain().await;
    let (mut response, error) = match outcome {
        Ok((found, reply)) => (
            success(trace.service, &trace.request_id, &found, reply),
            None,
        ),
        Err(error) => {
            let (response, code) = failure(trace.service, &trace.request_id, &error, head);
            (response, Some(code))
        }
    };
    if !reusable {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(CONNECTION, close);
    }
    let lost = matches!(trace.verdict.after, Some(After::Drop)) && error.is_none();
    if let Some(log) = &dispatcher.log {
        log.write(&AccessLine {
            time: clock::wall().to_string(),
            service: trace.service.name().to_owned(),
            operation: trace.operation,
            mutates: trace.mutates,
            status: if lost { 0 } else { response.status().as_u16() },
            error,
            caller: trace.caller,
            region: trace.region,
            request_id: trace.request_id,
        });
    }
    if lost {
        return Err(Dropped);
    }
    if trace.verdict.after == Some(After::Truncate) {
        return Ok(truncated(response).await);
    }
    Ok(response)
}

async fn carry_out(
    dispatcher: &Dispatcher,
    mut parts: Parts,
    body: BodyStream,
    trace: &mut Trace,
) -> AwsResult<(Found, Reply)> {
    let shared = &dispatcher.shared;
    check_head(&parts)?;
    let older = sigv2::claim(&parts);
    let claim = match &older {
        None => claim::claim(&parts),
        Some(_) => Ok(None),
    };
    let named = match (&claim, &older) {
        (Ok(Some(claim)), _) => Some(claim.service.as_ref()),
        (_, Some(_)) => Some("s3"),
        _ => None,
    };
    let candidates = services(named, &parts)?;
    trace.service = candidates[0];
    let manner = Manner::of(trace.service.name());
    let claim = match claim {
        Err(_) if shared.auth == Auth::Off => None,
        Err(malformed) => return Err(refusal::malformed(manner, &malformed)),
        Ok(claim) => claim,
    };
    let place = match trace.service {
        Service::S3 => s3::host::place(&parts),
        _ => s3::host::Place::as_sent(&parts),
    };
    // S3 bodies may be objects of any size and stay a stream; all others are small.
    let (whole, stream) = if candidates[0] == Service::S3 {
        (None, Some(body))
    } else {
        (Some(body::whole(body).await?), None)
    };
    let caller = match &older {
        Some(older) => auth::verify::older(shared, &parts, older, &place.path)?,
        None => {
            match auth::verify::caller(shared, &parts, manner, claim.as_ref(), whole.as_deref()) {
                Err(error) if claim.is_none() && trace.service == Service::S3 => {
                    let told = |tx: &_| s3::access::of_unsigned(tx, &place.path, error);
                    return Err(shared.store.read(told)?);
                }
                caller => caller?,
            }
        }
    };
    trace.caller.clone_from(&caller.arn);
    trace.region.clone_from(&caller.region);
    let (service, found) = route(&candidates, &parts, &place.path, whole.as_deref())?;
    trace.service = service;
    found.name.clone_into(&mut trace.operation);
    let Some(handler) = found.handler else {
        return Err(AwsError::new(
            "NotImplemented",
            format!(
                "{} is not built in the local AWS; fleetctl local coverage lists what is",
                found.name
            ),
        ));
    };
    trace.mutates = handler.mutates(parts.method.as_str());
    let url = older.is_some() || claim.as_ref().is_some_and(|claim| claim.expires.is_some());
    if service == Service::S3 && url && shared.auth == Auth::SigV4 {
        presigned::check(
            shared,
            &caller,
            &found,
            parts.uri.query().unwrap_or_default(),
        )?;
    }
    let call = Call {
        service,
        operation: found.name,
        labels: &found.labels,
        query: parts.uri.query(),
    };
    if !dispatcher.quotas.take(&call, &caller) {
        return Err(throttled(service));
    }
    trace.verdict = dispatcher.faults.throw(found.name);
    if let Some(latency) = trace.verdict.latency {
        tokio::time::sleep(latency).await;
    }
    match trace.verdict.instead {
        None => {}
        Some(Instead::Throttle) => return Err(throttled(service)),
        Some(Instead::Error) => {
            return Err(AwsError::new(
                "ServiceUnavailableException",
                "Injected fault",
            ));
        }
        Some(Instead::Crash) => crash(),
    }
    let (body, payload) = match (whole, stream) {
        (Some(body), _) => (body, None),
        (None, Some(stream)) => {
            let payload = auth::payload::checked(shared, &parts, claim.as_ref(), stream)?;
            if matches!(handler, Handler::Stream(_)) {
                (Bytes::new(), Some(payload))
            } else {
                let body = body::whole_s3(payload.stream).await?;
                s3::promised::verify_whole(found.name, &parts.headers, &payload.trailers, &body)?;
                (body, None)
            }
        }
        (None, None) => (Bytes::new(), None),
    };
    let virtual_hosted = place.virtual_hosted;
    let signed_region = caller.region.clone();
    if service == Service::S3 {
        s3::host::check_path(&place.path)?;
        s3::vocabulary::check(found.name, &mut parts.headers)?;
    }
    let target = Target {
        service,
        operation: found.operation,
        labels: found.labels.clone(),
    };
    let input = decode(&target, &parts, body)?;
    let reply = run(shared, handler, Arc::new(caller), input, parts, payload).await;
    let reply = reply.map_err(|error| s3::host::in_style(error, virtual_hosted, &signed_region))?;
    Ok((found, reply))
}

async fn run(
    shared: &Arc<Shared>,
    handler: Handler,
    caller: Arc<Caller>,
    input: Input,
    parts: Parts,
    payload: Option<Payload>,
) -> AwsResult<Reply> {
    let handler = match handler {
        Handler::Indexed(need, inner) => {
            indexing::catch_up(shared, &caller, need).await?;
            *inner
        }
        other => other,
    };
    match handler {
        Handler::Indexed(..) => Err(AwsError::internal("an index is brought up to date once")),
        Handler::Read(read) => Ctx::read(shared, &caller, |ctx| read(ctx, input)).await,
        Handler::Write(write) => Ctx::write(shared, &caller, move |ctx| write(ctx, input)).await,
        Handler::Stream(handle) => {
            handle(StreamCall {
                shared: Arc::clone(shared),
                caller,
                input,
                headers: parts.headers,
                body: payload.unwrap_or_else(Payload::empty),
            })
            .await
        }
    }
}

/// Limits on the head of a request that no client of AWS reaches.
fn check_head(parts: &Parts) -> AwsResult<()> {
    if parts.uri.path().len() > 8192 || parts.uri.query().unwrap_or_default().len() > 32_768 {
        return Err(AwsError::invalid_request("The request URI is too long"));
    }
    Ok(())
}

fn throttled(service: Service) -> AwsError {
    match service {
        Service::S3 => AwsError::new("SlowDown", "Please reduce your request rate."),
        Service::Iam | Service::Sts => AwsError::new("Throttling", "Rate exceeded"),
        _ => AwsError::new("ThrottlingException", "Rate exceeded"),
    }
}

/// Ends the process at once, as `kill -9` would: the fault `crash-at`.
fn crash() -> ! {
    std::process::abort()
}
