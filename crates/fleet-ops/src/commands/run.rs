//! Running a command on things and on the members of groups: one execution each, paced at the budget.
//!
//! Every execution is started with a client token that follows from the run, the command, its values
//! and the device. So a run that was stopped can be run again under the same name: what was started
//! is not started twice.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use fleet_core::account::Place;
use fleet_core::command::argument::{self, ArgumentError};
use fleet_core::command::catalogue::VEHICLE;
use fleet_core::command::{Arguments, LONGEST_TIMEOUT};
use fleet_core::fault::CloudError;
use fleet_core::meter::CallCounts;
use fleet_core::name::{CommandId, ThingGroupName, ThingName};
use fleet_core::port::commands::Command;
use fleet_core::port::{Cloud, Reads};
use futures::{StreamExt, TryStreamExt, stream};
use serde::Serialize;

use super::{CommandsError, runnable};
use crate::event::{Event, Phase};
use crate::failures::FailureGroup;
use crate::provision::survey::found;
use crate::session::{Session, seconds};

mod answers;
mod start;
mod work;

/// The seconds that an execution may take where nobody says.
pub const DEFAULT_TIMEOUT: u64 = 60;
/// How many names a plan shows.
const FIRST: usize = 10;

/// Some devices first, and the rest only if they did well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Canary {
    /// How many percent of the devices, above 0; at least one device.
    pub percent: f64,
    /// How many of them may fail.
    pub tolerated: u64,
}

impl Canary {
    /// How many of so many devices come first.
    #[must_use]
    pub fn of(&self, devices: u64) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "between 0 and the number of devices"
        )]
        let share = (devices as f64 * self.percent / 100.0).ceil() as u64;
        share.clamp(1.min(devices), devices)
    }
}

/// What is wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The command.
    pub command: CommandId,
    /// Things.
    pub things: Vec<ThingName>,
    /// Groups whose members are meant.
    pub groups: Vec<ThingGroupName>,
    /// Values for its parameters, as text. `{thing}` in them stands for the name of the device.
    pub given: BTreeMap<String, String>,
    /// Seconds that each execution may take: 1 to 43,200.
    pub timeout: u64,
    /// The name of the run: the same run started again starts nothing twice.
    pub run: String,
    /// Some devices first.
    pub canary: Option<Canary>,
    /// Whether to wait until devices have answered.
    pub wait: bool,
}

impl Request {
    /// A run of a command on nothing yet, which does not wait for answers.
    #[must_use]
    pub fn new(command: CommandId, run: impl Into<String>) -> Self {
        Self {
            command,
            things: Vec::new(),
            groups: Vec::new(),
            given: BTreeMap::new(),
            timeout: DEFAULT_TIMEOUT,
            run: run.into(),
            canary: None,
            wait: false,
        }
    }
}

/// What would be done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunPlan {
    /// What is wanted.
    pub request: Request,
    /// The command.
    pub command: Command,
    /// Where.
    pub place: Place,
    /// The devices, each once, in the order of their names.
    pub targets: Vec<ThingName>,
    /// How many members each group has.
    pub members: Vec<(ThingGroupName, u64)>,
}

impl RunPlan {
    /// The first devices, to be shown.
    #[must_use]
    pub fn first(&self) -> &[ThingName] {
        &self.targets[..self.targets.len().min(FIRST)]
    }

    /// The values for a device.
    ///
    /// # Errors
    /// Everything that AWS would refuse.
    pub fn arguments(&self, thing: &ThingName) -> Result<Arguments, Vec<ArgumentError>> {
        let fill = |text: &String| text.replace("{thing}", thing.as_str());
        let given = self.request.given.iter();
        let mut given: BTreeMap<_, _> = given
            .map(|(name, text)| (name.clone(), fill(text)))
            .collect();
        let vehicle = self
            .command
            .parameters
            .iter()
            .find(|one| one.name == VEHICLE);
        if vehicle.is_some_and(|one| one.is_required()) {
            given
                .entry(VEHICLE.to_owned())
                .or_insert_with(|| thing.to_string());
        }
        argument::read(&self.command.parameters, &given)
    }

    /// How many devices come first.
    #[must_use]
    pub fn canaries(&self) -> u64 {
        let devices = u64::try_from(self.targets.len()).unwrap_or(u64::MAX);
        self.request.canary.map_or(0, |canary| canary.of(devices))
    }
}

/// Finds the devices and checks everything that can be checked. Changes nothing.
///
/// # Errors
/// The command, a thing or a group is not there, nobody is in the groups, a value is missing or
/// wrong, or AWS cannot be read.
pub async fn plan(
    reads: &Reads,
    request: &Request,
    place: &Place,
    session: &Session,
) -> Result<RunPlan, CommandsError> {
    let phase = Phase::Survey;
    session.tell(Event::PhaseStarted { phase, total: None });
    let command = runnable(reads, &request.command).await?;
    let mut targets: BTreeSet<_> = request.things.iter().cloned().collect();
    let unknown = stream::iter(request.things.clone())
        .map(|thing| async move {
            let described = found(reads.things.describe_thing(&thing).await)?;
            described.map(|_| ()).ok_or(CommandsError::NoThing(thing))
        })
        .buffer_unordered(session.pace.in_flight.max(1));
    unknown.try_collect::<()>().await?;
    let mut members = Vec::new();
    for group in &request.groups {
        let before = members_of(reads, group, &mut targets, session).await?;
        members.push((group.clone(), before));
    }
    session.tell(Event::PhaseFinished { phase });
    let targets: Vec<_> = targets.into_iter().collect();
    let first = targets.first().ok_or(CommandsError::NoTargets)?.clone();
    let plan = RunPlan {
        request: Request {
            timeout: request.timeout.clamp(1, LONGEST_TIMEOUT),
            ..request.clone()
        },
        command,
        place: place.clone(),
        targets,
        members,
    };
    plan.arguments(&first).map_err(CommandsError::Arguments)?;
    Ok(plan)
}

/// Adds the members of a group, and says how many there are.
async fn members_of(
    reads: &Reads,
    group: &ThingGroupName,
    targets: &mut BTreeSet<ThingName>,
    session: &Session,
) -> Result<u64, CommandsError> {
    let (mut count, mut from) = (0, None);
    loop {
        if session.is_cancelled() {
            return Err(CommandsError::Interrupted);
        }
        let page = reads.groups.list_things_in_thing_group(group, from).await;
        let page = found(page)?.ok_or_else(|| CommandsError::NoGroup(group.clone()))?;
        count += u64::try_from(page.items.len()).unwrap_or(u64::MAX);
        targets.extend(page.items);
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(count),
        }
    }
}

/// How executions stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outcomes {
    /// The device has not answered yet.
    pub created: u64,
    /// The device has begun.
    pub in_progress: u64,
    /// The device is done.
    pub succeeded: u64,
    /// The device could not do it.
    pub failed: u64,
    /// The device did not want it.
    pub rejected: u64,
    /// The device did not answer in time.
    pub timed_out: u64,
}

impl Outcomes {
    /// How many did not succeed and will not.
    #[must_use]
    pub fn unsuccessful(&self) -> u64 {
        self.failed + self.rejected + self.timed_out
    }

    /// How many are not over.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.created + self.in_progress
    }
}

/// What came of a run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// The command.
    pub command: CommandId,
    /// The name of the run.
    pub run: String,
    /// How many devices there are.
    pub targets: u64,
    /// How many executions were started, those of an earlier run of this name included.
    pub started: u64,
    /// How many could not be started.
    pub not_started: u64,
    /// Why not, grouped by reason.
    pub failures: Vec<FailureGroup>,
    /// How many devices were not tried.
    pub left: u64,
    /// How the executions stand.
    pub outcomes: Outcomes,
    /// Whether the first devices did badly, so that the rest was left alone.
    pub stopped_by_canary: bool,
    /// Whether it was given up because too many failed in a row.
    pub gave_up: bool,
    /// Whether the user stopped it.
    pub interrupted: bool,
    /// How long it took.
    #[serde(rename = "duration_s", serialize_with = "seconds")]
    pub duration: Duration,
    /// The calls it took.
    pub calls: CallCounts,
}

impl Summary {
    /// Whether every execution was started and none is known to have gone wrong.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.not_started == 0 && self.left == 0 && self.outcomes.unsuccessful() == 0
    }
}

/// Starts the executions, and waits for the answers where that is wanted.
///
/// # Errors
/// The answers cannot be read. What was started stays.
pub async fn apply(
    cloud: &Cloud,
    plan: &RunPlan,
    session: &Session,
) -> Result<Summary, CloudError> {
    let summary = work::Work::new(cloud, plan, session).until_done().await?;
    session.tell(Event::CommandRunFinished {
        summary: Box::new(summary.clone()),
    });
    Ok(summary)
}
