//! Virtual devices at the plain door of the local AWS: a job and a command to all of a group.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use fleet_aws::MqttClient;
use fleet_core::command::{Arguments, CommandExecutionStatus, Payload};
use fleet_core::job::{JobSettings, JobStatus, TargetSelection};
use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::port::command_executions::NewCommandExecution;
use fleet_core::port::commands::NewCommand;
use fleet_core::port::groups::NewStaticGroup;
use fleet_core::port::jobs::NewJob;
use fleet_core::port::mqtt::{ClientOptions, Transport};
use fleet_local::Quotas;
use fleet_ops::devices::behaviour::{Delay, Settings};
use fleet_ops::devices::choice;
use fleet_ops::devices::run::{Access, AccessError, Request, Summary, Surroundings, run};
use futures::{StreamExt as _, TryStreamExt as _, stream};
use tokio_util::sync::CancellationToken;

use super::*;

const DEVICES: usize = 30;

struct Door(SocketAddr);

impl Access for Door {
    fn options(&self, thing: &ThingName) -> Result<ClientOptions, AccessError> {
        Ok(ClientOptions {
            client_id: thing.to_string(),
            host: self.0.ip().to_string(),
            port: self.0.port(),
            transport: Transport::Plain,
            keep_alive_seconds: 60,
            clean_start: false,
            session_expiry_seconds: 60,
            will: None,
        })
    }
}

/// A local AWS with a plain door, and a group of things.
async fn fleet() -> (Server, Connection, ThingGroupName) {
    let mut config = Config::new(StateDir::Memory);
    config.mqtt_port = Some(0);
    config.quotas = Quotas::Off;
    let server = Server::start(config).await.unwrap();
    let connection = super::fast(&server).await;
    let writes = &connection.cloud.writes;
    let group: ThingGroupName = "cars".parse().unwrap();
    let new = NewStaticGroup {
        name: group.clone(),
        description: String::new(),
        attributes: BTreeMap::new(),
    };
    let groups = &writes.groups;
    groups
        .create_thing_group(&new, &Tags::none())
        .await
        .unwrap();
    for number in 0..DEVICES {
        let car = thing(&format!("car{number:02}"), None);
        writes.things.create_thing(&car).await.unwrap();
        let added = groups.add_thing_to_thing_group(&car.name, &group).await;
        added.unwrap();
    }
    (server, connection, group)
}

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.seed = 3;
    settings.success_rate = 100;
    settings.delay = Delay {
        shortest: Duration::from_millis(100),
        longest: Duration::from_millis(500),
    };
    settings
}

/// Lets the devices live while something is done, then stops them.
async fn while_they_live(
    server: &Server,
    connected: &Connection,
    request: &Request,
    work: impl AsyncFnOnce(&CancellationToken),
) -> Summary {
    let downloads = Arc::clone(&connected.cloud.reads.downloads);
    let access = Arc::new(Door(server.mqtt_addr().unwrap()));
    let around = Surroundings::new(Arc::new(MqttClient::new()), access, downloads);
    let cancel = around.cancel.clone();
    let work = async {
        work(&cancel).await;
        cancel.cancel();
    };
    let (summary, ()) = tokio::join!(run(request, &around), work);
    summary
}

/// Asks until it is so.
async fn until(what: &str, mut ask: impl AsyncFnMut() -> bool) {
    for _ in 0..600 {
        if ask().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it took too long until {what}");
}

#[tokio::test]
async fn virtual_devices_carry_out_a_job_and_commands_and_keep_their_shadows() {
    let (server, connection, group) = fleet().await;
    let Cloud { reads, writes } = &connection.cloud;
    let things = choice::members(reads, &group).await.unwrap();
    assert_eq!(things.len(), DEVICES);
    assert_eq!(choice::begin_with(reads, "car").await.unwrap(), things);
    assert_eq!(choice::begin_with(reads, "car1").await.unwrap().len(), 10);
    // The job waits for them: devices ask for it when they connect.
    let place = &connection.place;
    let job = NewJob {
        id: "update".parse().unwrap(),
        targets: vec![place.thing_group(&group)],
        document: r#"{"operation":"restart"}"#.into(),
        description: String::new(),
        selection: TargetSelection::Snapshot,
        settings: JobSettings::default(),
        destination_package_versions: Vec::new(),
    };
    writes.jobs.create_job(&job, &Tags::none()).await.unwrap();
    let command = NewCommand {
        id: "lock".parse().unwrap(),
        display_name: None,
        description: None,
        payload: Payload::Static {
            content: br#"{"lock":true}"#.to_vec(),
            content_type: "application/json".into(),
        },
        parameters: Vec::new(),
    };
    let command = writes
        .commands
        .create_command(&command, &Tags::none())
        .await;
    let command = command.unwrap();
    let request = Request::new(things.clone(), settings());
    let summary = while_they_live(&server, &connection, &request, async |_| {
        until("the job is completed", async || {
            let job = reads.jobs.describe_job(&job.id).await.unwrap();
            job.status == JobStatus::Completed
        })
        .await;
        let executions: Vec<_> = stream::iter(&things)
            .map(|thing| async {
                let new = NewCommandExecution {
                    command: command.clone(),
                    target: place.thing(thing),
                    arguments: Arguments::new(),
                    timeout_seconds: Some(60),
                    client_token: None,
                };
                let started = writes
                    .command_executions
                    .start_command_execution(&new)
                    .await;
                started.map(|id| (id, new.target))
            })
            .buffer_unordered(8)
            .try_collect()
            .await
            .unwrap();
        let mut results = BTreeSet::new();
        for (id, target) in &executions {
            until("the command is carried out", async || {
                let all = &reads.command_executions;
                let there = all.get_command_execution(id, target).await.unwrap();
                if there.status != CommandExecutionStatus::Succeeded {
                    return false;
                }
                assert_eq!(there.reason.unwrap().code, "DONE");
                results.extend(there.result.into_keys());
                true
            })
            .await;
        }
        let results: Vec<_> = results.iter().map(String::as_str).collect();
        assert_eq!(results, ["carriedOut", "tookMs"]);
    })
    .await;
    let tally = summary.tally;
    let devices = u64::try_from(DEVICES).unwrap();
    assert_eq!((tally.ever, tally.connected), (devices, 0), "{tally:?}");
    assert_eq!(tally.jobs_succeeded, devices, "{tally:?}");
    assert_eq!(tally.commands_succeeded, devices, "{tally:?}");
    assert_eq!((tally.rejected, tally.lost), (0, 0), "{tally:?}");
    let shadow = reads.shadows.get_shadow(&things[0], None).await.unwrap();
    assert!(
        shadow.state["reported"]["batteryStatus"].is_u64(),
        "{shadow:?}"
    );
    server.stop().await;
}

#[tokio::test]
async fn virtual_devices_that_drop_off_come_back_and_hear_what_they_missed() {
    let (server, connection, _) = fleet().await;
    let Cloud { reads, writes } = &connection.cloud;
    let car: ThingName = "car00".parse().unwrap();
    let mut request = Request::new(vec![car.clone()], settings());
    request.duration = Some(Duration::from_secs(9));
    request.settings.drop_every = Some(Duration::from_secs(2));
    let summary = while_they_live(&server, &connection, &request, async |cancel| {
        until("the shadow is reported", async || {
            reads.shadows.get_shadow(&car, None).await.is_ok()
        })
        .await;
        let desired = serde_json::json!({"state": {"desired": {"lights": "on"}}});
        let written = writes.shadows.update_shadow(&car, None, &desired).await;
        written.unwrap();
        until("the desired is reported", async || {
            let there = reads.shadows.get_shadow(&car, None).await.unwrap();
            there.state["reported"]["lights"] == "on"
        })
        .await;
        // The run ends by its own time.
        cancel
            .run_until_cancelled(tokio::time::sleep(Duration::from_secs(9)))
            .await;
    })
    .await;
    let tally = summary.tally;
    assert!(tally.dropped >= 1, "{tally:?}");
    assert!(tally.reconnects >= 1, "{tally:?}");
    assert_eq!(tally.lost, 0, "{tally:?}");
    server.stop().await;
}
