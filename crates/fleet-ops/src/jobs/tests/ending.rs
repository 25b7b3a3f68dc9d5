//! Jobs are canceled and deleted after a look, and it is seen that they are.

use async_trait::async_trait;
use fleet_core::fault::Fault;

use super::*;
use crate::event::{ResourceKind, Wait};
use crate::wait::Patience;

/// A local AWS: waiting moves the clock of the fake.
struct Skips(std::sync::Arc<Fake>);

#[async_trait]
impl Patience for Skips {
    fn skips(&self) -> bool {
        true
    }

    async fn pass(&self, time: Duration) {
        self.0.advance(time.try_into().unwrap());
    }
}

const LONG: Duration = Duration::from_secs(120);

async fn cancel(
    stage: &Stage,
    how: &cancel::Cancellation,
) -> Result<fleet_core::port::jobs::Job, JobError> {
    let cloud = stage.fake.cloud();
    let plan = cancel::plan(&cloud.reads, &id("job"), how.force, &stage.session).await?;
    let mut canceled = cancel::cancel(&cloud, &[plan], how, LONG, &stage.session).await;
    canceled.pop().unwrap().1
}

fn canceled_event() -> Event {
    Event::Canceled {
        kind: ResourceKind::Job,
        name: "job".to_owned(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_plan_to_cancel_has_what_it_means_for_the_executions() {
    let stage = stage();
    fleet(&stage, 6);
    use ExecutionStatus::{Failed, InProgress, Succeeded};
    job_in(
        &stage,
        "job",
        &[(Succeeded, 2), (Failed, 1), (InProgress, 1)],
    )
    .await;
    let reads = stage.fake.cloud().reads;
    let plan = cancel::plan(&reads, &id("job"), false, &stage.session).await;
    let plan = plan.unwrap();
    assert_eq!(plan.job.targets.len(), 1);
    let ProcessDetails {
        queued,
        in_progress,
        succeeded,
        failed,
        ..
    } = plan.counts;
    assert_eq!((queued, in_progress, succeeded, failed), (2, 1, 2, 1));
    assert_eq!(
        stage.fake.state().jobs["job"].job.status,
        JobStatus::InProgress
    );
}

#[tokio::test(start_paused = true)]
async fn a_canceled_job_is_read_again_until_it_is_seen_canceled() {
    let stage = stage();
    fleet(&stage, 2);
    job_in(&stage, "job", &[(ExecutionStatus::InProgress, 1)]).await;
    stage.fake.jobs_take(JobTimes {
        canceling: SignedDuration::from_secs(5),
        ..JobTimes::default()
    });
    let how = cancel::Cancellation {
        force: false,
        reason_code: Some("WRONG_VERSION".parse().unwrap()),
        comment: Some("wrong firmware".parse().unwrap()),
    };
    let job = cancel(&stage, &how).await.unwrap();
    assert_eq!(job.status, JobStatus::Canceled);
    assert_eq!(job.reason_code.as_deref(), Some("WRONG_VERSION"));
    assert_eq!(job.comment.as_deref(), Some("wrong firmware"));
    assert_eq!((job.process.in_progress, job.process.canceled), (1, 1));
    let waiting = Event::Waiting {
        wait: Wait::JobCanceled,
        seconds: 120,
    };
    assert_eq!(told(&stage), [waiting, canceled_event()]);
}

#[tokio::test(start_paused = true)]
async fn force_reaches_executions_in_progress_also_after_a_cancellation_without() {
    let stage = stage();
    fleet(&stage, 2);
    job_in(&stage, "job", &[(ExecutionStatus::InProgress, 1)]).await;
    let gently = cancel::Cancellation::default();
    let job = cancel(&stage, &gently).await.unwrap();
    assert_eq!((job.process.in_progress, job.force_canceled), (1, false));
    let over = cancel(&stage, &gently).await.unwrap_err();
    assert_eq!(
        over.to_string(),
        "job job cannot be canceled: it is CANCELED"
    );
    let force = cancel::Cancellation {
        force: true,
        ..gently
    };
    let job = cancel(&stage, &force).await.unwrap();
    assert_eq!((job.process.in_progress, job.force_canceled), (0, true));
}

#[tokio::test(start_paused = true)]
async fn a_cancellation_that_aws_does_not_show_is_no_success() {
    let stage = stage();
    fleet(&stage, 1);
    make(&stage, "job", TargetSelection::Snapshot).await;
    stage.fake.jobs_take(JobTimes {
        canceling: SignedDuration::from_secs(121),
        ..JobTimes::default()
    });
    let late = cancel(&stage, &cancel::Cancellation::default()).await;
    let late = late.unwrap_err();
    assert_eq!(
        late.to_string(),
        "job job was still IN_PROGRESS after 120 seconds"
    );
}

#[tokio::test(start_paused = true)]
async fn a_job_that_was_made_anew_or_is_over_meanwhile_is_not_canceled() {
    let stage = stage();
    fleet(&stage, 1);
    make(&stage, "job", TargetSelection::Snapshot).await;
    let cloud = stage.fake.cloud();
    let how = cancel::Cancellation::default();
    let plan = cancel::plan(&cloud.reads, &id("job"), false, &stage.session).await;
    let plan = [plan.unwrap()];
    let car = thing(1);
    stage
        .fake
        .set_execution("job", car.as_str(), ExecutionStatus::Succeeded);
    let over = cancel::cancel(&cloud, &plan, &how, LONG, &stage.session).await;
    assert!(matches!(
        over[0].1,
        Err(JobError::Over {
            status: JobStatus::Completed,
            ..
        })
    ));
    stage.fake.delete_job(&id("job"), false).await.unwrap();
    make(&stage, "job", TargetSelection::Snapshot).await;
    let anew = cancel::cancel(&cloud, &plan, &how, LONG, &stage.session).await;
    assert!(matches!(anew[0].1, Err(JobError::Changed(_))));
    assert_eq!(
        stage.fake.state().jobs["job"].job.status,
        JobStatus::InProgress
    );
}

async fn plans(stage: &Stage, jobs: &[&str]) -> Vec<delete::DeletePlan> {
    let reads = stage.fake.cloud().reads;
    let mut plans = Vec::new();
    for job in jobs {
        let plan = delete::plan(&reads, &id(job), &stage.session).await;
        plans.push(plan.unwrap());
    }
    plans
}

#[tokio::test(start_paused = true)]
async fn force_is_for_jobs_that_are_not_over_or_have_a_history() {
    let stage = stage();
    fleet(&stage, 1);
    make(&stage, "going", TargetSelection::Snapshot).await;
    job_in(&stage, "done", &[(ExecutionStatus::Succeeded, 1)]).await;
    stage.fake.jobs_take(JobTimes {
        rollout_is_held: true,
        ..JobTimes::default()
    });
    make(&stage, "empty", TargetSelection::Snapshot).await;
    let empty = id("empty");
    let cancel = stage.fake.cancel_job(&empty, None, None, false);
    cancel.await.unwrap();
    let plans = plans(&stage, &["going", "done", "empty"]).await;
    let force: Vec<_> = plans.iter().map(delete::DeletePlan::force).collect();
    let expected = [
        Some(delete::Force::NotOver),
        Some(delete::Force::HasExecutions),
        None,
    ];
    assert_eq!(force, expected);
    let deleted = delete::delete(&stage.fake.cloud(), &plans, LONG, &stage.session).await;
    assert!(
        deleted
            .iter()
            .all(|(_, became)| matches!(became, Ok(delete::Became::Gone)))
    );
    assert_eq!(stage.fake.state().jobs.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn more_than_ten_jobs_are_deleted_ten_at_once_and_are_gone_at_the_end() {
    let stage = stage();
    fleet(&stage, 1);
    let jobs: Vec<_> = (0..25).map(|number| format!("job-{number:02}")).collect();
    for job in &jobs {
        make(&stage, job, TargetSelection::Snapshot).await;
    }
    stage.fake.jobs_take(JobTimes {
        deleting: SignedDuration::from_secs(30),
        ..JobTimes::default()
    });
    let jobs: Vec<_> = jobs.iter().map(String::as_str).collect();
    let plans = plans(&stage, &jobs).await;
    // Somebody else deletes a job as well, so the tenth of ours has to wait.
    make(&stage, "other", TargetSelection::Snapshot).await;
    stage.fake.delete_job(&id("other"), true).await.unwrap();
    let deleted = delete::delete(&stage.fake.cloud(), &plans, LONG, &stage.session).await;
    let ids: Vec<_> = deleted.iter().map(|(job, _)| job.as_str()).collect();
    assert_eq!(ids, jobs, "in the order of the plans");
    assert!(
        deleted
            .iter()
            .all(|(_, became)| matches!(became, Ok(delete::Became::Gone)))
    );
    assert_eq!(stage.fake.state().jobs.len(), 0);
    let told = told(&stage);
    let slots = Event::Waiting {
        wait: Wait::JobDeletions,
        seconds: 120,
    };
    assert!(told.contains(&slots), "{told:?}");
    let gone = told
        .iter()
        .filter(|event| matches!(event, Event::Deleted { .. }));
    assert_eq!(gone.count(), 25);
}

#[tokio::test(start_paused = true)]
async fn on_a_local_aws_a_deletion_takes_no_time() {
    let mut stage = stage();
    stage.session.patience = std::sync::Arc::new(Skips(stage.fake.clone()));
    fleet(&stage, 1);
    make(&stage, "job", TargetSelection::Snapshot).await;
    stage.fake.jobs_take(JobTimes {
        deleting: SignedDuration::from_secs(3),
        ..JobTimes::default()
    });
    let began = tokio::time::Instant::now();
    let plans = plans(&stage, &["job"]).await;
    let deleted = delete::delete(&stage.fake.cloud(), &plans, LONG, &stage.session).await;
    assert!(matches!(deleted[0].1, Ok(delete::Became::Gone)));
    assert_eq!(began.elapsed(), Duration::ZERO);
    let moved = Event::ClockMoved {
        wait: Wait::JobDeleted,
        seconds: 3,
    };
    assert_eq!(told(&stage)[0], moved);
}

#[tokio::test(start_paused = true)]
async fn a_deletion_need_not_be_waited_for_and_one_that_takes_too_long_is_told() {
    let stage = stage();
    fleet(&stage, 1);
    make(&stage, "a", TargetSelection::Snapshot).await;
    make(&stage, "b", TargetSelection::Snapshot).await;
    stage.fake.jobs_take(JobTimes {
        deleting: SignedDuration::from_hours(1),
        ..JobTimes::default()
    });
    let plans = plans(&stage, &["a", "b"]).await;
    let cloud = stage.fake.cloud();
    let none = Duration::ZERO;
    let begun = delete::delete(&cloud, &plans[..1], none, &stage.session).await;
    assert!(matches!(begun[0].1, Ok(delete::Became::BeingDeleted)));
    let late = delete::delete(&cloud, &plans[1..], LONG, &stage.session).await;
    assert_eq!(
        late[0].1.as_ref().unwrap_err().to_string(),
        "job b was still DELETION_IN_PROGRESS after 120 seconds"
    );
    let twice = delete::plan(&cloud.reads, &id("a"), &stage.session).await;
    assert!(matches!(twice, Err(JobError::BeingDeleted(_))));
}

#[tokio::test(start_paused = true)]
async fn a_deletion_whose_reply_is_lost_and_a_job_that_is_gone_are_successes() {
    let stage = stage();
    fleet(&stage, 1);
    make(&stage, "a", TargetSelection::Snapshot).await;
    make(&stage, "b", TargetSelection::Snapshot).await;
    let plans = plans(&stage, &["a", "b"]).await;
    stage.fake.delete_job(&id("b"), true).await.unwrap();
    stage.fake.take_calls();
    // Calls of one job after the other: a look, then the deletion.
    stage.fake.trouble(Some(Trouble::After(2)));
    let cloud = stage.fake.cloud();
    let first = delete::delete(&cloud, &plans[..1], LONG, &stage.session).await;
    assert!(matches!(first[0].1, Ok(delete::Became::Gone)), "{first:?}");
    let second = delete::delete(&cloud, &plans[1..], LONG, &stage.session).await;
    assert!(
        matches!(second[0].1, Ok(delete::Became::Gone)),
        "{second:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn of_several_jobs_those_that_can_be_deleted_are() {
    let stage = stage();
    fleet(&stage, 1);
    for job in ["a", "b", "c"] {
        make(&stage, job, TargetSelection::Snapshot).await;
    }
    let plans = plans(&stage, &["a", "b", "c"]).await;
    stage.fake.fail_on(Operation::DeleteJob, "b", Fault::Denied);
    let deleted = delete::delete(&stage.fake.cloud(), &plans, LONG, &stage.session).await;
    let good: Vec<_> = deleted.iter().map(|(_, became)| became.is_ok()).collect();
    assert_eq!(good, [true, false, true]);
    let state = stage.fake.state();
    let left: Vec<_> = state.jobs.keys().collect();
    assert_eq!(left, ["b"]);
}
