//! One run of a plan: what the steps share, and how outcomes become events and counts.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fleet_core::country::Country;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::meter::CallCounts;
use fleet_core::name::{BucketName, PackageName, ThingTypeName, VersionName};
use fleet_core::operation::Operation;
use fleet_core::port::Cloud;
use fleet_core::port::packages::ArtifactLocation;
use futures::future::BoxFuture;
use futures::{StreamExt, stream};

use super::gate::{Gate, Ready};
use super::hands::Hands;
use super::plan::{Action, ProvisionPlan};
use super::tally::Tally;
use crate::event::{Conflict, Event, Failure, Phase, Repair, ResourceKind};
use crate::session::Session;

/// What became of one resource.
#[derive(Debug)]
pub(crate) enum Outcome {
    Created,
    Kept,
    Repaired(Vec<Repair>),
    Conflict(Conflict),
    Failed(CloudError),
    Blocked { by: ResourceKind, by_name: String },
    NotTried,
}

impl Outcome {
    pub(super) fn blocked<T>(ready: Ready<T>) -> Self {
        match ready {
            Ready::Missing { kind, name } => Self::Blocked {
                by: kind,
                by_name: name,
            },
            Ready::Yes(_) | Ready::Stopped => Self::NotTried,
        }
    }

    /// Whether the resource is there now, as it should be.
    pub(super) fn is_good(&self) -> bool {
        matches!(self, Self::Created | Self::Kept | Self::Repaired(_))
    }
}

/// The resources that other steps wait for.
pub(super) struct Gates {
    pub(super) indexing: Gate<()>,
    pub(super) types: BTreeMap<ThingTypeName, Gate<()>>,
    pub(super) bucket: Gate<()>,
    pub(super) firmware: BTreeMap<(PackageName, VersionName), Gate<ArtifactLocation>>,
    pub(super) packages: BTreeMap<PackageName, Gate<()>>,
    /// The package configuration's role; true if it is new.
    pub(super) role: Gate<bool>,
    pub(super) groups: BTreeMap<Country, Gate<()>>,
}

/// One run of a plan.
pub(super) struct Run<'a> {
    hands: Hands<'a>,
    pub(super) plan: &'a ProvisionPlan,
    pub(super) gates: Gates,
    tally: Mutex<Tally>,
    throttles: Mutex<CallCounts>,
}

impl<'a> Deref for Run<'a> {
    type Target = Hands<'a>;

    fn deref(&self) -> &Hands<'a> {
        &self.hands
    }
}

impl<'a> Run<'a> {
    pub(super) fn new(cloud: &'a Cloud, plan: &'a ProvisionPlan, session: &'a Session) -> Self {
        let request = &plan.request;
        let gates = Gates {
            indexing: Gate::default(),
            types: request
                .types()
                .map(|t| (t.clone(), Gate::default()))
                .collect(),
            bucket: Gate::default(),
            firmware: request
                .package_versions()
                .map(|(package, version)| ((package.clone(), version.clone()), Gate::default()))
                .collect(),
            packages: request
                .packages()
                .map(|package| (package.clone(), Gate::default()))
                .collect(),
            role: Gate::default(),
            groups: request
                .countries()
                .iter()
                .map(|c| (*c, Gate::default()))
                .collect(),
        };
        Self {
            hands: Hands::new(cloud, plan.header.place(), session),
            plan,
            gates,
            tally: Mutex::default(),
            throttles: Mutex::new(session.meter.snapshot()),
        }
    }

    pub(super) fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The bucket of the plan.
    pub(super) fn bucket(&self) -> Result<BucketName, CloudError> {
        let planned = self.plan.of_kind(ResourceKind::Bucket).next();
        let name = planned.map_or("", |planned| planned.name.as_str());
        name.parse()
            .map_err(|error| CloudError::other(Operation::CreateBucket, Fault::Invalid, error))
    }

    /// What the plan says about a resource; one that is not in the plan is not touched.
    pub(super) fn action(&self, kind: ResourceKind, name: &str) -> &'a Action {
        self.plan
            .find(kind, name)
            .map_or(&Action::Keep, |planned| &planned.action)
    }

    /// Runs the items of a phase, several at once, and tells how far it has come. An item says
    /// whether it went well.
    pub(super) async fn phase(&self, phase: Phase, items: Vec<BoxFuture<'_, bool>>) {
        let total = u64::try_from(items.len()).unwrap_or(u64::MAX);
        self.session.tell(Event::PhaseStarted {
            phase,
            total: Some(total),
        });
        let mut results = stream::iter(items).buffer_unordered(self.session.pace.in_flight.max(1));
        let (mut done, mut failed) = (0, 0);
        while let Some(good) = results.next().await {
            done += 1;
            failed += u64::from(!good);
            self.progress(phase, done, total, failed);
        }
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

    /// Counts what became of a resource and tells it.
    pub(super) fn record(&self, kind: ResourceKind, name: &str, outcome: Outcome) {
        let name = name.to_owned();
        let mut tally = self.tally();
        let counts = tally.of(kind);
        let event = match outcome {
            Outcome::Created => {
                counts.created += 1;
                Event::Created { kind, name }
            }
            Outcome::Kept => {
                counts.kept += 1;
                Event::Kept { kind, name }
            }
            Outcome::Repaired(repairs) => {
                counts.repaired += 1;
                Event::Repaired {
                    kind,
                    name,
                    repairs,
                }
            }
            Outcome::Conflict(conflict) => {
                if conflict == Conflict::OtherRole {
                    counts.kept += 1;
                    counts.different += 1;
                } else {
                    counts.conflicts += 1;
                }
                Event::Conflicted {
                    kind,
                    name,
                    conflict,
                }
            }
            Outcome::Failed(error) => {
                tally.failed(kind, &name, &error);
                Event::Failed {
                    kind,
                    name,
                    failure: Failure::from(&error),
                }
            }
            Outcome::Blocked { by, by_name } => {
                tally.blocked(kind, by, &by_name);
                Event::Blocked {
                    kind,
                    name,
                    by,
                    by_name,
                }
            }
            Outcome::NotTried => {
                counts.not_tried += 1;
                return;
            }
        };
        drop(tally);
        self.session.tell(event);
    }

    /// Records the outcome of a resource that others wait for and opens its gate. Tells whether it is good.
    pub(super) fn finish(
        &self,
        kind: ResourceKind,
        name: &str,
        outcome: Outcome,
        gate: Option<&Gate<()>>,
    ) -> bool {
        let good = outcome.is_good();
        let ready = match &outcome {
            _ if good => Ready::Yes(()),
            Outcome::NotTried => Ready::Stopped,
            _ => Ready::missing(kind, name),
        };
        self.record(kind, name, outcome);
        if let Some(gate) = gate {
            gate.open(ready);
        }
        good
    }
}

/// The outcome of an attempt.
pub(crate) fn outcome(result: Result<Outcome, CloudError>) -> Outcome {
    result.unwrap_or_else(Outcome::Failed)
}
