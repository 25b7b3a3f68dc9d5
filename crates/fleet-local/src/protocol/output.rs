//! From members or an error to the response in the service's protocol.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::{Protocol, xml};
use crate::error::AwsError;
use crate::model::{Operation, Service};

/// Status, content type and body of a success.
pub(crate) fn success(
    service: Service,
    name: &str,
    operation: &Operation,
    members: &Value,
    request_id: &str,
) -> (u16, &'static str, Bytes) {
    match service.protocol() {
        Protocol::RestJson => (
            operation.status,
            "application/json",
            Bytes::from(members.to_string()),
        ),
        Protocol::RestXml => {
            // An S3 structure has one member, the root element.
            let mut body = String::from(DECLARATION);
            if let Value::Object(fields) = members
                && let Some((root, value)) = fields.iter().next()
            {
                let root = format!("{root} xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"");
                xml::write(&mut body, &root, value, None);
            }
            (operation.status, "application/xml", Bytes::from(body))
        }
        Protocol::Query => {
            let namespace = service.model().xml_namespace.as_deref().unwrap_or_default();
            let mut body = format!("<{name}Response xmlns=\"{namespace}\">");
            if let Some(wrapper) = &operation.result_wrapper {
                xml::write(&mut body, wrapper, members, Some("member"));
            }
            body.push_str("<ResponseMetadata>");
            xml::write(&mut body, "RequestId", &Value::from(request_id), None);
            body.push_str("</ResponseMetadata>");
            body.push_str(&format!("</{name}Response>"));
            (operation.status, "text/xml", Bytes::from(body))
        }
    }
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Status, wire code, content type and body of an error.
pub(crate) fn failure(
    service: Service,
    error: &AwsError,
    request_id: &str,
) -> (u16, String, &'static str, Bytes) {
    let (code, status) = code_and_status(service, &error.code);
    let code = code.to_owned();
    let (content_type, body) = match service.protocol() {
        Protocol::RestJson => {
            let mut members = Map::new();
            members.insert("message".to_owned(), Value::from(error.message.as_str()));
            members.extend((*error.members).clone());
            ("application/json", Value::Object(members).to_string())
        }
        Protocol::RestXml => {
            let mut body = String::from(DECLARATION);
            let mut members = Map::new();
            members.insert("Code".to_owned(), Value::from(code.as_str()));
            members.insert("Message".to_owned(), Value::from(error.message.as_str()));
            members.extend((*error.members).clone());
            members.insert("RequestId".to_owned(), Value::from(request_id));
            members.insert("HostId".to_owned(), Value::from("fleet-local"));
            xml::write(&mut body, "Error", &Value::Object(members), None);
            ("application/xml", body)
        }
        Protocol::Query => {
            let namespace = service.model().xml_namespace.as_deref().unwrap_or_default();
            let kind = if status < 500 { "Sender" } else { "Receiver" };
            let mut body = format!("<ErrorResponse xmlns=\"{namespace}\">");
            let mut members = Map::new();
            members.insert("Type".to_owned(), Value::from(kind));
            members.insert("Code".to_owned(), Value::from(code.as_str()));
            members.insert("Message".to_owned(), Value::from(error.message.as_str()));
            xml::write(&mut body, "Error", &Value::Object(members), None);
            xml::write(&mut body, "RequestId", &Value::from(request_id), None);
            body.push_str("</ErrorResponse>");
            ("text/xml", body)
        }
    };
    (status, code, content_type, Bytes::from(body))
}

/// Codes that no service models.
const COMMON: &[(&str, u16)] = &[
    ("UnrecognizedClientException", 403),
    ("InvalidClientTokenId", 403),
    ("InvalidAccessKeyId", 403),
    ("InvalidSignatureException", 403),
    ("SignatureDoesNotMatch", 403),
    ("IncompleteSignature", 400),
    ("IncompleteSignatureException", 400),
    ("MissingAuthenticationTokenException", 403),
    ("MissingAuthenticationToken", 403),
    ("ExpiredTokenException", 403),
    ("ExpiredToken", 400),
    ("AccessDeniedException", 403),
    ("AccessDenied", 403),
    ("UnknownOperationException", 404),
    ("InvalidAction", 400),
    ("NotImplemented", 501),
    ("Throttling", 400),
    ("SlowDown", 503),
    ("ValidationError", 400),
    ("SerializationException", 400),
    ("InternalFailureException", 500),
    ("InternalError", 500),
    ("InsufficientStorage", 507),
    ("ServiceFailure", 500),
    ("ServiceUnavailableException", 503),
    ("ServiceUnavailable", 503),
    ("RequestEntityTooLargeException", 413),
    ("RequestTimeout", 400),
    ("IncompleteBody", 400),
    // S3 models almost none of its errors.
    ("BucketNotEmpty", 409),
    ("NoSuchBucket", 404),
    ("NoSuchKey", 404),
    ("NoSuchVersion", 404),
    ("NoSuchUpload", 404),
    ("NoSuchTagSet", 404),
    ("MethodNotAllowed", 405),
    ("PreconditionFailed", 412),
    ("NotModified", 304),
    ("InvalidRange", 416),
    ("EntityTooLarge", 400),
    ("MissingContentLength", 411),
    ("OperationAborted", 409),
    ("ConditionalRequestConflict", 409),
    ("InvalidChunkSizeError", 403),
    ("NoSuchPublicAccessBlockConfiguration", 404),
    ("PermanentRedirect", 301),
    ("RequestTimeTooSkewed", 403),
    ("InvalidPartNumber", 416),
];

fn code_and_status(service: Service, code: &str) -> (&str, u16) {
    // A fault of the machinery is named as the service names its own.
    let code = match (code, service) {
        ("InternalFailureException", Service::S3) => "InternalError",
        ("InternalFailureException", Service::Iam | Service::Sts) => "ServiceFailure",
        ("ServiceUnavailableException", Service::S3) => "ServiceUnavailable",
        _ => code,
    };
    if let Some(found) = service.model().error(code) {
        return found;
    }
    if (code, service.protocol()) == ("ExpiredToken", Protocol::Query) {
        return (code, 403);
    }
    let status = COMMON
        .iter()
        .find(|(name, _)| *name == code)
        .map_or(400, |(_, status)| *status);
    (code, status)
}
