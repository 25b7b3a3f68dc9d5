//! Large fleets: what searches, building and the disk cost.

use std::io::Write as _;
use std::time::{Duration, Instant};

use fleet_core::query::{Matcher, Query};
use rusqlite::params;
use serde_json::{Value, json};

use super::{configure, everything, found};
use crate::iot::indexing::configuration::Things;
use crate::iot::indexing::index::Built;
use crate::iot::indexing::parts::Parts;
use crate::iot::indexing::scan;
use crate::iot::indexing::snapshot::Snapshot;
use crate::testing::Local;

/// Tells a measured figure to whoever runs with `--nocapture`.
macro_rules! say {
    ($($text:tt)*) => { writeln!(std::io::stderr(), $($text)*).unwrap() };
}

const COUNTRIES: [&str; 10] = ["US", "CA", "DE", "FR", "JP", "BR", "IN", "ZA", "KR", "NO"];

/// Puts devices as they are provisioned into the tables, without an index.
async fn fleet(local: &Local, from: u32, to: u32) {
    for start in (from..to).step_by(5000) {
        let insert = local.ctx(move |ctx| {
            for n in start..(start + 5000).min(to) {
                let name = format!("Vehicle-VIN-{n:06}");
                let country = COUNTRIES[n as usize % COUNTRIES.len()];
                let attributes = json!({
                    "country": country, "manufacturingDate": "2026-01-02",
                    "firmwareVersion": format!("1.{}.0", n % 7), "batch": format!("b{}", n / 100),
                });
                ctx.tx.prepare_cached(
                    "INSERT INTO thing (scope, name, id, type_name, attributes, version, created_ms) \
                     VALUES (?1, ?2, ?3, 'SedanVehicle', ?4, 1, 0)",
                )?.execute(params![
                    ctx.scope(), name, format!("00000000-0000-0000-0000-{n:012}"),
                    attributes.to_string(),
                ])?;
                let reported = json!({
                    "batteryStatus": n % 101, "mileage": n * 3, "doorsLocked": n % 2 == 0,
                    "location": {"lat": f64::from(n % 90), "lon": f64::from(n % 180)},
                    "status": "ok", "temperature": 20 + n % 10,
                });
                let packages = json!({"SedanVehicle": {
                    "version": format!("1.0.{}", n % 50), "attributes": {},
                }});
                for (shadow, state) in [("", reported), ("$package", packages)] {
                    ctx.tx.prepare_cached(
                        "INSERT INTO shadow (scope, thing_name, name, version, reported, reported_times) \
                         VALUES (?1, ?2, ?3, 1, ?4, '1700000000')",
                    )?.execute(params![ctx.scope(), name, shadow, state.to_string()])?;
                }
            }
            Ok(())
        });
        insert.await.unwrap();
    }
}

/// Queries, and of how many of 10,000 devices they hold.
const QUERIES: [(&str, usize); 4] = [
    ("attributes.batch:b7", 100),
    (
        "attributes.country:US AND attributes.firmwareVersion:1.3.0",
        143,
    ),
    (
        "shadow.name.$package.reported.SedanVehicle.version:1.0.7",
        200,
    ),
    ("thingName:Vehicle-VIN-004711", 1),
];

/// How long a query takes to look at every document.
async fn full_scan(local: &Local, query: &str) -> Duration {
    let query = Query::parse(query).unwrap();
    let scanned = local.ctx(move |ctx| {
        let started = Instant::now();
        let (matcher, parts) = (Matcher::new(&query), Parts::of([&query]));
        let built = Built::find(ctx)?.unwrap();
        let mut matching = 0;
        for ordinal in scan::candidates(ctx, built.number, &Query::parse("*").unwrap())? {
            let snapshot: Snapshot = scan::document(ctx, built.number, ordinal)?.unwrap();
            let configuration: &Things = &built.configuration;
            matching += u32::from(matcher.matches(&snapshot.document(configuration, parts)?));
        }
        assert!(matching > 0);
        Ok(started.elapsed())
    });
    scanned.await.unwrap()
}

/// The 95th percentile of what a first page takes.
async fn page_of(local: &Local, query: &str) -> Duration {
    let mut times = Vec::new();
    for _ in 0..40 {
        let started = Instant::now();
        let input = json!({"queryString": query, "maxResults": 100});
        let page = local.iot("SearchIndex", input).await.unwrap();
        times.push(started.elapsed());
        assert!(!page["things"].as_array().unwrap().is_empty());
    }
    times.sort_unstable();
    times[37]
}

async fn bytes(local: &Local) -> i64 {
    let pages = local.ctx(|ctx| {
        let sql = "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, \
                   pragma_page_size, pragma_freelist_count";
        Ok(ctx.tx.query_row(sql, [], |row| row.get(0))?)
    });
    pages.await.unwrap()
}

#[tokio::test]
async fn ten_thousand_things_are_indexed_and_found_faster_than_they_are_looked_through() {
    let local = Local::new().await;
    fleet(&local, 0, 10_000).await;
    configure(&local, everything()).await;
    for (query, expected) in QUERIES {
        assert_eq!(found(&local, query).await.len(), expected, "{query}");
    }
    for (query, _) in &QUERIES[..1] {
        let (page, scan) = (page_of(&local, query).await, full_scan(&local, query).await);
        assert!(page * 2 < scan, "{query}: {page:?} of {scan:?}");
    }
}

#[tokio::test]
#[ignore = "takes a minute and prints figures: cargo test -p fleet-local -- --ignored --nocapture hundred"]
async fn a_hundred_thousand_things_cost_what_is_promised() {
    const THINGS: u32 = 100_000;
    let local = Local::new().await;
    fleet(&local, 0, THINGS).await;
    let before = bytes(&local).await;
    let started = Instant::now();
    configure(&local, everything()).await;
    say!(
        "the configuration is answered after {:?}",
        started.elapsed()
    );
    let mut longest = Duration::ZERO;
    let building = async {
        let started = Instant::now();
        local
            .iot("SearchIndex", json!({"queryString": "thingName:none"}))
            .await
            .unwrap();
        started.elapsed()
    };
    tokio::pin!(building);
    let built = loop {
        tokio::select! {
            biased;
            built = &mut building => break built,
            () = tokio::time::sleep(Duration::from_millis(20)) => {
                let started = Instant::now();
                let input = json!({"thingGroupName": "g"});
                local.iot("CreateThingGroup", input).await.unwrap();
                longest = longest.max(started.elapsed());
            }
        }
    };
    say!("built in {built:?}; the longest write meanwhile took {longest:?}");
    let documents = local.ctx(|ctx| {
        let sql = "SELECT sum(length(registry) + length(shadows)) FROM index_document";
        Ok(ctx.tx.query_row(sql, [], |row| row.get::<_, i64>(0))?)
    });
    let documents = documents.await.unwrap();
    let index = bytes(&local).await - before;
    let beyond = (index - documents) / i64::from(THINGS);
    say!(
        "a thing: {} bytes, {beyond} beyond its document",
        index / i64::from(THINGS)
    );
    assert!(beyond <= 1024);
    for (query, _) in QUERIES {
        let (page, scan) = (page_of(&local, query).await, full_scan(&local, query).await);
        say!("{query}: p95 {page:?}, full scan {scan:?}");
        assert!(page * 10 <= scan, "{query}");
    }
    let group = json!({"thingGroupName": "d", "queryString": "attributes.country:US"});
    let started = Instant::now();
    local.iot("CreateDynamicThingGroup", group).await.unwrap();
    let input = json!({"thingGroupName": "d", "maxResults": 250});
    let members = local.iot("ListThingsInThingGroup", input).await.unwrap();
    assert_eq!(members["things"].as_array().unwrap().len(), 250);
    say!(
        "a dynamic group of 10,000 is filled in {:?}",
        started.elapsed()
    );
    let started = Instant::now();
    let buckets = json!({"queryString": "*", "aggregationField": "registry.thingTypeName",
                         "bucketsAggregationType": {"termsAggregation": {}}});
    let answer = local.iot("GetBucketsAggregation", buckets).await.unwrap();
    assert_eq!(
        answer["buckets"],
        json!([{"keyValue": "SedanVehicle", "count": THINGS}])
    );
    say!("buckets over all things take {:?}", started.elapsed());
}

/// Creating devices, adding them to a group and updating them without an index, with one, and with dynamic groups: what the marks
/// cost.
#[tokio::test]
#[ignore = "takes a while and prints figures"]
async fn marks_cost_little() {
    for (on, groups) in [(false, 0), (true, 0), (false, 0), (true, 0), (true, 5)] {
        let local = Local::new().await;
        if on {
            configure(&local, everything()).await;
        }
        let fleet = json!({"thingGroupName": "fleet"});
        local.iot("CreateThingGroup", fleet).await.unwrap();
        for n in 0..groups {
            let query = format!("shadow.reported.battery:[{n}000 TO *]");
            let input = json!({"thingGroupName": format!("d{n}"), "queryString": query});
            local.iot("CreateDynamicThingGroup", input).await.unwrap();
        }
        let started = Instant::now();
        for start in (0..10_000).step_by(100) {
            let calls = (start..start + 100).map(|n| {
                let local = &local;
                async move {
                    let name = format!("Vehicle-VIN-{n:06}");
                    let attributes = json!({"attributes": {"country": "US"}});
                    let input = json!({"thingName": name, "attributePayload": attributes});
                    local.iot("CreateThing", input).await.unwrap();
                    let member = json!({"thingGroupName": "fleet", "thingName": name});
                    local.iot("AddThingToThingGroup", member).await.unwrap();
                    super::shadow(local, &name, "", json!({"reported": {"battery": n}})).await;
                }
            });
            futures::future::join_all(calls).await;
        }
        let took = started.elapsed();
        let started = Instant::now();
        let query: Value = json!({"queryString": "thingName:Vehicle-VIN-000042"});
        let searched = local.iot("SearchIndex", query).await.is_ok();
        assert_eq!(searched, on);
        let first = started.elapsed();
        say!("index {on}, {groups} dynamic groups: {took:?}, the first search {first:?}");
    }
}
