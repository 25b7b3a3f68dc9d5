//! `docs/cli.md`: every command with its options, from the command line's own definition.

use clap::Command;

use crate::cli;

const HEAD: &str = "\
# Commands

Made by `fleetctl docs cli`; do not edit. Global options work before and after the command.
";

/// The page.
pub(super) fn page() -> String {
    let mut top = cli::command().term_width(80);
    top.build();
    let mut page = HEAD.to_owned();
    section(&mut page, &mut top.clone(), "fleetctl");
    for command in top.get_subcommands() {
        descend(&mut page, command, "fleetctl");
    }
    page
}

fn descend(page: &mut String, command: &Command, above: &str) {
    if command.is_hide_set() {
        return;
    }
    let name = format!("{above} {}", command.get_name());
    // The global options stand in the first section and need not be repeated in each.
    let mut shown = command
        .clone()
        .mut_args(|arg| {
            let global = arg.is_global_set();
            arg.hide(global)
        })
        .bin_name(&name)
        .term_width(80);
    section(page, &mut shown, &name);
    for inner in command.get_subcommands() {
        descend(page, inner, &name);
    }
}

fn section(page: &mut String, command: &mut Command, name: &str) {
    let help = command.render_long_help().to_string();
    let lines: Vec<&str> = help.lines().map(str::trim_end).collect();
    let help = lines.join("\n");
    page.push_str(&format!(
        "\n## `{name}`\n\n```text\n{}\n```\n",
        help.trim_end()
    ));
}
