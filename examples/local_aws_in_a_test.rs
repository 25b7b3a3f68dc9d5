//! A test of one's own code against a local AWS: it starts one in memory, on a port that the system
//! gives, fills it, looks at what became of it through the ports, and stops it.
//!
//! ```text
//! cargo test -p fleet-examples --test local_aws_in_a_test
//! ```

use std::error::Error;

use fleet_aws::{Connection, Settings, Target, connect};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{ThingName, ThingPrefix};
use fleet_core::plan::EndpointKind;
use fleet_core::port::Reads;
use fleet_local::{Config, Quotas, Server, StateDir};
use fleet_ops::provision::{self, DeviceCount, Request, Summary};
use fleet_ops::session::{Session, Timestamp};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The code under test, as it might stand in a program: which of these devices are missing.
async fn missing(reads: &Reads, names: &[ThingName]) -> Result<Vec<ThingName>, CloudError> {
    let mut missing = Vec::new();
    for name in names {
        match reads.things.describe_thing(name).await {
            Ok(_) => {}
            // A fault says what a program can do about a failed call.
            Err(error) if error.fault == Fault::NotFound => missing.push(name.clone()),
            Err(error) => return Err(error),
        }
    }
    Ok(missing)
}

/// A local AWS of its own for each test. Requests are not limited, resources are.
fn config() -> Config {
    let mut config = Config::new(StateDir::Memory);
    config.quotas = Quotas::Off;
    config
}

async fn connected(server: &Server) -> Outcome<Connection> {
    let target = Target::local(server.http_url(), "eu-central-1".parse()?);
    Ok(connect(Settings::of(target)).await?)
}

async fn provision(connection: &Connection, devices: u32) -> Outcome<Summary> {
    let request = Request::new(
        ThingPrefix::default(),
        ["SedanVehicle".parse()?],
        ["1.0.0".parse()?],
        ["US".parse()?],
        DeviceCount::try_from(devices)?,
    )?;
    let region = connection.place.region.clone();
    let session = Session::new(region, EndpointKind::Local, Timestamp::now());
    let plan = provision::plan(&connection.cloud.reads, &request, &session).await?;
    Ok(provision::apply(&connection.cloud, &plan, &session).await?)
}

#[tokio::test]
async fn devices_that_are_missing_are_found() -> Outcome {
    let server = Server::start(config()).await?;
    let connection = connected(&server).await?;
    let reads = &connection.cloud.reads;
    assert!(provision(&connection, 2).await?.is_complete());

    let prefix = ThingPrefix::default();
    let names = [prefix.thing(1), prefix.thing(2), prefix.thing(3)];
    assert_eq!(missing(reads, &names).await?, [prefix.thing(3)]);

    // What the workflow made is there for every port.
    let group = reads
        .groups
        .describe_thing_group(&"Fleet-US".parse()?)
        .await?;
    assert_eq!(group.name.as_str(), "Fleet-US");
    let shadow = reads.shadows.get_shadow(&prefix.thing(1), None).await?;
    assert!(shadow.state["reported"]["batteryStatus"].is_number());
    server.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_bad_day_of_aws_changes_nothing() -> Outcome {
    let mut bad_day = config();
    bad_day.faults = "seed=7;throttle=10%;5xx=2%;drop-after=1%".parse()?;
    let server = Server::start(bad_day).await?;
    let connection = connected(&server).await?;
    let summary = provision(&connection, 5).await?;
    assert!(summary.is_complete(), "{:?}", summary.failures);
    assert!(connection.meter.snapshot().retries > 0);
    server.stop().await;
    Ok(())
}
