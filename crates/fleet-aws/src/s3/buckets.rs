//! S3 buckets and objects.

use async_trait::async_trait;
use aws_sdk_s3::types::{
    BucketLocationConstraint, BucketVersioningStatus, ChecksumMode, ChecksumType,
    CreateBucketConfiguration, Tag, Tagging, VersioningConfiguration,
};
use fleet_core::account::Region;
use fleet_core::name::BucketName;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{
    BucketReads, BucketWrites, ListedBucket, NewObject, ObjectVersion, StoredObject, Undeleted,
    Versioning,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;

use super::checksum;
use super::upload::{Over, version};
use crate::aws::{Aws, parsed, timestamp};

/// Buckets on a page.
const PAGE: i32 = 1000;

#[async_trait]
impl BucketReads for Aws {
    async fn list_buckets(&self, prefix: &str) -> Result<Vec<ListedBucket>> {
        let mut listed = Vec::new();
        let mut token = None;
        loop {
            let request = self
                .s3
                .list_buckets()
                .max_buckets(PAGE)
                .set_prefix((!prefix.is_empty()).then(|| prefix.to_owned()))
                .set_continuation_token(token);
            let answer = self
                .funnel
                .call(Operation::ListBuckets, || Box::pin(request.send()))
                .await?;
            let buckets = answer.buckets.unwrap_or_default().into_iter();
            listed.extend(buckets.filter_map(|bucket| {
                let name = bucket.name.filter(|name| name.starts_with(prefix))?;
                Some(ListedBucket {
                    // Very old buckets may have names that no bucket can have today: they are not ours.
                    name: name.parse().ok()?,
                    created: bucket.creation_date.as_ref().and_then(timestamp),
                })
            }));
            token = answer.continuation_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(listed);
            }
        }
    }

    async fn head_bucket(&self, bucket: &BucketName) -> Result<()> {
        let request = self.s3.head_bucket().bucket(bucket.as_str());
        self.funnel
            .call(Operation::HeadBucket, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn bucket_location(&self, bucket: &BucketName) -> Result<Region> {
        let operation = Operation::GetBucketLocation;
        let request = self.s3.get_bucket_location().bucket(bucket.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        match answer
            .location_constraint
            .as_ref()
            .map(BucketLocationConstraint::as_str)
        {
            None | Some("") => parsed(operation, "us-east-1"),
            Some("EU") => parsed(operation, "eu-west-1"),
            Some(region) => parsed(operation, region),
        }
    }

    async fn bucket_versioning(&self, bucket: &BucketName) -> Result<Versioning> {
        let request = self.s3.get_bucket_versioning().bucket(bucket.as_str());
        let answer = self
            .funnel
            .call(Operation::GetBucketVersioning, || Box::pin(request.send()))
            .await?;
        Ok(match answer.status {
            Some(BucketVersioningStatus::Enabled) => Versioning::Enabled,
            Some(BucketVersioningStatus::Suspended) => Versioning::Suspended,
            _ => Versioning::Never,
        })
    }

    async fn bucket_tags(&self, bucket: &BucketName) -> Result<Tags> {
        let request = self.s3.get_bucket_tagging().bucket(bucket.as_str());
        match self
            .funnel
            .call(Operation::GetBucketTagging, || Box::pin(request.send()))
            .await
        {
            Ok(answer) => Ok(Tags::from_aws(
                answer.tag_set.into_iter().map(|tag| (tag.key, tag.value)),
            )),
            Err(error) if error.code() == Some("NoSuchTagSet") => Ok(Tags::none()),
            Err(error) => Err(error),
        }
    }

    async fn list_object_versions(
        &self,
        bucket: &BucketName,
        from: Option<PageToken>,
    ) -> Result<Page<ObjectVersion>> {
        self.versions(bucket, from).await
    }

    async fn head_object(&self, bucket: &BucketName, key: &str) -> Result<StoredObject> {
        let request = self
            .s3
            .head_object()
            .bucket(bucket.as_str())
            .key(key)
            .checksum_mode(ChecksumMode::Enabled);
        let answer = self
            .funnel
            .call(Operation::HeadObject, || Box::pin(request.send()))
            .await?;
        Ok(StoredObject {
            version_id: version(answer.version_id),
            length: answer
                .content_length
                .and_then(|length| length.try_into().ok()),
            // The checksum of an upload in parts may be one of the parts' checksums.
            crc32: answer
                .checksum_crc32
                .filter(|_| answer.checksum_type != Some(ChecksumType::Composite))
                .and_then(|said| checksum::read(&said)),
        })
    }
}

#[async_trait]
impl BucketWrites for Aws {
    async fn create_bucket(&self, bucket: &BucketName) -> Result<()> {
        // us-east-1 is said by saying nothing.
        let elsewhere = (self.region.as_str() != "us-east-1").then(|| {
            let constraint = BucketLocationConstraint::from(self.region.as_str());
            CreateBucketConfiguration::builder()
                .location_constraint(constraint)
                .build()
        });
        let request = self
            .s3
            .create_bucket()
            .bucket(bucket.as_str())
            .set_create_bucket_configuration(elsewhere);
        self.funnel
            .call(Operation::CreateBucket, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn enable_bucket_versioning(&self, bucket: &BucketName) -> Result<()> {
        let enabled = VersioningConfiguration::builder()
            .status(BucketVersioningStatus::Enabled)
            .build();
        let request = self
            .s3
            .put_bucket_versioning()
            .bucket(bucket.as_str())
            .versioning_configuration(enabled);
        self.funnel
            .call(Operation::PutBucketVersioning, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn put_bucket_tags(&self, bucket: &BucketName, tags: &Tags) -> Result<()> {
        // The builders only fail without a key, a value or a set.
        let set = tags
            .iter()
            .filter_map(|(key, value)| Tag::builder().key(key).value(value).build().ok());
        let tagging = Tagging::builder()
            .set_tag_set(Some(set.collect()))
            .build()
            .ok();
        let request = self
            .s3
            .put_bucket_tagging()
            .bucket(bucket.as_str())
            .set_tagging(tagging);
        self.funnel
            .call(Operation::PutBucketTagging, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn put_new_object(&self, object: &NewObject) -> Result<StoredObject> {
        self.upload(object, Over::Nothing).await
    }

    async fn put_object(&self, object: &NewObject) -> Result<StoredObject> {
        self.upload(object, Over::Anything).await
    }

    async fn delete_objects(
        &self,
        bucket: &BucketName,
        objects: &[ObjectVersion],
    ) -> Result<Vec<Undeleted>> {
        self.delete_versions(bucket, objects).await
    }

    async fn delete_bucket(&self, bucket: &BucketName) -> Result<()> {
        let request = self.s3.delete_bucket().bucket(bucket.as_str());
        self.funnel
            .call(Operation::DeleteBucket, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
