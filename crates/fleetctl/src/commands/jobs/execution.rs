//! `fleetctl jobs execution`: how a job goes on one device.

use std::pin::Pin;

use fleet_core::name::{JobId, ThingName};
use fleet_core::port::job_executions::ListedExecution;
use fleet_ops::jobs::{execution, executions};
use futures::stream::TryReadyChunksError;
use futures::{Stream, StreamExt as _, TryStreamExt as _};

use super::{Work, connected, moments, pick};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome, told_of};
use crate::lang::say;
use crate::ui::pick::{Choice, Choices};
use crate::view::{job_executions as view, jobs_json as json};

pub(crate) const LONG: &str = "\
Shows the execution of a job on a thing: where it stands, when it was queued, began and changed, what \
the device said, and what it was to do. The control plane of AWS IoT is asked, because the data plane \
of devices does not show executions that are over.

Without JOB or THING, they can be picked from lists on a terminal.";

/// So many executions are looked at at once.
const BLOCK: usize = 250;

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

/// The thing of an execution that is picked, page by page.
async fn picked(work: &Work<'_>, id: &JobId) -> Outcome<ThingName> {
    let filter = executions::Filter::default();
    let found = executions::list(work.reads(), id, &filter, &work.session);
    let mut found = Executions {
        blocks: Box::pin(found.try_ready_chunks(BLOCK)),
        job: id,
        some: false,
    };
    let title = say!("jobs-executions-title", job = id.as_str());
    let prompt = say!("jobs-execution-prompt");
    let read = |answer: &str| {
        let thing = answer.parse::<ThingName>();
        thing.map_err(|wrong| CommandError::usage(told_of(&wrong)))
    };
    let thing = crate::commands::pick::asked(work, &title, &prompt)
        .one(&mut found, read)
        .await?;
    work.context.answers.word(&thing);
    Ok(thing)
}

/// The executions of a job, as they are read.
struct Executions<'j, S> {
    blocks: Pin<Box<S>>,
    job: &'j JobId,
    /// Whether there was one.
    some: bool,
}

impl<S, E> Choices<ThingName> for Executions<'_, S>
where
    S: Stream<Item = Result<Vec<ListedExecution>, TryReadyChunksError<ListedExecution, E>>>,
    E: Into<CommandError>,
{
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<ThingName>>>> {
        let Some(block) = self.blocks.next().await else {
            return match self.some {
                true => Ok(None),
                false => {
                    let message = say!("jobs-execution-none", job = self.job.as_str());
                    Err(CommandError::new(Kind::Resource, message))
                }
            };
        };
        self.some = true;
        let block = block.map_err(|failed| failed.1.into())?;
        Ok(Some(block.iter().map(view::choice).collect()))
    }
}
