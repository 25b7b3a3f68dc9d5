//! Devices that are enrolled connect with their certificates, do what is theirs, and are put out.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use fleet_aws::MqttClient;
use fleet_core::command::{Arguments, CommandExecutionStatus, Payload};
use fleet_core::name::{CertificateId, ThingName};
use fleet_core::port::command_executions::NewCommandExecution;
use fleet_core::port::commands::NewCommand;
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    ClientOptions, Incoming, MqttConnection, MqttError, MqttLink, Reason, Subscription,
    TlsIdentity, Transport,
};
use fleet_ops::enrolment::{
    Became, Broker, DeviceFolders, FolderError, Kept, Request, enroll, revoke,
};
use rcgen::{CertificateParams, KeyPair};
use tokio::time::timeout;

use super::*;

/// What is kept of a device.
#[derive(Debug, Default)]
struct Folder {
    key: String,
    certificate: Option<(CertificateId, String)>,
}

/// Folders in memory, with real keys.
#[derive(Debug, Default)]
struct Folders(Mutex<BTreeMap<ThingName, Folder>>);

impl DeviceFolders for Folders {
    fn look(&self, thing: &ThingName) -> Result<Kept, FolderError> {
        let folders = self.0.lock().unwrap();
        let folder = folders.get(thing);
        let certificate = folder.and_then(|folder| folder.certificate.as_ref());
        Ok(Kept {
            key: folder.is_some(),
            certificate: certificate.map(|(id, _)| id.clone()),
            complete: certificate.is_some(),
        })
    }

    fn request(&self, thing: &ThingName, _fresh: bool) -> Result<String, FolderError> {
        let key = KeyPair::generate().unwrap();
        let request = CertificateParams::default().serialize_request(&key);
        let folder = Folder {
            key: key.serialize_pem(),
            certificate: None,
        };
        self.0.lock().unwrap().insert(thing.clone(), folder);
        Ok(request.unwrap().pem().unwrap())
    }

    fn keep(
        &self,
        thing: &ThingName,
        id: &CertificateId,
        pem: &str,
        _broker: &Broker,
    ) -> Result<(), FolderError> {
        let mut folders = self.0.lock().unwrap();
        folders.get_mut(thing).unwrap().certificate = Some((id.clone(), pem.to_owned()));
        Ok(())
    }

    fn forget(&self, thing: &ThingName) -> Result<(), FolderError> {
        self.0.lock().unwrap().remove(thing);
        Ok(())
    }

    fn all(&self) -> Result<Vec<ThingName>, FolderError> {
        Ok(self.0.lock().unwrap().keys().cloned().collect())
    }
}

impl Folders {
    fn identity(&self, server: &Server, thing: &str) -> TlsIdentity {
        let folders = self.0.lock().unwrap();
        let folder = &folders[&thing.parse::<ThingName>().unwrap()];
        let (_, certificate) = folder.certificate.clone().unwrap();
        TlsIdentity {
            ca: Some(server.ca_pem().into()),
            certificate,
            key: folder.key.clone(),
        }
    }
}

async fn server_for_devices() -> Server {
    let mut config = Config::new(StateDir::Memory);
    config.mqtts_port = Some(0);
    // A client id may connect once a second.
    config.quotas = fleet_local::Quotas::Off;
    Server::start(config).await.unwrap()
}

/// Things of these names, enrolled.
async fn enrolled(server: &Server, connection: &Connection, names: &[&str]) -> Folders {
    let things = &connection.cloud.writes.things;
    for name in names {
        things.create_thing(&thing(name, None)).await.unwrap();
    }
    let folders = Folders::default();
    let things = names.iter().map(|name| name.parse().unwrap()).collect();
    let broker = Broker {
        host: "localhost".into(),
        port: server.mqtts_addr().unwrap().port(),
    };
    let request = Request::new(things, connection.place.clone(), broker);
    let session = provision::session(connection);
    let done = enroll(&connection.cloud, &folders, &request, &session).await;
    let done = done.unwrap();
    assert!(done.is_complete(), "{done:?}");
    let again = enroll(&connection.cloud, &folders, &request, &session).await;
    let kept = |became: &Became| matches!(became, Became::Kept(_));
    let again = again.unwrap();
    assert!(
        again.devices.iter().all(|one| kept(&one.became)),
        "{again:?}"
    );
    folders
}

async fn connect_as(
    server: &Server,
    identity: TlsIdentity,
    client_id: &str,
) -> Result<Box<dyn MqttConnection>, MqttError> {
    let options = ClientOptions {
        client_id: client_id.into(),
        host: "localhost".into(),
        port: server.mqtts_addr().unwrap().port(),
        transport: Transport::MutualTls(Arc::new(identity)),
        keep_alive_seconds: 60,
        clean_start: true,
        session_expiry_seconds: 0,
        will: None,
    };
    MqttClient::new().connect(&options).await
}

fn to(filter: &str) -> [Subscription; 1] {
    [Subscription {
        filter: filter.into(),
        at_least_once: true,
    }]
}

fn message(topic: String, payload: &str) -> NewMessage {
    NewMessage {
        topic,
        payload: payload.into(),
        at_least_once: true,
        retain: false,
    }
}

#[tokio::test]
async fn an_enrolled_device_hears_a_command_over_mutual_tls_and_answers_it() {
    let server = server_for_devices().await;
    let connection = connected(&server).await;
    let folders = enrolled(&server, &connection, &["car"]).await;
    let identity = folders.identity(&server, "car");
    let mut car = connect_as(&server, identity, "car").await.unwrap();
    let filter = "$aws/commands/things/car/executions/+/request/#";
    car.subscribe(&to(filter)).await.unwrap();

    let Cloud { reads, writes } = &connection.cloud;
    let new = NewCommand {
        id: "lock".parse().unwrap(),
        display_name: None,
        description: None,
        payload: Payload::Static {
            content: br#"{"lock":true}"#.to_vec(),
            content_type: "application/json".into(),
        },
        parameters: Vec::new(),
    };
    let command = writes.commands.create_command(&new, &tags()).await.unwrap();
    let target = connection.place.thing(&"car".parse().unwrap());
    let start = NewCommandExecution {
        command,
        target: target.clone(),
        arguments: Arguments::new(),
        timeout_seconds: None,
        client_token: None,
    };
    let starts = &writes.command_executions;
    let id = starts.start_command_execution(&start).await.unwrap();
    let heard = timeout(Duration::from_secs(10), car.next()).await.unwrap();
    let Some(Incoming::Message(request)) = heard else {
        panic!("{heard:?}")
    };
    let topic = format!("$aws/commands/things/car/executions/{id}");
    assert_eq!(request.topic, format!("{topic}/request/json"));
    assert_eq!(request.payload, br#"{"lock":true}"#);
    let answer = message(
        format!("{topic}/response/json"),
        r#"{"status":"SUCCEEDED"}"#,
    );
    car.publish(&answer).await.unwrap();
    let executions = &reads.command_executions;
    let asked = async {
        loop {
            let there = executions.get_command_execution(&id, &target).await;
            let status = there.unwrap().status;
            if status != CommandExecutionStatus::Created {
                return status;
            }
        }
    };
    let status = timeout(Duration::from_secs(10), asked).await.unwrap();
    assert_eq!(status, CommandExecutionStatus::Succeeded);
}

#[tokio::test]
async fn a_device_is_itself_alone_and_has_its_own_topics_alone() {
    let server = server_for_devices().await;
    let connection = connected(&server).await;
    let folders = enrolled(&server, &connection, &["car", "bus"]).await;
    let as_bus = connect_as(&server, folders.identity(&server, "car"), "bus").await;
    assert!(as_bus.is_err(), "the client id is another thing's");
    let mut car = connect_as(&server, folders.identity(&server, "car"), "car")
        .await
        .unwrap();
    car.subscribe(&to("$aws/things/car/jobs/notify-next"))
        .await
        .unwrap();
    let of_others = car.subscribe(&to("$aws/things/bus/jobs/notify-next")).await;
    let not_authorized = |error: &MqttError| {
        matches!(
            error,
            MqttError::Refused(Reason::NotAuthorized)
                | MqttError::Disconnected(Reason::NotAuthorized)
        )
    };
    assert!(
        of_others.as_ref().is_err_and(not_authorized),
        "{of_others:?}"
    );
    let mut bus = connect_as(&server, folders.identity(&server, "bus"), "bus")
        .await
        .unwrap();
    let elsewhere = message("somewhere".to_owned(), "hello");
    let published = bus.publish(&elsewhere).await;
    assert!(
        published.as_ref().is_err_and(not_authorized),
        "{published:?}"
    );
}

#[tokio::test]
async fn a_revoked_device_is_put_out_and_stays_out() {
    let server = server_for_devices().await;
    let connection = connected(&server).await;
    let folders = enrolled(&server, &connection, &["car"]).await;
    let identity = folders.identity(&server, "car");
    let mut car = connect_as(&server, identity.clone(), "car").await.unwrap();
    let things = ["car".parse().unwrap()];
    let session = provision::session(&connection);
    let done = revoke(&connection.cloud, &folders, &things, &session).await;
    assert!(done[0].problem.is_none(), "{done:?}");
    let over = timeout(Duration::from_secs(10), car.next()).await.unwrap();
    assert!(matches!(over, Some(Incoming::Disconnected(_))), "{over:?}");
    assert!(connect_as(&server, identity, "car").await.is_err());
    let certificates = &connection.cloud.reads.certificates;
    assert!(
        certificates
            .list_certificates(None)
            .await
            .unwrap()
            .items
            .is_empty()
    );
}
