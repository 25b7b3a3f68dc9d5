//! The help of every command and option in the chosen language.
//!
//! English help is written beside the options in the code. `lang/en/help.ftl` is made from it by
//! `fleetctl docs messages`, for those who translate it.

use clap::builder::StyledStr;
use fluent_bundle::FluentArgs;

use super::Language;
use super::messages::said;
use crate::cli::exit_codes;

/// What translated help replaces.
pub(crate) fn translated(command: clap::Command, language: Language) -> clap::Command {
    if language == Language::En {
        return command;
    }
    let after = said(language, "help.after", &FluentArgs::new());
    let command = of_command(command, "help", language);
    match after {
        Some(after) => command.after_long_help(format!("{after}\n\n{}", exit_codes())),
        None => command,
    }
}

fn of_command(mut command: clap::Command, id: &str, language: Language) -> clap::Command {
    let find = |attribute: &str| said(language, &format!("{id}{attribute}"), &FluentArgs::new());
    if let Some(text) = find("") {
        command = command.about(text);
    }
    if let Some(text) = find(".long") {
        command = command.long_about(text);
    }
    if let Some(text) = find(".after") {
        command = command.after_help(text.clone()).after_long_help(text);
    }
    command = command.mut_args(|arg| of_arg(arg, id, language));
    command.mut_subcommands(|inner| {
        let id = format!("{id}-{}", inner.get_name());
        of_command(inner, &id, language)
    })
}

fn of_arg(mut arg: clap::Arg, command: &str, language: Language) -> clap::Arg {
    let id = arg_id(&arg, command);
    let find = |attribute: &str| said(language, &format!("{id}{attribute}"), &FluentArgs::new());
    if let Some(text) = find("") {
        arg = arg.help(text);
    }
    if let Some(text) = find(".long") {
        arg = arg.long_help(text);
    }
    arg
}

/// The name of an option's message: global options have the same everywhere.
fn arg_id(arg: &clap::Arg, command: &str) -> String {
    let name = arg.get_id().as_str().replace('_', "-");
    if arg.is_global_set() {
        format!("help-global--{name}")
    } else {
        format!("{command}--{name}")
    }
}

/// English help as messages to be translated.
pub(crate) fn source(command: &clap::Command) -> String {
    let mut text = String::from(
        "# The help of every command and option. Made from the program by `fleetctl docs messages`:\n\
         # change the help in the code, then run it again.\n",
    );
    let mut globals = Vec::new();
    write_command(command, "help", &mut text, &mut globals);
    text
}

fn write_command(command: &clap::Command, id: &str, text: &mut String, globals: &mut Vec<String>) {
    write_message(
        text,
        id,
        command.get_about(),
        command.get_long_about(),
        command.get_after_help(),
    );
    for arg in command.get_arguments() {
        let id = arg_id(arg, id);
        if arg.is_global_set() {
            if globals.contains(&id) {
                continue;
            }
            globals.push(id.clone());
        }
        write_message(text, &id, arg.get_help(), arg.get_long_help(), None);
    }
    for inner in command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
    {
        write_command(inner, &format!("{id}-{}", inner.get_name()), text, globals);
    }
}

fn write_message(
    text: &mut String,
    id: &str,
    short: Option<&StyledStr>,
    long: Option<&StyledStr>,
    after: Option<&StyledStr>,
) {
    let Some(short) = short.or(long) else { return };
    text.push_str(&format!("\n{id} = {}\n", value(&short.to_string(), 4)));
    let attributes = [("long", long), ("after", after)];
    for (name, value_of) in attributes {
        let Some(words) = value_of.map(ToString::to_string) else {
            continue;
        };
        if words != short.to_string() {
            text.push_str(&format!("    .{name} = {}\n", value(&words, 8)));
        }
    }
}

/// A text as a Fluent pattern: braces are literals, further lines are indented.
fn value(text: &str, indent: usize) -> String {
    let mut escaped = String::new();
    for c in text.trim().chars() {
        match c {
            '{' => escaped.push_str("{\"{\"}"),
            '}' => escaped.push_str("{\"}\"}"),
            c => escaped.push(c),
        }
    }
    if !escaped.contains('\n') {
        return escaped;
    }
    let pad = " ".repeat(indent);
    let lines = escaped.lines().map(|line| {
        if line.trim().is_empty() {
            return String::new();
        }
        // Indentation of its own, and what begins like syntax, would be lost.
        let own: String = line.chars().take_while(|c| *c == ' ').collect();
        let rest = &line[own.len()..];
        let own = if own.is_empty() {
            String::new()
        } else {
            format!("{{\"{own}\"}}")
        };
        let special = own.is_empty() && rest.starts_with(['.', '*', '[']);
        let rest = if special {
            format!("{{\"{}\"}}{}", &rest[..1], &rest[1..])
        } else {
            rest.to_owned()
        };
        format!("{pad}{own}{rest}")
    });
    format!("\n{}", lines.collect::<Vec<_>>().join("\n"))
}
