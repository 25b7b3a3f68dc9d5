//! Objects as the other services of AWS read them, by bucket, key and version.

use std::sync::Arc;

use futures::TryStreamExt as _;
use rusqlite::Connection;

use super::download::{self, Span};
use super::object::Version;
use super::range::Range;
use super::{access, get, ids, object, uploads};
use crate::auth::Caller;
use crate::error::AwsResult;
use crate::shared::Shared;

/// Why there is no such object for the caller's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    Bucket,
    /// The bucket is in another Region.
    Region,
    Key,
    Version,
}

/// An object that is there.
pub(crate) struct Object {
    /// Bytes.
    pub(crate) size: u64,
    spans: Vec<Span>,
}

/// Finds a version of an object in a bucket of the caller's account and Region.
pub(crate) fn find(
    tx: &Connection,
    caller: &Caller,
    bucket: &str,
    key: &str,
    version: &str,
) -> AwsResult<Result<Object, Missing>> {
    let bucket = match access::find(tx, bucket)? {
        Some(bucket) if bucket.account == caller.account => bucket,
        _ => return Ok(Err(Missing::Bucket)),
    };
    if bucket.region != caller.region {
        return Ok(Err(Missing::Region));
    }
    if object::newest(tx, bucket.id, key)?.is_none() {
        return Ok(Err(Missing::Key));
    }
    let known = version == object::NULL || ids::row(version).is_some();
    let found = match known {
        true => object::by_id(tx, bucket.id, key, version)?,
        false => None,
    };
    let Some(found @ Version { marker: false, .. }) = found else {
        return Ok(Err(Missing::Version));
    };
    let content = uploads::content(tx, &found)?;
    Ok(Ok(Object {
        size: found.size,
        spans: get::spans(&content, Range::whole(found.size)),
    }))
}

impl Object {
    /// All its bytes. The caller has looked at the size.
    pub(crate) async fn bytes(self, shared: &Arc<Shared>) -> AwsResult<Vec<u8>> {
        download::read(shared, self.spans)
            .try_fold(Vec::new(), |mut all, piece| async move {
                all.extend_from_slice(&piece);
                Ok(all)
            })
            .await
    }
}
