//! Looks at everything in the scope and says what is ours.

use fleet_core::account::{Arn, Place};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::identify::{Belonging, Facts, Identifier, Location, TagFact, Verdict};
use fleet_core::plan::{Header, PlanKind};
use fleet_core::port::{Page, PageToken, Reads};
use fleet_core::tag::{Owner, Tags};
use futures::future::BoxFuture;
use futures::{StreamExt, stream};
use tokio::sync::{OnceCell, SetOnce};

use super::certificates::CertificateScan;
use super::kind::{self, Kind};
use super::packages::Catalog;
use super::plan::{CleanupPlan, Item, Section};
use super::request::Request;
use super::thing_groups::GroupScan;
use super::thing_types::TypeScan;
use super::things::ThingScan;
use crate::error::PlanError;
use crate::event::{Event, Failure, Phase, ResourceKind};
use crate::session::Session;

/// What the kinds need to look around, and what they tell each other.
pub(super) struct Scan<'a> {
    pub(super) reads: &'a Reads,
    pub(super) session: &'a Session,
    pub(super) place: Place,
    pub(super) identifier: Identifier,
    pub(super) things: SetOnce<ThingScan>,
    pub(super) certificates: OnceCell<CertificateScan>,
    pub(super) groups: OnceCell<GroupScan>,
    pub(super) types: OnceCell<TypeScan>,
    pub(super) catalog: OnceCell<Catalog>,
}

/// Looks around and makes a plan.
pub(super) async fn plan(
    reads: &Reads,
    request: &Request,
    session: &Session,
    phase: Phase,
) -> Result<CleanupPlan, PlanError> {
    let identity = reads.identity.caller_identity().await?;
    let place = Place::new(identity.account, session.region.clone());
    let scan = Scan {
        reads,
        session,
        identifier: Identifier::new(place.clone(), request.prefix.clone()),
        place,
        things: SetOnce::new(),
        certificates: OnceCell::new(),
        groups: OnceCell::new(),
        types: OnceCell::new(),
        catalog: OnceCell::new(),
    };
    session.tell(Event::PhaseStarted { phase, total: None });
    let sections = scan.sections(request).await;
    session.tell(Event::PhaseFinished { phase });
    if session.is_cancelled() {
        return Err(PlanError::Interrupted);
    }
    let header = Header::new(
        PlanKind::Cleanup,
        &scan.place,
        session.endpoint,
        session.now,
    );
    let mut plan = CleanupPlan::empty(header, request.clone());
    plan.sections = sections;
    if let Some(things) = scan.things.into_inner() {
        plan.things = things.set;
    }
    Ok(plan)
}

impl Scan<'_> {
    async fn sections(&self, request: &Request) -> Vec<(ResourceKind, Section)> {
        let looks = kind::of_scope(request.scope).map(|kind| self.look(kind));
        let at_once = if self.session.pace.overlap {
            kind::KINDS.len()
        } else {
            1
        };
        let looks: Vec<BoxFuture<'_, _>> = looks.collect();
        stream::iter(looks).buffered(at_once).collect().await
    }

    fn look<'f>(&'f self, kind: &'static dyn Kind) -> BoxFuture<'f, (ResourceKind, Section)> {
        Box::pin(async move {
            let section = kind.find(self).await;
            let of = kind.kind();
            if let Some(failure) = section.failure.clone() {
                self.session.tell(Event::ScanFailed { kind: of, failure });
            }
            let ours = match self.things.get() {
                Some(things) if of == ResourceKind::Thing => things.set.len(),
                _ => u64::try_from(section.items.len()).unwrap_or(u64::MAX),
            };
            let found = ours + section.kept_count();
            self.session.tell(Event::Scanned {
                kind: of,
                found,
                ours,
            });
            (of, section)
        })
    }

    /// All pages of a listing. What could be read before a failure counts.
    pub(super) async fn list<'f, T>(
        &self,
        page: impl Fn(Option<PageToken>) -> BoxFuture<'f, Result<Page<T>, CloudError>>,
    ) -> (Vec<T>, Result<(), CloudError>) {
        let mut all = Vec::new();
        let mut from = None;
        loop {
            if self.session.is_cancelled() {
                return (all, Ok(()));
            }
            match page(from).await {
                Ok(page) => {
                    all.extend(page.items);
                    match page.next {
                        Some(next) => from = Some(next),
                        None => return (all, Ok(())),
                    }
                }
                Err(error) => return (all, Err(error)),
            }
        }
    }

    /// Does something with each, several at once, and keeps the order. Nothing new is begun once
    /// the user has stopped the run.
    pub(super) async fn each<T, R, F: Future<Output = R>>(
        &self,
        all: impl IntoIterator<Item = T>,
        look: impl Fn(T) -> F,
    ) -> Vec<R> {
        stream::iter(all)
            .take_while(|_| std::future::ready(!self.session.is_cancelled()))
            .map(look)
            .buffered(self.session.pace.in_flight.max(1))
            .collect()
            .await
    }

    /// The tags of an IoT resource; nothing where it is gone meanwhile.
    pub(super) async fn tags(&self, arn: &Arn) -> Option<Result<Tags, CloudError>> {
        match self.reads.tags.list_tags(arn).await {
            Err(error) if error.is_not_found() => None,
            read => Some(read),
        }
    }

    /// Whose a taggable resource is. Tags that cannot be read are told, and count as a failure of
    /// the kind unless it is plain that the resource is not ours.
    pub(super) fn verdict(
        &self,
        section: &mut Section,
        facts: Facts<'_>,
        tags: Result<Owner, CloudError>,
    ) -> Verdict {
        match tags {
            Ok(owner) => self.identifier.identify(&Facts {
                tags: TagFact::Read(owner),
                ..facts
            }),
            Err(error) => {
                let failure = Failure::from(&error);
                let named_like_ours = self.identifier.identify(&Facts {
                    tags: TagFact::Read(Owner::Untagged),
                    ..facts
                });
                if named_like_ours.is_ours() || error.fault != Fault::Denied {
                    self.session.tell(Event::TagsUnread {
                        kind: facts.kind,
                        name: facts.name.to_owned(),
                        failure: failure.clone(),
                    });
                    section.fail(failure);
                }
                self.identifier.identify(&Facts {
                    tags: TagFact::Unread,
                    ..facts
                })
            }
        }
    }
}

/// The facts of a resource whose tags and place are still to be told.
pub(super) fn facts(kind: ResourceKind, name: &str, location: Location) -> Facts<'_> {
    Facts {
        kind,
        name,
        location,
        tags: TagFact::NotTaggable,
        belonging: Belonging::Nothing,
    }
}

impl Section {
    /// Adds a resource by its verdict.
    pub(super) fn add(
        &mut self,
        name: impl Into<String>,
        verdict: Verdict,
        mark: impl Into<String>,
    ) {
        match verdict {
            Verdict::Ours(identified) => self.items.push(Item {
                name: name.into(),
                identified,
                mark: mark.into(),
                ties: Vec::new(),
            }),
            Verdict::Keep(reason) => self.keep(name, reason),
        }
    }

    /// A section whose resources could not be listed to the end.
    pub(super) fn noting(mut self, listed: Result<(), CloudError>) -> Self {
        if let Err(error) = listed {
            self.fail(Failure::from(&error));
        }
        self
    }
}

/// When a resource was made, as its mark.
pub(super) fn made_at(created: Option<jiff::Timestamp>) -> String {
    created.map(|at| at.to_string()).unwrap_or_default()
}
