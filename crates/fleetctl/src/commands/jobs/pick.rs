//! Which job is meant: the one that was named, or one picked from a numbered list on the terminal.

use fleet_core::job::JobStatus;
use fleet_core::name::JobId;
use fleet_core::port::jobs::ListedJob;
use fleet_ops::jobs::list;

use super::Work;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::pick::Whole;
use crate::view::jobs as view;

/// What a job is picked for, and from which.
pub(super) struct Pick {
    /// What stands above the list, from the place.
    title: fn(&str) -> String,
    /// That there is none.
    none: fn() -> String,
    statuses: &'static [JobStatus],
}

/// Any job.
pub(super) const LOOK: Pick = Pick {
    title: |place| say!("jobs-pick-look", place),
    none: || say!("jobs-pick-look-none"),
    statuses: &[],
};

/// Jobs that are not over.
pub(super) const WATCH: Pick = Pick {
    title: |place| say!("jobs-pick-watch", place),
    none: || say!("jobs-pick-watch-none"),
    statuses: &[JobStatus::Scheduled, JobStatus::InProgress],
};

/// Jobs whose devices have something to do.
pub(super) const ACT: Pick = Pick {
    title: |place| say!("jobs-pick-act", place),
    none: || say!("jobs-pick-act-none"),
    statuses: &[JobStatus::InProgress],
};

/// Jobs that are not over.
pub(super) const CANCEL: Pick = Pick {
    title: |place| say!("jobs-pick-cancel", place),
    none: || say!("jobs-pick-cancel-none"),
    statuses: &[JobStatus::Scheduled, JobStatus::InProgress],
};

/// Jobs that are over.
pub(super) const DELETE: Pick = Pick {
    title: |place| say!("jobs-pick-delete", place),
    none: || say!("jobs-pick-delete-none"),
    statuses: &[JobStatus::Completed, JobStatus::Canceled],
};

/// Ends the command before it looks at anything where no job was named and nobody can pick one.
pub(super) fn check(context: &Context, named: bool) -> Outcome {
    if named || context.screen.can_ask() {
        return Ok(());
    }
    let error = CommandError::new(Kind::Declined, say!("jobs-pick-unnamed"));
    Err(error.hint(say!("jobs-pick-unnamed-hint")))
}

/// The job that was named, or one that is picked.
pub(super) async fn one(work: &Work<'_>, named: Option<&JobId>, pick: &Pick) -> Outcome<JobId> {
    if let Some(named) = named {
        return Ok(named.clone());
    }
    let jobs = offered(work, pick).await?;
    let (title, prompt) = ((pick.title)(&work.place()), say!("jobs-pick-prompt"));
    let asked = crate::commands::pick::asked(work, &title, &prompt);
    let read = |answer: &str| read(answer, &jobs);
    let id = asked.one(&mut choices(work, &jobs), read).await?;
    work.context.answers.word(&id);
    Ok(id)
}

/// The jobs that were named, each once, or some that are picked.
pub(super) async fn some(work: &Work<'_>, named: &[JobId], pick: &Pick) -> Outcome<Vec<JobId>> {
    if !named.is_empty() {
        return Ok(each_once(named.to_vec()));
    }
    let jobs = offered(work, pick).await?;
    let (title, prompt) = (
        (pick.title)(&work.place()),
        say!("jobs-pick-prompt-several"),
    );
    let asked = crate::commands::pick::asked(work, &title, &prompt);
    let read = |answer: &str| read(answer, &jobs);
    let ids = each_once(asked.some(&mut choices(work, &jobs), read).await?);
    for id in &ids {
        work.context.answers.word(id);
    }
    Ok(ids)
}

fn choices(work: &Work<'_>, jobs: &[ListedJob]) -> Whole<JobId> {
    Whole::new(view::choices(jobs, work.context.screen.width()))
}

fn each_once(ids: Vec<JobId>) -> Vec<JobId> {
    let mut once = Vec::new();
    for id in ids {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    once
}

/// The jobs that can be picked, the newest first.
async fn offered(work: &Work<'_>, pick: &Pick) -> Outcome<Vec<ListedJob>> {
    let request = list::Request::of(pick.statuses);
    let jobs = list::list(work.reads(), &request, &work.session).await?;
    if jobs.is_empty() {
        let options = work.context.place_options();
        let command = format!("fleetctl{options} jobs create");
        let error = CommandError::new(Kind::Resource, (pick.none)());
        return Err(error.hint(say!("jobs-pick-make-one", command)));
    }
    Ok(jobs)
}

/// The id of a job on the list, typed.
fn read(answer: &str, jobs: &[ListedJob]) -> Result<JobId, CommandError> {
    let job = jobs.iter().find(|job| job.id.as_str() == answer);
    let job = job.ok_or_else(|| {
        CommandError::usage(say!("jobs-pick-unknown", answer = format!("{answer:?}")))
    })?;
    Ok(job.id.clone())
}
