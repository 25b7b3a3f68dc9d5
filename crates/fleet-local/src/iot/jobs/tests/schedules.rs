//! Starts, ends and maintenance windows on the virtual clock.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{Fleet, code};

/// A time some minutes from now.
async fn after(fleet: &Fleet, minutes: i64) -> String {
    let now = fleet.local.ctx(|ctx| Ok(ctx.now)).await.unwrap();
    show(now + SignedDuration::from_mins(minutes))
}

fn show(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

async fn scheduled(fleet: &Fleet, config: Value, more: Value) {
    let mut settings = json!({"schedulingConfig": config});
    let more = more.as_object().unwrap().clone();
    settings.as_object_mut().unwrap().extend(more);
    fleet.job(settings).await;
}

#[tokio::test]
async fn a_scheduled_job_starts_at_its_time_with_who_is_there_then() {
    let fleet = Fleet::of(1).await;
    let start = after(&fleet, 40).await;
    scheduled(&fleet, json!({"startTime": start}), json!({})).await;
    let job = fleet.describe().await;
    assert_eq!(job["status"], "SCHEDULED");
    assert_eq!(job["schedulingConfig"]["startTime"], start.as_str());
    fleet.thing("t0001").await;
    fleet.minutes(39).await;
    assert_eq!(
        (fleet.status().await.as_str(), fleet.queued().await),
        ("SCHEDULED", 0)
    );
    fleet.minutes(1).await;
    assert_eq!(
        (fleet.status().await.as_str(), fleet.queued().await),
        ("IN_PROGRESS", 2)
    );
}

#[tokio::test]
async fn a_job_canceled_before_its_start_never_starts() {
    let fleet = Fleet::of(1).await;
    let start = after(&fleet, 40).await;
    scheduled(&fleet, json!({"startTime": start}), json!({})).await;
    let input = json!({"jobId": "j"});
    fleet.local.iot("CancelJob", input).await.unwrap();
    fleet.minutes(60).await;
    assert_eq!(
        (fleet.status().await.as_str(), fleet.queued().await),
        ("CANCELED", 0)
    );
}

/// One thing at it, one queued, one that left before its turn, one that joins after the end.
async fn at_the_end(behavior: Option<&str>) -> Fleet {
    let fleet = Fleet::of(3).await;
    let mut config = json!({"endTime": after(&fleet, 31).await});
    if let Some(behavior) = behavior {
        config["endBehavior"] = json!(behavior);
    }
    let slow = json!({
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 1},
        "targetSelection": "CONTINUOUS",
    });
    scheduled(&fleet, config, slow).await;
    fleet.minutes(1).await;
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.leave("fleet", "t0002").await;
    fleet.minutes(30).await;
    fleet.thing("t0003").await;
    fleet
}

#[tokio::test]
async fn at_its_end_a_job_stops_its_rollout_and_waits_for_who_has_it() {
    let fleet = at_the_end(None).await;
    assert_eq!(fleet.counts().await, "InProgress 1, Queued 1");
    assert_eq!(fleet.status().await, "IN_PROGRESS");
    fleet.update("t0000", "SUCCEEDED").await;
    fleet.update("t0001", "FAILED").await;
    assert_eq!(fleet.status().await, "COMPLETED", "a continuous job too");
}

#[tokio::test]
async fn at_its_end_a_job_cancels_what_its_schedule_says() {
    let fleet = at_the_end(Some("CANCEL")).await;
    assert_eq!(fleet.counts().await, "Canceled 1, InProgress 1");
    assert_eq!(fleet.status().await, "IN_PROGRESS");
    fleet.update("t0000", "SUCCEEDED").await;
    assert_eq!(fleet.status().await, "COMPLETED");
    let fleet = at_the_end(Some("FORCE_CANCEL")).await;
    assert_eq!(fleet.counts().await, "Canceled 2");
    assert_eq!(fleet.status().await, "COMPLETED");
}

/// Noon, an hour long, and the clock stands an hour before it.
async fn an_hour_before_noon(things: usize) -> Fleet {
    let fleet = Fleet::of(things).await;
    let now = fleet.local.ctx(|ctx| Ok(ctx.now)).await.unwrap();
    let day = 24 * 3600;
    let seconds = (11 * 3600 - now.as_second()).rem_euclid(day);
    fleet.seconds(u64::try_from(seconds).unwrap()).await;
    fleet
}

fn noon() -> Value {
    json!({"maintenanceWindows": [{"startTime": "cron(0 12 * * ? *)", "durationInMinutes": 60}]})
}

#[tokio::test]
async fn a_job_is_rolled_out_in_its_windows_only() {
    let fleet = an_hour_before_noon(100).await;
    let slow = json!({
        "targetSelection": "CONTINUOUS",
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 1},
    });
    scheduled(&fleet, noon(), slow).await;
    let job = fleet.describe().await;
    assert_eq!(job["status"], "SCHEDULED");
    let openings = job["scheduledJobRollouts"].as_array().unwrap();
    assert_eq!(openings.len(), 7);
    assert!(
        openings
            .iter()
            .all(|at| at["startTime"].as_str().unwrap().ends_with("T12:00Z"))
    );
    fleet.minutes(60).await;
    assert_eq!(
        (fleet.status().await.as_str(), fleet.queued().await),
        ("IN_PROGRESS", 1)
    );
    fleet.minutes(10).await;
    assert_eq!(fleet.queued().await, 11);
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.minutes(120).await;
    // Sixty minutes begin in a window of an hour.
    assert_eq!(
        (fleet.status().await.as_str(), fleet.queued().await),
        ("SCHEDULED", 59)
    );
    let listed = fleet
        .data("GetPendingJobExecutions", json!({"thingName": "t0001"}))
        .await;
    assert_eq!(
        listed.unwrap()["queuedJobs"],
        json!([]),
        "not between windows"
    );
    let early = fleet.try_update("t0001", "IN_PROGRESS").await;
    assert_eq!(code(early), "InvalidStateTransitionException");
    fleet.update("t0000", "SUCCEEDED").await;
    fleet.minutes(24 * 60).await;
    assert_eq!(fleet.counts().await, "Queued 99, Succeeded 1");
}

#[tokio::test]
async fn between_windows_retries_and_joiners_wait() {
    let fleet = an_hour_before_noon(1).await;
    let retries = json!([{"failureType": "FAILED", "numberOfRetries": 1}]);
    let more = json!({
        "targetSelection": "CONTINUOUS",
        "jobExecutionsRetryConfig": {"criteriaList": retries},
    });
    scheduled(&fleet, noon(), more).await;
    fleet.minutes(60).await;
    fleet.update("t0000", "IN_PROGRESS").await;
    fleet.minutes(60).await;
    assert_eq!(fleet.status().await, "SCHEDULED");
    fleet.update("t0000", "FAILED").await;
    fleet.thing("t0001").await;
    assert_eq!(fleet.counts().await, "Failed 1");
    fleet.minutes(23 * 60).await;
    assert_eq!(fleet.history("t0000").await, ["1 FAILED 0", "2 QUEUED 1"]);
    assert_eq!(fleet.history("t0001").await, ["1 QUEUED 0"]);
}

#[tokio::test]
async fn what_aws_refuses_of_a_schedule() {
    let fleet = Fleet::of(1).await;
    let at = |minutes: i64| after(&fleet, minutes);
    let year = 366 * 24 * 60;
    let refused = [
        json!({"startTime": at(29).await}),
        json!({"startTime": at(year + 1).await}),
        json!({"startTime": "tomorrow"}),
        json!({"startTime": "2030-01-01"}),
        json!({"endTime": at(29).await}),
        json!({"startTime": at(40).await, "endTime": at(69).await}),
        json!({"endTime": at(2 * year + 1).await}),
        json!({"endBehavior": "CANCEL"}),
        noon(),
        json!({"maintenanceWindows": [{"startTime": "0 12 * * *", "durationInMinutes": 1}]}),
    ];
    for config in refused {
        let outcome = fleet.try_job(json!({"schedulingConfig": config})).await;
        assert_eq!(code(outcome), "InvalidRequestException", "{config}");
    }
    let soon = fleet.local.ctx(|ctx| Ok(ctx.now)).await.unwrap() + SignedDuration::from_hours(1);
    for (id, form) in [
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%dT%H:%M:%S+00:00",
    ]
    .into_iter()
    .enumerate()
    {
        let start = soon.strftime(form).to_string();
        fleet
            .job(json!({"jobId": format!("j{id}"), "schedulingConfig": {"startTime": start}}))
            .await;
    }
}
