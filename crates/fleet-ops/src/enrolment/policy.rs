//! The IoT policy of devices: ours, made when it is missing, or one that is there.

use fleet_core::account::Place;
use fleet_core::document::device_policy::device_policy;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::PolicyName;
use fleet_core::naming;
use fleet_core::port::Cloud;
use fleet_core::tag::{Owner, Tags};
use serde_json::Value;

use super::DeviceError;
use crate::event::{Event, Failure, ResourceKind};
use crate::session::Session;

const KIND: ResourceKind = ResourceKind::IotPolicy;

/// A policy that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicyThere {
    /// Its name.
    pub name: PolicyName,
    /// Whether this run made it.
    pub created: bool,
    /// Whether it is named as ours and allows something else than ours does. It is kept as it is.
    pub differs: bool,
}

/// Makes sure that the policy is there: one that is named has to be, ours is made.
pub(super) async fn ensure(
    cloud: &Cloud,
    named: Option<&PolicyName>,
    place: &Place,
    session: &Session,
) -> Result<PolicyThere, DeviceError> {
    let ours = naming::device_policy();
    let name = named.cloned().unwrap_or_else(|| ours.clone());
    let document = device_policy(place);
    if let Some(there) = there(cloud, &name, &document).await? {
        return Ok(there);
    }
    if name != ours {
        return Err(DeviceError::NoPolicy(name));
    }
    match create(cloud, &name, &document, session).await {
        // Somebody was faster, or the answer to a first try was lost.
        Err(error) if error.fault == Fault::AlreadyExists => there(cloud, &name, &document)
            .await?
            .ok_or(DeviceError::NoPolicy(name)),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(PolicyThere {
            name,
            created: true,
            differs: false,
        }),
    }
}

async fn there(
    cloud: &Cloud,
    name: &PolicyName,
    document: &Value,
) -> Result<Option<PolicyThere>, DeviceError> {
    let policy = match cloud.reads.policies.get_policy(name).await {
        Err(error) if error.is_not_found() => return Ok(None),
        other => other?,
    };
    let is_ours = *name == naming::device_policy();
    if is_ours {
        // Tags that cannot be read do not speak against using it: nothing of it is changed.
        let tags = cloud.reads.tags.list_tags(&policy.arn).await;
        if tags.is_ok_and(|tags| tags.owner() == Owner::SomebodyElse) {
            return Err(DeviceError::PolicyOfOthers(name.clone()));
        }
    }
    Ok(Some(PolicyThere {
        name: name.clone(),
        created: false,
        differs: is_ours && policy.document != *document,
    }))
}

async fn create(
    cloud: &Cloud,
    name: &PolicyName,
    document: &Value,
    session: &Session,
) -> Result<(), CloudError> {
    let policies = &cloud.writes.policies;
    let tags = Tags::workshop(session.today());
    match policies.create_policy(name, document, &tags).await {
        Err(denied) if denied.fault == Fault::Denied && denied.missing_action().is_some() => {
            // Tags need a permission of their own; the policy is ours by its name as well.
            let plain = policies.create_policy(name, document, &Tags::none()).await;
            if plain.is_err() {
                return Err(denied);
            }
            session.tell(Event::TagFailed {
                kind: KIND,
                name: name.to_string(),
                failure: Failure::from(&denied),
            });
            Ok(())
        }
        other => other.map(|_| ()),
    }
}
