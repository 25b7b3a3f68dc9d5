//! GetObject and HeadObject.

use futures::future::BoxFuture;
use futures::{FutureExt as _, StreamExt as _};
use rusqlite::Connection;
use serde::Deserialize;

use super::access::{self, Bucket};
use super::checksum::Kind;
use super::conditions::Reading;
use super::download::{self, Span};
use super::object::{self, Checksum, Version};
use super::properties::{add_checksum, describe};
use super::range::{self, Range};
use super::{names, refusal, uploads};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::reply::{Reply, ReplyBody};
use crate::route::{Ctx, Input, StreamCall, routes};

routes! {
    stream GET "/{Bucket}/{Key+}" GetObject => get,
    read(raw) HEAD "/{Bucket}/{Key+}" HeadObject => head,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Get {
    bucket: String,
    key: String,
    version_id: Option<String>,
    expected_bucket_owner: Option<String>,
    checksum_mode: Option<String>,
    if_match: Option<String>,
    if_none_match: Option<String>,
    if_modified_since: Option<String>,
    if_unmodified_since: Option<String>,
    part_number: Option<i64>,
    range: Option<String>,
    response_cache_control: Option<String>,
    response_content_disposition: Option<String>,
    response_content_encoding: Option<String>,
    response_content_language: Option<String>,
    response_content_type: Option<String>,
    response_expires: Option<String>,
    #[serde(rename = "SSECustomerAlgorithm")]
    sse_customer_algorithm: Option<String>,
}

/// What a read gives: the head of the answer, and which bytes.
struct Found {
    reply: Reply,
    range: Range,
    spans: Vec<Span>,
}

fn get(call: StreamCall) -> BoxFuture<'static, AwsResult<Reply>> {
    async move {
        let StreamCall {
            shared,
            caller,
            input,
            ..
        } = call;
        let input: Get = input.parse()?;
        let found = shared.store.read(|tx| {
            let owner = input.expected_bucket_owner.as_deref();
            let bucket = access::bucket(tx, &caller, &input.bucket, owner)?;
            find(tx, &bucket, &input, "GET")
        })?;
        let mut reply = found.reply;
        let bytes = download::read(&shared, found.spans)
            .map(|piece| piece.map_err(|error| std::io::Error::other(error.message)));
        reply.body = ReplyBody::Stream(found.range.length(), bytes.boxed());
        Ok(reply)
    }
    .boxed()
}

fn head(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let input: Get = input.parse()?;
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = access::bucket(ctx.tx, ctx.caller, &input.bucket, owner)?;
    let found = find(ctx.tx, &bucket, &input, "HEAD")?;
    let mut reply = found.reply;
    reply.body = ReplyBody::Length(found.range.length());
    Ok(reply)
}

fn find(tx: &Connection, bucket: &Bucket, input: &Get, method: &str) -> AwsResult<Found> {
    if input.sse_customer_algorithm.is_some() {
        return Err(refusal::invalid_request(
            "The encryption parameters are not applicable to this object.",
        ));
    }
    names::check_key(&input.key)?;
    let wanted = input.version_id.as_deref();
    let version = object::locate(tx, bucket, &input.key, wanted, method)?;
    let reading = Reading {
        if_match: input.if_match.as_deref(),
        if_none_match: input.if_none_match.as_deref(),
        if_modified_since: input.if_modified_since.as_deref(),
        if_unmodified_since: input.if_unmodified_since.as_deref(),
    };
    reading.check(&version, clock::now(tx)?.as_millisecond())?;
    let content = uploads::content(tx, &version)?;
    let asked = asked(input, &version, &content)?;
    let range = asked.range.unwrap_or(Range::whole(version.size));
    let mut reply = describe(Reply::empty(), bucket, &version, &overrides(input))?;
    if asked.partial {
        reply = reply.status(206);
    }
    if asked.range.is_some() {
        reply = reply.header("content-range", range.content_range(version.size))?;
    }
    if input.part_number.is_some() && content.parts > 0 {
        reply = reply.header("x-amz-mp-parts-count", content.parts.to_string())?;
    }
    if input.checksum_mode.is_some()
        && let Some(checksum) = checksum_of(&version, range, asked.checksum)
    {
        reply = add_checksum(reply, &checksum)?;
    }
    Ok(Found {
        reply,
        spans: spans(&content, range),
        range,
    })
}

/// Which bytes a request asks for, by `Range` or by `partNumber`.
struct Asked {
    /// `None` for all of them, unasked.
    range: Option<Range>,
    partial: bool,
    /// The checksum of the part that was asked for.
    checksum: Option<Checksum>,
}

fn asked(input: &Get, version: &Version, content: &uploads::Parts) -> AwsResult<Asked> {
    if let Some(number) = input.part_number {
        if input.range.is_some() {
            return Err(refusal::invalid_request(
                "Cannot specify both Range header and partNumber query parameter",
            ));
        }
        if !(1..=10_000).contains(&number) {
            return Err(refusal::invalid_argument(
                "partNumber",
                &number.to_string(),
                "Part number must be an integer between 1 and 10000, inclusive",
            ));
        }
        let index = usize::try_from(number - 1).map_err(AwsError::internal)?;
        let Some(part) = content.pieces.get(index) else {
            // An object that was put whole, or is empty, is its own first part.
            if index == 0 && content.pieces.is_empty() {
                return Ok(Asked {
                    range: None,
                    partial: false,
                    checksum: None,
                });
            }
            return Err(AwsError::new(
                "InvalidPartNumber",
                "The requested partnumber is not satisfiable",
            )
            .with("PartNumberRequested", number.to_string())
            .with("ActualPartCount", content.pieces.len().to_string()));
        };
        return Ok(Asked {
            range: Some(part.range),
            partial: true,
            checksum: part.checksum.clone(),
        });
    }
    let range = match &input.range {
        Some(text) => range::asked(text, version.size)?,
        None => None,
    };
    Ok(Asked {
        range,
        partial: range.is_some(),
        checksum: None,
    })
}

/// The checksum of the bytes that are given: of the object if they are all of it, else of the part.
fn checksum_of(version: &Version, range: Range, of_part: Option<Checksum>) -> Option<Checksum> {
    if range == Range::whole(version.size) {
        return version.head.checksum.clone();
    }
    of_part.filter(|checksum| checksum.kind == Kind::Composite)
}

/// Where the bytes of a range are.
pub(super) fn spans(content: &uploads::Parts, range: Range) -> Vec<Span> {
    content
        .pieces
        .iter()
        .filter_map(|piece| {
            let start = piece.range.start.max(range.start);
            let end = piece.range.end.min(range.end);
            (start < end).then(|| Span {
                blob: piece.blob,
                start: start - piece.range.start,
                end: end - piece.range.start,
            })
        })
        .collect()
}

/// Headers that the request itself names, for URLs handed to browsers.
fn overrides(input: &Get) -> Vec<(&'static str, String)> {
    [
        ("cache-control", &input.response_cache_control),
        ("content-disposition", &input.response_content_disposition),
        ("content-encoding", &input.response_content_encoding),
        ("content-language", &input.response_content_language),
        ("content-type", &input.response_content_type),
        ("expires", &input.response_expires),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value.clone()?)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::uploads::{Parts, Piece};
    use super::*;

    #[test]
    fn a_range_over_parts_becomes_a_span_in_each() {
        let piece = |blob, start, end| Piece {
            blob,
            range: Range { start, end },
            checksum: None,
        };
        let parts = Parts {
            pieces: vec![piece(7, 0, 10), piece(8, 10, 20), piece(9, 20, 25)],
            parts: 3,
        };
        let span = |blob, start, end| Span { blob, start, end };
        let of = |start, end| spans(&parts, Range { start, end });
        assert_eq!(of(0, 25), [span(7, 0, 10), span(8, 0, 10), span(9, 0, 5)]);
        assert_eq!(of(9, 11), [span(7, 9, 10), span(8, 0, 1)]);
        assert_eq!(of(12, 13), [span(8, 2, 3)]);
        assert_eq!(of(3, 3), []);
    }
}
