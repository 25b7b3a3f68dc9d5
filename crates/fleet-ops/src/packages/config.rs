//! Whether AWS IoT Jobs writes the `$package` shadow of a device that finished a job, and as whom.

use fleet_core::account::{Arn, Place};
use fleet_core::name::RoleName;
use fleet_core::port::packages::PackageConfiguration;
use fleet_core::port::{Cloud, Reads};

use super::PackageError;
use crate::event::{Event, Repair, ResourceKind};
use crate::provision::Action;
use crate::provision::hands::Hands;
use crate::provision::package_configuration;
use crate::provision::roles;
use crate::provision::run::Outcome;
use crate::session::Session;

/// What became of the role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoleOutcome {
    /// It was made.
    Created,
    /// It is as it should be.
    Kept,
    /// Its policies or tags were put right.
    Repaired(Vec<Repair>),
}

/// What became of the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enabled {
    /// It is on, with our role.
    Ours {
        /// The role.
        role: Arn,
        /// What became of it.
        outcome: RoleOutcome,
        /// Whether it was on before.
        before: bool,
    },
    /// It was on, with another role, and stays so.
    OtherRole(Arn),
}

/// How it stands.
///
/// # Errors
/// AWS cannot be read.
pub async fn status(reads: &Reads) -> Result<PackageConfiguration, PackageError> {
    Ok(reads.packages.package_configuration().await?)
}

/// Turns it on. The role is made if it is missing, and its policies are set if they are not as they
/// should be. A configuration that is on with another role is left alone.
///
/// # Errors
/// The role is somebody else's, or AWS refuses.
pub async fn enable(
    cloud: &Cloud,
    place: &Place,
    session: &Session,
) -> Result<Enabled, PackageError> {
    let wanted = roles::package_config(place);
    let ours = place.role(&wanted.name);
    let current = cloud.reads.packages.package_configuration().await?;
    if let Some(role) = &current.role
        && current.enabled
        && !package_configuration::is_ours(role, &ours)
    {
        return Ok(Enabled::OtherRole(role.clone()));
    }
    let hands = Hands::new(cloud, place.clone(), session);
    let outcome = role(&hands, &wanted).await?;
    let before = current.enabled;
    let role = match current.role.filter(|_| before) {
        // It may be the role of an earlier version of the workshop.
        Some(role) => role,
        None => {
            let fresh = outcome != RoleOutcome::Kept;
            package_configuration::turn_on(&hands, fresh).await?;
            ours
        }
    };
    Ok(Enabled::Ours {
        role,
        outcome,
        before,
    })
}

async fn role(hands: &Hands<'_>, wanted: &roles::Wanted) -> Result<RoleOutcome, PackageError> {
    let action = roles::look(hands.reads, wanted).await?;
    let name = wanted.name.to_string();
    let kind = ResourceKind::Role;
    match roles::ensure(hands, wanted, &action).await {
        Outcome::Created => {
            hands.session.tell(Event::Created { kind, name });
            Ok(RoleOutcome::Created)
        }
        Outcome::Repaired(repairs) => {
            let told = repairs.clone();
            hands.session.tell(Event::Repaired {
                kind,
                name,
                repairs: told,
            });
            Ok(RoleOutcome::Repaired(repairs))
        }
        Outcome::Failed(error) => Err(error.into()),
        Outcome::Conflict(conflict) => Err(PackageError::Role {
            name: wanted.name.clone(),
            conflict,
        }),
        Outcome::Kept | Outcome::Blocked { .. } | Outcome::NotTried => Ok(RoleOutcome::Kept),
    }
}

/// The role that [`enable`] would use, and whether there is something to do about it.
///
/// # Errors
/// AWS cannot be read.
pub async fn role_to_use(reads: &Reads, place: &Place) -> Result<(RoleName, Action), PackageError> {
    let wanted = roles::package_config(place);
    let action = roles::look(reads, &wanted).await?;
    Ok((wanted.name, action))
}

/// Turns it off. The role stays. Tells whether it was on.
///
/// # Errors
/// AWS refuses.
pub async fn disable(cloud: &Cloud) -> Result<bool, PackageError> {
    let current = cloud.reads.packages.package_configuration().await?;
    if !current.enabled {
        return Ok(false);
    }
    let off = PackageConfiguration {
        enabled: false,
        role: current.role,
    };
    cloud
        .writes
        .packages
        .update_package_configuration(&off)
        .await?;
    Ok(true)
}
