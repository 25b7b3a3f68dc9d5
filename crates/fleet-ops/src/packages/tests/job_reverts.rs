//! Reverts by a job: the devices that were found are its targets.

use fleet_core::job::MOST_TARGETS;

use super::*;
use crate::jobs::create;
use crate::packages::revert::{self, Request, job};

fn wanted() -> Request {
    Request {
        package: "SedanVehicle".parse().unwrap(),
        version: "1.1.0".parse().unwrap(),
        thing_type: None,
    }
}

#[tokio::test(start_paused = true)]
async fn the_devices_at_another_version_become_targets_of_a_job_that_installs_it() {
    let stage = crate::fake::stage::stage();
    stage.provision(12).await;
    stage.fake.change(|state| state.index_built = true);
    let cloud = stage.fake.cloud();
    let plan = revert::plan(&cloud.reads, &wanted(), &stage.session)
        .await
        .unwrap();
    assert!(plan.found > 0);
    let before = stage.fake.state().shadows;
    let request = job::request(&cloud.reads, &plan, &stage.session)
        .await
        .unwrap();
    let place = stage.fake.place();
    let planned = create::plan(&cloud.reads, &place, &request, &stage.session)
        .await
        .unwrap();
    assert_eq!(
        (planned.devices, planned.devices_at_most()),
        (plan.found, false)
    );
    assert_eq!(planned.job.description, "Revert to SedanVehicle 1.1.0");
    let made = create::apply(&cloud, &place, &planned, &stage.session)
        .await
        .unwrap();
    assert!(made.created);
    let state = stage.fake.state();
    assert_eq!(
        state.shadows, before,
        "AWS writes the shadows when devices succeed"
    );
    let things: Vec<&str> = state.jobs[planned.job.id.as_str()]
        .executions
        .keys()
        .map(String::as_str)
        .collect();
    let first: Vec<&str> = plan.first.iter().map(|name| name.as_str()).collect();
    assert_eq!(things[..first.len()], first);
}

#[tokio::test(start_paused = true)]
async fn more_devices_than_a_job_has_targets_need_a_group() {
    let stage = crate::fake::stage::stage();
    stage.provision(260).await;
    stage.fake.change(|state| state.index_built = true);
    let reads = stage.fake.cloud().reads;
    let plan = revert::plan(&reads, &wanted(), &stage.session)
        .await
        .unwrap();
    assert!(plan.found > u64::try_from(MOST_TARGETS).unwrap());
    let refused = job::request(&reads, &plan, &stage.session).await;
    assert!(matches!(
        refused,
        Err(PackageError::TooManyForJob { found, .. }) if found == plan.found
    ));
}
