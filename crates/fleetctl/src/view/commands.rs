//! Commands as a text: what would be made, what was made, all of them, one of them.

use fleet_core::command::catalogue::{Template, VEHICLE};
use fleet_core::command::{OutputFormat, Parameter, Payload};
use fleet_core::port::commands::Command;
use fleet_ops::commands::create::{CreatePlan, Made};
use fleet_ops::commands::list::{Listed, Listing, template_of};

use super::failure::indented;
use super::plan::heading;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::time;
use crate::ui::words::wrap;

/// The templates to choose from, and a payload of one's own.
pub(crate) fn choices(width: usize) -> Vec<String> {
    let mut lines = vec!["  0  a payload of your own".to_owned()];
    for (number, template) in (1..).zip(Template::ALL) {
        let about = template.description();
        let text = format!("{:<14} {about}: {}", template.name(), use_case(template));
        lines.extend(indented(
            &text,
            &format!("  {number}  "),
            &" ".repeat(20),
            width,
        ));
    }
    lines
}

/// When a template is useful.
fn use_case(template: Template) -> &'static str {
    match template {
        Template::VehicleLock => "a driver left without locking",
        Template::VehicleUnlock => "a key was lost",
        Template::StartEngine => "warming up before a drive",
        Template::StopEngine => "a theft or an emergency",
        Template::SetClimate => "a comfortable start",
        Template::ActivateHorn => "finding a car in a large lot",
        _ => "a vehicle far away",
    }
}

/// A command that would be made.
pub(crate) fn create_plan(plan: &CreatePlan, place: &str, width: usize) -> Vec<String> {
    let request = &plan.request;
    let mut lines = vec![heading("command"), String::new()];
    lines.extend(fact("where", place, width));
    lines.extend(fact("name", request.id.as_str(), width));
    lines.extend(fact("ARN", plan.arn.as_str(), width));
    lines.extend(fact("about", &request.description, width));
    lines.extend(payload(&request.payload));
    lines.extend(parameters(&request.parameters, width));
    if plan.there.is_some() {
        lines.push(String::new());
        lines.push("  it is there and does the same, and is kept".to_owned());
    }
    lines
}

/// What became of a command.
pub(crate) fn made(plan: &CreatePlan, made: &Made, width: usize) -> Vec<String> {
    let verb = if made.created { "made" } else { "kept" };
    let mut lines = vec![format!("{verb} {}", plan.request.id)];
    lines.extend(fact("ARN", made.arn.as_str(), width));
    lines.extend(fact("about", &plan.request.description, width));
    lines.extend(parameters(&plan.request.parameters, width));
    lines
}

/// All commands, and the templates of which there is none.
pub(crate) fn listing(listing: &Listing, place: &str, width: usize) -> Vec<String> {
    let count = u64::try_from(listing.commands.len()).unwrap_or(u64::MAX);
    let commands = text::counted(count, "command", "commands");
    let mut lines = indented(&format!("{commands} on {place}"), "", "  ", width);
    for listed in &listing.commands {
        lines.push(String::new());
        lines.extend(of_listed(listed, width));
    }
    if !listing.absent.is_empty() {
        lines.push(String::new());
        lines.push(heading(
            "templates that you can make with `commands create --template`",
        ));
        for template in &listing.absent {
            lines.push(format!(
                "  {:<14}  {}",
                template.name(),
                template.description()
            ));
        }
    }
    lines
}

fn of_listed(listed: &Listed, width: usize) -> Vec<String> {
    let command = &listed.command;
    let status = text::command_status(command.status);
    let mut lines = vec![format!("{}  {status}", heading(command.id.as_str()))];
    let about = listed.description.as_deref().unwrap_or("-");
    lines.extend(fact("about", about, width));
    let kind = if listed.template.is_some() {
        "predefined"
    } else {
        "custom"
    };
    lines.extend(fact("kind", kind, width));
    let created = command.created.map_or_else(|| "-".to_owned(), time::moment);
    lines.extend(fact("created", &created, width));
    lines.extend(fact("ARN", command.arn.as_str(), width));
    lines
}

/// One command.
pub(crate) fn shown(command: &Command, width: usize) -> Vec<String> {
    let status = text::command_status(command.status);
    let mut lines = vec![format!("{}  {status}", heading(command.id.as_str()))];
    let template = template_of(command);
    if let Some(about) = &command.description {
        lines.extend(fact("about", about, width));
    }
    if let Some(template) = template {
        lines.extend(fact("for", use_case(template), width));
    }
    let kind = if template.is_some() {
        "predefined"
    } else {
        "custom"
    };
    lines.extend(fact("kind", kind, width));
    lines.extend(fact("namespace", &command.namespace, width));
    let moment = |at: Option<jiff::Timestamp>| at.map_or_else(|| "-".to_owned(), time::moment);
    lines.extend(fact("created", &moment(command.created), width));
    lines.extend(fact("updated", &moment(command.updated), width));
    lines.extend(fact("ARN", command.arn.as_str(), width));
    if let Some(sent) = &command.payload {
        lines.extend(payload(sent));
    }
    lines.extend(parameters(&command.parameters, width));
    lines
}

/// What a command sends, as JSON where it is.
fn payload(payload: &Payload) -> Vec<String> {
    let (text, kind) = match payload {
        Payload::Static {
            content,
            content_type,
        } => (
            String::from_utf8(content.clone()).ok(),
            content_type.clone(),
        ),
        Payload::Template { template, output } => {
            let sent_as = match output {
                OutputFormat::Json => "a template, sent as JSON",
                OutputFormat::Cbor => "a template, sent as CBOR",
            };
            (Some(template.clone()), sent_as.to_owned())
        }
    };
    let mut lines = vec![String::new(), format!("  payload ({kind})")];
    let Some(text) = text else {
        lines.push("    bytes that are no text".to_owned());
        return lines;
    };
    let pretty = serde_json::from_str::<serde_json::Value>(&text)
        .and_then(|value| serde_json::to_string_pretty(&value));
    let pretty = pretty.unwrap_or(text);
    lines.extend(pretty.lines().map(|line| format!("    {line}")));
    lines
}

/// The parameters: type, whether they have to be given, conditions, an example.
fn parameters(parameters: &[Parameter], width: usize) -> Vec<String> {
    if parameters.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), "  parameters (* has to be given)".to_owned()];
    for parameter in parameters {
        let given_by_us = parameter.name == VEHICLE;
        let mark = if parameter.is_required() && !given_by_us {
            "*"
        } else {
            ""
        };
        let kind = parameter.effective_kind().as_str();
        lines.push(format!(
            "    {}{mark}  {}",
            paint(style::CODE, &parameter.name),
            paint(style::DIM, kind)
        ));
        let mut parts: Vec<String> = parameter.description.iter().cloned().collect();
        let conditions = parameter.conditions.iter();
        parts.extend(conditions.map(|condition| format!("must be {condition}")));
        parts.extend(
            parameter
                .value
                .iter()
                .map(|value| format!("always {value}")),
        );
        parts.extend(
            parameter
                .default
                .iter()
                .map(|value| format!("{value} where none is given")),
        );
        parts.push(format!(
            "such as --param {}={}",
            parameter.name,
            example(parameter)
        ));
        for part in parts {
            let wrapped = wrap(&part, width.saturating_sub(6));
            lines.extend(wrapped.into_iter().map(|line| format!("      {line}")));
        }
    }
    lines
}

/// A value that a parameter takes.
fn example(parameter: &Parameter) -> String {
    use fleet_core::command::{Operand, ParameterType};
    if let Some(value) = &parameter.default {
        return value.to_string();
    }
    if parameter.name == VEHICLE {
        return "Vehicle-VIN-001".to_owned();
    }
    for condition in &parameter.conditions {
        match &condition.operand {
            Operand::Range { min, .. } => return min.clone(),
            Operand::Numbers(set) | Operand::Strings(set) => {
                if let Some(first) = set.first() {
                    return first.clone();
                }
            }
            Operand::Number(one) | Operand::String(one) => return one.clone(),
        }
    }
    match parameter.effective_kind() {
        ParameterType::String => "text",
        ParameterType::Integer | ParameterType::Long | ParameterType::UnsignedLong => "1",
        ParameterType::Double => "1.5",
        ParameterType::Boolean => "true",
        ParameterType::Binary => "AQI=",
    }
    .to_owned()
}

/// A fact and its name, in lines that fit.
pub(super) fn fact(name: &str, value: &str, width: usize) -> Vec<String> {
    indented(value, &format!("  {name:<10}  "), &" ".repeat(14), width)
}
