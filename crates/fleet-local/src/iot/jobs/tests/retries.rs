//! Retries, abort criteria and timers.

use serde_json::json;

use super::Fleet;

#[tokio::test]
async fn a_failed_thing_tries_again_as_often_as_it_may() {
    let fleet = Fleet::of(1).await;
    let criteria = json!([{"failureType": "FAILED", "numberOfRetries": 2}]);
    fleet
        .job(json!({"jobExecutionsRetryConfig": {"criteriaList": criteria}}))
        .await;
    for _ in 0..3 {
        assert_eq!(fleet.status().await, "IN_PROGRESS");
        fleet.update("t0000", "IN_PROGRESS").await;
        fleet.update("t0000", "FAILED").await;
    }
    assert_eq!(
        fleet.history("t0000").await,
        ["1 FAILED 0", "2 FAILED 1", "3 FAILED 2"]
    );
    assert_eq!(fleet.counts().await, "Failed 1");
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn a_success_ends_the_retries_and_a_rejection_has_none() {
    let fleet = Fleet::of(2).await;
    let criteria = json!([{"failureType": "ALL", "numberOfRetries": 5}]);
    fleet
        .job(json!({"jobExecutionsRetryConfig": {"criteriaList": criteria}}))
        .await;
    fleet.update("t0000", "FAILED").await;
    assert_eq!(fleet.counts().await, "Queued 2");
    fleet.update("t0000", "SUCCEEDED").await;
    fleet.update("t0001", "REJECTED").await;
    assert_eq!(fleet.history("t0001").await, ["1 REJECTED 0"]);
    assert_eq!(fleet.counts().await, "Rejected 1, Succeeded 1");
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn an_execution_that_takes_too_long_times_out_and_is_tried_again() {
    let fleet = Fleet::of(1).await;
    let criteria = json!([{"failureType": "TIMED_OUT", "numberOfRetries": 1}]);
    fleet
        .job(json!({
            "timeoutConfig": {"inProgressTimeoutInMinutes": 10},
            "jobExecutionsRetryConfig": {"criteriaList": criteria},
        }))
        .await;
    fleet.minutes(60).await;
    assert_eq!(
        fleet.counts().await,
        "Queued 1",
        "no timer runs before it starts"
    );
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.minutes(9).await;
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.seconds(59).await;
    assert_eq!(fleet.history("t0000").await, ["1 IN_PROGRESS 0"]);
    fleet.seconds(2).await;
    // Nothing the device says extends the job's timer.
    assert_eq!(
        fleet.history("t0000").await,
        ["1 TIMED_OUT 0", "2 QUEUED 1"]
    );
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.minutes(10).await;
    assert_eq!(fleet.counts().await, "TimedOut 1");
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn step_timers_replace_each_other_and_never_outlive_the_jobs() {
    // The example of the documentation: 20 minutes, steps at 12:05 (7), 12:10 (5), 12:13 (9).
    let fleet = Fleet::of(1).await;
    fleet
        .job(json!({"timeoutConfig": {"inProgressTimeoutInMinutes": 20}}))
        .await;
    let step = |minutes: i64| {
        fleet.data(
            "UpdateJobExecution",
            json!({"thingName": "t0000", "jobId": "j", "status": "IN_PROGRESS",
                   "stepTimeoutInMinutes": minutes}),
        )
    };
    let left = async || {
        let input = json!({"thingName": "t0000", "jobId": "j"});
        let described = fleet
            .local
            .iot("DescribeJobExecution", input)
            .await
            .unwrap();
        let left = &described["execution"]["approximateSecondsBeforeTimedOut"];
        // What has passed in this test is less than a minute.
        left.as_i64().map(|seconds| (seconds + 59) / 60)
    };
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.minutes(5).await;
    step(7).await.unwrap();
    assert_eq!(left().await, Some(7));
    fleet.minutes(5).await;
    step(5).await.unwrap();
    assert_eq!(left().await, Some(5));
    fleet.minutes(3).await;
    step(9).await.unwrap();
    assert_eq!(left().await, Some(7), "12:20 is the end");
    step(-1).await.unwrap();
    assert_eq!(left().await, Some(7));
    step(1).await.unwrap();
    fleet.minutes(1).await;
    assert_eq!(fleet.counts().await, "TimedOut 1");
    assert_eq!(left().await, None);
    for bad in [0, -2, 10_081] {
        assert_eq!(super::code(step(bad).await), "InvalidRequestException");
    }
}

/// Four of ten have executed the job, of which two failed: 50 %.
#[tokio::test]
async fn a_job_is_aborted_once_enough_have_executed_it_and_too_many_failed() {
    let fleet = Fleet::of(10).await;
    let criterion = json!({"failureType": "FAILED", "action": "CANCEL",
        "thresholdPercentage": 50.0, "minNumberOfExecutedThings": 4});
    fleet
        .job(json!({
            "abortConfig": {"criteriaList": [criterion]},
            "jobExecutionsRolloutConfig": {"maximumPerMinute": 6},
        }))
        .await;
    fleet.update("t0000", "FAILED").await;
    fleet.update("t0001", "FAILED").await;
    fleet.update("t0002", "REJECTED").await;
    fleet.update("t0003", "IN_PROGRESS").await;
    assert_eq!(fleet.status().await, "IN_PROGRESS", "three are too few");
    fleet.update("t0004", "SUCCEEDED").await;
    let job = fleet.describe().await;
    assert_eq!(job["status"], "CANCELED");
    assert!(job["comment"].is_string() && job["reasonCode"].is_string());
    assert_eq!(job["isConcurrent"], false);
    assert_eq!(
        fleet.counts().await,
        "Canceled 1, Failed 2, InProgress 1, Rejected 1, Succeeded 1"
    );
    fleet.minutes(5).await;
    assert_eq!(
        fleet.counts().await,
        "Canceled 1, Failed 2, InProgress 1, Rejected 1, Succeeded 1",
        "nobody else is notified"
    );
    fleet.update("t0003", "SUCCEEDED").await;
}

#[tokio::test]
async fn repeated_failures_abort_a_job_although_retries_are_left() {
    let fleet = Fleet::of(3).await;
    let criterion = json!({"failureType": "ALL", "action": "CANCEL",
        "thresholdPercentage": 100.0, "minNumberOfExecutedThings": 2});
    let retries = json!([{"failureType": "FAILED", "numberOfRetries": 9}]);
    fleet
        .job(json!({
            "abortConfig": {"criteriaList": [criterion]},
            "jobExecutionsRetryConfig": {"criteriaList": retries},
        }))
        .await;
    fleet.update("t0000", "FAILED").await;
    fleet.update("t0000", "FAILED").await;
    assert_eq!(
        fleet.status().await,
        "IN_PROGRESS",
        "one thing has failed, twice"
    );
    fleet.update("t0001", "FAILED").await;
    assert_eq!(fleet.status().await, "CANCELED");
    assert_eq!(
        fleet.history("t0000").await,
        ["1 FAILED 0", "2 FAILED 1", "3 CANCELED 2"]
    );
    assert_eq!(fleet.history("t0001").await, ["1 FAILED 0"]);
    assert_eq!(fleet.history("t0002").await, ["1 CANCELED 0"]);
}
