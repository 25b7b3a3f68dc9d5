//! What IAM says about permissions.

use std::collections::BTreeMap;

use async_trait::async_trait;
use aws_sdk_iam::types::PolicyEvaluationDecisionType as Evaluated;
use fleet_core::account::Arn;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::permissions::{Decision, PermissionReads};

use super::roles::next;
use crate::aws::{Aws, unreadable};

/// Actions in one request. IAM takes more, and answers with a page of at most 1000.
const ACTIONS: usize = 100;

#[async_trait]
impl PermissionReads for Aws {
    async fn simulate(
        &self,
        principal: &Arn,
        actions: &[&'static str],
    ) -> Result<Vec<(&'static str, Decision)>> {
        let operation = Operation::SimulatePrincipalPolicy;
        let mut said = BTreeMap::new();
        for some in actions.chunks(ACTIONS) {
            let mut marker = None;
            loop {
                let request = self
                    .iam
                    .simulate_principal_policy()
                    .policy_source_arn(principal.as_str())
                    .set_action_names(Some(some.iter().map(ToString::to_string).collect()))
                    .set_marker(marker);
                let answer = self
                    .funnel
                    .call(operation, || Box::pin(request.send()))
                    .await?;
                for result in answer.evaluation_results.unwrap_or_default() {
                    said.insert(result.eval_action_name, decision(&result.eval_decision));
                }
                marker = next(operation, answer.is_truncated, answer.marker)?;
                if marker.is_none() {
                    break;
                }
            }
        }
        let of = |action: &&'static str| {
            let decision = said.get(*action).copied();
            let missing = || unreadable(operation, format!("nothing about {action}"));
            Ok((*action, decision.ok_or_else(missing)?))
        };
        actions.iter().map(of).collect()
    }
}

/// What is neither allowed nor forbidden is not allowed, also what IAM may say some day.
fn decision(evaluated: &Evaluated) -> Decision {
    match evaluated {
        Evaluated::Allowed => Decision::Allowed,
        Evaluated::ExplicitDeny => Decision::Forbidden,
        _ => Decision::NotAllowed,
    }
}
