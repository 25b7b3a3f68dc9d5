//! Kind: IoT policies of ours, with all their versions, once nothing that stays has them.

use std::collections::BTreeSet;
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::identify::{Facts, TagFact};
use fleet_core::name::PolicyName;
use fleet_core::port::policies::ListedPolicy;
use fleet_core::tag::Owner;

use super::certificates::{self, certificate_id};
use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts, made_at};
use crate::event::{Failure, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::IotPolicy;

/// How often a policy is tried that nothing has any more: AWS takes up to five minutes after it was
/// detached.
const DETACHING: [Duration; 9] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(5),
    Duration::from_secs(12),
    Duration::from_secs(30),
    Duration::from_secs(60),
    Duration::from_secs(60),
    Duration::from_secs(60),
    Duration::from_secs(80),
];

/// IoT policies.
pub(super) struct IotPolicies;

/// What else is to be known of a policy that is ours by tag or name.
#[derive(Debug)]
struct Look {
    mark: String,
    targets: Vec<Arn>,
}

#[async_trait]
impl Kind for IotPolicies {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::IotPolicies
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Certificate]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        let (policies, listed) = scan
            .list(|from| scan.reads.policies.list_policies(from))
            .await;
        let looks = scan
            .each(policies, |policy| async move {
                let owner = scan.tags(&policy.arn).await?;
                let owner = owner.map(|tags| tags.owner());
                let look = match &owner {
                    Ok(owner) if may_be_ours(scan, &policy, *owner) => {
                        Some(look(scan, &policy).await)
                    }
                    _ => None,
                };
                Some((policy, owner, look))
            })
            .await;
        // Which certificates go is known by now, or looked at now.
        let certificates = certificates::going(scan).await;
        for (policy, owner, look) in looks.into_iter().flatten() {
            let name = policy.name.as_str();
            let location = scan.place.locate(&policy.arn);
            let verdict = scan.verdict(&mut section, facts(KIND, name, location), owner);
            match look {
                Some(Err(error)) if error.is_not_found() => {}
                Some(Err(error)) => {
                    section.fail(Failure::from(&error));
                    section.keep(name, Reason::BelongingUnread);
                }
                Some(Ok(look)) if !all_go(&look.targets, &certificates) => {
                    section.keep(name, Reason::UsedByOthers);
                }
                Some(Ok(look)) => section.add(name, verdict, look.mark),
                None => section.add(name, verdict, ""),
            }
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

fn may_be_ours(scan: &Scan<'_>, policy: &ListedPolicy, owner: Owner) -> bool {
    let location = scan.place.locate(&policy.arn);
    let facts = Facts {
        tags: TagFact::Read(owner),
        ..facts(KIND, policy.name.as_str(), location)
    };
    scan.identifier.identify(&facts).is_ours()
}

async fn look(scan: &Scan<'_>, policy: &ListedPolicy) -> Result<Look, CloudError> {
    let there = scan.reads.policies.get_policy(&policy.name).await?;
    let (targets, listed) = scan
        .list(|from| {
            scan.reads
                .policies
                .list_targets_for_policy(&policy.name, from)
        })
        .await;
    listed?;
    Ok(Look {
        mark: made_at(there.created),
        targets,
    })
}

/// Whether whatever has a policy is a certificate that goes.
fn all_go(targets: &[Arn], certificates: &BTreeSet<String>) -> bool {
    let mut ids = targets.iter().map(certificate_id);
    ids.all(|id| id.is_some_and(|id| certificates.contains(id.as_str())))
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let name: PolicyName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.policies.get_policy(&name).await)?;
    run.same(item, &made_at(there.created))?;
    let location = run.identifier.place().locate(&there.arn);
    run.still_ours(facts(KIND, name.as_str(), location), &there.arn)
        .await?;
    unused(run, &name).await?;
    for version in needed(run.reads.policies.list_policy_versions(&name).await)? {
        if !version.is_default {
            let policies = &run.writes.policies;
            needed(policies.delete_policy_version(&name, &version.id).await)?;
        }
    }
    delete(run, &name).await
}

/// A policy that something still has stays.
async fn unused(run: &Run<'_>, name: &PolicyName) -> Still<()> {
    let targets = run.reads.policies.list_targets_for_policy(name, None).await;
    match needed(targets)?.items.is_empty() {
        true => Ok(()),
        false => Err(Outcome::Spared(Reason::UsedByOthers)),
    }
}

/// Deletes a policy. It may still count as attached for some minutes.
async fn delete(run: &Run<'_>, name: &PolicyName) -> Still<Outcome> {
    let mut pauses = DETACHING.iter();
    loop {
        match run.writes.policies.delete_policy(name).await {
            Err(error) if error.fault == Fault::Conflict => match pauses.next() {
                Some(pause) if !run.is_stopped() => {
                    unused(run, name).await?;
                    tokio::time::sleep(*pause).await;
                }
                _ => return Err(Outcome::Failed(error)),
            },
            other => return Ok(Outcome::of(other)),
        }
    }
}
