//! The fake's identity, endpoint and tags.

use async_trait::async_trait;
use fleet_core::account::{Arn, Place};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::endpoint::EndpointReads;
use fleet_core::port::identity::{Identity, IdentityReads};
use fleet_core::port::tags::{TagReads, TagWrites};
use fleet_core::tag::Tags;

use super::{Fake, State, missing};

#[async_trait]
impl IdentityReads for Fake {
    async fn caller_identity(&self) -> Result<Identity> {
        let account = self.place().account;
        self.call(Operation::GetCallerIdentity, "", |_| {
            let arn = Arn::from_aws("arn:aws:iam::123456789012:user/operator");
            Ok(Identity { account, arn })
        })
        .await
    }
}

#[async_trait]
impl EndpointReads for Fake {
    async fn data_endpoint(&self) -> Result<String> {
        self.call(Operation::DescribeEndpoint, "", |_| {
            Ok("localhost".to_owned())
        })
        .await
    }
}

#[async_trait]
impl TagReads for Fake {
    async fn list_tags(&self, resource: &Arn) -> Result<Tags> {
        let operation = Operation::ListTagsForResource;
        let place = self.place();
        self.call(operation, resource.as_str(), |state| {
            if !is_there(state, &place, resource) {
                return Err(missing(operation));
            }
            Ok(state
                .tags
                .get(resource.as_str())
                .cloned()
                .unwrap_or_default())
        })
        .await
    }
}

#[async_trait]
impl TagWrites for Fake {
    async fn tag_resource(&self, resource: &Arn, tags: &Tags) -> Result<()> {
        let operation = Operation::TagResource;
        let place = self.place();
        self.call(operation, resource.as_str(), |state| {
            if !is_there(state, &place, resource) {
                return Err(missing(operation));
            }
            let there = state.tags.entry(resource.to_string()).or_default();
            *there = tags.and_missing(there);
            Ok(())
        })
        .await
    }
}

/// Whether the resource that a tag is for is there.
fn is_there(state: &State, place: &Place, resource: &Arn) -> bool {
    let is = |arn: Arn| arn == *resource;
    let mut types = state.types.values();
    let mut groups = state.groups.values();
    let mut packages = state.packages.values();
    let mut versions = state.versions.keys();
    let mut commands = state.commands.there.values();
    let mut jobs = state.jobs.values();
    let mut policies = state.policies.keys();
    types.any(|there| is(place.thing_type(&there.name)))
        || groups.any(|there| there.arn == *resource)
        || commands.any(|there| there.command.arn == *resource)
        || policies.any(|name| is(place.iot_policy(name)))
        || packages.any(|there| is(place.package(&there.name)))
        || jobs.any(|there| there.job.arn == *resource)
        || versions.any(|(package, version)| {
            is(place.package_version(&package.parse().unwrap(), &version.parse().unwrap()))
        })
}
