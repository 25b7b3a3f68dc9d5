//! UpdateCommand: other words for a command, its deprecation, its restoration.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::Command;
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    write PATCH "/commands/{commandId}" UpdateCommand => update,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    command_id: String,
    display_name: Option<String>,
    description: Option<String>,
    deprecated: Option<bool>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Updated {
    command_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    deprecated: bool,
    last_updated_at: Json,
}

/// AWS does not edit a deprecated command; that it says so with a conflict is a guess. A request
/// that restores it may edit it as well.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Updated> {
    let mut command = Command::get(ctx, &input.command_id)?;
    let conflict = |state: &str| {
        let message = format!("Command {} is {state} and cannot be updated", command.id);
        Err(AwsError::conflict(message, &command.id))
    };
    let edits = input.display_name.is_some() || input.description.is_some();
    if !edits && input.deprecated.is_none() {
        return Err(AwsError::validation(
            "displayName, description or deprecated must be given",
        ));
    }
    if command.deleting {
        return conflict("pending deletion");
    }
    if edits && command.deprecated_ms.is_some() && input.deprecated != Some(false) {
        return conflict("deprecated");
    }
    command.deprecated_ms = match input.deprecated {
        // Said again, it does not begin anew: the twelve hours before a deletion count from the first.
        Some(true) => command.deprecated_ms.or(Some(ctx.now_ms())),
        Some(false) => None,
        None => command.deprecated_ms,
    };
    command.display_name = input.display_name.or(command.display_name);
    command.description = input.description.or(command.description);
    command.updated_ms = ctx.now_ms();
    command.save(ctx)?;
    Ok(Updated {
        command_id: command.id,
        display_name: command.display_name,
        description: command.description,
        deprecated: command.deprecated_ms.is_some(),
        last_updated_at: epoch(command.updated_ms),
    })
}
