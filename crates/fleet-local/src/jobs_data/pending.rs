//! What a device has to do: all of it, the next of it, and one execution of it.

use serde::{Deserialize, Serialize};

use super::Shown;
use crate::error::{AwsError, AwsResult};
use crate::iot::job_executions::timeouts::check_step;
use crate::iot::job_executions::{Change, Details, Execution, check_details};
use crate::iot::jobs::Job;
use crate::iot::jobs::status::{JobStatus, Status};
use crate::iot::things;
use crate::route::{Ctx, routes};

routes! {
    read(members) GET "/things/{thingName}/jobs" GetPendingJobExecutions => pending,
    write(members) PUT "/things/{thingName}/jobs/$next" StartNextPendingJobExecution => start_next,
    read(members) GET "/things/{thingName}/jobs/{jobId}" DescribeJobExecution => describe,
}

/// Executions that are listed (AWS: 10, and 5 more of jobs with a schedule).
const LISTED: usize = 10;
const LISTED_SCHEDULED: usize = 5;

/// The name that stands for the next execution.
pub(super) const NEXT: &str = "$next";

/// Whether a device may work on an execution that it has not ended: what has begun goes on between
/// maintenance windows.
pub(super) fn is_open(execution: Status, job: JobStatus) -> bool {
    job.is_open() || (execution == Status::InProgress && job == JobStatus::Scheduled)
}

/// What a thing has not ended and may work on now: what is in progress first, then in the order in
/// which it was queued.
pub(super) fn open(ctx: &Ctx<'_>, thing: &str) -> AwsResult<Vec<(Execution, Job)>> {
    let mut open = Vec::new();
    for status in [Status::InProgress, Status::Queued] {
        for execution in Execution::of_thing(ctx, thing, status)? {
            let Some(job) = Job::by_number(ctx, execution.job)? else {
                continue;
            };
            if is_open(status, job.status) {
                open.push((execution, job));
            }
        }
    }
    Ok(open)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Pending {
    thing_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Listed {
    pub(super) in_progress_jobs: Vec<Summary>,
    pub(super) queued_jobs: Vec<Summary>,
}

/// An execution as lists of pending ones name it. Times are whole seconds since the epoch.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary {
    job_id: String,
    queued_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<i64>,
    last_updated_at: i64,
    version_number: i64,
    execution_number: i64,
}

impl Summary {
    fn of(execution: Execution) -> Summary {
        Summary {
            job_id: execution.job_id,
            queued_at: execution.queued_ms / 1000,
            started_at: execution.started_ms.map(|ms| ms / 1000),
            last_updated_at: execution.updated_ms / 1000,
            version_number: execution.version,
            execution_number: execution.number,
        }
    }
}

pub(super) fn pending(ctx: &Ctx<'_>, input: Pending) -> AwsResult<Listed> {
    things::require(ctx, &input.thing_name)?;
    Ok(Listed::of(open(ctx, &input.thing_name)?))
}

impl Listed {
    /// As many of what is open as a list takes.
    pub(super) fn of(open: Vec<(Execution, Job)>) -> Listed {
        let (mut plain, mut scheduled) = (LISTED, LISTED_SCHEDULED);
        let mut listed = Listed {
            in_progress_jobs: Vec::new(),
            queued_jobs: Vec::new(),
        };
        for (execution, job) in open {
            let room = match job.settings.scheduling_config {
                Some(_) if scheduled > 0 => &mut scheduled,
                _ if plain > 0 => &mut plain,
                _ => continue,
            };
            *room -= 1;
            match execution.status {
                Status::InProgress => listed.in_progress_jobs.push(Summary::of(execution)),
                _ => listed.queued_jobs.push(Summary::of(execution)),
            }
        }
        listed
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StartNext {
    thing_name: String,
    status_details: Option<Details>,
    step_timeout_in_minutes: Option<i64>,
}

/// An execution, if there is one.
#[derive(Debug, Serialize)]
pub(super) struct Found {
    #[serde(skip_serializing_if = "Option::is_none")]
    execution: Option<Shown>,
}

/// What is in progress already stays as it is.
pub(super) fn start_next(ctx: &Ctx<'_>, input: StartNext) -> AwsResult<Found> {
    things::require(ctx, &input.thing_name)?;
    check_details(input.status_details.as_ref())?;
    check_step(input.step_timeout_in_minutes)?;
    let Some((mut execution, _)) = open(ctx, &input.thing_name)?.into_iter().next() else {
        return Ok(Found { execution: None });
    };
    if execution.status == Status::Queued {
        let change = Change {
            details: input.status_details,
            step_minutes: input.step_timeout_in_minutes,
            by_device: true,
            ..Change::default()
        };
        execution.change(ctx, Status::InProgress, change)?;
    }
    Ok(Found {
        execution: Some(Shown::of(ctx, execution, true)?),
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Describe {
    job_id: String,
    thing_name: String,
    include_job_document: Option<bool>,
    execution_number: Option<i64>,
}

/// One that has ended is not for devices any more; nor is one of a job that is being deleted.
pub(super) fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Found> {
    things::require(ctx, &input.thing_name)?;
    let execution = if input.job_id == NEXT {
        match open(ctx, &input.thing_name)?.into_iter().next() {
            Some((execution, _)) => execution,
            None => return Ok(Found { execution: None }),
        }
    } else {
        let job = at_work(ctx, &input.job_id)?;
        Execution::get(ctx, &job, &input.thing_name, input.execution_number)?
    };
    if execution.status.is_terminal() {
        return Err(AwsError::new(
            "TerminalStateException",
            format!(
                "Job execution is in terminal state {}",
                execution.status.word()
            ),
        ));
    }
    let with_document = input.include_job_document.unwrap_or(true);
    Ok(Found {
        execution: Some(Shown::of(ctx, execution, with_document)?),
    })
}

/// A job that devices can still see.
pub(super) fn at_work(ctx: &Ctx<'_>, id: &str) -> AwsResult<Job> {
    let job = Job::get(ctx, id)?;
    match job.status {
        JobStatus::DeletionInProgress => {
            Err(AwsError::not_found(format!("Job {id} is being deleted.")))
        }
        _ => Ok(job),
    }
}
