//! A simulation as a text: who reports what, each device as it goes, and the sum.

use fleet_core::job::{ExecutionStatus, TargetSelection};
use fleet_core::name::{JobId, ThingName};
use fleet_core::quota::{BucketTime, Estimate, Rates};
use fleet_ops::jobs::simulate::{DeviceFailure, End, JobPlan, SimulatePlan, Step};

use super::failure::indented;
use super::plan::bottleneck;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{number, time, words};

mod summary;

pub(crate) use summary::summary;

/// Who acts and with what outcome.
pub(crate) fn plan(plan: &SimulatePlan, rates: &Rates, place: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for job in &plan.plans {
        let title = say!("jobs-simulate-title", job = job.job.as_str());
        let title = paint(style::HEAD, title);
        lines.extend(words::beside(title, place, width));
        lines.extend(of_job(plan, job, width));
        lines.push(String::new());
    }
    if plan.devices() + plan.later() > 0 {
        let calls = plan.calls();
        let (count, estimate) = (calls.total(), Estimate::of(&calls, rates));
        let said = match decisive(&estimate) {
            Some(slowest) => {
                let time = time::span(estimate.best());
                say!("jobs-simulate-calls-at-best", count, time, slowest)
            }
            None => say!("jobs-simulate-calls", count),
        };
        lines.extend(indented(&said, "  ", "    ", width));
    }
    lines
}

/// The budget that decides how long it takes, if any does.
fn decisive(estimate: &Estimate) -> Option<String> {
    let paced = |slowest: &&BucketTime| slowest.rate.is_some() && slowest.seconds > 0.0;
    estimate.slowest().filter(paced).map(bottleneck)
}

fn of_job(plan: &SimulatePlan, job: &JobPlan, width: usize) -> Vec<String> {
    let selection = match job.selection {
        TargetSelection::Continuous => "continuous",
        TargetSelection::Snapshot => "snapshot",
    };
    let said = say!(
        "jobs-simulate-job",
        selection,
        status = job.status.as_str(),
        targets = job.targets,
        rate = plan.request.success_rate.to_string(),
        success = job.successes,
        failure = job.targets - job.successes,
        seed = plan.request.seed.to_string(),
    );
    let mut lines = indented(&said, "  ", "    ", width);
    let (queued, in_progress) = (job.queued, job.in_progress);
    let pending = say!("jobs-simulate-pending", queued, in_progress);
    lines.push(format!("  {pending}"));
    lines.push(format!("  {}", say!("jobs-simulate-document")));
    let document = serde_json::to_string_pretty(&job.document).unwrap_or_default();
    lines.extend(document.lines().map(|line| format!("    {line}")));
    if job.devices == 0 && job.later == 0 {
        lines.push(format!("  {}", say!("jobs-simulate-nothing")));
        return lines;
    }
    lines.extend(devices(job));
    lines
}

/// The first devices with their outcomes, and how many there are.
fn devices(job: &JobPlan) -> Vec<String> {
    // The workshop's own line, which scripts look for: the same in every language.
    let first = job.first.iter().map(|device| {
        format!(
            "  [{}/{}] {} -> {}",
            device.number, job.devices, device.thing, device.outcome
        )
    });
    let mut lines: Vec<_> = first.collect();
    let shown = u64::try_from(job.first.len()).unwrap_or(u64::MAX);
    if job.devices > shown {
        let more = say!("jobs-simulate-more", count = job.devices - shown);
        lines.push(format!("  {more}"));
    }
    let (count, success) = (job.devices, job.devices_that_succeed);
    let failure = count - success;
    let acting = match job.later {
        0 => say!("jobs-simulate-devices", count, success, failure),
        later => say!(
            "jobs-simulate-devices-later",
            count,
            success,
            failure,
            later
        ),
    };
    lines.push(format!("  {acting}"));
    lines
}

/// What is agreed to.
pub(crate) fn question(plan: &SimulatePlan, place: &str) -> String {
    let count = plan.devices() + plan.later();
    say!("jobs-simulate-ask", count, place)
}

/// What a device did or found.
pub(crate) fn step(thing: &ThingName, step: &Step) -> String {
    let thing = thing.as_str();
    match step {
        Step::Downloading => say!("jobs-step-downloading", thing),
        Step::Downloaded { bytes, .. } => {
            say!("jobs-step-downloaded", thing, size = compact(*bytes))
        }
        Step::UrlExpired => say!("jobs-step-url-expired", thing),
        Step::Reported { status, failure } => reported(thing, *status, failure.as_ref()),
        Step::EndedBefore => say!("jobs-step-ended-before", thing),
        Step::Overtaken { status } => {
            say!("jobs-step-overtaken", thing, status = status.as_str())
        }
        Step::Vanished => say!("jobs-step-vanished", thing),
        _ => format!("{thing}: {step:?}"),
    }
}

fn reported(thing: &str, status: ExecutionStatus, failure: Option<&DeviceFailure>) -> String {
    let status = status.as_str();
    match failure {
        Some(failure) => {
            let reason = failure.reason.to_string();
            say!("jobs-step-reported-failure", thing, status, reason)
        }
        None => say!("jobs-step-reported", thing, status),
    }
}

/// A size without a space: `2.1KB`.
fn compact(bytes: u64) -> String {
    number::bytes(bytes).replace(' ', "")
}

/// Why the devices of a job have nothing to do any more.
fn end(end: End) -> String {
    match end {
        End::Completed => say!("jobs-end-completed"),
        End::Canceled => say!("jobs-end-canceled"),
        End::Aborted => say!("jobs-end-aborted"),
        End::Deleted => say!("jobs-end-deleted"),
        End::Scheduled => say!("jobs-end-scheduled"),
        End::Settled => say!("jobs-end-settled"),
        End::AllChosen => say!("jobs-end-all-chosen"),
        End::Stalled => say!("jobs-end-stalled"),
        _ => say!("jobs-end-other"),
    }
}

/// A job whose devices have nothing to do any more, and why.
pub(crate) fn job_ended(job: &JobId, why: End) -> String {
    say!("jobs-sum-job", job = job.as_str(), why = end(why))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vin() -> ThingName {
        "Vehicle-VIN-001".parse().unwrap()
    }

    #[test]
    fn a_device_has_the_lines_that_the_workshop_shows() {
        let downloaded = Step::Downloaded {
            bytes: 2150,
            sha256: String::new(),
        };
        let succeeded = Step::Reported {
            status: ExecutionStatus::Succeeded,
            failure: None,
        };
        for (of, line) in [
            (
                Step::Downloading,
                "Vehicle-VIN-001: downloading firmware from S3…",
            ),
            (downloaded, "Vehicle-VIN-001: 2.1KB firmware downloaded"),
            (succeeded, "Vehicle-VIN-001: job execution SUCCEEDED"),
        ] {
            assert_eq!(step(&vin(), &of), line);
        }
    }
}
