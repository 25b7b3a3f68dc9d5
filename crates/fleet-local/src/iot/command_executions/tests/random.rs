//! Whatever happens to executions, in whatever order, each is where a much simpler reckoning has it.

use std::time::Duration;

use proptest::prelude::*;
use serde_json::json;

use super::listed;
use crate::iot::commands::tests::{Garage, arn, code};

/// Something that happens. Executions are named by their place.
#[derive(Debug, Clone)]
enum Event {
    /// With a timeout of so many tens of seconds and five more, so that the clock, which moves by
    /// tens, is never near it.
    Start(u64),
    Answer(usize, &'static str),
    Delete(usize),
    TenSeconds(u64),
}

fn event() -> impl Strategy<Value = Event> {
    let status = prop::sample::select(vec![
        "IN_PROGRESS",
        "IN_PROGRESS",
        "IN_PROGRESS",
        "SUCCEEDED",
        "FAILED",
        "REJECTED",
        "TIMED_OUT",
    ]);
    prop_oneof![
        3 => (0_u64..6).prop_map(Event::Start),
        8 => (0_usize..8, status).prop_map(|(which, status)| Event::Answer(which, status)),
        2 => (0_usize..8).prop_map(Event::Delete),
        4 => (1_u64..4).prop_map(Event::TenSeconds),
    ]
}

/// An execution as it should be.
#[derive(Debug, Clone)]
struct Reckoned {
    id: String,
    /// Tens of seconds until the cloud times it out.
    left: Option<u64>,
    status: &'static str,
    over: bool,
}

impl Reckoned {
    fn pass(&mut self, tens: u64) {
        match self.left {
            Some(left) if tens > left => {
                self.left = None;
                self.status = "TIMED_OUT";
            }
            Some(left) => self.left = Some(left - tens),
            None => {}
        }
    }

    /// What its device is told when it answers so.
    fn answer(&mut self, to: &'static str) -> Option<&'static str> {
        let begins = to == "IN_PROGRESS";
        match (self.over, self.status) {
            (true, "TIMED_OUT") => return Some("InvalidStateTransition"),
            (true, _) if begins => return Some("InvalidStateTransition"),
            (true, _) => return Some("TerminalStateReached"),
            (false, "TIMED_OUT") if begins => return Some("InvalidStateTransition"),
            (false, _) => {}
        }
        self.status = to;
        self.over = !begins;
        if self.over {
            self.left = None;
        }
        None
    }
}

async fn happens(garage: &Garage, reckoned: &mut Vec<Reckoned>, event: Event) {
    match event {
        Event::Start(tens) => {
            let input = json!({"executionTimeoutSeconds": tens * 10 + 5});
            reckoned.push(Reckoned {
                id: garage.start(input).await,
                left: Some(tens),
                status: "CREATED",
                over: false,
            });
        }
        Event::Answer(which, status) => {
            let Some(execution) = reckoned.get_mut(which) else {
                return;
            };
            let told = garage.says(&execution.id, status).await;
            assert_eq!(told.as_deref(), execution.answer(status), "{execution:?}");
        }
        Event::Delete(which) => {
            let Some(execution) = reckoned.get(which) else {
                return;
            };
            let input = json!({"executionId": execution.id, "targetArn": arn("thing/car")});
            let deleted = garage.local.iot("DeleteCommandExecution", input).await;
            if execution.over {
                deleted.unwrap();
                reckoned.remove(which);
            } else {
                assert_eq!(code(deleted), "ConflictException", "{execution:?}");
            }
        }
        Event::TenSeconds(tens) => {
            garage.local.advance(Duration::from_secs(tens * 10)).await;
            for execution in reckoned {
                execution.pass(tens);
            }
        }
    }
}

async fn check(garage: &Garage, reckoned: &[Reckoned]) {
    for execution in reckoned {
        let seen = garage.execution(&execution.id).await;
        assert_eq!(seen["status"], execution.status, "{execution:?}");
        let completed = seen.get("completedAt").is_some();
        assert_eq!(completed, execution.over, "{execution:?}");
        let by_cloud = seen["statusReason"]["reasonCode"] == "$NO_RESPONSE_FROM_DEVICE";
        let expected = execution.status == "TIMED_OUT" && !execution.over;
        assert_eq!(by_cloud, expected, "{execution:?}");
    }
    for status in ["CREATED", "IN_PROGRESS", "SUCCEEDED", "TIMED_OUT"] {
        let of = json!({"targetArn": arn("thing/car"), "status": status, "maxResults": 2});
        let expected = reckoned.iter().rev().filter(|it| it.status == status);
        let expected: Vec<&str> = expected.map(|it| it.id.as_str()).collect();
        assert_eq!(listed(garage, of).await, expected, "{status}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn executions_are_where_a_simple_reckoning_has_them(
        events in prop::collection::vec(event(), 1..40)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let garage = Garage::new().await;
            garage.command(json!({})).await;
            let mut reckoned = Vec::new();
            for event in events {
                happens(&garage, &mut reckoned, event).await;
                check(&garage, &reckoned).await;
            }
        });
    }
}
