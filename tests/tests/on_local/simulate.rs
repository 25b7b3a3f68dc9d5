//! Acting as the devices of a job, with real downloads through the URLs that the local AWS signs.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use fleet_aws::Connection;
use fleet_core::document::job::ota;
use fleet_core::job::{
    AbortRule, ExecutionStatus, FailureType, JobSettings, JobStatus, Planned, PresignedUrl,
    RetryRule, RolloutRate, TargetSelection,
};
use fleet_core::name::{JobId, ShadowName, ThingPrefix};
use fleet_core::naming;
use fleet_core::operation::Operation;
use fleet_core::port::Cloud;
use fleet_core::port::download::{Download, DownloadError, Downloads};
use fleet_core::port::jobs::NewJob;
use fleet_core::tag::Tags;
use fleet_local::{Config, Quotas, Server, StateDir};
use fleet_ops::jobs::simulate::{self, End, Request, SimulatePlan, Summary};
use fleet_ops::provision::{self, DeviceCount};
use fleet_ops::session::Session;
use fleet_ops::wait::Patience;
use futures::TryStreamExt as _;

use super::fast;

/// Moves the clock of a server.
struct Clock(Arc<Server>);

#[async_trait]
impl Patience for Clock {
    fn skips(&self) -> bool {
        true
    }

    async fn pass(&self, time: Duration) {
        self.0.advance(time).await.unwrap();
    }
}

/// A fleet of sedans in the US, and the surroundings of a simulation on it.
struct Fleet {
    server: Arc<Server>,
    connection: Connection,
    session: Session,
    /// Kept until the end.
    state: tempfile::TempDir,
}

impl Fleet {
    /// A fleet that was made on a good day, and the day now.
    async fn of(devices: u32, faults: &str) -> Self {
        let state = tempfile::tempdir().unwrap();
        let mut config = Config::new(StateDir::Path(state.path().join("state")));
        config.quotas = Quotas::Off;
        let server = Server::start(config.clone()).await.unwrap();
        let fleet = Self::on(Arc::new(server), state).await;
        fleet.provision(devices).await;
        if faults.is_empty() {
            return fleet;
        }
        fleet.job(|_| {}).await;
        let Self {
            server,
            session,
            state,
            ..
        } = fleet;
        drop(session);
        Arc::into_inner(server).unwrap().stop().await;
        config.faults = faults.parse().unwrap();
        let server = Server::start(config).await.unwrap();
        Self::on(Arc::new(server), state).await
    }

    async fn on(server: Arc<Server>, state: tempfile::TempDir) -> Self {
        let connection = fast(&server).await;
        let session =
            super::provision::session(&connection).with_patience(Arc::new(Clock(server.clone())));
        Self {
            server,
            connection,
            session,
            state,
        }
    }

    fn cloud(&self) -> &Cloud {
        &self.connection.cloud
    }

    async fn provision(&self, devices: u32) {
        let request = provision::Request::new(
            ThingPrefix::default(),
            ["SedanVehicle".parse().unwrap()],
            ["1.0.0".parse().unwrap(), "1.1.0".parse().unwrap()],
            ["US".parse().unwrap()],
            DeviceCount::try_from(devices).unwrap(),
        );
        let plan = provision::plan(&self.cloud().reads, &request.unwrap(), &self.session).await;
        let made = provision::apply(self.cloud(), &plan.unwrap(), &self.session).await;
        assert!(made.unwrap().is_complete());
    }

    /// A job that installs 1.1.0 on everybody, with URLs that are good for a minute.
    async fn job(&self, change: impl FnOnce(&mut NewJob)) {
        let place = &self.connection.place;
        let (package, version) = ("SedanVehicle".parse().unwrap(), "1.1.0".parse().unwrap());
        let mut job = NewJob {
            id: "OTA-Job-1".parse().unwrap(),
            targets: vec![place.thing_group(&naming::fleet_group("US".parse().unwrap()))],
            document: ota(&package, &version).to_string(),
            description: String::new(),
            selection: TargetSelection::Snapshot,
            settings: JobSettings {
                presigned_url: Some(PresignedUrl {
                    role: place.role(&naming::jobs_role(place)),
                    expires_in_seconds: 60,
                }),
                ..JobSettings::default()
            },
            destination_package_versions: vec![place.package_version(&package, &version)],
        };
        change(&mut job);
        let tags = Tags::none();
        let made = self.cloud().writes.jobs.create_job(&job, &tags);
        made.await.unwrap();
    }

    async fn plan(&self, rate: &str) -> SimulatePlan {
        let mut request = Request::new(vec![id()]);
        request.success_rate = rate.parse().unwrap();
        request.seed = 1;
        let plan = simulate::plan(&self.cloud().reads, &request, &self.session);
        plan.await.unwrap()
    }

    async fn simulate(&self, rate: &str) -> Summary {
        let plan = self.plan(rate).await;
        let summary = simulate::apply(self.cloud(), &plan, &self.session).await;
        summary.unwrap()
    }

    /// How the executions stand, by thing.
    async fn executions(&self) -> BTreeMap<String, ExecutionStatus> {
        let port = &self.cloud().reads.job_executions;
        let page = port.list_job_executions(&id(), None, None).await.unwrap();
        let items = page.items.into_iter();
        items
            .map(|one| (one.thing.to_string(), one.status))
            .collect()
    }

    /// The version that a thing's `$package` shadow reports.
    async fn installed(&self, thing: &str) -> String {
        let shadows = &self.cloud().reads.shadows;
        let (thing, name) = (thing.parse().unwrap(), ShadowName::package());
        let shadow = shadows.get_shadow(&thing, Some(&name));
        let state = shadow.await.unwrap().state;
        state["reported"]["SedanVehicle"]["version"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

fn id() -> JobId {
    "OTA-Job-1".parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn devices_download_their_firmware_and_their_package_shadows_follow() {
    let fleet = Fleet::of(30, "").await;
    fleet.job(|_| {}).await;
    let plan = fleet.plan("90").await;
    assert!(plan.plans[0].downloads);
    let planned = plan.plans[0].first.clone();
    let summary = simulate::apply(fleet.cloud(), &plan, &fleet.session).await;
    let summary = summary.unwrap();
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!((summary.succeeded, summary.failed), (27, 3));
    assert_eq!(summary.downloads, 27);
    assert!(summary.bytes > 27 * 100, "{}", summary.bytes);
    assert_eq!(summary.ended[0].end, Some(End::Completed));
    // A device asks once and reports twice.
    let calls = &summary.calls.calls;
    assert_eq!(calls.of(Operation::DescribeJobExecutionAsDevice), 30);
    assert_eq!(calls.of(Operation::UpdateJobExecution), 60);
    assert_eq!(planned.len(), 30);
    for device in planned {
        let expected = match device.outcome {
            Planned::Success => "1.1.0",
            Planned::Failure => "1.0.0",
        };
        let installed = fleet.installed(device.thing.as_str()).await;
        assert_eq!(installed, expected, "{}", device.thing);
    }
    let port = &fleet.cloud().reads.job_executions;
    let executions = fleet.executions().await;
    let mut failed = executions
        .iter()
        .filter(|(_, status)| **status == ExecutionStatus::Failed);
    let thing = failed.next().unwrap().0.parse().unwrap();
    let failed = port
        .describe_job_execution(&id(), &thing, None)
        .await
        .unwrap();
    assert_eq!(failed.details["failureReason"], "Simulated failure");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rollouts_and_retries_are_waited_for_on_a_clock_that_is_moved() {
    let fleet = Fleet::of(12, "").await;
    fleet
        .job(|job| {
            job.settings.rollout = Some(RolloutRate {
                maximum_per_minute: Some(5),
                exponential: None,
            });
            job.settings.retries = vec![RetryRule {
                failure: FailureType::Failed,
                number_of_retries: 1,
            }];
        })
        .await;
    let plan = fleet.plan("75").await;
    let job = &plan.plans[0];
    assert_eq!((job.targets, job.devices, job.later), (12, 5, 7));
    let summary = simulate::apply(fleet.cloud(), &plan, &fleet.session)
        .await
        .unwrap();
    // Three of twelve fail, and fail again when they are tried again.
    assert_eq!(
        (summary.succeeded, summary.failed, summary.retries),
        (9, 6, 3)
    );
    assert_eq!(summary.clock_moved, Duration::from_secs(120));
    assert_eq!(summary.ended[0].end, Some(End::Completed));
    assert_eq!(summary.ended[0].process.succeeded, 9);
    assert_eq!(summary.ended[0].process.failed, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_job_that_aborts_itself_ends_it_and_names_who_was_never_notified() {
    let fleet = Fleet::of(12, "").await;
    fleet
        .job(|job| {
            job.settings.rollout = Some(RolloutRate {
                maximum_per_minute: Some(4),
                exponential: None,
            });
            job.settings.abort = vec![AbortRule {
                failure: FailureType::Failed,
                threshold_percentage: 50.0,
                minimum_executed: 4,
            }];
        })
        .await;
    let summary = fleet.simulate("0").await;
    let job = &summary.ended[0];
    assert_eq!(
        (job.end, job.status),
        (Some(End::Aborted), Some(JobStatus::Canceled))
    );
    assert_eq!((summary.failed, job.without_execution), (4, 8));
    let names: Vec<_> = job
        .without_execution_first
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(names[0], "Vehicle-VIN-005");
    assert!(summary.is_complete());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_bad_day_every_device_still_has_the_outcome_it_was_given() {
    let faults = "seed=7;5xx=4%;throttle=4%;drop-after=4%";
    let fleet = Fleet::of(60, faults).await;
    let plan = fleet.plan("80").await;
    let planned: BTreeMap<_, _> = simulate::assigned(&fleet.cloud().reads, &plan.plans[0])
        .map_ok(|device| (device.thing.to_string(), device.outcome))
        .try_collect()
        .await
        .unwrap();
    let summary = simulate::apply(fleet.cloud(), &plan, &fleet.session)
        .await
        .unwrap();
    assert!(summary.calls.retries > 0);
    assert!(summary.is_complete(), "{summary:?}");
    assert_eq!((summary.succeeded, summary.failed), (48, 12));
    for (thing, status) in fleet.executions().await {
        let expected = match planned[&thing] {
            Planned::Success => ExecutionStatus::Succeeded,
            Planned::Failure => ExecutionStatus::Failed,
        };
        assert_eq!(status, expected, "{thing}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_url_that_expires_on_the_way_is_asked_for_again() {
    /// Lets a minute and more pass before the first download.
    struct Late {
        server: Arc<Server>,
        inner: Arc<dyn Downloads>,
        passed: AtomicBool,
    }

    #[async_trait]
    impl Downloads for Late {
        async fn download(&self, url: &str) -> Result<Download, DownloadError> {
            if !self.passed.swap(true, Ordering::Relaxed) {
                self.server.advance(Duration::from_secs(61)).await.unwrap();
            }
            self.inner.download(url).await
        }
    }

    let mut fleet = Fleet::of(1, "").await;
    fleet.job(|_| {}).await;
    let downloads = &mut fleet.connection.cloud.reads.downloads;
    *downloads = Arc::new(Late {
        server: fleet.server.clone(),
        inner: downloads.clone(),
        passed: AtomicBool::new(false),
    });
    let summary = fleet.simulate("100").await;
    assert_eq!((summary.succeeded, summary.expired_urls), (1, 1));
    assert!(summary.is_complete());
}
