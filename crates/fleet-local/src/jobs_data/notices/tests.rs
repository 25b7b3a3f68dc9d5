//! Tests of notices: the sequences of messages, worked out by hand.

use serde_json::{Value, json};

use crate::iot::jobs::tests::{Fleet, group_arn};

/// What devices were told since the last time, as `thing: list …` and `thing: next …`.
fn told(fleet: &Fleet) -> Vec<String> {
    let heard = fleet.local.heard();
    let notices = heard.iter().filter_map(|message| {
        let levels: Vec<_> = message.topic.split('/').collect();
        let ["$aws", "things", thing, "jobs", end] = levels.as_slice() else {
            return None;
        };
        let payload: Value = serde_json::from_slice(&message.payload).unwrap();
        let text = match *end {
            "notify" => list(&payload["jobs"]),
            "notify-next" => next(&payload),
            _ => return None,
        };
        Some(format!("{thing}: {text}"))
    });
    notices.collect()
}

/// `list IN_PROGRESS a QUEUED b c`; the number of an execution is named if it is not the first.
fn list(jobs: &Value) -> String {
    let mut text = "list".to_owned();
    for (status, jobs) in jobs.as_object().unwrap() {
        text = format!("{text} {status}");
        for job in jobs.as_array().unwrap() {
            text = format!("{text} {}", named(job));
        }
    }
    text
}

fn next(payload: &Value) -> String {
    match payload.get("execution") {
        Some(job) => format!("next {} {}", named(job), job["status"].as_str().unwrap()),
        None => "next -".to_owned(),
    }
}

fn named(job: &Value) -> String {
    let id = job["jobId"].as_str().unwrap();
    match job["executionNumber"].as_i64().unwrap() {
        1 => id.to_owned(),
        number => format!("{id}#{number}"),
    }
}

async fn update(fleet: &Fleet, job: &str, status: &str) {
    let input = json!({"thingName": "t0000", "jobId": job, "status": status});
    fleet.data("UpdateJobExecution", input).await.unwrap();
}

/// A fleet whose past is not looked at any more.
async fn of(things: usize) -> Fleet {
    let fleet = Fleet::of(things).await;
    drop(fleet.local.heard());
    fleet
}

#[tokio::test]
async fn the_story_of_the_developer_guide() {
    let fleet = of(1).await;
    let none = Vec::<String>::new();
    fleet.job(json!({"jobId": "job1"})).await;
    assert_eq!(
        told(&fleet),
        ["t0000: list QUEUED job1", "t0000: next job1 QUEUED"]
    );
    fleet.job(json!({"jobId": "job2"})).await;
    assert_eq!(told(&fleet), ["t0000: list QUEUED job1 job2"]);
    update(&fleet, "job1", "IN_PROGRESS").await;
    assert_eq!(told(&fleet), none);
    fleet.job(json!({"jobId": "job3"})).await;
    assert_eq!(
        told(&fleet),
        ["t0000: list IN_PROGRESS job1 QUEUED job2 job3"]
    );
    update(&fleet, "job1", "SUCCEEDED").await;
    assert_eq!(
        told(&fleet),
        ["t0000: list QUEUED job2 job3", "t0000: next job2 QUEUED"]
    );
    update(&fleet, "job3", "IN_PROGRESS").await;
    assert_eq!(told(&fleet), ["t0000: next job3 IN_PROGRESS"]);
    update(&fleet, "job3", "IN_PROGRESS").await;
    assert_eq!(told(&fleet), none);
    update(&fleet, "job2", "REJECTED").await;
    assert_eq!(told(&fleet), ["t0000: list IN_PROGRESS job3"]);
    let delete =
        json!({"jobId": "job3", "thingName": "t0000", "executionNumber": 1, "force": true});
    fleet.local.iot("DeleteJobExecution", delete).await.unwrap();
    assert_eq!(told(&fleet), ["t0000: list", "t0000: next -"]);
}

#[tokio::test]
async fn notices_have_the_members_that_aws_shows() {
    let fleet = of(1).await;
    fleet.job(json!({})).await;
    let now = fleet.local.ctx(|ctx| Ok(ctx.now_s())).await.unwrap();
    let heard = fleet.local.heard();
    let [list, next] = heard.as_slice() else {
        panic!("{heard:?}")
    };
    let list: Value = serde_json::from_slice(&list.payload).unwrap();
    let at = list["timestamp"].as_i64().unwrap();
    assert!((now - 60..=now).contains(&at));
    let queued = json!({"jobId": "j", "queuedAt": at, "lastUpdatedAt": at,
        "versionNumber": 1, "executionNumber": 1});
    assert_eq!(list, json!({"timestamp": at, "jobs": {"QUEUED": [queued]}}));
    let next: Value = serde_json::from_slice(&next.payload).unwrap();
    let execution = json!({"jobId": "j", "status": "QUEUED", "queuedAt": at, "lastUpdatedAt": at,
        "versionNumber": 1, "executionNumber": 1, "jobDocument": {"operation": "x"}});
    assert_eq!(next, json!({"timestamp": at, "execution": execution}));
}

#[tokio::test]
async fn the_rollout_tells_each_thing_in_its_minute() {
    let fleet = of(3).await;
    let rate = json!({"jobExecutionsRolloutConfig": {"maximumPerMinute": 2}});
    fleet.job(rate).await;
    let both = |thing: &str| {
        [
            format!("{thing}: list QUEUED j"),
            format!("{thing}: next j QUEUED"),
        ]
    };
    assert_eq!(told(&fleet), [both("t0000"), both("t0001")].concat());
    fleet.minutes(1).await;
    assert_eq!(fleet.queued().await, 3);
    assert_eq!(told(&fleet), both("t0002"));
}

#[tokio::test]
async fn a_retry_is_told_once_and_is_another_job_to_do() {
    let fleet = of(1).await;
    let retry = json!({"jobExecutionsRetryConfig": {"criteriaList":
        [{"failureType": "FAILED", "numberOfRetries": 1}]}});
    fleet.job(retry).await;
    drop(told(&fleet));
    update(&fleet, "j", "FAILED").await;
    assert_eq!(
        told(&fleet),
        ["t0000: list QUEUED j#2", "t0000: next j#2 QUEUED"]
    );
    update(&fleet, "j", "FAILED").await;
    assert_eq!(told(&fleet), ["t0000: list", "t0000: next -"]);
}

#[tokio::test]
async fn a_timer_that_runs_out_is_told_at_its_moment() {
    let fleet = of(1).await;
    fleet
        .job(json!({"timeoutConfig": {"inProgressTimeoutInMinutes": 5}}))
        .await;
    update(&fleet, "j", "IN_PROGRESS").await;
    drop(told(&fleet));
    let begun = fleet.local.ctx(|ctx| Ok(ctx.now_s())).await.unwrap();
    fleet.minutes(60).await;
    assert_eq!(fleet.counts().await, "TimedOut 1");
    let heard = fleet.local.heard();
    let notice: Value = serde_json::from_slice(&heard[0].payload).unwrap();
    let at = notice["timestamp"].as_i64().unwrap() - begun;
    assert!((295..=300).contains(&at), "{at} s");
}

#[tokio::test]
async fn canceling_and_deleting_jobs_is_told() {
    let fleet = of(1).await;
    for id in ["a", "b", "c"] {
        fleet.job(json!({"jobId": id})).await;
    }
    update(&fleet, "c", "IN_PROGRESS").await;
    drop(told(&fleet));
    let job = |id: &str| json!({"jobId": id});
    let local = &fleet.local;
    local.iot("CancelJob", job("a")).await.unwrap();
    assert_eq!(told(&fleet), ["t0000: list IN_PROGRESS c QUEUED b"]);
    local.iot("CancelJob", job("c")).await.unwrap();
    assert_eq!(told(&fleet), Vec::<String>::new(), "c goes on");
    let force = json!({"jobId": "c", "force": true});
    local.iot("CancelJob", force).await.unwrap();
    assert_eq!(
        told(&fleet),
        ["t0000: list QUEUED b", "t0000: next b QUEUED"]
    );
    let force = json!({"jobId": "b", "force": true});
    local.iot("DeleteJob", force).await.unwrap();
    assert_eq!(told(&fleet), ["t0000: list", "t0000: next -"]);
    fleet.minutes(1).await;
    assert_eq!(
        told(&fleet),
        Vec::<String>::new(),
        "they were not to do any more"
    );
}

#[tokio::test]
async fn joining_and_leaving_a_continuous_job_is_told_and_so_is_the_end_of_the_thing() {
    let fleet = of(1).await;
    fleet.job(json!({"targetSelection": "CONTINUOUS"})).await;
    fleet.thing("new").await;
    let joined = ["new: list QUEUED j", "new: next j QUEUED"];
    assert_eq!(told(&fleet)[2..], joined);
    fleet.leave("fleet", "new").await;
    assert_eq!(told(&fleet), ["new: list", "new: next -"]);
    fleet.join("fleet", "new").await;
    assert_eq!(
        told(&fleet),
        ["new: list QUEUED j#2", "new: next j#2 QUEUED"]
    );
    let thing = json!({"thingName": "new"});
    fleet.local.iot("DeleteThing", thing).await.unwrap();
    assert_eq!(told(&fleet), ["new: list", "new: next -"]);
}

#[tokio::test]
async fn a_maintenance_window_opens_and_closes_what_has_not_begun() {
    let fleet = of(1).await;
    fleet.job(json!({"jobId": "plain"})).await;
    // Every day at midnight, for an hour; the window that may be open now is not taken.
    let windows = json!({"jobId": "night", "targetSelection": "CONTINUOUS", "schedulingConfig":
        {"maintenanceWindows": [{"startTime": "cron(0 0 * * ? *)", "durationInMinutes": 60}]},
        "targets": [group_arn("fleet")]});
    fleet.job(windows).await;
    drop(told(&fleet));
    fleet.minutes(24 * 60).await;
    fleet.describe_of("night").await;
    let all = told(&fleet);
    assert_eq!(all[0], "t0000: list QUEUED plain night");
    // The window has closed if it is later than one at night.
    let now = fleet.local.ctx(|ctx| Ok(ctx.now)).await.unwrap();
    let hour = now.strftime("%H").to_string();
    match hour.as_str() {
        "00" => assert_eq!(all.len(), 1),
        _ => assert_eq!(all[1..], ["t0000: list QUEUED plain"]),
    }
}

#[tokio::test]
async fn what_is_refused_is_not_told() {
    let fleet = of(1).await;
    fleet.job(json!({})).await;
    drop(told(&fleet));
    let stale = r#"{"status": "SUCCEEDED", "expectedVersion": 7}"#;
    let topic = "$aws/things/t0000/jobs/j/update";
    fleet.local.mqtt("truck", topic, stale).await.unwrap();
    assert_eq!(told(&fleet), Vec::<String>::new());
    let done = r#"{"status": "SUCCEEDED", "expectedVersion": 1}"#;
    fleet.local.mqtt("truck", topic, done).await.unwrap();
    assert_eq!(told(&fleet), ["t0000: list", "t0000: next -"]);
}
