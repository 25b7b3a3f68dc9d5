//! Carries a revert out: searches, changes one shadow after the other, counts.

use std::collections::BTreeSet;
use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Duration;

use fleet_core::document::shadow;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::meter::CallCounts;
use fleet_core::name::{ShadowName, ThingName};
use fleet_core::port::Cloud;
use futures::{StreamExt, TryStreamExt};
use serde_json::Value;

use super::{KIND, Request, RevertPlan, Summary, not_ready, search};
use crate::event::{Event, Failure, Phase};
use crate::failures::Failures;
use crate::packages::PackageError;
use crate::provision::survey::found;
use crate::session::Session;

/// After so many failed devices in a row the rest is not tried: something is wrong with all of them.
pub(super) const TOO_MANY: u64 = 100;

/// How often the search is begun anew: what is changed drops out of what is found while it is
/// paged, and AWS does not say that nothing is passed over then.
const SEARCHES: u32 = 4;

/// How often a shadow is read that changes between reading and writing.
const TRIES: u32 = 5;

/// What became of a device.
enum Became {
    Reverted {
        from: Option<String>,
    },
    Unchanged,
    Failed(CloudError),
    /// As many as the plan had found were changed already.
    NotInPlan,
}

/// A revert that goes on.
pub(super) struct Work<'a> {
    cloud: &'a Cloud,
    plan: &'a RevertPlan,
    session: &'a Session,
    /// How many devices may still be changed.
    left: Arc<AtomicU64>,
    searches: u32,
    reverted: u64,
    unchanged: u64,
    /// Devices that failed: they are still found by the next search, and are not tried again.
    failed: BTreeSet<ThingName>,
    failures: Failures,
    in_a_row: u64,
}

impl<'a> Work<'a> {
    pub(super) fn new(cloud: &'a Cloud, plan: &'a RevertPlan, session: &'a Session) -> Self {
        Self {
            cloud,
            plan,
            session,
            left: Arc::new(AtomicU64::new(plan.found)),
            searches: 0,
            reverted: 0,
            unchanged: 0,
            failed: BTreeSet::new(),
            failures: Failures::default(),
            in_a_row: 0,
        }
    }

    pub(super) async fn until_done(&mut self) -> Result<(), PackageError> {
        while self.searches < SEARCHES {
            let before = self.tried();
            self.searches += 1;
            self.once().await.map_err(not_ready)?;
            if self.is_over() || self.tried() == before {
                break;
            }
        }
        Ok(())
    }

    /// Devices that were changed, or could not be.
    fn tried(&self) -> u64 {
        self.reverted + self.count_failed()
    }

    /// Devices dealt with.
    fn done(&self) -> u64 {
        (self.tried() + self.unchanged).min(self.plan.found)
    }

    fn count_failed(&self) -> u64 {
        u64::try_from(self.failed.len()).unwrap_or(u64::MAX)
    }

    fn has_given_up(&self) -> bool {
        self.in_a_row >= TOO_MANY
    }

    fn is_over(&self) -> bool {
        self.session.is_cancelled() || self.has_given_up() || self.tried() >= self.plan.found
    }

    /// Goes through what is found once.
    async fn once(&mut self) -> Result<(), CloudError> {
        let (cloud, session, plan) = (self.cloud, self.session, self.plan);
        let failed_before = self.failed.clone();
        let left = self.left.clone();
        let gave_up = AtomicBool::new(false);
        let devices = search(&cloud.reads, &plan.query)
            .try_filter(|thing| ready(!failed_before.contains(thing)))
            .take_while(|_| ready(!session.is_cancelled() && !gave_up.load(Relaxed)))
            .map_ok(|thing| {
                let left = &left;
                async move {
                    let became = revert(cloud, &plan.request, &thing, left).await;
                    Ok((thing, became))
                }
            })
            .try_buffer_unordered(session.pace.in_flight.max(1));
        let mut devices = std::pin::pin!(devices);
        while let Some((thing, became)) = devices.try_next().await? {
            self.note(thing, became);
            gave_up.store(self.has_given_up(), Relaxed);
        }
        Ok(())
    }

    fn note(&mut self, thing: ThingName, became: Became) {
        let to = &self.plan.request.version;
        match became {
            Became::Reverted { from } => {
                self.reverted += 1;
                self.in_a_row = 0;
                self.session.tell(Event::Reverted {
                    thing,
                    from,
                    to: to.clone(),
                });
            }
            Became::Unchanged => {
                // A later search finds again what the index has not seen change yet.
                self.unchanged += u64::from(self.searches == 1);
                self.in_a_row = 0;
            }
            Became::NotInPlan => return,
            Became::Failed(error) => {
                self.in_a_row += 1;
                self.failures.add(KIND, thing.as_str(), &error);
                self.session.tell(Event::Failed {
                    kind: KIND,
                    name: thing.to_string(),
                    failure: Failure::from(&error),
                });
                self.failed.insert(thing);
                if self.in_a_row == TOO_MANY {
                    let left = self.plan.found.saturating_sub(self.done());
                    self.session.tell(Event::GaveUp {
                        failed: TOO_MANY,
                        left,
                    });
                }
            }
        }
        self.session.tell(Event::Progress {
            phase: Phase::Revert,
            done: self.done(),
            total: Some(self.plan.found),
            failed: self.count_failed(),
        });
    }

    pub(super) fn summary(&self, duration: Duration, calls: CallCounts) -> Summary {
        Summary {
            request: self.plan.request.clone(),
            found: self.plan.found,
            reverted: self.reverted,
            unchanged: self.unchanged,
            failed: self.count_failed(),
            failures: self.failures.groups(),
            gave_up: self.has_given_up(),
            interrupted: self.session.is_cancelled() && self.done() < self.plan.found,
            duration,
            calls,
        }
    }
}

/// Sets a device back, if it still needs that and may be changed.
async fn revert(cloud: &Cloud, request: &Request, thing: &ThingName, left: &AtomicU64) -> Became {
    let mut reserved = false;
    let mut tries = TRIES;
    loop {
        tries -= 1;
        match attempt(cloud, request, thing, &mut reserved, left).await {
            // The device or a job wrote the shadow after it was read.
            Err(error) if error.fault == Fault::Conflict && tries > 0 => {}
            Err(error) => return Became::Failed(error),
            Ok(became) => return became,
        }
    }
}

async fn attempt(
    cloud: &Cloud,
    request: &Request,
    thing: &ThingName,
    reserved: &mut bool,
    left: &AtomicU64,
) -> Result<Became, CloudError> {
    let name = ShadowName::package();
    let read = cloud.reads.shadows.get_shadow(thing, Some(&name)).await;
    let Some(there) = found(read)? else {
        return Ok(Became::Unchanged);
    };
    let reported = there.state.get("reported");
    let Some(package) = reported.and_then(|all| all.get(request.package.as_str())) else {
        return Ok(Became::Unchanged);
    };
    let from = package.get("version").and_then(Value::as_str);
    if from == Some(request.version.as_str()) {
        return Ok(Became::Unchanged);
    }
    let take = |left: u64| left.checked_sub(1);
    if !*reserved && left.fetch_update(Relaxed, Relaxed, take).is_err() {
        return Ok(Became::NotInPlan);
    }
    *reserved = true;
    let mut document = shadow::package(&request.package, &request.version);
    document["version"] = there.version.into();
    let writes = &cloud.writes.shadows;
    writes.update_shadow(thing, Some(&name), &document).await?;
    Ok(Became::Reverted {
        from: from.map(str::to_owned),
    })
}
