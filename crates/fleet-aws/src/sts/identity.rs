//! Who calls.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::identity::{Identity, IdentityReads};

use crate::aws::{Aws, parsed, required};

#[async_trait]
impl IdentityReads for Aws {
    async fn caller_identity(&self) -> Result<Identity> {
        let operation = Operation::GetCallerIdentity;
        let request = self.sts.get_caller_identity();
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        Ok(Identity {
            account: parsed(operation, &required(operation, "Account", answer.account)?)?,
            arn: Arn::from_aws(required(operation, "Arn", answer.arn)?),
        })
    }
}
