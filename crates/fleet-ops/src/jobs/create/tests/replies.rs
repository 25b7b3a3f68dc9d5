//! What is done where a reply is lost, the id is taken, or tags are denied.

use super::*;

fn named(id: &str) -> Request {
    let mut wanted = ota("1.1.0", vec![group("Fleet-US"), group("Fleet-CA")]);
    wanted.id = Some(id.parse().unwrap());
    wanted
}

#[tokio::test(start_paused = true)]
async fn a_lost_reply_is_recognised_by_what_is_there() {
    let stage = fleet().await;
    let plan = stage.job_planned(&named("update")).await.unwrap();
    stage.fake.take_calls();
    stage.fake.trouble(Some(Trouble::After(1)));
    let made = stage.job_applied(&plan).await.unwrap();
    assert!(made.created);
    assert_eq!(
        stage.fake.take_calls(),
        [
            Operation::CreateJob,
            Operation::DescribeJob,
            Operation::GetJobDocument
        ]
    );
    assert_eq!(stage.fake.state().jobs.len(), 1);
    let told = stage.told.take();
    assert!(told.contains(&Event::Created {
        kind: ResourceKind::Job,
        name: "update".to_owned()
    }));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_had_no_effect_fails_as_it_failed() {
    let stage = fleet().await;
    let plan = stage.job_planned(&named("update")).await.unwrap();
    stage.fake.take_calls();
    stage.fake.trouble(Some(Trouble::Before(1)));
    assert_eq!(fault(stage.job_applied(&plan).await), Fault::Service);
    assert!(stage.fake.state().jobs.is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_same_request_again_keeps_the_job() {
    let stage = fleet().await;
    stage.job_made(&named("update")).await.unwrap();
    let plan = stage.job_planned(&named("update")).await.unwrap();
    assert!(matches!(plan.action, Action::Keep(_)));
    let before = stage.fake.state();
    let made = stage.job_applied(&plan).await.unwrap();
    assert!(!made.created);
    assert_eq!(stage.fake.state(), before);
}

#[tokio::test(start_paused = true)]
async fn two_jobs_of_one_second_have_ids_of_their_own() {
    let stage = fleet().await;
    let wanted = custom("{}", vec![group("Fleet-US")]);
    for _ in 0..3 {
        assert!(stage.job_made(&wanted).await.unwrap().created);
    }
    let ids: Vec<_> = stage.fake.state().jobs.into_keys().collect();
    let second = |n: u32| format!("Command-Job-20260307T12000{n}Z");
    assert_eq!(ids, [second(0), second(1), second(2)]);
}

#[tokio::test(start_paused = true)]
async fn an_id_is_taken_by_a_job_that_differs_in_anything() {
    let stage = fleet().await;
    stage.job_made(&named("update")).await.unwrap();
    let change: [fn(&mut Request); 7] = [
        |wanted| wanted.targets.truncate(1),
        |wanted| wanted.selection = TargetSelection::Continuous,
        |wanted| wanted.description = Some("another".to_owned()),
        |wanted| wanted.url_seconds = 60,
        |wanted| wanted.settings.in_progress_timeout_minutes = Some(5),
        |wanted| {
            wanted.settings.rollout = Some(RolloutRate {
                maximum_per_minute: Some(5),
                exponential: None,
            });
        },
        |wanted| {
            wanted.work = Work::Ota {
                package: "SedanVehicle".parse().unwrap(),
                version: Some("1.0.0".parse().unwrap()),
            };
        },
    ];
    for (number, change) in change.iter().enumerate() {
        let mut wanted = named("update");
        change(&mut wanted);
        let planned = stage.job_planned(&wanted).await;
        assert!(
            matches!(planned, Err(CreateError::Taken { .. })),
            "{number}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn somebody_who_was_quicker_with_another_job_is_told() {
    let stage = fleet().await;
    let plan = stage.job_planned(&named("update")).await.unwrap();
    let mut other = custom("{}", vec![group("Fleet-US")]);
    other.id = Some("update".parse().unwrap());
    stage.job_made(&other).await.unwrap();
    let applied = stage.job_applied(&plan).await;
    assert!(matches!(applied, Err(CreateError::Taken { .. })));
}

#[tokio::test(start_paused = true)]
async fn a_job_is_made_without_tags_where_only_they_are_denied() {
    let stage = fleet().await;
    stage.fake.deny(&[Operation::TagResource]);
    let made = stage.job_made(&named("update")).await.unwrap();
    assert!(made.created && made.untagged);
    let told = stage.told.take();
    assert!(
        told.iter()
            .any(|event| matches!(event, Event::TagFailed { .. }))
    );
    stage.fake.deny(&[Operation::CreateJob]);
    assert_eq!(fault(stage.job_made(&named("again")).await), Fault::Denied);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_made_once_the_user_has_stopped() {
    let stage = fleet().await;
    let plan = stage.job_planned(&named("update")).await.unwrap();
    stage.session.cancel.cancel();
    let applied = stage.job_applied(&plan).await;
    assert!(matches!(applied, Err(CreateError::Interrupted)));
    assert!(stage.fake.state().jobs.is_empty());
}
