//! Jobs over MQTT: the next one is started, takes a while, and is reported; one at a time.
//!
//! The answers to what a device asks come to it alone and need no subscription; `notify-next` says
//! that there is a next job, or none.

use fleet_core::name::ThingName;
use serde_json::{Value, json};

use crate::jobs::simulate::{DeviceFailure, fetch};

use super::luck::Luck;
use super::{Action, Did, Moment, Outcome, Settings};

/// The longest value of a status detail (AWS quota: 1,024 characters).
const LONGEST: usize = 1024;

fn base(thing: &ThingName) -> String {
    format!("$aws/things/{thing}/jobs")
}

/// What it subscribes to.
pub(super) fn filter(thing: &ThingName) -> String {
    format!("{}/notify-next", base(thing))
}

/// What a message is about, if it is about the jobs of this thing: its topic after `jobs/`.
pub(super) fn about<'a>(topic: &'a str, thing: &ThingName) -> Option<&'a str> {
    let rest = topic.strip_prefix("$aws/things/")?;
    rest.strip_prefix(thing.as_str())?.strip_prefix("/jobs/")
}

/// An execution that was begun.
#[derive(Debug)]
struct Execution {
    job: String,
    number: Option<i64>,
    version: Option<i64>,
    outcome: Outcome,
    /// Whether it still downloads.
    downloads: bool,
    /// Why it failed, if nobody planned that.
    failure: Option<DeviceFailure>,
}

/// Where a device stands.
#[derive(Debug, Default)]
enum State {
    /// It has nothing to do.
    #[default]
    Idle,
    /// It has asked for the next job.
    Asked {
        /// Whether it was told of a job since.
        again: bool,
    },
    /// It carries out a job.
    Going(Execution, Moment),
    /// It has reported the end of a job.
    Reported(Execution),
}

/// The jobs of a device.
#[derive(Debug, Default)]
pub(super) struct Jobs {
    state: State,
}

impl Jobs {
    pub(super) fn connected(&mut self, luck: &Luck) -> Vec<Action> {
        self.ask(luck)
    }

    /// Whatever was begun is IN_PROGRESS and comes first when the next job is asked for.
    pub(super) fn disconnected(&mut self) {
        self.state = State::Idle;
    }

    fn ask(&mut self, luck: &Luck) -> Vec<Action> {
        self.state = State::Asked { again: false };
        let topic = format!("{}/start-next", base(luck.thing()));
        vec![Action::publish(topic, &json!({}))]
    }

    pub(super) fn received(
        &mut self,
        now: Moment,
        about: &str,
        topic: &str,
        body: &Value,
        luck: &Luck,
        settings: &Settings,
    ) -> Vec<Action> {
        match about {
            "notify-next" => self.notified(body, luck),
            "start-next/accepted" => self.next(now, body, luck, settings),
            "start-next/rejected" => {
                self.state = State::Idle;
                vec![rejected(topic, body)]
            }
            _ => match about.strip_suffix("/update/accepted") {
                Some(job) => self.accepted(job, luck),
                None => match about.strip_suffix("/update/rejected") {
                    Some(job) => self.refused(job, topic, body, luck),
                    None => Vec::new(),
                },
            },
        }
    }

    fn notified(&mut self, body: &Value, luck: &Luck) -> Vec<Action> {
        if body.get("execution").is_none() {
            return Vec::new();
        }
        match &mut self.state {
            State::Idle => self.ask(luck),
            State::Asked { again } => {
                *again = true;
                Vec::new()
            }
            // The next job is asked for when this one has ended.
            State::Going(..) | State::Reported(_) => Vec::new(),
        }
    }

    fn next(&mut self, now: Moment, body: &Value, luck: &Luck, settings: &Settings) -> Vec<Action> {
        let State::Asked { again } = self.state else {
            return Vec::new();
        };
        let execution = body.get("execution");
        let job = execution.and_then(|execution| execution.get("jobId"));
        let Some(job) = job.and_then(Value::as_str) else {
            self.state = State::Idle;
            return match again {
                true => self.ask(luck),
                false => Vec::new(),
            };
        };
        let number = |name| {
            execution
                .and_then(|all| all.get(name))
                .and_then(Value::as_i64)
        };
        let ends = now + luck.takes(job, settings.delay);
        let document = execution.and_then(|execution| execution.get("jobDocument"));
        let document = document.filter(|document| fetch::is_wanted(document));
        let begun = Execution {
            job: job.to_owned(),
            number: number("executionNumber"),
            version: number("versionNumber"),
            outcome: luck.outcome(job, settings.success_rate),
            downloads: document.is_some(),
            failure: None,
        };
        self.state = State::Going(begun, ends);
        let job = job.to_owned();
        let mut actions = vec![Action::Tell(Did::JobStarted { job })];
        actions.extend(document.map(|document| Action::Download(document.to_string())));
        actions
    }

    /// The job ends when its time has come, and with FAILED if there was nothing to be had.
    pub(super) fn downloaded(&mut self, got: Result<u64, DeviceFailure>) -> Vec<Action> {
        let State::Going(execution, _) = &mut self.state else {
            return Vec::new();
        };
        execution.downloads = false;
        match got {
            Ok(bytes) => vec![Action::Tell(Did::Downloaded { bytes })],
            Err(failure) => {
                execution.outcome = Outcome::Failed;
                execution.failure = Some(failure);
                Vec::new()
            }
        }
    }

    fn accepted(&mut self, job: &str, luck: &Luck) -> Vec<Action> {
        match &self.state {
            State::Reported(over) if over.job == job => {
                let status = over.outcome;
                let job = job.to_owned();
                let mut actions = vec![Action::Tell(Did::JobEnded { job, status })];
                actions.extend(self.ask(luck));
                actions
            }
            _ => Vec::new(),
        }
    }

    /// Somebody canceled the job, or ended the execution in the device's place: on to the next.
    fn refused(&mut self, job: &str, topic: &str, body: &Value, luck: &Luck) -> Vec<Action> {
        let mut actions = vec![rejected(topic, body)];
        if matches!(&self.state, State::Reported(over) if over.job == job) {
            actions.extend(self.ask(luck));
        }
        actions
    }

    pub(super) fn next_due(&self) -> Option<Moment> {
        match &self.state {
            State::Going(execution, ends) if !execution.downloads => Some(*ends),
            _ => None,
        }
    }

    pub(super) fn due(&mut self, now: Moment, luck: &Luck) -> Vec<Action> {
        match std::mem::take(&mut self.state) {
            State::Going(execution, ends) if ends <= now && !execution.downloads => {
                let action = report(luck.thing(), &execution);
                self.state = State::Reported(execution);
                vec![action]
            }
            other => {
                self.state = other;
                Vec::new()
            }
        }
    }
}

/// The end of an execution, unless somebody else has changed it.
fn report(thing: &ThingName, execution: &Execution) -> Action {
    let details = match (execution.outcome, &execution.failure) {
        (Outcome::Succeeded, _) => json!({"reason": "done"}),
        (Outcome::Failed, None) => json!({"reason": "simulated-failure"}),
        (Outcome::Failed, Some(failure)) => json!({
            "failureType": failure.failure_type.to_string(),
            "failureReason": failure.reason.chars().take(LONGEST).collect::<String>(),
        }),
    };
    let mut body = json!({
        "status": execution.outcome.as_str(),
        "statusDetails": details,
    });
    if let Some(version) = execution.version {
        body["expectedVersion"] = version.into();
    }
    if let Some(number) = execution.number {
        body["executionNumber"] = number.into();
    }
    let topic = format!("{}/{}/update", base(thing), execution.job);
    Action::publish(topic, &body)
}

fn rejected(topic: &str, body: &Value) -> Action {
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    Action::Tell(Did::Rejected {
        topic: topic.to_owned(),
        code: text("code").to_owned(),
        message: text("message").to_owned(),
    })
}
