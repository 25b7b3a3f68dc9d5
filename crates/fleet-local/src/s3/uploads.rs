//! Multipart uploads and their parts, as rows. A completed upload stays as the list of the parts
//! that make up its object.

use rusqlite::{Connection, OptionalExtension as _, Row};

use super::access::Bucket;
use super::checksum::{Algorithm, Kind};
use super::object::{Checksum, Head, Version};
use super::range::Range;
use super::tags::{self, Tag};
use super::{blob, ids, refusal};
use crate::error::{AwsError, AwsResult};

pub(crate) const TABLES: &str = "
CREATE TABLE s3_upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT, bucket INTEGER NOT NULL, key TEXT NOT NULL,
    upload TEXT NOT NULL, begun_ms INTEGER NOT NULL, disturbed INTEGER NOT NULL DEFAULT 0,
    object INTEGER, algorithm TEXT, kind TEXT, head TEXT NOT NULL, tags TEXT
);
CREATE INDEX s3_upload_open ON s3_upload (bucket, key) WHERE object IS NULL;
CREATE TABLE s3_part (
    upload INTEGER NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, blob INTEGER,
    etag TEXT NOT NULL, checksum TEXT NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (upload, number)
) WITHOUT ROWID;
";

/// An upload, open or completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Upload {
    pub(super) id: i64,
    pub(super) key: String,
    /// The id that clients use.
    pub(super) upload: String,
    pub(super) begun_ms: i64,
    /// Whether the key was written or deleted since the upload began.
    pub(super) disturbed: bool,
    /// The row of the object it has become.
    pub(super) object: Option<i64>,
    /// What it was asked to keep of its parts.
    pub(super) checksum: Option<(Algorithm, Kind)>,
    pub(super) head: Head,
    pub(super) tags: Vec<Tag>,
}

pub(super) const COLUMNS: &str =
    "id, key, upload, begun_ms, disturbed, object, algorithm, kind, head, tags";

impl Upload {
    pub(super) fn from_row(row: &Row<'_>) -> AwsResult<Upload> {
        let algorithm: Option<String> = row.get(6)?;
        let kind: Option<String> = row.get(7)?;
        let checksum = match (algorithm, kind) {
            (Some(algorithm), Some(kind)) => Some((
                Algorithm::parse(&algorithm)?,
                serde_json::from_value(kind.into())?,
            )),
            _ => None,
        };
        Ok(Upload {
            id: row.get(0)?,
            key: row.get(1)?,
            upload: row.get(2)?,
            begun_ms: row.get(3)?,
            disturbed: row.get(4)?,
            object: row.get(5)?,
            checksum,
            head: serde_json::from_str(row.get_ref(8)?.as_str().map_err(AwsError::internal)?)?,
            tags: tags::from_column(row.get(9)?)?,
        })
    }

    /// The algorithm of its parts' checksums.
    pub(super) fn algorithm(&self) -> Algorithm {
        self.checksum
            .map_or(super::put::DEFAULT_ALGORITHM, |(algorithm, _)| algorithm)
    }
}

/// Begins an upload and gives its id.
pub(super) fn begin(
    tx: &Connection,
    bucket: &Bucket,
    key: &str,
    now_ms: i64,
    checksum: Option<(Algorithm, Kind)>,
    head: &Head,
    tags: &[Tag],
) -> AwsResult<String> {
    let id: i64 = tx
        .prepare_cached("SELECT seq + 1 FROM sqlite_sequence WHERE name = 's3_upload'")?
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or(1);
    let upload = ids::make(id);
    tx.prepare_cached(
        "INSERT INTO s3_upload (id, bucket, key, upload, begun_ms, algorithm, kind, head, tags) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        id,
        bucket.id,
        key,
        &upload,
        now_ms,
        checksum.map(|(algorithm, _)| algorithm.name()),
        checksum.map(|(_, kind)| kind.name()),
        serde_json::to_string(head)?,
        tags::column(tags)?,
    ))?;
    Ok(upload)
}

/// The upload of that id, open or completed.
pub(super) fn find(tx: &Connection, bucket: &Bucket, key: &str, upload: &str) -> AwsResult<Upload> {
    let missing = || refusal::no_such_upload(upload);
    let id = ids::row(upload).ok_or_else(missing)?;
    tx.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM s3_upload WHERE id = ?1 AND bucket = ?2 AND key = ?3 AND upload = ?4"
    ))?
    .query_row((id, bucket.id, key, upload), |row| {
        Ok(Upload::from_row(row))
    })
    .optional()?
    .transpose()?
    .ok_or_else(missing)
}

/// The upload of that id, which takes parts still.
pub(super) fn open(tx: &Connection, bucket: &Bucket, key: &str, upload: &str) -> AwsResult<Upload> {
    let found = find(tx, bucket, key, upload)?;
    match found.object {
        None => Ok(found),
        Some(_) => Err(refusal::no_such_upload(upload)),
    }
}

/// Notes on the open uploads of a key that it was written or deleted.
pub(super) fn disturb(tx: &Connection, bucket: i64, key: &str) -> AwsResult<()> {
    tx.prepare_cached(
        "UPDATE s3_upload SET disturbed = 1 WHERE bucket = ?1 AND key = ?2 AND object IS NULL",
    )?
    .execute((bucket, key))?;
    Ok(())
}

/// Removes an upload with its parts.
pub(super) fn remove(tx: &Connection, upload: i64) -> AwsResult<()> {
    for part in parts(tx, upload)? {
        if let Some(blob) = part.blob {
            blob::release(tx, blob)?;
        }
    }
    tx.prepare_cached("DELETE FROM s3_part WHERE upload = ?1")?
        .execute([upload])?;
    tx.prepare_cached("DELETE FROM s3_upload WHERE id = ?1")?
        .execute([upload])?;
    Ok(())
}

/// Removes the open uploads of a bucket.
pub(super) fn abort_all(tx: &Connection, bucket: i64) -> AwsResult<()> {
    let open: Vec<i64> = tx
        .prepare_cached("SELECT id FROM s3_upload WHERE bucket = ?1 AND object IS NULL")?
        .query_map([bucket], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    open.into_iter().try_for_each(|upload| remove(tx, upload))
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) number: i64,
    pub(super) size: u64,
    /// An empty part has none.
    pub(super) blob: Option<i64>,
    /// Without its quotes.
    pub(super) etag: String,
    /// By the upload's algorithm, in base64.
    pub(super) checksum: String,
    pub(super) modified_ms: i64,
}

/// Puts a part, in the place of one of the same number.
pub(super) fn put_part(tx: &Connection, upload: i64, part: &Part) -> AwsResult<()> {
    let replaced: Option<Option<i64>> = tx
        .prepare_cached("SELECT blob FROM s3_part WHERE upload = ?1 AND number = ?2")?
        .query_row((upload, part.number), |row| row.get(0))
        .optional()?;
    if let Some(Some(blob)) = replaced {
        blob::release(tx, blob)?;
    }
    tx.prepare_cached(
        "INSERT OR REPLACE INTO s3_part (upload, number, size, blob, etag, checksum, modified_ms) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        upload,
        part.number,
        i64::try_from(part.size).map_err(AwsError::internal)?,
        part.blob,
        &part.etag,
        &part.checksum,
        part.modified_ms,
    ))?;
    Ok(())
}

/// The parts of an upload, by number.
pub(super) fn parts(tx: &Connection, upload: i64) -> AwsResult<Vec<Part>> {
    parts_after(tx, upload, 0, i64::MAX)
}

/// At most so many parts behind a number.
pub(super) fn parts_after(
    tx: &Connection,
    upload: i64,
    number: i64,
    limit: i64,
) -> AwsResult<Vec<Part>> {
    let mut statement = tx.prepare_cached(
        "SELECT number, size, blob, etag, checksum, modified_ms FROM s3_part \
         WHERE upload = ?1 AND number > ?2 ORDER BY number LIMIT ?3",
    )?;
    let rows = statement.query_map((upload, number, limit), |row| {
        Ok(Part {
            number: row.get(0)?,
            size: row.get::<_, i64>(1)?.unsigned_abs(),
            blob: row.get(2)?,
            etag: row.get(3)?,
            checksum: row.get(4)?,
            modified_ms: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Turns an open upload into the list of the parts that were chosen; the others go.
pub(super) fn complete(
    tx: &Connection,
    upload: i64,
    chosen: &[Part],
    all: &[Part],
) -> AwsResult<()> {
    for part in all {
        let kept = chosen.binary_search_by_key(&part.number, |one| one.number);
        if kept.is_err() {
            if let Some(blob) = part.blob {
                blob::release(tx, blob)?;
            }
            tx.prepare_cached("DELETE FROM s3_part WHERE upload = ?1 AND number = ?2")?
                .execute((upload, part.number))?;
        }
    }
    Ok(())
}

/// Ties a completed upload to the object it has become.
pub(super) fn became(tx: &Connection, upload: i64, object: i64) -> AwsResult<()> {
    tx.prepare_cached("UPDATE s3_upload SET object = ?2 WHERE id = ?1")?
        .execute((upload, object))?;
    Ok(())
}

/// A run of an object's bytes that is one blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) blob: i64,
    pub(super) range: Range,
    /// Of a part that has one of its own.
    pub(super) checksum: Option<Checksum>,
}

/// Where an object's bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) pieces: Vec<Piece>,
    /// The parts it was uploaded in, 0 for an object that was put whole.
    pub(super) parts: usize,
}

pub(super) fn content(tx: &Connection, version: &Version) -> AwsResult<Parts> {
    if let Some(blob) = version.content.blob {
        return Ok(Parts {
            pieces: vec![Piece {
                blob,
                range: Range::whole(version.size),
                checksum: None,
            }],
            parts: 0,
        });
    }
    let Some(upload) = version.content.upload else {
        return Ok(Parts {
            pieces: Vec::new(),
            parts: 0,
        });
    };
    let of_object = version.head.checksum.as_ref();
    let rows = parts(tx, upload)?;
    let mut start = 0;
    let pieces = rows
        .iter()
        .filter_map(|part| {
            let range = Range {
                start,
                end: start + part.size,
            };
            start = range.end;
            Some(Piece {
                blob: part.blob?,
                range,
                checksum: of_object.map(|whole| Checksum {
                    value: part.checksum.clone(),
                    ..whole.clone()
                }),
            })
        })
        .collect();
    Ok(Parts {
        pieces,
        parts: rows.len(),
    })
}
