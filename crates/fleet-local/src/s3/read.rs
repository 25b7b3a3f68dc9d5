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

/// Finds an object, or a version of it, in a bucket of the caller's account and Region.
pub(crate) fn find(
    tx: &Connection,
    caller: &Caller,
    bucket: &str,
    key: &str,
    version: Option<&str>,
) -> AwsResult<Result<Object, Missing>> {
    let bucket = match own_bucket(tx, caller, bucket)? {
        Ok(bucket) => bucket,
        Err(missing) => return Ok(Err(missing)),
    };
    let Some(newest) = object::newest(tx, bucket.id, key)? else {
        return Ok(Err(Missing::Key));
    };
    let found = match version {
        None => Some(newest),
        Some(version) if version == object::NULL || ids::row(version).is_some() => {
            object::by_id(tx, bucket.id, key, version)?
        }
        Some(_) => None,
    };
    let Some(found @ Version { marker: false, .. }) = found else {
        return Ok(Err(match version {
            Some(_) => Missing::Version,
            None => Missing::Key,
        }));
    };
    let content = uploads::content(tx, &found)?;
    Ok(Ok(Object {
        size: found.size,
        spans: get::spans(&content, Range::whole(found.size)),
    }))
}

/// Whether a bucket is in the caller's account and Region, and if not, why.
pub(crate) fn bucket(
    tx: &Connection,
    caller: &Caller,
    bucket: &str,
) -> AwsResult<Result<(), Missing>> {
    Ok(own_bucket(tx, caller, bucket)?.map(|_| ()))
}

fn own_bucket(
    tx: &Connection,
    caller: &Caller,
    name: &str,
) -> AwsResult<Result<access::Bucket, Missing>> {
    Ok(match access::find(tx, name)? {
        Some(bucket) if bucket.account != caller.account => Err(Missing::Bucket),
        Some(bucket) if bucket.region != caller.region => Err(Missing::Region),
        Some(bucket) => Ok(bucket),
        None => Err(Missing::Bucket),
    })
}

impl Object {
    /// All its bytes, in the caller's transaction. The caller has looked at the size.
    pub(crate) fn bytes_now(&self, tx: &Connection) -> AwsResult<Vec<u8>> {
        download::read_now(tx, &self.spans)
    }

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
