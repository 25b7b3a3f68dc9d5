//! Objects: a row for each version of a key, the newest one last.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row};
use serde::{Deserialize, Serialize};

use super::access::{Bucket, Versioning};
use super::checksum::{Algorithm, Kind};
use super::tags::{self, Tag};
use super::{blob, ids, refusal, time, uploads};
use crate::error::{AwsError, AwsResult};

pub(crate) const TABLES: &str = "
CREATE TABLE s3_object (
    id INTEGER PRIMARY KEY AUTOINCREMENT, bucket INTEGER NOT NULL, key TEXT NOT NULL,
    version TEXT NOT NULL, visible INTEGER NOT NULL, marker INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL, blob INTEGER,
    upload INTEGER, head TEXT NOT NULL, tags TEXT
);
CREATE INDEX s3_object_key ON s3_object (bucket, key, id DESC);
CREATE UNIQUE INDEX s3_object_visible ON s3_object (bucket, key) WHERE visible = 1;
CREATE UNIQUE INDEX s3_object_null ON s3_object (bucket, key) WHERE version = 'null';
";

/// The id of the version that a bucket without versioning keeps.
pub(super) const NULL: &str = "null";

/// What an object says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Head {
    /// Headers that are kept and given back as they came, by their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) metadata: BTreeMap<String, String>,
    /// Nothing for STANDARD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) storage_class: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) checksum: Option<Checksum>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checksum {
    pub(super) algorithm: Algorithm,
    pub(super) kind: Kind,
    /// In base64; a composite one ends with the number of parts.
    pub(super) value: String,
}

impl Head {
    pub(super) fn storage_class(&self) -> &str {
        self.storage_class.as_deref().unwrap_or("STANDARD")
    }
}

/// Where an object's bytes are; an empty object has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) blob: Option<i64>,
    /// The upload whose parts make it up.
    pub(super) upload: Option<i64>,
}

/// A version of a key: an object or a delete marker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) id: i64,
    pub(super) key: String,
    pub(super) version: String,
    pub(super) marker: bool,
    pub(super) modified_ms: i64,
    pub(super) size: u64,
    /// Without its quotes.
    pub(super) etag: String,
    pub(super) content: Content,
    pub(super) head: Head,
    pub(super) tags: Vec<Tag>,
}

pub(super) const COLUMNS: &str =
    "id, key, version, marker, modified_ms, size, etag, blob, upload, head, tags";

impl Version {
    pub(super) fn from_row(row: &Row<'_>) -> AwsResult<Version> {
        Ok(Version {
            id: row.get(0)?,
            key: row.get(1)?,
            version: row.get(2)?,
            marker: row.get(3)?,
            modified_ms: row.get(4)?,
            size: row.get::<_, i64>(5)?.unsigned_abs(),
            etag: row.get(6)?,
            content: Content {
                blob: row.get(7)?,
                upload: row.get(8)?,
            },
            head: serde_json::from_str(row.get_ref(9)?.as_str().map_err(AwsError::internal)?)?,
            tags: tags::from_column(row.get(10)?)?,
        })
    }

    pub(super) fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }
}

/// Whether a bucket holds any version or marker.
pub(super) fn any_in(tx: &Connection, bucket: i64) -> AwsResult<bool> {
    Ok(tx
        .prepare_cached("SELECT 1 FROM s3_object WHERE bucket = ?1 LIMIT 1")?
        .exists([bucket])?)
}

/// The newest version of a key, which may be a marker.
pub(super) fn newest(tx: &Connection, bucket: i64, key: &str) -> AwsResult<Option<Version>> {
    one(
        tx,
        "bucket = ?1 AND key = ?2 ORDER BY id DESC LIMIT 1",
        (bucket, key),
    )
}

fn null_version(tx: &Connection, bucket: i64, key: &str) -> AwsResult<Option<Version>> {
    one(
        tx,
        "bucket = ?1 AND key = ?2 AND version = 'null'",
        (bucket, key),
    )
}

fn one(
    tx: &Connection,
    condition: &str,
    parameters: impl rusqlite::Params,
) -> AwsResult<Option<Version>> {
    tx.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM s3_object WHERE {condition}"
    ))?
    .query_row(parameters, |row| Ok(Version::from_row(row)))
    .optional()?
    .transpose()
}

/// The version of that id, if it is there. An id that never was one is refused.
pub(super) fn by_id(
    tx: &Connection,
    bucket: i64,
    key: &str,
    version: &str,
) -> AwsResult<Option<Version>> {
    if version == NULL {
        return null_version(tx, bucket, key);
    }
    let Some(row) = ids::row(version) else {
        return Err(refusal::invalid_version(version));
    };
    one(
        tx,
        "id = ?1 AND bucket = ?2 AND key = ?3 AND version = ?4",
        (row, bucket, key, version),
    )
}

/// The object that a request names by key and perhaps version, or its refusal. `method` is the
/// request's, for the refusal of a version that is a marker.
pub(super) fn locate(
    tx: &Connection,
    bucket: &Bucket,
    key: &str,
    version: Option<&str>,
    method: &str,
) -> AwsResult<Version> {
    match version {
        None => match newest(tx, bucket.id, key)? {
            Some(found) if !found.marker => Ok(found),
            Some(marker) => Err(refusal::no_such_key(key)
                .header("x-amz-delete-marker", "true")
                .header("x-amz-version-id", &marker.version)),
            None => Err(refusal::no_such_key(key)),
        },
        Some(version) => match by_id(tx, bucket.id, key, version)? {
            Some(found) if !found.marker => Ok(found),
            Some(marker) => Err(marker_refusal(&marker, method)),
            None => Err(refusal::no_such_version(key, version)),
        },
    }
}

/// The refusal of a request to a marker itself.
pub(super) fn marker_refusal(marker: &Version, method: &str) -> AwsError {
    refusal::is_delete_marker(method)
        .header("x-amz-version-id", &marker.version)
        .header("last-modified", &time::http(marker.modified_ms))
}

/// A version to be.
pub(super) struct New<'a> {
    pub(super) key: &'a str,
    pub(super) marker: bool,
    pub(super) modified_ms: i64,
    pub(super) size: u64,
    pub(super) etag: &'a str,
    pub(super) content: Content,
    pub(super) head: &'a Head,
    pub(super) tags: &'a [Tag],
}

/// Makes a version the newest of its key: beside the others where versioning is on, else in the
/// place of the null version. Gives its id.
pub(super) fn insert(tx: &Connection, bucket: &Bucket, new: &New<'_>) -> AwsResult<String> {
    let keeps = bucket.versioning == Versioning::Enabled;
    if !keeps && let Some(replaced) = null_version(tx, bucket.id, new.key)? {
        drop_row(tx, &replaced)?;
    }
    tx.prepare_cached(
        "UPDATE s3_object SET visible = 0 WHERE bucket = ?1 AND key = ?2 AND visible = 1",
    )?
    .execute((bucket.id, new.key))?;
    let id: i64 = tx
        .prepare_cached("SELECT seq + 1 FROM sqlite_sequence WHERE name = 's3_object'")?
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or(1);
    let version = if keeps {
        ids::make(id)
    } else {
        NULL.to_owned()
    };
    tx.prepare_cached(
        "INSERT INTO s3_object (id, bucket, key, version, visible, marker, modified_ms, size, etag, \
         blob, upload, head, tags) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute((
        id,
        bucket.id,
        new.key,
        &version,
        !new.marker,
        new.marker,
        new.modified_ms,
        i64::try_from(new.size).map_err(AwsError::internal)?,
        new.etag,
        new.content.blob,
        new.content.upload,
        serde_json::to_string(new.head)?,
        tags::column(new.tags)?,
    ))?;
    uploads::disturb(tx, bucket.id, new.key)?;
    Ok(version)
}

/// Removes a version for good. The one before it becomes the newest.
pub(super) fn remove(tx: &Connection, bucket: i64, version: &Version) -> AwsResult<()> {
    drop_row(tx, version)?;
    if let Some(next) = newest(tx, bucket, &version.key)?
        && !next.marker
    {
        tx.prepare_cached("UPDATE s3_object SET visible = 1 WHERE id = ?1")?
            .execute([next.id])?;
    }
    uploads::disturb(tx, bucket, &version.key)
}

fn drop_row(tx: &Connection, version: &Version) -> AwsResult<()> {
    tx.prepare_cached("DELETE FROM s3_object WHERE id = ?1")?
        .execute([version.id])?;
    if let Some(blob) = version.content.blob {
        blob::release(tx, blob)?;
    }
    if let Some(upload) = version.content.upload {
        uploads::remove(tx, upload)?;
    }
    Ok(())
}
