//! What a role lets others do: whether a service may assume it, and what its policies allow.

use super::roles::Role;
use super::{attached_policies, managed_policy_versions, role_policies};
use crate::error::AwsResult;
use crate::policy::{Context, Decision, Request, Requester, decide};
use crate::route::Ctx;

/// Why a service cannot use a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No role has this ARN.
    NoSuchRole,
    /// The trust policy does not let the service assume it.
    NotTrusted,
}

/// Whether a service such as `iot.amazonaws.com` may assume a role of any account.
pub(crate) fn assumable(
    ctx: &Ctx<'_>,
    role_arn: &str,
    service: &str,
) -> AwsResult<Result<Role, Refusal>> {
    let Some((_, role)) = Role::by_arn(ctx, role_arn)? else {
        return Ok(Err(Refusal::NoSuchRole));
    };
    let mut context = Context::default();
    context.set("aws:SourceAccount", &ctx.caller.account);
    context.set("aws:SourceArn", ctx.arn("*"));
    context.set("aws:PrincipalIsAWSService", "true");
    let request = Request {
        action: "sts:AssumeRole",
        resource: role_arn,
        requester: Some(Requester::Service(service)),
        context: &context,
    };
    Ok(match decide([&role.trust_policy()?], &request) {
        Decision::Allowed => Ok(role),
        Decision::Denied | Decision::NotAllowed => Err(Refusal::NotTrusted),
    })
}

/// Whether the policies of a role of an account allow an action such as `s3:GetObject` on a
/// resource, and its permissions boundary as well.
pub(crate) fn allows(
    ctx: &Ctx<'_>,
    account: &str,
    role: &Role,
    action: &str,
    resource: &str,
) -> AwsResult<bool> {
    let mut documents = role_policies::documents(ctx, account, role)?;
    documents.extend(attached_policies::documents(ctx, account, role)?);
    let mut context = Context::default();
    context.set("aws:RequestedRegion", &ctx.caller.region);
    // What stays on this machine needs no TLS to be secret.
    context.set("aws:SecureTransport", "true");
    let request = Request {
        action,
        resource,
        requester: None,
        context: &context,
    };
    let within = |documents: &[_]| decide(documents, &request) == Decision::Allowed;
    let bounded = match &role.boundary {
        None => true,
        Some(arn) => managed_policy_versions::in_force(ctx, account, arn)?
            .is_some_and(|document| within(&[document])),
    };
    Ok(bounded && within(&documents))
}
