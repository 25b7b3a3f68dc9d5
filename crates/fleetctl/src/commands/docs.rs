//! `fleetctl docs`, hidden: the pages of the documentation that are made from the program.

use crate::cli;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::help;

mod cli_page;
mod coverage_page;

/// Options of `docs`.
#[derive(Debug, clap::Args)]
pub(crate) struct DocsArgs {
    /// The page
    page: Page,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Page {
    /// docs/cli.md: every command with its options
    Cli,
    /// docs/coverage.md: what the local AWS does and does not do
    Coverage,
    /// lang/en/help.ftl: the help of every command and option, for translators
    Messages,
}

/// Prints a page.
pub(crate) fn run(context: &Context, args: &DocsArgs) -> Outcome {
    let page = match args.page {
        Page::Cli => cli_page::page(),
        Page::Coverage => coverage_page::page(&fleet_local::coverage()),
        Page::Messages => help::source(&cli::command()),
    };
    context.screen.out_raw(&page);
    Ok(())
}
