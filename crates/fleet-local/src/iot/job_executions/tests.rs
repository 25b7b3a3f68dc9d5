//! Tests of what can happen to one execution, and of their listings.

use serde_json::{Value, json};

use crate::iot::jobs::tests::{Fleet, code};

async fn execution(fleet: &Fleet, number: Option<i64>) -> crate::error::AwsResult<Value> {
    let mut input = json!({"jobId": "j", "thingName": "t0000"});
    if let Some(number) = number {
        input["executionNumber"] = json!(number);
    }
    let described = fleet.local.iot("DescribeJobExecution", input).await;
    described.map(|mut described| described["execution"].take())
}

async fn cancel(fleet: &Fleet, more: Value) -> crate::error::AwsResult<Value> {
    let mut input = json!({"jobId": "j", "thingName": "t0000"});
    let more = more.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(more);
    fleet.local.iot("CancelJobExecution", input).await
}

/// The state machine, written down: from where a device, a cancellation and a forced one lead.
#[tokio::test]
async fn from_each_state_only_what_the_documentation_allows() {
    const TERMINAL: &str = "InvalidStateTransitionException";
    for (path, expected) in [
        (vec![], "QUEUED"),
        (vec!["IN_PROGRESS"], "IN_PROGRESS"),
        (vec!["IN_PROGRESS", "IN_PROGRESS"], "IN_PROGRESS"),
        (vec!["SUCCEEDED"], "SUCCEEDED"),
        (vec!["FAILED"], "FAILED"),
        (vec!["REJECTED"], "REJECTED"),
        (vec!["IN_PROGRESS", "SUCCEEDED"], "SUCCEEDED"),
        (vec!["IN_PROGRESS", "FAILED"], "FAILED"),
        (vec!["IN_PROGRESS", "REJECTED"], "REJECTED"),
    ] {
        let fleet = Fleet::of(2).await;
        fleet.job(json!({})).await;
        for status in &path {
            fleet.update("t0000", status).await;
        }
        let found = execution(&fleet, None).await.unwrap();
        assert_eq!(found["status"], expected, "{path:?}");
        assert_eq!(found["versionNumber"], path.len() + 1, "{path:?}");
        for status in ["QUEUED", "TIMED_OUT", "REMOVED", "CANCELED"] {
            let refused = fleet.try_update("t0000", status).await;
            assert_eq!(code(refused), "InvalidRequestException", "not for devices");
        }
        let ended = !matches!(expected, "QUEUED" | "IN_PROGRESS");
        if ended {
            for status in ["IN_PROGRESS", "SUCCEEDED", "FAILED", "REJECTED"] {
                assert_eq!(code(fleet.try_update("t0000", status).await), TERMINAL);
            }
            for force in [false, true] {
                assert_eq!(
                    code(cancel(&fleet, json!({"force": force})).await),
                    TERMINAL
                );
            }
        } else {
            let gently = cancel(&fleet, json!({})).await;
            if expected == "QUEUED" {
                gently.unwrap();
            } else {
                assert_eq!(code(gently), TERMINAL);
                cancel(&fleet, json!({"force": true})).await.unwrap();
            }
            let found = execution(&fleet, None).await.unwrap();
            assert_eq!(found["status"], "CANCELED");
            assert_eq!(
                found.get("forceCanceled").is_some(),
                expected == "IN_PROGRESS"
            );
        }
    }
}

#[tokio::test]
async fn canceling_asks_for_the_version_and_takes_details() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    let refused = cancel(&fleet, json!({"expectedVersion": 2})).await;
    assert_eq!(code(refused), "VersionConflictException");
    let details = json!({"why": "recalled"});
    cancel(
        &fleet,
        json!({"expectedVersion": 1, "statusDetails": details}),
    )
    .await
    .unwrap();
    let found = execution(&fleet, None).await.unwrap();
    assert_eq!(found["statusDetails"]["detailsMap"], details);
    let job = fleet.describe().await;
    assert_eq!(job["status"], "COMPLETED", "all executions have ended");
}

#[tokio::test]
async fn executions_are_described_by_number_and_the_last_by_default() {
    let fleet = Fleet::of(1).await;
    let criteria = json!([{"failureType": "ALL", "numberOfRetries": 1}]);
    fleet
        .job(json!({"jobExecutionsRetryConfig": {"criteriaList": criteria}}))
        .await;
    fleet.update("t0000", "FAILED").await;
    let last = execution(&fleet, None).await.unwrap();
    assert_eq!(
        (&last["executionNumber"], &last["status"]),
        (&json!(2), &json!("QUEUED"))
    );
    assert!(last.get("startedAt").is_none());
    let first = execution(&fleet, Some(1)).await.unwrap();
    assert_eq!(first["status"], "FAILED");
    assert!(first["startedAt"].is_number() && first["queuedAt"].is_number());
    assert_eq!(
        code(execution(&fleet, Some(3)).await),
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn a_deleted_execution_is_gone_and_counts_no_more() {
    let fleet = Fleet::of(2).await;
    fleet.job(json!({})).await;
    fleet.update("t0000", "IN_PROGRESS").await;
    let delete = |force: bool| {
        let input =
            json!({"jobId": "j", "thingName": "t0000", "executionNumber": 1, "force": force});
        fleet.local.iot("DeleteJobExecution", input)
    };
    assert_eq!(code(delete(false).await), "InvalidStateTransitionException");
    delete(true).await.unwrap();
    assert_eq!(code(delete(true).await), "ResourceNotFoundException");
    assert_eq!(fleet.counts().await, "Queued 1");
    fleet.update("t0001", "SUCCEEDED").await;
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn the_executions_of_a_job_are_listed_by_thing_in_pages_and_by_status() {
    let fleet = Fleet::of(5).await;
    fleet.job(json!({})).await;
    for thing in ["t0001", "t0003"] {
        fleet.update(thing, "SUCCEEDED").await;
    }
    let list = async |input: Value| {
        let listed = fleet
            .local
            .iot("ListJobExecutionsForJob", input)
            .await
            .unwrap();
        let things: Vec<String> = listed["executionSummaries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|summary| summary["thingArn"].as_str().unwrap())
            .map(|arn| arn.rsplit('/').next().unwrap().to_owned())
            .collect();
        (things, listed.get("nextToken").cloned())
    };
    let (mut all, mut next) = (Vec::new(), Some(Value::Null));
    while let Some(token) = next {
        let mut input = json!({"jobId": "j", "maxResults": 2});
        if token.is_string() {
            input["nextToken"] = token;
        }
        let (things, token) = list(input).await;
        assert!(things.len() <= 2);
        all.extend(things);
        next = token;
    }
    assert_eq!(all, ["t0000", "t0001", "t0002", "t0003", "t0004"]);
    let (things, _) = list(json!({"jobId": "j", "status": "SUCCEEDED"})).await;
    assert_eq!(things, ["t0001", "t0003"]);
    let bad = json!({"jobId": "j", "nextToken": "MTpub25zZW5zZQ"});
    let refused = fleet.local.refused("ListJobExecutionsForJob", bad).await;
    assert_eq!(refused.0, "InvalidRequestException");
}

#[tokio::test]
async fn the_executions_of_a_thing_are_listed_latest_first() {
    let fleet = Fleet::of(1).await;
    for id in ["a", "b", "j"] {
        fleet.job(json!({"jobId": id})).await;
    }
    fleet.update("t0000", "SUCCEEDED").await;
    let list = async |more: Value| {
        let mut input = json!({"thingName": "t0000"});
        let more = more.as_object().unwrap().clone();
        input.as_object_mut().unwrap().extend(more);
        let listed = fleet
            .local
            .iot("ListJobExecutionsForThing", input)
            .await
            .unwrap();
        let jobs: Vec<String> = listed["executionSummaries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|summary| summary["jobId"].as_str().unwrap().to_owned())
            .collect();
        (jobs, listed["nextToken"].clone())
    };
    let (page, token) = list(json!({"maxResults": 2})).await;
    assert_eq!(page, ["j", "b"]);
    assert_eq!(list(json!({"nextToken": token})).await.0, ["a"]);
    assert_eq!(list(json!({"status": "QUEUED"})).await.0, ["b", "a"]);
    assert_eq!(list(json!({"jobId": "b"})).await.0, ["b"]);
    let nobody = json!({"thingName": "nobody"});
    let refused = fleet
        .local
        .refused("ListJobExecutionsForThing", nobody)
        .await;
    assert_eq!(refused.0, "ResourceNotFoundException");
}
