//! Continuous jobs follow their groups; snapshots do not.

use serde_json::json;

use super::{Fleet, group_arn, thing_arn};

#[tokio::test]
async fn who_joins_a_continuous_job_gets_it_at_once_and_who_leaves_is_removed() {
    let fleet = Fleet::of(2).await;
    fleet
        .job(json!({
            "targetSelection": "CONTINUOUS",
            "jobExecutionsRolloutConfig": {"maximumPerMinute": 1},
        }))
        .await;
    fleet.thing("t0002").await;
    // The rate is for those who were there: t0000, and next minute t0001.
    assert_eq!(fleet.history("t0002").await, ["1 QUEUED 0"]);
    assert_eq!(fleet.queued().await, 2);
    fleet.leave("fleet", "t0002").await;
    assert_eq!(fleet.history("t0002").await, ["1 REMOVED 0"]);
    fleet.leave("fleet", "t0001").await;
    fleet.minutes(5).await;
    assert_eq!(
        fleet.counts().await,
        "Queued 1, Removed 1",
        "t0001 left before its turn"
    );
    fleet.join("fleet", "t0002").await;
    assert_eq!(fleet.history("t0002").await, ["1 REMOVED 0", "2 QUEUED 0"]);
    for thing in ["t0000", "t0002"] {
        fleet.update(thing, "SUCCEEDED").await;
    }
    assert_eq!(fleet.status().await, "IN_PROGRESS", "it never completes");
    fleet.leave("fleet", "t0000").await;
    assert_eq!(fleet.history("t0000").await, ["1 SUCCEEDED 0"]);
}

#[tokio::test]
async fn a_snapshot_stays_with_those_who_were_there() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    fleet.thing("t0001").await;
    fleet.leave("fleet", "t0000").await;
    assert_eq!(fleet.counts().await, "Queued 1");
    fleet.update("t0000", "SUCCEEDED").await;
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn retries_begin_anew_for_who_comes_back() {
    let fleet = Fleet::of(1).await;
    let criteria = json!([{"failureType": "FAILED", "numberOfRetries": 1}]);
    fleet
        .job(json!({
            "targetSelection": "CONTINUOUS",
            "jobExecutionsRetryConfig": {"criteriaList": criteria},
        }))
        .await;
    fleet.update("t0000", "FAILED").await;
    fleet.leave("fleet", "t0000").await;
    fleet.join("fleet", "t0000").await;
    fleet.update("t0000", "FAILED").await;
    let expected = ["1 FAILED 0", "2 REMOVED 1", "3 FAILED 0", "4 QUEUED 1"];
    assert_eq!(fleet.history("t0000").await, expected);
}

#[tokio::test]
async fn who_is_also_a_target_by_other_ways_stays_one() {
    let fleet = Fleet::of(1).await;
    let parent = json!({"thingGroupName": "parent"});
    fleet.local.iot("CreateThingGroup", parent).await.unwrap();
    let child = json!({"thingGroupName": "child", "parentGroupName": "parent"});
    fleet.local.iot("CreateThingGroup", child).await.unwrap();
    fleet
        .job(json!({
            "targetSelection": "CONTINUOUS",
            "targets": [group_arn("parent"), thing_arn("t0000")],
        }))
        .await;
    fleet.join("child", "t0000").await;
    fleet.leave("child", "t0000").await;
    assert_eq!(fleet.history("t0000").await, ["1 QUEUED 0"]);
    fleet.thing("t0001").await;
    assert_eq!(fleet.history("t0001").await, [""; 0]);
    // A group below a target is reached through it, and with it goes its members' work.
    fleet.join("child", "t0001").await;
    assert_eq!(fleet.history("t0001").await, ["1 QUEUED 0"]);
    let child = json!({"thingGroupName": "child"});
    fleet.local.iot("DeleteThingGroup", child).await.unwrap();
    assert_eq!(fleet.history("t0001").await, ["1 REMOVED 0"]);
}

#[tokio::test]
async fn a_deleted_thing_ends_its_executions() {
    let fleet = Fleet::of(2).await;
    fleet.job(json!({})).await;
    fleet.update("t0000", "IN_PROGRESS").await;
    let thing = json!({"thingName": "t0000"});
    fleet.local.iot("DeleteThing", thing).await.unwrap();
    assert_eq!(fleet.counts().await, "Queued 1, Removed 1");
    fleet.update("t0001", "SUCCEEDED").await;
    assert_eq!(fleet.status().await, "COMPLETED");
}

#[tokio::test]
async fn targets_can_be_added_to_a_continuous_job() {
    let fleet = Fleet::of(1).await;
    let lone = json!({"thingName": "lone"});
    fleet.local.iot("CreateThing", lone).await.unwrap();
    fleet.job(json!({"targetSelection": "CONTINUOUS"})).await;
    let add = |target: String| json!({"jobId": "j", "targets": [target], "comment": "more"});
    let both = json!({"jobId": "j", "targets": [thing_arn("lone"), thing_arn("t0000")]});
    let added = fleet.local.iot("AssociateTargetsWithJob", both).await;
    assert_eq!(added.unwrap()["jobId"], "j");
    assert_eq!(fleet.history("lone").await, ["1 QUEUED 0"]);
    assert_eq!(fleet.history("t0000").await, ["1 QUEUED 0"], "not twice");
    fleet
        .local
        .iot("AssociateTargetsWithJob", add(group_arn("fleet")))
        .await
        .unwrap();
    let job = fleet.describe().await;
    assert_eq!(job["comment"], "more");
    assert_eq!(job["targets"].as_array().unwrap().len(), 3);
    let snapshot = json!({"jobId": "snapshot"});
    fleet.job(snapshot).await;
    let input = json!({"jobId": "snapshot", "targets": [thing_arn("lone")]});
    let refused = fleet.local.refused("AssociateTargetsWithJob", input).await;
    assert_eq!(refused.0, "InvalidRequestException");
}

#[tokio::test]
async fn added_targets_are_notified_at_the_rate_of_the_minute_that_runs() {
    let fleet = Fleet::of(2).await;
    fleet
        .job(json!({
            "targetSelection": "CONTINUOUS",
            "jobExecutionsRolloutConfig": {"maximumPerMinute": 3},
        }))
        .await;
    for thing in ["a", "b", "c", "d", "e"] {
        let input = json!({"thingName": thing});
        fleet.local.iot("CreateThing", input).await.unwrap();
    }
    let more = ["a", "b", "c", "d", "e"].map(thing_arn);
    let input = json!({"jobId": "j", "targets": more});
    fleet
        .local
        .iot("AssociateTargetsWithJob", input)
        .await
        .unwrap();
    assert_eq!(fleet.queued().await, 3, "the minute had one left");
    fleet.minutes(1).await;
    assert_eq!(fleet.queued().await, 6);
    fleet.minutes(1).await;
    assert_eq!(fleet.queued().await, 7);
}
