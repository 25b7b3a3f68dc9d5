//! Whatever happens, in whatever order: a device that only listens knows what it has to do.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::iot::jobs::tests::Fleet;

const THINGS: usize = 3;
const JOBS: [&str; 4] = ["a", "b", "c", "d"];

/// Something that happens.
#[derive(Debug, Clone)]
enum Event {
    Call(&'static str, Value),
    Device {
        thing: usize,
        job: usize,
        status: &'static str,
    },
    StartNext(usize),
    Seconds(u64),
}

fn name(thing: usize) -> String {
    format!("t{thing:04}")
}

fn job() -> impl Strategy<Value = Event> {
    (0..JOBS.len(), 1_u32..4, any::<bool>(), any::<bool>()).prop_map(
        |(job, rate, continuous, windows)| {
            let mut input = json!({
                "jobId": JOBS[job], "document": "{}",
                "targets": [crate::iot::jobs::tests::group_arn("fleet")],
                "targetSelection": if continuous { "CONTINUOUS" } else { "SNAPSHOT" },
                "jobExecutionsRolloutConfig": {"maximumPerMinute": rate},
                "timeoutConfig": {"inProgressTimeoutInMinutes": 7},
                "jobExecutionsRetryConfig": {"criteriaList":
                    [{"failureType": "ALL", "numberOfRetries": 1}]},
            });
            if continuous && windows {
                input["schedulingConfig"] = json!({"maintenanceWindows":
                    [{"startTime": "cron(0 * * * ? *)", "durationInMinutes": 20}]});
            }
            Event::Call("CreateJob", input)
        },
    )
}

fn call() -> impl Strategy<Value = Event> {
    let operations = prop::sample::select(vec![
        "CancelJob",
        "DeleteJob",
        "CancelJobExecution",
        "DeleteJobExecution",
        "AddThingToThingGroup",
        "RemoveThingFromThingGroup",
        "CreateThing",
        "DeleteThing",
    ]);
    (operations, 0..THINGS, 0..JOBS.len(), 1..3, any::<bool>()).prop_map(
        |(operation, thing, job, number, force)| {
            let input = match operation {
                "CancelJob" | "DeleteJob" => json!({"jobId": JOBS[job], "force": force}),
                "CancelJobExecution" => {
                    json!({"jobId": JOBS[job], "thingName": name(thing), "force": force})
                }
                "DeleteJobExecution" => json!({"jobId": JOBS[job], "thingName": name(thing),
                    "executionNumber": number, "force": force}),
                "CreateThing" | "DeleteThing" => json!({"thingName": name(thing)}),
                _ => json!({"thingName": name(thing), "thingGroupName": "fleet"}),
            };
            Event::Call(operation, input)
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let status = prop::sample::select(vec!["IN_PROGRESS", "SUCCEEDED", "FAILED", "REJECTED"]);
    prop_oneof![
        4 => job(),
        5 => call(),
        6 => (0..THINGS, 0..JOBS.len(), status)
            .prop_map(|(thing, job, status)| Event::Device { thing, job, status }),
        2 => (0..THINGS).prop_map(Event::StartNext),
        4 => (1_u64..2000).prop_map(Event::Seconds),
    ]
}

/// Much of it is refused, as it should be.
async fn happen(fleet: &Fleet, event: &Event) {
    match event {
        Event::Call(operation, input) => {
            let _refused = fleet.local.iot(operation, input.clone()).await;
        }
        Event::Device { thing, job, status } => {
            let topic = format!("$aws/things/{}/jobs/{}/update", name(*thing), JOBS[*job]);
            let payload = json!({"status": status}).to_string();
            fleet.local.mqtt("device", &topic, payload).await.unwrap();
        }
        Event::StartNext(thing) => {
            let topic = format!("$aws/things/{}/jobs/start-next", name(*thing));
            fleet.local.mqtt("device", &topic, "").await.unwrap();
        }
        Event::Seconds(seconds) => fleet.seconds(*seconds).await,
    }
}

/// An execution: its job and its number.
type Named = (String, i64);

fn named(execution: &Value) -> Named {
    let job = execution["jobId"].as_str().unwrap().to_owned();
    (job, execution["executionNumber"].as_i64().unwrap())
}

/// What a device knows.
#[derive(Debug, Default, PartialEq)]
struct Known {
    pending: Vec<Named>,
    next: Option<Named>,
}

fn all<'a>(lists: impl Iterator<Item = &'a Value>) -> Vec<Named> {
    let executions = lists.filter_map(Value::as_array).flatten();
    let mut all: Vec<Named> = executions.map(named).collect();
    all.sort();
    all
}

/// Learns from the messages; none of them may say what was known.
fn listen(fleet: &Fleet, known: &mut BTreeMap<String, Known>) {
    for message in fleet.local.heard() {
        let levels: Vec<_> = message.topic.split('/').collect();
        let ["$aws", "things", thing, "jobs", end] = levels.as_slice() else {
            continue;
        };
        let known = known.entry((*thing).to_owned()).or_default();
        match *end {
            "notify" => {
                let payload: Value = serde_json::from_slice(&message.payload).unwrap();
                let pending = all(payload["jobs"].as_object().unwrap().values());
                assert_ne!(known.pending, pending, "told again");
                known.pending = pending;
            }
            "notify-next" => {
                let payload: Value = serde_json::from_slice(&message.payload).unwrap();
                let next = payload.get("execution").map(named);
                assert_ne!(known.next, next, "told again");
                known.next = next;
            }
            _ => {}
        }
    }
}

/// What a thing is told that asks; nothing if it is not there.
async fn asked(fleet: &Fleet, thing: usize) -> Known {
    let input = json!({"thingName": name(thing)});
    let Ok(pending) = fleet.data("GetPendingJobExecutions", input).await else {
        return Known::default();
    };
    let input = json!({"thingName": name(thing), "jobId": "$next"});
    let next = fleet.data("DescribeJobExecution", input).await.unwrap();
    Known {
        pending: all([&pending["inProgressJobs"], &pending["queuedJobs"]].into_iter()),
        next: next.get("execution").map(named),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_device_that_only_listens_knows_what_it_has_to_do(
        events in prop::collection::vec(event(), 1..60),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let fleet = Fleet::of(THINGS).await;
            let mut known = BTreeMap::new();
            for event in &events {
                happen(&fleet, event).await;
                // What is due comes first.
                let mut expected = Vec::new();
                for thing in 0..THINGS {
                    expected.push(asked(&fleet, thing).await);
                }
                listen(&fleet, &mut known);
                for (thing, expected) in expected.into_iter().enumerate() {
                    let known = known.entry(name(thing)).or_default();
                    assert_eq!(*known, expected, "{} after {event:?}", name(thing));
                }
            }
        });
    }
}
