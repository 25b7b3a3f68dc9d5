//! What the fake allows: every operation that it was not told to deny.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::permissions::{Decision, PermissionReads};

use super::{Fake, invalid};

#[async_trait]
impl PermissionReads for Fake {
    async fn simulate(
        &self,
        principal: &Arn,
        actions: &[&'static str],
    ) -> Result<Vec<(&'static str, Decision)>> {
        let operation = Operation::SimulatePrincipalPolicy;
        let refused = self.inner().denied.clone();
        self.call(operation, principal.as_str(), |_| {
            if principal.as_str().contains(":assumed-role/") {
                return Err(invalid(operation, "a session is no principal"));
            }
            let denied = |action| {
                refused
                    .iter()
                    .any(|operation| operation.iam_action() == action)
            };
            let decide = |action: &&'static str| match denied(*action) {
                true => (*action, Decision::NotAllowed),
                false => (*action, Decision::Allowed),
            };
            Ok(actions.iter().map(decide).collect())
        })
        .await
    }
}
