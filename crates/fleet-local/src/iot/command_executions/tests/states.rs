//! From which state an execution goes into which, and when its time is over.

use std::time::Duration;

use serde_json::json;

use crate::iot::commands::tests::{Garage, arn, code};

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(86_400);
const ENDS: [&str; 4] = ["SUCCEEDED", "FAILED", "REJECTED", "TIMED_OUT"];

async fn started() -> (Garage, String) {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let id = garage.start(json!({"executionTimeoutSeconds": 60})).await;
    (garage, id)
}

#[tokio::test]
async fn a_device_may_end_at_once_or_after_any_progress() {
    for end in ENDS {
        for progress in [0, 1, 3] {
            let (garage, id) = started().await;
            for _ in 0..progress {
                assert_eq!(garage.says(&id, "IN_PROGRESS").await, None);
                assert_eq!(garage.status(&id).await, "IN_PROGRESS");
                assert!(garage.execution(&id).await.get("completedAt").is_none());
            }
            garage.local.advance(2 * SECOND).await;
            assert_eq!(garage.says(&id, end).await, None, "{end} after {progress}");
            let execution = garage.execution(&id).await;
            assert_eq!(execution["status"], end);
            assert_eq!(execution["completedAt"], execution["lastUpdatedAt"]);
            let took = execution["completedAt"].as_f64().unwrap()
                - execution["startedAt"].as_f64().unwrap();
            assert!((2.0..60.0).contains(&took), "{took} s");
        }
    }
}

#[tokio::test]
async fn what_a_device_has_ended_stays_so() {
    for end in ENDS {
        let (garage, id) = started().await;
        assert_eq!(garage.says(&id, end).await, None);
        let before = garage.execution(&id).await;
        for late in [
            "IN_PROGRESS",
            "SUCCEEDED",
            "FAILED",
            "REJECTED",
            "TIMED_OUT",
        ] {
            let expected = match (end, late) {
                ("TIMED_OUT", _) | (_, "IN_PROGRESS") => "InvalidStateTransition",
                _ => "TerminalStateReached",
            };
            let told = garage.says(&id, late).await;
            assert_eq!(told.as_deref(), Some(expected), "{late} after {end}");
        }
        garage.local.advance(60 * SECOND).await;
        assert_eq!(garage.execution(&id).await, before, "no timer changes it");
    }
}

#[tokio::test]
async fn without_an_answer_the_cloud_times_it_out_and_that_is_not_its_end() {
    for progress in [false, true] {
        let (garage, _) = started().await;
        let id = garage.start(json!({"executionTimeoutSeconds": 600})).await;
        garage.local.advance(300 * SECOND).await;
        if progress {
            // The timer runs from the creation, whatever the device says meanwhile.
            assert_eq!(garage.says(&id, "IN_PROGRESS").await, None);
        }
        garage.local.advance(240 * SECOND).await;
        assert_ne!(garage.status(&id).await, "TIMED_OUT");
        garage.local.advance(60 * SECOND).await;
        let execution = garage.execution(&id).await;
        assert_eq!(execution["status"], "TIMED_OUT");
        let reason = json!({"reasonCode": "$NO_RESPONSE_FROM_DEVICE"});
        assert_eq!(execution["statusReason"], reason);
        assert!(execution.get("completedAt").is_none());
        let took =
            execution["lastUpdatedAt"].as_f64().unwrap() - execution["createdAt"].as_f64().unwrap();
        assert!((took - 600.0).abs() < 0.001, "at its own moment: {took}");
        let delete = json!({"executionId": id, "targetArn": arn("thing/car")});
        let refused = garage.local.iot("DeleteCommandExecution", delete).await;
        assert_eq!(code(refused), "ConflictException");
    }
}

#[tokio::test]
async fn a_late_answer_is_taken_and_ends_it() {
    for end in ENDS {
        let (garage, id) = started().await;
        garage.local.advance(DAY).await;
        assert_eq!(garage.status(&id).await, "TIMED_OUT");
        let told = garage.says(&id, "IN_PROGRESS").await;
        assert_eq!(told.as_deref(), Some("InvalidStateTransition"));
        let answer = json!({"status": end, "statusReason": {"reasonCode": "LATE"}});
        assert_eq!(garage.answer(&id, answer).await.0, "accepted/json");
        let execution = garage.execution(&id).await;
        assert_eq!(execution["status"], end);
        assert_eq!(execution["statusReason"], json!({"reasonCode": "LATE"}));
        assert!(execution["completedAt"].is_number());
        assert!(garage.says(&id, "SUCCEEDED").await.is_some());
    }
}

#[tokio::test]
async fn an_execution_is_forgotten_after_a_hundred_and_eighty_days_whatever_its_state() {
    let (garage, silent) = started().await;
    let done = garage.start(json!({})).await;
    assert_eq!(garage.says(&done, "SUCCEEDED").await, None);
    garage.local.advance(180 * DAY - 60 * SECOND).await;
    assert_eq!(garage.status(&silent).await, "TIMED_OUT");
    assert_eq!(garage.status(&done).await, "SUCCEEDED");
    garage.local.advance(60 * SECOND).await;
    for id in [&silent, &done] {
        let gone = garage.try_execution(id).await;
        assert_eq!(code(gone), "ResourceNotFoundException");
    }
    let told = garage.says(&silent, "SUCCEEDED").await;
    assert_eq!(told.as_deref(), Some("ResourceNotFound"));
}

#[tokio::test]
async fn only_what_is_over_can_be_deleted() {
    let (garage, id) = started().await;
    let delete = |id: &str, target: &str| {
        let input = json!({"executionId": id, "targetArn": arn(target)});
        garage.local.iot("DeleteCommandExecution", input)
    };
    assert_eq!(code(delete(&id, "thing/car").await), "ConflictException");
    assert_eq!(garage.says(&id, "IN_PROGRESS").await, None);
    assert_eq!(code(delete(&id, "thing/car").await), "ConflictException");
    assert_eq!(garage.says(&id, "TIMED_OUT").await, None);
    delete(&id, "client/car").await.unwrap();
    assert_eq!(
        garage.status(&id).await,
        "TIMED_OUT",
        "another device's is another"
    );
    delete(&id, "thing/car").await.unwrap();
    assert_eq!(
        code(garage.try_execution(&id).await),
        "ResourceNotFoundException"
    );
    delete(&id, "thing/car").await.unwrap();
}
