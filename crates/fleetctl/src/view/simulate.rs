//! A simulation as a text: who reports what, each device as it goes, and the sum.

use fleet_core::job::{ExecutionStatus, TargetSelection};
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::quota::{Bucket, BucketTime, Calls, Estimate, Rates};
use fleet_ops::jobs::simulate::{
    DeviceFailure, DeviceFailures, End, JobPlan, JobSummary, SimulatePlan, Step, Summary,
};

use super::failure::{failure, indented};
use super::plan::{bottleneck, heading, joined};
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{number, time};

/// Who acts and with what outcome.
pub(crate) fn plan(plan: &SimulatePlan, rates: &Rates, place: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for job in &plan.plans {
        let title = say!("jobs-simulate-title", job = job.job.as_str());
        let title = paint(style::HEAD, title);
        lines.push(format!("{title}  {}", paint(style::DIM, place)));
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

/// What is said of so many executions.
type Remark = fn(u64) -> String;

/// What came of it.
pub(crate) fn summary(summary: &Summary, rates: &Rates, width: usize) -> Vec<String> {
    let mut lines = vec![verdict(summary)];
    for job in &summary.ended {
        lines.extend(of_ended(job, width));
    }
    let remarks: [(u64, Remark); 4] = [
        (summary.ended_before, |count| {
            say!("jobs-sum-ended-before", count)
        }),
        (summary.overtaken, |count| say!("jobs-sum-overtaken", count)),
        (summary.vanished, |count| say!("jobs-sum-vanished", count)),
        (summary.unheard, |count| say!("jobs-sum-unheard", count)),
    ];
    for (count, remark) in remarks {
        if count > 0 {
            lines.push(format!("  {}", remark(count)));
        }
    }
    lines.extend(effort(summary, rates, width));
    if !summary.device_failures.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("jobs-sum-device-failures")));
        for group in &summary.device_failures {
            lines.extend(indented(&reason(group), "  ", "    ", width));
        }
    }
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("jobs-sum-failures")));
        for group in &summary.failures {
            lines.extend(failure(group, width));
        }
    }
    if summary.interrupted || summary.gave_up || summary.unheard > 0 {
        lines.push(String::new());
        lines.push(format!("  {}", say!("jobs-sum-again")));
    }
    lines
}

fn verdict(summary: &Summary) -> String {
    let (count, succeeded, failed) = (summary.processed, summary.succeeded, summary.failed);
    let said = match (failed, summary.failed_unplanned) {
        (0, _) => say!("jobs-sum-processed", count, succeeded, failed),
        (_, 0) => say!("jobs-sum-processed-as-planned", count, succeeded, failed),
        (_, unplanned) => say!(
            "jobs-sum-processed-not-planned",
            count,
            succeeded,
            failed,
            unplanned
        ),
    };
    if summary.is_complete() {
        paint(style::GOOD, format!("✓ {said}"))
    } else if summary.interrupted {
        let said = say!("jobs-sum-stopped", sum = said);
        paint(style::WARN, format!("! {said}"))
    } else {
        paint(style::BAD, format!("✗ {said}"))
    }
}

fn of_ended(job: &JobSummary, width: usize) -> Vec<String> {
    let process = &job.process;
    let counts = ExecutionStatus::ALL.iter().filter_map(|status| {
        let count = process.of(*status);
        (count > 0).then(|| format!("{} {status}", number::count(count)))
    });
    let counts = joined(counts);
    let why = job.end.map_or_else(|| say!("jobs-end-not-yet"), end);
    let name = job.job.as_str();
    let mut said = match counts.is_empty() {
        true => say!("jobs-sum-job", job = name, why),
        false => say!("jobs-sum-job-counts", job = name, why, counts),
    };
    if let Some(comment) = &job.comment {
        said.push_str(&format!(" ({comment:?})"));
    }
    let mut lines = indented(&said, "  ", "    ", width);
    if job.without_execution > 0 {
        let shown = u64::try_from(job.without_execution_first.len()).unwrap_or(u64::MAX);
        let more = job.without_execution.saturating_sub(shown);
        let names = and_more(joined(&job.without_execution_first), more);
        let said = say!(
            "jobs-sum-without-execution",
            count = job.without_execution,
            names
        );
        lines.extend(indented(&said, "    ", "      ", width));
    }
    lines
}

/// Names, and how many more there are.
fn and_more(names: String, count: u64) -> String {
    match count {
        0 => names,
        count => say!("jobs-sum-names-more", names, count),
    }
}

fn effort(summary: &Summary, rates: &Rates, width: usize) -> Vec<String> {
    let acting = summary.acting();
    let device_calls: Calls = summary
        .calls
        .calls
        .iter()
        .filter(|(operation, _)| of_devices(*operation))
        .collect();
    let estimate = Estimate::of(&device_calls, rates);
    let buckets = estimate.buckets.iter().map(|of| {
        let (budget, count) = (of.bucket.to_string(), of.calls);
        let pace = per_second(of.calls, acting);
        match of.rate {
            Some(rate) => {
                let rate = rate.to_string();
                say!("jobs-sum-budget-of", budget, count, pace, rate)
            }
            None => say!("jobs-sum-budget", budget, count, pace),
        }
    });
    let mut facts = vec![took(summary, &estimate), joined(buckets)];
    if summary.downloads > 0 {
        let size = number::bytes(summary.bytes);
        let downloads = say!("jobs-sum-downloads", count = summary.downloads, size);
        facts.push(match summary.expired_urls {
            0 => downloads,
            urls => and_then(downloads, say!("jobs-sum-expired", urls)),
        });
    }
    if summary.retries > 0 {
        facts.push(say!("jobs-sum-retries", count = summary.retries));
    }
    let calls = &summary.calls;
    facts.push(say!(
        "jobs-sum-calls",
        count = calls.calls.total(),
        repeated = calls.retries,
        throttled = calls.throttled()
    ));
    facts
        .iter()
        .filter(|fact| !fact.is_empty())
        .flat_map(|fact| indented(fact, "  ", "    ", width))
        .collect()
}

/// How long it took, and why.
fn took(summary: &Summary, estimate: &Estimate) -> String {
    let time = time::span(summary.duration);
    let mut said = match summary.waited.is_zero() {
        true => say!("jobs-sum-took", time),
        false => {
            let waited = time::span(summary.waited);
            say!("jobs-sum-took-waiting", time, waited)
        }
    };
    if !summary.clock_moved.is_zero() {
        let time = time::span(summary.clock_moved);
        said = and_then(said, say!("jobs-sum-clock-moved", time));
    }
    if let Some(slowest) = decisive(estimate) {
        let time = time::span(estimate.best());
        said = and_then(said, say!("jobs-sum-at-best", time, slowest));
    }
    said
}

/// Two statements of a line.
fn and_then(first: String, second: String) -> String {
    say!("jobs-statements", first, second)
}

/// Whether an operation is one of those that devices call.
fn of_devices(operation: Operation) -> bool {
    matches!(operation.bucket(), Bucket::JobReads | Bucket::JobWrites)
}

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
fn per_second(calls: u64, over: std::time::Duration) -> String {
    match over.as_secs_f64() {
        seconds if seconds > 0.0 => format!("{:.1}", calls as f64 / seconds),
        _ => "-".to_owned(),
    }
}

fn reason(group: &DeviceFailures) -> String {
    let shown = u64::try_from(group.names.len()).unwrap_or(u64::MAX);
    let more = group.count.saturating_sub(shown);
    say!(
        "jobs-sum-device-failures-of",
        count = group.count,
        reason = group.failure.reason.to_string(),
        kind = group.failure.failure_type.to_string(),
        names = and_more(joined(&group.names), more)
    )
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

    #[test]
    fn calls_a_second_leave_out_what_was_waited() {
        assert_eq!(per_second(300, std::time::Duration::from_secs(2)), "150.0");
        assert_eq!(per_second(300, std::time::Duration::ZERO), "-");
    }
}
