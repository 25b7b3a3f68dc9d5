//! Commands, from their making to their deletion, and the devices that answer them.

use fleet_core::command::{
    Arguments, CommandExecutionStatus, CommandStatus, Comparison, Condition, Operand, OutputFormat,
    Parameter, ParameterType, ParameterValue, Payload,
};
use fleet_core::port::command_executions::{
    CommandExecutionFilter, ExecutionsOf, NewCommandExecution, ResultValue,
};
use fleet_core::port::commands::{Deletion, NewCommand};
use fleet_core::port::messages::NewMessage;

use super::*;

fn command() -> NewCommand {
    NewCommand {
        id: "c".parse().unwrap(),
        display_name: Some("Lock".into()),
        description: Some("d".into()),
        payload: Payload::Template {
            template: r#"{"n":"${aws:iot:commandexecution::parameter:n}"}"#.into(),
            output: OutputFormat::Json,
        },
        parameters: vec![Parameter {
            name: "n".into(),
            kind: Some(ParameterType::UnsignedLong),
            value: None,
            default: Some(ParameterValue::UnsignedLong(1)),
            conditions: vec![Condition {
                comparison: Comparison::InRange,
                operand: Operand::Range {
                    min: "1".into(),
                    max: "5".into(),
                },
            }],
            description: Some("how many".into()),
        }],
    }
}

#[tokio::test]
async fn a_command_is_read_as_it_was_made_and_goes() {
    let server = server().await;
    let connection = connected(&server).await;
    let Cloud { reads, writes } = &connection.cloud;
    let new = command();
    let arn = writes.commands.create_command(&new, &tags()).await.unwrap();
    assert_eq!(arn, connection.place.command("c"));
    let again = writes.commands.create_command(&new, &tags()).await;
    assert_eq!(again.unwrap_err().fault, Fault::Conflict);
    let there = reads.commands.get_command(&new.id).await.unwrap();
    assert_eq!(there.payload, Some(new.payload));
    assert_eq!(there.parameters, new.parameters);
    assert_eq!(
        (there.display_name, there.description),
        (new.display_name, new.description)
    );
    assert_eq!(
        (there.status, there.namespace.as_str()),
        (CommandStatus::Active, "AWS-IoT")
    );
    assert_eq!(reads.tags.list_tags(&arn).await.unwrap(), tags());
    writes
        .commands
        .deprecate_command(&new.id, true)
        .await
        .unwrap();
    let listed = reads.commands.list_commands(None).await.unwrap().items;
    assert_eq!(
        (listed.len(), listed[0].status),
        (1, CommandStatus::Deprecated)
    );
    let gone = writes.commands.delete_command(&new.id).await.unwrap();
    assert_eq!(gone, Deletion::Pending);
    let going = reads.commands.get_command(&new.id).await.unwrap();
    assert_eq!(going.status, CommandStatus::PendingDeletion);
}

#[tokio::test]
async fn a_device_is_told_what_to_do_and_its_answer_is_read() {
    let server = server().await;
    let connection = connected(&server).await;
    let Cloud { reads, writes } = &connection.cloud;
    writes
        .things
        .create_thing(&thing("car", None))
        .await
        .unwrap();
    let arn = writes
        .commands
        .create_command(&command(), &tags())
        .await
        .unwrap();
    let target = connection.place.thing(&"car".parse().unwrap());
    let with = |number| NewCommandExecution {
        command: arn.clone(),
        target: target.clone(),
        arguments: Arguments::from([("n".into(), ParameterValue::UnsignedLong(number))]),
        timeout_seconds: Some(60),
        client_token: Some(format!("token-{number}")),
    };
    let starts = &writes.command_executions;
    let refused = starts.start_command_execution(&with(6)).await.unwrap_err();
    assert_eq!(refused.fault, Fault::Invalid);
    let id = starts.start_command_execution(&with(5)).await.unwrap();
    assert_eq!(starts.start_command_execution(&with(5)).await.unwrap(), id);
    let executions = &reads.command_executions;
    let there = executions
        .get_command_execution(&id, &target)
        .await
        .unwrap();
    assert_eq!(there.status, CommandExecutionStatus::Created);
    assert_eq!(
        (there.arguments, there.timeout_seconds),
        (with(5).arguments, Some(60))
    );
    let running = starts.delete_command_execution(&id, &target).await;
    assert_eq!(running.unwrap_err().fault, Fault::Conflict);

    let answer = NewMessage {
        topic: format!("$aws/commands/things/car/executions/{id}/response/json"),
        payload: br#"{"status":"SUCCEEDED","statusReason":{"reasonCode":"DONE"},"result":{"n":{"s":"5"},"ok":{"b":true}}}"#.to_vec(),
        at_least_once: true,
        retain: false,
    };
    writes.messages.publish(&answer).await.unwrap();
    let there = executions
        .get_command_execution(&id, &target)
        .await
        .unwrap();
    assert_eq!(there.status, CommandExecutionStatus::Succeeded);
    assert_eq!(there.reason.unwrap().code, "DONE");
    let result = [
        ("n".to_owned(), ResultValue::String("5".into())),
        ("ok".to_owned(), ResultValue::Boolean(true)),
    ];
    assert_eq!(there.result, BTreeMap::from(result));
    for of in [
        ExecutionsOf::Command(arn.clone()),
        ExecutionsOf::Target(target.clone()),
    ] {
        let filter = CommandExecutionFilter {
            of,
            status: Some(CommandExecutionStatus::Succeeded),
            after: None,
            before: None,
        };
        let page = executions.list_command_executions(&filter, 100, None).await;
        let [listed] = &page.unwrap().items[..] else {
            panic!("one execution")
        };
        assert_eq!((&listed.id, listed.completed), (&id, there.completed));
    }
    starts.delete_command_execution(&id, &target).await.unwrap();
    let gone = executions.get_command_execution(&id, &target).await;
    assert_eq!(gone.unwrap_err().fault, Fault::NotFound);
}
