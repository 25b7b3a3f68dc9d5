//! Makes the job of a plan.

use fleet_core::account::{Arn, Place};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::port::Cloud;
use futures::FutureExt;

use super::{Action, CreateError, CreatePlan, same};
use crate::event::{Event, ResourceKind};
use crate::provision::hands::Hands;
use crate::session::Session;

const KIND: ResourceKind = ResourceKind::Job;

/// A job that is there after a run.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Made {
    /// Its ARN.
    pub arn: Arn,
    /// Whether this run made it.
    pub created: bool,
    /// Whether it could not be given its tags. That was told as an event.
    pub untagged: bool,
}

/// Makes the job of a plan, or keeps the one that is there.
///
/// # Errors
/// AWS refuses, or another job has the id by now.
pub async fn apply(
    cloud: &Cloud,
    place: &Place,
    plan: &CreatePlan,
    session: &Session,
) -> Result<Made, CreateError> {
    if session.is_cancelled() {
        return Err(CreateError::Interrupted);
    }
    let name = plan.job.id.to_string();
    if let Action::Keep(there) = &plan.action {
        session.tell(Event::Kept { kind: KIND, name });
        return Ok(Made {
            arn: there.arn.clone(),
            created: false,
            untagged: false,
        });
    }
    let hands = Hands::new(cloud, place.clone(), session);
    let tags = hands.tags();
    let jobs = &cloud.writes.jobs;
    let made = hands
        .tagged(KIND, &name, &tags, |tags| {
            let making = jobs.create_job(&plan.job, tags);
            making.map(|made| made.map(drop)).boxed()
        })
        .await;
    if let Err(error) = made {
        recognise(cloud, plan, error).await?;
    }
    session.tell(Event::Created { kind: KIND, name });
    Ok(Made {
        arn: place.job(plan.job.id.as_str()),
        created: true,
        untagged: !hands.untagged().is_empty(),
    })
}

/// Looks whether a call that failed made the job all the same: its reply, or that to an earlier
/// attempt, was lost.
async fn recognise(cloud: &Cloud, plan: &CreatePlan, error: CloudError) -> Result<(), CreateError> {
    let may_be_there = matches!(
        error.fault,
        Fault::AlreadyExists | Fault::Conflict | Fault::Unreachable | Fault::Service
    );
    if !may_be_there {
        return Err(error.into());
    }
    match same::action(&cloud.reads, &plan.job, &plan.document).await {
        Ok(Action::Keep(_)) => Ok(()),
        Err(taken @ CreateError::Taken { .. }) => Err(taken),
        // That it cannot be looked at says less than why it could not be made.
        Ok(Action::Create) | Err(_) => Err(error.into()),
    }
}
