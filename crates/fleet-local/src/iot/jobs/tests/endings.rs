//! Canceling, deleting and completing jobs.

use serde_json::{Value, json};

use super::{Fleet, code};

/// A job on four things: one succeeded, one is at it, one is queued, one waits to be notified.
async fn half_way() -> Fleet {
    let fleet = Fleet::of(4).await;
    fleet
        .job(json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 3}}))
        .await;
    fleet.update("t0000", "SUCCEEDED").await;
    fleet.update("t0001", "IN_PROGRESS").await;
    fleet
}

async fn cancel(fleet: &Fleet, more: Value) -> crate::error::AwsResult<Value> {
    let mut input = json!({"jobId": "j"});
    let more = more.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(more);
    fleet.local.iot("CancelJob", input).await
}

#[tokio::test]
async fn canceling_a_job_cancels_what_is_queued_and_lets_the_rest_end() {
    let fleet = half_way().await;
    let answer = cancel(
        &fleet,
        json!({"reasonCode": "BAD_FIRMWARE", "comment": "stop"}),
    )
    .await;
    assert_eq!(answer.unwrap()["jobId"], "j");
    let job = fleet.describe().await;
    assert_eq!(job["status"], "CANCELED");
    assert_eq!(
        (&job["reasonCode"], &job["comment"]),
        (&json!("BAD_FIRMWARE"), &json!("stop"))
    );
    assert!(job.get("forceCanceled").is_none());
    assert_eq!(
        fleet.counts().await,
        "Canceled 1, InProgress 1, Succeeded 1"
    );
    fleet.minutes(5).await;
    assert_eq!(
        fleet.counts().await,
        "Canceled 1, InProgress 1, Succeeded 1"
    );
    fleet.update("t0001", "SUCCEEDED").await;
    assert_eq!(fleet.status().await, "CANCELED");
    let late = fleet.try_update("t0002", "IN_PROGRESS").await;
    assert_eq!(code(late), "InvalidStateTransitionException");
}

#[tokio::test]
async fn with_force_what_is_in_progress_is_canceled_too() {
    let fleet = half_way().await;
    cancel(&fleet, json!({})).await.unwrap();
    cancel(&fleet, json!({"force": true})).await.unwrap();
    assert_eq!(fleet.describe().await["forceCanceled"], true);
    assert_eq!(fleet.counts().await, "Canceled 2, Succeeded 1");
    let late = fleet.try_update("t0001", "SUCCEEDED").await;
    assert_eq!(code(late), "InvalidStateTransitionException");
    let input = json!({"jobId": "j", "thingName": "t0001"});
    let described = fleet
        .local
        .iot("DescribeJobExecution", input)
        .await
        .unwrap();
    assert_eq!(described["execution"]["forceCanceled"], true);
}

#[tokio::test]
async fn hundreds_of_executions_are_canceled_before_anybody_looks() {
    let fleet = Fleet::of(450).await;
    fleet.job(json!({})).await;
    cancel(&fleet, json!({})).await.unwrap();
    assert_eq!(fleet.counts().await, "Canceled 450");
    assert_eq!(fleet.describe().await["isConcurrent"], false);
}

#[tokio::test]
async fn a_completed_job_cannot_be_canceled() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    fleet.update("t0000", "SUCCEEDED").await;
    let job = fleet.describe().await;
    assert_eq!(job["status"], "COMPLETED");
    assert!(job["completedAt"].is_number());
    assert_eq!(
        code(cancel(&fleet, json!({})).await),
        "InvalidRequestException"
    );
}

async fn delete(fleet: &Fleet, id: &str, force: bool) -> crate::error::AwsResult<Value> {
    let input = json!({"jobId": id, "force": force});
    fleet.local.iot("DeleteJob", input).await
}

#[tokio::test]
async fn a_job_at_work_is_deleted_with_force_and_its_id_can_be_used_again() {
    let fleet = half_way().await;
    let refused = delete(&fleet, "j", false).await;
    assert_eq!(code(refused), "InvalidStateTransitionException");
    delete(&fleet, "j", true).await.unwrap();
    assert_eq!(fleet.status().await, "DELETION_IN_PROGRESS");
    assert_eq!(
        code(delete(&fleet, "j", true).await),
        "InvalidRequestException"
    );
    assert_eq!(
        code(cancel(&fleet, json!({})).await),
        "InvalidRequestException"
    );
    let late = fleet.try_update("t0001", "SUCCEEDED").await;
    assert_eq!(code(late), "ResourceNotFoundException");
    let again = fleet.try_job(json!({})).await;
    assert_eq!(code(again), "ResourceAlreadyExistsException");
    fleet.seconds(2).await;
    let gone = fleet
        .local
        .refused("DescribeJob", json!({"jobId": "j"}))
        .await;
    assert_eq!(gone.0, "ResourceNotFoundException");
    assert_eq!(fleet.history("t0000").await, [""; 0]);
    fleet.job(json!({})).await;
    assert_eq!(fleet.counts().await, "Queued 4");
}

#[tokio::test]
async fn an_ended_job_needs_no_force_and_ten_are_deleted_at_a_time() {
    let fleet = Fleet::of(1).await;
    for number in 0..11 {
        let id = format!("j{number}");
        fleet.job(json!({"jobId": id})).await;
        let input = json!({"jobId": id});
        fleet.local.iot("CancelJob", input).await.unwrap();
    }
    for number in 0..10 {
        delete(&fleet, &format!("j{number}"), false).await.unwrap();
    }
    assert_eq!(
        code(delete(&fleet, "j10", false).await),
        "LimitExceededException"
    );
    fleet.seconds(2).await;
    delete(&fleet, "j10", false).await.unwrap();
}

#[tokio::test]
async fn a_job_is_forgotten_two_years_after_its_end() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    fleet.minutes(1000 * 24 * 60).await;
    assert_eq!(fleet.status().await, "IN_PROGRESS", "one at work is kept");
    fleet.update("t0000", "SUCCEEDED").await;
    fleet.minutes(729 * 24 * 60).await;
    assert_eq!(fleet.status().await, "COMPLETED");
    fleet.minutes(24 * 60 + 1).await;
    let gone = fleet
        .local
        .refused("DescribeJob", json!({"jobId": "j"}))
        .await;
    assert_eq!(gone.0, "ResourceNotFoundException");
}
