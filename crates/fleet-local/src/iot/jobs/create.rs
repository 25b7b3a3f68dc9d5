//! CreateJob, and AssociateTargetsWithJob, which adds targets to a continuous job.

use rusqlite::params;
use serde::Deserialize;

use super::cancel::Named;
use super::document::Given;
use super::packages::Destination;
use super::settings::Settings;
use super::source::Source;
use super::status::{JobStatus, Selection, Status};
use super::substitute::Substitution;
use super::targets::MAX_TARGETS;
use super::{Job, arn, check_active, counts, document, rollout, schedule, targets};
use crate::error::{AwsError, AwsResult};
use crate::iot::groups;
use crate::iot::job_executions::Execution;
use crate::iot::tags::{self, Tag};
use crate::route::{Ctx, routes};

routes! {
    write(members) PUT "/jobs/{jobId}" CreateJob => create,
    write(members) POST "/jobs/{jobId}/targets" AssociateTargetsWithJob => associate,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    job_id: String,
    targets: Vec<String>,
    target_selection: Option<Selection>,
    document: Option<String>,
    #[serde(default)]
    tags: Vec<Tag>,
    #[serde(flatten)]
    settings: Settings,
}

/// Creates a job and begins it: a minute's worth of things is notified before the answer.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Named> {
    let arn = arn(ctx, &input.job_id);
    if Job::find(ctx, &input.job_id)?.is_some() {
        return Err(AwsError::already_exists(
            format!("Job {} already exists.", input.job_id),
            &input.job_id,
            &arn,
        ));
    }
    let Source {
        given,
        mut settings,
        parameters,
    } = Source::of(ctx, input.document, input.settings)?;
    let selection = input.target_selection.unwrap_or(Selection::Snapshot);
    settings.check()?;
    if let Some(scheduling) = &settings.scheduling_config {
        scheduling.check(ctx.now, selection)?;
    }
    let versions = settings.destination_package_versions.take();
    let destinations = Destination::all(ctx, versions.as_deref().unwrap_or_default())?;
    let filled = Substitution {
        ctx,
        settings: &settings,
        destinations: &destinations,
        parameters: parameters.as_ref(),
    }
    .document(&given)?;
    settings.destination_package_versions = versions.as_ref().map(|_| {
        let destinations = destinations.iter();
        destinations.map(|version| version.arn(ctx)).collect()
    });
    let given = Given {
        document: given,
        versions,
    };
    if input.targets.len() > MAX_TARGETS {
        return Err(AwsError::invalid_request(format!(
            "A job can have at most {MAX_TARGETS} targets"
        )));
    }
    check_active(ctx)?;
    let mut job = insert(ctx, &input.job_id, selection, settings)?;
    targets::add(ctx, &job, &input.targets)?;
    document::put(ctx, job.number, &filled, &given)?;
    tags::put(ctx, &arn, &input.tags)?;
    schedule::begin(ctx, &mut job)?;
    Ok(Named::of(ctx, job))
}

/// Keeps a new job that nothing has begun yet.
fn insert(ctx: &Ctx<'_>, id: &str, selection: Selection, settings: Settings) -> AwsResult<Job> {
    ctx.tx
        .prepare_cached(
            "INSERT INTO job (scope, id, status, selection, settings, created_ms, updated_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
        )?
        .execute(params![
            ctx.scope(),
            id,
            JobStatus::Scheduled,
            selection,
            serde_json::to_string(&settings)?,
            ctx.now_ms(),
        ])?;
    let number = ctx.tx.last_insert_rowid();
    counts::begin(ctx, number)?;
    Job::by_number(ctx, number)?.ok_or_else(|| AwsError::internal("a new job is missing"))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Associate {
    job_id: String,
    targets: Vec<String>,
    comment: Option<String>,
}

/// Whoever is behind the new targets and has not had the job is notified at the job's rate.
fn associate(ctx: &Ctx<'_>, input: Associate) -> AwsResult<Named> {
    let mut job = Job::get(ctx, &input.job_id)?;
    if job.selection != Selection::Continuous || job.status != JobStatus::InProgress || job.over {
        return Err(AwsError::invalid_request(format!(
            "Targets can be added to a CONTINUOUS job that is IN_PROGRESS only; job {} is {} and {}",
            job.id,
            job.selection.word(),
            job.status.word()
        )));
    }
    for target in targets::add(ctx, &job, &input.targets)? {
        if !target.is_group {
            let_wait(ctx, &job, &target.name)?;
            continue;
        }
        let mut after = String::new();
        loop {
            let page = groups::reach::things(ctx, &target.name, &after, 1000)?;
            for thing in &page {
                let_wait(ctx, &job, thing)?;
            }
            match page.into_iter().next_back() {
                Some(last) => after = last,
                None => break,
            }
        }
    }
    job.comment = input.comment.or(job.comment);
    job.updated_ms = ctx.now_ms();
    if job.rolling {
        job.save(ctx)?;
    } else {
        rollout::begin(ctx, &mut job)?;
    }
    Ok(Named::of(ctx, job))
}

fn let_wait(ctx: &Ctx<'_>, job: &Job, thing: &str) -> AwsResult<()> {
    match Execution::last(ctx, job.number, thing)? {
        Some(execution) if execution.status != Status::Removed => Ok(()),
        _ => targets::wait(ctx, job.number, thing),
    }
}
