//! What AWS refuses about commands, this AWS refuses; and its devices answer.

use fleet_core::command::{
    CommandExecutionStatus as Status, CommandStatus, Comparison, Condition, Operand, OutputFormat,
    Parameter, ParameterType, ParameterValue, Payload,
};
use fleet_core::name::{CommandExecutionId, CommandId};
use fleet_core::port::command_executions::{
    CommandExecution, CommandExecutionFilter, ExecutionsOf, NewCommandExecution, ResultValue,
};
use fleet_core::port::commands::{Deletion, NewCommand};
use fleet_core::port::messages::NewMessage;

use super::*;
use crate::fake::command_executions::DeviceAnswer;

const PLACE: &str = "arn:aws:iot:us-east-1:123456789012";

fn seconds(seconds: i64) -> SignedDuration {
    SignedDuration::from_secs(seconds)
}

fn plain(id: &str) -> NewCommand {
    NewCommand {
        id: id.parse().unwrap(),
        display_name: None,
        description: None,
        payload: Payload::Static {
            content: b"lock".to_vec(),
            content_type: "text/plain".into(),
        },
        parameters: Vec::new(),
    }
}

/// A command with one parameter: a whole number below 5.
fn with_number(id: &str, default: Option<i32>) -> NewCommand {
    NewCommand {
        payload: Payload::Template {
            template: r#"{"n":"${aws:iot:commandexecution::parameter:n}"}"#.into(),
            output: OutputFormat::Json,
        },
        parameters: vec![Parameter {
            name: "n".into(),
            kind: Some(ParameterType::Integer),
            value: None,
            default: default.map(ParameterValue::Integer),
            conditions: vec![Condition {
                comparison: Comparison::LessThan,
                operand: Operand::Number("5".into()),
            }],
            description: None,
        }],
        ..plain(id)
    }
}

fn run(command: &str, target: &str) -> NewCommandExecution {
    NewCommandExecution {
        command: Arn::from_aws(format!("{PLACE}:command/{command}")),
        target: Arn::from_aws(format!("{PLACE}:{target}")),
        arguments: BTreeMap::new(),
        timeout_seconds: None,
        client_token: None,
    }
}

async fn fake_with(commands: &[NewCommand]) -> (Arc<Fake>, Cloud) {
    let fake = Fake::new();
    let cloud = fake.cloud();
    let things = &cloud.writes.things;
    things.create_thing(&thing("car")).await.unwrap();
    let (writes, tags) = (&cloud.writes.commands, Tags::none());
    for command in commands {
        writes.create_command(command, &tags).await.unwrap();
    }
    (fake, cloud)
}

async fn started(cloud: &Cloud, asked: &NewCommandExecution) -> CommandExecutionId {
    let starts = &cloud.writes.command_executions;
    starts.start_command_execution(asked).await.unwrap()
}

async fn seen(cloud: &Cloud, id: &CommandExecutionId) -> CommandExecution {
    let car = run("c", "thing/car").target;
    let reads = &cloud.reads.command_executions;
    reads.get_command_execution(id, &car).await.unwrap()
}

#[tokio::test]
async fn a_command_is_made_once_and_goes_within_twelve_hours() {
    let (fake, cloud) = fake_with(&[plain("c")]).await;
    let (reads, writes) = (&cloud.reads.commands, &cloud.writes.commands);
    let again = writes.create_command(&plain("c"), &Tags::none()).await;
    assert_eq!(fault(again), Fault::Conflict);
    let id: CommandId = "c".parse().unwrap();
    assert_eq!(writes.delete_command(&id).await.unwrap(), Deletion::Pending);
    assert_eq!(reads.list_commands(None).await.unwrap().items, []);
    let going = reads.get_command(&id).await.unwrap();
    assert_eq!(going.status, CommandStatus::PendingDeletion);
    fake.advance(SignedDuration::from_hours(12));
    assert_eq!(fault(reads.get_command(&id).await), Fault::NotFound);
    assert_eq!(writes.delete_command(&id).await.unwrap(), Deletion::Done);
}

#[tokio::test]
async fn a_command_that_was_deprecated_long_ago_goes_at_once() {
    let (fake, cloud) = fake_with(&[plain("c")]).await;
    let id: CommandId = "c".parse().unwrap();
    let writes = &cloud.writes.commands;
    writes.deprecate_command(&id, true).await.unwrap();
    fake.advance(SignedDuration::from_hours(13));
    let listed = cloud.reads.commands.list_commands(None).await.unwrap();
    assert_eq!(listed.items[0].status, CommandStatus::Deprecated);
    assert_eq!(writes.delete_command(&id).await.unwrap(), Deletion::Done);
    assert_eq!(
        fault(cloud.reads.commands.get_command(&id).await),
        Fault::NotFound
    );
}

#[tokio::test]
async fn payloads_that_make_no_sense_are_refused() {
    let (_, cloud) = fake_with(&[]).await;
    let constant = NewCommand {
        parameters: with_number("c", None).parameters,
        ..plain("c")
    };
    let empty = NewCommand {
        payload: Payload::Template {
            template: "{}".into(),
            output: OutputFormat::Json,
        },
        ..plain("c")
    };
    let large = NewCommand {
        payload: Payload::Static {
            content: vec![0; 32 * 1024 + 1],
            content_type: "text/plain".into(),
        },
        ..plain("c")
    };
    for command in [constant, empty, large] {
        let writes = &cloud.writes.commands;
        let made = writes.create_command(&command, &Tags::none()).await;
        assert_eq!(fault(made), Fault::Invalid);
    }
}

#[tokio::test]
async fn what_cannot_be_run_is_refused_and_starts_nothing() {
    let commands = [
        plain("c"),
        with_number("n", None),
        plain("old"),
        plain("going"),
    ];
    let (fake, cloud) = fake_with(&commands).await;
    let writes = &cloud.writes.commands;
    let (old, going) = ("old".parse().unwrap(), "going".parse().unwrap());
    writes.deprecate_command(&old, true).await.unwrap();
    writes.delete_command(&going).await.unwrap();
    let with = |value| NewCommandExecution {
        arguments: BTreeMap::from([("n".to_owned(), value)]),
        ..run("n", "thing/car")
    };
    let late = |timeout| NewCommandExecution {
        timeout_seconds: Some(timeout),
        ..run("c", "thing/car")
    };
    for (asked, expected) in [
        (run("nothing", "thing/car"), Fault::NotFound),
        (run("c", "thing/nobody"), Fault::NotFound),
        (run("old", "thing/car"), Fault::Invalid),
        (run("going", "thing/car"), Fault::Invalid),
        (run("n", "thing/car"), Fault::Invalid),
        (with(ParameterValue::Integer(5)), Fault::Invalid),
        (with(ParameterValue::Long(1)), Fault::Invalid),
        (late(0), Fault::Invalid),
        (late(43_201), Fault::Invalid),
        (
            NewCommandExecution {
                command: run("c", "thing/car").command,
                ..with(ParameterValue::Integer(1))
            },
            Fault::Invalid,
        ),
    ] {
        let starts = &cloud.writes.command_executions;
        let refused = starts.start_command_execution(&asked).await;
        assert_eq!(fault(refused), expected, "{asked:?}");
    }
    assert!(fake.state().commands.executions.is_empty());
    started(&cloud, &with(ParameterValue::Integer(4))).await;
    started(&cloud, &run("c", "client/anybody")).await;
}

#[tokio::test]
async fn a_value_that_is_not_given_is_the_commands_own() {
    let (_, cloud) = fake_with(&[with_number("n", Some(3))]).await;
    let id = started(&cloud, &run("n", "thing/car")).await;
    assert_eq!(
        seen(&cloud, &id).await.arguments["n"],
        ParameterValue::Integer(3)
    );
}

#[tokio::test]
async fn the_cloud_times_out_and_the_device_may_still_answer() {
    let (fake, cloud) = fake_with(&[plain("c")]).await;
    let car = run("c", "thing/car").target;
    fake.device_answers(&car, seconds(4), DeviceAnswer::of(Status::InProgress));
    fake.device_answers(&car, seconds(11), DeviceAnswer::of(Status::InProgress));
    fake.device_answers(&car, seconds(12), DeviceAnswer::of(Status::Succeeded));
    fake.device_answers(&car, seconds(13), DeviceAnswer::of(Status::Failed));
    let id = started(&cloud, &run("c", "thing/car")).await;
    let began = seen(&cloud, &id).await;
    assert_eq!(began.status, Status::Created);
    fake.advance(seconds(4));
    assert_eq!(seen(&cloud, &id).await.status, Status::InProgress);
    let delete = &cloud.writes.command_executions;
    let refused = delete.delete_command_execution(&id, &car).await;
    assert_eq!(fault(refused), Fault::Conflict);
    fake.advance(seconds(7));
    let late = seen(&cloud, &id).await;
    assert_eq!(late.status, Status::TimedOut);
    assert_eq!(late.reason.unwrap().code, "$NO_RESPONSE_FROM_DEVICE");
    assert_eq!(late.completed, None);
    fake.advance(seconds(2));
    let done = seen(&cloud, &id).await;
    assert_eq!((done.status, done.reason), (Status::Succeeded, None));
    assert_eq!(done.completed, began.created.map(|at| at + seconds(12)));
    delete.delete_command_execution(&id, &car).await.unwrap();
    assert!(fake.state().commands.executions.is_empty());
}

#[tokio::test]
async fn a_message_on_the_response_topic_answers() {
    let (fake, cloud) = fake_with(&[plain("c")]).await;
    let id = started(&cloud, &run("c", "thing/car")).await;
    let said = |target: &str, payload: &str| NewMessage {
        topic: format!("$aws/commands/{target}/executions/{id}/response/json"),
        payload: payload.as_bytes().to_vec(),
        at_least_once: true,
        retain: false,
    };
    let messages = &cloud.writes.messages;
    let rejected = r#"{"status":"REJECTED","statusReason":{"reasonCode":"WHY","reasonDescription":"d"},"result":{"a":{"s":"x"},"b":{"b":true}}}"#;
    for ignored in [
        said("things/bus", rejected),
        said("clients/car", rejected),
        said("things/car", r#"{"status":"DONE"}"#),
        said("things/car", "rejected"),
    ] {
        messages.publish(&ignored).await.unwrap();
    }
    assert_eq!(seen(&cloud, &id).await.status, Status::Created);
    messages
        .publish(&said("things/car", rejected))
        .await
        .unwrap();
    let over = seen(&cloud, &id).await;
    let reason = over.reason.unwrap();
    assert_eq!(
        (over.status, reason.code.as_str()),
        (Status::Rejected, "WHY")
    );
    assert_eq!(
        over.result,
        BTreeMap::from([
            ("a".into(), ResultValue::String("x".into())),
            ("b".into(), ResultValue::Boolean(true)),
        ])
    );
    assert_eq!(fake.state().messages.len(), 5);
    let deep = NewMessage {
        topic: "a/b/c/d/e/f/g/h/i".into(),
        ..said("things/car", "")
    };
    assert_eq!(fault(messages.publish(&deep).await), Fault::Invalid);
}

#[tokio::test]
async fn the_same_token_starts_nothing_twice() {
    let (_, cloud) = fake_with(&[plain("c")]).await;
    let asked = NewCommandExecution {
        client_token: Some("t".into()),
        ..run("c", "thing/car")
    };
    let id = started(&cloud, &asked).await;
    assert_eq!(started(&cloud, &asked).await, id);
    let other = NewCommandExecution {
        timeout_seconds: Some(60),
        ..asked
    };
    let starts = &cloud.writes.command_executions;
    let refused = starts.start_command_execution(&other).await;
    assert_eq!(fault(refused), Fault::Conflict);
}

#[tokio::test]
async fn a_device_has_a_hundred_executions_at_a_time() {
    let (fake, cloud) = fake_with(&[plain("c")]).await;
    let asked = run("c", "thing/car");
    for _ in 0..100 {
        started(&cloud, &asked).await;
    }
    let starts = &cloud.writes.command_executions;
    let refused = starts.start_command_execution(&asked).await;
    assert_eq!(fault(refused), Fault::Limit);
    started(&cloud, &run("c", "client/other")).await;
    fake.advance(seconds(10));
    started(&cloud, &asked).await;
}

#[tokio::test]
async fn executions_are_listed_the_newest_first_by_pages() {
    let (fake, cloud) = fake_with(&[plain("c"), plain("d")]).await;
    let first = started(&cloud, &run("c", "thing/car")).await;
    fake.advance(seconds(120));
    let second = started(&cloud, &run("c", "thing/car")).await;
    started(&cloud, &run("d", "thing/car")).await;
    let mut filter = CommandExecutionFilter {
        of: ExecutionsOf::Command(run("c", "thing/car").command),
        status: None,
        after: None,
        before: None,
    };
    let reads = &cloud.reads.command_executions;
    let page = reads.list_command_executions(&filter, 1, None).await;
    let page = page.unwrap();
    assert_eq!(page.items[0].id, second);
    let rest = reads.list_command_executions(&filter, 1, page.next).await;
    let rest = rest.unwrap();
    assert_eq!((&rest.items[0].id, rest.next), (&first, None));
    assert_eq!(rest.items[0].status, Status::TimedOut);
    filter.after = rest.items[0].created;
    let newer = reads.list_command_executions(&filter, 100, None).await;
    assert_eq!(newer.unwrap().items.len(), 1);
    filter.status = Some(Status::Succeeded);
    let none = reads.list_command_executions(&filter, 100, None).await;
    assert_eq!(none.unwrap().items, []);
    filter.of = ExecutionsOf::Target(run("d", "thing/car").target);
    (filter.status, filter.after) = (None, None);
    let of_car = reads.list_command_executions(&filter, 100, None).await;
    assert_eq!(of_car.unwrap().items.len(), 3);
}
