//! Creating, describing, listing and updating jobs, and what AWS refuses.

use serde_json::{Value, json};

use super::{ARN, Fleet, code, group_arn, thing_arn};

#[tokio::test]
async fn a_job_is_described_as_it_was_created() {
    let fleet = Fleet::of(2).await;
    let settings = json!({
        "targets": [group_arn("fleet"), thing_arn("t0000"), group_arn("fleet")],
        "description": "new firmware",
        "targetSelection": "CONTINUOUS",
        "namespaceId": "n",
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 7},
        "abortConfig": {"criteriaList": [{"failureType": "ALL", "action": "CANCEL",
            "thresholdPercentage": 10.5, "minNumberOfExecutedThings": 3}]},
        "timeoutConfig": {"inProgressTimeoutInMinutes": 30},
        "jobExecutionsRetryConfig": {"criteriaList":
            [{"failureType": "FAILED", "numberOfRetries": 1}]},
        "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r", "expiresInSec": 60},
        "tags": [{"Key": "a", "Value": "1"}],
    });
    let made = fleet.try_job(settings.clone()).await.unwrap();
    let arn = format!("{ARN}job/j");
    assert_eq!(
        made,
        json!({"jobArn": arn, "jobId": "j", "description": "new firmware"})
    );
    let job = fleet.describe().await;
    for (member, value) in settings.as_object().unwrap() {
        match member.as_str() {
            "tags" => assert!(job.get("tags").is_none()),
            "targets" => assert_eq!(
                job["targets"],
                json!([group_arn("fleet"), thing_arn("t0000")])
            ),
            _ => assert_eq!(job[member], *value, "{member}"),
        }
    }
    assert_eq!(job["status"], "IN_PROGRESS");
    assert_eq!(job["createdAt"], job["lastUpdatedAt"]);
    assert!(job.get("completedAt").is_none());
    assert_eq!(job["jobProcessDetails"]["numberOfQueuedThings"], 2);
    let document = fleet
        .local
        .iot("GetJobDocument", json!({"jobId": "j"}))
        .await;
    assert_eq!(document.unwrap()["document"], "{\"operation\": \"x\"}");
    let tags = json!({"resourceArn": arn});
    let tags = fleet.local.iot("ListTagsForResource", tags).await.unwrap();
    assert_eq!(tags["tags"], json!([{"Key": "a", "Value": "1"}]));
}

#[tokio::test]
async fn what_aws_refuses_of_a_new_job() {
    let fleet = Fleet::of(1).await;
    let many: Vec<String> = (0..101).map(|n| thing_arn(&format!("x{n}"))).collect();
    let abort = |threshold: f64| {
        json!({"abortConfig": {"criteriaList": [{"failureType": "ALL", "action": "CANCEL",
            "thresholdPercentage": threshold, "minNumberOfExecutedThings": 1}]}})
    };
    let invalid = [
        json!({"document": null}),
        json!({"document": "{no json"}),
        json!({"targets": many}),
        json!({"targets": ["thing/t0000"]}),
        json!({"targets": [format!("{ARN}policy/p")]}),
        json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 1001}}),
        json!({"jobExecutionsRolloutConfig": {"exponentialRate": {"baseRatePerMinute": 1,
            "incrementFactor": 1.55, "rateIncreaseCriteria": {"numberOfNotifiedThings": 1}}}}),
        json!({"jobExecutionsRolloutConfig": {"exponentialRate": {"baseRatePerMinute": 1,
            "incrementFactor": 1.5, "rateIncreaseCriteria": {}}}}),
        abort(10.999),
        json!({"timeoutConfig": {"inProgressTimeoutInMinutes": 0}}),
        json!({"timeoutConfig": {"inProgressTimeoutInMinutes": 10_081}}),
        json!({"jobExecutionsRetryConfig": {"criteriaList": [
            {"failureType": "FAILED", "numberOfRetries": 6},
            {"failureType": "TIMED_OUT", "numberOfRetries": 5}]}}),
    ];
    for settings in invalid {
        let refused = fleet.try_job(settings.clone()).await;
        assert_eq!(code(refused), "InvalidRequestException", "{settings}");
    }
    for target in [thing_arn("nobody"), group_arn("nowhere")] {
        let refused = fleet.try_job(json!({"targets": [target]})).await;
        assert_eq!(code(refused), "ResourceNotFoundException");
    }
    let listed = fleet.local.iot("ListJobs", json!({})).await.unwrap();
    assert_eq!(listed["jobs"], json!([]), "nothing is left behind");
    fleet.job(json!({})).await;
    let again = fleet.try_job(json!({})).await.unwrap_err();
    assert_eq!(again.code, "ResourceAlreadyExistsException");
    assert_eq!(again.members["resourceId"], "j");
}

#[tokio::test]
async fn missing_jobs_are_not_found() {
    let fleet = Fleet::of(1).await;
    for operation in [
        "DescribeJob",
        "GetJobDocument",
        "UpdateJob",
        "CancelJob",
        "DeleteJob",
        "ListJobExecutionsForJob",
    ] {
        let refused = fleet.local.refused(operation, json!({"jobId": "no"})).await;
        assert_eq!(refused.0, "ResourceNotFoundException", "{operation}");
    }
}

fn ids(listed: &Value) -> Vec<&str> {
    let jobs = listed["jobs"].as_array().unwrap().iter();
    jobs.map(|job| job["jobId"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn jobs_are_listed_latest_first_in_pages_and_by_what_they_are() {
    let fleet = Fleet::of(1).await;
    for (id, more) in [
        ("a", json!({})),
        ("b", json!({"targetSelection": "CONTINUOUS"})),
        ("c", json!({"targets": [thing_arn("t0000")]})),
        ("d", json!({"namespaceId": "n"})),
    ] {
        let mut settings = more;
        settings["jobId"] = json!(id);
        fleet.job(settings).await;
    }
    let list = |input: Value| async { fleet.local.iot("ListJobs", input).await.unwrap() };
    assert_eq!(ids(&list(json!({})).await), ["d", "c", "b", "a"]);
    let page = list(json!({"maxResults": 3})).await;
    assert_eq!(ids(&page), ["d", "c", "b"]);
    let rest = list(json!({"maxResults": 3, "nextToken": page["nextToken"]})).await;
    assert_eq!(ids(&rest), ["a"]);
    assert!(rest.get("nextToken").is_none());
    assert_eq!(
        ids(&list(json!({"targetSelection": "CONTINUOUS"})).await),
        ["b"]
    );
    assert_eq!(ids(&list(json!({"namespaceId": "n"})).await), ["d"]);
    let of_group = list(json!({"thingGroupName": "fleet"})).await;
    assert_eq!(ids(&of_group), ["d", "b", "a"]);
    let by_id = list(json!({"thingGroupId": of_group["jobs"][0]["thingGroupId"]})).await;
    assert_eq!(ids(&by_id), ["d", "b", "a"]);
    let cancel = json!({"jobId": "b"});
    fleet.local.iot("CancelJob", cancel).await.unwrap();
    let canceled = list(json!({"status": "CANCELED"})).await;
    assert_eq!(ids(&canceled), ["b"]);
    assert_eq!(
        ids(&list(json!({"status": "IN_PROGRESS"})).await),
        ["d", "c", "a"]
    );
    assert!(canceled["jobs"][0]["completedAt"].is_number());
    let refused = fleet
        .local
        .refused("ListJobs", json!({"nextToken": "x"}))
        .await;
    assert_eq!(refused.0, "InvalidRequestException");
    let nowhere = json!({"thingGroupName": "nowhere"});
    let refused = fleet.local.refused("ListJobs", nowhere).await;
    assert_eq!(refused.0, "ResourceNotFoundException");
}

#[tokio::test]
async fn an_update_replaces_what_it_gives_and_ends_with_the_job() {
    let fleet = Fleet::of(1).await;
    fleet
        .job(json!({"description": "old", "timeoutConfig": {"inProgressTimeoutInMinutes": 5}}))
        .await;
    let update = json!({"jobId": "j", "description": "new"});
    fleet.local.iot("UpdateJob", update.clone()).await.unwrap();
    let job = fleet.describe().await;
    assert_eq!(job["description"], "new");
    assert_eq!(job["timeoutConfig"]["inProgressTimeoutInMinutes"], 5);
    let bad = json!({"jobId": "j", "jobExecutionsRolloutConfig": {"maximumPerMinute": 1001}});
    let refused = fleet.local.refused("UpdateJob", bad).await;
    assert_eq!(refused.0, "InvalidRequestException");
    fleet.update("t0000", "SUCCEEDED").await;
    let refused = fleet.local.refused("UpdateJob", update).await;
    assert_eq!(refused.0, "InvalidRequestException");
}
