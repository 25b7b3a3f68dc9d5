//! Where an SBOM lies: a version of an object in the caller's account and Region.

use super::Sbom;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;
use crate::s3::read::{self, Missing, Object};

/// An archive, in bytes. AWS has a limit and does not publish it.
const MAX_ARCHIVE: u64 = 10 * 1024 * 1024;

/// The parts of a location, in bytes, as S3 limits them.
const MAX_BUCKET: usize = 63;
const MAX_KEY: usize = 1024;
const MAX_VERSION: usize = 1024;

/// A location that has all its parts.
pub(super) struct Location {
    bucket: String,
    key: String,
    version: String,
}

impl Location {
    pub(super) fn parse(sbom: Sbom) -> AwsResult<Location> {
        let Some(location) = sbom.s3_location else {
            return Err(AwsError::validation(
                "Associate request needs to include SBOM reference",
            ));
        };
        let part = |value: Option<String>, name: &str, limit: usize| match value {
            None => Err(AwsError::validation(format!(
                "S3 {name} for SBOM cannot be null"
            ))),
            Some(value) if value.len() > limit => Err(AwsError::validation(format!(
                "S3 {name} for SBOM is illegal. String length exceeds limit"
            ))),
            Some(value) => Ok(value),
        };
        Ok(Location {
            bucket: part(location.bucket, "bucket name", MAX_BUCKET)?,
            key: part(location.key, "key name", MAX_KEY)?,
            version: part(location.version, "object version", MAX_VERSION)?,
        })
    }

    /// The name of the archive itself.
    pub(super) fn file(&self) -> &str {
        self.key.rsplit('/').next().unwrap_or(&self.key)
    }

    /// The object, or why it cannot be had.
    pub(super) fn find(&self, ctx: &Ctx<'_>) -> AwsResult<Object> {
        let Location {
            bucket,
            key,
            version,
        } = self;
        let unreachable = |what: &str| {
            AwsError::validation(format!(
                "SBOM not accessible by the service. Please make sure the {what} exists and S3 \
             permission is granted."
            ))
        };
        match read::find(ctx.tx, ctx.caller, bucket, key, Some(version))? {
            Ok(object) if object.size > MAX_ARCHIVE => {
                Err(AwsError::validation("S3 object file size exceeds limit"))
            }
            Ok(object) => Ok(object),
            Err(Missing::Bucket) => Err(unreachable("bucket")),
            Err(Missing::Key) => Err(unreachable("key")),
            Err(Missing::Version) => Err(unreachable("bucket/key/version")),
            Err(Missing::Region) => Err(AwsError::validation(format!(
                "Cross-region S3 bucket for {bucket} is not supported."
            ))),
        }
    }
}
