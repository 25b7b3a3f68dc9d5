//! Tells the removal of things which of them no longer wait for a certificate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use fleet_core::account::Arn;
use fleet_core::name::ThingName;
use futures::{Stream, StreamExt, stream};
use tokio::sync::mpsc;

use super::super::plan::{CleanupPlan, Item};
use super::super::thing_set::{PlannedThing, ThingSet};
use super::{ATTACHMENT, KIND, certificate_id};

/// Which things wait for certificates, and which of them can go.
#[derive(Debug)]
pub(in crate::cleanup) struct Freed {
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
    pub(in crate::cleanup) fn of(plan: &CleanupPlan) -> Self {
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
    pub(in crate::cleanup) fn is_tied(&self, thing: &ThingName) -> bool {
        self.tied.contains(thing)
    }

    /// Whether a principal is a certificate of the plan.
    pub(in crate::cleanup) fn knows(&self, principal: &Arn) -> bool {
        certificate_id(principal).is_some_and(|id| self.known.contains(id.as_str()))
    }

    /// A certificate is done with: its things may go if it went well.
    pub(super) fn settle(&self, item: &Item, well: bool) {
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
    pub(in crate::cleanup) fn things<'a>(
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
