//! Kind: IAM roles that AWS IoT can assume, with their inline policies, detached from managed ones.

use async_trait::async_trait;
use fleet_core::identify::{Location, Reason, TagFact};
use fleet_core::name::RoleName;
use fleet_core::port::roles::ListedRole;
use fleet_core::tag::Owner;
use serde_json::Value;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts};
use crate::event::{Phase, ResourceKind};

const KIND: ResourceKind = ResourceKind::Role;

/// IAM roles.
pub(super) struct Roles;

#[async_trait]
impl Kind for Roles {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Roles
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Job, ResourceKind::PackageConfiguration]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        let (roles, listed) = scan.list(|from| scan.reads.roles.list_roles(from)).await;
        let (candidates, others): (Vec<_>, Vec<_>) =
            roles.into_iter().partition(|role| may_be_ours(scan, role));
        for role in others {
            section.keep(role.name, Reason::NotForIot);
        }
        // IAM lists roles without their tags, and one call a role has a small budget.
        let looks = scan
            .each(candidates, |role| async move {
                (scan.reads.roles.get_role(&role.name).await, role)
            })
            .await;
        for (read, role) in looks {
            let owner = match read {
                Err(error) if error.is_not_found() => continue,
                read => read.map(|read| read.tags.owner()),
            };
            let whose = facts(KIND, role.name.as_str(), Location::Here);
            let verdict = scan.verdict(&mut section, whose, owner);
            section.add(role.name, verdict, role.id);
        }
        section.noting(listed)
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

/// A role of ours is one that AWS IoT can assume, or has a name of ours. One whose trust cannot be
/// read is looked at.
fn may_be_ours(scan: &Scan<'_>, role: &ListedRole) -> bool {
    let by_name = fleet_core::identify::Facts {
        tags: TagFact::Read(Owner::Untagged),
        ..facts(KIND, role.name.as_str(), Location::Here)
    };
    role.trust.is_null()
        || mentions_iot(&role.trust)
        || scan.identifier.identify(&by_name).is_ours()
}

fn mentions_iot(trust: &Value) -> bool {
    match trust {
        Value::String(text) => text.contains("iot.amazonaws.com"),
        Value::Array(all) => all.iter().any(mentions_iot),
        Value::Object(all) => all.values().any(mentions_iot),
        _ => false,
    }
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let name: RoleName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.roles.get_role(&name).await)?;
    run.same(item, &there.id)?;
    run.still(
        facts(KIND, name.as_str(), Location::Here),
        there.tags.owner(),
    )?;
    for policy in needed(run.reads.roles.list_role_policies(&name).await)? {
        let deleted = run.writes.roles.delete_role_policy(&name, &policy).await;
        unless_gone(deleted)?;
    }
    for policy in needed(run.reads.roles.list_attached_role_policies(&name).await)? {
        let detached = run.writes.roles.detach_role_policy(&name, &policy).await;
        unless_gone(detached)?;
    }
    Ok(Outcome::of(run.writes.roles.delete_role(&name).await))
}

fn unless_gone(result: Result<(), fleet_core::fault::CloudError>) -> Still<()> {
    match result {
        Err(error) if !error.is_not_found() => Err(Outcome::Failed(error)),
        _ => Ok(()),
    }
}
