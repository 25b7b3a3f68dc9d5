//! Jobs are ended before they are deleted, ten at a time; commands are handed to AWS to delete.

use fleet_core::fault::Fault;
use fleet_core::job::JobStatus;
use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::fake::jobs::JobTimes;

const JOB: ResourceKind = ResourceKind::Job;
const COMMAND: ResourceKind = ResourceKind::Command;

fn made() -> Timestamp {
    "2026-03-01T00:00:00Z".parse().unwrap()
}

/// Jobs `OTA-Job-01` and so on, in a state.
fn jobs(stage: &Stage, count: usize, status: JobStatus) {
    let place = stage.fake.place();
    stage.fake.change(|state| {
        for number in 1..=count {
            let id = format!("OTA-Job-{number:02}");
            state.add_job(&place, &id, status, made());
            state.tags.insert(place.job(&id).to_string(), Tags::none());
        }
    });
}

fn calls_of(stage: &Stage, operation: Operation) -> usize {
    let calls = stage.fake.take_calls();
    calls.iter().filter(|call| **call == operation).count()
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_not_over_is_canceled_seen_to_be_and_deleted() {
    for status in [JobStatus::Scheduled, JobStatus::InProgress] {
        let stage = stage();
        stage.fake.jobs_take(JobTimes {
            canceling: SignedDuration::from_secs(20),
            deleting: SignedDuration::from_secs(40),
            ..JobTimes::default()
        });
        jobs(&stage, 1, status);
        let plan = planned(&stage, &all()).await;
        stage.fake.take_calls();
        let summary = applied(&stage, &plan).await;
        assert!(summary.is_complete(), "{summary:?}");
        assert_eq!(summary.of(JOB).deleted, 1);
        let calls = stage.fake.take_calls();
        let at = |operation| calls.iter().position(|call| *call == operation).unwrap();
        assert!(at(Operation::CancelJob) < at(Operation::DeleteJob));
        let between = calls[at(Operation::CancelJob)..at(Operation::DeleteJob)].iter();
        assert!(
            between
                .filter(|call| **call == Operation::DescribeJob)
                .count()
                > 1
        );
        assert!(stage.fake.state().jobs.is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_over_is_deleted_without_being_canceled() {
    let stage = stage();
    jobs(&stage, 3, JobStatus::Completed);
    let summary = cleaned(&stage, &all()).await;
    assert_eq!(summary.of(JOB).deleted, 3);
    assert_eq!(calls_of(&stage, Operation::CancelJob), 0);
}

#[tokio::test(start_paused = true)]
async fn ten_jobs_are_in_deletion_at_once_and_the_others_wait() {
    let stage = stage();
    stage.fake.jobs_take(JobTimes {
        deleting: SignedDuration::from_secs(30),
        ..JobTimes::default()
    });
    jobs(&stage, 35, JobStatus::Canceled);
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.of(JOB).deleted, 35);
    assert_eq!(
        calls_of(&stage, Operation::DeleteJob),
        35,
        "AWS refused none"
    );
}

#[tokio::test(start_paused = true)]
async fn where_others_delete_jobs_too_it_is_waited_for() {
    let stage = stage();
    jobs(&stage, 2, JobStatus::Completed);
    stage.fake.fail_first(Operation::DeleteJob, Fault::Limit, 3);
    let summary = cleaned(&stage, &all()).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.of(JOB).deleted, 2);
}

#[tokio::test(start_paused = true)]
async fn jobs_of_others_stay_and_so_do_those_made_anew() {
    let stage = stage();
    jobs(&stage, 2, JobStatus::Completed);
    let place = stage.fake.place();
    stage.fake.change(|state| {
        state.add_job(&place, "nightly", JobStatus::InProgress, made());
        state.add_job(&place, "OTA-Job-theirs", JobStatus::Completed, made());
        let arn = place.job("OTA-Job-theirs");
        state.tags.insert(arn.to_string(), somebody_elses());
    });
    let plan = planned(&stage, &all()).await;
    assert_eq!(plan.deletes(JOB), 2);
    stage.fake.change(|state| {
        let job = state.jobs.get_mut("OTA-Job-01").unwrap();
        job.job.created = Some("2026-03-07T11:00:00Z".parse().unwrap());
    });
    let summary = applied(&stage, &plan).await;
    assert_eq!(summary.of(JOB).deleted, 1);
    assert_eq!(spared(&summary, JOB), [(Reason::Changed, 1)]);
    let left: Vec<_> = stage.fake.state().jobs.into_keys().collect();
    assert_eq!(left, ["OTA-Job-01", "OTA-Job-theirs", "nightly"]);
}

#[tokio::test(start_paused = true)]
async fn a_command_of_ours_is_handed_to_aws_to_delete_and_others_stay() {
    let stage = stage();
    let place = stage.fake.place();
    stage.fake.change(|state| {
        for id in ["lock", "unlock", "lock-command"] {
            state.add_command(&place, id, made());
        }
        for (id, tags) in [
            ("lock", Tags::workshop(stage.session.today())),
            ("unlock", somebody_elses()),
        ] {
            state.tags.insert(place.command(id).to_string(), tags);
        }
    });
    let plan = planned(&stage, &all()).await;
    let section = plan.section(COMMAND).unwrap();
    assert_eq!(section.items.len(), 1);
    assert_eq!(section.kept.len(), 2);
    let summary = applied(&stage, &plan).await;
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!(summary.of(COMMAND).deleted, 1);
    let there = stage.fake.state().commands.there;
    let status = |id: &str| there[id].command.status;
    assert_eq!(status("lock"), CommandStatus::PendingDeletion);
    assert_eq!(status("unlock"), CommandStatus::Active);
    assert_eq!(status("lock-command"), CommandStatus::Active);
    let again = cleaned(&stage, &all()).await;
    assert_eq!(
        again.of(COMMAND).deleted,
        0,
        "what is pending is not listed any more"
    );
}
