//! What it means to cancel or to delete a job, and what came of it, as a text.

use fleet_core::job::ProcessDetails;
use fleet_core::name::JobId;
use fleet_core::port::jobs::Job;
use fleet_ops::jobs::cancel::CancelPlan;
use fleet_ops::jobs::delete::{Became, DeletePlan, Force};

use super::jobs::{NONE, facts, status_style, titled};
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};
use crate::ui::{number, time};

/// What it means to cancel a job.
pub(crate) fn cancel_plan(
    plan: &CancelPlan,
    force: bool,
    place: &str,
    width: usize,
) -> Vec<String> {
    let job = &plan.job;
    let mut lines = titled(
        &say!("jobs-cancel-title", job = job.id.as_str()),
        place,
        width,
    );
    lines.extend(facts(overview(job)));
    lines.push(String::new());
    let in_progress = match force {
        true => say!("jobs-cancel-effect-forced"),
        false => say!("jobs-cancel-effect-goes-on"),
    };
    let ProcessDetails {
        queued, succeeded, ..
    } = plan.counts;
    let word = str::to_owned;
    let stay = say!("jobs-cancel-effect-none");
    let rows = [
        (word("QUEUED"), queued, say!("jobs-cancel-effect-queued")),
        (word("IN_PROGRESS"), plan.counts.in_progress, in_progress),
        (word("SUCCEEDED"), succeeded, stay.clone()),
        (say!("jobs-cancel-failed"), plan.counts.unsuccessful(), stay),
    ];
    let mut table = Table::plain(&[Align::Left, Align::Right, Align::Left]);
    for (name, count, meaning) in rows {
        table.row([name, number::count(count), meaning]);
    }
    lines.extend(table.lines());
    lines.push(format!("  {}", say!("jobs-cancel-final")));
    lines
}

fn overview(job: &Job) -> Vec<(String, String)> {
    let moment = |at: Option<_>| at.map_or_else(|| NONE.to_owned(), time::moment);
    let mut all = vec![
        (
            say!("jobs-label-status"),
            paint(status_style(job.status), job.status),
        ),
        (say!("jobs-label-created"), moment(job.created)),
    ];
    if job.completed.is_some() {
        all.push((say!("jobs-label-completed"), moment(job.completed)));
    }
    let targets = number::count(job.targets.len() as u64);
    all.push((say!("jobs-label-targets"), targets));
    if !job.description.is_empty() {
        all.push((say!("jobs-label-description"), job.description.clone()));
    }
    all
}

/// What is agreed to.
pub(crate) fn cancel_question(plans: &[CancelPlan], place: &str) -> String {
    match plans {
        [plan] => say!("jobs-cancel-ask", job = plan.job.id.as_str(), place),
        several => say!("jobs-cancel-ask-several", count = several.len(), place),
    }
}

/// A job that was canceled, as AWS shows it afterwards.
pub(crate) fn canceled(id: &JobId, job: &Job) -> Vec<String> {
    let status = paint(status_style(job.status), job.status);
    let mark = paint(style::GOOD, "✓");
    let mut lines = vec![say!("jobs-cancel-done", mark, job = id.as_str(), status)];
    let (canceled, going) = (job.process.canceled, job.process.in_progress);
    // AWS counts a little late: what it says at this moment is worth a line only if it says something.
    if canceled > 0 {
        let executions = match going {
            0 => say!("jobs-cancel-done-executions", count = canceled),
            going => say!("jobs-cancel-done-executions-going", count = canceled, going),
        };
        lines.push(format!("  {executions}"));
    }
    lines
}

/// What goes with a job.
pub(crate) fn delete_plan(plan: &DeletePlan, place: &str, width: usize) -> Vec<String> {
    let job = &plan.job;
    let title = say!("jobs-delete-title", job = job.id.as_str());
    let mut lines = titled(&title, place, width);
    let goes = say!("jobs-delete-goes-what", count = plan.counts.total());
    let force = match plan.force() {
        None => say!("jobs-delete-force-not-needed"),
        Some(Force::HasExecutions) => say!("jobs-delete-force-executions"),
        Some(Force::NotOver) => say!("jobs-delete-force-not-over"),
    };
    let mut all = overview(job);
    all.push((say!("jobs-delete-goes"), goes));
    all.push((say!("jobs-delete-force"), force));
    lines.extend(facts(all));
    lines
}

/// What is agreed to.
pub(crate) fn delete_question(plans: &[DeletePlan], place: &str) -> String {
    match plans {
        [plan] => say!("jobs-delete-ask", job = plan.job.id.as_str(), place),
        several => say!("jobs-delete-ask-several", count = several.len(), place),
    }
}

/// A job that was deleted.
pub(crate) fn deleted(id: &JobId, became: Became) -> String {
    let job = id.as_str();
    match became {
        Became::Gone => say!("jobs-delete-done", mark = paint(style::GOOD, "✓"), job),
        Became::BeingDeleted => say!("jobs-delete-going", job),
    }
}
