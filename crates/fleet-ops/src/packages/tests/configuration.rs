//! The package configuration: turned on with its role, turned off, left alone with another role.

use fleet_core::account::Arn;
use fleet_core::operation::Operation;
use fleet_core::port::packages::PackageConfiguration;

use super::*;
use crate::event::Repair;
use config::{Enabled, RoleOutcome};

async fn enable(stage: &Stage) -> Result<Enabled, PackageError> {
    config::enable(&stage.fake.cloud(), &stage.fake.place(), &stage.session).await
}

#[tokio::test(start_paused = true)]
async fn it_is_turned_on_with_a_role_of_its_own_and_off_again() {
    let stage = stage();
    let cloud = stage.fake.cloud();
    assert!(!config::status(&cloud.reads).await.unwrap().enabled);
    let enabled = enable(&stage).await.unwrap();
    let ours =
        Arn::from_aws("arn:aws:iam::123456789012:role/IoTPackageConfigRole-us-east-1-12345678");
    assert_eq!(
        enabled,
        Enabled::Ours {
            role: ours.clone(),
            outcome: RoleOutcome::Created,
            before: false
        }
    );
    let on = PackageConfiguration {
        enabled: true,
        role: Some(ours.clone()),
    };
    assert_eq!(config::status(&cloud.reads).await.unwrap(), on);
    assert!(config::disable(&cloud).await.unwrap());
    let off = PackageConfiguration {
        enabled: false,
        role: Some(ours),
    };
    assert_eq!(config::status(&cloud.reads).await.unwrap(), off);
    assert!(!config::disable(&cloud).await.unwrap());
    assert_eq!(stage.fake.state().roles.len(), 1, "the role stays");
}

#[tokio::test(start_paused = true)]
async fn a_role_that_is_there_gets_the_policy_it_lacks() {
    let stage = stage();
    enable(&stage).await.unwrap();
    let before = stage.fake.state();
    stage.fake.change(|state| state.role_policies.clear());
    stage.fake.take_calls();
    let Enabled::Ours {
        outcome,
        before: was,
        ..
    } = enable(&stage).await.unwrap()
    else {
        panic!("it is ours")
    };
    assert!(was);
    assert_eq!(outcome, RoleOutcome::Repaired(vec![Repair::Policy]));
    assert_eq!(stage.fake.state(), before);
    let calls = stage.fake.take_calls();
    assert!(!calls.contains(&Operation::UpdatePackageConfiguration));
}

#[tokio::test(start_paused = true)]
async fn another_role_stays() {
    let stage = stage();
    let theirs = Arn::from_aws("arn:aws:iam::123456789012:role/Theirs");
    stage.fake.change(|state| {
        state.configuration = PackageConfiguration {
            enabled: true,
            role: Some(theirs.clone()),
        };
    });
    let before = stage.fake.state();
    assert_eq!(enable(&stage).await.unwrap(), Enabled::OtherRole(theirs));
    assert_eq!(stage.fake.state(), before);
}

#[tokio::test(start_paused = true)]
async fn somebody_elses_role_is_not_used() {
    let stage = stage();
    enable(&stage).await.unwrap();
    config::disable(&stage.fake.cloud()).await.unwrap();
    stage.fake.change(|state| {
        let role = state.roles.values_mut().next().unwrap();
        role.tags = fleet_core::tag::Tags::none()
            .with("workshop", "theirs")
            .unwrap();
    });
    let refused = enable(&stage).await.unwrap_err();
    assert!(matches!(refused, PackageError::Role { .. }), "{refused}");
    assert!(!stage.fake.state().configuration.enabled);
}
