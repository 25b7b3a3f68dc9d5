//! Commands: IN_PROGRESS at once, SUCCEEDED or FAILED with a reason and a result after a while.

use std::collections::VecDeque;

use fleet_core::command::topic::{Devices, Format, Topics};
use fleet_core::name::ThingName;
use serde_json::{Value, json};

use super::luck::Luck;
use super::{Action, Delay, Did, Moment, Outcome, Settings};

/// So many executions are remembered after their end: a message may come twice.
const REMEMBERED: usize = 8;

/// What it subscribes to.
pub(super) fn filter(thing: &ThingName) -> String {
    Topics::all_requests(Devices::Things, thing.as_str())
}

/// What a message is about.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum About<'a> {
    /// A command that is to be carried out.
    Request {
        /// The execution.
        execution: &'a str,
    },
    /// An answer that AWS did not take.
    Rejected {
        /// The execution.
        execution: &'a str,
    },
    /// Anything else: that an answer was taken.
    Other,
}

/// What a message is about, if it is about a command for this thing.
pub(super) fn about<'a>(topic: &'a str, thing: &ThingName) -> Option<About<'a>> {
    let rest = topic.strip_prefix("$aws/commands/things/")?;
    let rest = rest.strip_prefix(thing.as_str())?;
    let rest = rest.strip_prefix("/executions/")?;
    let (execution, end) = rest.split_once('/')?;
    Some(match end {
        "request" | "request/json" | "request/cbor" => About::Request { execution },
        _ if end.starts_with("response/rejected") => About::Rejected { execution },
        _ => About::Other,
    })
}

/// An execution that is being carried out.
#[derive(Debug)]
struct Going {
    execution: String,
    began: Moment,
    ends: Moment,
    outcome: Outcome,
}

/// The commands of a device. AWS gives it at most 100 at a time.
#[derive(Debug, Default)]
pub(super) struct Commands {
    going: Vec<Going>,
    over: VecDeque<String>,
}

impl Commands {
    pub(super) fn received(
        &mut self,
        now: Moment,
        about: &About<'_>,
        topic: &str,
        body: &Value,
        luck: &Luck,
        settings: &Settings,
    ) -> Vec<Action> {
        match about {
            About::Request { execution } => self.requested(now, execution, luck, settings),
            About::Rejected { execution } => {
                self.going.retain(|going| going.execution != *execution);
                let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
                vec![Action::Tell(Did::Rejected {
                    topic: topic.to_owned(),
                    code: text("error").to_owned(),
                    message: text("errorMessage").to_owned(),
                })]
            }
            About::Other => Vec::new(),
        }
    }

    fn requested(
        &mut self,
        now: Moment,
        execution: &str,
        luck: &Luck,
        settings: &Settings,
    ) -> Vec<Action> {
        let known = self.going.iter().any(|going| going.execution == execution)
            || self.over.iter().any(|over| over == execution);
        if known {
            return Vec::new();
        }
        let delay = Delay {
            shortest: settings.delay.shortest / 10,
            longest: settings.delay.longest / 10,
        };
        self.going.push(Going {
            execution: execution.to_owned(),
            began: now,
            ends: now + luck.takes(execution, delay),
            outcome: luck.outcome(execution, settings.success_rate),
        });
        let started = json!({
            "status": "IN_PROGRESS",
            "statusReason": {
                "reasonCode": "STARTED",
                "reasonDescription": "a virtual device carries it out",
            },
        });
        vec![
            response(luck.thing(), execution, &started),
            Action::Tell(Did::CommandStarted {
                execution: execution.to_owned(),
            }),
        ]
    }

    pub(super) fn next_due(&self) -> Option<Moment> {
        self.going.iter().map(|going| going.ends).min()
    }

    pub(super) fn due(&mut self, now: Moment, luck: &Luck) -> Vec<Action> {
        let mut actions = Vec::new();
        for going in self.going.extract_if(.., |going| going.ends <= now) {
            let took = now.saturating_sub(going.began).as_millis();
            let answer = answer(going.outcome, took);
            actions.push(response(luck.thing(), &going.execution, &answer));
            actions.push(Action::Tell(Did::CommandAnswered {
                execution: going.execution.clone(),
                status: going.outcome,
            }));
            if self.over.len() == REMEMBERED {
                self.over.pop_front();
            }
            self.over.push_back(going.execution);
        }
        actions
    }
}

fn answer(outcome: Outcome, took: u128) -> Value {
    let (code, why) = match outcome {
        Outcome::Succeeded => ("DONE", "a virtual device carried it out"),
        Outcome::Failed => ("SIMULATED_FAILURE", "a virtual device was to fail"),
    };
    json!({
        "status": outcome.as_str(),
        "statusReason": {"reasonCode": code, "reasonDescription": why},
        "result": {
            "carriedOut": {"b": outcome == Outcome::Succeeded},
            "tookMs": {"s": took.to_string()},
        },
    })
}

/// An answer is JSON, whatever the format of the command.
fn response(thing: &ThingName, execution: &str, body: &Value) -> Action {
    let topics = Topics::of_thing(thing.as_str(), execution);
    Action::publish(topics.response(Format::Json), body)
}
