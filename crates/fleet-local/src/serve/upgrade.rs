//! `/mqtt` on the port of HTTP: a signed request that becomes a WebSocket of MQTT.

use std::net::SocketAddr;
use std::sync::Arc;

use http::header::{
    CONNECTION, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_PROTOCOL, UPGRADE,
};
use http::request::Parts;
use http::{Method, StatusCode, Uri};
use hyper::body::Incoming;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::respond::{ResponseBody, empty, failure};
use crate::auth::refusal::{self, Manner};
use crate::auth::{self, Caller, claim};
use crate::config::Auth;
use crate::error::{AwsError, AwsResult};
use crate::model::Service;
use crate::mqtt::authority::Authority;
use crate::mqtt::door::Door;
use crate::mqtt::handshake::Guest;
use crate::mqtt::websocket::WebSocket;
use crate::protocol::input::query_pairs;

/// Clients of AWS IoT ask for this path.
const PATH: &str = "/mqtt";

/// The subprotocols that mean MQTT.
const PROTOCOLS: &[&str] = &["mqtt", "mqttv3.1"];

/// The services that a URL of MQTT is signed for: AWS's own word, and that of its data plane.
const SIGNED_FOR: &[&str] = &["iotdevicegateway", "iotdata"];

/// In the query of a signed URL. Clients of AWS IoT add it after they have signed.
const TOKEN: &str = "X-Amz-Security-Token";

/// Whether a request wants to become a WebSocket of MQTT.
pub(super) fn is_meant(request: &Request<Incoming>) -> bool {
    let upgrade = request
        .headers()
        .get(UPGRADE)
        .and_then(|name| name.to_str().ok());
    request.method() == Method::GET
        && request.uri().path() == PATH
        && upgrade.is_some_and(|name| name.eq_ignore_ascii_case("websocket"))
}

/// Answers the request and serves MQTT on what becomes of the connection.
pub(super) fn answer(
    door: &Door,
    request: Request<Incoming>,
    address: Option<SocketAddr>,
) -> Response<ResponseBody> {
    let (parts, body) = request.into_parts();
    let accepted = caller(door, &parts).and_then(|caller| Ok((caller, accept(&parts)?)));
    let (caller, response) = match accepted {
        Ok(accepted) => accepted,
        Err(error) => {
            let id = uuid::Uuid::new_v4().to_string();
            return failure(Service::IotData, &id, &error, false).0;
        }
    };
    let guest = Guest {
        principal: caller.user_id.clone(),
        caller: Arc::new(caller),
        certificate: None,
        address,
        authority: Authority::Everything,
    };
    let upgraded = hyper::upgrade::on(Request::from_parts(parts, body));
    let within = door.clone();
    door.tasks.spawn(async move {
        match upgraded.await {
            Ok(line) => {
                let socket = WebSocket::accept(TokioIo::new(line)).await;
                within.serve(socket, guest).await;
            }
            Err(cause) => tracing::debug!(%cause, "a WebSocket did not come about"),
        }
    });
    response
}

/// The answer that makes a WebSocket of the connection.
fn accept(parts: &Parts) -> AwsResult<Response<ResponseBody>> {
    let key = parts
        .headers
        .get(SEC_WEBSOCKET_KEY)
        .ok_or_else(|| AwsError::invalid_request("Sec-WebSocket-Key is missing"))?;
    let mut response = Response::new(empty());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    };
    set(CONNECTION, "Upgrade");
    set(UPGRADE, "websocket");
    set(SEC_WEBSOCKET_ACCEPT, &derive_accept_key(key.as_bytes()));
    let offered = parts.headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter();
    let offered = offered.filter_map(|names| names.to_str().ok());
    let mut offered = offered.flat_map(|names| names.split(',')).map(str::trim);
    if let Some(name) = offered.find(|name| PROTOCOLS.contains(name)) {
        set(SEC_WEBSOCKET_PROTOCOL, name);
    }
    Ok(response)
}

/// Who signed the URL.
fn caller(door: &Door, parts: &Parts) -> AwsResult<Caller> {
    let shared = &door.shared;
    let manner = Manner::Json;
    let claim = match claim::claim(parts) {
        Err(_) if shared.auth == Auth::Off => None,
        Err(malformed) => return Err(refusal::malformed(manner, &malformed)),
        Ok(claim) => claim,
    };
    if let Some(claim) = claim.as_ref().filter(|_| shared.auth != Auth::Off)
        && !SIGNED_FOR.contains(&claim.service.as_ref())
    {
        return Err(AwsError::new(
            manner.wrong_signature(),
            "Credential should be scoped to correct service: 'iotdevicegateway'.",
        ));
    }
    let verify =
        |parts: &Parts| auth::verify::caller(shared, parts, manner, claim.as_ref(), Some(b""));
    match verify(parts) {
        Ok(caller) => Ok(caller),
        Err(error) => match without_token(parts) {
            Some(signed) => verify(&signed).map_err(|_| error),
            None => Err(error),
        },
    }
}

/// The request without the session token in its query.
fn without_token(parts: &Parts) -> Option<Parts> {
    let query = parts.uri.query()?;
    let of_token = |pair: &&str| query_pairs(pair).iter().any(|(key, _)| key == TOKEN);
    let rest: Vec<&str> = query.split('&').filter(|pair| !of_token(pair)).collect();
    let uri: Uri = format!("{}?{}", parts.uri.path(), rest.join("&"))
        .parse()
        .ok()?;
    let mut signed = parts.clone();
    signed.uri = uri;
    Some(signed)
}
