//! Making jobs on the fake AWS: a fleet of twelve devices in Fleet-US, Fleet-CA and Fleet-MX, with
//! SedanVehicle and SUVVehicle at 1.0.0 and 1.1.0.

use fleet_core::fault::Fault;
use fleet_core::job::{AbortRule, FailureType, RolloutRate, Scheduling};
use fleet_core::operation::Operation;
use fleet_core::port::groups::GroupKind;
use fleet_core::rollout::failing::Stopped;
use fleet_core::tag::Owner;
use serde_json::{Value, json};

use super::*;
use crate::fake::stage::{Stage, on, stage};
use crate::fake::{Fake, Trouble};

mod refusals;
mod replies;

async fn fleet() -> Stage {
    let stage = stage();
    stage.provision(12).await;
    stage
}

fn group(name: &str) -> Target {
    Target::Group(name.parse().unwrap())
}

fn ota(version: &str, targets: Vec<Target>) -> Request {
    request(
        Work::Ota {
            package: "SedanVehicle".parse().unwrap(),
            version: Some(version.parse().unwrap()),
        },
        targets,
    )
}

fn custom(document: &str, targets: Vec<Target>) -> Request {
    let document = JobDocument::parse(document).unwrap();
    let installs = None;
    request(Work::Custom { document, installs }, targets)
}

fn request(work: Work, targets: Vec<Target>) -> Request {
    Request {
        work,
        targets,
        selection: TargetSelection::Snapshot,
        settings: JobSettings::default(),
        role: None,
        url_seconds: URL_SECONDS,
        id: None,
        description: None,
        allow_deprecated: false,
    }
}

impl Stage {
    async fn job_planned(&self, request: &Request) -> Result<CreatePlan, CreateError> {
        let reads = self.fake.cloud().reads;
        plan(&reads, &self.fake.place(), request, &self.session).await
    }

    async fn job_applied(&self, plan: &CreatePlan) -> Result<Made, CreateError> {
        apply(&self.fake.cloud(), &self.fake.place(), plan, &self.session).await
    }

    async fn job_made(&self, request: &Request) -> Result<Made, CreateError> {
        let plan = self.job_planned(request).await?;
        self.job_applied(&plan).await
    }

    fn set_status(&self, version: &str, status: VersionStatus) {
        self.fake.change(|state| {
            let key = ("SedanVehicle".to_owned(), version.to_owned());
            state.versions.get_mut(&key).unwrap().status = status;
        });
    }
}

#[tokio::test(start_paused = true)]
async fn an_update_is_made_as_it_was_planned_with_tags_and_the_ids_of_everything_it_needs() {
    let stage = fleet().await;
    let targets = vec![group("Fleet-US"), group("Fleet-CA"), group("Fleet-US")];
    let plan = stage.job_planned(&ota("1.1.0", targets)).await.unwrap();
    let arn = |rest: &str| Arn::from_aws(format!("arn:aws:iot:us-east-1:123456789012:{rest}"));
    assert!(
        plan.job
            .id
            .as_str()
            .starts_with("OTA-Job-SedanVehicle-1_1_0-20260307T12")
    );
    assert_eq!(
        plan.job.targets,
        [arn("thinggroup/Fleet-CA"), arn("thinggroup/Fleet-US")]
    );
    assert_eq!(
        plan.job.destination_package_versions,
        [arn("package/SedanVehicle/version/1.1.0")]
    );
    assert_eq!(plan.job.description, "OTA job for Fleet-CA, Fleet-US");
    let url = plan.job.settings.presigned_url.as_ref().unwrap();
    let role = "arn:aws:iam::123456789012:role/IoTJobsRole-us-east-1-12345678";
    assert_eq!((url.role.as_str(), url.expires_in_seconds), (role, 3600));
    let document: Value = serde_json::from_str(&plan.job.document).unwrap();
    let firmware = "/ota/packages/SedanVehicle/artifact/s3PresignedUrl";
    assert_eq!(
        document.pointer(firmware).unwrap(),
        "${aws:iot:package:SedanVehicle:version:1.1.0:artifact:s3-presigned-url}"
    );
    assert_eq!(plan.installs[0].status, VersionStatus::Published);
    let artifact = plan.installs[0].artifact.as_ref().unwrap();
    assert_eq!(artifact.key, "SedanVehicle_v1_1_0.zip");
    let members = stage.fake.state().members;
    let both = members["Fleet-US"].len() + members["Fleet-CA"].len();
    assert_eq!(plan.devices, u64::try_from(both).unwrap());
    assert!(plan.devices > 1 && plan.devices_at_most());
    assert_eq!(plan.cautions, []);

    let before = stage.fake.state();
    assert!(before.jobs.is_empty(), "planning changes nothing");
    let made = stage.job_applied(&plan).await.unwrap();
    assert!(made.created && !made.untagged);
    let after = stage.fake.state();
    let there = &after.jobs[plan.job.id.as_str()];
    assert_eq!(there.job.arn, made.arn);
    assert_eq!(there.document, plan.job.document);
    assert_eq!(there.job.settings, plan.job.settings);
    assert_eq!(there.executions.len(), both);
    assert_eq!(after.tags[made.arn.as_str()].owner(), Owner::Workshop);
}

#[tokio::test(start_paused = true)]
async fn planning_changes_nothing() {
    let stage = fleet().await;
    let before = stage.fake.state();
    stage
        .job_planned(&ota("1.1.0", vec![group("Fleet-US")]))
        .await
        .unwrap();
    assert_eq!(stage.fake.state(), before);
}

#[tokio::test(start_paused = true)]
async fn without_a_version_it_is_the_default_of_the_package() {
    let stage = fleet().await;
    let work = Work::Ota {
        package: "SedanVehicle".parse().unwrap(),
        version: None,
    };
    let wanted = request(work, vec![group("Fleet-US")]);
    stage.fake.change(|state| {
        let package = state.packages.get_mut("SedanVehicle").unwrap();
        package.default_version = None;
    });
    assert!(matches!(
        stage.job_planned(&wanted).await,
        Err(CreateError::NoDefault(_))
    ));
    stage.fake.change(|state| {
        let package = state.packages.get_mut("SedanVehicle").unwrap();
        package.default_version = Some("1.0.0".parse().unwrap());
    });
    let plan = stage.job_planned(&wanted).await.unwrap();
    assert_eq!(plan.installs[0].version.as_str(), "1.0.0");
}

#[tokio::test(start_paused = true)]
async fn a_document_of_ones_own_installs_what_it_names_and_needs_a_role_only_for_urls() {
    let stage = fleet().await;
    stage.fake.change(|state| state.roles.clear());
    let plain = custom(r#"{"operation": "reboot"}"#, vec![group("Fleet-US")]);
    let plan = stage.job_planned(&plain).await.unwrap();
    assert!(plan.job.id.as_str().starts_with("Command-Job-20260307T12"));
    assert_eq!(plan.job.description, "Custom job for Fleet-US");
    assert_eq!(plan.job.settings.presigned_url, None);
    assert!(plan.installs.is_empty() && !plan.ota);
    let made = stage.job_applied(&plan).await.unwrap();
    assert!(made.created);

    let names = r#"["${aws:iot:package:SUVVehicle:version:1.0.0:attributes:signingKey}",
        "${aws:iot:package:SedanVehicle:version:1.1.0:attributes}"]"#;
    let wanted = custom(names, vec![group("Fleet-US")]);
    let plan = stage.job_planned(&wanted).await.unwrap();
    let installs = plan.installs.iter();
    let installs: Vec<_> = installs
        .map(|of| format!("{}@{}", of.package, of.version))
        .collect();
    assert_eq!(installs, ["SUVVehicle@1.0.0", "SedanVehicle@1.1.0"]);

    let url = r#"{"u": "${aws:iot:package::version::artifact:s3-presigned-url}"}"#;
    let mut wanted = custom(url, vec![group("Fleet-US")]);
    let none = stage.job_planned(&wanted).await;
    assert!(matches!(none, Err(CreateError::NotOneVersion(0))));
    wanted.work = Work::Custom {
        document: JobDocument::parse(url).unwrap(),
        installs: Some((
            "SedanVehicle".parse().unwrap(),
            Some("1.1.0".parse().unwrap()),
        )),
    };
    let no_role = stage.job_planned(&wanted).await;
    assert!(matches!(no_role, Err(CreateError::NoRole(_))));
    let arn = Arn::from_aws("arn:aws:iam::123456789012:role/service/Mine");
    wanted.role = Some(SigningRole::Arn(arn.clone()));
    let plan = stage.job_planned(&wanted).await.unwrap();
    assert_eq!(plan.job.settings.presigned_url.unwrap().role, arn);
}

#[tokio::test(start_paused = true)]
async fn devices_are_counted_page_by_page_also_in_the_groups_below() {
    let stage = on(Fake::with_pages_of(3));
    stage.provision(12).await;
    let place = stage.fake.place();
    stage.fake.change(|state| {
        let parent = "All".parse().unwrap();
        state.add_group(&place, &parent, GroupKind::Static, None);
        for name in ["Fleet-US", "Fleet-CA", "Fleet-MX"] {
            state.groups.get_mut(name).unwrap().parent = Some(parent.clone());
        }
    });
    let wanted = custom("{}", vec![group("All")]);
    let plan = stage.job_planned(&wanted).await.unwrap();
    assert_eq!((plan.devices, plan.devices_at_most()), (12, false));
}

#[tokio::test(start_paused = true)]
async fn what_somebody_should_know_is_told_before_they_agree() {
    let stage = fleet().await;
    let place = stage.fake.place();
    stage.fake.change(|state| {
        state.configuration.enabled = false;
        let query = "attributes.country:FR".to_owned();
        let name = "DynamicGroup-FR".parse().unwrap();
        state.add_group(&place, &name, GroupKind::Dynamic { query }, None);
        let group = state.groups.get_mut("DynamicGroup-FR").unwrap();
        group.status = Some(fleet_core::port::groups::GroupStatus::Building);
    });
    stage.fake.deny(&[Operation::GetRole]);
    let wanted = ota("1.1.0", vec![group("DynamicGroup-FR")]);
    let plan = stage.job_planned(&wanted).await.unwrap();
    let [off, unread, building, nobody] = &plan.cautions[..] else {
        panic!("{:?}", plan.cautions);
    };
    assert_eq!(*off, Caution::InventoryOff);
    assert!(matches!(
        unread,
        Caution::Unread {
            kind: ResourceKind::Role,
            ..
        }
    ));
    assert!(matches!(building, Caution::GroupBuilding(_)));
    assert_eq!(*nobody, Caution::NoDevices);
    assert!(plan.targets[0].dynamic);
}

#[tokio::test(start_paused = true)]
async fn the_outlook_says_how_long_it_takes_and_what_failing_firmware_would_touch() {
    let stage = fleet().await;
    let place = stage.fake.place();
    stage.fake.change(|state| {
        let name = "All".parse().unwrap();
        state.add_group(&place, &name, GroupKind::Static, None);
        let things: Vec<_> = (0..100).map(|n| format!("T-{n:03}")).collect();
        state
            .members
            .insert("All".to_owned(), things.into_iter().collect());
    });
    let mut wanted = custom("{}", vec![group("All")]);
    wanted.settings.rollout = Some(RolloutRate {
        maximum_per_minute: Some(10),
        exponential: None,
    });
    wanted.settings.abort = vec![AbortRule {
        failure: FailureType::Failed,
        threshold_percentage: 10.0,
        minimum_executed: 5,
    }];
    wanted.settings.scheduling = Some(Scheduling {
        start: Some("2026-03-08T00:00".to_owned()),
        ..Scheduling::default()
    });
    let outlook = stage.job_planned(&wanted).await.unwrap().outlook;
    assert_eq!(outlook.minutes, 10);
    let at = |time: &str| Some(time.parse().unwrap());
    assert_eq!(outlook.begins, at("2026-03-08T00:00:00Z"));
    assert_eq!(outlook.last_notified, at("2026-03-08T00:09:00Z"));
    let [three, ten, fifty] = &outlook.failing[..] else {
        panic!("{outlook:?}");
    };
    assert_eq!(
        (three.percent, three.stopped, three.touched, three.failed),
        (3, None, 100, 3)
    );
    let stopped = |executed, failed| {
        Some(Stopped {
            minute: 0,
            executed,
            failed,
        })
    };
    assert_eq!((ten.stopped, ten.touched), (stopped(10, 1), 10));
    assert_eq!(
        (fifty.stopped, fifty.touched, fifty.failed),
        (stopped(5, 2), 10, 5)
    );
}

#[tokio::test(start_paused = true)]
async fn all_groups_and_packages_are_discovered_page_by_page() {
    let stage = on(Fake::with_pages_of(1));
    stage.provision(3).await;
    let found = discover(&stage.fake.cloud().reads).await.unwrap();
    let groups: Vec<_> = found.groups.iter().map(|name| name.as_str()).collect();
    assert_eq!(groups, ["Fleet-CA", "Fleet-MX", "Fleet-US"]);
    let packages = found.packages.iter();
    let packages: Vec<_> = packages.map(|package| package.name.as_str()).collect();
    assert_eq!(packages, ["SUVVehicle", "SedanVehicle"]);
}

#[tokio::test(start_paused = true)]
async fn a_thing_can_be_a_target() {
    let stage = fleet().await;
    let thing = Target::Thing("Vehicle-VIN-001".parse().unwrap());
    let wanted = custom(&json!({"a": 1}).to_string(), vec![thing]);
    let plan = stage.job_planned(&wanted).await.unwrap();
    assert_eq!(plan.devices, 1);
    stage.job_applied(&plan).await.unwrap();
    let jobs = stage.fake.state().jobs;
    assert!(
        jobs[plan.job.id.as_str()]
            .executions
            .contains_key("Vehicle-VIN-001")
    );
}

fn fault(result: Result<Made, CreateError>) -> Fault {
    match result {
        Err(CreateError::Cloud(error)) => error.fault,
        other => panic!("{other:?}"),
    }
}
