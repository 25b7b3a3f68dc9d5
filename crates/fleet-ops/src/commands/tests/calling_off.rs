//! Calling executions off, which is answering in the device's place.

use super::running::{ran, request};
use super::*;
use fleet_core::port::command_executions::CommandExecution;

async fn one(stage: &Stage) -> CommandExecution {
    fleet(stage, 1);
    made(stage, Template::VehicleLock).await;
    ran(stage, &request("vehicle-lock", &[1])).await;
    let state = stage.fake.state();
    let there = state.commands.executions.values().next().unwrap();
    there.execution.clone()
}

#[tokio::test(start_paused = true)]
async fn calling_off_answers_rejected_with_a_reason_of_its_own_and_shows_what_aws_made_of_it() {
    let stage = stage();
    let execution = one(&stage).await;
    let plan = cancel::plan(execution.clone()).unwrap();
    let topic = format!(
        "$aws/commands/things/Vehicle-VIN-001/executions/{}/response/json",
        execution.id
    );
    assert_eq!(plan.topic, topic);
    let after = cancel::apply(&stage.fake.cloud(), &plan, &stage.session)
        .await
        .unwrap();
    assert_eq!(after.status, CommandExecutionStatus::Rejected);
    assert_eq!(after.reason.as_ref().unwrap().code, "CANCELED_BY_OPERATOR");
    assert!(execution::was_canceled(&after));
    let sent = stage.fake.state().messages;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].at_least_once && !sent[0].retain);
}

#[tokio::test(start_paused = true)]
async fn what_is_over_cannot_be_called_off_and_what_is_out_of_time_can() {
    let stage = stage();
    let mut execution = one(&stage).await;
    execution.status = CommandExecutionStatus::Succeeded;
    let refused = cancel::plan(execution.clone());
    assert!(matches!(
        refused,
        Err(CommandsError::Over {
            status: CommandExecutionStatus::Succeeded,
            ..
        })
    ));
    stage.fake.advance(SignedDuration::from_secs(61));
    let reads = stage.fake.cloud().reads;
    let late = execution::get(&reads, &execution.id, None, &stage.session)
        .await
        .unwrap();
    assert_eq!(late.status, CommandExecutionStatus::TimedOut);
    assert!(
        cancel::plan(late).is_ok(),
        "the device could still answer, and so can we"
    );
}
