//! The older operations between policies and principals, which name the principal in a header.

use serde::{Deserialize, Serialize};

use super::creation_order::Paging;
use super::policies::{Listed, Policy};
use super::policy_targets::{self, Target};
use super::principals::Principal;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PUT "/principal-policies/{policyName}" AttachPrincipalPolicy => attach,
    write DELETE "/principal-policies/{policyName}" DetachPrincipalPolicy => detach,
    read GET "/policy-principals" ListPolicyPrincipals => principals,
    read GET "/principal-policies" ListPrincipalPolicies => policies,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    policy_name: String,
    principal: String,
}

fn attach(ctx: &Ctx<'_>, input: Attachment) -> AwsResult<Empty> {
    let principal = Principal::find(ctx, &input.principal)?;
    policy_targets::add(ctx, &input.policy_name, &Target::Principal(principal))?;
    Ok(Empty {})
}

/// Unlike DetachPolicy, this one knows `ResourceNotFoundException`.
fn detach(ctx: &Ctx<'_>, input: Attachment) -> AwsResult<Empty> {
    let policy = Policy::get(ctx, &input.policy_name)?;
    let principal = Principal::find(ctx, &input.principal)?.key(ctx);
    if !policy_targets::remove(ctx, &policy.name, &principal)? {
        return Err(AwsError::not_found(format!(
            "Policy {} is not attached to {principal}",
            policy.name
        )));
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfPolicy {
    policy_name: String,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Principals {
    principals: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_marker: Option<String>,
}

fn principals(ctx: &Ctx<'_>, input: OfPolicy) -> AwsResult<Principals> {
    let (principals, next_marker) =
        policy_targets::targets(ctx, &input.policy_name, &input.paging, true)?;
    Ok(Principals {
        principals,
        next_marker,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfPrincipal {
    principal: String,
    #[serde(flatten)]
    paging: Paging,
}

fn policies(ctx: &Ctx<'_>, input: OfPrincipal) -> AwsResult<Listed> {
    let names = policy_targets::of_principal(ctx, &input.principal)?;
    policy_targets::page_of(ctx, names, &input.paging)
}
