//! Workflow tests: commands on a small AWS in memory, whose devices answer as they are told.

use std::collections::BTreeMap;

use fleet_core::command::CommandExecutionStatus;
use fleet_core::command::catalogue::Template;
use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::port::things::Thing;
use jiff::SignedDuration;

use super::*;
use crate::event::Event;
use crate::fake::Fake;
use crate::fake::command_executions::DeviceAnswer;
use crate::fake::stage::{Stage, on, stage};

mod calling_off;
mod looking;
mod making;
mod running;

fn id(name: &str) -> CommandId {
    name.parse().unwrap()
}

fn thing(number: u32) -> ThingName {
    format!("Vehicle-VIN-{number:03}").parse().unwrap()
}

/// So many things, all of them in the group Fleet-US.
fn fleet(stage: &Stage, devices: u32) {
    let group: ThingGroupName = "Fleet-US".parse().unwrap();
    let place = stage.fake.place();
    stage.fake.change(|state| {
        let kind = fleet_core::port::groups::GroupKind::Static;
        state.add_group(&place, &group, kind, None);
        let members = state.members.entry(group.to_string()).or_default();
        for number in 1..=devices {
            members.insert(thing(number).to_string());
        }
        for number in 1..=devices {
            let thing = Thing {
                name: thing(number),
                thing_type: None,
                attributes: BTreeMap::new(),
                version: 1,
            };
            state.things.insert(thing.name.to_string(), thing);
        }
    });
}

/// Makes the command of a template.
async fn made(stage: &Stage, template: Template) {
    let cloud = stage.fake.cloud();
    let request = create::Request::of_template(template, None);
    let plan = create::plan(&cloud.reads, &request, &stage.fake.place())
        .await
        .unwrap();
    assert!(
        create::apply(&cloud, &plan, &stage.session)
            .await
            .unwrap()
            .created
    );
    stage.told.take();
    stage.fake.take_calls();
}

/// A device answers so, some seconds after each execution began.
fn answers(stage: &Stage, number: u32, status: CommandExecutionStatus) {
    let target = stage.fake.place().thing(&thing(number));
    let answer = DeviceAnswer::of(status);
    stage
        .fake
        .device_answers(&target, SignedDuration::from_secs(2), answer);
}
