//! Workflow tests: jobs on a small AWS in memory.

use std::collections::BTreeMap;
use std::time::Duration;

use fleet_core::job::{ExecutionStatus, JobSettings, JobStatus, ProcessDetails, TargetSelection};
use fleet_core::name::{JobId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::groups::GroupKind;
use fleet_core::port::jobs::{JobWrites, NewJob};
use fleet_core::port::things::Thing;
use fleet_core::tag::Tags;
use jiff::SignedDuration;

use super::*;
use crate::event::Event;
use crate::fake::jobs::JobTimes;
use crate::fake::stage::{Stage, on, stage};
use crate::fake::{Fake, Trouble};

mod ending;
mod looks;
mod watching;

fn id(id: &str) -> JobId {
    id.parse().unwrap()
}

fn thing(number: usize) -> ThingName {
    format!("car-{number:05}").parse().unwrap()
}

/// So many things in the group `cars`.
fn fleet(stage: &Stage, things: usize) {
    let group = "cars".parse().unwrap();
    stage.fake.change(|state| {
        state.add_group(&stage.fake.place(), &group, GroupKind::Static, None);
        for number in 1..=things {
            let thing = Thing {
                name: thing(number),
                thing_type: None,
                attributes: BTreeMap::new(),
                version: 1,
            };
            let members = state.members.entry("cars".to_owned()).or_default();
            members.insert(thing.name.to_string());
            state.things.insert(thing.name.to_string(), thing);
        }
    });
}

/// A job for the group `cars`, made now.
async fn make(stage: &Stage, job: &str, selection: TargetSelection) {
    let new = NewJob {
        id: id(job),
        targets: vec![stage.fake.place().thing_group(&"cars".parse().unwrap())],
        document: r#"{"operation":"reboot"}"#.to_owned(),
        description: String::new(),
        selection,
        settings: JobSettings::default(),
        destination_package_versions: Vec::new(),
    };
    stage.fake.create_job(&new, &Tags::none()).await.unwrap();
    stage.fake.advance(SignedDuration::from_secs(1));
    stage.fake.take_calls();
}

/// A job whose first things are in these states, each so many; the rest is queued.
async fn job_in(stage: &Stage, job: &str, states: &[(ExecutionStatus, usize)]) {
    make(stage, job, TargetSelection::Snapshot).await;
    let mut number = 0;
    for (status, count) in states {
        for _ in 0..*count {
            number += 1;
            let thing = thing(number);
            stage.fake.set_execution(job, thing.as_str(), *status);
        }
    }
}

/// What was told, progress apart.
fn told(stage: &Stage) -> Vec<Event> {
    let mut told = stage.told.take();
    told.retain(|event| {
        !matches!(
            event,
            Event::PhaseStarted { .. } | Event::Progress { .. } | Event::PhaseFinished { .. }
        )
    });
    told
}
