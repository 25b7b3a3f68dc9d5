//! A simulation as a text: who reports what, each device as it goes, and the sum.

use fleet_core::job::{ExecutionStatus, TargetSelection};
use fleet_core::name::ThingName;
use fleet_core::operation::Operation;
use fleet_core::quota::{Bucket, BucketTime, Calls, Estimate, Rates};
use fleet_ops::jobs::simulate::{
    DeviceFailure, DeviceFailures, End, JobPlan, JobSummary, SimulatePlan, Step, Summary,
};

use super::failure::{failure, indented};
use super::plan::{bottleneck, heading, joined};
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::{number, time};

/// Who acts and with what outcome.
pub(crate) fn plan(plan: &SimulatePlan, rates: &Rates, place: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for job in &plan.plans {
        let title = paint(style::HEAD, format!("simulate job {}", job.job));
        lines.push(format!("{title}  {}", paint(style::DIM, place)));
        lines.extend(of_job(plan, job, width));
        lines.push(String::new());
    }
    if plan.devices() + plan.later() > 0 {
        let calls = plan.calls();
        let estimate = Estimate::of(&calls, rates);
        let paced = |slowest: &&BucketTime| slowest.rate.is_some() && slowest.seconds > 0.0;
        let best = match estimate.slowest().filter(paced) {
            Some(slowest) => format!(
                ", at best {} ({})",
                time::span(estimate.best()),
                bottleneck(slowest)
            ),
            None => String::new(),
        };
        let calls = text::counted(calls.total(), "call", "calls");
        lines.extend(indented(&format!("{calls}{best}"), "  ", "    ", width));
    }
    lines
}

fn of_job(plan: &SimulatePlan, job: &JobPlan, width: usize) -> Vec<String> {
    let selection = match job.selection {
        TargetSelection::Continuous => "continuous",
        TargetSelection::Snapshot => "snapshot",
    };
    let mut lines = indented(
        &format!(
            "{}, {selection}; of {} {} % succeed: {} SUCCESS, {} FAILURE (seed {})",
            job.status,
            text::counted(job.targets, "target", "targets"),
            plan.request.success_rate,
            number::count(job.successes),
            number::count(job.targets - job.successes),
            plan.request.seed,
        ),
        "  ",
        "    ",
        width,
    );
    lines.push(format!(
        "  pending: {} QUEUED, {} IN_PROGRESS",
        number::count(job.queued),
        number::count(job.in_progress)
    ));
    lines.push("  job document:".to_owned());
    let document = serde_json::to_string_pretty(&job.document).unwrap_or_default();
    lines.extend(document.lines().map(|line| format!("    {line}")));
    if job.devices == 0 && job.later == 0 {
        lines.push("  no device of it has anything to do".to_owned());
        return lines;
    }
    for device in &job.first {
        lines.push(format!(
            "  [{}/{}] {} -> {}",
            device.number, job.devices, device.thing, device.outcome
        ));
    }
    let shown = u64::try_from(job.first.len()).unwrap_or(u64::MAX);
    if job.devices > shown {
        let more = number::count(job.devices - shown);
        lines.push(format!(
            "  ... and {more} more (--dry-run --output json has them all)"
        ));
    }
    let mut acting = format!(
        "  {}: {} SUCCESS, {} FAILURE",
        text::counted(job.devices, "device acts", "devices act"),
        number::count(job.devices_that_succeed),
        number::count(job.devices - job.devices_that_succeed)
    );
    if job.later > 0 {
        let later = number::count(job.later);
        acting.push_str(&format!("; up to {later} more as the rollout goes on"));
    }
    lines.push(acting);
    lines
}

/// What is agreed to.
pub(crate) fn question(plan: &SimulatePlan, place: &str) -> String {
    let devices = text::counted(plan.devices() + plan.later(), "device", "devices");
    format!("act as {devices} on {place}?")
}

/// What a device did or found.
pub(crate) fn step(thing: &ThingName, step: &Step) -> String {
    match step {
        Step::Downloading => format!("{thing}: downloading firmware from S3…"),
        Step::Downloaded { bytes, .. } => {
            format!("{thing}: {} firmware downloaded", compact(*bytes))
        }
        Step::UrlExpired => format!("{thing}: the presigned URL has expired; asking for another"),
        Step::Reported { status, failure } => reported(thing, *status, failure.as_ref()),
        Step::EndedBefore => format!("{thing}: its job execution had ended before it began"),
        Step::Overtaken { status } => {
            format!("{thing}: its job execution was changed by somebody else, it is {status}")
        }
        Step::Vanished => format!("{thing}: the thing, its job execution or the job is gone"),
        _ => format!("{thing}: {step:?}"),
    }
}

fn reported(thing: &ThingName, status: ExecutionStatus, failure: Option<&DeviceFailure>) -> String {
    match failure {
        Some(failure) => format!("{thing}: job execution {status} - {}", failure.reason),
        None => format!("{thing}: job execution {status}"),
    }
}

/// A size without a space: `2.1KB`.
fn compact(bytes: u64) -> String {
    number::bytes(bytes).replace(' ', "")
}

/// Why the devices of a job have nothing to do any more.
pub(crate) fn end(end: End) -> &'static str {
    match end {
        End::Completed => "the job is COMPLETED",
        End::Canceled => "the job was CANCELED by somebody",
        End::Aborted => "the job met its abort criteria and is CANCELED",
        End::Deleted => "the job was deleted",
        End::Scheduled => "the job is SCHEDULED and waits for its next maintenance window",
        End::Settled => "everybody who was notified has acted",
        End::AllChosen => "as many devices have acted as were asked for",
        End::Stalled => "the rollout has notified nobody for five minutes",
        _ => "the job is over",
    }
}

/// What came of it.
pub(crate) fn summary(summary: &Summary, rates: &Rates, width: usize) -> Vec<String> {
    let mut lines = vec![verdict(summary)];
    for job in &summary.ended {
        lines.extend(of_ended(job, width));
    }
    for (count, what) in [
        (summary.ended_before, "had ended before the device began"),
        (
            summary.overtaken,
            "ended or changed while the device was at work",
        ),
        (summary.vanished, "gone, with the thing or the job"),
        (summary.unheard, "not reported: AWS did not take the call"),
    ] {
        if count > 0 {
            let executions = text::counted(count, "execution", "executions");
            lines.push(format!("  {executions} {what}"));
        }
    }
    lines.extend(effort(summary, rates, width));
    if !summary.device_failures.is_empty() {
        lines.push(String::new());
        lines.push(heading("why devices failed"));
        for group in &summary.device_failures {
            lines.extend(indented(&reason(group), "  ", "    ", width));
        }
    }
    if !summary.failures.is_empty() {
        lines.push(String::new());
        lines.push(heading("what failed"));
        for group in &summary.failures {
            lines.extend(failure(group, width));
        }
    }
    if summary.interrupted || summary.gave_up || summary.unheard > 0 {
        lines.push(String::new());
        lines.push(
            "  run the same command again, with the same --seed: it does what is left".to_owned(),
        );
    }
    lines
}

fn verdict(summary: &Summary) -> String {
    let mut said = format!(
        "{} processed: {} SUCCEEDED, {} FAILED",
        text::counted(summary.processed, "job execution", "job executions"),
        number::count(summary.succeeded),
        number::count(summary.failed)
    );
    if summary.failed > 0 {
        said.push_str(&match summary.failed_unplanned {
            0 => " as planned".to_owned(),
            some => format!(", {} of them not as planned", number::count(some)),
        });
    }
    if summary.is_complete() {
        paint(style::GOOD, format!("✓ {said}"))
    } else if summary.interrupted {
        paint(style::WARN, format!("! stopped: {said}"))
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
    let why = job.end.map_or("not over yet", end);
    let mut said = format!("{}: {why}", job.job);
    if !counts.is_empty() {
        said.push_str(&format!("; {counts}"));
    }
    if let Some(comment) = &job.comment {
        said.push_str(&format!(" ({comment:?})"));
    }
    let mut lines = indented(&said, "  ", "    ", width);
    if job.without_execution > 0 {
        let shown = u64::try_from(job.without_execution_first.len()).unwrap_or(u64::MAX);
        let more = match job.without_execution.saturating_sub(shown) {
            0 => String::new(),
            more => format!(" and {} more", number::count(more)),
        };
        let without = text::counted(job.without_execution, "target", "targets");
        let names = joined(&job.without_execution_first);
        let said = format!("{without} never got an execution: {names}{more}");
        lines.extend(indented(&said, "    ", "      ", width));
    }
    lines
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
    let mut took = format!("took {}", time::span(summary.duration));
    if !summary.waited.is_zero() {
        let waited = time::span(summary.waited);
        took.push_str(&format!(", {waited} of it waiting for the rollout"));
    }
    if !summary.clock_moved.is_zero() {
        let moved = time::span(summary.clock_moved);
        took.push_str(&format!("; the local AWS's clock was moved by {moved}"));
    }
    let paced = |slowest: &&BucketTime| slowest.rate.is_some() && slowest.seconds > 0.0;
    if let Some(slowest) = estimate.slowest().filter(paced) {
        took.push_str(&format!(
            "; at best {} ({})",
            time::span(estimate.best()),
            bottleneck(slowest)
        ));
    }
    let buckets = estimate.buckets.iter().map(|of| {
        let rate = of
            .rate
            .map_or(String::new(), |rate| format!(" of {rate}/s"));
        format!(
            "{} {} ({}/s{rate})",
            of.bucket,
            text::counted(of.calls, "call", "calls"),
            per_second(of.calls, acting)
        )
    });
    let mut facts = vec![took, joined(buckets)];
    if summary.downloads > 0 {
        let mut fact = format!(
            "downloaded {}, {}",
            text::counted(summary.downloads, "file", "files"),
            number::bytes(summary.bytes)
        );
        if summary.expired_urls > 0 {
            let urls = text::counted(summary.expired_urls, "URL", "URLs");
            fact.push_str(&format!("; {urls} had expired"));
        }
        facts.push(fact);
    }
    if summary.retries > 0 {
        let retries = text::counted(summary.retries, "execution", "executions");
        facts.push(format!("{retries} of all were retries"));
    }
    let calls = &summary.calls;
    facts.push(format!(
        "{} altogether, {} repeated, {} throttled",
        text::counted(calls.calls.total(), "call", "calls"),
        number::count(calls.retries),
        number::count(calls.throttled())
    ));
    facts
        .iter()
        .filter(|fact| !fact.is_empty())
        .flat_map(|fact| indented(fact, "  ", "    ", width))
        .collect()
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
    let more = match group.count.saturating_sub(shown) {
        0 => String::new(),
        more => format!(" and {} more", number::count(more)),
    };
    format!(
        "{}: {} ({}): {}{more}",
        text::counted(group.count, "device", "devices"),
        group.failure.reason,
        group.failure.failure_type,
        joined(&group.names)
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
