//! A simulation that dies or is stopped is begun again and does the rest; a job that ends is heard of.

use super::*;
use crate::event::Sink;

/// A sink that does something after so many reports.
fn after_reports(stage: &mut Stage, reports: u64, act: impl Fn() + Send + Sync + 'static) {
    let told = stage.told.clone();
    let left = AtomicU64::new(reports);
    let sink = move |event: &Event| {
        told.0.lock().unwrap().push(event.clone());
        let step = match event {
            Event::Device { step, .. } => step,
            _ => return,
        };
        if matches!(step, Step::Reported { .. }) && left.fetch_sub(1, Relaxed) == 1 {
            act();
        }
    };
    stage.session.sink = Arc::new(sink) as Arc<dyn Sink>;
}

fn one_after_the_other(stage: &mut Stage) {
    stage.session.pace = Pace::sequential();
}

/// What each thing is to report.
async fn planned(stage: &Stage) -> BTreeMap<String, ExecutionStatus> {
    let cloud = stage.fake.cloud();
    let plan = plan(&cloud.reads, &request(), &stage.session)
        .await
        .unwrap();
    let first = plan.plans[0].first.iter();
    let status = |outcome| match outcome {
        Planned::Success => ExecutionStatus::Succeeded,
        Planned::Failure => ExecutionStatus::Failed,
    };
    first
        .map(|one| (one.thing.to_string(), status(one.outcome)))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn wherever_it_dies_the_next_run_does_the_rest_as_it_was_planned() {
    for at in 1..=70 {
        for effect in [false, true] {
            let stage = fleet(20).await;
            let expected = planned(&stage).await;
            stage.fake.take_calls();
            stage.fake.trouble(Some(Trouble::Death { at, effect }));
            let died = stage.fake.until_death(simulate(&stage, &request())).await;
            assert!(died.is_none(), "at {at}");
            stage.fake.trouble(None);
            let summary = simulate(&stage, &request()).await;
            assert!(summary.is_complete(), "at {at}: {summary:?}");
            assert_eq!(states(&stage.fake), expected, "at {at}, effect {effect}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_costs_no_device_its_outcome() {
    for at in 5..=60 {
        let stage = fleet(12).await;
        let expected = planned(&stage).await;
        stage.fake.take_calls();
        stage.fake.trouble(Some(Trouble::After(at)));
        let cloud = stage.fake.cloud();
        if let Ok(plan) = plan(&cloud.reads, &request(), &stage.session).await {
            // A listing that broke off ends the run; a device that was not heard does not.
            let _ = apply(&cloud, &plan, &stage.session).await;
        }
        stage.fake.trouble(None);
        simulate(&stage, &request()).await;
        assert_eq!(states(&stage.fake), expected, "at {at}");
    }
}

#[tokio::test(start_paused = true)]
async fn ctrl_c_lets_what_is_in_flight_end_and_the_next_run_does_the_rest() {
    let mut stage = fleet(60).await;
    stage.session.pace.in_flight = 8;
    let cancel = stage.session.cancel.clone();
    after_reports(&mut stage, 5, move || cancel.cancel());
    let summary = simulate(&stage, &request()).await;
    assert!(summary.interrupted && !summary.is_complete());
    assert!(
        (5..60).contains(&summary.processed),
        "{}",
        summary.processed
    );
    assert_eq!(count(&stage.fake, ExecutionStatus::InProgress), 0);
    stage.session.cancel = tokio_util::sync::CancellationToken::new();
    let rest = simulate(&stage, &request()).await;
    assert_eq!(summary.processed + rest.processed, 60);
    assert_eq!(count(&stage.fake, ExecutionStatus::Succeeded), 54);
    assert!(rest.is_complete());
}

/// Ends the job as CancelJob does.
fn cancel(fake: &Fake) {
    let now = fake.now();
    fake.change(|state| {
        let there = state.jobs.get_mut("job").unwrap();
        there.job.status = JobStatus::Canceled;
        there.job.comment = Some("enough".to_owned());
        let queued: Vec<_> = there
            .executions
            .iter()
            .filter(|(_, all)| all.last().unwrap().status == ExecutionStatus::Queued)
            .map(|(thing, _)| thing.clone())
            .collect();
        for thing in queued {
            let canceled = ExecutionStatus::Canceled;
            there.change(&thing, now, |execution| execution.status = canceled);
        }
    });
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_canceled_meanwhile_ends_the_simulation() {
    let mut stage = fleet(60).await;
    one_after_the_other(&mut stage);
    let fake = stage.fake.clone();
    after_reports(&mut stage, 10, move || cancel(&fake));
    let summary = simulate(&stage, &request()).await;
    assert_eq!(summary.processed, 10);
    // The page that was listed before: AWS says of each that it is over.
    assert_eq!(summary.ended_before, 4);
    let job = &summary.ended[0];
    assert_eq!(job.end, Some(End::Canceled));
    assert_eq!(job.process.canceled, 50);
    assert_eq!(job.comment.as_deref(), Some("enough"));
    assert!(!summary.is_complete() && !summary.interrupted);
}

#[tokio::test(start_paused = true)]
async fn who_never_got_an_execution_of_a_canceled_job_is_named() {
    let mut stage = rolling(true).await;
    one_after_the_other(&mut stage);
    let fake = stage.fake.clone();
    after_reports(&mut stage, 6, move || {
        cancel(&fake);
        fake.change(|state| state.jobs.get_mut("job").unwrap().job.is_concurrent = Some(false));
    });
    let summary = simulate(&stage, &request()).await;
    let job = &summary.ended[0];
    assert_eq!((summary.processed, job.without_execution), (6, 4));
    let names: Vec<_> = job
        .without_execution_first
        .iter()
        .map(ThingName::as_str)
        .collect();
    assert_eq!(names, ["car-007", "car-008", "car-009", "car-010"]);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_is_deleted_meanwhile_ends_the_simulation() {
    let mut stage = fleet(60).await;
    one_after_the_other(&mut stage);
    let fake = stage.fake.clone();
    after_reports(&mut stage, 10, move || {
        fake.change(|state| drop(state.jobs.remove("job")));
    });
    let summary = simulate(&stage, &request()).await;
    assert_eq!(summary.ended[0].end, Some(End::Deleted));
    assert_eq!((summary.ended[0].status, summary.processed), (None, 10));
    assert!(!summary.is_complete());
}

#[tokio::test(start_paused = true)]
async fn an_execution_that_is_canceled_under_the_hands_of_its_device_is_no_failure() {
    let mut stage = fleet(3).await;
    one_after_the_other(&mut stage);
    let (told, fake) = (stage.told.clone(), stage.fake.clone());
    let done = AtomicBool::new(false);
    stage.session.sink = Arc::new(move |event: &Event| {
        told.0.lock().unwrap().push(event.clone());
        if let Event::Device {
            thing,
            step: Step::Downloading,
            ..
        } = event
            && !done.swap(true, Relaxed)
        {
            fake.set_execution("job", thing.as_str(), ExecutionStatus::Canceled);
        }
    });
    let all = Request {
        success_rate: "100".parse().unwrap(),
        ..request()
    };
    let summary = simulate(&stage, &all).await;
    assert_eq!(
        (summary.succeeded, summary.overtaken, summary.failed),
        (2, 1, 0)
    );
    let overtaken = Step::Overtaken {
        status: ExecutionStatus::Canceled,
    };
    assert!(steps(&stage).contains(&("car-001".to_owned(), overtaken)));
}
