//! The events of jobs and of executions.

use serde_json::{Value, json};

use super::{Fleet, group_arn, thing_arn};

/// Nobody said anything.
const NONE: [&str; 0] = [];

/// Events heard since the last time: the topic behind `$aws/events/`, and the body.
fn heard(fleet: &Fleet) -> Vec<(String, Value)> {
    let heard = fleet.local.heard().into_iter().filter_map(|message| {
        let topic = message.topic.strip_prefix("$aws/events/")?.to_owned();
        Some((topic, serde_json::from_slice(&message.payload).unwrap()))
    });
    heard.collect()
}

fn topics(fleet: &Fleet) -> Vec<String> {
    heard(fleet).into_iter().map(|(topic, _)| topic).collect()
}

async fn with_events(things: usize) -> Fleet {
    let fleet = Fleet::of(things).await;
    let on = json!({"JOB": {"Enabled": true}, "JOB_EXECUTION": {"Enabled": true}});
    let input = json!({"eventConfigurations": on});
    let switched = fleet.local.iot("UpdateEventConfigurations", input);
    switched.await.unwrap();
    fleet
}

#[tokio::test]
async fn a_job_that_completes_tells_of_each_end_and_of_its_own() {
    let fleet = with_events(2).await;
    fleet.job(json!({"description": "first"})).await;
    assert_eq!(topics(&fleet), NONE);
    let failed = json!({"thingName": "t0000", "jobId": "j", "status": "FAILED",
        "statusDetails": {"why": "full"}});
    fleet.data("UpdateJobExecution", failed).await.unwrap();
    let mut told = heard(&fleet);
    assert_eq!(told.len(), 1);
    let (topic, mut body) = told.remove(0);
    assert_eq!(topic, "jobExecution/j/failed");
    let (id, at) = (body["eventId"].take(), body["timestamp"].take());
    assert_eq!(id.as_str().unwrap().len(), 36);
    let now = fleet.local.ctx(|ctx| Ok(ctx.now_ms())).await.unwrap();
    assert!((now / 1000 - at.as_i64().unwrap()) < 60, "seconds");
    assert_eq!(
        body,
        json!({"eventType": "JOB_EXECUTION", "eventId": null, "timestamp": null,
            "operation": "failed", "jobId": "j", "thingArn": thing_arn("t0000"),
            "status": "FAILED", "statusDetails": {"why": "full"}})
    );
    fleet.update("t0001", "SUCCEEDED").await;
    let mut told = heard(&fleet);
    assert_eq!(told[0].0, "jobExecution/j/succeeded");
    let (topic, mut body) = told.remove(1);
    assert_eq!(topic, "job/j/completed");
    for time in ["completedAt", "createdAt", "lastUpdatedAt"] {
        let at = body[time].take().as_i64().unwrap();
        assert!((now - 60_000..=now + 60_000).contains(&at), "{time} in ms");
    }
    body["eventId"].take();
    body["timestamp"].take();
    assert_eq!(
        body,
        json!({"eventType": "JOB", "eventId": null, "timestamp": null, "operation": "completed",
            "jobId": "j", "status": "COMPLETED", "targetSelection": "SNAPSHOT",
            "targets": [group_arn("fleet")], "description": "first", "completedAt": null,
            "createdAt": null, "lastUpdatedAt": null, "jobProcessDetails": {
                "numberOfCanceledThings": 0, "numberOfRejectedThings": 0,
                "numberOfFailedThings": 1, "numberOfRemovedThings": 0,
                "numberOfSucceededThings": 1}})
    );
    let delete = json!({"jobId": "j"});
    fleet.local.iot("DeleteJob", delete).await.unwrap();
    let told = heard(&fleet);
    assert_eq!(told[0].0, "job/j/deletion_in_progress");
    assert_eq!(told[0].1["status"], "DELETION_IN_PROGRESS");
    fleet.seconds(2).await;
    fleet.local.ctx(|_| Ok(())).await.unwrap();
    let told = heard(&fleet);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].0, "job/j/deleted");
    assert_eq!(told[0].1["status"], "DELETED");
    assert_eq!(told[0].1["targets"], json!([group_arn("fleet")]));
}

#[tokio::test]
async fn a_cancellation_begins_takes_the_executions_and_ends() {
    let fleet = with_events(2).await;
    fleet.job(json!({})).await;
    let cancel = json!({"jobId": "j", "comment": "no more"});
    fleet.local.iot("CancelJob", cancel).await.unwrap();
    let told = heard(&fleet);
    let topics: Vec<_> = told.iter().map(|(topic, _)| topic.as_str()).collect();
    assert_eq!(
        topics,
        [
            "job/j/cancellation_in_progress",
            "jobExecution/j/canceled",
            "jobExecution/j/canceled",
            "job/j/canceled",
        ]
    );
    assert_eq!(told[0].1["comment"], "no more");
    assert!(told[3].1.get("comment").is_none());
}

#[tokio::test]
async fn an_execution_that_is_deleted_by_itself_says_so() {
    let fleet = with_events(2).await;
    fleet.job(json!({})).await;
    let delete = json!({"jobId": "j", "thingName": "t0000", "executionNumber": 1});
    fleet.local.iot("DeleteJobExecution", delete).await.unwrap();
    assert_eq!(topics(&fleet), ["jobExecution/j/deleted"]);
}
