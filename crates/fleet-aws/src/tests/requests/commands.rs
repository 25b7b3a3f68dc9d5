//! Commands.

use fleet_core::command::{
    CommandStatus, Comparison, Condition, Operand, OutputFormat, Parameter, ParameterType,
    ParameterValue, Payload,
};
use fleet_core::port::PageToken;
use fleet_core::port::commands::{CommandReads, CommandWrites, Deletion, NewCommand};
use fleet_core::tag::Tags;
use serde_json::{Value, json};

use crate::testing::{Answer, aws};

const COMMAND: &str = "arn:aws:iot:us-east-1:123456789012:command/c";

fn named(name: &str) -> Parameter {
    Parameter {
        name: name.into(),
        kind: None,
        value: None,
        default: None,
        conditions: Vec::new(),
        description: None,
    }
}

/// A parameter of each type, and a condition of each kind of operand.
fn parameters() -> Vec<Parameter> {
    let condition = |comparison, operand| Condition {
        comparison,
        operand,
    };
    let text = |text: &str| text.to_owned();
    vec![
        Parameter {
            kind: Some(ParameterType::String),
            default: Some(ParameterValue::String("on".into())),
            conditions: vec![
                condition(
                    Comparison::InSet,
                    Operand::Strings(vec![text("on"), text("off")]),
                ),
                condition(Comparison::NotEquals, Operand::String(text("x"))),
            ],
            description: Some("d".into()),
            ..named("s")
        },
        Parameter {
            kind: Some(ParameterType::Integer),
            value: Some(ParameterValue::Integer(-1)),
            conditions: vec![
                condition(Comparison::LessThan, Operand::Number(text("5"))),
                condition(
                    Comparison::NotInSet,
                    Operand::Numbers(vec![text("2"), text("3")]),
                ),
                condition(
                    Comparison::InRange,
                    Operand::Range {
                        min: text("-9"),
                        max: text("9"),
                    },
                ),
            ],
            ..named("i")
        },
        Parameter {
            kind: Some(ParameterType::Double),
            value: Some(ParameterValue::Double(0.5)),
            ..named("d")
        },
        Parameter {
            kind: Some(ParameterType::Long),
            value: Some(ParameterValue::Long(i64::MIN)),
            ..named("l")
        },
        Parameter {
            kind: Some(ParameterType::UnsignedLong),
            value: Some(ParameterValue::UnsignedLong(u64::MAX)),
            ..named("ul")
        },
        Parameter {
            kind: Some(ParameterType::Boolean),
            value: Some(ParameterValue::Boolean(false)),
            ..named("b")
        },
        Parameter {
            kind: Some(ParameterType::Binary),
            value: Some(ParameterValue::Binary(b"bytes".to_vec())),
            ..named("bin")
        },
        named("any"),
    ]
}

/// The same in AWS's words.
fn parameters_of_aws() -> Value {
    json!([
        { "name": "s", "type": "STRING", "defaultValue": { "S": "on" }, "description": "d", "valueConditions": [
            { "comparisonOperator": "IN_SET", "operand": { "strings": ["on", "off"] } },
            { "comparisonOperator": "NOT_EQUALS", "operand": { "string": "x" } },
        ] },
        { "name": "i", "type": "INTEGER", "value": { "I": -1 }, "valueConditions": [
            { "comparisonOperator": "LESS_THAN", "operand": { "number": "5" } },
            { "comparisonOperator": "NOT_IN_SET", "operand": { "numbers": ["2", "3"] } },
            { "comparisonOperator": "IN_RANGE", "operand": { "numberRange": { "min": "-9", "max": "9" } } },
        ] },
        { "name": "d", "type": "DOUBLE", "value": { "D": 0.5 } },
        { "name": "l", "type": "LONG", "value": { "L": i64::MIN } },
        { "name": "ul", "type": "UNSIGNEDLONG", "value": { "UL": "18446744073709551615" } },
        { "name": "b", "type": "BOOLEAN", "value": { "B": false } },
        { "name": "bin", "type": "BINARY", "value": { "BIN": "Ynl0ZXM=" } },
        { "name": "any" },
    ])
}

fn static_payload() -> Payload {
    Payload::Static {
        content: b"lock".to_vec(),
        content_type: "text/plain".into(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_is_made_with_bytes_or_with_a_template() {
    let (aws, wire) = aws([Answer::json(json!({ "commandArn": COMMAND }))]);
    let plain = NewCommand {
        id: "c".parse().unwrap(),
        display_name: None,
        description: None,
        payload: static_payload(),
        parameters: Vec::new(),
    };
    let arn = aws.create_command(&plain, &Tags::none()).await.unwrap();
    assert_eq!(arn.as_str(), COMMAND);
    let full = NewCommand {
        display_name: Some("Lock".into()),
        description: Some("d".into()),
        payload: Payload::Template {
            template: "{}".into(),
            output: OutputFormat::Cbor,
        },
        parameters: parameters(),
        ..plain
    };
    let tags = Tags::none().with("workshop", "x").unwrap();
    aws.create_command(&full, &tags).await.unwrap();
    assert_eq!(wire.targets(), ["PUT /commands/c", "PUT /commands/c"]);
    let seen = wire.seen();
    assert_eq!(
        seen[0].json(),
        json!({ "namespace": "AWS-IoT", "payload": { "content": "bG9jaw==", "contentType": "text/plain" } })
    );
    assert_eq!(
        seen[1].json(),
        json!({
            "namespace": "AWS-IoT", "displayName": "Lock", "description": "d",
            "payloadTemplate": "{}", "preprocessor": { "awsJsonSubstitution": { "outputFormat": "CBOR" } },
            "mandatoryParameters": parameters_of_aws(),
            "tags": [{ "Key": "workshop", "Value": "x" }],
        })
    );
}

#[tokio::test(start_paused = true)]
async fn commands_are_read_as_they_were_made() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "commandId": "c", "commandArn": COMMAND, "namespace": "AWS-IoT", "displayName": "Lock",
            "description": "d", "payloadTemplate": "{}",
            "preprocessor": { "awsJsonSubstitution": { "outputFormat": "CBOR" } },
            "mandatoryParameters": parameters_of_aws(), "deprecated": true, "createdAt": 1, "lastUpdatedAt": 2,
        })),
        Answer::json(json!({
            "commandId": "c", "commandArn": COMMAND, "namespace": "AWS-IoT", "deprecated": true, "pendingDeletion": true,
            "payload": { "content": "bG9jaw==", "contentType": "text/plain" },
        })),
        Answer::json(json!({
            "commandId": "c", "commandArn": COMMAND, "namespace": "AWS-IoT-FleetWise",
            "mandatoryParameters": [{ "name": "x", "value": { "F": 1 } }],
        })),
    ]);
    let id = "c".parse().unwrap();
    let full = aws.get_command(&id).await.unwrap();
    assert_eq!(full.parameters, parameters());
    assert_eq!(
        full.payload,
        Some(Payload::Template {
            template: "{}".into(),
            output: OutputFormat::Cbor
        })
    );
    assert_eq!(
        (full.status, full.namespace.as_str()),
        (CommandStatus::Deprecated, "AWS-IoT")
    );
    let times = [full.created, full.updated];
    assert_eq!(times.map(|time| time.unwrap().as_second()), [1, 2]);
    let going = aws.get_command(&id).await.unwrap();
    assert_eq!(going.status, CommandStatus::PendingDeletion);
    assert_eq!(going.payload, Some(static_payload()));
    let error = aws.get_command(&id).await.unwrap_err();
    assert_eq!(error.message(), "a value is of no known type");
    assert_eq!(wire.targets()[0], "GET /commands/c");
}

#[tokio::test(start_paused = true)]
async fn commands_are_listed_deprecated_and_deleted() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "commands": [
                { "commandArn": COMMAND, "commandId": "c", "displayName": "Lock", "deprecated": false, "createdAt": 1 },
                { "commandArn": COMMAND, "commandId": "d", "deprecated": true },
            ],
            "nextToken": "n",
        })),
        Answer::json(json!({ "commands": [] })),
        Answer::json(json!({ "commandId": "c", "deprecated": true })),
        Answer::text(202, ""),
        Answer::text(204, ""),
    ]);
    let page = aws.list_commands(None).await.unwrap();
    let listed = page.items.iter();
    let listed = listed.map(|command| (command.id.as_str(), command.status));
    assert!(listed.eq([
        ("c", CommandStatus::Active),
        ("d", CommandStatus::Deprecated)
    ]));
    assert_eq!(page.next, Some(PageToken("n".into())));
    let rest = aws.list_commands(page.next).await.unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    let id = "c".parse().unwrap();
    aws.deprecate_command(&id, true).await.unwrap();
    assert_eq!(aws.delete_command(&id).await.unwrap(), Deletion::Pending);
    assert_eq!(aws.delete_command(&id).await.unwrap(), Deletion::Done);
    assert_eq!(wire.seen()[2].json(), json!({ "deprecated": true }));
    assert_eq!(
        wire.targets(),
        [
            "GET /commands?maxResults=100",
            "GET /commands?maxResults=100&nextToken=n",
            "PATCH /commands/c",
            "DELETE /commands/c",
            "DELETE /commands/c",
        ]
    );
}
