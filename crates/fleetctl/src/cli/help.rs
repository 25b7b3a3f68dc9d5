//! Help in other languages than English, whose help is clap's own: laid out by columns of the
//! terminal, because Chinese and Japanese have no spaces at which clap could break lines.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, Command};
use unicode_width::UnicodeWidthStr as _;

use super::GLOBAL;
use crate::lang::{self, Language, say};
use crate::ui::style::{self, paint};
use crate::ui::words;
use argument::{notes, spec};

mod argument;

/// The widest that help gets.
const WIDEST: usize = 80;
/// How far help is indented that stands below its option.
const BELOW: usize = 10;
/// The least columns for help beside its option.
const BESIDE: usize = 30;

/// The help that a command line asks for. Nothing if it asks for none, or the language is English.
pub(crate) fn page(args: &[OsString], said: &clap::Error, width: usize) -> Option<String> {
    let long = match said.kind() {
        ErrorKind::DisplayHelp => asks_for_long(args),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => false,
        _ => return None,
    };
    if lang::current() == Language::En {
        return None;
    }
    let mut top = lang::help::translated(super::command(), lang::current());
    top.build();
    let page = Page {
        command: asked(&top, args),
        long,
        width: width.min(WIDEST),
    };
    Some(page.text())
}

fn asks_for_long(args: &[OsString]) -> bool {
    let first = args.iter().find(|arg| *arg == "--help" || *arg == "-h");
    first.is_some_and(|arg| arg == "--help")
}

/// The command that a command line names before it asks for help.
fn asked<'c>(top: &'c Command, args: &[OsString]) -> &'c Command {
    let mut command = top;
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    while let Some(word) = words.next() {
        match word {
            "-h" | "--help" | "--" => break,
            option if option.starts_with('-') => {
                if takes_next(command, option) {
                    words.next();
                }
            }
            name => command = command.find_subcommand(name).unwrap_or(command),
        }
    }
    command
}

/// Whether the word after an option is its value.
fn takes_next(command: &Command, option: &str) -> bool {
    let is_it = |arg: &&Arg| {
        let long = arg.get_long().map(|name| format!("--{name}"));
        let short = arg.get_short().map(|name| format!("-{name}"));
        long.as_deref() == Some(option) || short.as_deref() == Some(option)
    };
    let found = command.get_arguments().find(is_it);
    found.is_some_and(|arg| arg.get_action().takes_values())
}

/// The help of a command.
struct Page<'c> {
    command: &'c Command,
    /// With everything that is to be said.
    long: bool,
    width: usize,
}

impl Page<'_> {
    fn text(&self) -> String {
        let command = self.command;
        let mut lines = Vec::new();
        let about = command.get_about();
        let about = if self.long {
            command.get_long_about().or(about)
        } else {
            about
        };
        if let Some(about) = about {
            lines.extend(flow(&about.to_string(), self.width));
            lines.push(String::new());
        }
        let usage = command.clone().render_usage().to_string();
        let usage = usage.trim().trim_start_matches("Usage:").trim().to_owned();
        let heading = paint(style::HEAD, say!("errors-help-usage"));
        lines.push(format!("{heading} {usage}"));
        self.commands(&mut lines);
        for (heading, args) in self.sections() {
            self.section(&mut lines, &heading, &args);
        }
        let after = command.get_after_help();
        let after = if self.long {
            command.get_after_long_help().or(after)
        } else {
            after
        };
        if let Some(after) = after {
            lines.push(String::new());
            lines.extend(flow(&after.to_string(), self.width));
        }
        lines.join("\n") + "\n"
    }

    fn commands(&self, lines: &mut Vec<String>) {
        let visible = self.command.get_subcommands();
        let items: Vec<(String, String)> = visible
            .filter(|inner| !inner.is_hide_set())
            .map(|inner| {
                let about = inner.get_about().map(ToString::to_string);
                (inner.get_name().to_owned(), about.unwrap_or_default())
            })
            .collect();
        if !items.is_empty() {
            head(lines, &say!("errors-help-commands"));
            self.items(lines, &items, false);
        }
    }

    /// The arguments and options under their headings, in the order of clap.
    fn sections(&self) -> Vec<(String, Vec<&Arg>)> {
        let visible: Vec<&Arg> = self
            .command
            .get_arguments()
            .filter(|arg| !arg.is_hide_set())
            .filter(|arg| match self.long {
                true => !arg.is_hide_long_help_set(),
                false => !arg.is_hide_short_help_set(),
            })
            .collect();
        let of = |wanted: &dyn Fn(&Arg) -> bool| -> Vec<&Arg> {
            visible.iter().copied().filter(|arg| wanted(arg)).collect()
        };
        let plain = |arg: &Arg| arg.get_help_heading().is_none();
        let mut sections = vec![
            (
                say!("errors-help-arguments"),
                of(&|arg| plain(arg) && arg.is_positional()),
            ),
            (
                say!("errors-help-options"),
                of(&|arg| plain(arg) && !arg.is_positional()),
            ),
        ];
        let mut headings: Vec<&str> = Vec::new();
        for heading in visible.iter().filter_map(|arg| arg.get_help_heading()) {
            if !headings.contains(&heading) {
                headings.push(heading);
            }
        }
        sections.extend(headings.into_iter().map(|name| {
            let args = of(&|arg| arg.get_help_heading() == Some(name));
            (heading(name), args)
        }));
        sections.retain(|(_, args)| !args.is_empty());
        sections
    }

    fn section(&self, lines: &mut Vec<String>, heading: &str, args: &[&Arg]) {
        head(lines, heading);
        let items: Vec<(String, String)> = args
            .iter()
            .map(|arg| (spec(arg), self.help_of(arg)))
            .collect();
        self.items(lines, &items, self.long);
    }

    /// Names with their help beside them, or below them where there is too little room.
    fn items(&self, lines: &mut Vec<String>, items: &[(String, String)], below: bool) {
        let widest = items.iter().map(|(name, _)| name.width()).max();
        let column = widest.unwrap_or(0) + 4;
        let below = below || self.width.saturating_sub(column) < BESIDE;
        for (at, (name, help)) in items.iter().enumerate() {
            let painted = paint(style::CODE, name);
            if below {
                if at > 0 && self.long {
                    lines.push(String::new());
                }
                lines.push(format!("  {painted}"));
                let help = flow(help, self.width.saturating_sub(BELOW));
                lines.extend(help.iter().map(|line| indented(line, BELOW)));
                continue;
            }
            let fill = " ".repeat(column - 2 - name.width());
            let mut help = flow(help, self.width - column).into_iter();
            let first = help.next().unwrap_or_default();
            lines.push(format!("  {painted}{fill}{first}").trim_end().to_owned());
            lines.extend(help.map(|line| indented(&line, column)));
        }
    }

    /// What an option is for, with its default and its possible values.
    fn help_of(&self, arg: &Arg) -> String {
        let mut help = match arg.get_action() {
            ArgAction::Help if self.long => say!("errors-help-less"),
            ArgAction::Help => say!("errors-help-more"),
            ArgAction::Version => say!("errors-help-version"),
            _ => {
                let short = arg.get_help();
                let help = if self.long {
                    arg.get_long_help().or(short)
                } else {
                    short
                };
                help.map(ToString::to_string).unwrap_or_default()
            }
        };
        let between = if self.long { "\n\n" } else { " " };
        for note in notes(arg) {
            if !help.is_empty() {
                help.push_str(between);
            }
            help.push_str(&note);
        }
        help
    }
}

/// A heading of options, by its English.
fn heading(name: &str) -> String {
    match name {
        GLOBAL => say!("errors-help-global"),
        "For whom" => say!("errors-help-for-whom"),
        "How fast" => say!("errors-help-how-fast"),
        "URLs of firmware" => say!("errors-help-urls"),
        "What" => say!("errors-help-what"),
        "What if" => say!("errors-help-what-if"),
        "When" => say!("errors-help-when"),
        other => format!("{other}:"),
    }
}

fn head(lines: &mut Vec<String>, heading: &str) {
    lines.push(String::new());
    lines.push(paint(style::HEAD, heading));
}

/// Wraps a text; lines that begin with a space are examples and stay as they are if they fit.
fn flow(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.width() <= width {
            lines.push(line.to_owned());
            continue;
        }
        let inner = line.trim_start();
        let indent = line.len() - inner.len();
        let wrapped = words::wrap(inner, width.saturating_sub(indent));
        lines.extend(wrapped.iter().map(|line| indented(line, indent)));
    }
    lines
}

fn indented(line: &str, columns: usize) -> String {
    match line.is_empty() {
        true => String::new(),
        false => format!("{}{line}", " ".repeat(columns)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    fn built() -> Command {
        let mut top = super::super::command();
        top.build();
        top
    }

    fn each(command: &Command, look: &mut impl FnMut(&Command)) {
        look(command);
        for inner in command
            .get_subcommands()
            .filter(|inner| !inner.is_hide_set())
        {
            each(inner, look);
        }
    }

    #[test]
    fn every_option_of_every_command_is_there_and_lines_fit() {
        each(&built(), &mut |command| {
            for long in [false, true] {
                let page = Page {
                    command,
                    long,
                    width: 80,
                };
                let text = anstream::adapter::strip_str(&page.text()).to_string();
                for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
                    if long || !arg.is_hide_short_help_set() {
                        assert!(text.contains(&arg.to_string()), "{arg}\n{text}");
                    }
                }
                for inner in command
                    .get_subcommands()
                    .filter(|inner| !inner.is_hide_set())
                {
                    assert!(text.contains(&format!("  {} ", inner.get_name())), "{text}");
                }
                for line in text.lines().filter(|line| !line.contains("Usage:")) {
                    assert!(line.width() <= 80, "{}: {line}", command.get_name());
                }
            }
        });
    }

    #[test]
    fn the_command_is_found_behind_options_and_their_values() {
        let top = built();
        for (line, name) in [
            ("fleetctl --help", "fleetctl"),
            ("fleetctl jobs list -h", "list"),
            ("fleetctl --profile jobs groups --help", "groups"),
            ("fleetctl --profile=jobs --local groups -h list", "groups"),
            ("fleetctl local clock advance --help", "advance"),
        ] {
            assert_eq!(asked(&top, &args(line)).get_name(), name, "{line}");
        }
        assert!(asks_for_long(&args("fleetctl --help")));
        assert!(!asks_for_long(&args("fleetctl -h")));
    }

    #[test]
    fn help_stands_beside_short_names_and_below_them_in_long_help() {
        let command = Command::new("x")
            .arg(Arg::new("name").help("名前を付けます。次の行に続きます。"))
            .disable_help_flag(true);
        let of = |long, width| {
            let page = Page {
                command: &command,
                long,
                width,
            };
            anstream::adapter::strip_str(&page.text()).to_string()
        };
        assert!(
            of(false, 40).contains("\n  [name]  名前を付けます。次の行に続きま\n          す。\n")
        );
        assert!(of(true, 40).contains("\n  [name]\n          名前を付けます。"));
    }
}
