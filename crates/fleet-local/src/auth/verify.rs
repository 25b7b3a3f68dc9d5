//! Decides who calls, or refuses: unsigned, unknown, wrong, expired.

use http::request::Parts;

use super::refusal::{self, Manner};
use super::{Caller, Claim, Credentials, DEFAULT_ACCOUNT, Lookup, is_account, sigv2, sigv4};
use crate::clock;
use crate::config::Auth;
use crate::error::{AwsError, AwsResult};
use crate::protocol::input::query_pairs;
use crate::shared::Shared;

/// The Region of an unsigned caller.
const DEFAULT_REGION: &str = "us-east-1";

/// The header that carries the hash of the payload, or how it is signed.
pub(crate) const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// Finds out who calls. `manner` is that of the service the request goes to; `body` is the whole body
/// where it was read already; an object's stream is checked on its way by [`super::payload`].
pub(crate) fn caller(
    shared: &Shared,
    parts: &Parts,
    manner: Manner,
    claim: Option<&Claim<'_>>,
    body: Option<&[u8]>,
) -> AwsResult<Caller> {
    if shared.auth == Auth::Off {
        return anybody(shared, claim);
    }
    let claim = claim.ok_or_else(|| refusal::unsigned(manner))?;
    let credentials = credentials(shared, claim)?;
    let now = if credentials.virtual_time {
        shared.store.read(|tx| Ok(clock::now(tx)?))?
    } else {
        clock::wall()
    };
    sigv4::check_time(claim, now)?;
    check_signed_headers(parts, claim)?;
    let key = sigv4::signing_key(
        &credentials.secret,
        &claim.date,
        &claim.region,
        &claim.service,
    );
    let hash = payload_hash(parts, claim, body)?;
    let expected = sigv4::expected(parts, claim, &key, &hash);
    if !sigv4::same(&expected, &claim.signature) {
        return Err(refusal::mismatch(Manner::of(&claim.service), &claim.key_id));
    }
    Ok(credentials.caller(&claim.region))
}

/// The host must be signed, so that a request made for one service cannot be sent to another; S3
/// wants its own headers signed as well.
fn check_signed_headers(parts: &Parts, claim: &Claim<'_>) -> AwsResult<()> {
    let manner = Manner::of(&claim.service);
    let mut missing: Vec<&str> = Vec::new();
    if !claim.signs("host") {
        missing.push("host");
    }
    if manner == Manner::S3 {
        let own = parts.headers.keys().map(http::HeaderName::as_str);
        missing.extend(own.filter(|name| name.starts_with("x-amz-") && !claim.signs(name)));
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(refusal::not_signed(manner, &missing))
    }
}

/// Finds out who calls by a signature of version 2, which only S3 takes. `path` has the bucket in it.
pub(crate) fn older(
    shared: &Shared,
    parts: &Parts,
    claim: &sigv2::Claim,
    path: &str,
) -> AwsResult<Caller> {
    let region = sigv2::ANY_REGION;
    if shared.auth == Auth::Off {
        return whoever(shared, &claim.key_id, region);
    }
    let credentials = find(shared, Manner::S3, &claim.key_id, claim.token.as_deref())?;
    claim.check_time(parts, clock::wall())?;
    if !claim.matches(parts, path, &credentials.secret) {
        return Err(refusal::mismatch(Manner::S3, &claim.key_id));
    }
    Ok(credentials.caller(region))
}

/// The credentials a claim names, with their session token checked.
pub(crate) fn credentials(shared: &Shared, claim: &Claim<'_>) -> AwsResult<Credentials> {
    find(
        shared,
        Manner::of(&claim.service),
        &claim.key_id,
        claim.token.as_deref(),
    )
}

fn find(
    shared: &Shared,
    manner: Manner,
    key_id: &str,
    token: Option<&str>,
) -> AwsResult<Credentials> {
    let now = clock::wall().as_second();
    let found = Credentials::find(key_id, now, |lookup| shared.store.read(lookup))?;
    let credentials = match found {
        Lookup::Found(credentials) => credentials,
        Lookup::Expired => return Err(refusal::expired_token(manner)),
        Lookup::Unknown => return Err(refusal::unknown_key(manner, key_id)),
    };
    match (&credentials.token, token) {
        // A token beside a fixed key is left alone: many set one by habit.
        (None, _) => Ok(credentials),
        (Some(wanted), Some(token)) if sigv4::same(wanted, token) => Ok(credentials),
        (Some(_), _) => Err(refusal::wrong_token(manner)),
    }
}

/// With `--auth off`: whoever the caller says to be.
fn anybody(shared: &Shared, claim: Option<&Claim<'_>>) -> AwsResult<Caller> {
    match claim {
        Some(claim) => whoever(shared, &claim.key_id, &claim.region),
        None => Ok(Caller::root(DEFAULT_ACCOUNT, DEFAULT_REGION)),
    }
}

fn whoever(shared: &Shared, key_id: &str, region: &str) -> AwsResult<Caller> {
    let now = clock::wall().as_second();
    match Credentials::find(key_id, now, |lookup| shared.store.read(lookup))? {
        Lookup::Found(credentials) => Ok(credentials.caller(region)),
        _ if is_account(key_id) => Ok(Caller::root(key_id, region)),
        _ => Ok(Caller::root(DEFAULT_ACCOUNT, region)),
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
        // The payload of a presigned URL is signed only where the URL says so.
        None if claim.expires.is_some() => Ok(match declared {
            Some(hash) if claim.signs(CONTENT_SHA256) => hash.to_owned(),
            _ => query_pairs(parts.uri.query().unwrap_or_default())
                .into_iter()
                .find(|(key, _)| key.eq_ignore_ascii_case(CONTENT_SHA256))
                .map_or_else(|| "UNSIGNED-PAYLOAD".to_owned(), |(_, hash)| hash),
        }),
        None => declared.map(str::to_owned).ok_or_else(|| {
            AwsError::new(
                "InvalidRequest",
                "Missing required header for this request: x-amz-content-sha256",
            )
        }),
    }
}
