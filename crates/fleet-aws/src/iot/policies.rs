//! IoT policies.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::name::PolicyName;
use fleet_core::operation::Operation;
use fleet_core::port::policies::{ListedPolicy, Policy, PolicyReads, PolicyVersion, PolicyWrites};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use serde_json::Value;

use super::{next_page, tag_list};
use crate::aws::{Aws, parsed, required, timestamp, unreadable};

/// Policies or targets on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl PolicyReads for Aws {
    async fn get_policy(&self, name: &PolicyName) -> Result<Policy> {
        let operation = Operation::GetPolicy;
        let request = self.iot.get_policy().policy_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let document = required(operation, "policyDocument", answer.policy_document)?;
        let document = serde_json::from_str(&document)
            .map_err(|error| unreadable(operation, format!("the policy is not JSON: {error}")))?;
        Ok(Policy {
            name: name.clone(),
            arn: Arn::from_aws(required(operation, "policyArn", answer.policy_arn)?),
            document,
            default_version: required(operation, "defaultVersionId", answer.default_version_id)?,
            created: answer.creation_date.as_ref().and_then(timestamp),
        })
    }

    async fn list_policies(&self, from: Option<PageToken>) -> Result<Page<ListedPolicy>> {
        let operation = Operation::ListPolicies;
        let request = self
            .iot
            .list_policies()
            .page_size(PAGE)
            .set_marker(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let policies = answer.policies.unwrap_or_default().into_iter();
        let policies = policies.map(|policy| {
            let name = required(operation, "policyName", policy.policy_name)?;
            Ok(ListedPolicy {
                name: parsed(operation, &name)?,
                arn: Arn::from_aws(required(operation, "policyArn", policy.policy_arn)?),
            })
        });
        Ok(Page {
            items: policies.collect::<Result<_>>()?,
            next: next_page(answer.next_marker),
        })
    }

    async fn list_policy_versions(&self, name: &PolicyName) -> Result<Vec<PolicyVersion>> {
        let operation = Operation::ListPolicyVersions;
        let request = self.iot.list_policy_versions().policy_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let versions = answer.policy_versions.unwrap_or_default().into_iter();
        let versions = versions.map(|version| {
            Ok(PolicyVersion {
                id: required(operation, "versionId", version.version_id)?,
                is_default: version.is_default_version,
            })
        });
        versions.collect()
    }

    async fn list_targets_for_policy(
        &self,
        name: &PolicyName,
        from: Option<PageToken>,
    ) -> Result<Page<Arn>> {
        let request = self
            .iot
            .list_targets_for_policy()
            .policy_name(name.as_str())
            .page_size(PAGE)
            .set_marker(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(Operation::ListTargetsForPolicy, || Box::pin(request.send()))
            .await?;
        let targets = answer.targets.unwrap_or_default().into_iter();
        Ok(Page {
            items: targets.map(Arn::from_aws).collect(),
            next: next_page(answer.next_marker),
        })
    }
}

#[async_trait]
impl PolicyWrites for Aws {
    async fn create_policy(&self, name: &PolicyName, document: &Value, tags: &Tags) -> Result<Arn> {
        let operation = Operation::CreatePolicy;
        let request = self
            .iot
            .create_policy()
            .policy_name(name.as_str())
            .policy_document(document.to_string())
            .set_tags(tag_list(tags));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let arn = required(operation, "policyArn", answer.policy_arn)?;
        Ok(Arn::from_aws(arn))
    }

    async fn delete_policy_version(&self, name: &PolicyName, version: &str) -> Result<()> {
        let request = self
            .iot
            .delete_policy_version()
            .policy_name(name.as_str())
            .policy_version_id(version);
        self.funnel
            .call(Operation::DeletePolicyVersion, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_policy(&self, name: &PolicyName) -> Result<()> {
        let request = self.iot.delete_policy().policy_name(name.as_str());
        self.funnel
            .call(Operation::DeletePolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}
