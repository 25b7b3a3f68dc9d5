//! UploadPart and UploadPartCopy.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use serde::Deserialize;
use serde_json::json;

use super::checksum::{Algorithm, Kind};
use super::promised::Promised;
use super::range::{self, Range};
use super::receive::{MAX_SIZE, Received, check_length, receive};
use super::source::{self, Source};
use super::uploads::{self, Part};
use super::{access, refusal, time};
use crate::auth::Caller;
use crate::clock;
use crate::error::AwsResult;
use crate::reply::Reply;
use crate::route::{StreamCall, routes};
use crate::shared::Shared;

routes! {
    stream PUT "/{Bucket}/{Key+}" UploadPart => upload,
    stream PUT "/{Bucket}/{Key+}" UploadPartCopy => copy,
}

/// Where a part goes.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Target {
    bucket: String,
    key: String,
    upload_id: String,
    part_number: i64,
    expected_bucket_owner: Option<String>,
    #[serde(rename = "SSECustomerAlgorithm")]
    sse_customer_algorithm: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Copy {
    #[serde(flatten)]
    target: Target,
    #[serde(flatten)]
    source: Source,
    copy_source_range: Option<String>,
}

impl Target {
    fn open(&self, tx: &rusqlite::Connection, caller: &Caller) -> AwsResult<uploads::Upload> {
        let owner = self.expected_bucket_owner.as_deref();
        let bucket = access::bucket(tx, caller, &self.bucket, owner)?;
        if self.sse_customer_algorithm.is_some() {
            return Err(refusal::not_built(
                "x-amz-server-side-encryption-customer-algorithm",
            ));
        }
        if !(1..=10_000).contains(&self.part_number) {
            return Err(refusal::invalid_argument(
                "partNumber",
                &self.part_number.to_string(),
                "Part number must be an integer between 1 and 10000, inclusive",
            ));
        }
        uploads::open(tx, &bucket, &self.key, &self.upload_id)
    }
}

fn upload(call: StreamCall) -> BoxFuture<'static, AwsResult<Reply>> {
    async move {
        let StreamCall {
            shared,
            caller,
            input,
            headers,
            body,
        } = call;
        let target: Target = input.parse()?;
        let upload = shared.store.read(|tx| target.open(tx, &caller))?;
        check_length(&body)?;
        let promised = Promised::read(&headers)?;
        let named = promised.checksum.as_ref().map(|(algorithm, _)| *algorithm);
        check_algorithm(upload.checksum, named)?;
        let algorithm = upload.algorithm();
        let received = receive(&shared, body, &promised, algorithm).await?;
        let told = match named {
            Some(named) => Some((named, STANDARD.encode(&received.promised))),
            None if upload.checksum.is_some() => {
                Some((algorithm, STANDARD.encode(&received.checksum)))
            }
            None => None,
        };
        let (etag, _) = store(&shared, caller, target, received).await?;
        let reply = Reply::empty()
            .header("etag", format!("\"{etag}\""))?
            .header("x-amz-server-side-encryption", "AES256")?;
        match told {
            Some((algorithm, value)) => reply.header(algorithm.header(), value),
            None => Ok(reply),
        }
    }
    .boxed()
}

/// A part must come with the checksum its upload was begun with. Only that of a whole object may be
/// left to S3.
fn check_algorithm(upload: Option<(Algorithm, Kind)>, part: Option<Algorithm>) -> AwsResult<()> {
    let (expected, actual) = match (upload, part) {
        (Some((expected, _)), Some(actual)) if expected != actual => (expected, actual.lower()),
        (Some((expected, Kind::Composite)), None) => (expected, "null".to_owned()),
        _ => return Ok(()),
    };
    Err(refusal::invalid_request(format!(
        "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {actual}",
        expected.lower()
    )))
}

/// Puts the part into its upload, if that is still open. Gives its entity tag and time.
async fn store(
    shared: &Arc<Shared>,
    caller: Arc<Caller>,
    target: Target,
    received: Received,
) -> AwsResult<(String, i64)> {
    let etag = received.etag();
    let checksum = STANDARD.encode(&received.checksum);
    let (size, rest, kept) = (received.size, received.rest, received.upload);
    let tag = etag.clone();
    let modified_ms = shared
        .store
        .write(move |tx| {
            let upload = target.open(tx, &caller)?;
            let modified_ms = clock::now(tx)?.as_millisecond();
            let part = Part {
                number: target.part_number,
                size,
                blob: rest.link(tx)?,
                etag: tag,
                checksum,
                modified_ms,
            };
            uploads::put_part(tx, upload.id, &part)?;
            Ok(modified_ms)
        })
        .await?;
    kept.keep();
    Ok((etag, modified_ms))
}

fn copy(call: StreamCall) -> BoxFuture<'static, AwsResult<Reply>> {
    async move {
        let StreamCall {
            shared,
            caller,
            input,
            ..
        } = call;
        let input: Copy = input.parse()?;
        let (upload, found) = shared.store.read(|tx| {
            let upload = input.target.open(tx, &caller)?;
            Ok((upload, input.source.find(tx, &caller)?))
        })?;
        let range = match &input.copy_source_range {
            Some(text) => range::of_source(text, found.version.size)?,
            None => Range::whole(found.version.size),
        };
        if range.length() > MAX_SIZE {
            return Err(source::too_large(MAX_SIZE));
        }
        let algorithm = upload.algorithm();
        let payload = found.payload(&shared, range);
        let received = receive(&shared, payload, &Promised::none(), algorithm).await?;
        let checksum = STANDARD.encode(&received.checksum);
        let (etag, modified_ms) = store(&shared, caller, input.target, received).await?;
        let mut result = json!({
            "LastModified": time::iso(modified_ms),
            "ETag": format!("\"{etag}\""),
        });
        if upload.checksum.is_some() {
            result[algorithm.member()] = checksum.into();
        }
        let reply = Reply::members(&json!({"CopyPartResult": result}))?
            .header("x-amz-server-side-encryption", "AES256")?;
        match found.version_id() {
            Some(version) => reply.header("x-amz-copy-source-version-id", version),
            None => Ok(reply),
        }
    }
    .boxed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_comes_with_the_checksum_of_its_upload() {
        let crc = Some((Algorithm::Crc32, Kind::Composite));
        assert!(check_algorithm(crc, Some(Algorithm::Crc32)).is_ok());
        assert!(check_algorithm(None, Some(Algorithm::Crc32)).is_ok());
        assert!(check_algorithm(None, None).is_ok());
        let whole = Some((Algorithm::Crc64Nvme, Kind::FullObject));
        assert!(check_algorithm(whole, None).is_ok());
        for (part, actual) in [(None, "null"), (Some(Algorithm::Sha256), "sha256")] {
            let refused = check_algorithm(crc, part).unwrap_err();
            assert!(
                refused.message.ends_with(&format!(
                    "expected checksum Type: crc32, actual checksum Type: {actual}"
                )),
                "{}",
                refused.message
            );
        }
    }
}
