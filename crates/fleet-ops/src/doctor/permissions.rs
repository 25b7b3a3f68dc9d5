//! Whether the caller may do what the tasks need: IAM is asked, or else harmless calls are made.

use std::collections::{BTreeMap, BTreeSet};

use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::RoleName;
use fleet_core::port::identity::Identity;
use fleet_core::port::permissions::Decision;
use fleet_core::port::{Reads, Result};

use super::probe;
use super::tasks::{TASKS, Task};

/// What the caller may do.
#[derive(Debug)]
#[non_exhaustive]
pub struct Permissions {
    /// How it was found out.
    pub how: How,
    /// Why IAM could not be asked.
    pub unasked: Option<CloudError>,
    /// For each task what it lacks.
    pub tasks: Vec<TaskPermissions>,
}

/// How permissions were found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum How {
    /// IAM simulated the caller's policies. Policies of the organisation may forbid more, and what
    /// is allowed on some resources only counts as missing.
    Simulated,
    /// The caller is the account's root, which its policies do not restrict.
    Root,
    /// Calls that change nothing were made; what changes something is unknown.
    Tried,
}

/// What a task lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskPermissions {
    /// The task: the command that does it.
    pub task: &'static str,
    /// Actions that are not allowed.
    pub missing: Vec<&'static str>,
    /// Actions of which nothing is known.
    pub unknown: Vec<&'static str>,
}

impl TaskPermissions {
    /// Whether everything is known and allowed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.unknown.is_empty()
    }
}

/// What is known about an action.
type Known = BTreeMap<&'static str, bool>;

/// Finds out what the caller may do.
pub(super) async fn examine(reads: &Reads, identity: &Identity) -> Permissions {
    if identity.arn.as_str().ends_with(":root") {
        let all = actions().into_iter().map(|action| (action, true));
        return Permissions::of(How::Root, None, &all.collect());
    }
    match simulated(reads, identity).await {
        Ok(known) => Permissions::of(How::Simulated, None, &known),
        Err(error) => Permissions::of(How::Tried, Some(error), &tried(reads).await),
    }
}

impl Permissions {
    fn of(how: How, unasked: Option<CloudError>, known: &Known) -> Self {
        let lacks = |task: &Task| {
            let actions = task.actions();
            let those = |wanted: Option<bool>| {
                let some = actions.iter().copied();
                some.filter(|action| known.get(action).copied() == wanted)
                    .collect()
            };
            TaskPermissions {
                task: task.name,
                missing: those(Some(false)),
                unknown: those(None),
            }
        };
        Self {
            how,
            unasked,
            tasks: TASKS.iter().map(lacks).collect(),
        }
    }
}

/// Every action of every task, once.
fn actions() -> BTreeSet<&'static str> {
    TASKS.iter().flat_map(Task::actions).collect()
}

async fn simulated(reads: &Reads, identity: &Identity) -> Result<Known> {
    let principal = principal(reads, identity).await?;
    let actions: Vec<_> = actions().into_iter().collect();
    let decisions = reads.permissions.simulate(&principal, &actions).await?;
    let allowed = |(action, decision)| (action, decision == Decision::Allowed);
    Ok(decisions.into_iter().map(allowed).collect())
}

/// Whom IAM can be asked about: of a session of a role, the role, whose path the session does not tell.
async fn principal(reads: &Reads, identity: &Identity) -> Result<Arn> {
    let session = identity.arn.as_str().split_once(":assumed-role/");
    let role = session.and_then(|(_, rest)| rest.split('/').next());
    match role.and_then(|name| name.parse::<RoleName>().ok()) {
        Some(name) => Ok(reads.roles.get_role(&name).await?.arn),
        None => Ok(identity.arn.clone()),
    }
}

/// What harmless calls tell: that one is refused, or that it is not.
async fn tried(reads: &Reads) -> Known {
    let mut known = Known::new();
    for (operation, outcome) in probe::all(reads).await {
        let allowed = match outcome {
            Ok(()) => true,
            Err(error) => match error.fault {
                Fault::Denied => false,
                // The name of nothing was given: whoever is told so, or that the name is wrong, may ask.
                Fault::NotFound | Fault::Invalid | Fault::Conflict => true,
                _ => continue,
            },
        };
        known.insert(operation.iam_action(), allowed);
    }
    known
}
