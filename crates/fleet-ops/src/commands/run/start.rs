//! Starting one execution.

use std::fmt::Write;

use fleet_core::command::Arguments;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{CommandExecutionId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::Cloud;
use fleet_core::port::command_executions::NewCommandExecution;
use sha2::{Digest, Sha256};

use super::RunPlan;

/// Starts the command on a thing.
pub(super) async fn start(
    cloud: &Cloud,
    plan: &RunPlan,
    thing: &ThingName,
) -> Result<CommandExecutionId, CloudError> {
    let arguments = plan.arguments(thing).map_err(|errors| {
        // The values of the first device were checked; `{thing}` may make another's wrong.
        let texts: Vec<_> = errors.iter().map(ToString::to_string).collect();
        CloudError::other(
            Operation::StartCommandExecution,
            Fault::Invalid,
            texts.join("; "),
        )
    })?;
    let execution = NewCommandExecution {
        command: plan.command.arn.clone(),
        target: plan.place.thing(thing),
        client_token: Some(token(plan, thing, &arguments)),
        arguments,
        timeout_seconds: Some(plan.request.timeout),
    };
    cloud
        .writes
        .command_executions
        .start_command_execution(&execution)
        .await
}

/// The client token of an execution: the first 64 hexadecimal digits of a SHA-256 over everything
/// that makes it this execution.
fn token(plan: &RunPlan, thing: &ThingName, arguments: &Arguments) -> String {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    };
    add("fleetctl/command/v1");
    add(&plan.request.run);
    add(plan.command.arn.as_str());
    add(thing.as_str());
    add(&plan.request.timeout.to_string());
    for (name, value) in arguments {
        add(name);
        add(&value.to_string());
    }
    hash.finalize()
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
