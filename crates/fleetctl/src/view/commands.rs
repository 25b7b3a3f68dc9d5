//! Commands as a text: what would be made, what was made, all of them, one of them.

use fleet_core::command::catalogue::{Template, VEHICLE};
use fleet_core::command::{
    Comparison, Condition, Operand, OutputFormat, Parameter, ParameterType, Payload,
};
use fleet_core::port::commands::Command;
use fleet_ops::commands::create::{CreatePlan, Made};
use fleet_ops::commands::list::{Listed, Listing, template_of};

use super::failure::indented;
use super::plan::heading;
use crate::lang::say;
use crate::text;
use crate::ui::style::{self, paint};
use crate::ui::table::Facts;
use crate::ui::time;
use crate::ui::words::wrap;

/// The columns of the names of facts about commands, at least.
pub(super) const NAMES: usize = 10;

/// The templates to choose from, and a payload of one's own.
pub(crate) fn choices(width: usize) -> Vec<String> {
    let mut lines = vec![format!("  0  {}", say!("commands-choice-own"))];
    for (number, template) in (1..).zip(Template::ALL) {
        let (about, use_case) = (about(template), use_case(template));
        let choice = say!("commands-choice-template", about, use_case);
        let text = format!("{:<14} {choice}", template.name());
        lines.extend(indented(
            &text,
            &format!("  {number}  "),
            &" ".repeat(20),
            width,
        ));
    }
    lines
}

/// What a template is for.
pub(crate) fn about(template: Template) -> String {
    match template {
        Template::VehicleLock => say!("commands-about-vehicle-lock"),
        Template::VehicleUnlock => say!("commands-about-vehicle-unlock"),
        Template::StartEngine => say!("commands-about-start-engine"),
        Template::StopEngine => say!("commands-about-stop-engine"),
        Template::SetClimate => say!("commands-about-set-climate"),
        Template::ActivateHorn => say!("commands-about-activate-horn"),
        other => other.description().to_owned(),
    }
}

/// When a template is useful.
fn use_case(template: Template) -> String {
    match template {
        Template::VehicleLock => say!("commands-use-vehicle-lock"),
        Template::VehicleUnlock => say!("commands-use-vehicle-unlock"),
        Template::StartEngine => say!("commands-use-start-engine"),
        Template::StopEngine => say!("commands-use-stop-engine"),
        Template::SetClimate => say!("commands-use-set-climate"),
        Template::ActivateHorn => say!("commands-use-activate-horn"),
        _ => say!("commands-use-other"),
    }
}

/// A command that would be made.
pub(crate) fn create_plan(plan: &CreatePlan, place: &str, width: usize) -> Vec<String> {
    let request = &plan.request;
    let mut facts = Facts::new(NAMES);
    facts.line(heading(&say!("commands-plan-title")));
    facts.line("");
    facts.fact(say!("commands-fact-where"), place);
    facts.fact(say!("commands-fact-name"), request.id.as_str());
    facts.fact("ARN", plan.arn.as_str());
    facts.fact(say!("commands-fact-about"), &request.description);
    facts.extend(payload(&request.payload));
    facts.extend(parameters(&request.parameters, width));
    if plan.there.is_some() {
        facts.line("");
        facts.line(format!("  {}", say!("commands-plan-kept")));
    }
    facts.lines(width)
}

/// What became of a command.
pub(crate) fn made(plan: &CreatePlan, made: &Made, width: usize) -> Vec<String> {
    let name = plan.request.id.as_str();
    let mut facts = Facts::new(NAMES);
    facts.line(match made.created {
        true => say!("commands-made", name),
        false => say!("commands-kept", name),
    });
    facts.fact("ARN", made.arn.as_str());
    facts.fact(say!("commands-fact-about"), &plan.request.description);
    facts.extend(parameters(&plan.request.parameters, width));
    facts.lines(width)
}

/// All commands, and the templates of which there is none.
pub(crate) fn listing(listing: &Listing, place: &str, width: usize) -> Vec<String> {
    let count = listing.commands.len();
    let title = say!("commands-list-title", count, place);
    let mut lines = indented(&title, "", "  ", width);
    for listed in &listing.commands {
        lines.push(String::new());
        lines.extend(of_listed(listed, width));
    }
    if !listing.absent.is_empty() {
        lines.push(String::new());
        lines.push(heading(&say!("commands-list-templates")));
        for template in &listing.absent {
            lines.push(format!("  {:<14}  {}", template.name(), about(*template)));
        }
    }
    lines
}

fn of_listed(listed: &Listed, width: usize) -> Vec<String> {
    let command = &listed.command;
    let status = text::command_status(command.status);
    let mut facts = Facts::new(NAMES);
    facts.line(format!("{}  {status}", heading(command.id.as_str())));
    let about = listed.description.as_deref().unwrap_or("-");
    facts.fact(say!("commands-fact-about"), about);
    let kind = kind(listed.template.is_some());
    facts.fact(say!("commands-fact-kind"), kind);
    facts.fact(say!("commands-fact-created"), moment(command.created));
    facts.fact("ARN", command.arn.as_str());
    facts.lines(width)
}

fn kind(predefined: bool) -> String {
    match predefined {
        true => say!("commands-kind-predefined"),
        false => say!("commands-kind-custom"),
    }
}

fn moment(at: Option<jiff::Timestamp>) -> String {
    at.map_or_else(|| "-".to_owned(), time::moment)
}

/// One command.
pub(crate) fn shown(command: &Command, width: usize) -> Vec<String> {
    let status = text::command_status(command.status);
    let mut facts = Facts::new(NAMES);
    facts.line(format!("{}  {status}", heading(command.id.as_str())));
    let template = template_of(command);
    if let Some(about) = &command.description {
        facts.fact(say!("commands-fact-about"), about);
    }
    if let Some(template) = template {
        facts.fact(say!("commands-fact-for"), use_case(template));
    }
    facts.fact(say!("commands-fact-kind"), kind(template.is_some()));
    facts.fact(say!("commands-fact-namespace"), &command.namespace);
    facts.fact(say!("commands-fact-created"), moment(command.created));
    facts.fact(say!("commands-fact-updated"), moment(command.updated));
    facts.fact("ARN", command.arn.as_str());
    if let Some(sent) = &command.payload {
        facts.extend(payload(sent));
    }
    facts.extend(parameters(&command.parameters, width));
    facts.lines(width)
}

/// What a command sends, as JSON where it is.
fn payload(payload: &Payload) -> Vec<String> {
    let (text, title) = match payload {
        Payload::Static {
            content,
            content_type,
        } => (
            String::from_utf8(content.clone()).ok(),
            say!("commands-payload", content_type),
        ),
        Payload::Template { template, output } => {
            let format = match output {
                OutputFormat::Json => "JSON",
                OutputFormat::Cbor => "CBOR",
            };
            (
                Some(template.clone()),
                say!("commands-payload-template", format),
            )
        }
    };
    let mut lines = vec![String::new(), format!("  {title}")];
    let Some(text) = text else {
        lines.push(format!("    {}", say!("commands-payload-bytes")));
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
    let mut lines = vec![String::new(), format!("  {}", say!("commands-parameters"))];
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
        let mut parts = meaning(parameter);
        if let Some(value) = &parameter.value {
            parts.push(say!("commands-parameter-always", value = value.to_string()));
        }
        if let Some(value) = &parameter.default {
            parts.push(say!(
                "commands-parameter-default",
                value = value.to_string()
            ));
        }
        let option = format!("--param {}={}", parameter.name, example(parameter));
        parts.push(say!("commands-parameter-example", option));
        for part in parts {
            let wrapped = wrap(&part, width.saturating_sub(6));
            lines.extend(wrapped.into_iter().map(|line| format!("      {line}")));
        }
    }
    lines
}

/// What a parameter is, and what its value must be.
fn meaning(parameter: &Parameter) -> Vec<String> {
    let mut parts: Vec<String> = parameter.description.iter().cloned().collect();
    parts.extend(parameter.conditions.iter().map(must_be));
    parts
}

/// A parameter of which a value is asked.
pub(crate) fn explained(parameter: &Parameter, width: usize) -> Vec<String> {
    let mut parts = meaning(parameter);
    parts.push(wanted(parameter.effective_kind()));
    let lines = parts.into_iter();
    lines
        .flat_map(|part| indented(&part, "  ", "  ", width))
        .collect()
}

/// What a condition wants of a value.
pub(crate) fn must_be(condition: &Condition) -> String {
    let value = match &condition.operand {
        Operand::Number(one) | Operand::String(one) => one.clone(),
        Operand::Numbers(set) | Operand::Strings(set) => text::list(set),
        Operand::Range { min, max } => {
            return match condition.comparison {
                Comparison::NotInRange => say!("commands-must-not-be-from", min, max),
                _ => say!("commands-must-be-from", min, max),
            };
        }
    };
    match condition.comparison {
        Comparison::Equals => say!("commands-must-equal", value),
        Comparison::NotEquals => say!("commands-must-not-equal", value),
        Comparison::LessThan => say!("commands-must-be-less", value),
        Comparison::LessThanEquals => say!("commands-must-be-at-most", value),
        Comparison::GreaterThan => say!("commands-must-be-greater", value),
        Comparison::GreaterThanEquals => say!("commands-must-be-at-least", value),
        Comparison::InSet => say!("commands-must-be-one-of", value),
        Comparison::NotInSet => say!("commands-must-be-none-of", value),
        // AWS compares a range with two numbers only.
        Comparison::InRange | Comparison::NotInRange => condition.to_string(),
    }
}

/// What a value of a type is.
pub(crate) fn wanted(kind: ParameterType) -> String {
    match kind {
        ParameterType::String => say!("commands-value-string"),
        ParameterType::Integer => say!("commands-value-integer"),
        ParameterType::Double => say!("commands-value-double"),
        ParameterType::Long => say!("commands-value-long"),
        ParameterType::UnsignedLong => say!("commands-value-unsigned-long"),
        ParameterType::Boolean => say!("commands-value-boolean"),
        ParameterType::Binary => say!("commands-value-binary"),
    }
}

/// A value that a parameter takes.
fn example(parameter: &Parameter) -> String {
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
        ParameterType::String => return say!("commands-example-text"),
        ParameterType::Integer | ParameterType::Long | ParameterType::UnsignedLong => "1",
        ParameterType::Double => "1.5",
        ParameterType::Boolean => "true",
        ParameterType::Binary => "AQI=",
    }
    .to_owned()
}
