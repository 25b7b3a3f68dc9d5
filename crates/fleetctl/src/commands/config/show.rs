//! `fleetctl config show`: what each setting is in the end, and where that comes from.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr as _;

use super::path;
use crate::cli;
use crate::context::Context;
use crate::environment::Variable;
use crate::errors::Outcome;
use crate::lang::{self, say};
use crate::settings::{self, KEYS, Origin};
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Table};

pub(crate) const LONG: &str = "\
Shows what the global options are without being typed, and where each value comes from: an option \
of this command line, an environment variable, a line of a file, or fleetctl itself. Secrets are \
not shown.";

/// Where a value comes from.
enum From {
    Option(String),
    Variable(&'static str),
    File(Origin),
    BuiltIn,
}

/// A setting with its value, nothing if nobody says one.
struct Row {
    name: &'static str,
    value: Option<String>,
    from: From,
}

impl Row {
    /// The value for a person.
    fn shown(&self) -> String {
        self.value.clone().unwrap_or_else(|| "-".to_owned())
    }
}

/// Shows the settings.
pub(crate) fn run(context: &Context) -> Outcome {
    let rows: Vec<Row> = KEYS.iter().map(|key| row(context, key.name)).collect();
    let files = settings::found(&context.environment);
    let variables = &context.environment.variables;
    let fleet = context.environment.settled.fleet.as_deref();
    if context.json() {
        return context.print_json(&json!({
            "files": path::document(&files),
            "fleet": fleet,
            "settings": rows.iter().map(document).collect::<Vec<_>>(),
            "environment": variables.iter().map(variable).collect::<Vec<_>>(),
        }));
    }
    let screen = &context.screen;
    for line in path::table(&files).lines() {
        screen.out(line);
    }
    screen.out("");
    let (name, value, source) = (
        say!("shell-config-name"),
        say!("shell-config-value"),
        say!("shell-config-source"),
    );
    let mut table = Table::new(&[
        (&name, Align::Left),
        (&value, Align::Left),
        (&source, Align::Left),
    ]);
    for row in &rows {
        table.row([row.name.to_owned(), row.shown(), said(&row.from)]);
    }
    let fits =
        |line: &String| anstream::adapter::strip_str(line).to_string().width() <= screen.width();
    if screen.out_is_terminal() && !table.lines().iter().all(fits) {
        for row in &rows {
            screen.out(format!(
                "  {}  {}",
                paint(style::HEAD, row.name),
                row.shown()
            ));
            screen.out(format!("    {}", said(&row.from)));
        }
    } else {
        for line in table.lines() {
            screen.out(line);
        }
    }
    if !variables.is_empty() {
        screen.out("");
        let name = say!("shell-config-variable");
        let mut table = Table::new(&[(&name, Align::Left), (&value, Align::Left)]);
        for variable in variables {
            let hidden = || say!("shell-config-secret");
            table.row([
                variable.name.to_owned(),
                variable.value.clone().unwrap_or_else(hidden),
            ]);
        }
        for line in table.lines() {
            screen.out(line);
        }
    }
    Ok(())
}

fn said(from: &From) -> String {
    match from {
        From::Option(option) => option.clone(),
        From::Variable(name) => (*name).to_owned(),
        From::File(origin) => {
            let section = match &origin.fleet {
                Some(fleet) => format!("[profiles.{fleet}]"),
                None => "[defaults]".to_owned(),
            };
            format!("{}:{} {section}", origin.file.display(), origin.line)
        }
        From::BuiltIn => say!("shell-config-built-in"),
    }
}

fn document(row: &Row) -> Value {
    let mut document = json!({ "name": row.name, "value": row.value });
    let more = match &row.from {
        From::Option(option) => json!({ "source": "option", "option": option }),
        From::Variable(name) => json!({ "source": "environment", "variable": name }),
        From::File(origin) => json!({
            "source": "file", "file": origin.file, "line": origin.line, "profile": origin.fleet,
        }),
        From::BuiltIn => json!({ "source": "built-in" }),
    };
    if let (Value::Object(document), Value::Object(more)) = (&mut document, more) {
        document.extend(more);
    }
    document
}

fn variable(variable: &Variable) -> Value {
    json!({ "name": variable.name, "value": variable.value, "secret": variable.value.is_none() })
}

fn row(context: &Context, name: &'static str) -> Row {
    Row {
        name,
        value: value(context, name),
        from: from(context, name),
    }
}

/// What the setting is in the end.
fn value(context: &Context, name: &str) -> Option<String> {
    let (global, environment) = (&context.global, &context.environment);
    let aws = &environment.aws;
    match name {
        "local" => Some(global.local.to_string()),
        "state-dir" => context
            .kept_state()
            .ok()
            .map(|path| path.display().to_string()),
        "profile" if global.local => None,
        "profile" => global.profile.clone().or_else(|| aws.profile.clone()),
        "region" if global.local => context.local_region().ok().map(|region| region.to_string()),
        "region" => global
            .region
            .as_ref()
            .map(ToString::to_string)
            .or_else(|| aws.region.clone()),
        "endpoint-url" if global.local => None,
        "endpoint-url" => context
            .endpoint_url()
            .map(crate::environment::without_password),
        "output" => Some(global.output.unwrap_or_default().name().to_owned()),
        "lang" => Some(lang::current().code().to_owned()),
        "color" => Some(global.color.unwrap_or_default().name().to_owned()),
        "rate" => {
            let rates = environment
                .settled
                .of("rate")
                .map(|setting| setting.values.join(", "));
            rates.filter(|_| !global.rate.is_empty())
        }
        _ => environment
            .settled
            .text(name)
            .map(str::to_owned)
            .or_else(|| Some("Vehicle-VIN-".to_owned())),
    }
}

fn from(context: &Context, name: &'static str) -> From {
    let environment = &context.environment;
    let option = format!("--{name}");
    if cli::is_typed(&environment.args, &option) {
        return From::Option(option);
    }
    let variable = |names: &[&'static str]| {
        let set = |name: &&'static str| {
            environment
                .variables
                .iter()
                .any(|variable| variable.name == *name)
        };
        names.iter().copied().find(|name| set(name))
    };
    let before: &[&str] = match name {
        "profile" if !context.global.local => &["AWS_PROFILE", "AWS_ACCESS_KEY_ID"],
        "region" => &["AWS_REGION", "AWS_DEFAULT_REGION"],
        "endpoint-url" if !context.global.local => &["AWS_ENDPOINT_URL"],
        "lang" => &["AWS_IOT_LANG"],
        "color" => &["NO_COLOR", "CLICOLOR_FORCE"],
        _ => &[],
    };
    if let Some(name) = variable(before) {
        return From::Variable(name);
    }
    let unused = context.global.local && matches!(name, "profile" | "endpoint-url");
    if let Some(setting) = environment.settled.of(name).filter(|_| !unused) {
        return From::File(setting.origin.clone());
    }
    match variable(&["LC_ALL", "LC_MESSAGES", "LANG"]) {
        Some(variable) if name == "lang" => From::Variable(variable),
        _ => From::BuiltIn,
    }
}
