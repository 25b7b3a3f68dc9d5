//! Jobs, from their making to their deletion, and the devices that carry them out.

use fleet_core::account::Arn;
use fleet_core::job::{
    AbortRule, EndBehavior, ExecutionStatus, Exponential, FailureType, Increase, JobSettings,
    JobStatus, MaintenanceWindow, RetryRule, RolloutRate, Scheduling, TargetSelection,
};
use fleet_core::port::device_jobs::ExecutionUpdate;
use fleet_core::port::jobs::{JobFilter, NewJob};

use super::*;

fn job(id: &str, target: Arn, settings: JobSettings) -> NewJob {
    NewJob {
        id: id.parse().unwrap(),
        targets: vec![target],
        document: r#"{"operation":"x"}"#.into(),
        description: "d".into(),
        selection: TargetSelection::Continuous,
        settings,
        destination_package_versions: Vec::new(),
    }
}

/// Every setting but a role to sign with. Its times would have to lie ahead of the day of the test.
fn settings() -> JobSettings {
    JobSettings {
        rollout: Some(RolloutRate {
            maximum_per_minute: Some(500),
            exponential: Some(Exponential {
                base_per_minute: 50,
                increment_factor: 1.5,
                increase: Increase::NotifiedThings(100),
            }),
        }),
        abort: vec![
            AbortRule {
                failure: FailureType::Failed,
                threshold_percentage: 12.25,
                minimum_executed: 10,
            },
            AbortRule {
                failure: FailureType::All,
                threshold_percentage: 100.0,
                minimum_executed: 1,
            },
        ],
        in_progress_timeout_minutes: Some(10_080),
        retries: vec![RetryRule {
            failure: FailureType::All,
            number_of_retries: 10,
        }],
        scheduling: Some(Scheduling {
            maintenance_windows: vec![MaintenanceWindow {
                start: "cron(0 18 ? * MON *)".into(),
                duration_minutes: 1430,
            }],
            ..Scheduling::default()
        }),
        presigned_url: None,
    }
}

#[tokio::test]
async fn a_job_is_described_as_it_was_made() {
    let server = server().await;
    let connection = connected(&server).await;
    let Cloud { reads, writes } = &connection.cloud;
    writes
        .things
        .create_thing(&thing("car", None))
        .await
        .unwrap();
    let car = connection.place.thing(&"car".parse().unwrap());
    let full = job("full", car.clone(), settings());
    let arn = writes.jobs.create_job(&full, &tags()).await.unwrap();
    assert_eq!(arn, connection.place.job("full"));
    let there = reads.jobs.describe_job(&full.id).await.unwrap();
    assert_eq!(there.settings, full.settings);
    assert_eq!(
        (there.targets, there.selection),
        (vec![car.clone()], full.selection)
    );
    assert_eq!((there.arn, there.description.as_str()), (arn.clone(), "d"));
    assert!(!there.scheduled_rollouts.is_empty());
    assert_eq!(reads.tags.list_tags(&arn).await.unwrap(), tags());
    let document = reads.jobs.get_job_document(&full.id).await.unwrap();
    assert_eq!(document, full.document);

    let plain = job("plain", car, JobSettings::default());
    writes.jobs.create_job(&plain, &tags()).await.unwrap();
    let there = reads.jobs.describe_job(&plain.id).await.unwrap();
    assert_eq!(there.settings, JobSettings::default());
    let again = writes.jobs.create_job(&plain, &tags()).await.unwrap_err();
    assert_eq!(again.fault, Fault::AlreadyExists);
    let behavior = JobSettings {
        scheduling: Some(Scheduling {
            end_behavior: Some(EndBehavior::Cancel),
            ..Scheduling::default()
        }),
        ..JobSettings::default()
    };
    let endless = NewJob {
        id: "endless".parse().unwrap(),
        settings: behavior,
        ..plain
    };
    let refused = writes.jobs.create_job(&endless, &tags()).await.unwrap_err();
    assert_eq!(refused.fault, Fault::Invalid);
}

#[tokio::test]
async fn a_device_carries_a_job_out_and_the_job_goes() {
    let server = server().await;
    let connection = connected(&server).await;
    let Cloud { reads, writes } = &connection.cloud;
    writes
        .things
        .create_thing(&thing("car", None))
        .await
        .unwrap();
    let name = "car".parse().unwrap();
    let target = connection.place.thing(&name);
    let snapshot = NewJob {
        selection: TargetSelection::Snapshot,
        ..job("j", target, JobSettings::default())
    };
    let id = &snapshot.id;
    writes.jobs.create_job(&snapshot, &tags()).await.unwrap();

    let pending = reads
        .device_jobs
        .describe_pending_execution(&name, id)
        .await;
    let pending = pending.unwrap();
    assert_eq!(pending.status, ExecutionStatus::Queued);
    assert_eq!(
        pending.document.as_deref(),
        Some(snapshot.document.as_str())
    );
    let seen = reads
        .job_executions
        .describe_job_execution(id, &name, None)
        .await;
    // The data plane tells whole seconds.
    let seconds = seen.unwrap().queued.unwrap().as_second();
    assert_eq!(pending.queued.unwrap().as_second(), seconds);
    let not_over = writes.jobs.delete_job(id, false).await.unwrap_err();
    assert_eq!(not_over.fault, Fault::Conflict);

    let report = |status, expected_version| ExecutionUpdate {
        status,
        details: BTreeMap::from([("step".into(), "1".into())]),
        number: None,
        expected_version,
    };
    let devices = &writes.device_jobs;
    let begun = report(ExecutionStatus::InProgress, Some(pending.version));
    devices
        .update_job_execution(&name, id, &begun)
        .await
        .unwrap();
    // The same again, as after a lost answer.
    let again = devices.update_job_execution(&name, id, &begun).await;
    assert_eq!(again.unwrap_err().fault, Fault::Conflict);
    let done = report(ExecutionStatus::Succeeded, None);
    devices
        .update_job_execution(&name, id, &done)
        .await
        .unwrap();
    let over = reads
        .device_jobs
        .describe_pending_execution(&name, id)
        .await;
    assert_eq!(over.unwrap_err().fault, Fault::Conflict);

    let page = reads
        .job_executions
        .list_job_executions(id, None, None)
        .await;
    let [execution] = &page.unwrap().items[..] else {
        panic!("one execution")
    };
    assert_eq!((&execution.thing, execution.number), (&name, 1));
    let there = reads.jobs.describe_job(id).await.unwrap();
    assert_eq!(there.status, JobStatus::Completed);
    assert_eq!((there.process.succeeded, there.process.total()), (1, 1));
    let filter = JobFilter {
        status: Some(JobStatus::Completed),
        selection: Some(TargetSelection::Snapshot),
    };
    let listed = reads.jobs.list_jobs(&filter, None).await.unwrap().items;
    assert_eq!((&listed[0].id, listed.len()), (id, 1));
    assert_eq!(listed[0].completed, there.completed);
    writes.jobs.delete_job(id, false).await.unwrap();
}
