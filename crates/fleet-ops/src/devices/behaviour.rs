//! What a virtual device does: given a message or a moment, what it publishes and tells.
//!
//! Nothing here connects, waits or reads a clock: `Device` is given messages and moments and gives
//! back `Action`s. What looks like chance is drawn by lot, so that the same seed gives the
//! same run, whatever the number of devices and the order in which they connect.

use std::sync::Arc;
use std::time::Duration;

use fleet_core::name::ThingName;
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{IncomingMessage, Subscription};
use serde::Serialize;
use serde_json::Value;

mod commands;
mod jobs;
mod luck;
mod shadow;
#[cfg(test)]
mod tests;

use crate::jobs::simulate::DeviceFailure;
use commands::Commands;
use jobs::Jobs;
use luck::Luck;
use shadow::Shadow;

/// The time since the run began.
pub(crate) type Moment = Duration;

/// The shortest and the longest time that something takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Delay {
    /// The shortest.
    #[serde(serialize_with = "crate::session::seconds")]
    pub shortest: Duration,
    /// The longest, at least the shortest.
    #[serde(serialize_with = "crate::session::seconds")]
    pub longest: Duration,
}

/// How the devices of a run behave.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// What the lots are drawn with: another seed, other outcomes and delays.
    pub seed: u64,
    /// Of a hundred jobs and commands, how many succeed; at most 100.
    pub success_rate: u8,
    /// How long a job takes. A command takes a tenth of it: its execution times out after ten
    /// seconds unless whoever started it said otherwise.
    pub delay: Delay,
    /// Whether commands are carried out.
    pub commands: bool,
    /// Whether jobs are carried out.
    pub jobs: bool,
    /// Whether the classic shadow is kept.
    pub shadow: bool,
    /// How often a device drops off without a word, on average; never without it.
    pub drop_every: Option<Duration>,
}

impl Default for Settings {
    /// Devices that do everything, nine times of ten with success, in 1 to 30 seconds, and never
    /// drop off.
    fn default() -> Self {
        Self {
            seed: 1,
            success_rate: 90,
            delay: Delay {
                shortest: Duration::from_secs(1),
                longest: Duration::from_secs(30),
            },
            commands: true,
            jobs: true,
            shadow: true,
            drop_every: None,
        }
    }
}

/// How work ended that a device was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Outcome {
    /// SUCCEEDED.
    Succeeded,
    /// FAILED.
    Failed,
}

impl Outcome {
    /// AWS's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
        }
    }
}

/// What happened to a device, or what it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "did", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Did {
    /// It is connected and subscribed.
    Connected {
        /// Whether it was before.
        again: bool,
    },
    /// A connection could not be made; it tries again after a pause.
    NotConnected {
        /// Why.
        message: String,
    },
    /// It dropped off without a word, as it was told to now and then.
    Dropped,
    /// Its connection was lost; it connects again after a pause.
    Lost {
        /// Why.
        message: String,
    },
    /// It gave up: connecting again cannot help.
    GaveUp {
        /// Why.
        message: String,
    },
    /// It said goodbye.
    Disconnected,
    /// It began to carry out a command.
    CommandStarted {
        /// The execution.
        execution: String,
    },
    /// It reported the end of a command, and the broker has the report.
    CommandAnswered {
        /// The execution.
        execution: String,
        /// How it ended.
        status: Outcome,
    },
    /// It began to carry out a job.
    JobStarted {
        /// The job.
        job: String,
    },
    /// It has downloaded and checked all that the document of a job names.
    Downloaded {
        /// The bytes.
        bytes: u64,
    },
    /// AWS accepted its report of the end of a job.
    JobEnded {
        /// The job.
        job: String,
        /// How it ended.
        status: Outcome,
    },
    /// It reported its battery and firmware version.
    ShadowReported {
        /// The battery, in percent.
        battery: u8,
    },
    /// It reported what its shadow desired.
    DesiredMet,
    /// AWS rejected what it said.
    Rejected {
        /// What it was about: the topic of the refusal.
        topic: String,
        /// AWS's code.
        code: String,
        /// AWS's words.
        message: String,
    },
}

/// What a device does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// It publishes.
    Publish(NewMessage),
    /// It downloads what this job document names, and is told when it has it: [`Device::downloaded`].
    Download(String),
    /// It says nothing any more: the connection breaks.
    DropOff,
    /// Something is worth telling, once what stands before it is done.
    Tell(Did),
}

impl Action {
    fn publish(topic: String, payload: &Value) -> Self {
        Self::Publish(NewMessage {
            topic,
            payload: payload.to_string().into_bytes(),
            at_least_once: true,
            retain: false,
        })
    }
}

/// A virtual device.
#[derive(Debug)]
pub(crate) struct Device {
    settings: Arc<Settings>,
    luck: Luck,
    commands: Commands,
    jobs: Jobs,
    shadow: Shadow,
    /// How often it has connected.
    connects: u64,
    drops_at: Option<Moment>,
}

impl Device {
    /// A device that has not connected yet.
    #[must_use]
    pub(crate) fn new(thing: ThingName, settings: Arc<Settings>) -> Self {
        let luck = Luck::new(settings.seed, thing);
        Self {
            commands: Commands::default(),
            jobs: Jobs::default(),
            shadow: Shadow::new(&luck),
            settings,
            luck,
            connects: 0,
            drops_at: None,
        }
    }

    /// Its thing.
    #[must_use]
    pub(crate) fn thing(&self) -> &ThingName {
        self.luck.thing()
    }

    /// What it subscribes to: at most five filters.
    #[must_use]
    pub(crate) fn subscriptions(&self) -> Vec<Subscription> {
        let mut filters = Vec::new();
        if self.settings.commands {
            filters.push(commands::filter(self.thing()));
        }
        if self.settings.jobs {
            filters.push(jobs::filter(self.thing()));
        }
        if self.settings.shadow {
            filters.extend(shadow::filters(self.thing()));
        }
        let at_least_once = true;
        let subscription = |filter| Subscription {
            filter,
            at_least_once,
        };
        filters.into_iter().map(subscription).collect()
    }

    /// What it does once it is connected and subscribed.
    pub(crate) fn connected(&mut self, now: Moment) -> Vec<Action> {
        let again = self.connects > 0;
        self.connects += 1;
        let wanted = |every: Duration| now + self.luck.about("drop", self.connects, every);
        self.drops_at = self.settings.drop_every.map(wanted);
        let mut actions = vec![Action::Tell(Did::Connected { again })];
        if self.settings.jobs {
            actions.extend(self.jobs.connected(&self.luck));
        }
        if self.settings.shadow {
            actions.extend(self.shadow.connected(&self.luck));
        }
        actions
    }

    /// What it does about a message.
    pub(crate) fn received(&mut self, now: Moment, message: &IncomingMessage) -> Vec<Action> {
        let topic = message.topic.as_str();
        let body = || serde_json::from_slice(&message.payload).unwrap_or(Value::Null);
        if let Some(about) = commands::about(topic, self.thing()) {
            return match self.settings.commands {
                true => {
                    self.commands
                        .received(now, &about, topic, &body(), &self.luck, &self.settings)
                }
                false => Vec::new(),
            };
        }
        if let Some(about) = jobs::about(topic, self.thing()) {
            return match self.settings.jobs {
                true => self
                    .jobs
                    .received(now, about, topic, &body(), &self.luck, &self.settings),
                false => Vec::new(),
            };
        }
        match shadow::about(topic, self.thing()) {
            Some(about) if self.settings.shadow => {
                self.shadow.received(now, about, topic, &body(), &self.luck)
            }
            _ => Vec::new(),
        }
    }

    /// What it does once it has downloaded what a job names, or could not.
    pub(crate) fn downloaded(&mut self, got: Result<u64, DeviceFailure>) -> Vec<Action> {
        self.jobs.downloaded(got)
    }

    /// When it does something by itself the next time.
    #[must_use]
    pub(crate) fn next_due(&self) -> Option<Moment> {
        let all = [
            self.commands.next_due(),
            self.jobs.next_due(),
            self.shadow.next_due(),
            self.drops_at,
        ];
        all.into_iter().flatten().min()
    }

    /// What it does by itself at a moment.
    pub(crate) fn due(&mut self, now: Moment) -> Vec<Action> {
        let mut actions = self.commands.due(now, &self.luck);
        actions.extend(self.jobs.due(now, &self.luck));
        actions.extend(self.shadow.due(now, &self.luck));
        if self.drops_at.is_some_and(|at| at <= now) {
            self.drops_at = None;
            actions.push(Action::DropOff);
        }
        actions
    }

    /// The connection is over. Commands go on; a job and the shadow are asked for again.
    pub(crate) fn disconnected(&mut self) {
        self.drops_at = None;
        self.jobs.disconnected();
        self.shadow.disconnected();
    }

    /// How long it waits before it connects again, after so many failures in a row: a second to two
    /// the first time, as AWS takes a client id once a second, then twice as long each time, up to a
    /// minute; with jitter, so that a fleet does not come back at once.
    #[must_use]
    pub(crate) fn pause(&self, failures: u32) -> Duration {
        const LONGEST: Duration = Duration::from_secs(60);
        let longest = Duration::from_secs(2).saturating_mul(1 << failures.min(6));
        let longest = longest.min(LONGEST);
        let number = self.connects * 1000 + u64::from(failures);
        let delay = Delay {
            shortest: longest / 2,
            longest,
        };
        self.luck.between("pause", number, delay)
    }
}
