//! The fake's buckets and the versions in them.

use async_trait::async_trait;
use fleet_core::account::Region;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::BucketName;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{
    BucketReads, BucketWrites, ListedBucket, NewObject, ObjectVersion, StoredObject, Undeleted,
    Versioning,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use futures::TryStreamExt;

use super::{Bucket, Fake, State, Version, exists, invalid, missing};

fn bucket<'s>(
    state: &'s mut State,
    operation: Operation,
    name: &BucketName,
) -> Result<&'s mut Bucket> {
    let there = state.buckets.get_mut(name.as_str());
    there.ok_or_else(|| missing(operation))
}

#[async_trait]
impl BucketReads for Fake {
    async fn list_buckets(&self, prefix: &str) -> Result<Vec<ListedBucket>> {
        let place = self.place();
        self.call(Operation::ListBuckets, prefix, |state| {
            let names = state.buckets.keys();
            let ours = names.filter(|name| name.starts_with(prefix));
            let listed = ours.map(|name| {
                let name: BucketName = name.parse().unwrap();
                let created = state.made.get(place.bucket(&name).as_str()).copied();
                ListedBucket { name, created }
            });
            Ok(listed.collect())
        })
        .await
    }

    async fn head_bucket(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::HeadBucket;
        self.call(operation, name.as_str(), |state| {
            bucket(state, operation, name).map(|_| ())
        })
        .await
    }

    async fn bucket_location(&self, name: &BucketName) -> Result<Region> {
        let operation = Operation::GetBucketLocation;
        self.call(operation, name.as_str(), |state| {
            bucket(state, operation, name).map(|bucket| bucket.region.clone())
        })
        .await
    }

    async fn bucket_versioning(&self, name: &BucketName) -> Result<Versioning> {
        let operation = Operation::GetBucketVersioning;
        self.call(operation, name.as_str(), |state| {
            bucket(state, operation, name).map(|bucket| bucket.versioning)
        })
        .await
    }

    async fn bucket_tags(&self, name: &BucketName) -> Result<Tags> {
        let operation = Operation::GetBucketTagging;
        self.call(operation, name.as_str(), |state| {
            let there = bucket(state, operation, name)?;
            if there.region != self.region {
                let code = "PermanentRedirect";
                return Err(CloudError::aws(
                    operation,
                    Fault::Conflict,
                    code,
                    "elsewhere",
                ));
            }
            Ok(there.tags.clone())
        })
        .await
    }

    async fn list_object_versions(
        &self,
        name: &BucketName,
        from: Option<PageToken>,
    ) -> Result<Page<ObjectVersion>> {
        let operation = Operation::ListObjectVersions;
        self.call(operation, name.as_str(), |state| {
            let objects = &bucket(state, operation, name)?.objects;
            let all = objects.iter().flat_map(|(key, versions)| {
                versions.iter().rev().map(move |version| {
                    let age = u64::MAX - number(version);
                    let listed = ObjectVersion {
                        key: key.clone(),
                        version_id: version.id.clone(),
                    };
                    (format!("{key}\0{age:020}"), listed)
                })
            });
            Ok(self.paged(1000, all, from.as_ref()))
        })
        .await
    }

    async fn head_object(&self, name: &BucketName, key: &str) -> Result<StoredObject> {
        let operation = Operation::HeadObject;
        self.call(operation, name.as_str(), |state| {
            let there = bucket(state, operation, name)?;
            let newest = there.objects.get(key).and_then(|versions| versions.last());
            let newest = newest.filter(|newest| newest.length.is_some());
            let newest = newest.ok_or_else(|| missing(operation))?;
            let versioned = there.versioning != Versioning::Never;
            Ok(StoredObject {
                version_id: versioned.then(|| newest.id.clone()),
                length: newest.length,
                crc32: newest.crc32,
            })
        })
        .await
    }
}

#[async_trait]
impl BucketWrites for Fake {
    async fn create_bucket(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::CreateBucket;
        let (arn, now) = (self.place().bucket(name), self.now());
        let region = self.region.clone();
        self.call(operation, name.as_str(), |state| {
            if state.buckets.contains_key(name.as_str()) {
                return Err(exists(operation));
            }
            let made = Bucket::new(region, Tags::none());
            state.buckets.insert(name.to_string(), made);
            state.made.insert(arn.to_string(), now);
            Ok(())
        })
        .await
    }

    async fn enable_bucket_versioning(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::PutBucketVersioning;
        self.call(operation, name.as_str(), |state| {
            bucket(state, operation, name)?.versioning = Versioning::Enabled;
            Ok(())
        })
        .await
    }

    async fn put_bucket_tags(&self, name: &BucketName, tags: &Tags) -> Result<()> {
        let operation = Operation::PutBucketTagging;
        self.call(operation, name.as_str(), |state| {
            bucket(state, operation, name)?.tags = tags.clone();
            Ok(())
        })
        .await
    }

    async fn put_new_object(&self, object: &NewObject) -> Result<StoredObject> {
        self.put(object, true).await
    }

    async fn put_object(&self, object: &NewObject) -> Result<StoredObject> {
        self.put(object, false).await
    }

    async fn delete_objects(
        &self,
        name: &BucketName,
        objects: &[ObjectVersion],
    ) -> Result<Vec<Undeleted>> {
        let operation = Operation::DeleteObjects;
        self.call(operation, name.as_str(), |state| {
            let there = bucket(state, operation, name)?;
            if objects.is_empty() || objects.len() > 1000 {
                return Err(invalid(operation, "MalformedXML"));
            }
            let mut undeleted = Vec::new();
            for object in objects {
                if there.locked.contains(&object.key) {
                    undeleted.push(Undeleted {
                        object: object.clone(),
                        code: "AccessDenied".to_owned(),
                        message: "Access Denied".to_owned(),
                    });
                } else if let Some(versions) = there.objects.get_mut(&object.key) {
                    versions.retain(|version| version.id != object.version_id);
                }
            }
            there.objects.retain(|_, versions| !versions.is_empty());
            Ok(undeleted)
        })
        .await
    }

    async fn delete_bucket(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::DeleteBucket;
        let arn = self.place().bucket(name);
        self.call(operation, name.as_str(), |state| {
            if !bucket(state, operation, name)?.objects.is_empty() {
                let (code, message) = (
                    "BucketNotEmpty",
                    "The bucket you tried to delete is not empty",
                );
                return Err(CloudError::aws(operation, Fault::Conflict, code, message));
            }
            state.buckets.remove(name.as_str());
            state.made.remove(arn.as_str());
            Ok(())
        })
        .await
    }
}

impl Fake {
    async fn put(&self, object: &NewObject, only_new: bool) -> Result<StoredObject> {
        let operation = Operation::PutObject;
        let pieces: Vec<Vec<u8>> = object.content.open().try_collect().await.unwrap();
        let bytes = pieces.concat();
        let length = u64::try_from(bytes.len()).unwrap();
        assert_eq!(length, object.content.length());
        if let Some(watch) = &object.watch {
            if watch.is_stopped() {
                return Err(CloudError::other(
                    operation,
                    Fault::Unknown,
                    "it was stopped",
                ));
            }
            watch.stored(length);
        }
        let crc32 = Some(crc32fast::hash(&bytes));
        self.call(operation, &object.key, |state| {
            let there = bucket(state, operation, &object.bucket)?;
            let versions = there.objects.entry(object.key.clone()).or_default();
            let newest = versions.last();
            if only_new && newest.is_some_and(|newest| newest.length.is_some()) {
                return Err(exists(operation));
            }
            let id = match there.versioning {
                Versioning::Enabled => {
                    let last = versions.iter().map(number).max();
                    format!("v{}", last.unwrap_or(0) + 1)
                }
                Versioning::Never | Versioning::Suspended => {
                    versions.retain(|version| version.id != "null");
                    "null".to_owned()
                }
            };
            versions.push(Version {
                id: id.clone(),
                length: Some(length),
                crc32,
            });
            Ok(StoredObject {
                version_id: (there.versioning != Versioning::Never).then_some(id),
                length: Some(length),
                crc32,
            })
        })
        .await
    }
}

/// The number of a version of a key: the newer, the greater.
fn number(version: &Version) -> u64 {
    let digits = version.id.strip_prefix('v');
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}
