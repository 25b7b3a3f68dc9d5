//! The way of a request: service, signature, operation, rate, faults, input, operation, answer.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use futures::StreamExt as _;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderValue, SERVER};
use http::request::Parts;
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Incoming;
use hyper::{Request, Response};

use super::{AccessLine, Shared};
use crate::auth::{self, Caller, sigv4};
use crate::body::{self, BodyStream};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::fault::{After, Instead, Verdict};
use crate::model::Service;
use crate::protocol::input::{Target, decode};
use crate::protocol::output;
use crate::reply::{Reply, ReplyBody};
use crate::route::{Ctx, Handler, Input, StreamCall};
use crate::router::{Found, find_action, find_rest};

type ResponseBody = UnsyncBoxBody<Bytes, std::io::Error>;

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
    shared: Arc<Shared>,
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
    let (body, rest) = body::stream(incoming);
    let outcome = carry_out(&shared, parts, body, &mut trace).await;
    let reusable = outcome.is_ok() || rest.drain().await;
    let (mut response, error) = match outcome {
        Ok((found, reply)) => (success(&trace, &found, reply), None),
        Err(error) => {
            let (response, code) = failure(&trace, &error, head);
            (response, Some(code))
        }
    };
    if !reusable {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(CONNECTION, close);
    }
    let lost = matches!(trace.verdict.after, Some(After::Drop)) && error.is_none();
    if let Some(log) = &shared.log {
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
    shared: &Arc<Shared>,
    mut parts: Parts,
    body: BodyStream,
    trace: &mut Trace,
) -> AwsResult<(Found, Reply)> {
    check_head(&parts)?;
    crate::s3::host::to_path_style(&mut parts);
    let claim = sigv4::claim(&parts)?;
    let named = claim.as_ref().map(|claim| claim.service.to_string());
    let candidates = services(named.as_deref(), &parts);
    trace.service = candidates[0];
    // S3 bodies may be objects of any size and stay a stream; all others are small.
    let (whole, stream) = if candidates[0] == Service::S3 {
        (None, Some(body))
    } else {
        (Some(body::whole(body).await?), None)
    };
    let caller = auth::verify::caller(shared, &parts, claim.as_ref(), whole.as_deref())?;
    trace.caller.clone_from(&caller.arn);
    trace.region.clone_from(&caller.region);
    let (service, found) = route(&candidates, &parts, whole.as_deref())?;
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
    if !shared.quotas.take(service, found.name, &caller) {
        return Err(throttled(service));
    }
    trace.verdict = shared.faults.throw(found.name);
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
    let (body, stream) = match (whole, stream) {
        (Some(body), _) => (body, None),
        (None, Some(stream)) => {
            let stream = auth::payload::checked(shared, &parts, &caller, claim.as_ref(), stream)?;
            if matches!(handler, Handler::Stream(_)) {
                (Bytes::new(), Some(stream))
            } else {
                (body::whole(stream).await?, None)
            }
        }
        (None, None) => (Bytes::new(), None),
    };
    if service == Service::S3 && stream.is_none() {
        crate::s3::checksum::verify_whole(&parts.headers, &body)?;
    }
    let target = Target {
        service,
        operation: found.operation,
        labels: found.labels.clone(),
    };
    let input = decode(&target, &parts, body)?;
    let reply = run(shared, handler, Arc::new(caller), input, parts, stream).await?;
    Ok((found, reply))
}

async fn run(
    shared: &Arc<Shared>,
    handler: Handler,
    caller: Arc<Caller>,
    input: Input,
    parts: Parts,
    stream: Option<BodyStream>,
) -> AwsResult<Reply> {
    match handler {
        Handler::Read(read) => shared.store.read(|tx| {
            let ctx = Ctx {
                tx,
                now: clock::now(tx)?,
                caller: &caller,
                shared,
            };
            read(&ctx, input)
        }),
        Handler::Write(write) => {
            let of_job = Arc::clone(shared);
            shared
                .store
                .write(move |tx| {
                    let ctx = Ctx {
                        tx,
                        now: clock::now(tx)?,
                        caller: &caller,
                        shared: &of_job,
                    };
                    write(&ctx, input)
                })
                .await
        }
        Handler::Stream(handle) => {
            handle(StreamCall {
                shared: Arc::clone(shared),
                caller,
                input,
                headers: parts.headers,
                body: stream.unwrap_or_else(|| futures::stream::empty().boxed()),
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

/// The services a request may be for, the most likely first: by the credential scope, else by the
/// host, else by the path.
fn services(named: Option<&str>, parts: &Parts) -> Vec<Service> {
    match named {
        Some("s3") => return vec![Service::S3],
        Some("iam") => return vec![Service::Iam],
        Some("sts") => return vec![Service::Sts],
        Some("iotdata" | "iotdevicegateway") => return vec![Service::IotData],
        Some("iot-jobs-data") => return vec![Service::IotJobsData, Service::IotData],
        // Some clients sign the data plane with the control plane's name.
        Some("iot") => return vec![Service::Iot, Service::IotData],
        _ => {}
    }
    let host = parts
        .headers
        .get(http::header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    for (prefix, service) in [
        ("s3.", Service::S3),
        ("iam.", Service::Iam),
        ("sts.", Service::Sts),
        ("data.jobs.iot.", Service::IotJobsData),
        ("data-ats.iot.", Service::IotData),
        ("data.iot.", Service::IotData),
        ("iot.", Service::Iot),
    ] {
        if host.starts_with(prefix) {
            return vec![service];
        }
    }
    if parts.uri.path() == "/" && parts.method == http::Method::POST {
        return vec![Service::Iam, Service::Sts];
    }
    let known = |service: Service| {
        find_rest(
            service,
            parts.method.as_str(),
            parts.uri.path(),
            parts.uri.query().unwrap_or_default(),
            &parts.headers,
        )
        .is_some()
    };
    let signed_for_s3 = parts
        .uri
        .query()
        .is_some_and(|query| query.contains("X-Amz-"));
    let mut found: Vec<Service> = [Service::Iot, Service::IotData, Service::IotJobsData]
        .into_iter()
        .filter(|service| !signed_for_s3 && known(*service))
        .collect();
    if found.is_empty() {
        found.push(Service::S3);
    }
    found
}

/// The operation that the request names, in the first service that knows it.
fn route(
    candidates: &[Service],
    parts: &Parts,
    body: Option<&[u8]>,
) -> AwsResult<(Service, Found)> {
    if matches!(candidates[0], Service::Iam | Service::Sts) {
        let action = form_urlencoded::parse(body.unwrap_or_default())
            .chain(form_urlencoded::parse(
                parts.uri.query().unwrap_or_default().as_bytes(),
            ))
            .find(|(key, _)| key == "Action")
            .map(|(_, action)| action.into_owned());
        let action = action.ok_or_else(|| {
            AwsError::new(
                "MissingAction",
                "The request must contain the parameter Action",
            )
        })?;
        return candidates
            .iter()
            .find_map(|service| Some((*service, find_action(*service, &action)?)))
            .ok_or_else(|| {
                AwsError::new(
                    "InvalidAction",
                    format!("Could not find operation {action}"),
                )
            });
    }
    let mut missing = None;
    for service in candidates {
        let found = find_rest(
            *service,
            parts.method.as_str(),
            parts.uri.path(),
            parts.uri.query().unwrap_or_default(),
            &parts.headers,
        );
        match found {
            Some(found) if found.handler.is_some() => return Ok((*service, found)),
            Some(found) => missing = missing.or(Some((*service, found))),
            None => {}
        }
    }
    missing.ok_or_else(|| match candidates[0] {
        Service::S3 => AwsError::new(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        ),
        _ => AwsError::new(
            "UnknownOperationException",
            format!("No operation is {} {}", parts.method, parts.uri.path()),
        ),
    })
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

fn success(trace: &Trace, found: &Found, reply: Reply) -> Response<ResponseBody> {
    let mut response = Response::new(empty());
    *response.headers_mut() = reply.headers;
    let mut status = found.operation.status;
    match reply.body {
        ReplyBody::Members(members) => {
            let (of_model, content_type, body) = output::success(
                trace.service,
                found.name,
                found.operation,
                &members,
                &trace.request_id,
            );
            status = of_model;
            response
                .headers_mut()
                .entry(CONTENT_TYPE)
                .or_insert(HeaderValue::from_static(content_type));
            *response.body_mut() = full(body);
        }
        ReplyBody::Bytes(body) => *response.body_mut() = full(body),
        ReplyBody::Length(length) => {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        ReplyBody::Stream(length, stream) => {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
            let frames = stream.map(|piece| piece.map(Frame::data));
            *response.body_mut() = BodyExt::boxed_unsync(StreamBody::new(frames));
        }
    }
    set_status(&mut response, reply.status.unwrap_or(status));
    common_headers(&mut response, trace);
    response
}

fn failure(trace: &Trace, error: &AwsError, head: bool) -> (Response<ResponseBody>, String) {
    let (status, code, content_type, body) =
        output::failure(trace.service, error, &trace.request_id);
    let bodiless = head || status == 304;
    let mut response = Response::new(if bodiless { empty() } else { full(body) });
    set_status(&mut response, status);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    if let Ok(value) = HeaderValue::from_str(&code) {
        headers.insert("x-amzn-errortype", value);
    }
    common_headers(&mut response, trace);
    (response, code)
}

fn set_status(response: &mut Response<ResponseBody>, status: u16) {
    match http::StatusCode::from_u16(status) {
        Ok(status) => *response.status_mut() = status,
        Err(cause) => tracing::error!(%cause, status, "no such HTTP status"),
    }
}

fn common_headers(response: &mut Response<ResponseBody>, trace: &Trace) {
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(&trace.request_id) {
        headers.insert("x-amzn-requestid", id.clone());
        if trace.service == Service::S3 {
            headers.insert("x-amz-request-id", id);
            headers.insert("x-amz-id-2", HeaderValue::from_static("fleet-local"));
        }
    }
    headers.insert(SERVER, HeaderValue::from_static("fleet-local"));
    let now = std::time::SystemTime::from(clock::wall());
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(now)) {
        headers.insert(DATE, date);
    }
}

fn empty() -> ResponseBody {
    full(Bytes::new())
}

fn full(bytes: Bytes) -> ResponseBody {
    Full::new(bytes).map_err(never).boxed_unsync()
}

fn never(never: Infallible) -> std::io::Error {
    match never {}
}

/// Sends half of the body under its full length, then breaks the connection.
async fn truncated(response: Response<ResponseBody>) -> Response<ResponseBody> {
    let (mut parts, body) = response.into_parts();
    let Ok(collected) = body.collect().await else {
        return Response::from_parts(parts, empty());
    };
    let whole = collected.to_bytes();
    parts.headers.insert(CONTENT_LENGTH, whole.len().into());
    let half = whole.slice(..whole.len() / 2);
    let broken = std::io::Error::other("truncated by an injected fault");
    let frames = futures::stream::iter([Ok(Frame::data(half)), Err(broken)]);
    Response::from_parts(parts, BodyExt::boxed_unsync(StreamBody::new(frames)))
}
