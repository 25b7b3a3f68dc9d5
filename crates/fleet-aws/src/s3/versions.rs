//! Versions of objects and delete markers: listed whatever their keys are, and deleted for good.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_s3::types::{ChecksumAlgorithm, Delete, EncodingType, ObjectIdentifier};
use fleet_core::fault::{CloudError, Fault, Source};
use fleet_core::name::BucketName;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{ObjectVersion, Undeleted};
use fleet_core::port::{Page, PageToken, Result};
use futures::{StreamExt, stream};

use super::keys;
use crate::aws::{Aws, required, unreadable};
use crate::error::{credentials_fault, fault};

/// Versions on a page: the most S3 allows.
const PAGE: i32 = 1000;
/// Deletions of single versions that are under way together.
const AT_ONCE: usize = 8;
/// How often versions are tried again that S3 could not delete just then.
const ROUNDS: u32 = 5;
/// The code of a refusal that is not S3's.
const NOT_SENT: &str = "NotSent";
/// The pause before the first of these tries; each later one is twice as long.
const PAUSE: Duration = Duration::from_millis(250);

impl Aws {
    /// The next page of versions and delete markers.
    pub(super) async fn versions(
        &self,
        bucket: &BucketName,
        from: Option<PageToken>,
    ) -> Result<Page<ObjectVersion>> {
        let operation = Operation::ListObjectVersions;
        let (key, version) = match from {
            Some(token) => marker(operation, &token)?,
            None => (None, None),
        };
        let request = self
            .s3
            .list_object_versions()
            .bucket(bucket.as_str())
            .encoding_type(EncodingType::Url)
            .max_keys(PAGE)
            .set_key_marker(key)
            .set_version_id_marker(version);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let encoded = answer.encoding_type == Some(EncodingType::Url);
        let key = |key: Option<String>| {
            let key = required(operation, "Key", key)?;
            if !encoded {
                return Ok(key);
            }
            let what = || unreadable(operation, format!("the key {key:?} is not UTF-8"));
            keys::decoded(&key).ok_or_else(what)
        };
        let versions = answer.versions.unwrap_or_default().into_iter();
        let markers = answer.delete_markers.unwrap_or_default().into_iter();
        let listed = versions
            .map(|version| (version.key, version.version_id))
            .chain(markers.map(|marker| (marker.key, marker.version_id)));
        let items = listed.map(|(named, version_id)| {
            Ok(ObjectVersion {
                key: key(named)?,
                version_id: required(operation, "VersionId", version_id)?,
            })
        });
        let items = items.collect::<Result<_>>()?;
        let next = if answer.is_truncated == Some(true) {
            let next = (key(answer.next_key_marker)?, answer.next_version_id_marker);
            Some(PageToken(serde_json::json!(next).to_string()))
        } else {
            None
        };
        Ok(Page { items, next })
    }

    /// Deletes versions: together where XML carries their keys, one by one where it does not.
    pub(super) async fn delete_versions(
        &self,
        bucket: &BucketName,
        objects: &[ObjectVersion],
    ) -> Result<Vec<Undeleted>> {
        let (plain, odd): (Vec<_>, Vec<_>) = objects
            .iter()
            .cloned()
            .partition(|object| keys::fits_xml(&object.key));
        let mut undeleted = self.delete_together(bucket, plain).await?;
        let mut single = stream::iter(odd)
            .map(|object| self.delete_one(bucket, object))
            .buffer_unordered(AT_ONCE);
        while let Some(result) = single.next().await {
            undeleted.extend(result?);
        }
        Ok(undeleted)
    }

    /// Deletes versions in one request, and in more where S3 says of some that it failed just then.
    async fn delete_together(
        &self,
        bucket: &BucketName,
        objects: Vec<ObjectVersion>,
    ) -> Result<Vec<Undeleted>> {
        let mut undeleted = Vec::new();
        let mut left = objects;
        for round in 0..=ROUNDS {
            if left.is_empty() {
                break;
            }
            if round > 0 {
                tokio::time::sleep(PAUSE * 2_u32.pow(round - 1)).await;
            }
            let refused = self.delete_batch(bucket, &left).await?;
            let (again, last): (Vec<_>, Vec<_>) = refused
                .into_iter()
                .partition(|refused| round < ROUNDS && may_pass(&refused.code));
            undeleted.extend(last);
            // Only what was asked for: XML may have changed a key on its way back.
            let again: BTreeSet<_> = again.into_iter().map(|refused| refused.object).collect();
            left.retain(|object| again.contains(object));
        }
        Ok(undeleted)
    }

    async fn delete_batch(
        &self,
        bucket: &BucketName,
        objects: &[ObjectVersion],
    ) -> Result<Vec<Undeleted>> {
        let operation = Operation::DeleteObjects;
        // The builders only fail without a key or a list.
        let named = objects.iter().filter_map(|object| {
            let named = ObjectIdentifier::builder()
                .key(&object.key)
                .version_id(&object.version_id);
            named.build().ok()
        });
        let delete = Delete::builder()
            .set_objects(Some(named.collect()))
            .quiet(true)
            .build()
            .ok();
        let request = self
            .s3
            .delete_objects()
            .bucket(bucket.as_str())
            .checksum_algorithm(ChecksumAlgorithm::Crc32)
            .set_delete(delete);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let mut undeleted = Vec::new();
        for error in answer.errors.unwrap_or_default() {
            let code = required(operation, "Code", error.code)?;
            // What is not there any more is what was wanted.
            if fault(Some(&code), 400) == Fault::NotFound {
                continue;
            }
            undeleted.push(Undeleted {
                object: ObjectVersion {
                    key: required(operation, "Key", error.key)?,
                    version_id: required(operation, "VersionId", error.version_id)?,
                },
                code,
                message: error.message.unwrap_or_default(),
            });
        }
        Ok(undeleted)
    }

    async fn delete_one(
        &self,
        bucket: &BucketName,
        object: ObjectVersion,
    ) -> Result<Option<Undeleted>> {
        let request = self
            .s3
            .delete_object()
            .bucket(bucket.as_str())
            .key(&object.key)
            .version_id(&object.version_id);
        let result = self
            .funnel
            .call(Operation::DeleteObject, || Box::pin(request.send()))
            .await;
        match result {
            Ok(_) => Ok(None),
            Err(error) => refused(object, error).map(Some),
        }
    }
}

/// Where a listing goes on, as [`Aws::versions`] has written it.
fn marker(operation: Operation, token: &PageToken) -> Result<(Option<String>, Option<String>)> {
    serde_json::from_str(&token.0)
        .map_err(|error| CloudError::other(operation, Fault::Invalid, error))
}

/// Whether a deletion that failed with this code may succeed the next time.
fn may_pass(code: &str) -> bool {
    matches!(fault(Some(code), 400), Fault::Service | Fault::Throttled)
}

/// What a request about one version failed with, where it is that version that S3 refuses.
fn refused(object: ObjectVersion, error: CloudError) -> Result<Undeleted> {
    let of_the_version = matches!(
        error.fault,
        Fault::Denied | Fault::Invalid | Fault::Conflict
    );
    if !of_the_version || credentials_fault(&error).is_some() {
        return Err(error);
    }
    let message = error.message();
    let code = match error.source {
        Source::Aws { code, .. } => code,
        // The SDK takes a key of blanks for none, and does not ask S3.
        Source::Other(_) if error.fault == Fault::Invalid => NOT_SENT.to_owned(),
        Source::Other(_) => return Err(error),
    };
    Ok(Undeleted {
        object,
        code,
        message,
    })
}
