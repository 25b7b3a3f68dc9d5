//! Kind: dynamic thing groups.

use async_trait::async_trait;

use super::kind::{Kind, WITH_GROUPS};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, outcome};
use super::scan::Scan;
use super::thing_groups::{still, unless_changed};
use crate::event::{Phase, ResourceKind};

const KIND: ResourceKind = ResourceKind::DynamicGroup;

/// Dynamic thing groups. They are found together with the static ones.
pub(super) struct DynamicGroups;

#[async_trait]
impl Kind for DynamicGroups {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::DynamicGroups
    }

    fn scopes(&self) -> &'static [Scope] {
        WITH_GROUPS
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Job]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.groups.get_or_init(|| super::thing_groups::find(scan));
        found.await.of_dynamic.clone()
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let (name, version) = still(run, KIND, item).await?;
    let groups = &run.writes.groups;
    Ok(unless_changed(
        groups.delete_dynamic_thing_group(&name, version).await,
    ))
}
