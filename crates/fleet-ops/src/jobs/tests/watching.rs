//! A job that is watched tells what changes, and ends.

use super::*;
use crate::jobs::watch::{Snapshot, Watching, watch};

const EVERY: Watching = Watching {
    interval: Duration::from_secs(2),
    longest: None,
};

fn seen(stage: &Stage) -> Vec<Snapshot> {
    let events = told(stage).into_iter();
    let snapshots = events.filter_map(|event| match event {
        Event::JobWatched { snapshot } | Event::JobEnded { snapshot } => Some(*snapshot),
        _ => None,
    });
    snapshots.collect()
}

async fn after(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn each_change_is_told_with_pace_and_time_left_until_the_job_is_over() {
    let stage = stage();
    fleet(&stage, 40);
    make(&stage, "job", TargetSelection::Snapshot).await;
    let reads = stage.fake.cloud().reads;
    let devices = async {
        for number in 1..=40 {
            after(1).await;
            let name = thing(number);
            let status = match number {
                3 => ExecutionStatus::Failed,
                _ => ExecutionStatus::Succeeded,
            };
            stage.fake.set_execution("job", name.as_str(), status);
        }
    };
    let job = id("job");
    let watched = watch(&reads, &job, &EVERY, &stage.session);
    let (last, ()) = futures::join!(watched, devices);
    let last = last.unwrap();
    assert_eq!(last.status, JobStatus::Completed);
    assert_eq!((last.counts.succeeded, last.counts.failed), (39, 1));
    assert!(!last.is_success());
    let seen = seen(&stage);
    assert_eq!(seen.last(), Some(&last));
    assert_eq!(
        (seen[0].over(), seen[0].per_minute, seen[0].left),
        (0, None, None)
    );
    let later = seen.iter().find(|one| one.watched.as_secs() == 20).unwrap();
    // One a second, of which the one that ends at this very moment may or may not be seen.
    let over = later.over();
    assert!((19..=20).contains(&over), "{later:?}");
    let per_minute = later.per_minute.unwrap();
    assert!((57.0..=60.0).contains(&per_minute), "{later:?}");
    let left = later.left.unwrap().as_secs();
    assert!((20..=23).contains(&left), "{later:?}");
    assert_eq!(later.failures[0].thing, thing(3));
}

#[tokio::test(start_paused = true)]
async fn where_nothing_changes_nothing_is_told_and_little_is_asked() {
    let stage = stage();
    fleet(&stage, 3);
    job_in(&stage, "job", &[(ExecutionStatus::Rejected, 1)]).await;
    let reads = stage.fake.cloud().reads;
    let watching = Watching {
        longest: Some(Duration::from_secs(60)),
        ..EVERY
    };
    let late = watch(&reads, &id("job"), &watching, &stage.session).await;
    let late = late.unwrap_err().to_string();
    assert_eq!(late, "job job was still IN_PROGRESS after 60 seconds");
    assert_eq!(seen(&stage).len(), 1);
    let calls = stage.fake.take_calls();
    let of = |operation| calls.iter().filter(|call| **call == operation).count();
    assert_eq!(of(Operation::DescribeJob), 31);
    assert_eq!(of(Operation::ListJobExecutionsForJob), 1, "for the failure");
    assert_eq!(calls.len(), 33);
}

#[tokio::test(start_paused = true)]
async fn the_last_failures_are_told_with_what_their_devices_said() {
    let stage = stage();
    fleet(&stage, 9);
    make(&stage, "job", TargetSelection::Snapshot).await;
    for number in 1..=7 {
        stage.fake.advance(SignedDuration::from_secs(1));
        let (name, now) = (thing(number), stage.fake.now());
        stage.fake.change(|state| {
            let job = state.jobs.get_mut("job").unwrap();
            job.change(name.as_str(), now, |execution| {
                execution.status = match number {
                    6 => ExecutionStatus::TimedOut,
                    _ => ExecutionStatus::Failed,
                };
                let reason = format!("reason {number}");
                execution.details.insert("failureReason".to_owned(), reason);
            });
        });
    }
    let reads = stage.fake.cloud().reads;
    let watching = Watching {
        longest: Some(Duration::ZERO),
        ..EVERY
    };
    let _ = watch(&reads, &id("job"), &watching, &stage.session).await;
    let failures = &seen(&stage)[0].failures;
    let names: Vec<_> = failures.iter().map(|one| one.thing.clone()).collect();
    assert_eq!(names, [7, 6, 5, 4, 3].map(thing), "the latest first");
    assert_eq!(failures[0].details["failureReason"], "reason 7");
    assert_eq!(failures[1].status, ExecutionStatus::TimedOut);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_canceled_or_deleted_meanwhile_ends_the_watch() {
    let stage = stage();
    fleet(&stage, 2);
    let reads = stage.fake.cloud().reads;
    for canceled in [true, false] {
        make(&stage, "job", TargetSelection::Continuous).await;
        let job = id("job");
        let watched = watch(&reads, &job, &EVERY, &stage.session);
        let ends = async {
            after(5).await;
            match canceled {
                true => stage
                    .fake
                    .cancel_job(&job, None, None, false)
                    .await
                    .unwrap(),
                false => stage.fake.delete_job(&job, true).await.unwrap(),
            }
        };
        let (last, ()) = futures::join!(watched, ends);
        let last = last.unwrap();
        let expected = match canceled {
            true => (JobStatus::Canceled, 0, 2),
            // The last that was seen of it.
            false => (JobStatus::DeletionInProgress, 2, 0),
        };
        let counts = last.counts;
        assert_eq!((last.status, counts.queued, counts.canceled), expected);
        let ended = told(&stage).pop().unwrap();
        assert!(matches!(ended, Event::JobEnded { .. }));
        let _ = stage.fake.delete_job(&job, true).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_not_there_cannot_be_watched_and_a_stop_ends_it() {
    let stage = stage();
    fleet(&stage, 1);
    let reads = stage.fake.cloud().reads;
    let missing = watch(&reads, &id("job"), &EVERY, &stage.session).await;
    assert!(matches!(missing, Err(JobError::NoJob(_))));
    make(&stage, "job", TargetSelection::Snapshot).await;
    let job = id("job");
    let stop = async {
        after(3).await;
        stage.session.cancel.cancel();
    };
    let watched = watch(&reads, &job, &EVERY, &stage.session);
    let (stopped, ()) = futures::join!(watched, stop);
    assert!(matches!(stopped, Err(JobError::Interrupted)));
}
