//! The ports and the workflows, through the AWS SDK, against the local AWS.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of a test fails like the test itself"
)]

use std::collections::BTreeMap;

use fleet_aws::{
    ConnectError, Connection, CredentialsFault, Settings, Target, connect, credentials_fault,
};
use fleet_core::fault::Fault;
use fleet_core::port::Cloud;
use fleet_core::port::things::NewThing;
use fleet_core::quota::{Bucket, Rate, RateOverride};
use fleet_core::tag::Tags;
use fleet_local::{Config, Server, StateDir};

mod catalog;
mod commands;
mod devices;
mod faults;
mod groups;
mod jobs;
mod jobs_create;
mod mqtt;
mod policies;
mod provision;
mod registry;
mod removal;
mod simulate;
mod storage;
mod versions;
mod virtual_devices;
mod wire;

const ACCOUNT: &str = "123456789012";

async fn server() -> Server {
    Server::start(Config::new(StateDir::Memory)).await.unwrap()
}

fn settings(endpoint_url: String) -> Settings {
    Settings::of(Target::local(endpoint_url, "us-east-1".parse().unwrap()))
}

async fn connected(server: &Server) -> Connection {
    connect(settings(server.http_url())).await.unwrap()
}

/// A connection as fast as it goes, with rates off on our side.
async fn fast(server: &Server) -> Connection {
    let mut settings = settings(server.http_url());
    settings.rates = Bucket::ALL
        .iter()
        .map(|bucket| RateOverride {
            bucket: *bucket,
            rate: Rate::Off,
        })
        .collect();
    connect(settings).await.unwrap()
}

fn tags() -> Tags {
    Tags::none().with("workshop", "x").unwrap()
}

fn thing(name: &str, thing_type: Option<&str>) -> NewThing {
    NewThing {
        name: name.parse().unwrap(),
        thing_type: thing_type.map(|name| name.parse().unwrap()),
        attributes: BTreeMap::from([("country".into(), "US".into())]),
    }
}

#[tokio::test]
async fn the_caller_and_the_endpoint_are_known() {
    let server = server().await;
    let connection = connected(&server).await;
    assert_eq!(connection.identity.account.as_str(), ACCOUNT);
    assert_eq!(connection.place.to_string(), "123456789012 in us-east-1");
    let endpoint = connection
        .cloud
        .reads
        .endpoint
        .data_endpoint()
        .await
        .unwrap();
    assert_eq!(endpoint, format!("localhost:{}", server.address().port()));
}

#[tokio::test]
async fn tls_needs_the_printed_certificate() {
    let server = server().await;
    let refused = connect(settings(server.https_url())).await;
    let Err(ConnectError::Call(error)) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(error.fault, Fault::Unreachable);

    let directory = tempfile::tempdir().unwrap();
    let ca_file = directory.path().join("ca.pem");
    std::fs::write(&ca_file, server.ca_pem()).unwrap();
    let mut trusting = settings(server.https_url());
    trusting.ca_bundle = Some(ca_file);
    let connection = connect(trusting).await.unwrap();
    assert_eq!(connection.identity.account.as_str(), ACCOUNT);
}

#[tokio::test]
async fn credentials_that_are_wrong_are_told_apart() {
    let server = server().await;
    for (key, secret, fault) in [
        ("nobody", "test", CredentialsFault::UnknownKey),
        ("test", "wrong", CredentialsFault::Signature),
    ] {
        let target = Target::Local {
            endpoint_url: server.http_url(),
            region: "us-east-1".parse().unwrap(),
            access_key: key.into(),
            secret_key: secret.into(),
        };
        let refused = connect(Settings::of(target)).await;
        let Err(ConnectError::Call(error)) = refused else {
            panic!("{refused:?}")
        };
        assert_eq!(
            (error.fault, credentials_fault(&error)),
            (Fault::Denied, Some(fault)),
            "{error}"
        );
    }
}
