//! `fleetctl docs`, hidden: the pages of the documentation that are made from the program.

use std::path::{Path, PathBuf};

use crate::cli;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::{help, say};

mod cli_page;
mod coverage_page;
mod man_pages;

/// Options of `docs`.
#[derive(Debug, clap::Args)]
pub(crate) struct DocsArgs {
    /// The page
    page: Page,

    /// The folder of the pages, for `man`
    #[arg(required_if_eq("page", "man"))]
    folder: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Page {
    /// docs/cli.md: every command with its options
    Cli,
    /// docs/coverage.md: what the local AWS does and does not do
    Coverage,
    /// The manual: a page for every command, into a folder
    Man,
    /// lang/en/help.ftl: the help of every command and option, for translators
    Messages,
}

/// Prints a page.
pub(crate) fn run(context: &Context, args: &DocsArgs) -> Outcome {
    let page = match args.page {
        Page::Cli => cli_page::page(),
        Page::Coverage => coverage_page::page(&fleet_local::coverage()),
        Page::Man => {
            let folder = args.folder.as_deref().unwrap_or(Path::new("."));
            let pages = man_pages::write(folder)?;
            let folder = folder.display().to_string();
            context
                .screen
                .note(say!("shell-man-written", pages, folder));
            return Ok(());
        }
        Page::Messages => help::source(&cli::command()),
    };
    context.screen.out_raw(&page);
    Ok(())
}
