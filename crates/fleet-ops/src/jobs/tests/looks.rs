//! Jobs, their executions and their numbers, over all pages.

use fleet_core::fault::Fault;
use futures::{StreamExt, TryStreamExt};

use super::*;
use crate::session::Pace;

#[tokio::test(start_paused = true)]
async fn jobs_in_all_states_are_listed_over_all_pages_the_newest_first() {
    let stage = on(Fake::with_pages_of(2));
    fleet(&stage, 1);
    for number in 1..=7 {
        make(&stage, &format!("job-{number}"), TargetSelection::Snapshot).await;
    }
    stage.fake.jobs_take(JobTimes {
        deleting: SignedDuration::from_secs(60),
        ..JobTimes::default()
    });
    let car = thing(1);
    for job in ["job-1", "job-2", "job-3"] {
        let succeeded = ExecutionStatus::Succeeded;
        stage.fake.set_execution(job, car.as_str(), succeeded);
    }
    let fourth = id("job-4");
    let cancel = stage.fake.cancel_job(&fourth, None, None, false);
    cancel.await.unwrap();
    stage.fake.delete_job(&id("job-5"), true).await.unwrap();
    let reads = stage.fake.cloud().reads;
    let every = list::Request::default();
    let all = list::list(&reads, &every, &stage.session).await.unwrap();
    let shown: Vec<_> = all
        .iter()
        .map(|job| (job.id.as_str(), job.status))
        .collect();
    let expected = [
        ("job-7", JobStatus::InProgress),
        ("job-6", JobStatus::InProgress),
        ("job-5", JobStatus::DeletionInProgress),
        ("job-4", JobStatus::Canceled),
        ("job-3", JobStatus::Completed),
        ("job-2", JobStatus::Completed),
        ("job-1", JobStatus::Completed),
    ];
    assert_eq!(shown, expected);
    assert!(stage.fake.most_in_flight() > 1, "states side by side");
    let over = list::Request::of(&[JobStatus::Canceled, JobStatus::Completed]);
    let over = list::list(&reads, &over, &stage.session).await.unwrap();
    assert_eq!(over.len(), 4);
}

#[tokio::test(start_paused = true)]
async fn one_call_follows_the_other_where_a_user_reads_along() {
    let mut stage = stage();
    stage.session.pace = Pace::sequential();
    let reads = stage.fake.cloud().reads;
    let every = list::Request::default();
    let listed = list::list(&reads, &every, &stage.session).await;
    assert_eq!(listed.unwrap(), []);
    assert_eq!(stage.fake.most_in_flight(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_job_is_shown_with_its_real_document() {
    let stage = stage();
    fleet(&stage, 2);
    make(&stage, "job", TargetSelection::Continuous).await;
    let reads = stage.fake.cloud().reads;
    let shown = show::show(&reads, &id("job")).await.unwrap();
    assert_eq!(shown.document.unwrap(), r#"{"operation":"reboot"}"#);
    assert_eq!(shown.job.process.queued, 2);
    assert_eq!(shown.tags.unwrap(), Tags::none());
    let missing = show::show(&reads, &id("other")).await;
    assert!(matches!(missing, Err(JobError::NoJob(_))));
    let missing = show::document(&reads, &id("other")).await;
    assert!(matches!(missing, Err(JobError::NoJob(_))));
    stage.fake.deny(&[Operation::GetJobDocument]);
    let shown = show::show(&reads, &id("job")).await.unwrap();
    let denied = shown.document.unwrap_err();
    assert_eq!(denied.missing_action.as_deref(), Some("iot:GetJobDocument"));
}

#[tokio::test(start_paused = true)]
async fn executions_are_streamed_and_a_page_is_read_when_it_is_needed() {
    let stage = stage();
    fleet(&stage, 2000);
    make(&stage, "job", TargetSelection::Snapshot).await;
    let reads = stage.fake.cloud().reads;
    let (job, filter) = (id("job"), executions::Filter::default());
    let first = executions::list(&reads, &job, &filter, &stage.session).take(251);
    let first: Vec<_> = first.try_collect().await.unwrap();
    assert_eq!(first.last().unwrap().thing, thing(251));
    assert_eq!(stage.fake.take_calls().len(), 2, "two pages of 250");
    let all = executions::list(&reads, &job, &filter, &stage.session);
    assert_eq!(all.count().await, 2000);
    assert_eq!(stage.fake.take_calls().len(), 8);
}

#[tokio::test(start_paused = true)]
async fn executions_are_found_by_state_and_by_thing() {
    let stage = on(Fake::with_pages_of(2));
    fleet(&stage, 9);
    use ExecutionStatus::{Failed, Rejected, Succeeded};
    job_in(&stage, "job", &[(Succeeded, 3), (Failed, 3), (Rejected, 1)]).await;
    let reads = stage.fake.cloud().reads;
    let job = id("job");
    let mut filter = executions::Filter {
        statuses: vec![Rejected, Failed],
        things: Default::default(),
    };
    let found = async |filter: &executions::Filter| {
        let all = executions::list(&reads, &job, filter, &stage.session);
        let all = all.map_ok(|one| (one.thing.to_string(), one.status));
        all.try_collect::<Vec<_>>().await.unwrap()
    };
    let [four, five, six, seven] = [4, 5, 6, 7].map(|number| thing(number).to_string());
    let mut expected = vec![(four, Failed), (five.clone(), Failed), (six, Failed)];
    expected.push((seven, Rejected));
    assert_eq!(found(&filter).await, expected);
    filter.things.extend([thing(5), thing(1)]);
    assert_eq!(found(&filter).await, [(five, Failed)]);
    let other = id("other");
    let missing = executions::list(&reads, &other, &filter, &stage.session);
    let missing = missing.try_collect::<Vec<_>>().await;
    assert!(matches!(missing, Err(JobError::NoJob(_))));
}

#[tokio::test(start_paused = true)]
async fn an_execution_that_is_over_is_shown_and_a_missing_one_is_told_from_a_missing_job() {
    let stage = stage();
    fleet(&stage, 2);
    job_in(&stage, "job", &[(ExecutionStatus::Failed, 1)]).await;
    let reads = stage.fake.cloud().reads;
    let shown = execution::show(&reads, &id("job"), &thing(1), None).await;
    let shown = shown.unwrap();
    assert_eq!(shown.execution.status, ExecutionStatus::Failed);
    assert_eq!(shown.document.unwrap(), r#"{"operation":"reboot"}"#);
    let missing = execution::show(&reads, &id("job"), &thing(3), None).await;
    let missing = missing.unwrap_err();
    assert_eq!(
        missing.to_string(),
        "thing car-00003 has no execution of job job"
    );
    let missing = execution::show(&reads, &id("job"), &thing(1), Some(2)).await;
    assert!(matches!(
        missing,
        Err(JobError::NoExecution {
            number: Some(2),
            ..
        })
    ));
    let missing = execution::show(&reads, &id("other"), &thing(1), None).await;
    assert!(matches!(missing, Err(JobError::NoJob(_))));
}

#[tokio::test(start_paused = true)]
async fn numbers_are_counted_over_all_pages_whatever_the_job_says_of_itself() {
    let stage = on(Fake::with_pages_of(3));
    fleet(&stage, 10);
    use ExecutionStatus::{Failed, InProgress, Rejected, Succeeded, TimedOut};
    let states = [
        (Succeeded, 4),
        (Failed, 1),
        (TimedOut, 1),
        (Rejected, 1),
        (InProgress, 1),
    ];
    job_in(&stage, "job", &states).await;
    stage.fake.change(|state| {
        let job = state.jobs.get_mut("job").unwrap();
        job.told = Some(ProcessDetails::default());
    });
    let reads = stage.fake.cloud().reads;
    let stats = stats::stats(&reads, &id("job"), &stage.session).await;
    let stats = stats.unwrap();
    assert_eq!(stats.job.process.total(), 0, "AWS counts late");
    assert_eq!((stats.counts.total(), stats.counts.succeeded), (10, 4));
    assert_eq!((stats.counts.unsuccessful(), stats.counts.open()), (3, 3));
    assert_eq!(stats::health(&stats.counts), Some(stats::Health::Critical));
    let recommendation = stats::recommendation(&stats.counts);
    assert_eq!(recommendation, stats::Recommendation::Investigate);
}

#[tokio::test(start_paused = true)]
async fn a_failure_to_look_and_a_stop_are_told() {
    let stage = stage();
    fleet(&stage, 1);
    make(&stage, "job", TargetSelection::Snapshot).await;
    stage.fake.deny(&[Operation::ListJobExecutionsForJob]);
    let reads = stage.fake.cloud().reads;
    let denied = stats::stats(&reads, &id("job"), &stage.session).await;
    match denied.unwrap_err() {
        JobError::Cloud(error) => assert_eq!(error.fault, Fault::Denied),
        other => panic!("{other}"),
    }
    stage.session.cancel.cancel();
    let stopped = list::list(&reads, &list::Request::default(), &stage.session).await;
    assert!(matches!(stopped, Err(JobError::Interrupted)));
}
