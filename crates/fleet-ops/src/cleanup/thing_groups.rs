//! Kind: static thing groups, children before their parents.

use std::collections::BTreeMap;

use async_trait::async_trait;
use fleet_core::fault::CloudError;
use fleet_core::identify::{Facts, TagFact, Verdict};
use fleet_core::name::ThingGroupName;
use fleet_core::port::groups::{GroupKind, ListedGroup, ThingGroup};
use fleet_core::tag::Owner;

use super::kind::{Kind, WITH_GROUPS};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts};
use crate::event::{Failure, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::ThingGroup;
const PHASE: Phase = Phase::Groups;

/// Static thing groups.
pub(super) struct ThingGroups;

/// What a look at the groups found, static and dynamic.
#[derive(Debug, Default)]
pub(super) struct GroupScan {
    pub(super) of_static: Section,
    pub(super) of_dynamic: Section,
    /// The groups that are kept, of whichever kind.
    pub(super) kept: Vec<ThingGroupName>,
}

#[async_trait]
impl Kind for ThingGroups {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        PHASE
    }

    fn scopes(&self) -> &'static [Scope] {
        WITH_GROUPS
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Job]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.groups.get_or_init(|| find(scan)).await;
        found.of_static.clone()
    }

    async fn remove(&self, run: &Run<'_>) {
        let levels = levels(run.items(KIND));
        run.level_by_level(KIND, PHASE, levels, |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

/// Looks at all groups. Whether one is static or dynamic is not listed; it is asked of those that
/// are ours by their tag, or would be by their name.
pub(super) async fn find(scan: &Scan<'_>) -> GroupScan {
    let mut found = GroupScan::default();
    let (groups, listed) = scan
        .list(|from| scan.reads.groups.list_thing_groups(from))
        .await;
    let looks = scan
        .each(groups, |group| async move {
            let owner = scan.tags(&group.arn).await;
            let owner = owner.map(|tags| tags.map(|tags| tags.owner()));
            let described = match &owner {
                Some(Ok(owner)) if may_be_ours(scan, &group, *owner) => {
                    Some(scan.reads.groups.describe_thing_group(&group.name).await)
                }
                _ => None,
            };
            (group, owner, described)
        })
        .await;
    for (group, owner, described) in looks {
        if let Some(owner) = owner {
            sort(scan, &group, owner, described, &mut found);
        }
    }
    found.of_static = found.of_static.noting(listed);
    found
}

fn may_be_ours(scan: &Scan<'_>, group: &ListedGroup, owner: Owner) -> bool {
    [KIND, ResourceKind::DynamicGroup].into_iter().any(|kind| {
        let location = scan.place.locate(&group.arn);
        let facts = Facts {
            tags: TagFact::Read(owner),
            ..facts(kind, group.name.as_str(), location)
        };
        scan.identifier.identify(&facts).is_ours()
    })
}

fn sort(
    scan: &Scan<'_>,
    listed: &ListedGroup,
    owner: Result<Owner, CloudError>,
    described: Option<Result<ThingGroup, CloudError>>,
    found: &mut GroupScan,
) {
    let name = listed.name.as_str();
    let location = scan.place.locate(&listed.arn);
    let group = match described {
        Some(Ok(group)) => Some(group),
        Some(Err(error)) if error.is_not_found() => return,
        Some(Err(error)) => {
            found.of_static.fail(Failure::from(&error));
            found.of_static.keep(name, Reason::BelongingUnread);
            found.kept.push(listed.name.clone());
            return;
        }
        None => None,
    };
    let kind = group.as_ref().map_or(KIND, |group| kind_of(&group.kind));
    let section = match kind {
        KIND => &mut found.of_static,
        _ => &mut found.of_dynamic,
    };
    let verdict = scan.verdict(section, facts(kind, name, location), owner);
    match (&group, verdict.is_ours()) {
        // Without a description it is not known whether it is static.
        (None, true) | (_, false) => {
            let reason = match verdict {
                Verdict::Keep(reason) => reason,
                Verdict::Ours(_) => Reason::BelongingUnread,
            };
            section.keep(name, reason);
            found.kept.push(listed.name.clone());
        }
        (Some(group), true) => {
            section.add(name, verdict, group.id.clone());
            if let Some(item) = section.items.last_mut() {
                item.ties = group.parent.iter().map(ToString::to_string).collect();
            }
        }
    }
}

/// The kind of resource that a group is.
pub(super) fn kind_of(kind: &GroupKind) -> ResourceKind {
    match kind {
        GroupKind::Static => KIND,
        GroupKind::Dynamic { .. } => ResourceKind::DynamicGroup,
    }
}

/// The groups of a plan by depth, the deepest first: a group with children cannot be deleted.
fn levels(items: &[Item]) -> Vec<Vec<&Item>> {
    let parents: BTreeMap<&str, &str> = items
        .iter()
        .filter_map(|item| Some((item.name.as_str(), item.ties.first()?.as_str())))
        .collect();
    let depth = |item: &Item| {
        let mut depth = 0_usize;
        let mut at = item.name.as_str();
        // AWS nests groups seven deep at most; an edited plan must not lead in a circle.
        while let Some(parent) = parents.get(at).filter(|_| depth < items.len()) {
            depth += 1;
            at = parent;
        }
        depth
    };
    let mut by_depth: BTreeMap<usize, Vec<&Item>> = BTreeMap::new();
    for item in items {
        by_depth.entry(depth(item)).or_default().push(item);
    }
    by_depth.into_values().rev().collect()
}

/// Looks once more whether a group is the one of the plan, and ours.
pub(super) async fn still(
    run: &Run<'_>,
    kind: ResourceKind,
    item: &Item,
) -> Still<(ThingGroupName, u64)> {
    let name: ThingGroupName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let group = needed(run.reads.groups.describe_thing_group(&name).await)?;
    run.same(item, &group.id)?;
    if kind_of(&group.kind) != kind {
        return Err(Outcome::Spared(Reason::Changed));
    }
    let location = run.identifier.place().locate(&group.arn);
    run.still_ours(facts(kind, &item.name, location), &group.arn)
        .await?;
    Ok((name, group.version))
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let (name, version) = still(run, KIND, item).await?;
    let deleted = run.writes.groups.delete_thing_group(&name, version).await;
    Ok(unless_changed(deleted))
}

/// The outcome of a deletion that heeds the version.
pub(super) fn unless_changed(deleted: Result<(), CloudError>) -> Outcome {
    match Outcome::of(deleted) {
        Outcome::Failed(error) if error.fault == fleet_core::fault::Fault::Conflict => {
            Outcome::Spared(Reason::Changed)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Identified;

    fn item(name: &str, parent: Option<&str>) -> Item {
        Item {
            name: name.into(),
            identified: Identified::Tag,
            mark: String::new(),
            ties: parent.map(str::to_owned).into_iter().collect(),
        }
    }

    #[test]
    fn children_go_before_their_parents() {
        let items = [
            item("a", None),
            item("a-b", Some("a")),
            item("a-b-c", Some("a-b")),
            item("x", Some("not-ours")),
        ];
        let levels: Vec<Vec<_>> = levels(&items)
            .iter()
            .map(|level| level.iter().map(|item| item.name.as_str()).collect())
            .collect();
        assert_eq!(levels, [vec!["a-b-c"], vec!["a-b", "x"], vec!["a"]]);
    }

    #[test]
    fn a_circle_ends() {
        let items = [item("a", Some("b")), item("b", Some("a"))];
        assert_eq!(levels(&items).concat().len(), 2);
    }
}
