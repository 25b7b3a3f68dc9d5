//! `fleetctl jobs execution`: how a job goes on one device.

use fleet_core::name::{JobId, ThingName};
use fleet_core::port::job_executions::ListedExecution;
use fleet_ops::jobs::{execution, executions};
use futures::{StreamExt as _, TryStreamExt as _};

use super::{Work, connected, moments, pick};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::{job_executions as view, jobs_json as json};

pub(crate) const LONG: &str = "\
Shows the execution of a job on a thing: where it stands, when it was queued, began and changed, what \
the device said, and what it was to do. The control plane of AWS IoT is asked, because the data plane \
of devices does not show executions that are over.

Without JOB or THING, they can be picked from lists on a terminal.";

/// The most executions on the list to pick from. Others can be typed.
const SHOWN: usize = 20;

/// Options of `jobs execution`.
#[derive(Debug, clap::Args)]
pub(crate) struct ExecutionArgs {
    /// The job's id
    #[arg(value_name = "JOB")]
    job: Option<JobId>,

    /// The thing
    #[arg(value_name = "THING")]
    thing: Option<ThingName>,

    /// The number of the execution, where the thing has had several of this job
    ///
    /// [default: the last one]
    #[arg(long, value_name = "N")]
    number: Option<u64>,
}

/// Shows the execution.
pub(crate) fn run(context: &Context, args: &ExecutionArgs) -> Outcome {
    pick::check(context, args.job.is_some())?;
    if args.thing.is_none() && !context.screen.can_ask() {
        let error = CommandError::new(Kind::Declined, say!("jobs-execution-unnamed"));
        return Err(error.hint(say!("jobs-execution-unnamed-hint")));
    }
    connected(context, async |work| {
        let id = pick::one(&work, args.job.as_ref(), &pick::LOOK).await?;
        let thing = match &args.thing {
            Some(thing) => thing.clone(),
            None => picked(&work, &id).await?,
        };
        let shown = execution::show(work.reads(), &id, &thing, args.number).await?;
        if context.json() {
            return context.print_json(&json::execution(&shown));
        }
        context.teach(&moments::EXECUTION, work.cancel).await?;
        work.print(view::show(&shown, &work.place(), context.screen.width()));
        Ok(())
    })
}

async fn picked(work: &Work<'_>, id: &JobId) -> Outcome<ThingName> {
    let filter = executions::Filter::default();
    let first = executions::list(work.reads(), id, &filter, &work.session);
    let first: Vec<ListedExecution> = first.take(SHOWN + 1).try_collect().await?;
    if first.is_empty() {
        let message = say!("jobs-execution-none", job = id.as_str());
        return Err(CommandError::new(Kind::Resource, message));
    }
    let screen = &work.context.screen;
    let listed = first.get(..SHOWN).unwrap_or(&first);
    for line in view::numbered(listed) {
        screen.err(line);
    }
    if first.len() > SHOWN {
        screen.err(format!("  {}", say!("jobs-execution-more")));
    }
    let read = |answer: &str| {
        let number = answer.parse::<usize>().ok();
        match number.and_then(|number| listed.get(number.checked_sub(1)?)) {
            Some(execution) => Ok(execution.thing.clone()),
            None => answer.parse::<ThingName>().map_err(CommandError::usage),
        }
    };
    let prompt = say!("jobs-execution-prompt");
    let thing = ask::until_given(screen, &prompt, work.cancel, read).await?;
    work.context.answers.word(&thing);
    Ok(thing)
}
