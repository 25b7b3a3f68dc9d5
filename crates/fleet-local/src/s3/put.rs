//! PutObject.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use serde::Deserialize;

use super::checksum::{Algorithm, Kind};
use super::conditions::Writing;
use super::object::{Checksum, Content, New};
use super::promised::Promised;
use super::properties::{Properties, add_checksum};
use super::receive::{check_length, receive};
use super::{access, names, object};
use crate::clock;
use crate::error::AwsResult;
use crate::reply::Reply;
use crate::route::{StreamCall, routes};

routes! {
    stream PUT "/{Bucket}/{Key+}" PutObject => put,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Put {
    bucket: String,
    key: String,
    expected_bucket_owner: Option<String>,
    if_match: Option<String>,
    if_none_match: Option<String>,
    #[serde(flatten)]
    properties: Properties,
}

/// What S3 computes of an object that comes without a checksum.
pub(super) const DEFAULT_ALGORITHM: Algorithm = Algorithm::Crc64Nvme;

fn put(call: StreamCall) -> BoxFuture<'static, AwsResult<Reply>> {
    carry_out(call).boxed()
}

async fn carry_out(call: StreamCall) -> AwsResult<Reply> {
    let StreamCall {
        shared,
        caller,
        input,
        headers,
        body,
    } = call;
    let input: Put = input.parse()?;
    let writing = Writing {
        if_match: input.if_match,
        if_none_match: input.if_none_match,
    };
    let tags = input.properties.tags()?;
    let mut head = input.properties.head();
    // Everything that can be known before the body is.
    names::check_key(&input.key)?;
    shared.store.read(|tx| {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = access::bucket(tx, &caller, &input.bucket, owner)?;
        input.properties.check_built()?;
        writing.check_form()?;
        match writing.none() {
            true => Ok(()),
            false => writing.check(
                &input.key,
                object::newest(tx, bucket.id, &input.key)?.as_ref(),
            ),
        }
    })?;
    check_length(&body)?;
    let promised = Promised::read(&headers)?;
    let algorithm = promised
        .checksum
        .as_ref()
        .map_or(DEFAULT_ALGORITHM, |(algorithm, _)| *algorithm);
    let received = receive(&shared, body, &promised, algorithm).await?;
    let checksum = Checksum {
        algorithm,
        kind: Kind::FullObject,
        value: STANDARD.encode(&received.checksum),
    };
    head.checksum = Some(checksum.clone());
    let etag = received.etag();
    let (size, rest, upload) = (received.size, received.rest, received.upload);
    let tag = etag.clone();
    let version = shared
        .store
        .write(move |tx| {
            let bucket = access::bucket(tx, &caller, &input.bucket, None)?;
            if !writing.none() {
                let newest = object::newest(tx, bucket.id, &input.key)?;
                writing.check(&input.key, newest.as_ref())?;
            }
            let blob = rest.link(tx)?;
            let version = object::insert(
                tx,
                &bucket,
                &New {
                    key: &input.key,
                    marker: false,
                    modified_ms: clock::now(tx)?.as_millisecond(),
                    size,
                    etag: &tag,
                    content: Content { blob, upload: None },
                    head: &head,
                    tags: &tags,
                },
            )?;
            Ok((bucket.versioning == access::Versioning::Enabled).then_some(version))
        })
        .await?;
    upload.keep();
    let reply = Reply::empty()
        .header("etag", format!("\"{etag}\""))?
        .header("x-amz-server-side-encryption", "AES256")?;
    let reply = match version {
        Some(version) => reply.header("x-amz-version-id", version)?,
        None => reply,
    };
    add_checksum(reply, &checksum)
}
