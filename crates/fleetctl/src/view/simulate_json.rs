//! A simulation as JSON: the plan, and a line for each device of it.

use fleet_core::account::Place;
use fleet_core::name::JobId;
use fleet_core::plan::EndpointKind;
use fleet_ops::jobs::simulate::{Assigned, SimulatePlan};
use serde::Serialize;

#[derive(Serialize)]
#[serde(tag = "event", rename = "planned")]
struct Plan<'a> {
    endpoint: EndpointKind,
    account: &'a str,
    region: &'a str,
    #[serde(flatten)]
    plan: &'a SimulatePlan,
}

/// What would be done, and where.
pub(crate) fn plan<'a>(
    plan: &'a SimulatePlan,
    place: &'a Place,
    endpoint: EndpointKind,
) -> impl Serialize + 'a {
    Plan {
        endpoint,
        account: place.account.as_str(),
        region: place.region.as_str(),
        plan,
    }
}

#[derive(Serialize)]
#[serde(tag = "event", rename = "assigned")]
struct OfJob<'a> {
    job: &'a JobId,
    #[serde(flatten)]
    device: &'a Assigned,
}

/// A device of a job, and what it reports.
pub(crate) fn assigned<'a>(job: &'a JobId, device: &'a Assigned) -> impl Serialize + 'a {
    OfJob { job, device }
}
