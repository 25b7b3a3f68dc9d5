//! `fleetctl jobs report`: how a job went, as one page or as JSON.

use std::path::PathBuf;

use fleet_core::name::JobId;
use fleet_ops::jobs::report;

use super::{Work, connected, pick};
use crate::context::Context;
use crate::errors::{CommandError, Outcome};
use crate::lang::say;
use crate::sink;
use crate::ui::ask;
use crate::view::{report as view, report_json as json};

pub(crate) const LONG: &str = "\
Reads all executions of a job and writes a page about it: its rollout over time, how its executions \
ended, why some failed, which devices took longest, its settings. The page is one file without \
scripts that fetches nothing, for the screen, light or dark, and for paper.

Why an execution failed stands in its description, and AWS describes ten a second: of more than 200 \
failures the first 200 by name are described, and the page says so.";

/// Options of `jobs report`.
#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// The job; without one you are asked
    #[arg(value_name = "JOB")]
    job: Option<JobId>,

    /// Write the page to this file
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

/// Reads, and writes the page.
pub(crate) fn run(context: &Context, args: &ReportArgs) -> Outcome {
    let somewhere = args.html.is_some() || context.json();
    if !somewhere && !context.screen.can_ask() {
        return Err(
            CommandError::usage(say!("jobs-report-nowhere")).hint(say!("jobs-report-nowhere-hint"))
        );
    }
    pick::check(context, args.job.is_some())?;
    connected(context, async |mut work| {
        let job = pick::one(&work, args.job.as_ref(), &pick::LOOK).await?;
        let html = match &args.html {
            None if !somewhere => Some(ask_file(&work, &job).await?),
            given => given.clone(),
        };
        work.session.sink = sink::of_survey(context);
        let report = report::report(work.reads(), &job, &work.session).await?;
        if let Some(path) = &html {
            let page = view::page(&report, &work.place());
            std::fs::write(path, page)
                .map_err(|cause| CommandError::file("write", path, &cause))?;
            let path = path.display().to_string();
            context.screen.note(say!("jobs-report-wrote", path));
        }
        if context.json() {
            context.print_json(&json::document(&report))?;
        }
        Ok(())
    })
}

/// Asks for the file of the page.
async fn ask_file(work: &Work<'_>, job: &JobId) -> Outcome<PathBuf> {
    let (screen, prompt) = (&work.context.screen, say!("jobs-report-file"));
    let default = format!("{job}.html");
    let read = |answer: &str| Ok::<_, String>(answer.to_owned());
    let file = ask::until(screen, &prompt, &default, work.cancel, read).await?;
    work.context.answers.option("html", &file);
    Ok(PathBuf::from(file))
}
