//! Port: who calls.

use async_trait::async_trait;

use super::Result;
use crate::account::{AccountId, Arn};

/// Whose credentials are used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The account that pays.
    pub account: AccountId,
    /// The user or the assumed role.
    pub arn: Arn,
}

/// Reads the caller's identity.
#[async_trait]
pub trait IdentityReads: Send + Sync {
    /// `GetCallerIdentity`, which needs no permission.
    async fn caller_identity(&self) -> Result<Identity>;
}
