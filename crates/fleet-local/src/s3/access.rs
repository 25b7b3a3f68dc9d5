//! Finds a bucket and decides whether the caller may use it: its owner may, from its Region.

use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};

use super::host::BUCKET_REGION;
use super::{names, refusal};
use crate::auth::Caller;
use crate::auth::sigv2::ANY_REGION;
use crate::error::{AwsError, AwsResult};

/// What a bucket does with versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Versioning {
    /// It was never turned on.
    Never,
    Enabled,
    Suspended,
}

impl Versioning {
    /// As GetBucketVersioning tells it.
    pub(super) fn status(self) -> Option<&'static str> {
        match self {
            Versioning::Never => None,
            Versioning::Enabled => Some("Enabled"),
            Versioning::Suspended => Some("Suspended"),
        }
    }

    fn parse(status: Option<&str>) -> Versioning {
        match status {
            Some("Enabled") => Versioning::Enabled,
            Some(_) => Versioning::Suspended,
            None => Versioning::Never,
        }
    }

    /// Whether objects have version ids that S3 tells.
    pub(super) fn is_used(self) -> bool {
        self != Versioning::Never
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bucket {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) account: String,
    pub(super) region: String,
    pub(super) versioning: Versioning,
}

/// The bucket of that name, whoever it belongs to.
pub(super) fn find(tx: &Connection, name: &str) -> AwsResult<Option<Bucket>> {
    Ok(tx
        .prepare_cached("SELECT id, account, region, versioning FROM s3_bucket WHERE name = ?1")?
        .query_row([name], |row| {
            Ok(Bucket {
                id: row.get(0)?,
                name: name.to_owned(),
                account: row.get(1)?,
                region: row.get(2)?,
                versioning: Versioning::parse(row.get::<_, Option<String>>(3)?.as_deref()),
            })
        })
        .optional()?)
}

/// The bucket, for its owner and from its Region. `expected` is `x-amz-expected-bucket-owner`.
pub(super) fn bucket(
    tx: &Connection,
    caller: &Caller,
    name: &str,
    expected: Option<&str>,
) -> AwsResult<Bucket> {
    let bucket = from_anywhere(tx, caller, name, expected)?;
    if caller.region != bucket.region && caller.region != ANY_REGION {
        return Err(elsewhere(&bucket));
    }
    Ok(bucket)
}

/// The bucket, for its owner, from any Region.
pub(super) fn from_anywhere(
    tx: &Connection,
    caller: &Caller,
    name: &str,
    expected: Option<&str>,
) -> AwsResult<Bucket> {
    let Some(bucket) = find(tx, name)? else {
        return Err(if names::could_be_bucket(name) {
            refusal::no_such_bucket(name)
        } else {
            refusal::invalid_bucket_name(name)
        });
    };
    let wrong_owner = expected.is_some_and(|account| account != bucket.account);
    if bucket.account != caller.account || wrong_owner {
        return Err(refusal::access_denied().header(BUCKET_REGION, &bucket.region));
    }
    Ok(bucket)
}

fn elsewhere(bucket: &Bucket) -> AwsError {
    AwsError::new(
        "PermanentRedirect",
        "The bucket you are attempting to access must be addressed using the specified endpoint. \
         Please send all future requests to this endpoint.",
    )
    .with(
        "Endpoint",
        format!("{}.s3.{}.amazonaws.com", bucket.name, bucket.region),
    )
    .with("Bucket", bucket.name.as_str())
    .header(BUCKET_REGION, &bucket.region)
}

/// What a request without a signature is told: whether the bucket is there, and its Region. Clients
/// find out so where to send the signed one.
pub(crate) fn of_unsigned(tx: &Connection, path: &str, error: AwsError) -> AwsResult<AwsError> {
    let name = path.trim_start_matches('/').split('/').next();
    let name = name.filter(|name| names::could_be_bucket(name));
    match (error.code.as_ref(), name) {
        ("AccessDenied", Some(name)) => Ok(match find(tx, name)? {
            Some(bucket) => error.header(BUCKET_REGION, &bucket.region),
            None => refusal::no_such_bucket(name),
        }),
        _ => Ok(error),
    }
}

/// The canonical user id of an account: 64 hexadecimal digits, always the same for an account.
pub(super) fn canonical_id(account: &str) -> String {
    hex::encode(Sha256::digest(format!("canonical user {account}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_canonical_id_is_an_accounts_own() {
        let id = canonical_id("123456789012");
        assert_eq!(id.len(), 64);
        assert_ne!(id, canonical_id("123456789013"));
    }
}
