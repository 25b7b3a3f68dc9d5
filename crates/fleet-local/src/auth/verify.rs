//! Decides who calls, or refuses: unsigned, unknown, wrong, expired.

use http::request::Parts;

use super::{Caller, Claim, Credentials, DEFAULT_ACCOUNT, Lookup, is_account, sigv4};
use crate::clock;
use crate::config::Auth;
use crate::error::{AwsError, AwsResult};
use crate::shared::Shared;

/// What a refusal adds, so that a newcomer knows where working credentials come from.
const HINT: &str = "this is a local AWS; `fleetctl local env` prints credentials it accepts";

/// The Region of an unsigned caller.
const DEFAULT_REGION: &str = "us-east-1";

/// The header that carries the hash of the payload, or how it is signed.
pub(crate) const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// Finds out who calls. `body` is the whole body where it was read already; an object's stream is
/// checked on its way by [`super::payload`].
pub(crate) fn caller(
    shared: &Shared,
    parts: &Parts,
    claim: Option<&Claim<'_>>,
    body: Option<&[u8]>,
) -> AwsResult<Caller> {
    if shared.auth == Auth::Off {
        return anybody(shared, claim);
    }
    let Some(claim) = claim else {
        return Err(AwsError::new(
            if body.is_none() {
                "AccessDenied"
            } else {
                "MissingAuthenticationTokenException"
            },
            format!("Missing Authentication Token: {HINT}"),
        ));
    };
    let credentials = credentials(shared, claim)?;
    sigv4::check_time(claim, clock::wall())?;
    let key = sigv4::signing_key(
        &credentials.secret,
        &claim.date,
        &claim.region,
        &claim.service,
    );
    let hash = payload_hash(parts, claim, body)?;
    if sigv4::expected(parts, claim, &key, &hash) != claim.signature {
        let code = match claim.service.as_ref() {
            "s3" | "iam" | "sts" => "SignatureDoesNotMatch",
            _ => "InvalidSignatureException",
        };
        return Err(AwsError::new(
            code,
            format!(
                "The request signature we calculated does not match the signature you provided. \
                 Check your secret access key and signing method: {HINT}"
            ),
        ));
    }
    Ok(credentials.caller(&claim.region))
}

/// The credentials a claim names, with their session token checked.
pub(crate) fn credentials(shared: &Shared, claim: &Claim<'_>) -> AwsResult<Credentials> {
    let of = |iot: &'static str, s3: &'static str, query: &'static str| match claim.service.as_ref()
    {
        "s3" => s3,
        "iam" | "sts" => query,
        _ => iot,
    };
    let now = clock::wall().as_second();
    let found = Credentials::find(&claim.key_id, now, |lookup| shared.store.read(lookup))?;
    let credentials = match found {
        Lookup::Found(credentials) => credentials,
        Lookup::Expired => {
            return Err(AwsError::new(
                of("ExpiredTokenException", "ExpiredToken", "ExpiredToken"),
                "The security token included in the request is expired",
            ));
        }
        Lookup::Unknown => {
            return Err(AwsError::new(
                of(
                    "UnrecognizedClientException",
                    "InvalidAccessKeyId",
                    "InvalidClientTokenId",
                ),
                format!("The security token included in the request is invalid: {HINT}"),
            ));
        }
    };
    if let Some(token) = &credentials.token
        && claim.token.as_deref() != Some(token.as_str())
    {
        return Err(AwsError::new(
            of(
                "UnrecognizedClientException",
                "InvalidToken",
                "InvalidClientTokenId",
            ),
            "The security token included in the request is invalid",
        ));
    }
    Ok(credentials)
}

/// With `--auth off`: whoever the caller says to be.
fn anybody(shared: &Shared, claim: Option<&Claim<'_>>) -> AwsResult<Caller> {
    let Some(claim) = claim else {
        return Ok(Caller::root(DEFAULT_ACCOUNT, DEFAULT_REGION));
    };
    let now = clock::wall().as_second();
    match Credentials::find(&claim.key_id, now, |lookup| shared.store.read(lookup))? {
        Lookup::Found(credentials) => Ok(credentials.caller(&claim.region)),
        _ if is_account(&claim.key_id) => Ok(Caller::root(&claim.key_id, &claim.region)),
        _ => Ok(Caller::root(DEFAULT_ACCOUNT, &claim.region)),
    }
}

/// The payload hash that was signed: of the body itself, or what S3's header declares.
fn payload_hash(parts: &Parts, claim: &Claim<'_>, body: Option<&[u8]>) -> AwsResult<String> {
    let declared = parts
        .headers
        .get(CONTENT_SHA256)
        .and_then(|value| value.to_str().ok());
    match body {
        Some(body) => Ok(sigv4::sha256_hex(body)),
        None if claim.expires.is_some() => Ok(declared.unwrap_or("UNSIGNED-PAYLOAD").to_owned()),
        None => declared.map(str::to_owned).ok_or_else(|| {
            AwsError::new(
                "InvalidRequest",
                "Missing required header for this request: x-amz-content-sha256",
            )
        }),
    }
}
