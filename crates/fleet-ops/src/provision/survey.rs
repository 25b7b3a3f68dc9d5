//! Looks at what is there.

use std::ops::Deref;

use fleet_core::account::Place;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::plan::{Header, PlanKind};
use fleet_core::port::Reads;
use fleet_core::tag::Owner;
use futures::future::{BoxFuture, try_join};
use futures::{FutureExt, StreamExt, TryStreamExt, stream};

use super::eyes::Eyes;
use super::plan::{Action, Planned, ProvisionPlan};
use super::request::Request;
use super::{
    PlanError, device_survey, firmware, groups, indexing, package_configuration, packages, roles,
    storage, thing_types, versions,
};
use crate::event::{Conflict, Event, Phase, Repair, ResourceKind};
use crate::session::Session;

/// What the steps need to look around.
pub(super) struct Survey<'a> {
    eyes: Eyes<'a>,
    pub(super) request: &'a Request,
}

impl<'a> Deref for Survey<'a> {
    type Target = Eyes<'a>;

    fn deref(&self) -> &Eyes<'a> {
        &self.eyes
    }
}

/// What one step found.
pub(super) type Found = Result<Vec<Planned>, CloudError>;

pub(super) async fn plan(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<ProvisionPlan, PlanError> {
    let identity = reads.identity.caller_identity().await?;
    let survey = Survey {
        eyes: Eyes {
            reads,
            place: Place::new(identity.account, session.region.clone()),
            session,
        },
        request,
    };
    session.tell(Event::PhaseStarted {
        phase: Phase::Survey,
        total: None,
    });
    let plan = survey.look_around().await?;
    session.tell(Event::PhaseFinished {
        phase: Phase::Survey,
    });
    Ok(plan)
}

impl Survey<'_> {
    async fn look_around(&self) -> Result<ProvisionPlan, PlanError> {
        let (resources, mut devices) = if self.session.pace.overlap {
            let resources = async { self.resources().await.map_err(PlanError::from) };
            try_join(resources, device_survey::things(self)).await?
        } else {
            let resources = self.resources().await?;
            (resources, device_survey::things(self).await?)
        };
        device_survey::details(self, &resources, &mut devices).await?;
        if self.session.is_cancelled() {
            return Err(PlanError::Interrupted);
        }
        Ok(ProvisionPlan {
            header: Header::new(
                PlanKind::Provision,
                &self.place,
                self.session.endpoint,
                self.session.now,
            ),
            request: self.request.clone(),
            resources,
            devices: devices.plan,
            saved: false,
        })
    }

    /// Everything but devices, in the order of the plan. The bucket comes first: firmware,
    /// package versions and a role depend on which one it is.
    async fn resources(&self) -> Found {
        let bucket = storage::survey(self).await?;
        let firmware = firmware::survey(self, &bucket).await?;
        let bucket_name = bucket.name.clone();
        let steps: Vec<BoxFuture<'_, Found>> = vec![
            indexing::survey(self).boxed(),
            thing_types::survey(self).boxed(),
            async { Ok(vec![bucket]) }.boxed(),
            packages::survey(self).boxed(),
            roles::survey(self, &bucket_name).boxed(),
            package_configuration::survey(self).boxed(),
            groups::survey(self).boxed(),
        ];
        let at_once = if self.session.pace.overlap {
            steps.len()
        } else {
            1
        };
        let mut all: Vec<Planned> = stream::iter(steps).buffered(at_once).try_concat().await?;
        let versions = versions::survey(self, &bucket_name, &firmware, &all).await?;
        all.extend(firmware);
        all.extend(versions);
        all.sort_by_key(|planned| order(planned.kind));
        Ok(all)
    }

    /// Looks at items of one kind, several at once, and keeps their order.
    pub(super) async fn each<'f>(
        &self,
        looks: impl Iterator<Item = BoxFuture<'f, Result<Planned, CloudError>>>,
    ) -> Found {
        let looks: Vec<_> = looks.collect();
        stream::iter(looks)
            .buffered(self.session.pace.in_flight.max(1))
            .try_collect()
            .await
    }
}

/// What is done about a resource that is there.
pub(crate) fn settle(owner: Option<Owner>, mut repairs: Vec<Repair>) -> Action {
    match owner {
        Some(Owner::SomebodyElse) => {
            return Action::Conflict {
                conflict: Conflict::SomebodyElses,
            };
        }
        Some(Owner::Untagged) => repairs.push(Repair::Tags),
        Some(Owner::Workshop) | None => {}
    }
    if repairs.is_empty() {
        Action::Keep
    } else {
        Action::Repair { repairs }
    }
}

/// The plan for a resource that was looked at. Where a permission to look is missing, or the call is
/// answered with a failure (a service that is down, an emulator that does not have it), making it is
/// tried: one resource that cannot be read does not keep the others from being made.
pub(super) fn planned(
    kind: ResourceKind,
    name: impl Into<String>,
    looked: Result<Action, CloudError>,
) -> Result<Planned, CloudError> {
    let action = match looked {
        Ok(action) => action,
        Err(error) => match (error.missing_action(), error.fault) {
            (Some(missing), _) => Action::Unread {
                missing: Some(missing.to_owned()),
                answer: None,
            },
            (None, Fault::Invalid | Fault::Service | Fault::Unknown) => Action::Unread {
                missing: None,
                answer: Some(error.to_string()),
            },
            (None, _) => return Err(error),
        },
    };
    Ok(Planned {
        kind,
        name: name.into(),
        action,
        version_id: None,
    })
}

/// Missing if the call says not found.
pub(crate) fn found<T>(read: Result<T, CloudError>) -> Result<Option<T>, CloudError> {
    match read {
        Ok(resource) => Ok(Some(resource)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// The order in which the plan lists kinds.
fn order(kind: ResourceKind) -> usize {
    const ORDER: [ResourceKind; 9] = [
        ResourceKind::Indexing,
        ResourceKind::ThingType,
        ResourceKind::Bucket,
        ResourceKind::Firmware,
        ResourceKind::Package,
        ResourceKind::PackageVersion,
        ResourceKind::Role,
        ResourceKind::PackageConfiguration,
        ResourceKind::ThingGroup,
    ];
    ORDER
        .iter()
        .position(|known| *known == kind)
        .unwrap_or(ORDER.len())
}
