//! The sum of a simulation, as a text.

use fleet_core::job::ExecutionStatus;
use fleet_core::operation::Operation;
use fleet_core::quota::{Bucket, Calls, Estimate, Rates};
use fleet_ops::jobs::simulate::{DeviceFailures, JobSummary, Summary};

use super::{decisive, end};
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{number, time};
use crate::view::failure::{failure, indented};
use crate::view::plan::{heading, joined};

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
        seconds if seconds > 0.0 => number::tenths(calls as f64 / seconds),
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

    #[test]
    fn calls_a_second_leave_out_what_was_waited() {
        assert_eq!(per_second(300, std::time::Duration::from_secs(2)), "150.0");
        assert_eq!(per_second(300, std::time::Duration::ZERO), "-");
    }
}
