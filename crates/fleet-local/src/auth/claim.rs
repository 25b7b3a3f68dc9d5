//! What a request claims: the parts of a Signature Version 4, in a header or in the query string.

use std::borrow::Cow;

use http::HeaderMap;
use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::sigv4::ALGORITHM;

/// The longest life of a presigned URL: 7 days.
const MAX_EXPIRES_S: u64 = 604_800;

/// The signature of a request, as it claims to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claim<'a> {
    pub(crate) key_id: Cow<'a, str>,
    /// `20260101` of the credential scope.
    pub(crate) date: Cow<'a, str>,
    pub(crate) region: Cow<'a, str>,
    pub(crate) service: Cow<'a, str>,
    pub(crate) signed_headers: Cow<'a, str>,
    pub(crate) signature: Cow<'a, str>,
    /// `20260101T000000Z`.
    pub(crate) time: Cow<'a, str>,
    pub(crate) token: Option<Cow<'a, str>>,
    /// Seconds of validity of a presigned URL. S3 wants it; the other services end a URL themselves.
    pub(crate) expires: Option<u64>,
}

impl Claim<'_> {
    /// Whether a header is among the signed ones.
    pub(crate) fn signs(&self, header: &str) -> bool {
        self.signed_headers.split(';').any(|name| name == header)
    }
}

/// What is wrong with a claim, before any secret is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// `Authorization` is not of Signature Version 4.
    Kind,
    /// Both a header and the query string claim a signature.
    Both,
    /// Parts that the header lacks.
    Lacks(Vec<&'static str>),
    /// A part of the query string is missing or wrong.
    Query(&'static str),
    /// The credential has not five parts.
    Credential(String),
    /// The credential's last part is not `aws4_request`.
    Terminator(String),
    /// The credential's Region is none.
    Region(String),
    /// The time is not in ISO 8601 basic format, or of another day than the credential's.
    Time,
}

type Read<T> = Result<T, Malformed>;

/// Reads what the request claims, from `Authorization` or from the query string. `None`: unsigned.
pub(crate) fn claim(parts: &Parts) -> Read<Option<Claim<'_>>> {
    let query = parts.uri.query().filter(|query| {
        query
            .split('&')
            .any(|pair| pair.starts_with("X-Amz-Algorithm="))
    });
    let header = parts.headers.get(http::header::AUTHORIZATION);
    let claim = match (header, query) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err(Malformed::Both),
        (Some(value), None) => {
            let text = value.to_str().map_err(|_| Malformed::Kind)?;
            from_header(text, &parts.headers)?
        }
        (None, Some(query)) => from_query(query)?,
    };
    check(&claim)?;
    Ok(Some(claim))
}

fn from_header<'a>(text: &'a str, headers: &'a HeaderMap) -> Read<Claim<'a>> {
    let rest = text.strip_prefix(ALGORITHM).ok_or(Malformed::Kind)?;
    let (mut credential, mut signed, mut signature) = (None, None, None);
    for part in rest.split(',') {
        match part.trim().split_once('=') {
            Some(("Credential", value)) => credential = Some(value),
            Some(("SignedHeaders", value)) => signed = Some(value),
            Some(("Signature", value)) => signature = Some(value),
            _ => {}
        }
    }
    let time = time(headers);
    let (Some(credential), Some(signature), Some(signed), Some(time)) =
        (credential, signature, signed, &time)
    else {
        let lacks = [
            ("Credential", credential.is_none()),
            ("Signature", signature.is_none()),
            ("SignedHeaders", signed.is_none()),
            ("X-Amz-Date", time.is_none()),
        ];
        let names = lacks.into_iter().filter(|(_, lacks)| *lacks);
        return Err(Malformed::Lacks(names.map(|(name, _)| name).collect()));
    };
    let scope = scope(credential)?;
    let token = headers.get("x-amz-security-token");
    Ok(Claim {
        key_id: scope[0].to_owned().into(),
        date: scope[1].to_owned().into(),
        region: scope[2].to_owned().into(),
        service: scope[3].to_owned().into(),
        signed_headers: signed.into(),
        signature: signature.into(),
        time: time.clone(),
        token: token
            .and_then(|value| value.to_str().ok())
            .map(Cow::Borrowed),
        expires: None,
    })
}

/// The time of a header signature: `X-Amz-Date`, or `Date` in either of its forms.
fn time(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(time) = text("x-amz-date") {
        return Some(time.into());
    }
    let date = text("date")?;
    let Ok(time) = httpdate::parse_http_date(date) else {
        return Some(date.into());
    };
    let time = jiff::Timestamp::try_from(time).ok()?;
    Some(time.strftime("%Y%m%dT%H%M%SZ").to_string().into())
}

fn from_query(query: &str) -> Read<Claim<'_>> {
    let get = |name: &str| -> Option<Cow<'_, str>> {
        query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            (key == name).then(|| percent_decode_str(value).decode_utf8_lossy())
        })
    };
    if get("X-Amz-Algorithm").as_deref() != Some(ALGORITHM) {
        return Err(Malformed::Query(
            "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
        ));
    }
    let (Some(credential), Some(signature), Some(signed_headers), Some(time)) = (
        get("X-Amz-Credential"),
        get("X-Amz-Signature"),
        get("X-Amz-SignedHeaders"),
        get("X-Amz-Date"),
    ) else {
        return Err(Malformed::Query(LACKS));
    };
    let scope = scope(&credential)?;
    let expires = match get("X-Amz-Expires") {
        None if scope[3] == "s3" => return Err(Malformed::Query(LACKS)),
        None => None,
        Some(text) => Some(expires(&text)?),
    };
    Ok(Claim {
        key_id: scope[0].to_owned().into(),
        date: scope[1].to_owned().into(),
        region: scope[2].to_owned().into(),
        service: scope[3].to_owned().into(),
        signed_headers,
        signature,
        time,
        token: get("X-Amz-Security-Token"),
        expires,
    })
}

const LACKS: &str = "Query-string authentication version 4 requires the X-Amz-Algorithm, \
                     X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and \
                     X-Amz-Expires parameters.";

fn expires(text: &str) -> Read<u64> {
    let seconds: i64 = text
        .parse()
        .map_err(|_| Malformed::Query("X-Amz-Expires should be a number"))?;
    let seconds = u64::try_from(seconds)
        .map_err(|_| Malformed::Query("X-Amz-Expires must be non-negative"))?;
    if seconds > MAX_EXPIRES_S {
        return Err(Malformed::Query(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires \
             must be less than 604800 seconds",
        ));
    }
    Ok(seconds)
}

/// Splits `KEY/20260101/us-east-1/iot/aws4_request`.
fn scope(credential: &str) -> Read<[&str; 4]> {
    let parts: Vec<&str> = credential.split('/').collect();
    match parts[..] {
        [key, date, region, service, "aws4_request"] => Ok([key, date, region, service]),
        [_, _, _, _, end] => Err(Malformed::Terminator(end.to_owned())),
        _ => Err(Malformed::Credential(credential.to_owned())),
    }
}

/// What becomes part of ARNs and keys of the state has the form of a Region, and a day is a day.
fn check(claim: &Claim<'_>) -> Read<()> {
    let region = claim.region.as_bytes();
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-';
    if region.is_empty() || region.len() > 32 || !region.iter().all(plain) {
        return Err(Malformed::Region(claim.region.to_string()));
    }
    let date = claim.date.as_bytes();
    if date.len() != 8
        || !date.iter().all(u8::is_ascii_digit)
        || !claim.time.starts_with(&*claim.date)
    {
        return Err(Malformed::Time);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCOPE: &str = "test/20260101/us-east-1/iot/aws4_request";

    fn of(headers: &[(&str, &str)], path: &str) -> Read<Option<Claim<'static>>> {
        let mut request = http::Request::get(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        // The claim borrows from the request, which ends here.
        claim(&parts).map(|claim| {
            claim.map(|claim| Claim {
                key_id: claim.key_id.into_owned().into(),
                date: claim.date.into_owned().into(),
                region: claim.region.into_owned().into(),
                service: claim.service.into_owned().into(),
                signed_headers: claim.signed_headers.into_owned().into(),
                signature: claim.signature.into_owned().into(),
                time: claim.time.into_owned().into(),
                token: claim.token.map(|token| token.into_owned().into()),
                expires: claim.expires,
            })
        })
    }

    fn authorization(credential: &str) -> String {
        format!("AWS4-HMAC-SHA256 Credential={credential},SignedHeaders=host, Signature=00")
    }

    #[test]
    fn a_header_is_read_with_either_date() {
        let header = authorization(SCOPE);
        let dated = of(
            &[
                ("authorization", &header),
                ("x-amz-date", "20260101T000000Z"),
            ],
            "/",
        );
        let claim = dated.unwrap().unwrap();
        assert_eq!((&*claim.key_id, &*claim.service), ("test", "iot"));
        let http = [
            ("authorization", header.as_str()),
            ("date", "Thu, 01 Jan 2026 00:00:00 GMT"),
        ];
        assert_eq!(of(&http, "/").unwrap().unwrap().time, "20260101T000000Z");
        let none = of(&[("authorization", &header)], "/");
        assert_eq!(none, Err(Malformed::Lacks(vec!["X-Amz-Date"])));
    }

    #[test]
    fn a_broken_credential_is_told_apart() {
        let with = |credential: &str| {
            let header = authorization(credential);
            of(
                &[
                    ("authorization", &header),
                    ("x-amz-date", "20260101T000000Z"),
                ],
                "/",
            )
            .unwrap_err()
        };
        assert_eq!(
            with("test/20260101/us-east-1/iot"),
            Malformed::Credential("test/20260101/us-east-1/iot".into())
        );
        assert_eq!(
            with("test/20260101/us-east-1/iot/aws5"),
            Malformed::Terminator("aws5".into())
        );
        assert_eq!(
            with("test/20260101/us east/iot/aws4_request"),
            Malformed::Region("us east".into())
        );
        assert_eq!(
            with("test/2026/us-east-1/iot/aws4_request"),
            Malformed::Time
        );
        assert_eq!(
            with("test/20260102/us-east-1/iot/aws4_request"),
            Malformed::Time
        );
    }

    #[test]
    fn other_kinds_and_two_at_once_are_refused() {
        assert_eq!(of(&[], "/"), Ok(None));
        assert_eq!(of(&[], "/?prefix=X-Amz-Algorithm=x"), Ok(None));
        assert_eq!(
            of(&[("authorization", "Bearer abc")], "/"),
            Err(Malformed::Kind)
        );
        assert_eq!(
            of(
                &[("authorization", &authorization(SCOPE))],
                "/?X-Amz-Algorithm=AWS4-HMAC-SHA256"
            ),
            Err(Malformed::Both)
        );
    }

    #[test]
    fn a_presigned_url_of_s3_has_an_end_within_a_week() {
        let url = |service: &str, expires: &str| {
            let path = format!(
                "/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test%2F20260101%2Fus-east-1%2F{service}%2Faws4_request\
                 &X-Amz-Date=20260101T000000Z&X-Amz-SignedHeaders=host&X-Amz-Signature=00{expires}"
            );
            of(&[], &path).map(|claim| claim.unwrap().expires)
        };
        assert_eq!(url("s3", "&X-Amz-Expires=604800"), Ok(Some(604_800)));
        assert_eq!(url("sts", ""), Ok(None));
        for expires in [
            "",
            "&X-Amz-Expires=604801",
            "&X-Amz-Expires=-1",
            "&X-Amz-Expires=x",
        ] {
            assert!(
                matches!(url("s3", expires), Err(Malformed::Query(_))),
                "{expires}"
            );
        }
    }
}
