//! `--debug`: every call with what was said both ways, as JSON, and nothing secret in it.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use fleet_core::operation::Operation;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

mod mask;

use mask::mask;

/// One attempt of one call, with secrets masked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallReport {
    /// The operation.
    pub operation: Operation,
    /// Which attempt it was, from 1.
    pub attempt: u32,
    /// From the moment it was sent until its answer was read; zero if it was never sent.
    pub duration: Duration,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// AWS's id of the request, if there was an answer.
    pub request_id: Option<String>,
    /// `request` (method, path and query), and `body` where there is one: JSON as it is, form
    /// parameters as an object, XML as text, anything else as its length.
    pub input: Value,
    /// `body` of the answer, in the same way.
    pub output: Option<Value>,
    /// The error code, or what failed on the way.
    pub error: Option<String>,
}

/// Is given every attempt as it ends. It is called inside the call: it must be quick.
pub type CallSink = Arc<dyn Fn(&CallReport) + Send + Sync>;

/// Something said on the wire, as JSON without secrets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Said(pub(crate) Value);

impl Said {
    pub(crate) fn request(request: &HttpRequest) -> Self {
        let uri = request.uri().parse::<::http::Uri>().ok();
        let target = uri
            .as_ref()
            .and_then(|uri| uri.path_and_query())
            .map_or("/", |target| target.as_str());
        let mut said = Map::new();
        said.insert(
            "request".to_owned(),
            json!(format!("{} {target}", request.method())),
        );
        if let Some(principal) = request.headers().get("x-amzn-principal") {
            said.insert("principal".to_owned(), json!(principal));
        }
        let kind = request.headers().get("content-type").unwrap_or_default();
        insert_body(
            &mut said,
            kind,
            request.body().bytes(),
            request.headers().get("content-length"),
        );
        Self(masked(said))
    }

    pub(crate) fn answer(answer: &HttpResponse) -> Self {
        let mut said = Map::new();
        let kind = answer.headers().get("content-type").unwrap_or_default();
        insert_body(
            &mut said,
            kind,
            answer.body().bytes(),
            answer.headers().get("content-length"),
        );
        Self(masked(said))
    }
}

fn masked(said: Map<String, Value>) -> Value {
    let mut said = Value::Object(said);
    mask(&mut said);
    said
}

fn insert_body(
    said: &mut Map<String, Value>,
    kind: &str,
    bytes: Option<&[u8]>,
    length: Option<&str>,
) {
    let body = match bytes {
        Some([]) => return,
        Some(bytes) => body(kind, bytes),
        None => match length {
            Some("0") => return,
            length => json!({ "stream": length.and_then(|length| length.parse::<u64>().ok()) }),
        },
    };
    said.insert("body".to_owned(), body);
}

fn body(kind: &str, bytes: &[u8]) -> Value {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return json!({ "bytes": bytes.len() });
    };
    if kind.starts_with("application/x-www-form-urlencoded") {
        return form(text);
    }
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}

fn form(text: &str) -> Value {
    let decode = |part: &str| {
        percent_decode_str(&part.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    let pairs = text
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    Value::Object(
        pairs
            .map(|(key, value)| (decode(key), json!(decode(value))))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn request(kind: &str, body: &'static str) -> HttpRequest {
        let mut request = HttpRequest::new(SdkBody::from(body));
        request.set_method("POST").unwrap();
        request
            .set_uri("https://iot.us-east-1.amazonaws.com/things/car-1?x=1")
            .unwrap();
        request
            .headers_mut()
            .insert("content-type", kind.to_owned());
        request
            .headers_mut()
            .insert("authorization", "AWS4-HMAC-SHA256 Signature=secret");
        request
    }

    #[test]
    fn json_is_shown_as_json_and_headers_are_not_shown() {
        let said = Said::request(&request("application/json", r#"{"thingTypeName":"Sedan"}"#));
        assert_eq!(
            said.0,
            json!({ "request": "POST /things/car-1?x=1", "body": { "thingTypeName": "Sedan" } })
        );
    }

    #[test]
    fn form_parameters_are_shown_as_an_object() {
        let said = Said::request(&request(
            "application/x-www-form-urlencoded",
            "Action=CreateRole&PolicyDocument=%7B%22a%22%3A1%7D+x",
        ));
        assert_eq!(
            said.0["body"],
            json!({ "Action": "CreateRole", "PolicyDocument": r#"{"a":1} x"# })
        );
    }
}
