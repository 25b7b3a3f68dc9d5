//! Writes answers: headers, bodies, and what an injected fault makes of them.

use std::convert::Infallible;

use bytes::Bytes;
use futures::StreamExt as _;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderValue, SERVER};
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::Response;

use crate::clock;
use crate::error::AwsError;
use crate::model::Service;
use crate::protocol::output;
use crate::reply::{Reply, ReplyBody};
use crate::router::Found;

pub(super) type ResponseBody = UnsyncBoxBody<Bytes, std::io::Error>;

/// The answer of an operation.
pub(super) fn success(
    service: Service,
    request_id: &str,
    found: &Found,
    reply: Reply,
) -> Response<ResponseBody> {
    let mut response = Response::new(empty());
    *response.headers_mut() = reply.headers;
    let mut status = found.operation.status;
    match reply.body {
        ReplyBody::Members(members) => {
            let (of_model, content_type, body) =
                output::success(service, found.name, found.operation, &members, request_id);
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
    common_headers(&mut response, service, request_id);
    response
}

/// The answer to a refused request, and the code on the wire.
pub(super) fn failure(
    service: Service,
    request_id: &str,
    error: &AwsError,
    head: bool,
) -> (Response<ResponseBody>, String) {
    let (status, code, content_type, body) = output::failure(service, error, request_id);
    let bodiless = head || status == 304;
    let mut response = Response::new(if bodiless { empty() } else { full(body) });
    set_status(&mut response, status);
    let headers = response.headers_mut();
    headers.extend((*error.headers).clone());
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    if service != Service::S3
        && let Ok(value) = HeaderValue::from_str(&code)
    {
        headers.insert("x-amzn-errortype", value);
    }
    common_headers(&mut response, service, request_id);
    (response, code)
}

fn set_status(response: &mut Response<ResponseBody>, status: u16) {
    match http::StatusCode::from_u16(status) {
        Ok(status) => *response.status_mut() = status,
        Err(cause) => tracing::error!(%cause, status, "no such HTTP status"),
    }
}

fn common_headers(response: &mut Response<ResponseBody>, service: Service, request_id: &str) {
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(request_id) {
        if service == Service::S3 {
            headers.insert("x-amz-request-id", id);
            headers.insert("x-amz-id-2", HeaderValue::from_static("fleet-local"));
        } else {
            headers.insert("x-amzn-requestid", id);
        }
    }
    headers.insert(SERVER, HeaderValue::from_static("fleet-local"));
    let now = std::time::SystemTime::from(clock::wall());
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(now)) {
        headers.insert(DATE, date);
    }
}

pub(super) fn empty() -> ResponseBody {
    full(Bytes::new())
}

fn full(bytes: Bytes) -> ResponseBody {
    Full::new(bytes).map_err(never).boxed_unsync()
}

fn never(never: Infallible) -> std::io::Error {
    match never {}
}

/// Sends half of the body under its full length, then breaks the connection.
pub(super) async fn truncated(response: Response<ResponseBody>) -> Response<ResponseBody> {
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
