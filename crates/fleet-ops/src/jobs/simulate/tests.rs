//! Devices act as the plan says, whatever happens to the job, the network or the simulation.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::document::job::ota;
use fleet_core::fault::Fault;
use fleet_core::job::{ExecutionStatus, JobSettings, JobStatus, PresignedUrl};
use fleet_core::port::Cloud;
use fleet_core::port::groups::GroupKind;
use fleet_core::port::jobs::{JobWrites as _, NewJob};
use fleet_core::port::things::Thing;
use fleet_core::tag::Tags;
use jiff::SignedDuration;
use serde_json::json;

use super::*;
use crate::event::{Event, Wait};
use crate::fake::jobs::JobTimes;
use crate::fake::stage::{Stage, on};
use crate::fake::{Fake, Trouble};
use crate::session::Pace;
use crate::wait::Patience;

mod stops;
mod wrong;

const URL: &str = "https://firmware.example/Sedan/1.1.0";
const FIRMWARE: &[u8] = b"firmware 1.1.0";

/// A fleet of so many things in the group `cars`, and a job that installs a version on them.
async fn fleet(devices: u64) -> Stage {
    let stage = on(Fake::with_pages_of(7));
    furnish(&stage.fake, devices).await;
    stage
}

async fn furnish(fake: &Arc<Fake>, devices: u64) {
    let place = fake.place();
    fake.change(|state| {
        let group = "cars".parse().unwrap();
        state.add_group(&place, &group, GroupKind::Static, None);
        for number in 1..=devices {
            let name = format!("car-{number:03}");
            let members = state.members.entry("cars".to_owned()).or_default();
            members.insert(name.clone());
            let thing = Thing {
                name: name.parse().unwrap(),
                thing_type: None,
                attributes: BTreeMap::new(),
                version: 1,
            };
            state.things.insert(name, thing);
        }
    });
    let document = ota(&"Sedan".parse().unwrap(), &"1.1.0".parse().unwrap());
    make(fake, "job", &document).await;
    fake.file(URL, FIRMWARE);
    fake.take_calls();
}

async fn make(fake: &Fake, id: &str, document: &Value) {
    let place = fake.place();
    let settings = JobSettings {
        presigned_url: Some(PresignedUrl {
            role: place.role(&"IoTJobsRole".parse().unwrap()),
            expires_in_seconds: 60,
        }),
        ..JobSettings::default()
    };
    let job = NewJob {
        id: id.parse().unwrap(),
        targets: vec![place.thing_group(&"cars".parse().unwrap())],
        document: document.to_string(),
        description: String::new(),
        selection: TargetSelection::Snapshot,
        settings,
        destination_package_versions: Vec::new(),
    };
    fake.create_job(&job, &Tags::none()).await.unwrap();
}

fn request() -> Request {
    Request {
        jobs: vec!["job".parse().unwrap()],
        devices: None,
        success_rate: "90".parse().unwrap(),
        seed: 1,
        progress: false,
    }
}

async fn simulate_on(stage: &Stage, cloud: &Cloud, request: &Request) -> Summary {
    let plan = plan(&cloud.reads, request, &stage.session).await.unwrap();
    apply(cloud, &plan, &stage.session).await.unwrap()
}

async fn simulate(stage: &Stage, request: &Request) -> Summary {
    simulate_on(stage, &stage.fake.cloud(), request).await
}

/// How each thing's last execution stands.
fn states(fake: &Fake) -> BTreeMap<String, ExecutionStatus> {
    let state = fake.state();
    let executions = state.jobs["job"].executions.iter();
    let last = executions.map(|(thing, all)| (thing.clone(), all.last().unwrap().status));
    last.collect()
}

fn count(fake: &Fake, status: ExecutionStatus) -> usize {
    states(fake).values().filter(|one| **one == status).count()
}

fn steps(stage: &Stage) -> Vec<(String, Step)> {
    let told = stage.told.take().into_iter();
    let steps = told.filter_map(|event| match event {
        Event::Device { thing, step, .. } => Some((thing.to_string(), step)),
        _ => None,
    });
    steps.collect()
}

#[tokio::test(start_paused = true)]
async fn devices_download_and_report_what_was_planned() {
    let stage = fleet(40).await;
    let summary = simulate(&stage, &request()).await;
    assert_eq!((summary.succeeded, summary.failed), (36, 4));
    assert_eq!(count(&stage.fake, ExecutionStatus::Succeeded), 36);
    assert_eq!(count(&stage.fake, ExecutionStatus::Failed), 4);
    // A device that is meant to fail downloads nothing.
    assert_eq!((summary.downloads, stage.fake.downloads()), (36, 36));
    assert_eq!(summary.bytes, 36 * 14);
    assert!(summary.is_complete());
    assert_eq!(summary.ended[0].end, Some(End::Completed));
    assert_eq!(summary.ended[0].process.succeeded, 36);
    let executions = &stage.fake.state().jobs["job"].executions;
    for execution in executions.values().map(|all| all.last().unwrap()) {
        // QUEUED, IN_PROGRESS, its end.
        assert_eq!(execution.version, 3);
        if execution.status == ExecutionStatus::Failed {
            assert_eq!(execution.details["failureType"], "SIMULATED");
            assert_eq!(execution.details["failureReason"], "Simulated failure");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_plan_asks_about_no_single_device_and_changes_nothing() {
    let stage = fleet(40).await;
    let before = stage.fake.state();
    let cloud = stage.fake.cloud();
    let plan = plan(&cloud.reads, &request(), &stage.session)
        .await
        .unwrap();
    assert_eq!(stage.fake.state(), before);
    let calls = stage.fake.take_calls();
    let listed = |operation| calls.iter().filter(|call| **call == operation).count();
    assert_eq!(listed(Operation::DescribeJob), 1);
    assert_eq!(listed(Operation::DescribeJobExecutionAsDevice), 0);
    assert_eq!(listed(Operation::DescribeJobExecution), 0);
    assert!(calls.len() < 30, "{calls:?}");
    let job = &plan.plans[0];
    assert_eq!((job.targets, job.successes), (40, 36));
    assert_eq!((job.queued, job.in_progress, job.later), (40, 0, 0));
    assert!(job.downloads);
    assert_eq!(job.first.len(), 40);
    assert_eq!(job.first[0].thing.as_str(), "car-001");
    let good = job
        .first
        .iter()
        .filter(|one| one.outcome == Planned::Success);
    assert_eq!(good.count(), 36);
    assert_eq!(plan.calls().of(Operation::DescribeJobExecutionAsDevice), 40);
    assert_eq!(plan.calls().of(Operation::UpdateJobExecution), 80);
}

#[tokio::test(start_paused = true)]
async fn the_files_a_device_received_are_told_with_their_digest() {
    let stage = fleet(1).await;
    simulate(
        &stage,
        &Request {
            success_rate: "100".parse().unwrap(),
            ..request()
        },
    )
    .await;
    // printf 'firmware 1.1.0' | sha256sum
    let sha256 = "989407ed4cc5e7da081181475875e163a8e7ecd8a87100eabf1004f080129326".to_owned();
    let end = Step::Reported {
        status: ExecutionStatus::Succeeded,
        failure: None,
    };
    let told: Vec<_> = steps(&stage).into_iter().map(|(_, step)| step).collect();
    let downloaded = Step::Downloaded { bytes: 14, sha256 };
    assert_eq!(told, [Step::Downloading, downloaded, end]);
}

#[tokio::test(start_paused = true)]
async fn a_job_without_a_download_is_carried_out_as_well() {
    let stage = fleet(0).await;
    stage.fake.change(|state| {
        let member = "car-001".to_owned();
        let members = state.members.entry("cars".to_owned()).or_default();
        members.insert(member);
    });
    make(&stage.fake, "reboot", &json!({"operation": "reboot"})).await;
    let reboot = Request {
        jobs: vec!["reboot".parse().unwrap()],
        success_rate: "100".parse().unwrap(),
        ..request()
    };
    let summary = simulate(&stage, &reboot).await;
    assert_eq!((summary.succeeded, summary.downloads), (1, 0));
    assert_eq!(stage.fake.downloads(), 0);
}

#[tokio::test(start_paused = true)]
async fn with_progress_devices_report_when_they_are_half_way() {
    let stage = fleet(10).await;
    let summary = simulate(
        &stage,
        &Request {
            progress: true,
            ..request()
        },
    )
    .await;
    assert_eq!((summary.succeeded, summary.failed), (9, 1));
    let executions = &stage.fake.state().jobs["job"].executions;
    for execution in executions.values().map(|all| all.last().unwrap()) {
        let (version, progress) = match execution.status {
            ExecutionStatus::Succeeded => (4, Some("100")),
            _ => (3, None),
        };
        assert_eq!(execution.version, version);
        let said = execution.details.get("progress").map(String::as_str);
        assert_eq!(said, progress);
    }
    let updates = summary.calls.calls.of(Operation::UpdateJobExecution);
    assert_eq!(updates, 9 * 3 + 2);
}

#[tokio::test(start_paused = true)]
async fn some_devices_hold_the_percentage_and_the_next_run_takes_others() {
    let stage = fleet(100).await;
    let twenty = Request {
        devices: Some(20),
        ..request()
    };
    for run in 1..=5 {
        let summary = simulate(&stage, &twenty).await;
        assert_eq!((summary.succeeded, summary.failed), (18, 2), "run {run}");
        assert!(summary.is_complete());
    }
    assert_eq!(count(&stage.fake, ExecutionStatus::Succeeded), 90);
    assert_eq!(
        stage.fake.state().jobs["job"].job.status,
        JobStatus::Completed
    );
    // Nothing is left, and that is well.
    let summary = simulate(&stage, &twenty).await;
    assert_eq!(summary.processed, 0);
    assert!(summary.is_complete());
}

#[tokio::test(start_paused = true)]
async fn as_many_devices_are_in_flight_as_may_be_and_no_more() {
    for (in_flight, most) in [(1, 1), (5, 5)] {
        let mut stage = fleet(30).await;
        stage.session.pace = Pace {
            in_flight,
            ..Pace::full()
        };
        simulate(&stage, &request()).await;
        assert_eq!(stage.fake.most_in_flight(), most);
    }
}

/// The clock of a local AWS: each minute notifies three more.
struct Minutes(Arc<Fake>);

#[async_trait]
impl Patience for Minutes {
    fn skips(&self) -> bool {
        true
    }

    async fn pass(&self, time: Duration) {
        self.0.advance(SignedDuration::try_from(time).unwrap());
        self.0.roll_out("job", 3);
    }
}

/// A job that notifies three things at once and three a minute, on AWS or on a local one.
async fn rolling(local: bool) -> Stage {
    let mut stage = on(Fake::with_pages_of(7));
    stage.fake.jobs_take(JobTimes {
        rollout_is_held: true,
        ..JobTimes::default()
    });
    furnish(&stage.fake, 10).await;
    stage.fake.roll_out("job", 3);
    if local {
        stage.session.patience = Arc::new(Minutes(stage.fake.clone()));
    }
    stage
}

#[tokio::test(start_paused = true)]
async fn it_goes_on_until_nobody_else_is_notified() {
    let stage = rolling(true).await;
    let cloud = stage.fake.cloud();
    let plan = plan(&cloud.reads, &request(), &stage.session)
        .await
        .unwrap();
    let job = &plan.plans[0];
    // The percentage is that of all ten, also of those who are not notified yet.
    assert_eq!((job.targets, job.successes), (10, 9));
    assert_eq!((job.devices, job.later), (3, 7));
    let summary = apply(&cloud, &plan, &stage.session).await.unwrap();
    assert_eq!((summary.succeeded, summary.failed), (9, 1));
    assert_eq!(summary.clock_moved, Duration::from_secs(180));
    assert_eq!(summary.ended[0].end, Some(End::Completed));
    let moved = stage.told.take().into_iter().filter(|event| {
        matches!(
            event,
            Event::ClockMoved {
                wait: Wait::Rollout,
                seconds: 60
            }
        )
    });
    assert_eq!(moved.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_number_of_devices_is_filled_up_by_those_who_come_later() {
    let stage = rolling(true).await;
    let summary = simulate(
        &stage,
        &Request {
            devices: Some(5),
            ..request()
        },
    )
    .await;
    assert_eq!(summary.processed, 5);
    assert_eq!(summary.ended[0].end, Some(End::AllChosen));
}

#[tokio::test(start_paused = true)]
async fn a_rollout_that_stands_still_is_not_waited_for_for_ever() {
    let stage = rolling(false).await;
    let began = tokio::time::Instant::now();
    let summary = simulate(&stage, &request()).await;
    assert_eq!(summary.ended[0].end, Some(End::Stalled));
    assert_eq!(summary.processed, 3);
    assert!(!summary.is_complete());
    assert_eq!(summary.ended[0].without_execution, 7);
    assert_eq!(began.elapsed(), Duration::from_secs(300));
    assert_eq!(summary.waited, Duration::from_secs(300));
    // That it waits is told once.
    let waits = stage.told.take().into_iter();
    let waits = waits.filter(|event| matches!(event, Event::Waiting { .. }));
    assert_eq!(waits.count(), 1);
}
