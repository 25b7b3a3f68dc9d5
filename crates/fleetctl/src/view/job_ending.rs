//! What it means to cancel or to delete a job, and what came of it, as a text.

use fleet_core::job::ProcessDetails;
use fleet_core::name::JobId;
use fleet_core::port::jobs::Job;
use fleet_ops::jobs::cancel::CancelPlan;
use fleet_ops::jobs::delete::{Became, DeletePlan, Force};

use super::jobs::{NONE, facts, status_style, titled};
use crate::text;
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
    let mut lines = titled(&format!("cancel job {}", job.id), place, width);
    lines.extend(facts(overview(job)));
    lines.push(String::new());
    let in_progress = match force {
        true => "will be canceled by force; their devices are not told to stop",
        false => "will go on to their end",
    };
    let ProcessDetails {
        queued, succeeded, ..
    } = plan.counts;
    let rows = [
        ("QUEUED", queued, "will not begin"),
        ("IN_PROGRESS", plan.counts.in_progress, in_progress),
        ("SUCCEEDED", succeeded, "stay as they are"),
        ("failed", plan.counts.unsuccessful(), "stay as they are"),
    ];
    let mut table = Table::plain(&[Align::Left, Align::Right, Align::Left]);
    for (name, count, meaning) in rows {
        table.row([name.to_owned(), number::count(count), meaning.to_owned()]);
    }
    lines.extend(table.lines());
    lines.push("  this cannot be undone".to_owned());
    lines
}

fn overview(job: &Job) -> Vec<(&'static str, String)> {
    let moment = |at: Option<_>| at.map_or_else(|| NONE.to_owned(), time::moment);
    let mut all = vec![
        ("status", paint(status_style(job.status), job.status)),
        ("created", moment(job.created)),
    ];
    if job.completed.is_some() {
        all.push(("completed", moment(job.completed)));
    }
    all.push(("targets", number::count(job.targets.len() as u64)));
    if !job.description.is_empty() {
        all.push(("description", job.description.clone()));
    }
    all
}

/// What is agreed to.
pub(crate) fn cancel_question(plans: &[CancelPlan]) -> String {
    match plans {
        [plan] => format!("cancel job {}", plan.job.id),
        several => format!("cancel {} jobs", several.len()),
    }
}

/// A job that was canceled, as AWS shows it afterwards.
pub(crate) fn canceled(id: &JobId, job: &Job) -> Vec<String> {
    let status = paint(status_style(job.status), job.status);
    let mut lines = vec![format!(
        "{} canceled job {id}: it is {status}",
        paint(style::GOOD, "✓")
    )];
    let (canceled, going) = (job.process.canceled, job.process.in_progress);
    // AWS counts a little late: what it says at this moment is worth a line only if it says something.
    if canceled > 0 {
        let executions = text::counted(canceled, "execution", "executions");
        let going = match going {
            0 => String::new(),
            going => format!(", {} in progress", number::count(going)),
        };
        lines.push(format!("  {executions} canceled{going}"));
    }
    lines
}

/// What goes with a job.
pub(crate) fn delete_plan(plan: &DeletePlan, place: &str, width: usize) -> Vec<String> {
    let job = &plan.job;
    let mut lines = titled(&format!("delete job {}", job.id), place, width);
    lines.extend(facts(overview(job)));
    let executions = text::counted(plan.counts.total(), "execution", "executions");
    lines.extend(facts([(
        "goes",
        format!("the job, its document and the history of {executions}"),
    )]));
    let force = match plan.force() {
        None => "not needed: the job is over and has no executions",
        Some(Force::HasExecutions) => "will be used: the job has executions",
        Some(Force::NotOver) => "will be used: the job is not over, and ends with it",
    };
    lines.extend(facts([("force", force.to_owned())]));
    lines
}

/// What is agreed to.
pub(crate) fn delete_question(plans: &[DeletePlan]) -> String {
    match plans {
        [plan] => format!("delete job {}", plan.job.id),
        several => format!("delete {} jobs", several.len()),
    }
}

/// A job that was deleted.
pub(crate) fn deleted(id: &JobId, became: Became) -> String {
    match became {
        Became::Gone => format!("{} deleted job {id}", paint(style::GOOD, "✓")),
        Became::BeingDeleted => format!("job {id} is being deleted"),
    }
}
