//! In which words and codes the services refuse a caller; each family of services has its own.

use jiff::Timestamp;

use super::claim::{Claim, Malformed};
use crate::error::AwsError;

/// What a refusal adds, so that a newcomer knows where working credentials come from.
const HINT: &str = "this is a local AWS; `fleetctl local env` prints credentials it accepts";

/// How a service refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// AWS IoT: codes that end with `Exception`.
    Json,
    /// IAM and STS.
    Query,
    S3,
}

impl Manner {
    /// Of a service, by the name in a credential scope or the name of its model.
    pub(crate) fn of(service: &str) -> Manner {
        match service {
            "s3" => Manner::S3,
            "iam" | "sts" => Manner::Query,
            _ => Manner::Json,
        }
    }

    fn pick(self, json: &'static str, query: &'static str, s3: &'static str) -> &'static str {
        match self {
            Manner::Json => json,
            Manner::Query => query,
            Manner::S3 => s3,
        }
    }

    /// The code of a signature that is not the right one.
    pub(crate) fn wrong_signature(self) -> &'static str {
        self.pick(
            "InvalidSignatureException",
            "SignatureDoesNotMatch",
            "SignatureDoesNotMatch",
        )
    }

    /// How far a client's clock may be off: 15 minutes for S3, IAM and STS, as seen of them, and 5
    /// for the others, as seen of most services; in seconds.
    pub(crate) fn skew_s(self) -> i64 {
        match self {
            Manner::Json => 300,
            Manner::Query | Manner::S3 => 900,
        }
    }
}

/// No signature at all.
pub(super) fn unsigned(manner: Manner) -> AwsError {
    let code = manner.pick(
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "AccessDenied",
    );
    AwsError::new(code, format!("Missing Authentication Token: {HINT}"))
}

/// A claim that cannot be read.
pub(crate) fn malformed(manner: Manner, malformed: &Malformed) -> AwsError {
    let message = words(manner, malformed);
    let code = match (malformed, manner) {
        (Malformed::Kind, Manner::S3) => "InvalidArgument",
        (Malformed::Both, Manner::S3) => "InvalidArgument",
        (Malformed::Query(_), Manner::S3) => "AuthorizationQueryParametersError",
        (Malformed::Lacks(parts), Manner::S3) if parts[..] == ["X-Amz-Date"] => "AccessDenied",
        (_, Manner::S3) => "AuthorizationHeaderMalformed",
        (Malformed::Terminator(_) | Malformed::Region(_) | Malformed::Time, manner) => {
            manner.wrong_signature()
        }
        (_, Manner::Query) => "IncompleteSignature",
        (_, Manner::Json) => "IncompleteSignatureException",
    };
    AwsError::new(code, message)
}

fn words(manner: Manner, malformed: &Malformed) -> String {
    let s3 = manner == Manner::S3;
    let expecting = "The authorization header is malformed; the Credential is mal-formed; \
                     expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";
    match malformed {
        Malformed::Kind if s3 => "Unsupported Authorization Type".to_owned(),
        Malformed::Kind => format!(
            "Authorization header requires the algorithm {}",
            super::sigv4::ALGORITHM
        ),
        Malformed::Both => "Only one auth mechanism allowed; only the X-Amz-Algorithm query \
                            parameter, Signature query string parameter or the Authorization \
                            header should be specified"
            .to_owned(),
        Malformed::Lacks(parts) if s3 && parts[..] == ["X-Amz-Date"] => {
            "AWS authentication requires a valid Date or x-amz-date header".to_owned()
        }
        Malformed::Lacks(parts) => {
            let sentences = parts.iter().map(|part| match *part {
                "X-Amz-Date" => "Authorization header requires existence of either a 'X-Amz-Date' \
                                 or a 'Date' header."
                    .to_owned(),
                part => format!("Authorization header requires '{part}' parameter."),
            });
            sentences.collect::<Vec<_>>().join(" ")
        }
        Malformed::Query(message) => (*message).to_owned(),
        Malformed::Credential(_) | Malformed::Terminator(_) if s3 => expecting.to_owned(),
        Malformed::Credential(text) => format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. \
             keyid/date/region/service/term, got '{text}'"
        ),
        Malformed::Terminator(end) => format!(
            "Credential should be scoped with a valid terminator: 'aws4_request', not '{end}'."
        ),
        Malformed::Region(region) => {
            format!("Credential should be scoped to a valid region, not '{region}'.")
        }
        Malformed::Time => {
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version \
                            of date from HTTP"
                .to_owned()
        }
    }
}

/// A key id that nobody has.
pub(super) fn unknown_key(manner: Manner, key_id: &str) -> AwsError {
    match manner {
        Manner::S3 => AwsError::new(
            "InvalidAccessKeyId",
            format!("The AWS Access Key Id you provided does not exist in our records: {HINT}"),
        )
        .with("AWSAccessKeyId", key_id),
        Manner::Query | Manner::Json => AwsError::new(
            manner.pick("UnrecognizedClientException", "InvalidClientTokenId", ""),
            format!("The security token included in the request is invalid: {HINT}"),
        ),
    }
}

/// A session that is over.
pub(super) fn expired_token(manner: Manner) -> AwsError {
    match manner {
        Manner::S3 => AwsError::new("ExpiredToken", "The provided token has expired."),
        Manner::Query => AwsError::new(
            "ExpiredToken",
            "The security token included in the request is expired",
        ),
        Manner::Json => AwsError::new(
            "ExpiredTokenException",
            "The security token included in the request is expired",
        ),
    }
}

/// A session's key without its token.
pub(super) fn wrong_token(manner: Manner) -> AwsError {
    match manner {
        Manner::S3 => AwsError::new(
            "InvalidToken",
            "The provided token is malformed or otherwise invalid.",
        ),
        Manner::Query | Manner::Json => AwsError::new(
            manner.pick("UnrecognizedClientException", "InvalidClientTokenId", ""),
            "The security token included in the request is invalid",
        ),
    }
}

/// A signature that is not the one that the secret makes.
pub(super) fn mismatch(manner: Manner, key_id: &str) -> AwsError {
    let error = AwsError::new(
        manner.wrong_signature(),
        format!(
            "The request signature we calculated does not match the signature you provided. \
             Check your secret access key and signing method: {HINT}"
        ),
    );
    match manner {
        Manner::S3 => error.with("AWSAccessKeyId", key_id),
        Manner::Query | Manner::Json => error,
    }
}

/// Headers that must be signed and are not.
pub(super) fn not_signed(manner: Manner, headers: &[&str]) -> AwsError {
    match manner {
        Manner::S3 => AwsError::new(
            "AccessDenied",
            "There were headers present in the request which were not signed",
        )
        .with("HeadersNotSigned", headers.join(", ")),
        Manner::Query | Manner::Json => AwsError::new(
            manner.wrong_signature(),
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
        ),
    }
}

/// A signature of another time than now.
pub(super) fn skewed(manner: Manner, signed: Timestamp, now: Timestamp) -> AwsError {
    let basic = |time: Timestamp| time.strftime("%Y%m%dT%H%M%SZ").to_string();
    let skew = jiff::SignedDuration::from_secs(manner.skew_s());
    let minutes = manner.skew_s() / 60;
    if manner == Manner::S3 {
        let iso = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        return AwsError::new(
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        )
        .with("RequestTime", basic(signed))
        .with("ServerTime", iso(now))
        .with("MaxAllowedSkewMilliseconds", manner.skew_s() * 1000);
    }
    let message = if signed < now {
        let limit = now.checked_sub(skew).unwrap_or(now);
        format!(
            "Signature expired: {} is now earlier than {} ({} - {minutes} min.)",
            basic(signed),
            basic(limit),
            basic(now)
        )
    } else {
        let limit = now.checked_add(skew).unwrap_or(now);
        format!(
            "Signature not yet current: {} is still later than {} ({} + {minutes} min.)",
            basic(signed),
            basic(limit),
            basic(now)
        )
    };
    AwsError::new(manner.wrong_signature(), message)
}

/// A presigned URL of S3 whose time is over.
pub(super) fn url_expired(claim: &Claim<'_>, end_s: i64, now: Timestamp) -> AwsError {
    super::sigv2::expired(end_s, now).with("X-Amz-Expires", claim.expires.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_off_is_told_in_the_words_of_the_service() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (signed, now) = (at("2026-01-01T00:00:00Z"), at("2026-01-01T00:20:00Z"));
        let iot = skewed(Manner::of("iot"), signed, now);
        assert_eq!(
            (iot.code.as_ref(), iot.message.as_str()),
            (
                "InvalidSignatureException",
                "Signature expired: 20260101T000000Z is now earlier than 20260101T001500Z (20260101T002000Z - 5 min.)"
            )
        );
        let sts = skewed(Manner::of("sts"), now, signed);
        assert_eq!(
            (sts.code.as_ref(), sts.message.as_str()),
            (
                "SignatureDoesNotMatch",
                "Signature not yet current: 20260101T002000Z is still later than 20260101T001500Z (20260101T000000Z + 15 min.)"
            )
        );
        assert_eq!(skewed(Manner::S3, signed, now).code, "RequestTimeTooSkewed");
    }

    #[test]
    fn each_service_has_its_codes() {
        let codes = |error: fn(Manner) -> AwsError| {
            [Manner::Json, Manner::Query, Manner::S3].map(|manner| error(manner).code.into_owned())
        };
        assert_eq!(
            codes(unsigned),
            [
                "MissingAuthenticationTokenException",
                "MissingAuthenticationToken",
                "AccessDenied"
            ]
        );
        assert_eq!(
            codes(|manner| unknown_key(manner, "k")),
            [
                "UnrecognizedClientException",
                "InvalidClientTokenId",
                "InvalidAccessKeyId"
            ]
        );
        assert_eq!(
            codes(|manner| malformed(manner, &Malformed::Credential("x".into()))),
            [
                "IncompleteSignatureException",
                "IncompleteSignature",
                "AuthorizationHeaderMalformed"
            ]
        );
        assert_eq!(
            codes(|manner| mismatch(manner, "k")),
            [
                "InvalidSignatureException",
                "SignatureDoesNotMatch",
                "SignatureDoesNotMatch"
            ]
        );
    }
}
