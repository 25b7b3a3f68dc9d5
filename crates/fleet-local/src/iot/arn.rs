//! ARNs of IoT resources, and members that name a resource by its name or by its ARN.

use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

/// The resource part of an ARN of the caller's own account and Region, such as `thing/a`.
///
/// AWS does not document what it says to an ARN of somebody else; here it is an invalid request.
pub(crate) fn own<'a>(ctx: &Ctx<'_>, arn: &'a str) -> AwsResult<&'a str> {
    let mut parts = arn.splitn(6, ':');
    let mut part = || parts.next().unwrap_or_default();
    let (scheme, partition, service) = (part(), part(), part());
    let (region, account, resource) = (part(), part(), part());
    if scheme != "arn" || service != "iot" || resource.is_empty() {
        return Err(AwsError::invalid_request(format!("Invalid ARN: {arn}")));
    }
    let caller = ctx.caller;
    if partition != caller.partition() || region != caller.region || account != caller.account {
        return Err(AwsError::invalid_request(format!(
            "The ARN {arn} is not of account {} in Region {}",
            caller.account, caller.region
        )));
    }
    Ok(resource)
}

/// A kind of resource that operations name by its name or by its ARN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    Thing,
    ThingGroup,
    BillingGroup,
}

impl Named {
    /// The first word of the resource part of its ARNs.
    fn prefix(self) -> &'static str {
        match self {
            Named::Thing => "thing",
            Named::ThingGroup => "thinggroup",
            Named::BillingGroup => "billinggroup",
        }
    }

    /// Its name and ARN members, and how the refusal of a disagreement begins.
    fn members(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Named::Thing => ("thingName", "thingArn", "ThingName"),
            Named::ThingGroup => ("thingGroupName", "thingGroupArn", "ThingGroupName"),
            Named::BillingGroup => ("billingGroupName", "billingGroupArn", "BillingGroupName"),
        }
    }

    /// The name that a request means; where it gives both, they must agree.
    pub(crate) fn pick(
        self,
        ctx: &Ctx<'_>,
        name: Option<String>,
        arn: Option<String>,
    ) -> AwsResult<String> {
        let (of_name, of_arn, begin) = self.members();
        let from_arn = match &arn {
            Some(arn) => Some(self.name(ctx, arn)?),
            None => None,
        };
        match (name, from_arn) {
            (Some(name), Some(other)) if name != other => Err(AwsError::invalid_request(format!(
                "{begin} {of_arn} does not match specified {of_name} in request"
            ))),
            (Some(name), _) | (None, Some(name)) => Ok(name),
            (None, None) => Err(AwsError::invalid_request(format!(
                "Both {of_arn} and {of_name} are empty. Need to specify at least one of them"
            ))),
        }
    }

    fn name(self, ctx: &Ctx<'_>, arn: &str) -> AwsResult<String> {
        own(ctx, arn)?
            .strip_prefix(self.prefix())
            .and_then(|rest| rest.strip_prefix('/'))
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .ok_or_else(|| {
                AwsError::invalid_request(format!("{arn} is not the ARN of a {}", self.prefix()))
            })
    }
}
