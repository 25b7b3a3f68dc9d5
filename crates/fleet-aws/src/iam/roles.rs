//! IAM roles.

use async_trait::async_trait;
use aws_sdk_iam::types::Tag;
use fleet_core::account::Arn;
use fleet_core::name::{RoleName, RolePolicyName};
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::roles::{NewRole, Role, RoleReads, RoleWrites};
use fleet_core::tag::Tags;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::aws::{Aws, required, unreadable};

#[async_trait]
impl RoleReads for Aws {
    async fn get_role(&self, name: &RoleName) -> Result<Role> {
        let operation = Operation::GetRole;
        let request = self.iam.get_role().role_name(name.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let role = required(operation, "Role", answer.role)?;
        let trust = required(
            operation,
            "AssumeRolePolicyDocument",
            role.assume_role_policy_document,
        )?;
        let tags = role.tags.unwrap_or_default().into_iter();
        Ok(Role {
            name: name.clone(),
            arn: Arn::from_aws(role.arn),
            trust: decoded(operation, &trust)?,
            tags: Tags::from_aws(tags.map(|tag| (tag.key, tag.value))),
        })
    }

    async fn get_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<Value> {
        let operation = Operation::GetRolePolicy;
        let request = self
            .iam
            .get_role_policy()
            .role_name(role.as_str())
            .policy_name(policy.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        decoded(operation, &answer.policy_document)
    }
}

#[async_trait]
impl RoleWrites for Aws {
    async fn create_role(&self, role: &NewRole, tags: &Tags) -> Result<()> {
        let request = self
            .iam
            .create_role()
            .role_name(role.name.as_str())
            .set_description((!role.description.is_empty()).then(|| role.description.clone()))
            .assume_role_policy_document(role.trust.to_string())
            .set_max_session_duration(i32::try_from(role.max_session_seconds).ok())
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::CreateRole, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn update_trust(&self, role: &RoleName, trust: &Value) -> Result<()> {
        let request = self
            .iam
            .update_assume_role_policy()
            .role_name(role.as_str())
            .policy_document(trust.to_string());
        self.funnel
            .call(Operation::UpdateAssumeRolePolicy, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }

    async fn put_role_policy(
        &self,
        role: &RoleName,
        policy: &RolePolicyName,
        document: &Value,
    ) -> Result<()> {
        let request = self
            .iam
            .put_role_policy()
            .role_name(role.as_str())
            .policy_name(policy.as_str())
            .policy_document(document.to_string());
        self.funnel
            .call(Operation::PutRolePolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn tag_role(&self, role: &RoleName, tags: &Tags) -> Result<()> {
        let request = self
            .iam
            .tag_role()
            .role_name(role.as_str())
            .set_tags(tag_list(tags));
        self.funnel
            .call(Operation::TagRole, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}

/// The builder only fails without a key or a value.
fn tag_list(tags: &Tags) -> Option<Vec<Tag>> {
    let list = tags
        .iter()
        .filter_map(|(key, value)| Tag::builder().key(key).value(value).build().ok());
    (!tags.is_empty()).then(|| list.collect())
}

/// A policy document as IAM returns it: percent-encoded JSON.
fn decoded(operation: Operation, document: &str) -> Result<Value> {
    let text = percent_decode_str(document).decode_utf8_lossy();
    serde_json::from_str(&text)
        .map_err(|error| unreadable(operation, format!("the policy is not JSON: {error}")))
}
