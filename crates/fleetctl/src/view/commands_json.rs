//! Commands for programs: stable, whatever the language.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fleet_core::command::{Parameter, ParameterValue, Payload};
use fleet_core::name::{CommandId, ThingName};
use fleet_core::port::command_executions::{CommandExecution, ListedCommandExecution, ResultValue};
use fleet_core::port::commands::{Command, Deletion};
use fleet_ops::commands::create::{CreatePlan, Made};
use fleet_ops::commands::list::{Listing, template_of};
use fleet_ops::commands::run::RunPlan;
use serde::Serialize;
use serde_json::{Value, json};

/// A payload: JSON as it is, anything else as text or base64.
fn payload(payload: &Payload) -> Value {
    match payload {
        Payload::Static {
            content,
            content_type,
        } => {
            let text = std::str::from_utf8(content).ok();
            let as_json = text.and_then(|text| serde_json::from_str::<Value>(text).ok());
            match (as_json, text) {
                (Some(value), _) => json!({ "content_type": content_type, "json": value }),
                (None, Some(text)) => json!({ "content_type": content_type, "text": text }),
                (None, None) => {
                    json!({ "content_type": content_type, "base64": STANDARD.encode(content) })
                }
            }
        }
        Payload::Template { template, output } => {
            let value: Option<Value> = serde_json::from_str(template).ok();
            json!({ "output": output, "template": value.unwrap_or_else(|| template.clone().into()) })
        }
    }
}

fn value(value: &ParameterValue) -> Value {
    match value {
        ParameterValue::String(text) => json!(text),
        ParameterValue::Integer(number) => json!(number),
        ParameterValue::Double(number) => json!(number),
        ParameterValue::Long(number) => json!(number),
        ParameterValue::UnsignedLong(number) => json!(number),
        ParameterValue::Boolean(truth) => json!(truth),
        ParameterValue::Binary(bytes) => json!(STANDARD.encode(bytes)),
    }
}

fn parameters(parameters: &[Parameter]) -> Vec<Value> {
    let one = |parameter: &Parameter| {
        json!({
            "name": parameter.name,
            "type": parameter.effective_kind().as_str(),
            "required": parameter.is_required(),
            "value": parameter.value.as_ref().map(value),
            "default": parameter.default.as_ref().map(value),
            "conditions": parameter.conditions.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "description": parameter.description,
        })
    };
    parameters.iter().map(one).collect()
}

pub(crate) fn create_plan(plan: &CreatePlan) -> impl Serialize {
    json!({
        "name": plan.request.id,
        "arn": plan.arn.as_str(),
        "description": plan.request.description,
        "payload": payload(&plan.request.payload),
        "parameters": parameters(&plan.request.parameters),
        "action": if plan.there.is_some() { "keep" } else { "create" },
    })
}

pub(crate) fn made(plan: &CreatePlan, made: &Made) -> impl Serialize {
    json!({
        "name": plan.request.id,
        "arn": made.arn.as_str(),
        "created": made.created,
        "untagged": made.untagged,
    })
}

pub(crate) fn listing(listing: &Listing) -> impl Serialize {
    let commands = listing.commands.iter().map(|listed| {
        json!({
            "name": listed.command.id,
            "arn": listed.command.arn.as_str(),
            "status": listed.command.status,
            "description": listed.description,
            "predefined": listed.template.is_some(),
            "created": listed.command.created,
            "updated": listed.command.updated,
        })
    });
    let absent = listing.absent.iter().map(|template| template.name());
    json!({
        "commands": commands.collect::<Vec<_>>(),
        "templates_without_a_command": absent.collect::<Vec<_>>(),
    })
}

pub(crate) fn command(command: &Command) -> impl Serialize {
    json!({
        "name": command.id,
        "arn": command.arn.as_str(),
        "status": command.status,
        "namespace": command.namespace,
        "description": command.description,
        "predefined": template_of(command).is_some(),
        "created": command.created,
        "updated": command.updated,
        "payload": command.payload.as_ref().map(payload),
        "parameters": parameters(&command.parameters),
    })
}

pub(crate) fn deleted(id: &CommandId, deletion: Deletion) -> impl Serialize {
    let status = match deletion {
        Deletion::Done => "DELETED",
        Deletion::Pending => "PENDING_DELETION",
    };
    json!({ "name": id, "status": status })
}

pub(crate) fn deprecated(id: &CommandId, deprecated: bool) -> impl Serialize {
    json!({ "name": id, "status": if deprecated { "DEPRECATED" } else { "ACTIVE" } })
}

pub(crate) fn run_plan(plan: &RunPlan) -> impl Serialize {
    let members = plan
        .members
        .iter()
        .map(|(group, members)| json!({ "group": group, "members": members }));
    json!({
        "command": plan.request.command,
        "run": plan.request.run,
        "timeout_s": plan.request.timeout,
        "parameters": plan.request.given,
        "groups": members.collect::<Vec<_>>(),
        "canary_devices": plan.request.canary.map(|_| plan.canaries()),
        "targets": plan.targets.len(),
        "things": plan.targets.iter().map(ThingName::as_str).collect::<Vec<_>>(),
    })
}

pub(crate) fn execution(execution: &CommandExecution) -> impl Serialize {
    let arguments: BTreeMap<_, _> = execution
        .arguments
        .iter()
        .map(|(name, given)| (name, value(given)))
        .collect();
    let result: BTreeMap<_, _> = execution
        .result
        .iter()
        .map(|(name, answered)| {
            let answered = match answered {
                ResultValue::String(text) => json!(text),
                ResultValue::Boolean(truth) => json!(truth),
                ResultValue::Binary(bytes) => json!(STANDARD.encode(bytes)),
            };
            (name, answered)
        })
        .collect();
    let reason = execution
        .reason
        .as_ref()
        .map(|reason| json!({ "code": reason.code, "description": reason.description }));
    json!({
        "id": execution.id,
        "command_arn": execution.command.as_str(),
        "target_arn": execution.target.as_str(),
        "status": execution.status,
        "reason": reason,
        "result": result,
        "parameters": arguments,
        "timeout_s": execution.timeout_seconds,
        "created": execution.created,
        "started": execution.started,
        "updated": execution.updated,
        "completed": execution.completed,
        "time_to_live": execution.time_to_live,
    })
}

pub(crate) fn history(page: &[ListedCommandExecution], total: Option<usize>) -> impl Serialize {
    let one = |one: &ListedCommandExecution| {
        json!({
            "id": one.id,
            "command_arn": one.command.as_str(),
            "target_arn": one.target.as_str(),
            "status": one.status,
            "created": one.created,
            "started": one.started,
            "completed": one.completed,
        })
    };
    json!({ "executions": page.iter().map(one).collect::<Vec<_>>(), "total": total })
}
