//! Executions of commands.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::command::{CommandExecutionStatus, ParameterValue};
use fleet_core::fault::Fault;
use fleet_core::port::command_executions::{
    CommandExecutionFilter, CommandExecutionReads, CommandExecutionWrites, ExecutionsOf,
    NewCommandExecution, ResultValue,
};
use serde_json::json;

use crate::testing::{Answer, aws};

const COMMAND: &str = "arn:aws:iot:us-east-1:123456789012:command/c";
const CAR: &str = "arn:aws:iot:us-east-1:123456789012:thing/car";

#[tokio::test(start_paused = true)]
async fn an_execution_is_started_in_the_jobs_data_plane_and_the_retry_is_the_same() {
    let (aws, wire) = aws([
        Answer::json(json!({ "endpointAddress": "abc-ats.iot.us-east-1.amazonaws.com" })),
        Answer::error(500, "InternalServerException"),
        Answer::json(json!({ "executionId": "e-1" })),
    ]);
    let plain = NewCommandExecution {
        command: Arn::from_aws(COMMAND),
        target: Arn::from_aws(CAR),
        arguments: BTreeMap::new(),
        timeout_seconds: None,
        client_token: None,
    };
    let id = aws.start_command_execution(&plain).await.unwrap();
    assert_eq!(id.as_str(), "e-1");
    let full = NewCommandExecution {
        arguments: BTreeMap::from([
            ("on".into(), ParameterValue::Boolean(true)),
            ("big".into(), ParameterValue::UnsignedLong(u64::MAX)),
            ("raw".into(), ParameterValue::Binary(b"bytes".to_vec())),
        ]),
        timeout_seconds: Some(43_200),
        client_token: Some("mine".into()),
        ..plain
    };
    aws.start_command_execution(&full).await.unwrap();
    let seen = wire.seen();
    assert_eq!(seen[1].target, "POST /command-executions");
    assert_eq!(seen[1].host, "https://abc-ats.iot.us-east-1.amazonaws.com");
    let token = seen[1].json()["clientToken"].as_str().unwrap().to_owned();
    assert!((1..=64).contains(&token.len()), "{token}");
    for attempt in &seen[1..3] {
        assert_eq!(
            attempt.json(),
            json!({ "commandArn": COMMAND, "targetArn": CAR, "clientToken": token })
        );
    }
    assert_eq!(
        seen[3].json(),
        json!({
            "commandArn": COMMAND, "targetArn": CAR, "clientToken": "mine", "executionTimeoutSeconds": 43_200,
            "parameters": { "on": { "B": true }, "big": { "UL": "18446744073709551615" }, "raw": { "BIN": "Ynl0ZXM=" } },
        })
    );
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_read_with_its_result_and_deleted() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "executionId": "e-1", "commandArn": COMMAND, "targetArn": CAR, "status": "TIMED_OUT",
            "statusReason": { "reasonCode": "$NO_RESPONSE_FROM_DEVICE", "reasonDescription": "late" },
            "result": { "a": { "S": "x" }, "b": { "B": false }, "c": { "BIN": "Ynl0ZXM=" } },
            "parameters": { "n": { "I": 7 } }, "executionTimeoutSeconds": 10,
            "createdAt": 1, "lastUpdatedAt": 2, "startedAt": 3, "completedAt": 4, "timeToLive": 5,
        })),
        Answer::json(json!({})),
        Answer::json(json!({
            "executionId": "e-1", "commandArn": COMMAND, "targetArn": CAR, "status": "PAUSED",
        })),
    ]);
    let (id, car) = ("e-1".parse().unwrap(), Arn::from_aws(CAR));
    let there = aws.get_command_execution(&id, &car).await.unwrap();
    assert_eq!(there.status, CommandExecutionStatus::TimedOut);
    let reason = there.reason.unwrap();
    assert_eq!(reason.code, "$NO_RESPONSE_FROM_DEVICE");
    assert_eq!(reason.description.as_deref(), Some("late"));
    assert_eq!(
        there.result,
        BTreeMap::from([
            ("a".into(), ResultValue::String("x".into())),
            ("b".into(), ResultValue::Boolean(false)),
            ("c".into(), ResultValue::Binary(b"bytes".to_vec())),
        ])
    );
    assert_eq!(
        there.arguments,
        BTreeMap::from([("n".into(), ParameterValue::Integer(7))])
    );
    let times = [
        there.created,
        there.updated,
        there.started,
        there.completed,
        there.time_to_live,
    ];
    assert_eq!(times.map(|time| time.unwrap().as_second()), [1, 2, 3, 4, 5]);
    assert_eq!(there.timeout_seconds, Some(10));
    aws.delete_command_execution(&id, &car).await.unwrap();
    let error = aws.get_command_execution(&id, &car).await.unwrap_err();
    assert_eq!(error.fault, Fault::Service);
    assert!(error.message().contains("PAUSED"), "{error}");
    let target = "arn%3Aaws%3Aiot%3Aus-east-1%3A123456789012%3Athing%2Fcar";
    assert_eq!(
        wire.targets()[..2],
        [
            format!("GET /command-executions/e-1?targetArn={target}&includeResult=true"),
            format!("DELETE /command-executions/e-1?targetArn={target}"),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn executions_are_listed_by_command_or_target_the_newest_first() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "commandExecutions": [{ "executionId": "e-1", "commandArn": COMMAND, "targetArn": CAR,
                "status": "CREATED", "createdAt": 1 }],
            "nextToken": "n",
        })),
        Answer::json(json!({ "commandExecutions": [] })),
    ]);
    let of_command = CommandExecutionFilter {
        of: ExecutionsOf::Command(Arn::from_aws(COMMAND)),
        status: Some(CommandExecutionStatus::Created),
        after: Some("2026-01-01T10:20:59Z".parse().unwrap()),
        before: None,
    };
    let page = aws.list_command_executions(&of_command, 5, None).await;
    let page = page.unwrap();
    assert_eq!(page.items[0].id.as_str(), "e-1");
    assert_eq!(page.items[0].completed, None);
    let of_car = CommandExecutionFilter {
        of: ExecutionsOf::Target(Arn::from_aws(CAR)),
        status: None,
        after: None,
        before: None,
    };
    let rest = aws.list_command_executions(&of_car, 100, page.next).await;
    assert_eq!(rest.unwrap().items, []);
    let seen = wire.seen();
    assert_eq!(seen[0].target, "POST /command-executions?maxResults=5");
    assert_eq!(
        seen[0].json(),
        json!({
            "commandArn": COMMAND, "status": "CREATED", "sortOrder": "DESCENDING",
            "startedTimeFilter": { "after": "2026-01-01T10:20" },
        })
    );
    assert_eq!(
        seen[1].target,
        "POST /command-executions?maxResults=100&nextToken=n"
    );
    assert_eq!(
        seen[1].json(),
        json!({ "targetArn": CAR, "sortOrder": "DESCENDING" })
    );
}
