//! Kind: thing types. They are deprecated first and deleted last: AWS wants five minutes between.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::ThingTypeName;
use fleet_core::port::thing_types::ThingType;
use fleet_core::tag::Tags;
use futures::{StreamExt, stream};
use jiff::SignedDuration;
use tokio::time::Instant;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts, made_at};
use crate::event::{Event, Phase, Reason, ResourceKind, Wait};

const KIND: ResourceKind = ResourceKind::ThingType;
const PHASE: Phase = Phase::ThingTypes;

/// How long a type has to have been deprecated (AWS, `DeleteThingType`).
const DEPRECATED_FOR: Duration = Duration::from_secs(300);
/// How often the time left is told.
const TOLD_EVERY: Duration = Duration::from_secs(30);
/// How often, and after which pause, a type is tried that AWS finds too young all the same: its
/// clock and ours may differ.
const TRIES: u32 = 8;
const PAUSE: Duration = Duration::from_secs(15);

/// Thing types.
pub(super) struct ThingTypes;

/// What a look at the thing types found.
#[derive(Debug, Default)]
pub(super) struct TypeScan {
    section: Section,
    /// The tags of the types that are ours.
    pub(super) tags: Vec<Tags>,
}

/// When the types of a plan can be deleted, or what became of them early.
#[derive(Debug, Default)]
pub(super) struct Deprecations(Mutex<BTreeMap<String, Still<Instant>>>);

#[async_trait]
impl Kind for ThingTypes {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        PHASE
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    /// Indexing: what provisioning turned on is written down in the tags of thing types.
    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Thing, ResourceKind::Indexing]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.types.get_or_init(|| find(scan)).await;
        found.section.clone()
    }

    async fn prepare(&self, run: &Run<'_>) {
        let items = run.items(KIND).iter();
        let deprecations: Vec<_> = items.map(|item| try_to_deprecate(run, item)).collect();
        stream::iter(deprecations)
            .buffer_unordered(run.session.pace.in_flight.max(1))
            .collect()
            .await
    }

    async fn remove(&self, run: &Run<'_>) {
        let items = run.items(KIND);
        if !items.is_empty() {
            run.until_prepared().await;
            wait(run).await;
        }
        run.each(KIND, PHASE, items, |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

pub(super) async fn find(scan: &Scan<'_>) -> TypeScan {
    let mut found = TypeScan::default();
    let (types, listed) = scan
        .list(|from| scan.reads.thing_types.list_thing_types(from))
        .await;
    let looks = scan
        .each(types, |listed| async move {
            let arn = scan.place.thing_type(&listed.name);
            (scan.tags(&arn).await, listed)
        })
        .await;
    // Who uses a type is known once the things have been listed.
    let things = scan.things.wait().await;
    for (tags, listed) in looks {
        let Some(tags) = tags else { continue };
        let all = tags.as_ref().ok().cloned();
        let name = listed.name.as_str();
        let here = fleet_core::identify::Location::Here;
        let owner = tags.map(|tags| tags.owner());
        let verdict = scan.verdict(&mut found.section, facts(KIND, name, here), owner);
        if verdict.is_ours() && things.types_of_others.contains(&listed.name) {
            found.section.keep(name, Reason::UsedByOthers);
        } else if verdict.is_ours() && !things.complete {
            found.section.keep(name, Reason::BelongingUnread);
        } else {
            found.tags.extend(all.filter(|_| verdict.is_ours()));
            found.section.add(name, verdict, made_at(listed.created));
        }
    }
    found.section = found.section.noting(listed);
    found
}

impl Deprecations {
    fn put(&self, name: &str, deletable: Still<Instant>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(name.to_owned(), deletable);
    }

    fn take(&self, name: &str) -> Still<Instant> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(name).unwrap_or(Err(Outcome::NotTried))
    }

    /// When the last of them can be deleted.
    fn latest(&self) -> Option<Instant> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.values()
            .filter_map(|at| at.as_ref().ok().copied())
            .max()
    }
}

async fn try_to_deprecate(run: &Run<'_>, item: &Item) {
    let deletable = match run.is_stopped() {
        true => Err(Outcome::NotTried),
        false => deprecate(run, item).await,
    };
    run.types.put(&item.name, deletable);
}

/// Deprecates a type that is still ours. Tells when it can be deleted.
async fn deprecate(run: &Run<'_>, item: &Item) -> Still<Instant> {
    let name: ThingTypeName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.thing_types.describe_thing_type(&name).await)?;
    run.same(item, &made_at(there.created))?;
    let here = fleet_core::identify::Location::Here;
    let arn = run.identifier.place().thing_type(&name);
    run.still_ours(facts(KIND, &item.name, here), &arn).await?;
    if there.deprecated.is_none() {
        needed(run.writes.thing_types.deprecate_thing_type(&name).await)?;
    }
    Ok(Instant::now() + left(run, &there))
}

/// How long a type still has to wait: five minutes, or less where it was deprecated earlier.
fn left(run: &Run<'_>, there: &ThingType) -> Duration {
    let since = there.deprecated.and_then(|deprecated| deprecated.since);
    let waited = since.map_or(SignedDuration::ZERO, |since| {
        run.session.now.duration_since(since)
    });
    let waited = Duration::try_from(waited).unwrap_or(Duration::ZERO);
    DEPRECATED_FOR.saturating_sub(waited)
}

/// Waits until every type can be deleted, and tells the time left. The local AWS moves its clock.
async fn wait(run: &Run<'_>) {
    let Some(until) = run.types.latest() else {
        return;
    };
    let wait = Wait::ThingTypeDeletable;
    let began = Instant::now();
    while !run.is_stopped() {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        if run.session.patience.skips() {
            run.session
                .patience
                .pass(Duration::from_secs(seconds))
                .await;
            run.session.tell(Event::ClockMoved { wait, seconds });
            break;
        }
        run.session.tell(Event::Waiting { wait, seconds });
        let part = run.session.patience.pass(left.min(TOLD_EVERY));
        tokio::select! {
            () = part => {}
            () = run.session.cancel.cancelled() => {}
        }
    }
    run.waited(began.elapsed());
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    run.types.take(&item.name)?;
    if run.unfinished(ResourceKind::Indexing) > 0 {
        // What is to be turned off is written down in the tags of a type.
        return Err(Outcome::Blocked(ResourceKind::Indexing));
    }
    let name: ThingTypeName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let there = needed(run.reads.thing_types.describe_thing_type(&name).await)?;
    run.same(item, &made_at(there.created))?;
    if there.deprecated.is_none() {
        return Err(Outcome::Spared(Reason::Changed));
    }
    let mut tries = 1..TRIES;
    loop {
        match run.writes.thing_types.delete_thing_type(&name).await {
            Err(error) if is_too_young(&error) && !run.is_stopped() && tries.next().is_some() => {
                run.session.patience.pass(PAUSE).await;
            }
            other => return Ok(Outcome::of(other)),
        }
    }
}

fn is_too_young(error: &CloudError) -> bool {
    error.fault == Fault::Invalid && error.message().contains("wait for 5 minutes")
}
