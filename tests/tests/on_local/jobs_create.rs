//! Making jobs: what is planned is what is there, also with every setting, and it is known again.

use fleet_core::job::{
    AbortRule, Exponential, FailureType, Increase, JobSettings, MaintenanceWindow, RetryRule,
    RolloutRate, Scheduling, TargetSelection,
};
use fleet_ops::cleanup::{self, CleanupPlan};
use fleet_ops::event::ResourceKind;
use fleet_ops::jobs::create::{self, Action, Request, Target, Work};
use serde_json::json;

use super::fast;
use super::provision::{run, session};
use super::wire::{iot, open_server};

fn settings() -> JobSettings {
    JobSettings {
        rollout: Some(RolloutRate {
            maximum_per_minute: Some(100),
            exponential: Some(Exponential {
                base_per_minute: 10,
                increment_factor: 1.5,
                increase: Increase::SucceededThings(5),
            }),
        }),
        abort: vec![AbortRule {
            failure: FailureType::Failed,
            threshold_percentage: 12.5,
            minimum_executed: 5,
        }],
        in_progress_timeout_minutes: Some(30),
        retries: vec![RetryRule {
            failure: FailureType::TimedOut,
            number_of_retries: 2,
        }],
        scheduling: Some(Scheduling {
            maintenance_windows: vec![MaintenanceWindow {
                start: "cron(0 2 * * ? *)".to_owned(),
                duration_minutes: 60,
            }],
            ..Scheduling::default()
        }),
        presigned_url: None,
    }
}

#[tokio::test]
async fn a_job_is_there_as_it_was_planned_and_known_again_and_cleaned_up() {
    let server = open_server().await;
    run(&server, 12).await;
    let connection = fast(&server).await;
    let (cloud, place) = (&connection.cloud, &connection.place);
    let session = session(&connection);
    iot(&server, "POST /thing-groups/All", &json!({})).await;
    let within = json!({ "parentGroupName": "All" });
    iot(&server, "POST /thing-groups/Below", &within).await;
    iot(
        &server,
        "PUT /thing-groups/addThingToThingGroup",
        &json!({"thingGroupName": "Below", "thingName": "Vehicle-VIN-001"}),
    )
    .await;
    let work = Work::Ota {
        package: "SedanVehicle".parse().unwrap(),
        version: Some("1.1.0".parse().unwrap()),
    };
    let target = Target::Group("All".parse().unwrap());
    let mut request = Request::new(work, vec![target]);
    request.selection = TargetSelection::Continuous;
    request.settings = settings();
    request.url_seconds = 600;
    request.id = Some("update".parse().unwrap());
    let plan = create::plan(&cloud.reads, place, &request, &session);
    let plan = plan.await.unwrap();
    assert_eq!(plan.devices, 1, "the thing is in a group below");
    assert_eq!(plan.cautions, []);
    let made = create::apply(cloud, place, &plan, &session).await.unwrap();
    assert!(made.created && !made.untagged);
    let there = cloud.reads.jobs.describe_job(&plan.job.id).await.unwrap();
    assert_eq!(there.arn, made.arn);
    assert_eq!(there.settings, plan.job.settings);
    assert_eq!(there.targets, plan.job.targets);
    assert_eq!(
        there.destination_package_versions,
        plan.job.destination_package_versions
    );
    let job_id = plan.job.id.clone();
    let again = create::plan(&cloud.reads, place, &request, &session);
    assert!(matches!(again.await.unwrap().action, Action::Keep(_)));

    let request = cleanup::Request::default();
    let plan = cleanup::plan(&cloud.reads, &request, &session)
        .await
        .unwrap();
    assert_eq!(plan.deletes(ResourceKind::Job), 1);
    let summary = cleanup::apply(cloud, &only_jobs(plan), &session)
        .await
        .unwrap();
    assert_eq!(summary.of(ResourceKind::Job).deleted, 1);
    let gone = cloud.reads.jobs.describe_job(&job_id).await;
    assert!(gone.unwrap_err().is_not_found());
}

/// A plan with nothing in it but jobs: thing types would take five minutes.
fn only_jobs(mut plan: CleanupPlan) -> CleanupPlan {
    let mut empty = CleanupPlan::empty(plan.header.clone(), plan.request.clone());
    for (kind, section) in &mut empty.sections {
        if *kind == ResourceKind::Job {
            let mut sections = plan.sections.drain(..);
            let jobs = sections.find(|(of, _)| of == kind);
            *section = jobs.unwrap().1;
        }
    }
    empty
}
