//! An option or argument in help: how it is written, and what stands behind its text.

use clap::Arg;

use crate::lang::say;

/// What stands in brackets behind the help of an option.
pub(super) fn notes(arg: &Arg) -> Vec<String> {
    let mut notes = Vec::new();
    if !arg.get_action().takes_values() {
        return notes;
    }
    let defaults = arg.get_default_values();
    if !defaults.is_empty() && !arg.is_hide_default_value_set() {
        let values: Vec<_> = defaults.iter().map(|text| text.to_string_lossy()).collect();
        notes.push(say!("errors-help-default", value = values.join(" ")));
    }
    if let Some(names) = arg.get_visible_aliases() {
        let names: Vec<String> = names.iter().map(|name| format!("--{name}")).collect();
        if !names.is_empty() {
            notes.push(say!("errors-help-aliases", names = names.join(", ")));
        }
    }
    let possible = arg.get_possible_values();
    let values: Vec<&str> = possible
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name())
        .collect();
    if !values.is_empty() && !arg.is_hide_possible_values_set() {
        notes.push(say!("errors-help-possible", values = values.join(", ")));
    }
    notes
}

/// How an option or argument is written: `-q, --quiet`, `    --lang <LANGUAGE>`, `<NAME>`.
pub(super) fn spec(arg: &Arg) -> String {
    if arg.is_positional() {
        return arg.to_string();
    }
    match (arg.get_short(), arg.get_long()) {
        (Some(short), Some(_)) => format!("-{short}, {arg}"),
        (Some(_), None) => arg.to_string(),
        (None, _) => format!("    {arg}"),
    }
}
