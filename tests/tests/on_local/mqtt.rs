//! MQTT clients at the broker of the local AWS.

use std::time::Duration;

use fleet_aws::MqttClient;
use fleet_core::command::{Arguments, CommandExecutionStatus, Payload};
use fleet_core::port::command_executions::NewCommandExecution;
use fleet_core::port::commands::NewCommand;
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    ClientOptions, Incoming, IncomingMessage, MqttConnection, MqttLink, Reason, Subscription,
    Transport,
};
use tokio::time::timeout;

use super::*;

async fn server_with_broker() -> Server {
    let mut config = Config::new(StateDir::Memory);
    config.mqtt_port = Some(0);
    // A client id may connect once a second.
    config.quotas = fleet_local::Quotas::Off;
    Server::start(config).await.unwrap()
}

async fn client(server: &Server, id: &str) -> Box<dyn MqttConnection> {
    let address = server.mqtt_addr().unwrap();
    let options = ClientOptions {
        client_id: id.into(),
        host: address.ip().to_string(),
        port: address.port(),
        transport: Transport::Plain,
        keep_alive_seconds: 60,
        clean_start: true,
        session_expiry_seconds: 0,
        will: Some(message(&format!("gone/{id}"), "bye")),
    };
    MqttClient::new().connect(&options).await.unwrap()
}

fn message(topic: &str, payload: &str) -> NewMessage {
    NewMessage {
        topic: topic.into(),
        payload: payload.into(),
        at_least_once: true,
        retain: false,
    }
}

async fn subscribe(connection: &mut Box<dyn MqttConnection>, filter: &str) {
    let wanted = Subscription {
        filter: filter.into(),
        at_least_once: true,
    };
    connection.subscribe(&[wanted]).await.unwrap();
}

async fn next(connection: &mut Box<dyn MqttConnection>) -> IncomingMessage {
    match timeout(Duration::from_secs(10), connection.next()).await {
        Ok(Some(Incoming::Message(message))) => message,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn clients_hear_each_other_and_how_one_goes() {
    let server = server_with_broker().await;
    let mut listener = client(&server, "listener").await;
    assert!(!listener.session_present());
    subscribe(&mut listener, "fleet/+").await;
    subscribe(&mut listener, "gone/#").await;
    let mut car = client(&server, "car").await;
    car.publish(&message("fleet/car", "here")).await.unwrap();
    let heard = next(&mut listener).await;
    assert_eq!(
        (heard.topic.as_str(), &heard.payload[..]),
        ("fleet/car", &b"here"[..])
    );
    // Another one of the same name.
    let second = client(&server, "car").await;
    let over = timeout(Duration::from_secs(10), car.next()).await.unwrap();
    let taken_over = Incoming::Disconnected(Reason::SessionTakenOver);
    assert_eq!(over, Some(taken_over));
    assert_eq!(next(&mut listener).await.topic, "gone/car");
    second.disconnect().await;
    let third = client(&server, "bus").await;
    drop(third);
    // Who says goodbye leaves no will: the next is of the one that broke.
    assert_eq!(next(&mut listener).await.topic, "gone/bus");
}

#[tokio::test]
async fn a_device_hears_a_command_and_answers_it() {
    let server = server_with_broker().await;
    let connection = connected(&server).await;
    let Cloud { reads, writes } = &connection.cloud;
    writes
        .things
        .create_thing(&thing("car", None))
        .await
        .unwrap();
    let new = NewCommand {
        id: "c".parse().unwrap(),
        display_name: None,
        description: None,
        payload: Payload::Static {
            content: b"{}".to_vec(),
            content_type: "application/json".into(),
        },
        parameters: Vec::new(),
    };
    let command = writes.commands.create_command(&new, &tags()).await.unwrap();
    let mut car = client(&server, "car").await;
    let requests = "$aws/commands/things/car/executions/+/request/json";
    subscribe(&mut car, requests).await;
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
    let request = next(&mut car).await;
    assert_eq!(request.topic, requests.replace('+', id.as_str()));
    assert_eq!(request.content_type.as_deref(), Some("application/json"));
    assert_eq!(request.payload, b"{}");
    let answer = request.topic.replace("request", "response");
    car.publish(&message(&answer, r#"{"status":"SUCCEEDED"}"#))
        .await
        .unwrap();
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
    car.disconnect().await;
}
