//! Kind: things, each with its shadows; those with certificates once these are gone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::account::Place;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::identify::{Identified, Identifier, Location, Verdict};
use fleet_core::name::{CertificateId, ThingName, ThingPrefix, ThingTypeName};
use fleet_core::port::things::Thing;
use futures::future::BoxFuture;
use futures::{StreamExt, stream};

use super::kind::{Kind, WITH_THINGS};
use super::plan::Section;
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts};
use super::shadows;
use super::thing_set::{Look, MARKER, PlannedThing, ThingSet};
use crate::event::{Event, Failure, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::Thing;
const PHASE: Phase = Phase::Devices;

/// After so many failed things in a row the rest is not tried: something is wrong with all of them.
const TOO_MANY: u64 = 100;

/// How often and after which pauses a thing is tried whose principal was detached just before: AWS
/// takes some seconds.
const DETACHING: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(15),
];

/// Things.
pub(super) struct Things;

/// What the listing of things tells the other kinds.
#[derive(Debug)]
pub(super) struct ThingScan {
    /// The things that are ours.
    pub(super) set: ThingSet,
    /// The thing types that things use which are kept.
    pub(super) types_of_others: BTreeSet<ThingTypeName>,
    /// Certificates that an earlier cleanup was about to delete, and their last thing.
    pub(super) markers: BTreeMap<CertificateId, ThingName>,
    /// Whether all things were listed.
    pub(super) complete: bool,
}

/// How a thing is recognised, if it is ours.
pub(super) fn how(place: &Place, prefix: &ThingPrefix, name: &ThingName) -> Option<Identified> {
    let identifier = Identifier::new(place.clone(), prefix.clone());
    match identify(&identifier, name) {
        Verdict::Ours(identified) => Some(identified),
        Verdict::Keep(_) => None,
    }
}

/// Things are told by their names alone: they have no tags.
pub(super) fn identify(identifier: &Identifier, name: &ThingName) -> Verdict {
    identifier.identify(&facts(KIND, name.as_str(), Location::Here))
}

#[async_trait]
impl Kind for Things {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        PHASE
    }

    fn scopes(&self) -> &'static [Scope] {
        WITH_THINGS
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Attachment, ResourceKind::Certificate]
    }

    fn begins_at_once(&self) -> bool {
        true
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        let found = find(scan, &mut section).await;
        // An error says that it was set before, and it is set here alone.
        let _ = scan.things.set(found);
        section
    }

    async fn remove(&self, run: &Run<'_>) {
        let things = &run.plan.things;
        if things.is_empty() {
            return;
        }
        run.started(PHASE, things.len());
        let failed_in_a_row = AtomicU64::new(0);
        let begun = AtomicU64::new(0);
        let give_up = || failed_in_a_row.load(Ordering::Relaxed) >= TOO_MANY;
        let unencumbered = things.iter().filter(|(name, _)| !run.freed.is_tied(name));
        let later = run.freed.things(things);
        let outcomes = stream::select(stream::iter(unencumbered).map(|t| (t, true)), later)
            .take_until(run.session.cancel.cancelled())
            .take_while(|_| std::future::ready(!run.is_stopped() && !give_up()))
            .map(|((name, thing), free)| {
                begun.fetch_add(1, Ordering::Relaxed);
                in_turn(run, name, thing, free)
            })
            .buffer_unordered(run.session.pace.in_flight.max(1));
        let mut outcomes = Box::pin(outcomes);
        let (mut done, mut failed) = (0, 0);
        while let Some((name, gone)) = outcomes.next().await {
            done += 1;
            let good = record(run, &name, gone);
            failed += u64::from(!good);
            if good {
                failed_in_a_row.store(0, Ordering::Relaxed);
            } else {
                failed_in_a_row.fetch_add(1, Ordering::Relaxed);
            }
            run.progress(PHASE, done, things.len(), failed);
        }
        drop(outcomes);
        let left = things.len().saturating_sub(begun.into_inner());
        run.not_tried(KIND, left);
        if give_up() && left > 0 {
            run.gave_up(TOO_MANY, left);
        }
        run.finished(PHASE);
    }
}

/// Deletes a thing unless a certificate keeps it.
fn in_turn<'f>(
    run: &'f Run<'_>,
    name: ThingName,
    thing: PlannedThing,
    free: bool,
) -> BoxFuture<'f, (ThingName, Outcome)> {
    Box::pin(async move {
        let gone = match free {
            true => remove(run, &name, &thing).await,
            false => Outcome::Blocked(ResourceKind::Certificate),
        };
        (name, gone)
    })
}

/// Counts what became of a thing. Of what goes well only the count is told.
fn record(run: &Run<'_>, name: &ThingName, gone: Outcome) -> bool {
    let good = gone.is_good() || matches!(gone, Outcome::NotTried);
    let event = run.count(KIND, name.as_str(), gone);
    if let Some(event) = event.filter(|_| !good) {
        run.session.tell(event);
    }
    good
}

async fn find(scan: &Scan<'_>, section: &mut Section) -> ThingScan {
    let mut found = ThingScan {
        set: ThingSet::empty(scan.identifier.prefix().clone()),
        types_of_others: BTreeSet::new(),
        markers: BTreeMap::new(),
        complete: false,
    };
    let mut from = None;
    while !scan.session.is_cancelled() {
        let page = match scan.reads.things.list_things(from).await {
            Ok(page) => page,
            Err(error) => {
                section.fail(Failure::from(&error));
                return found;
            }
        };
        look_at(scan, page.items, section, &mut found).await;
        let seen = found.set.len() + section.kept_count();
        scan.session.tell(Event::Progress {
            phase: Phase::Survey,
            done: seen,
            total: None,
            failed: 0,
        });
        from = page.next;
        if from.is_none() {
            found.complete = true;
            return found;
        }
    }
    found
}

/// Looks at a page of things: which are ours, and which shadows these have.
async fn look_at(
    scan: &Scan<'_>,
    things: Vec<Thing>,
    section: &mut Section,
    found: &mut ThingScan,
) {
    let mut ours = Vec::new();
    for thing in things {
        match identify(&scan.identifier, &thing.name) {
            Verdict::Ours(_) => ours.push(thing),
            Verdict::Keep(reason) => {
                found.types_of_others.extend(thing.thing_type);
                section.keep(thing.name, reason);
            }
        }
    }
    let looks = scan
        .each(ours, |thing| async move {
            let shadows = shadows::find(scan, &thing.name).await;
            (thing, shadows)
        })
        .await;
    for (thing, shadows) in looks {
        let shadows = match shadows {
            Ok(shadows) => shadows,
            Err(error) => {
                // Without its shadows it would leave them behind.
                section.fail(Failure::from(&error));
                section.keep(thing.name, Reason::BelongingUnread);
                found.types_of_others.extend(thing.thing_type);
                continue;
            }
        };
        for id in marked(&thing) {
            found.markers.insert(id, thing.name.clone());
        }
        found.set.insert(
            &thing.name,
            PlannedThing {
                look: Look::of(&thing),
                classic_shadow: shadows.classic,
                package_shadow: shadows.package,
                named_shadows: shadows.named,
            },
        );
    }
}

/// The certificates that an earlier cleanup was about to delete when it was stopped.
fn marked(thing: &Thing) -> impl Iterator<Item = CertificateId> + '_ {
    let keys = thing.attributes.keys();
    keys.filter_map(|key| key.strip_prefix(MARKER)?.parse().ok())
}

/// Deletes the shadows of a thing, and the thing.
async fn remove(run: &Run<'_>, name: &ThingName, planned: &PlannedThing) -> Outcome {
    outcome(try_remove(run, name, planned).await)
}

async fn try_remove(run: &Run<'_>, name: &ThingName, planned: &PlannedThing) -> Still<Outcome> {
    let version = still(run, name).await?;
    if !shadows::remove(run, name, planned).await {
        return Err(Outcome::Blocked(ResourceKind::Shadow));
    }
    match version {
        Some(version) => delete(run, name, version).await,
        None => Ok(Outcome::Gone),
    }
}

/// The version of a thing that looks as it did when the plan was made; none if it is gone.
pub(super) async fn still(run: &Run<'_>, name: &ThingName) -> Still<Option<u64>> {
    let planned = run.plan.things.get(name);
    match run.reads.things.describe_thing(name).await {
        Ok(there) if planned.is_some_and(|planned| planned.look == Look::of(&there)) => {
            Ok(Some(there.version))
        }
        Ok(_) => Err(Outcome::Spared(Reason::Changed)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(Outcome::Failed(error)),
    }
}

/// Deletes a thing. A principal that is still attached keeps it: a certificate that was detached
/// just now only for some seconds; what is no certificate is detached.
async fn delete(run: &Run<'_>, name: &ThingName, version: u64) -> Still<Outcome> {
    let things = &run.writes.things;
    let mut pauses = DETACHING.iter();
    loop {
        let refused = match things.delete_thing(name, version).await {
            Ok(()) => return Ok(Outcome::Deleted),
            Err(error) if error.is_not_found() => return Ok(Outcome::Gone),
            Err(error) if error.fault == Fault::Conflict => {
                return Err(Outcome::Spared(Reason::Changed));
            }
            Err(error) if error.fault == Fault::Invalid => error,
            Err(error) => return Err(Outcome::Failed(error)),
        };
        detach_others(run, name).await?;
        match pauses.next() {
            Some(pause) if !run.is_stopped() => tokio::time::sleep(*pause).await,
            _ => return Err(Outcome::Failed(refused)),
        }
    }
}

/// Detaches principals that are no certificates, such as Cognito identities: they are not ours to
/// delete. A certificate that the plan does not have keeps the thing.
async fn detach_others(run: &Run<'_>, name: &ThingName) -> Still<()> {
    let mut from = None;
    loop {
        let page = run
            .reads
            .certificates
            .list_thing_principals(name, from)
            .await;
        let page = needed(page)?;
        for principal in page.items {
            if principal.as_str().contains(":cert/") {
                if !run.freed.knows(&principal) {
                    return Err(Outcome::Spared(Reason::Changed));
                }
                continue;
            }
            let detached = run
                .writes
                .certificates
                .detach_thing_principal(name, &principal)
                .await;
            gone_or(detached)?;
        }
        from = page.next;
        if from.is_none() {
            return Ok(());
        }
    }
}

fn gone_or(result: Result<(), CloudError>) -> Still<()> {
    match result {
        Err(error) if !error.is_not_found() => Err(Outcome::Failed(error)),
        _ => Ok(()),
    }
}
