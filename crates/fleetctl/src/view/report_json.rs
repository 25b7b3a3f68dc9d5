//! The report of a job as JSON: stable, whatever the language.

use fleet_core::job::{ExecutionStatus, ProcessDetails};
use fleet_ops::jobs::report::{Bin, Failures, Report, Slow, Times};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

/// The report.
pub(crate) fn document(report: &Report) -> impl Serialize {
    #[derive(Serialize)]
    struct Rollout {
        from: Option<Timestamp>,
        minutes_per_bin: i64,
        bins: Vec<Bin>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        job: &'a str,
        status: &'static str,
        made: Timestamp,
        created: Option<Timestamp>,
        completed: Option<Timestamp>,
        executions: u64,
        retries: u64,
        things: Value,
        rollout: Rollout,
        times: Option<Times>,
        slowest: &'a [Slow],
        failures: &'a Failures,
        settings: &'a fleet_core::job::JobSettings,
        document: &'a Value,
    }
    let job = &report.job;
    Document {
        job: job.id.as_str(),
        status: job.status.as_str(),
        made: report.made,
        created: job.created,
        completed: job.completed,
        executions: report.executions,
        retries: report.retries,
        things: things(&report.things),
        rollout: Rollout {
            from: report.timeline.begins(),
            minutes_per_bin: report.timeline.minutes(),
            bins: report.timeline.bins(),
        },
        times: report.times,
        slowest: &report.slowest,
        failures: &report.failures,
        settings: &job.settings,
        document: &report.document,
    }
}

/// The number of things in each state, by AWS's words.
fn things(counts: &ProcessDetails) -> Value {
    let of = |status: &ExecutionStatus| (status.to_string(), counts.of(*status).into());
    Value::Object(ExecutionStatus::ALL.iter().map(of).collect::<Map<_, _>>())
}
