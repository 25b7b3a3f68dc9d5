//! The fake's buckets and roles.

use async_trait::async_trait;
use fleet_core::account::Region;
use fleet_core::name::{BucketName, RoleName, RolePolicyName};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::buckets::{BucketReads, BucketWrites, NewObject, StoredObject, Versioning};
use fleet_core::port::roles::{NewRole, Role, RoleReads, RoleWrites};
use fleet_core::tag::Tags;
use futures::TryStreamExt;
use serde_json::Value;

use super::{Bucket, Fake, State, exists, missing};

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
    async fn list_buckets(&self, prefix: &str) -> Result<Vec<BucketName>> {
        self.call(Operation::ListBuckets, |state| {
            let names = state.buckets.keys();
            let ours = names.filter(|name| name.starts_with(prefix));
            Ok(ours.map(|name| name.parse().unwrap()).collect())
        })
        .await
    }

    async fn head_bucket(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::HeadBucket;
        self.call(operation, |state| {
            bucket(state, operation, name).map(|_| ())
        })
        .await
    }

    async fn bucket_location(&self, name: &BucketName) -> Result<Region> {
        let operation = Operation::GetBucketLocation;
        self.call(operation, |state| {
            bucket(state, operation, name).map(|bucket| bucket.region.clone())
        })
        .await
    }

    async fn bucket_versioning(&self, name: &BucketName) -> Result<Versioning> {
        let operation = Operation::GetBucketVersioning;
        self.call(operation, |state| {
            bucket(state, operation, name).map(|bucket| bucket.versioning)
        })
        .await
    }

    async fn bucket_tags(&self, name: &BucketName) -> Result<Tags> {
        let operation = Operation::GetBucketTagging;
        self.call(operation, |state| {
            bucket(state, operation, name).map(|bucket| bucket.tags.clone())
        })
        .await
    }

    async fn head_object(&self, name: &BucketName, key: &str) -> Result<StoredObject> {
        let operation = Operation::HeadObject;
        self.call(operation, |state| {
            let objects = &bucket(state, operation, name)?.objects;
            let versions = objects.get(key).ok_or_else(|| missing(operation))?;
            Ok(StoredObject {
                version_id: Some(format!("v{}", versions.len())),
                length: versions.last().copied(),
            })
        })
        .await
    }
}

#[async_trait]
impl BucketWrites for Fake {
    async fn create_bucket(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::CreateBucket;
        let region = self.region.clone();
        self.call(operation, |state| {
            if state.buckets.contains_key(name.as_str()) {
                return Err(exists(operation));
            }
            let made = Bucket {
                region,
                versioning: Versioning::Never,
                tags: Tags::none(),
                objects: Default::default(),
            };
            state.buckets.insert(name.to_string(), made);
            Ok(())
        })
        .await
    }

    async fn enable_bucket_versioning(&self, name: &BucketName) -> Result<()> {
        let operation = Operation::PutBucketVersioning;
        self.call(operation, |state| {
            bucket(state, operation, name)?.versioning = Versioning::Enabled;
            Ok(())
        })
        .await
    }

    async fn put_bucket_tags(&self, name: &BucketName, tags: &Tags) -> Result<()> {
        let operation = Operation::PutBucketTagging;
        self.call(operation, |state| {
            bucket(state, operation, name)?.tags = tags.clone();
            Ok(())
        })
        .await
    }

    async fn put_new_object(&self, object: &NewObject) -> Result<StoredObject> {
        let operation = Operation::PutObject;
        let pieces: Vec<Vec<u8>> = object.content.open().try_collect().await.unwrap();
        let length = u64::try_from(pieces.concat().len()).unwrap();
        assert_eq!(length, object.content.length());
        self.call(operation, |state| {
            let objects = &mut bucket(state, operation, &object.bucket)?.objects;
            if objects.contains_key(&object.key) {
                return Err(exists(operation));
            }
            objects.insert(object.key.clone(), vec![length]);
            Ok(StoredObject {
                version_id: Some("v1".to_owned()),
                length: Some(length),
            })
        })
        .await
    }
}

#[async_trait]
impl RoleReads for Fake {
    async fn get_role(&self, name: &RoleName) -> Result<Role> {
        let operation = Operation::GetRole;
        self.call(operation, |state| {
            let role = state.roles.get(name.as_str());
            role.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn get_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<Value> {
        let operation = Operation::GetRolePolicy;
        let key = (role.to_string(), policy.to_string());
        self.call(operation, |state| {
            let policy = state.role_policies.get(&key);
            policy.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }
}

#[async_trait]
impl RoleWrites for Fake {
    async fn create_role(&self, role: &NewRole, tags: &Tags) -> Result<()> {
        let operation = Operation::CreateRole;
        self.may_tag(operation, tags)?;
        let made = Role {
            name: role.name.clone(),
            arn: self.place().role(&role.name),
            trust: role.trust.clone(),
            tags: tags.clone(),
        };
        self.call(operation, |state| {
            if state.roles.contains_key(role.name.as_str()) {
                return Err(exists(operation));
            }
            state.roles.insert(role.name.to_string(), made);
            Ok(())
        })
        .await
    }

    async fn update_trust(&self, role: &RoleName, trust: &Value) -> Result<()> {
        let operation = Operation::UpdateAssumeRolePolicy;
        self.call(operation, |state| {
            let there = state.roles.get_mut(role.as_str());
            there.ok_or_else(|| missing(operation))?.trust = trust.clone();
            Ok(())
        })
        .await
    }

    async fn put_role_policy(
        &self,
        role: &RoleName,
        policy: &RolePolicyName,
        document: &Value,
    ) -> Result<()> {
        let operation = Operation::PutRolePolicy;
        let key = (role.to_string(), policy.to_string());
        self.call(operation, |state| {
            if !state.roles.contains_key(role.as_str()) {
                return Err(missing(operation));
            }
            state.role_policies.insert(key, document.clone());
            Ok(())
        })
        .await
    }

    async fn tag_role(&self, role: &RoleName, tags: &Tags) -> Result<()> {
        let operation = Operation::TagRole;
        self.call(operation, |state| {
            let there = state.roles.get_mut(role.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            there.tags = tags.and_missing(&there.tags);
            Ok(())
        })
        .await
    }
}
