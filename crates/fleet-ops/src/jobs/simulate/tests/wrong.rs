//! What goes wrong with a device is said, reported where it can be, and counted as what it is.

use fleet_core::fault::CloudError;
use fleet_core::port::Result;
use fleet_core::port::device_jobs::{DeviceJobWrites, ExecutionUpdate};
use fleet_core::port::download::DownloadFault;

use super::*;

fn all_succeed() -> Request {
    Request {
        success_rate: "100".parse().unwrap(),
        ..request()
    }
}

#[tokio::test(start_paused = true)]
async fn a_url_that_has_expired_is_asked_for_again_once() {
    let stage = fleet(5).await;
    stage.fake.refuse_downloads([DownloadFault::Expired]);
    let summary = simulate(&stage, &all_succeed()).await;
    assert_eq!((summary.succeeded, summary.expired_urls), (5, 1));
    assert!(summary.is_complete());

    let stage = fleet(1).await;
    let twice = [DownloadFault::Expired, DownloadFault::Expired];
    stage.fake.refuse_downloads(twice);
    let summary = simulate(&stage, &all_succeed()).await;
    assert_eq!((summary.succeeded, summary.failed_unplanned), (0, 1));
    assert_eq!(stage.fake.downloads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_download_that_fails_is_reported_as_a_failure_and_counted_as_one() {
    let stage = fleet(10).await;
    stage.fake.refuse_downloads([DownloadFault::Denied]);
    let summary = simulate(&stage, &all_succeed()).await;
    assert_eq!((summary.succeeded, summary.failed), (9, 1));
    assert_eq!(summary.failed_unplanned, 1);
    assert!(!summary.is_complete());
    let reason = &summary.device_failures[0];
    assert_eq!(reason.failure.failure_type, FailureType::DownloadFailure);
    assert_eq!(reason.failure.reason, "access denied: said so");
    let state = stage.fake.state();
    let executions = state.jobs["job"].executions.values();
    let failed: Vec<_> = executions
        .filter_map(|all| all.last())
        .filter(|execution| execution.status == ExecutionStatus::Failed)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].details["failureType"], "DOWNLOAD_FAILURE");
    assert_eq!(failed[0].details["failureReason"], "access denied: said so");
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_breaks_off_is_begun_again_and_not_for_ever() {
    let stage = fleet(1).await;
    let twice = [DownloadFault::Unreachable, DownloadFault::Unreachable];
    stage.fake.refuse_downloads(twice);
    assert_eq!(simulate(&stage, &all_succeed()).await.succeeded, 1);
    let stage = fleet(1).await;
    stage.fake.refuse_downloads([DownloadFault::Unreachable; 3]);
    assert_eq!(simulate(&stage, &all_succeed()).await.failed_unplanned, 1);
    assert_eq!(stage.fake.downloads(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_thing_that_has_vanished_is_said_and_is_no_failure() {
    let stage = fleet(3).await;
    let cloud = stage.fake.cloud();
    let request = all_succeed();
    let plan = plan(&cloud.reads, &request, &stage.session).await.unwrap();
    let missing = Fault::NotFound;
    let describe = Operation::DescribeJobExecutionAsDevice;
    stage.fake.fail_on(describe, "car-002", missing);
    let fake = stage.fake.clone();
    let told = stage.told.clone();
    let mut session = stage.session.clone();
    session.sink = Arc::new(move |event: &Event| {
        told.0.lock().unwrap().push(event.clone());
        if let Event::Device {
            step: Step::Vanished,
            ..
        } = event
        {
            fake.change(|state| {
                let job = state.jobs.get_mut("job").unwrap();
                drop(job.executions.remove("car-002"));
                job.job.process.queued -= 1;
            });
        }
    });
    let summary = apply(&cloud, &plan, &session).await.unwrap();
    assert_eq!((summary.succeeded, summary.vanished), (2, 1));
    assert_eq!(summary.failed, 0);
}

#[tokio::test(start_paused = true)]
async fn a_report_whose_answer_was_lost_and_which_was_repeated_was_heard() {
    /// Repeats every report, as the adapter does when an answer is lost.
    struct Twice(Arc<Fake>);

    #[async_trait]
    impl DeviceJobWrites for Twice {
        async fn update_job_execution(
            &self,
            thing: &ThingName,
            job: &JobId,
            update: &ExecutionUpdate,
        ) -> Result<()> {
            let _lost = self.0.update_job_execution(thing, job, update).await;
            self.0.update_job_execution(thing, job, update).await
        }
    }

    let stage = fleet(10).await;
    let mut cloud = stage.fake.cloud();
    cloud.writes.device_jobs = Arc::new(Twice(stage.fake.clone()));
    let summary = simulate_on(&stage, &cloud, &request()).await;
    assert_eq!((summary.succeeded, summary.failed), (9, 1));
    assert_eq!((summary.overtaken, summary.unheard), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn devices_that_are_not_heard_are_not_counted_as_failed_and_a_hundred_are_enough() {
    let stage = fleet(300).await;
    stage.fake.deny(&[Operation::UpdateJobExecution]);
    let summary = simulate(&stage, &request()).await;
    assert!(summary.gave_up && !summary.is_complete());
    assert_eq!((summary.succeeded, summary.failed), (0, 0));
    assert!(summary.unheard >= 100);
    assert_eq!(count(&stage.fake, ExecutionStatus::Queued), 300);
    let told = stage.told.take().into_iter();
    let gave_up = told.filter(|event| matches!(event, Event::GaveUp { .. }));
    assert_eq!(gave_up.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_listing_that_breaks_off_lets_what_is_in_flight_end() {
    let stage = fleet(30).await;
    let cloud = stage.fake.cloud();
    let plan = plan(&cloud.reads, &request(), &stage.session)
        .await
        .unwrap();
    stage.fake.take_calls();
    // The second page of those QUEUED is the fourth listing or later, after some devices began.
    stage.fake.trouble(Some(Trouble::Before(12)));
    let result: Result<Summary, SimulateError> = apply(&cloud, &plan, &stage.session).await;
    stage.fake.trouble(None);
    if let Err(error) = &result {
        let SimulateError::Cloud(CloudError { operation, .. }) = error else {
            panic!("{error}");
        };
        assert_eq!(*operation, Operation::ListJobExecutionsForJob);
    }
    assert!(simulate(&stage, &request()).await.is_complete());
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_not_there_or_has_not_begun_is_told() {
    let stage = fleet(3).await;
    let cloud = stage.fake.cloud();
    let missing = Request {
        jobs: vec!["other".parse().unwrap()],
        ..request()
    };
    let refused = plan(&cloud.reads, &missing, &stage.session)
        .await
        .unwrap_err();
    assert!(matches!(refused, SimulateError::NoJob(_)), "{refused}");
    stage.fake.change(|state| {
        let job = &mut state.jobs.get_mut("job").unwrap().job;
        job.status = JobStatus::Scheduled;
        job.scheduled_rollouts = vec!["2026-03-08T02:00Z".to_owned()];
    });
    let refused = plan(&cloud.reads, &request(), &stage.session)
        .await
        .unwrap_err();
    let said = "job job is SCHEDULED: its devices cannot begin yet, it begins at 2026-03-08T02:00Z";
    assert_eq!(refused.to_string(), said);
}
