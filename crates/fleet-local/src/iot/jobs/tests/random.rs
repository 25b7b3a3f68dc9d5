//! Whatever happens to a job, in whatever order, its books are right.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::Fleet;

/// Something that happens.
#[derive(Debug, Clone)]
enum Event {
    Update(usize, &'static str),
    CancelExecution(usize, bool),
    DeleteExecution(usize),
    Join(usize),
    Leave(usize),
    DeleteThing(usize),
    Seconds(u64),
    CancelJob(bool),
}

const THINGS: usize = 8;

fn event() -> impl Strategy<Value = Event> {
    let thing = 0..THINGS;
    let status = prop::sample::select(vec![
        "IN_PROGRESS",
        "IN_PROGRESS",
        "SUCCEEDED",
        "FAILED",
        "FAILED",
        "REJECTED",
    ]);
    prop_oneof![
        12 => (thing.clone(), status).prop_map(|(thing, status)| Event::Update(thing, status)),
        2 => (thing.clone(), any::<bool>()).prop_map(|(t, force)| Event::CancelExecution(t, force)),
        1 => thing.clone().prop_map(Event::DeleteExecution),
        2 => thing.clone().prop_map(Event::Join),
        2 => thing.clone().prop_map(Event::Leave),
        1 => thing.prop_map(Event::DeleteThing),
        6 => (1_u64..400).prop_map(Event::Seconds),
        1 => any::<bool>().prop_map(Event::CancelJob),
    ]
}

fn settings() -> impl Strategy<Value = Value> {
    let rate = 1_u32..5;
    let retries = 0_u32..3;
    let threshold = prop::sample::select(vec![34.0, 60.0, 100.0]);
    (rate, retries, threshold, 2_u32..9, any::<bool>()).prop_map(
        |(rate, retries, threshold, least, continuous)| {
            json!({
                "targetSelection": if continuous { "CONTINUOUS" } else { "SNAPSHOT" },
                "jobExecutionsRolloutConfig": {"maximumPerMinute": rate},
                "timeoutConfig": {"inProgressTimeoutInMinutes": 3},
                "jobExecutionsRetryConfig": {"criteriaList":
                    [{"failureType": "ALL", "numberOfRetries": retries}]},
                "abortConfig": {"criteriaList": [{"failureType": "ALL", "action": "CANCEL",
                    "thresholdPercentage": threshold, "minNumberOfExecutedThings": least}]},
            })
        },
    )
}

async fn happen(fleet: &Fleet, event: &Event) {
    let name = |number: &usize| format!("t{number:04}");
    let call = async |operation: &str, input: Value| {
        // Much of it is refused, as it should be.
        let _refused = fleet.local.iot(operation, input).await;
    };
    match event {
        Event::Update(thing, status) => {
            let _refused = fleet.try_update(&name(thing), status).await;
        }
        Event::CancelExecution(thing, force) => {
            let input = json!({"jobId": "j", "thingName": name(thing), "force": force});
            call("CancelJobExecution", input).await;
        }
        Event::DeleteExecution(thing) => {
            let input = json!({"jobId": "j", "thingName": name(thing), "executionNumber": 1});
            call("DeleteJobExecution", input).await;
        }
        Event::Join(thing) => {
            let input = json!({"thingGroupName": "fleet", "thingName": name(thing)});
            call("AddThingToThingGroup", input).await;
        }
        Event::Leave(thing) => {
            let input = json!({"thingGroupName": "fleet", "thingName": name(thing)});
            call("RemoveThingFromThingGroup", input).await;
        }
        Event::DeleteThing(thing) => {
            call("DeleteThing", json!({"thingName": name(thing)})).await;
        }
        Event::Seconds(seconds) => fleet.seconds(*seconds).await,
        Event::CancelJob(force) => {
            call("CancelJob", json!({"jobId": "j", "force": force})).await;
        }
    }
}

/// Every execution as `thing, number, status, queued at, runs a timer`.
type Row = (String, i64, String, i64, bool);

async fn rows(fleet: &Fleet) -> Vec<Row> {
    fleet
        .local
        .ctx(|ctx| {
            let rows: Vec<Row> = ctx
                .tx
                .prepare(
                    "SELECT thing_name, number, status, queued_ms, deadline_ms IS NOT NULL \
                     FROM job_execution ORDER BY thing_name, number",
                )?
                .query_map([], |row| {
                    Ok((
                        row.get(0)?,
                        row.get(1)?,
                        row.get(2)?,
                        row.get(3)?,
                        row.get(4)?,
                    ))
                })?
                .collect::<Result<_, _>>()?;
            let timers: i64 = ctx.tx.query_row(
                "SELECT count(*) FROM due WHERE kind = 'job execution timeout'",
                [],
                |row| row.get(0),
            )?;
            assert_eq!(
                timers,
                i64::try_from(rows.iter().filter(|row| row.4).count()).unwrap()
            );
            Ok(rows)
        })
        .await
        .unwrap()
}

/// Counts anew, and compares.
async fn check(fleet: &Fleet, settings: &Value) {
    let job = fleet.describe().await;
    let rows = rows(fleet).await;
    let mut last: BTreeMap<&str, &str> = BTreeMap::new();
    for (index, (thing, number, status, _, timer)) in rows.iter().enumerate() {
        let follows = rows.get(index + 1).is_some_and(|next| next.0 == *thing);
        let terminal = !matches!(status.as_str(), "QUEUED" | "IN_PROGRESS");
        assert!(
            terminal || !follows,
            "{thing} goes on with {number} although another follows"
        );
        assert_eq!(*timer, status == "IN_PROGRESS", "{thing} {number}");
        last.insert(thing, status);
    }
    for (member, status) in [
        ("Queued", "QUEUED"),
        ("InProgress", "IN_PROGRESS"),
        ("Succeeded", "SUCCEEDED"),
        ("Failed", "FAILED"),
        ("Rejected", "REJECTED"),
        ("TimedOut", "TIMED_OUT"),
        ("Removed", "REMOVED"),
        ("Canceled", "CANCELED"),
    ] {
        let counted = &job["jobProcessDetails"][format!("numberOf{member}Things")];
        let found = last.values().filter(|last| **last == status).count();
        assert_eq!(*counted, json!(found), "{status}");
    }
    if settings["targetSelection"] == "SNAPSHOT" {
        // Nobody joins, so what was queued first was notified by the rollout.
        let rate = settings["jobExecutionsRolloutConfig"]["maximumPerMinute"]
            .as_u64()
            .unwrap();
        let mut minutes: BTreeMap<i64, u64> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.1 == 1) {
            *minutes.entry(row.3).or_default() += 1;
        }
        assert!(
            minutes.values().all(|notified| *notified <= rate),
            "{minutes:?}"
        );
        let starts: Vec<i64> = minutes.into_keys().collect();
        assert!(
            starts.windows(2).all(|pair| pair[1] - pair[0] >= 60_000),
            "{starts:?}"
        );
        let at_work = last
            .values()
            .any(|last| matches!(*last, "QUEUED" | "IN_PROGRESS"));
        if job["status"] == "COMPLETED" {
            assert!(!at_work, "completed while devices are at work");
        } else if job["status"] == "IN_PROGRESS" {
            assert!(
                at_work || job["isConcurrent"] == true,
                "nothing is left to do"
            );
        }
    }
    if job["status"] == "CANCELED" {
        assert!(
            last.values().all(|last| *last != "QUEUED"),
            "canceled and still queued"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_books_of_a_job_are_right_after_anything(
        settings in settings(),
        events in prop::collection::vec(event(), 1..50),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let fleet = Fleet::of(THINGS).await;
            fleet.job(settings.clone()).await;
            for event in &events {
                happen(&fleet, event).await;
                check(&fleet, &settings).await;
            }
        });
    }
}
