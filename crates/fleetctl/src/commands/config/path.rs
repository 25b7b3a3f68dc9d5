//! `fleetctl config path`: the files that are looked at, and whether they are there.

use serde_json::{Value, json};

use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::settings::{Found, Source, found};
use crate::ui::table::{Align, Table};

/// Prints the files.
pub(crate) fn run(context: &Context) -> Outcome {
    let files = found(&context.environment);
    if context.json() {
        return context.print_json(&document(&files));
    }
    for line in table(&files).lines() {
        context.screen.out(line);
    }
    Ok(())
}

/// The files for a program.
pub(super) fn document(files: &[Found]) -> Value {
    let file = |found: &Found| {
        json!({
            "file": found.file,
            "source": match found.source {
                Source::Told => "told",
                Source::Project => "project",
                Source::User => "user",
            },
            "exists": found.exists,
        })
    };
    files.iter().map(file).collect()
}

/// The files for a person.
pub(super) fn table(files: &[Found]) -> Table {
    let mut table = Table::plain(&[Align::Left, Align::Left, Align::Left]);
    for found in files {
        let whose = match found.source {
            Source::Told => say!("shell-config-told"),
            Source::Project => say!("shell-config-project"),
            Source::User => say!("shell-config-user"),
        };
        let there = match found.exists {
            true => String::new(),
            false => say!("shell-config-missing"),
        };
        table.row([found.file.display().to_string(), whose, there]);
    }
    table
}
