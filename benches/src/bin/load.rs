//! Calls an endpoint with fleetctl's own AWS client as fast as it goes, and prints what came of it.

#![expect(clippy::print_stdout, reason = "it prints its result")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use fleet_aws::{Settings, Target, connect};
use fleet_core::fault::CloudError;
use fleet_core::name::{ShadowName, ThingGroupName, ThingName};
use fleet_core::port::Cloud;
use fleet_core::port::groups::NewStaticGroup;
use fleet_core::port::things::NewThing;
use fleet_core::quota::{Bucket, Rate, RateOverride};
use fleet_core::tag::Tags;
use futures::StreamExt as _;
use serde_json::json;

/// Calls an endpoint as fast as it goes.
#[derive(Debug, Parser)]
struct Options {
    /// The endpoint, such as http://127.0.0.1:4566.
    endpoint: String,
    /// What to call.
    #[arg(value_enum)]
    what: What,
    /// How many devices.
    #[arg(long, default_value_t = 1000)]
    devices: u32,
    /// How many calls at once.
    #[arg(long, default_value_t = 64)]
    at_once: usize,
}

const GROUP: &str = "Bench";

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    /// What provisioning does for each device: CreateThing, AddThingToThingGroup, two shadows.
    Provision,
    /// CreateThing.
    Create,
    /// DescribeThing.
    Describe,
    /// UpdateThingShadow, classic.
    Shadow,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::parse();
    let mut settings = Settings::of(Target::Local {
        endpoint_url: options.endpoint.clone(),
        region: "us-east-1".parse()?,
        access_key: "test".to_owned(),
        secret_key: "test".to_owned(),
    });
    settings.rates = Bucket::ALL
        .iter()
        .map(|bucket| RateOverride {
            bucket: *bucket,
            rate: Rate::Off,
        })
        .collect();
    let connection = connect(settings).await?;
    if matches!(options.what, What::Provision) {
        let group = NewStaticGroup {
            name: text(GROUP),
            description: String::new(),
            attributes: BTreeMap::new(),
        };
        let groups = &connection.cloud.writes.groups;
        groups.create_thing_group(&group, &Tags::none()).await?;
    }
    let started = Instant::now();
    let results: Vec<Result<Vec<Duration>, CloudError>> =
        futures::stream::iter(1..=options.devices)
            .map(|number| {
                let cloud = connection.cloud.clone();
                tokio::spawn(async move { device(&cloud, options.what, number).await })
            })
            .buffer_unordered(options.at_once)
            .map(|joined| {
                joined.unwrap_or_else(|cause| std::panic::resume_unwind(cause.into_panic()))
            })
            .collect()
            .await;
    let seconds = started.elapsed().as_secs_f64();
    let mut times: Vec<Duration> = Vec::new();
    let mut failed = 0;
    let mut first_failure = None;
    for result in results {
        match result {
            Ok(more) => times.extend(more),
            Err(error) => {
                failed += 1;
                first_failure.get_or_insert_with(|| error.to_string());
            }
        }
    }
    times.sort_unstable();
    let percentile = |percent: usize| {
        let index = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!(
        "{}",
        json!({
            "calls": times.len(),
            "failed": failed,
            "first_failure": first_failure,
            "seconds": seconds,
            "per_second": times.len() as f64 / seconds,
            "p50_ms": percentile(50),
            "p99_ms": percentile(99),
        })
    );
    Ok(())
}

/// The calls of one device, and how long each took.
async fn device(cloud: &Cloud, what: What, number: u32) -> Result<Vec<Duration>, CloudError> {
    let name: ThingName = text(&format!("Bench-{number:06}"));
    let mut times = Vec::with_capacity(4);
    let mut clock = Instant::now();
    let mut lap = |times: &mut Vec<Duration>| {
        times.push(clock.elapsed());
        clock = Instant::now();
    };
    let classic = json!({"state": {"reported": {"batteryStatus": 55}}});
    match what {
        What::Describe => {
            cloud.reads.things.describe_thing(&name).await?;
            lap(&mut times);
        }
        What::Shadow => {
            cloud
                .writes
                .shadows
                .update_shadow(&name, None, &classic)
                .await?;
            lap(&mut times);
        }
        What::Create | What::Provision => {
            let thing = NewThing {
                name: name.clone(),
                thing_type: None,
                attributes: BTreeMap::from([
                    ("country".to_owned(), "US".to_owned()),
                    ("customerId".to_owned(), format!("customer-{number}")),
                    ("manufacturingDate".to_owned(), "2026-01-01".to_owned()),
                ]),
            };
            cloud.writes.things.create_thing(&thing).await?;
            lap(&mut times);
        }
    }
    if matches!(what, What::Provision) {
        let group: ThingGroupName = text(GROUP);
        cloud
            .writes
            .groups
            .add_thing_to_thing_group(&name, &group)
            .await?;
        lap(&mut times);
        cloud
            .writes
            .shadows
            .update_shadow(&name, None, &classic)
            .await?;
        lap(&mut times);
        let package: ShadowName = text("$package");
        let document = json!({"state": {"reported": {"SedanVehicle": {"version": "1.0.0", "attributes": {}}}}});
        cloud
            .writes
            .shadows
            .update_shadow(&name, Some(&package), &document)
            .await?;
        lap(&mut times);
    }
    Ok(times)
}

/// The names here are all good ones.
fn text<T: std::str::FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    #[expect(clippy::expect_used, reason = "a fixed name that the type takes")]
    text.parse().expect("a good name")
}
