//! Rollouts on the virtual clock, with figures worked out by hand.

use serde_json::json;

use super::Fleet;

#[tokio::test]
async fn a_constant_rate_notifies_that_many_at_the_start_of_each_minute_by_name() {
    let fleet = Fleet::of(7).await;
    fleet
        .job(json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 3}}))
        .await;
    assert_eq!(fleet.queued().await, 3);
    let listed = fleet
        .local
        .iot("ListJobExecutionsForJob", json!({"jobId": "j"}))
        .await
        .unwrap();
    let things: Vec<&str> = listed["executionSummaries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|summary| summary["thingArn"].as_str().unwrap())
        .map(|arn| arn.rsplit('/').next().unwrap())
        .collect();
    assert_eq!(things, ["t0000", "t0001", "t0002"]);
    let job = fleet.describe().await;
    assert_eq!(job["isConcurrent"], true);
    assert_eq!(
        job["jobProcessDetails"]["processingTargets"],
        json!([super::group_arn("fleet")])
    );
    fleet.seconds(58).await;
    assert_eq!(fleet.queued().await, 3, "the minute is not over");
    fleet.seconds(3).await;
    assert_eq!(fleet.queued().await, 6);
    fleet.minutes(1).await;
    assert_eq!(fleet.queued().await, 7);
    let job = fleet.describe().await;
    assert_eq!(job["isConcurrent"], false);
    assert!(job["jobProcessDetails"].get("processingTargets").is_none());
}

#[tokio::test]
async fn a_rate_grows_with_the_things_notified() {
    let fleet = Fleet::of(40).await;
    // 2 a minute, twice as many with every four that are notified.
    let config = json!({"exponentialRate": {
        "baseRatePerMinute": 2, "incrementFactor": 2.0,
        "rateIncreaseCriteria": {"numberOfNotifiedThings": 4}
    }});
    fleet
        .job(json!({"jobExecutionsRolloutConfig": config}))
        .await;
    let mut totals = vec![fleet.queued().await];
    for _ in 0..4 {
        fleet.seconds(60).await;
        totals.push(fleet.queued().await);
    }
    // 8 notified is two steps: 2 × 2 × 2 = 8; 16 is four: 32, of which 24 are left.
    assert_eq!(totals, [2, 4, 8, 16, 40]);
}

#[tokio::test]
async fn a_rate_grows_with_the_things_that_succeed() {
    let fleet = Fleet::of(30).await;
    let config = json!({"exponentialRate": {
        "baseRatePerMinute": 2, "incrementFactor": 1.5,
        "rateIncreaseCriteria": {"numberOfSucceededThings": 2}
    }});
    fleet
        .job(json!({"jobExecutionsRolloutConfig": config}))
        .await;
    fleet.minutes(1).await;
    assert_eq!(fleet.counts().await, "Queued 4", "nobody has succeeded");
    for thing in ["t0000", "t0001"] {
        fleet.update(thing, "SUCCEEDED").await;
    }
    fleet.minutes(1).await;
    assert_eq!(fleet.counts().await, "Queued 5, Succeeded 2", "2 × 1.5 = 3");
    for thing in ["t0002", "t0003"] {
        fleet.update(thing, "SUCCEEDED").await;
    }
    fleet.minutes(1).await;
    // 4.5 is rounded down to 4.
    assert_eq!(fleet.counts().await, "Queued 7, Succeeded 4");
}

#[tokio::test]
async fn without_a_rate_a_thousand_are_notified_a_minute_and_ten_thousand_in_seconds() {
    let fleet = Fleet::of(0).await;
    fleet
        .local
        .ctx(|ctx| {
            for number in 0..10_000 {
                let thing = format!("t{number:05}");
                let row = [ctx.scope(), &thing];
                ctx.tx
                    .prepare_cached(
                        "INSERT INTO thing (scope, name, id, attributes, version, created_ms) \
                         VALUES (?1, ?2, ?2, '{}', 1, 0)",
                    )?
                    .execute(row)?;
                ctx.tx
                    .prepare_cached(
                        "INSERT INTO group_member (scope, group_name, thing_name) \
                         VALUES (?1, 'fleet', ?2)",
                    )?
                    .execute(row)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let started = std::time::Instant::now();
    fleet.job(json!({})).await;
    assert_eq!(fleet.queued().await, 1000);
    fleet.minutes(5).await;
    assert_eq!(fleet.queued().await, 6000);
    fleet.minutes(60).await;
    assert_eq!(fleet.queued().await, 10_000);
    let took = started.elapsed();
    assert!(took.as_secs() < 60, "{took:?}");
}

#[tokio::test]
async fn a_new_rate_counts_from_the_next_minute_on() {
    let fleet = Fleet::of(10).await;
    fleet
        .job(json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 1}}))
        .await;
    let update = json!({"jobId": "j", "jobExecutionsRolloutConfig": {"maximumPerMinute": 5}});
    fleet.local.iot("UpdateJob", update).await.unwrap();
    assert_eq!(fleet.queued().await, 1);
    fleet.minutes(1).await;
    assert_eq!(fleet.queued().await, 6);
}

#[tokio::test]
async fn at_five_hundred_concurrent_jobs_others_wait_until_one_is_through() {
    let fleet = Fleet::of(2).await;
    let slow = json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 1}});
    for number in 0..500 {
        let mut job = slow.clone();
        job["jobId"] = json!(format!("other{number}"));
        fleet.job(job).await;
    }
    fleet.job(json!({})).await;
    let job = fleet.describe().await;
    assert_eq!(
        (&job["status"], &job["isConcurrent"]),
        (&json!("IN_PROGRESS"), &json!(false))
    );
    assert_eq!(fleet.counts().await, "");
    // A minute later the others have notified their second and last thing.
    fleet.minutes(1).await;
    assert_eq!(fleet.counts().await, "Queued 2");
}

#[tokio::test]
async fn whoever_was_deleted_before_their_turn_takes_no_turn() {
    let fleet = Fleet::of(4).await;
    fleet
        .job(json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 1}}))
        .await;
    for thing in ["t0001", "t0002"] {
        let thing = json!({"thingName": thing});
        fleet.local.iot("DeleteThing", thing).await.unwrap();
    }
    fleet.minutes(1).await;
    assert_eq!(fleet.history("t0003").await, ["1 QUEUED 0"]);
    for thing in ["t0000", "t0003"] {
        fleet.update(thing, "SUCCEEDED").await;
    }
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn a_snapshot_of_nobody_is_complete_at_once() {
    let fleet = Fleet::of(0).await;
    fleet.job(json!({})).await;
    assert_eq!(fleet.status().await, "COMPLETED");
}
