//! A provision from beginning to end: complete, converging, and whole again after a bad day.

use std::sync::Arc;

use fleet_core::name::ThingPrefix;
use fleet_core::plan::EndpointKind;
use fleet_local::{AccessLine, Config, Faults, Quotas, Server, StateDir};
use fleet_ops::event::ResourceKind;
use fleet_ops::provision::{self, DeviceCount, ProvisionPlan, Request, Summary};
use fleet_ops::session::Session;

use super::fast;
use fleet_aws::Connection;

fn request(devices: u32) -> Request {
    Request::new(
        ThingPrefix::default(),
        [
            "SedanVehicle".parse().unwrap(),
            "SUVVehicle".parse().unwrap(),
        ],
        ["1.0.0".parse().unwrap(), "1.1.0".parse().unwrap()],
        [
            "US".parse().unwrap(),
            "CA".parse().unwrap(),
            "MX".parse().unwrap(),
        ],
        DeviceCount::try_from(devices).unwrap(),
    )
    .unwrap()
}

pub(super) fn session(connection: &Connection) -> Session {
    let now = "2026-01-02T03:04:05Z".parse().unwrap();
    Session::new(connection.place.region.clone(), EndpointKind::Local, now)
        .with_rates(connection.rates.clone())
        .with_meter(Arc::clone(&connection.meter))
}

pub(super) async fn run(server: &Server, devices: u32) -> (ProvisionPlan, Summary) {
    let connection = fast(server).await;
    let session = session(&connection);
    let plan = provision::plan(&connection.cloud.reads, &request(devices), &session)
        .await
        .unwrap();
    let summary = provision::apply(&connection.cloud, &plan, &session)
        .await
        .unwrap();
    (plan, summary)
}

fn config(state: &StateDir) -> Config {
    let mut config = Config::new(state.clone());
    config.quotas = Quotas::Off;
    config
}

/// What a fleet of this request has, counted by what the state holds.
fn expected(devices: u64) -> Vec<(&'static str, u64)> {
    vec![
        ("things", devices),
        ("thing types", 2),
        ("thing groups", 3),
        ("packages", 2),
        ("package versions", 4),
        ("buckets", 1),
        ("iam roles", 2),
    ]
}

async fn assert_holds(state: &StateDir, devices: u64) {
    let held = fleet_local::State::open(state)
        .unwrap()
        .summary()
        .await
        .unwrap()
        .resources;
    for (kind, count) in expected(devices) {
        let found = held
            .iter()
            .find(|(name, _)| name == kind)
            .map(|(_, count)| *count);
        assert_eq!(found, Some(count), "{kind} of {held:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_run_finds_everything_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let state = StateDir::Path(folder.path().join("state"));
    let server = Server::start(config(&state)).await.unwrap();
    let (_, first) = run(&server, 120).await;
    assert!(first.is_complete(), "{first:?}");
    assert_eq!(first.of(ResourceKind::Thing).created, 120);
    assert_eq!(first.of(ResourceKind::PackageShadow).created, 120);
    server.stop().await;
    assert_holds(&state, 120).await;

    let log = folder.path().join("access.log");
    let mut logged = config(&state);
    logged.access_log = Some(log.clone());
    let server = Server::start(logged).await.unwrap();
    let (_, second) = run(&server, 120).await;
    server.stop().await;
    assert!(second.is_complete(), "{second:?}");
    assert_eq!(second.of(ResourceKind::Thing).kept, 120);
    assert!(
        second
            .counts
            .values()
            .all(|counts| counts.created + counts.repaired == 0),
        "{second:?}"
    );
    let changing: Vec<String> = std::fs::read_to_string(log)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<AccessLine>(line).unwrap())
        .filter(|line| line.mutates)
        .map(|line| line.operation)
        .collect();
    assert_eq!(changing, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_plans_of_the_same_fleet_are_the_same_byte_for_byte() {
    let server = Server::start(config(&StateDir::Memory)).await.unwrap();
    let connection = fast(&server).await;
    let session = session(&connection);
    let mut texts = Vec::new();
    for _ in 0..2 {
        let plan = provision::plan(&connection.cloud.reads, &request(50), &session)
            .await
            .unwrap();
        let mut text = Vec::new();
        plan.write(&mut text).unwrap();
        texts.push(text);
    }
    assert_eq!(texts[0], texts[1]);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn throttles_failures_and_lost_replies_leave_a_fleet_of_300_complete_and_nothing_doubled() {
    for seed in [7, 8] {
        let folder = tempfile::tempdir().unwrap();
        let state = StateDir::Path(folder.path().join("state"));
        let mut bad_day = config(&state);
        bad_day.faults = format!("seed={seed};throttle=5%;5xx=2%;drop-after=1%")
            .parse::<Faults>()
            .unwrap();
        let server = Server::start(bad_day).await.unwrap();
        let (_, summary) = run(&server, 300).await;
        server.stop().await;
        assert!(summary.is_complete(), "seed {seed}: {summary:?}");
        assert!(
            summary.calls.retries > 20,
            "seed {seed}: {:?}",
            summary.calls
        );
        assert_holds(&state, 300).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_devices_changed_since_is_kept_while_the_fleet_grows() {
    let folder = tempfile::tempdir().unwrap();
    let state = StateDir::Path(folder.path().join("state"));
    let server = Server::start(config(&state)).await.unwrap();
    run(&server, 10).await;
    let connection = fast(&server).await;
    let (reads, writes) = (&connection.cloud.reads, &connection.cloud.writes);
    let thing = "Vehicle-VIN-003".parse().unwrap();
    let drained = serde_json::json!({"state": {"reported": {"batteryStatus": 1}}});
    writes
        .shadows
        .update_shadow(&thing, None, &drained)
        .await
        .unwrap();
    let (_, again) = run(&server, 12).await;
    assert_eq!(again.of(ResourceKind::Thing).created, 2);
    assert_eq!(again.of(ResourceKind::Thing).kept, 10);
    let shadow = reads.shadows.get_shadow(&thing, None).await.unwrap();
    assert_eq!(shadow.state["reported"]["batteryStatus"], 1);
    server.stop().await;
}
