//! One run of a plan: what the kinds share, and how outcomes become events and counts.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fleet_core::account::Arn;
use fleet_core::fault::CloudError;
use fleet_core::identify::{Facts, Identifier, TagFact, Verdict};
use fleet_core::meter::CallCounts;
use fleet_core::port::{Cloud, Reads, Writes};
use fleet_core::tag::Owner;
use futures::future::BoxFuture;
use futures::{StreamExt, stream};
use tokio::sync::SetOnce;

use super::plan::{CleanupPlan, Item};
use super::summary::Counts;
use crate::event::{Event, Failure, Phase, Reason, ResourceKind};
use crate::failures::{FailureGroup, Failures};
use crate::session::Session;

/// What became of one resource.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It was deleted.
    Deleted,
    /// It was gone.
    Gone,
    /// It stays, since it is no longer what the plan says.
    Spared(Reason),
    /// It could not be deleted.
    Failed(CloudError),
    /// It could not be tried: this has to go first and is still there.
    Blocked(ResourceKind),
    /// The run was stopped.
    NotTried,
}

impl Outcome {
    /// Whether it is no longer there.
    pub(super) fn is_good(&self) -> bool {
        matches!(self, Self::Deleted | Self::Gone)
    }

    /// The outcome of a deletion.
    pub(super) fn of(result: Result<(), CloudError>) -> Self {
        match result {
            Ok(()) => Self::Deleted,
            Err(error) if error.is_not_found() => Self::Gone,
            Err(error) => Self::Failed(error),
        }
    }
}

/// Whether a resource may still be deleted; otherwise what became of it.
pub(super) type Still<T> = Result<T, Outcome>;

#[derive(Debug, Default)]
struct Tally {
    counts: BTreeMap<ResourceKind, Counts>,
    failures: Failures,
    gave_up: bool,
    waited: Duration,
}

/// One run of a plan.
pub(super) struct Run<'a> {
    pub(super) reads: &'a Reads,
    pub(super) writes: &'a Writes,
    pub(super) plan: &'a CleanupPlan,
    pub(super) session: &'a Session,
    pub(super) identifier: Identifier,
    pub(super) types: super::thing_types::Deprecations,
    pub(super) freed: super::certificates::Freed,
    gone: BTreeMap<ResourceKind, SetOnce<()>>,
    ready: SetOnce<()>,
    tally: Mutex<Tally>,
    throttles: Mutex<CallCounts>,
}

impl<'a> Run<'a> {
    pub(super) fn new(cloud: &'a Cloud, plan: &'a CleanupPlan, session: &'a Session) -> Self {
        let kinds = plan.sections.iter().map(|(kind, _)| *kind);
        Self {
            reads: &cloud.reads,
            writes: &cloud.writes,
            plan,
            session,
            identifier: Identifier::new(plan.header.place(), plan.request.prefix.clone()),
            types: super::thing_types::Deprecations::default(),
            freed: super::certificates::Freed::of(plan),
            gone: kinds.map(|kind| (kind, SetOnce::new())).collect(),
            ready: SetOnce::new(),
            tally: Mutex::default(),
            throttles: Mutex::new(session.meter.snapshot()),
        }
    }

    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the work on these kinds is over, where they are in the scope.
    pub(super) async fn over(&self, kinds: &[ResourceKind]) {
        for kind in kinds {
            if let Some(gone) = self.gone.get(kind) {
                gone.wait().await;
            }
        }
    }

    /// Says that every kind is prepared.
    pub(super) fn prepared(&self) {
        // An error says that it was said before, which is as good.
        let _ = self.ready.set(());
    }

    /// Waits until every kind is prepared.
    pub(super) async fn until_prepared(&self) {
        self.ready.wait().await;
    }

    /// How many resources of a kind were to be deleted and were not.
    pub(super) fn unfinished(&self, kind: ResourceKind) -> u64 {
        let tally = self.tally();
        let Some(counts) = tally.counts.get(&kind) else {
            return 0;
        };
        counts.failed + counts.blocked + counts.spared() + counts.not_tried
    }

    /// Says that the work on a kind is over.
    pub(super) fn is_over(&self, kind: ResourceKind) {
        if let Some(gone) = self.gone.get(&kind) {
            // An error says that it was said before, which is as good.
            let _ = gone.set(());
        }
    }

    /// What the plan deletes of a kind.
    pub(super) fn items(&self, kind: ResourceKind) -> &'a [Item] {
        self.plan
            .section(kind)
            .map_or(&[], |section| section.items.as_slice())
    }

    /// Whether nothing new is to be begun.
    pub(super) fn is_stopped(&self) -> bool {
        self.session.is_cancelled()
    }

    /// Deletes each item of a kind, several at once, counts what became of it, and tells how far it
    /// has come.
    pub(super) async fn each<'i, F: Future<Output = Outcome> + Send + 'i>(
        &'i self,
        kind: ResourceKind,
        phase: Phase,
        items: impl IntoIterator<Item = &'i Item>,
        delete: impl Fn(&'i Item) -> F,
    ) {
        let items = vec![items.into_iter().collect()];
        self.level_by_level(kind, phase, items, delete).await;
    }

    /// Does the same level by level: one is over before the next begins.
    pub(super) async fn level_by_level<'i, F: Future<Output = Outcome> + Send + 'i>(
        &'i self,
        kind: ResourceKind,
        phase: Phase,
        levels: Vec<Vec<&'i Item>>,
        delete: impl Fn(&'i Item) -> F,
    ) {
        let total = levels.iter().map(Vec::len).sum::<usize>();
        if total == 0 {
            return;
        }
        let total = u64::try_from(total).unwrap_or(u64::MAX);
        self.started(phase, total);
        let (mut done, mut failed) = (0, 0);
        for level in levels {
            let deletions = level
                .into_iter()
                .map(|item| self.deletion(item, delete(item)));
            let deletions: Vec<BoxFuture<'_, _>> = deletions.collect();
            let mut outcomes =
                stream::iter(deletions).buffer_unordered(self.session.pace.in_flight.max(1));
            while let Some((item, outcome)) = outcomes.next().await {
                done += 1;
                failed += u64::from(!self.record(kind, &item.name, outcome));
                self.progress(phase, done, total, failed);
            }
        }
        self.finished(phase);
    }

    /// A deletion that is left out once the run is stopped.
    fn deletion<'f, F: Future<Output = Outcome> + Send + 'f>(
        &'f self,
        item: &'f Item,
        delete: F,
    ) -> BoxFuture<'f, (&'f Item, Outcome)> {
        Box::pin(async move {
            match self.is_stopped() {
                true => (item, Outcome::NotTried),
                false => (item, delete.await),
            }
        })
    }

    pub(super) fn started(&self, phase: Phase, total: u64) {
        self.session.tell(Event::PhaseStarted {
            phase,
            total: Some(total),
        });
    }

    pub(super) fn finished(&self, phase: Phase) {
        self.session.tell(Event::PhaseFinished { phase });
    }

    /// Tells how far a phase has come, and the throttles met meanwhile.
    pub(super) fn progress(&self, phase: Phase, done: u64, total: u64, failed: u64) {
        let step = (total / 100).clamp(1, 20);
        if !done.is_multiple_of(step) && done != total {
            return;
        }
        self.tell_throttles();
        self.session.tell(Event::Progress {
            phase,
            done,
            total: Some(total),
            failed,
        });
    }

    fn tell_throttles(&self) {
        let mut seen = self
            .throttles
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let now = self.session.meter.snapshot();
        for (bucket, times) in now.since(&seen).throttles {
            self.session.tell(Event::Throttled { bucket, times });
        }
        *seen = now;
    }

    /// Counts what became of a resource and tells it. Tells whether it is gone, or was not tried.
    pub(super) fn record(&self, kind: ResourceKind, name: &str, outcome: Outcome) -> bool {
        let good = outcome.is_good() || matches!(outcome, Outcome::NotTried);
        let event = self.count(kind, name, outcome);
        if let Some(event) = event {
            self.session.tell(event);
        }
        good
    }

    /// Counts what became of a resource, and gives the event that tells it.
    pub(super) fn count(&self, kind: ResourceKind, name: &str, outcome: Outcome) -> Option<Event> {
        let mut tally = self.tally();
        let counts = tally.counts.entry(kind).or_default();
        let name = name.to_owned();
        match outcome {
            Outcome::Deleted => {
                counts.deleted += 1;
                Some(Event::Deleted { kind, name })
            }
            Outcome::Gone => {
                counts.gone += 1;
                Some(Event::Deleted { kind, name })
            }
            Outcome::Spared(reason) => {
                *counts.spared.entry(reason).or_default() += 1;
                Some(Event::Spared { kind, name, reason })
            }
            Outcome::Failed(error) => {
                counts.failed += 1;
                tally.failures.add(kind, &name, &error);
                Some(Event::Failed {
                    kind,
                    name,
                    failure: Failure::from(&error),
                })
            }
            Outcome::Blocked(by) => {
                counts.blocked += 1;
                (counts.blocked == 1).then_some(Event::Held { kind, name, by })
            }
            Outcome::NotTried => {
                counts.not_tried += 1;
                None
            }
        }
    }

    /// Counts resources that were not tried.
    pub(super) fn not_tried(&self, kind: ResourceKind, more: u64) {
        if more > 0 {
            self.tally().counts.entry(kind).or_default().not_tried += more;
        }
    }

    /// Says that the rest is not tried because too many failed in a row.
    pub(super) fn gave_up(&self, failed: u64, left: u64) {
        self.tally().gave_up = true;
        self.session.tell(Event::GaveUp { failed, left });
    }

    /// Adds time that was spent waiting.
    pub(super) fn waited(&self, time: Duration) {
        self.tally().waited += time;
    }

    /// Whether a taggable IoT resource is still ours: its tags are read again and the rule applied
    /// once more.
    pub(super) async fn still_ours(&self, facts: Facts<'_>, arn: &Arn) -> Still<()> {
        match self.reads.tags.list_tags(arn).await {
            Ok(tags) => self.still(facts, tags.owner()),
            Err(error) if error.is_not_found() => Err(Outcome::Gone),
            Err(error) => Err(Outcome::Failed(error)),
        }
    }

    /// Whether a resource with these tags is still ours.
    pub(super) fn still(&self, facts: Facts<'_>, owner: Owner) -> Still<()> {
        let verdict = self.identifier.identify(&Facts {
            tags: TagFact::Read(owner),
            ..facts
        });
        match verdict {
            Verdict::Ours(_) => Ok(()),
            Verdict::Keep(reason) => Err(Outcome::Spared(reason)),
        }
    }

    /// Whether a resource is the one of the plan, by what no other of its name has.
    pub(super) fn same(&self, item: &Item, mark: &str) -> Still<()> {
        if item.mark == mark {
            Ok(())
        } else {
            Err(Outcome::Spared(Reason::Changed))
        }
    }

    /// The counts of the run, with what the plan skipped.
    pub(super) fn counts(&self) -> BTreeMap<ResourceKind, Counts> {
        let mut all = self.tally().counts.clone();
        for (kind, section) in &self.plan.sections {
            if !section.kept_by.is_empty() {
                all.entry(*kind).or_default().skipped = section.kept_by.clone();
            }
        }
        all
    }

    /// Why something failed: looking, by the plan, and deleting.
    pub(super) fn failures(&self) -> Vec<FailureGroup> {
        let looking = self.plan.unread().map(|(kind, failure)| FailureGroup {
            kind,
            first: failure.clone(),
            count: 1,
            names: Vec::new(),
        });
        self.tally()
            .failures
            .groups()
            .into_iter()
            .chain(looking)
            .collect()
    }

    pub(super) fn has_given_up(&self) -> bool {
        self.tally().gave_up
    }

    pub(super) fn time_waited(&self) -> Duration {
        self.tally().waited
    }
}

/// Turns a check that ended early into its outcome.
pub(super) fn outcome(result: Still<Outcome>) -> Outcome {
    result.unwrap_or_else(|early| early)
}

/// A call that has to succeed before the deletion; what is gone is gone.
pub(super) fn needed<T>(result: Result<T, CloudError>) -> Still<T> {
    result.map_err(|error| {
        if error.is_not_found() {
            Outcome::Gone
        } else {
            Outcome::Failed(error)
        }
    })
}
