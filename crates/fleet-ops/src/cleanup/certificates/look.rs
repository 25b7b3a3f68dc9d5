//! Looks which certificates only our things use, and which others use too.

use std::collections::BTreeSet;

use fleet_core::fault::CloudError;
use fleet_core::identify::{Belonging, Facts, Identified, Location, Verdict};
use fleet_core::name::{CertificateId, ThingName};

use super::super::plan::{Item, Section};
use super::super::scan::{Scan, facts};
use super::super::things::{self, ThingScan};
use super::{KIND, certificate_id};
use crate::event::{Failure, Reason, ResourceKind};

/// What a look at the certificates found.
#[derive(Debug, Default)]
pub(in crate::cleanup) struct CertificateScan {
    pub(super) certificates: Section,
    pub(super) attachments: Section,
}

/// Looks from the cheaper side: at the things of each certificate, or at the certificates of each thing.
pub(super) async fn find(scan: &Scan<'_>) -> CertificateScan {
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
        ids.extend(principals.iter().filter_map(certificate_id));
    }
    ids
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
        ..facts(KIND, id.as_str(), Location::Here)
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
