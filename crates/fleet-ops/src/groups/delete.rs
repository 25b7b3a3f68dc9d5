//! Deleting a dynamic group. Its members stay as they are.

use fleet_core::fault::Fault;
use fleet_core::name::ThingGroupName;
use fleet_core::port::groups::ThingGroup;
use fleet_core::port::{Cloud, Reads};

use super::{GroupError, count_members, dynamic};
use crate::event::{Event, ResourceKind};
use crate::session::Session;

/// A dynamic group that is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeletePlan {
    /// The group, as it was looked at.
    pub group: ThingGroup,
    /// Its query.
    pub query: String,
    /// How many things are in it.
    pub members: u64,
}

/// Looks at the group that is to go.
///
/// # Errors
/// There is no such group, it is static, or AWS cannot be read.
pub async fn plan_deletion(reads: &Reads, name: &ThingGroupName) -> Result<DeletePlan, GroupError> {
    let (group, query) = dynamic(reads, name).await?;
    let members = count_members(reads, name).await?;
    Ok(DeletePlan {
        group,
        query,
        members,
    })
}

/// Deletes the group of a plan, if it is still the one that was looked at. One that is gone by now is
/// deleted with success.
///
/// # Errors
/// It was changed or made anew, or AWS refuses.
pub async fn delete(cloud: &Cloud, plan: &DeletePlan, session: &Session) -> Result<(), GroupError> {
    if session.is_cancelled() {
        return Err(GroupError::Interrupted);
    }
    let (name, group) = (&plan.group.name, &plan.group);
    match cloud.reads.groups.describe_thing_group(name).await {
        Ok(now) if now.id != group.id || now.version != group.version => {
            return Err(GroupError::Changed(name.clone()));
        }
        Ok(_) => {
            let groups = &cloud.writes.groups;
            match groups.delete_dynamic_thing_group(name, group.version).await {
                Err(error) if error.fault == Fault::Conflict => {
                    return Err(GroupError::Changed(name.clone()));
                }
                Err(error) if !error.is_not_found() => return Err(error.into()),
                _ => {}
            }
        }
        Err(error) if error.is_not_found() => {}
        Err(error) => return Err(error.into()),
    }
    session.tell(Event::Deleted {
        kind: ResourceKind::DynamicGroup,
        name: name.to_string(),
    });
    Ok(())
}
