//! The manual: a page for every command, `fleetctl-jobs-create.1`, made from the command line's definition.

use std::fs;
use std::path::Path;

use clap::Command;
use clap_mangen::Man;

use crate::cli;
use crate::errors::{CommandError, Outcome};
use crate::lang::{self, help};

/// Writes the pages into a folder, which is made if it is missing; tells how many there are.
pub(super) fn write(folder: &Path) -> Outcome<usize> {
    fs::create_dir_all(folder).map_err(|cause| CommandError::file("write", folder, &cause))?;
    let mut top = help::translated(cli::command(), lang::current());
    top.build();
    page(folder, top.clone(), "fleetctl")?;
    Ok(1 + below(folder, &top, "fleetctl")?)
}

fn below(folder: &Path, command: &Command, name: &str) -> Outcome<usize> {
    let mut pages = 0;
    for inner in command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
    {
        let name = format!("{name}-{}", inner.get_name());
        // The global options stand in the first page and need not be repeated in each.
        let shown = inner.clone().mut_args(|arg| {
            let global = arg.is_global_set();
            arg.hide(global)
        });
        page(folder, shown, &name)?;
        pages += 1 + below(folder, inner, &name)?;
    }
    Ok(pages)
}

fn page(folder: &Path, command: Command, name: &str) -> Outcome {
    let file = folder.join(format!("{name}.1"));
    let typed = name.replacen('-', " ", name.matches('-').count());
    let typed = command.get_bin_name().map_or(typed, str::to_owned);
    let command = command
        .display_name(name.to_owned())
        .bin_name(typed)
        .version(env!("CARGO_PKG_VERSION"));
    let mut text = Vec::new();
    let made = Man::new(command)
        .title(name.to_uppercase())
        .section("1")
        .source(concat!("fleetctl ", env!("CARGO_PKG_VERSION")))
        .manual("fleetctl")
        .render(&mut text);
    made.and_then(|()| fs::write(&file, text))
        .map_err(|cause| CommandError::file("write", &file, &cause))
}
