//! GetCommand: all that is known of a command.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{Command, Content, Namespace, arn};
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::route::{Ctx, routes};

routes! {
    read GET "/commands/{commandId}" GetCommand => get,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Get {
    command_id: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Got {
    command_id: String,
    command_arn: String,
    namespace: Namespace,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(flatten)]
    content: Content,
    created_at: Json,
    last_updated_at: Json,
    deprecated: bool,
    pending_deletion: bool,
}

/// A command that is being deleted is still seen.
fn get(ctx: &Ctx<'_>, input: Get) -> AwsResult<Got> {
    let command = Command::get(ctx, &input.command_id)?;
    Ok(Got {
        command_arn: arn(ctx, &command.id),
        command_id: command.id,
        namespace: command.namespace,
        display_name: command.display_name,
        description: command.description,
        content: command.content,
        created_at: epoch(command.created_ms),
        last_updated_at: epoch(command.updated_ms),
        deprecated: command.deprecated_ms.is_some(),
        pending_deletion: command.deleting,
    })
}
