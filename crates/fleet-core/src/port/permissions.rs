//! Port: what IAM says about permissions.

use async_trait::async_trait;

use super::Result;
use crate::account::Arn;

/// What IAM decides about an action on any resource (`*`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// A policy allows it.
    Allowed,
    /// No policy allows it on every resource; one may allow it on some.
    NotAllowed,
    /// A policy forbids it.
    Forbidden,
}

/// Asks IAM about permissions without using them.
#[async_trait]
pub trait PermissionReads: Send + Sync {
    /// `SimulatePrincipalPolicy`: what a user or a role may do, in the order of the actions.
    /// An account's root cannot be asked about; nor can a session of a role: ask about the role.
    async fn simulate(
        &self,
        principal: &Arn,
        actions: &[&'static str],
    ) -> Result<Vec<(&'static str, Decision)>>;
}
