//! The fake's roles.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{RoleName, RolePolicyName};
use fleet_core::operation::Operation;
use fleet_core::port::roles::{ListedRole, NewRole, Role, RoleReads, RoleWrites};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;
use serde_json::Value;

use super::{Fake, State, exists, missing};

#[async_trait]
impl RoleReads for Fake {
    async fn get_role(&self, name: &RoleName) -> Result<Role> {
        let operation = Operation::GetRole;
        self.call(operation, name.as_str(), |state| {
            let role = state.roles.get(name.as_str());
            role.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_roles(&self, from: Option<PageToken>) -> Result<Page<ListedRole>> {
        self.call(Operation::ListRoles, "", |state| {
            let all = state.roles.iter().map(|(key, role)| {
                let listed = ListedRole {
                    name: role.name.clone(),
                    id: role.id.clone(),
                    path: path(&role.arn),
                    trust: role.trust.clone(),
                };
                (key.clone(), listed)
            });
            Ok(self.paged(1000, all, from.as_ref()))
        })
        .await
    }

    async fn list_role_policies(&self, role: &RoleName) -> Result<Vec<RolePolicyName>> {
        let operation = Operation::ListRolePolicies;
        self.call(operation, role.as_str(), |state| {
            there(state, operation, role)?;
            let policies = state.role_policies.keys();
            let ours = policies.filter(|(of, _)| of == role.as_str());
            Ok(ours.map(|(_, name)| name.parse().unwrap()).collect())
        })
        .await
    }

    async fn list_attached_role_policies(&self, role: &RoleName) -> Result<Vec<Arn>> {
        let operation = Operation::ListAttachedRolePolicies;
        self.call(operation, role.as_str(), |state| {
            there(state, operation, role)?;
            let policies = state.managed_policies.iter();
            let ours = policies.filter(|(of, _)| of == role.as_str());
            Ok(ours.map(|(_, arn)| Arn::from_aws(arn)).collect())
        })
        .await
    }

    async fn get_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<Value> {
        let operation = Operation::GetRolePolicy;
        let key = (role.to_string(), policy.to_string());
        self.call(operation, role.as_str(), |state| {
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
        let arn = self.place().role(&role.name);
        self.call(operation, role.name.as_str(), |state| {
            if state.roles.contains_key(role.name.as_str()) {
                return Err(exists(operation));
            }
            let made = Role {
                name: role.name.clone(),
                id: state.next_id("AROA"),
                arn,
                trust: role.trust.clone(),
                tags: tags.clone(),
            };
            state.roles.insert(role.name.to_string(), made);
            Ok(())
        })
        .await
    }

    async fn update_trust(&self, role: &RoleName, trust: &Value) -> Result<()> {
        let operation = Operation::UpdateAssumeRolePolicy;
        self.call(operation, role.as_str(), |state| {
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
        self.call(operation, role.as_str(), |state| {
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
        self.call(operation, role.as_str(), |state| {
            let there = state.roles.get_mut(role.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            there.tags = tags.and_missing(&there.tags);
            Ok(())
        })
        .await
    }

    async fn delete_role_policy(&self, role: &RoleName, policy: &RolePolicyName) -> Result<()> {
        let operation = Operation::DeleteRolePolicy;
        let key = (role.to_string(), policy.to_string());
        self.call(operation, role.as_str(), |state| {
            let there = state.role_policies.remove(&key);
            there.map(|_| ()).ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn detach_role_policy(&self, role: &RoleName, policy: &Arn) -> Result<()> {
        let operation = Operation::DetachRolePolicy;
        let key = (role.to_string(), policy.to_string());
        self.call(operation, role.as_str(), |state| {
            let there = state.managed_policies.remove(&key);
            there.then_some(()).ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn delete_role(&self, role: &RoleName) -> Result<()> {
        let operation = Operation::DeleteRole;
        self.call(operation, role.as_str(), |state| {
            there(state, operation, role)?;
            let mut inline = state.role_policies.keys();
            let mut managed = state.managed_policies.iter();
            let left = if inline.any(|(of, _)| of == role.as_str()) {
                "must delete policies first"
            } else if managed.any(|(of, _)| of == role.as_str()) {
                "must detach all policies first"
            } else if state.profiled.contains(role.as_str()) {
                "must remove roles from instance profile first"
            } else {
                state.roles.remove(role.as_str());
                return Ok(());
            };
            let message = format!("Cannot delete entity, {left}.");
            Err(CloudError::aws(
                operation,
                Fault::Conflict,
                "DeleteConflict",
                message,
            ))
        })
        .await
    }
}

fn there<'s>(state: &'s State, operation: Operation, role: &RoleName) -> Result<&'s Role> {
    let role = state.roles.get(role.as_str());
    role.ok_or_else(|| missing(operation))
}

/// The path of a role, which stands in its ARN before the name.
fn path(arn: &Arn) -> String {
    let (_, name) = arn.as_str().split_once(":role").unwrap();
    let (path, _) = name.rsplit_once('/').unwrap();
    format!("{path}/")
}
