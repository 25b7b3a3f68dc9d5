//! Which policies are in force for a principal that acts as a thing.

use serde::{Deserialize, Serialize};

use super::policies::{self, Policy};
use super::policy_targets::{of_group_and_above, of_principal};
use super::{groups, policy_versions, things};
use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    read POST "/effective-policies" GetEffectivePolicies => effective,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Effective {
    principal: Option<String>,
    cognito_identity_pool_id: Option<String>,
    thing_name: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct EffectivePolicies {
    effective_policies: Vec<EffectivePolicy>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct EffectivePolicy {
    policy_name: String,
    policy_arn: String,
    policy_document: String,
}

/// The names of the policies of a principal, and of those of the groups of a thing and of the groups
/// above them, each once.
fn names(ctx: &Ctx<'_>, principal: Option<&str>, thing: Option<&str>) -> AwsResult<Vec<String>> {
    let mut names = match principal {
        Some(principal) => of_principal(ctx, principal)?,
        None => Vec::new(),
    };
    if let Some(thing) = thing {
        for group in groups::members::direct_groups(ctx, thing)? {
            names.extend(of_group_and_above(ctx, &group)?);
        }
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// The documents in force for a principal that acts as a thing.
pub(crate) fn documents(
    ctx: &Ctx<'_>,
    principal: &str,
    thing: Option<&str>,
) -> AwsResult<Vec<String>> {
    let names = names(ctx, Some(principal), thing)?;
    let document = |name: String| policy_versions::document(ctx, &Policy::get(ctx, &name)?);
    names.into_iter().map(document).collect()
}

/// The policies of a principal, and those of the groups of a thing and of the groups above them.
fn effective(ctx: &Ctx<'_>, input: Effective) -> AwsResult<EffectivePolicies> {
    if input.principal.is_none()
        && input.cognito_identity_pool_id.is_none()
        && input.thing_name.is_none()
    {
        return Err(AwsError::invalid_request(
            "At least one of principal, cognitoIdentityPoolId and thingName is needed",
        ));
    }
    if let Some(thing) = &input.thing_name {
        things::require(ctx, thing)?;
    }
    let names = names(ctx, input.principal.as_deref(), input.thing_name.as_deref())?;
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        let policy = Policy::get(ctx, &name)?;
        found.push(EffectivePolicy {
            policy_arn: policies::arn(ctx, &name),
            policy_document: policy_versions::document(ctx, &policy)?,
            policy_name: name,
        });
    }
    Ok(EffectivePolicies {
        effective_policies: found,
    })
}
