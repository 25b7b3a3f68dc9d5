//! Jobs live, end and go as on AWS.

use fleet_core::account::Place;
use fleet_core::job::{ExecutionStatus, JobSettings, JobStatus, PresignedUrl, TargetSelection};
use fleet_core::name::JobId;
use fleet_core::port::device_jobs::{DeviceJobReads, DeviceJobWrites, ExecutionUpdate};
use fleet_core::port::job_executions::JobExecutionReads;
use fleet_core::port::jobs::{JobFilter, JobReads, JobWrites, NewJob};

use super::*;
use crate::fake::jobs::JobTimes;

fn id(id: &str) -> JobId {
    id.parse().unwrap()
}

fn name(name: &str) -> ThingName {
    name.parse().unwrap()
}

/// A job for the things in the group `cars`.
fn new(place: &Place, job: &str, selection: TargetSelection) -> NewJob {
    NewJob {
        id: id(job),
        targets: vec![place.thing_group(&"cars".parse().unwrap())],
        document: r#"{"operation":"reboot"}"#.to_owned(),
        description: String::new(),
        selection,
        settings: JobSettings::default(),
        destination_package_versions: Vec::new(),
    }
}

/// So many things in the group `cars`.
fn fleet(fake: &Fake, things: usize) {
    fake.change(|state| {
        let group = "cars".parse().unwrap();
        state.add_group(&fake.place(), &group, GroupKind::Static, None);
        for number in 1..=things {
            let thing = Thing {
                name: name(&format!("car-{number}")),
                thing_type: None,
                attributes: BTreeMap::new(),
                version: 1,
            };
            join(state, thing.name.as_str());
            state.things.insert(thing.name.to_string(), thing);
        }
    });
}

fn join(state: &mut State, thing: &str) {
    let members = state.members.entry("cars".to_owned()).or_default();
    members.insert(thing.to_owned());
}

async fn create(fake: &Fake, job: &NewJob) -> Result<Arn> {
    fake.create_job(job, &Tags::none()).await
}

async fn report(fake: &Fake, thing: &str, status: ExecutionStatus) -> Result<()> {
    let update = ExecutionUpdate {
        status,
        details: BTreeMap::new(),
        number: None,
        expected_version: None,
    };
    fake.update_job_execution(&name(thing), &id("job"), &update)
        .await
}

async fn states(fake: &Fake) -> Vec<(String, ExecutionStatus)> {
    let (mut states, mut from) = (Vec::new(), None);
    loop {
        let page = fake.list_job_executions(&id("job"), None, from).await;
        let page = page.unwrap();
        let items = page.items.into_iter();
        states.extend(items.map(|one| (one.thing.to_string(), one.status)));
        match page.next {
            Some(next) => from = Some(next),
            None => return states,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_snapshot_job_completes_with_its_last_device() {
    let fake = Fake::with_pages_of(1);
    fleet(&fake, 2);
    let job = new(&fake.place(), "job", TargetSelection::Snapshot);
    create(&fake, &job).await.unwrap();
    assert_eq!(fault(create(&fake, &job).await), Fault::AlreadyExists);
    report(&fake, "car-1", ExecutionStatus::InProgress)
        .await
        .unwrap();
    report(&fake, "car-1", ExecutionStatus::Succeeded)
        .await
        .unwrap();
    let again = report(&fake, "car-1", ExecutionStatus::Failed).await;
    assert_eq!(fault(again), Fault::Conflict);
    let (car, job) = (name("car-1"), id("job"));
    let over = fake.describe_pending_execution(&car, &job).await;
    assert_eq!(over.unwrap_err().code(), Some("TerminalStateException"));
    let now = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!((now.status, now.process.queued), (JobStatus::InProgress, 1));
    report(&fake, "car-2", ExecutionStatus::Rejected)
        .await
        .unwrap();
    let now = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!(now.status, JobStatus::Completed);
    assert_eq!((now.process.succeeded, now.process.rejected), (1, 1));
    let expected = [
        ("car-1".to_owned(), ExecutionStatus::Succeeded),
        ("car-2".to_owned(), ExecutionStatus::Rejected),
    ];
    assert_eq!(states(&fake).await, expected);
    let execution = fake.describe_job_execution(&job, &car, Some(1)).await;
    assert_eq!(execution.unwrap().version, 3);
    let wrong = report(&fake, "car-2", ExecutionStatus::Canceled).await;
    assert_eq!(fault(wrong), Fault::Invalid);
}

#[tokio::test(start_paused = true)]
async fn a_continuous_job_takes_in_who_joins_and_does_not_complete() {
    let fake = Fake::new();
    fleet(&fake, 1);
    let job = new(&fake.place(), "job", TargetSelection::Continuous);
    create(&fake, &job).await.unwrap();
    report(&fake, "car-1", ExecutionStatus::Succeeded)
        .await
        .unwrap();
    fake.change(|state| join(state, "car-9"));
    let now = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!((now.status, now.process.queued), (JobStatus::InProgress, 1));
}

#[tokio::test(start_paused = true)]
async fn executions_that_are_held_back_come_by_rolling_out() {
    let fake = Fake::new();
    fleet(&fake, 3);
    fake.jobs_take(JobTimes {
        rollout_is_held: true,
        ..JobTimes::default()
    });
    let job = new(&fake.place(), "job", TargetSelection::Snapshot);
    create(&fake, &job).await.unwrap();
    assert_eq!(states(&fake).await, []);
    fake.roll_out("job", 2);
    assert_eq!(states(&fake).await.len(), 2);
    fake.set_execution("job", "car-1", ExecutionStatus::Succeeded);
    fake.set_execution("job", "car-2", ExecutionStatus::TimedOut);
    let now = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!(now.status, JobStatus::InProgress, "one target waits");
}

#[tokio::test(start_paused = true)]
async fn canceling_reaches_what_is_queued_and_with_force_what_is_in_progress() {
    let fake = Fake::new();
    fleet(&fake, 3);
    let job = new(&fake.place(), "job", TargetSelection::Snapshot);
    create(&fake, &job).await.unwrap();
    fake.jobs_take(JobTimes {
        canceling: SignedDuration::from_secs(2),
        ..JobTimes::default()
    });
    report(&fake, "car-1", ExecutionStatus::Succeeded)
        .await
        .unwrap();
    report(&fake, "car-2", ExecutionStatus::InProgress)
        .await
        .unwrap();
    let (why, what) = (Some("WRONG_VERSION"), Some("oops"));
    fake.cancel_job(&id("job"), why, what, false).await.unwrap();
    let early = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!(early.status, JobStatus::InProgress, "it comes late");
    fake.advance(SignedDuration::from_secs(2));
    let now = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!(now.status, JobStatus::Canceled);
    assert_eq!(
        (now.reason_code.as_deref(), now.comment.as_deref()),
        (why, what)
    );
    assert_eq!((now.process.in_progress, now.process.canceled), (1, 1));
    let again = fake.cancel_job(&id("job"), None, None, false).await;
    assert_eq!(fault(again), Fault::Invalid);
    fake.cancel_job(&id("job"), None, None, true).await.unwrap();
    let now = fake.describe_job(&id("job")).await.unwrap();
    assert_eq!((now.process.in_progress, now.process.canceled), (0, 2));
    assert!(now.force_canceled);
}

#[tokio::test(start_paused = true)]
async fn ten_jobs_can_be_in_deletion_and_then_they_are_gone() {
    let fake = Fake::new();
    fleet(&fake, 1);
    fake.jobs_take(JobTimes {
        deleting: SignedDuration::from_secs(3),
        ..JobTimes::default()
    });
    let ids: Vec<_> = (0..11).map(|number| format!("job-{number}")).collect();
    for id in &ids {
        let job = new(&fake.place(), id, TargetSelection::Snapshot);
        create(&fake, &job).await.unwrap();
    }
    let refused = fake.delete_job(&id("job-0"), false).await;
    assert_eq!(fault(refused), Fault::Conflict);
    for number in &ids[..10] {
        fake.delete_job(&id(number), true).await.unwrap();
    }
    let eleventh = fake.delete_job(&id("job-10"), true).await;
    assert_eq!(fault(eleventh), Fault::Limit);
    let deleting = JobFilter {
        status: Some(JobStatus::DeletionInProgress),
        selection: None,
    };
    let listed = fake.list_jobs(&deleting, None).await.unwrap().items;
    let listed: Vec<_> = listed.iter().map(|job| job.id.as_str()).collect();
    assert_eq!((listed.len(), listed[0]), (10, "job-9"), "the newest first");
    fake.advance(SignedDuration::from_secs(3));
    assert_eq!(
        fault(fake.describe_job(&id("job-0")).await),
        Fault::NotFound
    );
    fake.delete_job(&id("job-10"), true).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn documents_are_completed_for_those_who_read_them() {
    let fake = Fake::new();
    fleet(&fake, 1);
    let version = fleet_core::port::packages::PackageVersion {
        status: fleet_core::port::packages::VersionStatus::Published,
        description: None,
        attributes: BTreeMap::from([("a".to_owned(), "b".to_owned())]),
        artifact: None,
        sbom: None,
        created: None,
    };
    let key = ("Sedan".to_owned(), "1.0.0".to_owned());
    fake.change(|state| {
        state.versions.insert(key, version);
    });
    let mut job = new(&fake.place(), "job", TargetSelection::Snapshot);
    let of = "${aws:iot:package:Sedan:version:1.0.0:";
    job.document = format!(r#"{{"x":"{of}attributes}}","y":"{of}artifact:s3-presigned-url}}"}}"#);
    assert_eq!(fault(create(&fake, &job).await), Fault::Invalid);
    job.settings.presigned_url = Some(PresignedUrl {
        role: Arn::from_aws("arn:aws:iam::123456789012:role/r"),
        expires_in_seconds: 60,
    });
    create(&fake, &job).await.unwrap();
    let document = fake.get_job_document(&id("job")).await.unwrap();
    let url = format!("{of}artifact:s3-presigned-url}}");
    assert_eq!(document, format!(r#"{{"x":{{"a":"b"}},"y":"{url}"}}"#));
    let told = fake
        .describe_pending_execution(&name("car-1"), &id("job"))
        .await;
    let told = told.unwrap().document.unwrap();
    let told: Value = serde_json::from_str(&told).unwrap();
    let url = told["y"].as_str().unwrap();
    assert!(
        url.starts_with("https://firmware.example/Sedan/1.0.0?"),
        "{url}"
    );
}
