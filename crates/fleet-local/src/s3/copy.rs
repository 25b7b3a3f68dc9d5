//! CopyObject.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use serde::Deserialize;
use serde_json::json;

use super::access::{self, Bucket, Versioning};
use super::blob::{self, Rest, Upload};
use super::checksum::{Algorithm, Kind};
use super::conditions::Writing;
use super::object::{self, Checksum, Content, Head, New};
use super::promised::Promised;
use super::properties::Properties;
use super::range::Range;
use super::receive::{MAX_SIZE, receive};
use super::source::{self, Found, Source};
use super::{names, put, refusal, time};
use crate::clock;
use crate::error::AwsResult;
use crate::reply::Reply;
use crate::route::{StreamCall, routes};
use crate::shared::Shared;

routes! {
    stream PUT "/{Bucket}/{Key+}" CopyObject => copy,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Copy {
    bucket: String,
    key: String,
    expected_bucket_owner: Option<String>,
    checksum_algorithm: Option<String>,
    metadata_directive: Option<String>,
    tagging_directive: Option<String>,
    if_match: Option<String>,
    if_none_match: Option<String>,
    server_side_encryption: Option<String>,
    #[serde(flatten)]
    source: Source,
    #[serde(flatten)]
    properties: Properties,
}

fn copy(call: StreamCall) -> BoxFuture<'static, AwsResult<Reply>> {
    carry_out(call).boxed()
}

async fn carry_out(call: StreamCall) -> AwsResult<Reply> {
    let StreamCall {
        shared,
        caller,
        input,
        ..
    } = call;
    let input: Copy = input.parse()?;
    names::check_key(&input.key)?;
    let writing = Writing {
        if_match: input.if_match.clone(),
        if_none_match: input.if_none_match.clone(),
    };
    let found = shared.store.read(|tx| {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = access::bucket(tx, &caller, &input.bucket, owner)?;
        input.properties.check_built()?;
        writing.check_form()?;
        let found = input.source.find(tx, &caller)?;
        check_itself(&input, &bucket, &found)?;
        if !writing.none() {
            let newest = object::newest(tx, bucket.id, &input.key)?;
            writing.check(&input.key, newest.as_ref())?;
        }
        Ok(found)
    })?;
    if found.version.size > MAX_SIZE {
        return Err(source::too_large(MAX_SIZE));
    }
    let algorithm = match input.checksum_algorithm.as_deref() {
        Some(name) => Algorithm::parse(name)?,
        None => found
            .version
            .head
            .checksum
            .as_ref()
            .map_or(put::DEFAULT_ALGORITHM, |checksum| checksum.algorithm),
    };
    let bytes = Bytes::of(&shared, &found, algorithm).await?;
    let checksum = bytes.checksum.clone();
    let head = Head {
        checksum: Some(checksum.clone()),
        ..new_head(&input, &found)
    };
    let tags = match input.tagging_directive.as_deref() {
        Some("REPLACE") => input.properties.tags()?,
        _ => found.version.tags.clone(),
    };
    let etag = bytes.etag.clone();
    let size = found.version.size;
    let (rest, upload) = (bytes.rest, bytes.upload);
    let (tag, name, key) = (etag.clone(), input.bucket, input.key);
    let (source_blob, source_key) = (found.version.content.blob, found.version.key.clone());
    let (version, modified_ms) = shared
        .store
        .write(move |tx| {
            let bucket = access::bucket(tx, &caller, &name, None)?;
            if !writing.none() {
                writing.check(&key, object::newest(tx, bucket.id, &key)?.as_ref())?;
            }
            let modified_ms = clock::now(tx)?.as_millisecond();
            let blob = match (rest, source_blob) {
                (Some(rest), _) => rest.link(tx)?,
                (None, Some(blob)) if !blob::share(tx, blob)? => {
                    return Err(refusal::no_such_key(&source_key));
                }
                (None, blob) => blob,
            };
            let version = object::insert(
                tx,
                &bucket,
                &New {
                    key: &key,
                    marker: false,
                    modified_ms,
                    size,
                    etag: &tag,
                    content: Content { blob, upload: None },
                    head: &head,
                    tags: &tags,
                },
            )?;
            let version = (bucket.versioning == Versioning::Enabled).then_some(version);
            Ok((version, modified_ms))
        })
        .await?;
    if let Some(upload) = upload {
        upload.keep();
    }
    let mut result = json!({
        "LastModified": time::iso(modified_ms),
        "ETag": format!("\"{etag}\""),
    });
    result[algorithm.member()] = checksum.value.into();
    let mut reply = Reply::members(&json!({"CopyObjectResult": result}))?
        .header("x-amz-server-side-encryption", "AES256")?;
    if let Some(version) = version {
        reply = reply.header("x-amz-version-id", version)?;
    }
    match found.version_id() {
        Some(version) => reply.header("x-amz-copy-source-version-id", version),
        None => Ok(reply),
    }
}

/// What a copy is made of: the source's own bytes where nothing about them changes, else new ones.
struct Bytes {
    rest: Option<Rest>,
    upload: Option<Upload>,
    etag: String,
    checksum: Checksum,
}

impl Bytes {
    async fn of(shared: &Arc<Shared>, found: &Found, algorithm: Algorithm) -> AwsResult<Bytes> {
        let version = &found.version;
        let kept = version.head.checksum.as_ref().filter(|checksum| {
            checksum.algorithm == algorithm
                && checksum.kind == Kind::FullObject
                && version.content.upload.is_none()
        });
        if let Some(checksum) = kept {
            return Ok(Bytes {
                rest: None,
                upload: None,
                etag: version.etag.clone(),
                checksum: checksum.clone(),
            });
        }
        let payload = found.payload(shared, Range::whole(version.size));
        let received = receive(shared, payload, &Promised::none(), algorithm).await?;
        Ok(Bytes {
            etag: received.etag(),
            checksum: Checksum {
                algorithm,
                kind: Kind::FullObject,
                value: STANDARD.encode(&received.checksum),
            },
            rest: Some(received.rest),
            upload: Some(received.upload),
        })
    }
}

/// A copy of an object to itself has to change something.
fn check_itself(input: &Copy, bucket: &Bucket, found: &Found) -> AwsResult<()> {
    let itself = found.bucket.id == bucket.id
        && found.version.key == input.key
        && !found.by_version
        && input.metadata_directive.as_deref() != Some("REPLACE");
    let changes = input.properties.storage_class() != found.version.head.storage_class
        || input.properties.redirects()
        || input.server_side_encryption.is_some();
    if itself && !changes {
        return Err(refusal::invalid_request(
            "This copy request is illegal because it is trying to copy an object to itself without \
             changing the object's metadata, storage class, website redirect location or encryption \
             attributes.",
        ));
    }
    Ok(())
}

/// Metadata comes from the source unless it is replaced; the storage class and the redirection are
/// always the request's.
fn new_head(input: &Copy, found: &Found) -> Head {
    const REDIRECT: &str = "x-amz-website-redirect-location";
    let asked = input.properties.head();
    if input.metadata_directive.as_deref() == Some("REPLACE") {
        return asked;
    }
    let mut headers = found.version.head.headers.clone();
    headers.remove(REDIRECT);
    if let Some(redirect) = asked.headers.get(REDIRECT) {
        headers.insert(REDIRECT.to_owned(), redirect.clone());
    }
    Head {
        headers,
        metadata: found.version.head.metadata.clone(),
        storage_class: asked.storage_class,
        checksum: None,
    }
}
