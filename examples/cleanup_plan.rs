//! Makes a plan of a cleanup, shows what goes, what stays and why, keeps the plan in a file, and
//! applies what the file says.
//!
//! ```text
//! cargo run -p fleet-examples --bin cleanup_plan
//! ```

#![expect(clippy::print_stdout, reason = "a program prints")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use fleet_aws::{Connection, Settings, Target, connect};
use fleet_core::name::ThingPrefix;
use fleet_core::plan::EndpointKind;
use fleet_core::port::things::NewThing;
use fleet_local::{Config, Server, StateDir};
use fleet_ops::cleanup::{self, CleanupPlan, Request, Scope};
use fleet_ops::event::ResourceKind;
use fleet_ops::provision::{self, DeviceCount};
use fleet_ops::session::{Session, Timestamp};
use fleet_ops::wait::{Patience, RealTime};

/// AWS lets a thing type go five minutes after its deprecation. The local AWS has a clock that can
/// be moved.
struct LocalClock(Arc<Server>);

#[async_trait]
impl Patience for LocalClock {
    fn skips(&self) -> bool {
        true
    }

    async fn pass(&self, time: Duration) {
        if self.0.advance(time).await.is_err() {
            RealTime.pass(time).await;
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Arc::new(Server::start(Config::new(StateDir::Memory)).await?);
    let target = Target::local(server.http_url(), "us-east-1".parse()?);
    let connection = connect(Settings::of(target)).await?;
    let cloud = &connection.cloud;
    let region = connection.place.region.clone();
    let session = Session::new(region, EndpointKind::Local, Timestamp::now())
        .with_patience(Arc::new(LocalClock(server.clone())));
    fill(&connection, &session).await?;

    let request = Request::new(Scope::All, ThingPrefix::default());
    let plan = cleanup::plan(&cloud.reads, &request, &session).await?;
    show(&plan);

    // What was shown is what is applied: on another day, by another program, or now.
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("cleanup.jsonl");
    plan.write(BufWriter::new(File::create(&path)?))?.flush()?;
    let approved = CleanupPlan::read(BufReader::new(File::open(&path)?))?;
    let summary = cleanup::apply(cloud, &approved, &session).await?;

    println!("{} deleted", summary.deleted());
    let clean = summary.proof.as_ref().is_some_and(|proof| proof.is_clean());
    println!("nothing of ours is left: {clean}");
    // Ports do what one wants to do besides.
    let left = cloud.reads.things.list_things(None).await?.items;
    for thing in left {
        println!("still there: {}", thing.name);
    }
    Ok(())
}

/// A fleet of three, and a thing that is somebody else's.
async fn fill(connection: &Connection, session: &Session) -> Result<(), Box<dyn Error>> {
    let request = provision::Request::new(
        ThingPrefix::default(),
        ["SedanVehicle".parse()?],
        ["1.0.0".parse()?],
        ["US".parse()?],
        DeviceCount::try_from(3)?,
    )?;
    let plan = provision::plan(&connection.cloud.reads, &request, session).await?;
    provision::apply(&connection.cloud, &plan, session).await?;
    let other = NewThing {
        name: "coffee-machine".parse()?,
        thing_type: None,
        attributes: BTreeMap::new(),
    };
    connection.cloud.writes.things.create_thing(&other).await?;
    Ok(())
}

/// What a plan deletes and how it was recognised, what it keeps and why.
fn show(plan: &CleanupPlan) {
    for (name, _) in plan.things.iter() {
        println!("delete Thing {name}, by {:?}", plan.identified(&name));
    }
    for (kind, section) in &plan.sections {
        for item in &section.items {
            println!("delete {kind:?} {}, by {:?}", item.name, item.identified);
        }
        for kept in &section.kept {
            println!("keep {kind:?} {}: {:?}", kept.name, kept.reason);
        }
    }
    // What could not be looked at is kept as well, and a plan says so.
    for (kind, failure) in plan.unread() {
        println!("not looked at: {kind:?}: {failure}");
    }
    println!("{} things go", plan.deletes(ResourceKind::Thing));
}
