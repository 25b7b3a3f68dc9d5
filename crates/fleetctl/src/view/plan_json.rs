//! A provision plan as JSON, for programs. The names and their meaning are stable; new members may appear.

use fleet_core::plan::Header;
use fleet_core::quota::{Calls, Estimate, Rates};
use fleet_ops::provision::{NumberSet, Planned, ProvisionPlan, Request};
use serde::Serialize;

/// The document.
#[derive(Debug, Serialize)]
pub(crate) struct PlanDocument<'a> {
    plan: &'a Header,
    request: &'a Request,
    resources: &'a [Planned],
    devices: Devices,
    changes: bool,
    calls: Calls,
    total_calls: u64,
    estimate: Estimate,
    best_seconds: f64,
}

/// Devices by what is done about them: how many, and which, as ranges of their numbers.
#[derive(Debug, Serialize)]
struct Devices {
    total: u32,
    create: Numbers,
    repair: u32,
    different: Numbers,
    join: Numbers,
    shadow: Numbers,
    package_shadow: Numbers,
}

#[derive(Debug, Serialize)]
struct Numbers {
    count: u32,
    ranges: Vec<(u32, u32)>,
}

impl Numbers {
    fn of(set: &NumberSet) -> Numbers {
        Numbers {
            count: set.len(),
            ranges: set
                .ranges()
                .map(std::ops::RangeInclusive::into_inner)
                .collect(),
        }
    }
}

impl<'a> PlanDocument<'a> {
    pub(crate) fn of(plan: &'a ProvisionPlan, rates: &Rates) -> PlanDocument<'a> {
        let calls = plan.calls();
        let estimate = plan.estimate(rates);
        let devices = &plan.devices;
        PlanDocument {
            plan: &plan.header,
            request: &plan.request,
            resources: &plan.resources,
            devices: Devices {
                total: devices.total,
                create: Numbers::of(&devices.create),
                repair: devices.to_repair(),
                different: Numbers::of(&devices.different),
                join: Numbers::of(&devices.join),
                shadow: Numbers::of(&devices.shadow),
                package_shadow: Numbers::of(&devices.package_shadow),
            },
            changes: !plan.is_empty(),
            total_calls: calls.total(),
            calls,
            best_seconds: estimate.best().as_secs_f64(),
            estimate,
        }
    }
}
