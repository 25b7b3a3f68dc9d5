//! Provisions ten devices on a local AWS and follows the work with a sink of its own.
//!
//! ```text
//! cargo run -p fleet-examples --bin provision_with_your_own_sink
//! ```

#![expect(clippy::print_stdout, reason = "a program prints")]

use std::error::Error;
use std::sync::Arc;

use fleet_aws::{Settings, Target, connect};
use fleet_core::name::ThingPrefix;
use fleet_core::plan::EndpointKind;
use fleet_local::{Config, Server, StateDir};
use fleet_ops::event::{Event, Phase, ResourceKind, Sink};
use fleet_ops::provision::{self, DeviceCount, Request};
use fleet_ops::session::{Session, Timestamp};

/// Prints what is made, how the devices come on, and what fails.
struct Lines;

impl Sink for Lines {
    fn event(&self, event: &Event) {
        match event {
            Event::Created { kind, name } => println!("made {kind:?} {name}"),
            Event::Progress {
                phase: Phase::Devices,
                done,
                total: Some(total),
                ..
            } => println!("devices {done} of {total}"),
            Event::Failed {
                kind,
                name,
                failure,
            } => println!("failed {kind:?} {name}: {failure}"),
            // There are more, and there will be more: a sink takes what it knows.
            _ => {}
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // An AWS. Without the first line and with `Target::aws()` it is the real one.
    let server = Server::start(Config::new(StateDir::Memory)).await?;
    let target = Target::local(server.http_url(), "us-east-1".parse()?);
    let connection = connect(Settings::of(target)).await?;
    let cloud = &connection.cloud;

    // What is wanted, and by whom.
    let request = Request::new(
        ThingPrefix::default(),
        ["SedanVehicle".parse()?],
        ["1.0.0".parse()?],
        ["US".parse()?, "CA".parse()?],
        DeviceCount::try_from(10)?,
    )?;
    let region = connection.place.region.clone();
    let session = Session::new(region, EndpointKind::Local, Timestamp::now())
        .with_sink(Arc::new(Lines))
        .with_meter(connection.meter.clone());

    // Plan, show, apply. This is where a program asks.
    let plan = provision::plan(&cloud.reads, &request, &session).await?;
    println!("planned: {} calls", plan.calls().total());
    let summary = provision::apply(cloud, &plan, &session).await?;

    let things = summary.of(ResourceKind::Thing);
    println!("{} things made, {} failed", things.created, things.failed);
    println!("complete: {}", summary.is_complete());
    server.stop().await;
    Ok(())
}
