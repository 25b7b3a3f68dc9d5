//! Kind: certificates that only things of ours use; those that others use too are detached from ours.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::name::{CertificateId, ThingName};
use futures::{StreamExt, stream};

use super::kind::{Kind, WITH_THINGS};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::Scan;
use super::thing_set::MARKER;
use super::things;
use crate::certificates::delete_detached;
use crate::event::{Phase, Reason, ResourceKind};

mod freed;
mod look;

pub(super) use freed::Freed;
pub(super) use look::CertificateScan;

const KIND: ResourceKind = ResourceKind::Certificate;
const ATTACHMENT: ResourceKind = ResourceKind::Attachment;

/// Certificates.
pub(super) struct Certificates;

/// The attachments to things of ours of certificates that others use too.
pub(super) struct Attachments;

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
        let found = scan.certificates.get_or_init(|| look::find(scan)).await;
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
        let found = scan.certificates.get_or_init(|| look::find(scan)).await;
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

fn arn(run: &Run<'_>, item: &Item) -> Arn {
    run.identifier.place().certificate(&item.name)
}

/// Detaches, deactivates and deletes a certificate. The thing that is detached last is marked
/// first, so that the certificate is found again should this be interrupted.
async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let id: CertificateId = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
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
    let deleted = delete_detached(run.writes, &id, || run.is_stopped()).await;
    Ok(Outcome::of(deleted))
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

/// The ids of the certificates that go.
pub(super) async fn going(scan: &Scan<'_>) -> BTreeSet<String> {
    let found = scan.certificates.get_or_init(|| look::find(scan)).await;
    let items = found.certificates.items.iter();
    items.map(|item| item.name.clone()).collect()
}

/// The certificate that a principal is, if it is one.
pub(super) fn certificate_id(principal: &Arn) -> Option<CertificateId> {
    let (_, id) = principal.as_str().rsplit_once(":cert/")?;
    id.parse().ok()
}
