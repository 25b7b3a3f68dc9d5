//! The fake's IoT policies.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::PolicyName;
use fleet_core::operation::Operation;
use fleet_core::port::policies::{ListedPolicy, Policy, PolicyReads, PolicyVersion, PolicyWrites};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use serde_json::Value;

use super::{Fake, State, exists, invalid, missing};

/// The most characters of a policy, white space apart (AWS quota).
const MOST: usize = 2048;

/// A policy.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PolicyThere {
    pub(crate) policy: Policy,
    /// The ids of its versions.
    pub(crate) versions: Vec<String>,
}

impl State {
    fn policy(&mut self, operation: Operation, name: &PolicyName) -> Result<&mut PolicyThere> {
        let there = self.policies.get_mut(name.as_str());
        there.ok_or_else(|| missing(operation))
    }

    /// The certificates that a policy is attached to.
    fn targets(&self, name: &PolicyName) -> impl Iterator<Item = &Arn> {
        let all = self.certificates.values();
        let ours = all.filter(|there| there.policies.contains(name));
        ours.map(|there| &there.arn)
    }
}

#[async_trait]
impl PolicyReads for Fake {
    async fn get_policy(&self, name: &PolicyName) -> Result<Policy> {
        let operation = Operation::GetPolicy;
        self.call(operation, name.as_str(), |state| {
            Ok(state.policy(operation, name)?.policy.clone())
        })
        .await
    }

    async fn list_policies(&self, from: Option<PageToken>) -> Result<Page<ListedPolicy>> {
        self.call(Operation::ListPolicies, "", |state| {
            let all = state.policies.iter().map(|(key, there)| {
                let listed = ListedPolicy {
                    name: there.policy.name.clone(),
                    arn: there.policy.arn.clone(),
                };
                (key.clone(), listed)
            });
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn list_policy_versions(&self, name: &PolicyName) -> Result<Vec<PolicyVersion>> {
        let operation = Operation::ListPolicyVersions;
        self.call(operation, name.as_str(), |state| {
            let there = state.policy(operation, name)?;
            let versions = there.versions.iter().map(|id| PolicyVersion {
                id: id.clone(),
                is_default: *id == there.policy.default_version,
            });
            Ok(versions.collect())
        })
        .await
    }

    async fn list_targets_for_policy(
        &self,
        name: &PolicyName,
        from: Option<PageToken>,
    ) -> Result<Page<Arn>> {
        let operation = Operation::ListTargetsForPolicy;
        self.call(operation, name.as_str(), |state| {
            state.policy(operation, name)?;
            let all = state
                .targets(name)
                .map(|arn| (arn.to_string(), arn.clone()));
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }
}

#[async_trait]
impl PolicyWrites for Fake {
    async fn create_policy(&self, name: &PolicyName, document: &Value, tags: &Tags) -> Result<Arn> {
        let (operation, now) = (Operation::CreatePolicy, self.now());
        self.may_tag(operation, tags)?;
        let arn = self.place().iot_policy(name.as_str());
        self.call(operation, name.as_str(), |state| {
            if state.policies.contains_key(name.as_str()) {
                return Err(exists(operation));
            }
            let text = document.to_string();
            if text.chars().filter(|c| !c.is_whitespace()).count() > MOST {
                return Err(invalid(operation, "the policy is too long"));
            }
            if document.get("Statement").is_none() {
                let (code, message) = ("MalformedPolicyException", "it has no statement");
                return Err(CloudError::aws(operation, Fault::Invalid, code, message));
            }
            let there = PolicyThere {
                policy: Policy {
                    name: name.clone(),
                    arn: arn.clone(),
                    document: document.clone(),
                    default_version: "1".to_owned(),
                    created: Some(now),
                },
                versions: vec!["1".to_owned()],
            };
            state.policies.insert(name.to_string(), there);
            state.tags.insert(arn.to_string(), tags.clone());
            Ok(arn)
        })
        .await
    }

    async fn delete_policy_version(&self, name: &PolicyName, version: &str) -> Result<()> {
        let operation = Operation::DeletePolicyVersion;
        self.call(operation, name.as_str(), |state| {
            let there = state.policy(operation, name)?;
            if there.policy.default_version == version {
                let message = "Cannot delete the default version of a policy";
                return Err(invalid(operation, message));
            }
            let at = there.versions.iter().position(|id| id == version);
            there.versions.remove(at.ok_or_else(|| missing(operation))?);
            Ok(())
        })
        .await
    }

    async fn delete_policy(&self, name: &PolicyName) -> Result<()> {
        let operation = Operation::DeletePolicy;
        self.call(operation, name.as_str(), |state| {
            let refused = |what: &str| {
                let (code, message) = ("DeleteConflictException", format!("{what} (name={name})"));
                Err(CloudError::aws(operation, Fault::Conflict, code, message))
            };
            if state.policy(operation, name)?.versions.len() > 1 {
                return refused("it has more than one version");
            }
            if state.targets(name).next().is_some() {
                return refused("it is attached to one or more principals");
            }
            let gone = state.policies.remove(name.as_str());
            state.tags.remove(
                gone.map(|there| there.policy.arn.to_string())
                    .as_deref()
                    .unwrap_or_default(),
            );
            Ok(())
        })
        .await
    }
}
