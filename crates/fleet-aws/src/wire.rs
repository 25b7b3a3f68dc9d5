//! What an answer on the wire says, read before the SDK's types are: its error code, its request id.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use jiff::Timestamp;
use serde_json::Value;

/// Codes that mean "too many requests", in every service we call.
const THROTTLES: &[&str] = &[
    "BandwidthLimitExceeded",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Whether an error code means "too many requests".
pub(crate) fn is_throttle(code: &str) -> bool {
    THROTTLES.contains(&code)
}

/// Whether an answer means "too many requests": by its code, or by status 429 where there is none.
pub(crate) fn throttles(response: &HttpResponse) -> bool {
    let status = response.status();
    !status.is_success()
        && match error_code(response) {
            Some(code) => is_throttle(&code),
            None => status.as_u16() == 429,
        }
}

/// The error code of an answer: header first, then the JSON or XML body if it has been read.
pub(crate) fn error_code(response: &HttpResponse) -> Option<String> {
    if response.status().is_success() {
        return None;
    }
    if let Some(code) = response.headers().get("x-amzn-errortype") {
        return Some(plain_code(code).to_owned());
    }
    let body = std::str::from_utf8(response.body().bytes()?)
        .ok()?
        .trim_start();
    if body.starts_with('<') {
        let (_, rest) = body.split_once("<Code>")?;
        return rest
            .split_once("</Code>")
            .map(|(code, _)| code.trim().to_owned());
    }
    let body: Value = serde_json::from_str(body).ok()?;
    let code = ["code", "Code", "__type"]
        .iter()
        .find_map(|key| body.get(key)?.as_str())?;
    Some(plain_code(code).to_owned())
}

/// A code without the namespace before `#` and the address after `:`.
fn plain_code(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    code.rsplit('#').next().unwrap_or(code).trim()
}

/// When AWS answered, by its own clock.
pub(crate) fn date(response: &HttpResponse) -> Option<Timestamp> {
    let date = response.headers().get("date")?;
    let date = DateTime::from_str(date, Format::HttpDate).ok()?;
    Timestamp::from_second(date.secs()).ok()
}

/// The id that AWS gave the request.
pub(crate) fn request_id(response: &HttpResponse) -> Option<String> {
    let headers = response.headers();
    headers
        .get("x-amzn-requestid")
        .or_else(|| headers.get("x-amz-request-id"))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn answer(status: u16, code: Option<&str>, body: &'static str) -> HttpResponse {
        let mut response = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body));
        if let Some(code) = code {
            response
                .headers_mut()
                .insert("x-amzn-errortype", code.to_owned());
        }
        response
    }

    #[test]
    fn the_code_is_found_wherever_a_protocol_puts_it() {
        for (response, code) in [
            (
                answer(404, Some("ResourceNotFoundException:"), ""),
                "ResourceNotFoundException",
            ),
            (
                answer(
                    400,
                    Some("ThrottlingException:http://internal.amazon.com/x/"),
                    "",
                ),
                "ThrottlingException",
            ),
            (
                answer(
                    400,
                    None,
                    r#"{"code":"ThrottlingException","message":"Rate exceeded"}"#,
                ),
                "ThrottlingException",
            ),
            (
                answer(
                    400,
                    None,
                    r#"{"__type":"com.amazonaws.iot#InvalidRequestException"}"#,
                ),
                "InvalidRequestException",
            ),
            (
                answer(
                    409,
                    None,
                    "<?xml version=\"1.0\"?><Error><Code>BucketNotEmpty</Code></Error>",
                ),
                "BucketNotEmpty",
            ),
            (
                answer(
                    400,
                    None,
                    "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code></Error></ErrorResponse>",
                ),
                "Throttling",
            ),
        ] {
            assert_eq!(error_code(&response).as_deref(), Some(code));
        }
        assert_eq!(error_code(&answer(200, None, r#"{"code":"x"}"#)), None);
        assert_eq!(error_code(&answer(500, None, "oops")), None);
    }

    #[test]
    fn the_date_of_an_answer_is_read() {
        let mut response = answer(200, None, "");
        assert_eq!(date(&response), None);
        let headers = response.headers_mut();
        headers.insert("date", "Mon, 23 Nov 2026 14:41:57 GMT".to_owned());
        let read = "2026-11-23T14:41:57Z".parse().unwrap();
        assert_eq!(date(&response), Some(read));
    }

    #[test]
    fn a_limit_is_not_a_throttle() {
        assert!(throttles(&answer(400, Some("ThrottlingException"), "")));
        assert!(throttles(&answer(
            503,
            None,
            "<Error><Code>SlowDown</Code></Error>"
        )));
        assert!(throttles(&answer(429, None, "")));
        assert!(!throttles(&answer(410, Some("LimitExceededException"), "")));
        assert!(!throttles(&answer(
            503,
            Some("ServiceUnavailableException"),
            ""
        )));
        assert!(!throttles(&answer(200, None, "")));
    }
}
