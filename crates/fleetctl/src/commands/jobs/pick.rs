//! Which job is meant: the one that was named, or one picked from a numbered list on the terminal.

use fleet_core::job::JobStatus;
use fleet_core::name::JobId;
use fleet_core::port::jobs::ListedJob;
use fleet_ops::jobs::list;

use super::Work;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::jobs as view;

/// The most jobs on the list, the newest. Others can be typed.
const SHOWN: usize = 20;

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
    let (screen, prompt) = (&work.context.screen, say!("jobs-pick-prompt"));
    let id = ask::until_given(screen, &prompt, work.cancel, |answer| read(answer, &jobs)).await?;
    work.context.answers.word(&id);
    Ok(id)
}

/// The jobs that were named, each once, or some that are picked.
pub(super) async fn some(work: &Work<'_>, named: &[JobId], pick: &Pick) -> Outcome<Vec<JobId>> {
    if !named.is_empty() {
        return Ok(each_once(named.to_vec()));
    }
    let jobs = offered(work, pick).await?;
    let prompt = say!("jobs-pick-prompt-several");
    let read_all = |answer: &str| {
        let parts = answer.split(',').map(str::trim);
        let parts = parts.filter(|part| !part.is_empty());
        let ids = parts.map(|part| read(part, &jobs));
        let ids: Vec<_> = ids.collect::<Result<_, _>>()?;
        match ids.is_empty() {
            true => Err(CommandError::usage(say!("jobs-pick-at-least-one"))),
            false => Ok(each_once(ids)),
        }
    };
    let ids = ask::until_given(&work.context.screen, &prompt, work.cancel, read_all).await?;
    for id in &ids {
        work.context.answers.word(id);
    }
    Ok(ids)
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

/// Shows the jobs that can be picked.
async fn offered(work: &Work<'_>, pick: &Pick) -> Outcome<Vec<ListedJob>> {
    let request = list::Request::of(pick.statuses);
    let jobs = list::list(work.reads(), &request, &work.session).await?;
    if jobs.is_empty() {
        return Err(CommandError::new(Kind::Resource, (pick.none)()));
    }
    let screen = &work.context.screen;
    screen.err((pick.title)(&work.place()));
    for line in view::numbered(jobs.get(..SHOWN).unwrap_or(&jobs), screen.width()) {
        screen.err(line);
    }
    if let Some(more) = jobs.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        screen.err(format!("  {}", say!("jobs-pick-older", count = more)));
    }
    Ok(jobs)
}

/// A number of the list, or the id of a job on it.
fn read(answer: &str, jobs: &[ListedJob]) -> Result<JobId, CommandError> {
    let numbered = answer.parse::<usize>().ok();
    let numbered = numbered.filter(|number| *number <= SHOWN);
    let numbered = numbered.and_then(|number| jobs.get(number.checked_sub(1)?));
    let typed = || jobs.iter().find(|job| job.id.as_str() == answer);
    let job = numbered.or_else(typed);
    let job = job.ok_or_else(|| {
        CommandError::usage(say!("jobs-pick-unknown", answer = format!("{answer:?}")))
    })?;
    Ok(job.id.clone())
}
