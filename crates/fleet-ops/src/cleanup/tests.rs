//! Workflow tests: a cleanup on a small AWS in memory.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::command::CommandStatus;
use fleet_core::identify::Reason;
use fleet_core::name::PolicyName;
use fleet_core::operation::Operation;
use fleet_core::port::groups::GroupKind;
use fleet_core::port::policies::Policy;
use fleet_core::tag::Tags;

use super::*;
use crate::event::ResourceKind;
use crate::fake::policies::PolicyThere;
use crate::fake::stage::{Stage, on, stage};
use crate::fake::{Fake, State};

mod certificates;
mod changes;
mod deaths;
mod failures;
mod inventories;
mod iot_policies;
mod jobs;
mod whole;

/// Provisions a fleet of so many devices.
async fn provision(stage: &Stage, devices: u32) {
    stage.provision(devices).await;
}

async fn planned(stage: &Stage, request: &Request) -> CleanupPlan {
    plan(&stage.fake.cloud().reads, request, &stage.session)
        .await
        .unwrap()
}

async fn applied(stage: &Stage, plan: &CleanupPlan) -> Summary {
    apply(&stage.fake.cloud(), plan, &stage.session)
        .await
        .unwrap()
}

/// Plans and applies.
async fn cleaned(stage: &Stage, request: &Request) -> Summary {
    let plan = planned(stage, request).await;
    applied(stage, &plan).await
}

fn all() -> Request {
    Request::default()
}

fn only(scope: Scope) -> Request {
    Request {
        scope,
        ..Request::default()
    }
}

/// Nothing but what no cleanup deletes: where ids go on from, and versions of deleted shadows.
fn bare(mut state: State) -> State {
    state.ids = 0;
    state.deleted_shadows.clear();
    state.detaching.clear();
    // What is pending deletion goes by itself, with its tags.
    let commands = &mut state.commands.there;
    commands.retain(|_, there| {
        let stays = there.command.status != CommandStatus::PendingDeletion;
        if !stays {
            state.tags.remove(there.command.arn.as_str());
        }
        stays
    });
    state.members.retain(|_, members| !members.is_empty());
    state
}

fn somebody_elses() -> Tags {
    Tags::none().with("workshop", "theirs").unwrap()
}

/// Adds a certificate with a policy, attached to things.
fn certificate(stage: &Stage, id: &str, things: &[&str]) -> String {
    let id = id.repeat(64);
    let arn = stage.fake.place().certificate(&id);
    stage.fake.change(|state| {
        let certificate = crate::fake::Certificate {
            arn: arn.clone(),
            active: true,
            policies: ["FleetPolicy".parse().unwrap()].into(),
        };
        state.certificates.insert(id.clone(), certificate);
        for thing in things {
            let pair = ((*thing).to_owned(), arn.to_string());
            state.attached.insert(pair);
        }
    });
    id
}

/// Adds a thing of somebody's.
fn thing(state: &mut State, name: &str, thing_type: Option<&str>) {
    let thing = fleet_core::port::things::Thing {
        name: name.parse().unwrap(),
        thing_type: thing_type.map(|name| name.parse().unwrap()),
        attributes: BTreeMap::new(),
        version: 1,
    };
    state.things.insert(name.to_owned(), thing);
}

/// A policy with so many versions.
fn policy(name: &PolicyName, arn: &Arn, versions: u32) -> PolicyThere {
    PolicyThere {
        policy: Policy {
            name: name.clone(),
            arn: arn.clone(),
            document: serde_json::json!({"Statement": []}),
            default_version: "1".to_owned(),
            created: Some("2026-03-01T00:00:00Z".parse().unwrap()),
        },
        versions: (1..=versions).map(|id| id.to_string()).collect(),
    }
}

fn spared(summary: &Summary, kind: ResourceKind) -> Vec<(Reason, u64)> {
    summary.of(kind).spared.into_iter().collect()
}
