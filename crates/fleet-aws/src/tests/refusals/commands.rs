//! What may be answered where commands are asked for, changed, started or told.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::command::Payload;
use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_core::port::command_executions::{
    CommandExecutionFilter, CommandExecutionReads, CommandExecutionWrites, ExecutionsOf,
    NewCommandExecution,
};
use fleet_core::port::commands::{CommandReads, CommandWrites, NewCommand};
use fleet_core::port::messages::{MessageWrites, NewMessage};
use fleet_core::tag::Tags;

use super::{INTERNAL, INVALID, MISSING, Refusal, THROTTLED, UNAUTHORIZED, VALIDATION, refused};
use crate::testing::Answer;

const FAILURE: Refusal = (500, "InternalServerException", Fault::Service);
/// What every operation of commands may answer.
const COMMANDS: [Refusal; 3] = [VALIDATION, THROTTLED, FAILURE];
const CONFLICT: Refusal = (409, "ConflictException", Fault::Conflict);
const QUOTA: Refusal = (402, "ServiceQuotaExceededException", Fault::Limit);
const BUSY: Refusal = (429, "ThrottlingException", Fault::Throttled);

fn arn(resource: &str) -> Arn {
    Arn::from_aws(format!("arn:aws:iot:us-east-1:123456789012:{resource}"))
}

#[tokio::test(start_paused = true)]
async fn commands() {
    let id = "c".parse().unwrap();
    let new = NewCommand {
        id: "c".parse().unwrap(),
        display_name: None,
        description: None,
        payload: Payload::Static {
            content: vec![1],
            content_type: "text/plain".into(),
        },
        parameters: Vec::new(),
    };
    let error = Answer::error;
    refused(
        Operation::CreateCommand,
        async |aws| aws.create_command(&new, &Tags::none()).await,
        error,
        &[&COMMANDS, &[CONFLICT, QUOTA]],
    )
    .await;
    refused(
        Operation::GetCommand,
        async |aws| aws.get_command(&id).await,
        error,
        &[&COMMANDS, &[MISSING]],
    )
    .await;
    refused(
        Operation::ListCommands,
        async |aws| aws.list_commands(None).await,
        error,
        &[&COMMANDS],
    )
    .await;
    refused(
        Operation::UpdateCommand,
        async |aws| aws.deprecate_command(&id, true).await,
        error,
        &[&COMMANDS, &[MISSING, CONFLICT]],
    )
    .await;
    refused(
        Operation::DeleteCommand,
        async |aws| aws.delete_command(&id).await,
        error,
        &[&COMMANDS, &[CONFLICT]],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn executions_of_commands() {
    let (id, car) = ("e".parse().unwrap(), arn("thing/car"));
    let error = Answer::error;
    let new = NewCommandExecution {
        command: arn("command/c"),
        target: car.clone(),
        arguments: BTreeMap::new(),
        timeout_seconds: None,
        client_token: None,
    };
    refused(
        Operation::StartCommandExecution,
        async |aws| aws.start_command_execution(&new).await,
        error,
        &[&[VALIDATION, MISSING, CONFLICT, BUSY, QUOTA, FAILURE]],
    )
    .await;
    refused(
        Operation::GetCommandExecution,
        async |aws| aws.get_command_execution(&id, &car).await,
        error,
        &[&COMMANDS, &[MISSING]],
    )
    .await;
    let filter = CommandExecutionFilter {
        of: ExecutionsOf::Target(car.clone()),
        status: None,
        after: None,
        before: None,
    };
    refused(
        Operation::ListCommandExecutions,
        async |aws| aws.list_command_executions(&filter, 1, None).await,
        error,
        &[&COMMANDS, &[MISSING]],
    )
    .await;
    refused(
        Operation::DeleteCommandExecution,
        async |aws| aws.delete_command_execution(&id, &car).await,
        error,
        &[&COMMANDS, &[CONFLICT]],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn messages() {
    let message = NewMessage {
        topic: "t".into(),
        payload: Vec::new(),
        at_least_once: false,
        retain: false,
    };
    let method = (405, "MethodNotAllowedException", Fault::Invalid);
    refused(
        Operation::Publish,
        async |aws| aws.publish(&message).await,
        Answer::error,
        &[&[INVALID, UNAUTHORIZED, method, BUSY, INTERNAL]],
    )
    .await;
}
