//! Calling an execution off. AWS has no operation for it: the tool answers in the device's place,
//! REJECTED with a reason of its own, and then reads what AWS made of it.

use std::time::Duration;

use fleet_core::command::topic::{Format, Topics};
use fleet_core::name::CommandExecutionId;
use fleet_core::port::Cloud;
use fleet_core::port::command_executions::CommandExecution;
use fleet_core::port::messages::NewMessage;
use serde_json::json;

use super::CommandsError;
use super::execution::{CANCELED, Stage, pause, stage};
use crate::provision::survey::found;
use crate::session::Session;

/// How often, and how many times, AWS is asked whether it took the answer.
const EVERY: Duration = Duration::from_millis(500);
const LOOKS: u32 = 20;

/// An execution that is to be called off.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelPlan {
    /// The execution.
    pub execution: CommandExecution,
    /// The topic on which its device would answer.
    pub topic: String,
    /// The answer.
    pub answer: String,
}

/// Looks whether an execution can be called off. Changes nothing.
///
/// # Errors
/// It is over.
pub fn plan(execution: CommandExecution) -> Result<CancelPlan, CommandsError> {
    if stage(execution.status, execution.reason.as_ref()) == Stage::Over {
        return Err(CommandsError::Over {
            id: execution.id,
            status: execution.status,
        });
    }
    let topic = topic(&execution);
    let answer = json!({
        "status": "REJECTED",
        "statusReason": {
            "reasonCode": CANCELED,
            "reasonDescription": "called off with fleetctl before the device was done",
        },
    });
    Ok(CancelPlan {
        topic: topic.ok_or_else(|| CommandsError::NoExecution(execution.id.clone()))?,
        answer: answer.to_string(),
        execution,
    })
}

/// The topic on which the device answers. A target is `…:thing/<name>` or `…:client/<id>`.
fn topic(execution: &CommandExecution) -> Option<String> {
    use fleet_core::command::topic::Devices;
    let target = execution.target.as_str();
    let resource = target.splitn(6, ':').nth(5)?;
    let (devices, device) = match resource.split_once('/')? {
        ("thing", name) => (Devices::Things, name),
        ("client", id) => (Devices::Clients, id),
        _ => return None,
    };
    let topics = Topics {
        devices,
        device,
        execution: execution.id.as_str(),
    };
    Some(topics.response(Format::Json))
}

/// Answers in the device's place, and reads what AWS made of it.
///
/// # Errors
/// AWS refuses the message, or has not taken the answer after some seconds: the device may have
/// answered first, or AWS takes no answers from elsewhere.
pub async fn apply(
    cloud: &Cloud,
    plan: &CancelPlan,
    session: &Session,
) -> Result<CommandExecution, CommandsError> {
    if session.is_cancelled() {
        return Err(CommandsError::Interrupted);
    }
    let message = NewMessage {
        topic: plan.topic.clone(),
        payload: plan.answer.clone().into_bytes(),
        at_least_once: true,
        retain: false,
    };
    cloud.writes.messages.publish(&message).await?;
    let (id, target) = (&plan.execution.id, &plan.execution.target);
    let mut status = plan.execution.status;
    for _ in 0..LOOKS {
        let execution = look(cloud, id, target).await?;
        status = execution.status;
        if stage(status, execution.reason.as_ref()) == Stage::Over {
            return Ok(execution);
        }
        pause(session, EVERY).await?;
    }
    Err(CommandsError::NotTaken {
        id: id.clone(),
        status,
    })
}

async fn look(
    cloud: &Cloud,
    id: &CommandExecutionId,
    target: &fleet_core::account::Arn,
) -> Result<CommandExecution, CommandsError> {
    let executions = &cloud.reads.command_executions;
    let looked = executions.get_command_execution(id, target).await;
    found(looked)?.ok_or_else(|| CommandsError::NoExecution(id.clone()))
}
