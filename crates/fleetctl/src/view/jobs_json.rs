//! Jobs for programs: stable, whatever the language. States are AWS's words.

use fleet_core::job::{JobStatus, TargetSelection};
use fleet_core::name::JobId;
use fleet_core::port::jobs::ListedJob;
use jiff::Timestamp;
use serde::Serialize;

fn selection(of: TargetSelection) -> &'static str {
    match of {
        TargetSelection::Continuous => "CONTINUOUS",
        TargetSelection::Snapshot => "SNAPSHOT",
    }
}

/// The jobs, and how many were left out.
pub(crate) fn list(jobs: &[ListedJob], left_out: usize) -> impl Serialize {
    #[derive(Serialize)]
    struct Listed<'a> {
        job: &'a JobId,
        arn: &'a str,
        status: JobStatus,
        target_selection: Option<&'static str>,
        created: Option<Timestamp>,
        updated: Option<Timestamp>,
        completed: Option<Timestamp>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        jobs: Vec<Listed<'a>>,
        left_out: usize,
    }
    let jobs = jobs.iter().map(|job| Listed {
        job: &job.id,
        arn: job.arn.as_str(),
        status: job.status,
        target_selection: job.selection.map(selection),
        created: job.created,
        updated: job.updated,
        completed: job.completed,
    });
    Document {
        jobs: jobs.collect(),
        left_out,
    }
}
