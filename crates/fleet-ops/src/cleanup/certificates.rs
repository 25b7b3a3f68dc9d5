//! Kind: certificates that only things of ours use; those that others use too are detached from ours.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::identify::{Belonging, Facts, Identified, Verdict};
use fleet_core::name::{CertificateId, ThingName};
use futures::{Stream, StreamExt, stream};
use tokio::sync::mpsc;

use super::kind::{Kind, WITH_THINGS};
use super::plan::{CleanupPlan, Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts};
use super::thing_set::{MARKER, PlannedThing, ThingSet};
use super::things::{self, ThingScan};
use crate::event::{Failure, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::Certificate;
const ATTACHMENT: ResourceKind = ResourceKind::Attachment;

/// How often a certificate is tried whose last thing was detached just before: AWS takes some seconds.
const DETACHING: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(15),
];

/// Certificates.
pub(super) struct Certificates;

/// The attachments to things of ours of certificates that others use too.
pub(super) struct Attachments;

/// What a look at the certificates found.
#[derive(Debug, Default)]
pub(super) struct CertificateScan {
    certificates: Section,
    attachments: Section,
}

#[async_trait]
impl Kind for Certificates {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Certificates
    }

    fn scopes(&self) -> &'static [Scope] {
        WITH_THINGS
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.certificates.get_or_init(|| find(scan)).await;
        found.certificates.clone()
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            let gone = outcome(remove(run, item).await);
            run.freed.settle(item, gone.is_good());
            gone
        })
        .await;
    }
}

#[async_trait]
impl Kind for Attachments {
    fn kind(&self) -> ResourceKind {
        ATTACHMENT
    }

    fn phase(&self) -> Phase {
        Phase::Attachments
    }

    fn scopes(&self) -> &'static [Scope] {
        WITH_THINGS
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let found = scan.certificates.get_or_init(|| find(scan)).await;
        found.attachments.clone()
    }

    async fn remove(&self, run: &Run<'_>) {
        let items = run.items(ATTACHMENT);
        run.each(ATTACHMENT, self.phase(), items, |item| async move {
            let gone = outcome(detach_from_ours(run, item).await);
            // A thing that changed says so itself.
            let well = gone.is_good() || matches!(gone, Outcome::Spared(_));
            run.freed.settle(item, well);
            gone
        })
        .await;
    }
}

/// Looks from the cheaper side: at the things of each certificate, or at the certificates of each thing.
async fn find(scan: &Scan<'_>) -> CertificateScan {
    let mut found = CertificateScan::default();
    let things = scan.things.wait().await;
    if things.set.is_empty() {
        return found;
    }
    let few = things.set.len().saturating_mul(3) / 2;
    match list(scan, few).await {
        Ok(Some(mut ids)) => {
            ids.extend(things.markers.keys().cloned());
            look_at_all(scan, things, ids, &mut found).await;
        }
        Ok(None) => {
            let mut ids = of_things(scan, things, &mut found).await;
            ids.extend(things.markers.keys().cloned());
            look_at_all(scan, things, ids, &mut found).await;
        }
        Err(error) => found.certificates.fail(Failure::from(&error)),
    }
    found
}

/// The certificates of the account, unless there are more than a few.
async fn list(scan: &Scan<'_>, few: u64) -> Result<Option<BTreeSet<CertificateId>>, CloudError> {
    let mut ids = BTreeSet::new();
    let mut from = None;
    loop {
        let page = scan.reads.certificates.list_certificates(from).await?;
        ids.extend(page.items.into_iter().map(|listed| listed.id));
        if u64::try_from(ids.len()).unwrap_or(u64::MAX) > few {
            return Ok(None);
        }
        from = page.next;
        if from.is_none() || scan.session.is_cancelled() {
            return Ok(Some(ids));
        }
    }
}

/// The certificates of our things, asked thing by thing.
async fn of_things(
    scan: &Scan<'_>,
    things: &ThingScan,
    found: &mut CertificateScan,
) -> BTreeSet<CertificateId> {
    let names = things.set.iter().map(|(name, _)| name);
    let looks = scan
        .each(names, |name| async move {
            let (principals, listed) = scan
                .list(|from| scan.reads.certificates.list_thing_principals(&name, from))
                .await;
            (principals, listed)
        })
        .await;
    let mut ids = BTreeSet::new();
    for (principals, listed) in looks {
        if let Err(error) = listed
            && !error.is_not_found()
        {
            found.certificates.fail(Failure::from(&error));
        }
        ids.extend(principals.iter().filter_map(id_of));
    }
    ids
}

fn id_of(principal: &Arn) -> Option<CertificateId> {
    let (_, id) = principal.as_str().rsplit_once(":cert/")?;
    id.parse().ok()
}

async fn look_at_all(
    scan: &Scan<'_>,
    things: &ThingScan,
    ids: BTreeSet<CertificateId>,
    found: &mut CertificateScan,
) {
    let looks = scan
        .each(ids, |id| async move {
            let attached = attached_to(scan, &id).await;
            (id, attached)
        })
        .await;
    for (id, attached) in looks {
        match attached {
            Ok(Some(attached)) => sort(scan, things, &id, attached, found),
            Ok(None) => {}
            Err(error) => {
                found.certificates.fail(Failure::from(&error));
                let reason = Reason::BelongingUnread;
                found.certificates.keep(id, reason);
            }
        }
    }
}

/// The things that a certificate is attached to; nothing where it is gone.
async fn attached_to(
    scan: &Scan<'_>,
    id: &CertificateId,
) -> Result<Option<Vec<ThingName>>, CloudError> {
    let arn = scan.place.certificate(id.as_str());
    let page = |from| scan.reads.certificates.list_principal_things(&arn, from);
    let (attached, listed) = scan.list(page).await;
    match listed {
        Ok(()) => Ok(Some(attached)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Says whose a certificate is, by the things that it is attached to.
fn sort(
    scan: &Scan<'_>,
    things: &ThingScan,
    id: &CertificateId,
    attached: Vec<ThingName>,
    found: &mut CertificateScan,
) {
    let (mut ours, others): (Vec<_>, Vec<_>) = attached
        .into_iter()
        .partition(|name| things::identify(&scan.identifier, name).is_ours());
    ours.sort();
    let last = things.markers.get(id);
    let belonging = match (ours.first().or(last), others.is_empty()) {
        (Some(thing), true) => Belonging::Ours(ResourceKind::Thing, thing.as_str()),
        (_, false) => Belonging::Others,
        (None, true) => Belonging::Nothing,
    };
    let verdict = scan.identifier.identify(&Facts {
        belonging,
        ..facts(KIND, id.as_str(), fleet_core::identify::Location::Here)
    });
    if let (Verdict::Keep(_), Some(thing)) = (&verdict, ours.first()) {
        found.attachments.items.push(Item {
            name: id.to_string(),
            identified: Identified::Association {
                kind: ResourceKind::Thing,
                name: thing.to_string(),
            },
            mark: String::new(),
            ties: names(&ours),
        });
    }
    if ours.is_empty() {
        ours.extend(last.cloned());
    }
    found.certificates.add(id.as_str(), verdict.clone(), "");
    if verdict.is_ours()
        && let Some(item) = found.certificates.items.last_mut()
    {
        item.ties = names(&ours);
    }
}

fn names(things: &[ThingName]) -> Vec<String> {
    things.iter().map(ToString::to_string).collect()
}

fn arn(run: &Run<'_>, item: &Item) -> Arn {
    run.identifier.place().certificate(&item.name)
}

/// Detaches, deactivates and deletes a certificate. The thing that is detached last is marked
/// first, so that the certificate is found again should this be interrupted.
async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let id: CertificateId = item.name.parse().map_err(|_| Outcome::Gone)?;
    let arn = arn(run, item);
    let attached = still_only_ours(run, item, &arn).await?;
    if unchanged(run, &item.ties).await?.len() < item.ties.len() {
        return Err(Outcome::Spared(Reason::Changed));
    }
    if let Some(last) = attached.last().or(item.ties.last()) {
        mark(run, last, &id).await?;
    }
    detach(run, &arn, &attached).await?;
    let policies = run.reads.certificates.list_attached_policies(&arn).await;
    for policy in needed(policies)? {
        let detached = run.writes.certificates.detach_policy(&policy, &arn).await;
        needed(detached)?;
    }
    needed(run.writes.certificates.deactivate_certificate(&id).await)?;
    delete(run, &id).await
}

/// The things that the certificate is attached to, if they are all of the plan.
async fn still_only_ours(run: &Run<'_>, item: &Item, arn: &Arn) -> Still<Vec<String>> {
    let planned: BTreeSet<&str> = item.ties.iter().map(String::as_str).collect();
    let mut attached = Vec::new();
    let mut from = None;
    loop {
        let page = run
            .reads
            .certificates
            .list_principal_things(arn, from)
            .await;
        let page = needed(page)?;
        for name in page.items {
            if !things::identify(&run.identifier, &name).is_ours() {
                return Err(Outcome::Spared(Reason::AttachedToOthers));
            }
            if !planned.contains(name.as_str()) {
                return Err(Outcome::Spared(Reason::Changed));
            }
            attached.push(name.to_string());
        }
        from = page.next;
        if from.is_none() {
            attached.sort();
            return Ok(attached);
        }
    }
}

/// Detaches a certificate that others use too from our things, as far as these are still what the
/// plan says.
async fn detach_from_ours(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let same = unchanged(run, &item.ties).await?;
    detach(run, &arn(run, item), &same).await?;
    if same.len() < item.ties.len() {
        return Err(Outcome::Spared(Reason::Changed));
    }
    Ok(Outcome::Deleted)
}

/// Those of some things that look as they did when the plan was made, or are gone.
async fn unchanged(run: &Run<'_>, ties: &[String]) -> Still<Vec<String>> {
    let names: Vec<ThingName> = ties.iter().filter_map(|name| name.parse().ok()).collect();
    let looks: Vec<_> = names.iter().map(|name| things::still(run, name)).collect();
    let looks: Vec<_> = stream::iter(looks)
        .buffered(run.session.pace.in_flight.max(1))
        .collect()
        .await;
    let mut same = Vec::new();
    for (name, look) in names.iter().zip(looks) {
        match look {
            Ok(_) => same.push(name.to_string()),
            Err(Outcome::Spared(_)) => {}
            Err(early) => return Err(early),
        }
    }
    Ok(same)
}

/// Notes at the last thing that its certificate is about to go. A thing that cannot take one more
/// attribute, or is gone, goes without.
async fn mark(run: &Run<'_>, thing: &str, id: &CertificateId) -> Still<()> {
    let Ok(thing) = thing.parse::<ThingName>() else {
        return Ok(());
    };
    let marker = BTreeMap::from([(format!("{MARKER}{id}"), "detached".to_owned())]);
    let things = &run.writes.things;
    match things.merge_thing_attributes(&thing, &marker).await {
        Err(error) if !matches!(error.fault, Fault::NotFound | Fault::Invalid | Fault::Limit) => {
            Err(Outcome::Failed(error))
        }
        _ => Ok(()),
    }
}

/// Detaches a certificate from things of ours, several at once.
async fn detach(run: &Run<'_>, arn: &Arn, things: &[String]) -> Still<()> {
    let names: Vec<ThingName> = things.iter().filter_map(|name| name.parse().ok()).collect();
    let certificates = &run.writes.certificates;
    let calls = names
        .iter()
        .map(|name| certificates.detach_thing_principal(name, arn));
    let calls: Vec<_> = calls.collect();
    let mut detached = stream::iter(calls).buffer_unordered(run.session.pace.in_flight.max(1));
    while let Some(result) = detached.next().await {
        match result {
            Err(error) if !error.is_not_found() => return Err(Outcome::Failed(error)),
            _ => {}
        }
    }
    Ok(())
}

/// Deletes a certificate. It may still count as attached for some seconds.
async fn delete(run: &Run<'_>, id: &CertificateId) -> Still<Outcome> {
    let mut pauses = DETACHING.iter();
    loop {
        match run.writes.certificates.delete_certificate(id).await {
            Err(error) if error.fault == Fault::Conflict => match pauses.next() {
                Some(pause) if !run.is_stopped() => tokio::time::sleep(*pause).await,
                _ => return Err(Outcome::Failed(error)),
            },
            other => return Ok(Outcome::of(other)),
        }
    }
}

/// Which things wait for certificates, and which of them can go.
#[derive(Debug)]
pub(super) struct Freed {
    waiting: Mutex<BTreeMap<ThingName, Waiting>>,
    tied: BTreeSet<ThingName>,
    known: BTreeSet<String>,
    tell: mpsc::UnboundedSender<(ThingName, bool)>,
    told: Mutex<Option<mpsc::UnboundedReceiver<(ThingName, bool)>>>,
}

/// How many certificates a thing waits for, and whether all so far went well.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    certificates: usize,
    well: bool,
}

impl Freed {
    /// The things of a plan that wait for certificates of the plan.
    pub(super) fn of(plan: &CleanupPlan) -> Self {
        let mut waiting: BTreeMap<ThingName, Waiting> = BTreeMap::new();
        let mut known = BTreeSet::new();
        for kind in [KIND, ATTACHMENT] {
            for item in plan.section(kind).map_or(&[][..], |s| &s.items) {
                known.insert(item.name.clone());
                for name in things_of(item, &plan.things) {
                    let entry = waiting.entry(name).or_insert(Waiting {
                        certificates: 0,
                        well: true,
                    });
                    entry.certificates += 1;
                }
            }
        }
        let (tell, told) = mpsc::unbounded_channel();
        Self {
            tied: waiting.keys().cloned().collect(),
            waiting: Mutex::new(waiting),
            known,
            tell,
            told: Mutex::new(Some(told)),
        }
    }

    /// Whether a thing waits for a certificate of the plan.
    pub(super) fn is_tied(&self, thing: &ThingName) -> bool {
        self.tied.contains(thing)
    }

    /// Whether a principal is a certificate of the plan.
    pub(super) fn knows(&self, principal: &Arn) -> bool {
        id_of(principal).is_some_and(|id| self.known.contains(id.as_str()))
    }

    /// A certificate is done with: its things may go if it went well.
    fn settle(&self, item: &Item, well: bool) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        for name in item.ties.iter().filter_map(|name| name.parse().ok()) {
            let name: ThingName = name;
            let Some(entry) = waiting.get_mut(&name) else {
                continue;
            };
            entry.certificates = entry.certificates.saturating_sub(1);
            entry.well &= well;
            if entry.certificates == 0 {
                let well = entry.well;
                waiting.remove(&name);
                // Nobody listens any more once the run was stopped.
                let _ = self.tell.send((name, well));
            }
        }
    }

    /// The things that waited, as they become free, each with whether it may go.
    pub(super) fn things<'a>(
        &self,
        set: &'a ThingSet,
    ) -> impl Stream<Item = ((ThingName, PlannedThing), bool)> + 'a {
        let told = self
            .told
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let expected = self.tied.len();
        stream::unfold((told, expected), |(told, left)| async move {
            let mut told = told?;
            if left == 0 {
                return None;
            }
            let next = told.recv().await?;
            Some((next, (Some(told), left - 1)))
        })
        .filter_map(move |(name, well)| async move {
            let thing = set.get(&name)?;
            Some(((name, thing), well))
        })
    }
}

fn things_of<'a>(item: &'a Item, set: &'a ThingSet) -> impl Iterator<Item = ThingName> + 'a {
    item.ties
        .iter()
        .filter_map(|name| name.parse().ok())
        .filter(|name| set.contains(name))
}
