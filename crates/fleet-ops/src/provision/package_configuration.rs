//! Step: AWS IoT Jobs writes the `$package` shadow of a device that finished a job.

use std::time::Duration;

use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::naming;
use fleet_core::port::packages::PackageConfiguration;
use futures::FutureExt;

use super::gate::Ready;
use super::hands::Hands;
use super::plan::Action;
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, planned};
use crate::event::{Conflict, Event, Phase, Repair, ResourceKind, Wait};

const KIND: ResourceKind = ResourceKind::PackageConfiguration;
const NAME: &str = "package-configuration";

/// How long a new role may take until AWS IoT can assume it. IAM is eventually consistent.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long is waited between two attempts.
const PAUSE: Duration = Duration::from_secs(2);

/// The role under which earlier versions of the workshop turned it on.
const LEGACY_ROLE: &str = "IoTPackageConfigRole";

pub(super) async fn survey(survey: &Survey<'_>) -> Found {
    let ours = survey
        .place
        .role(&naming::package_config_role(&survey.place));
    let current = survey.reads.packages.package_configuration().await;
    let action = current.map(|current| match current.role {
        Some(role) if current.enabled && is_ours(&role, &ours) => Action::Keep,
        Some(_) if current.enabled => Action::Conflict {
            conflict: Conflict::OtherRole,
        },
        Some(_) => Action::Repair {
            repairs: vec![Repair::Enable],
        },
        None => Action::Create,
    });
    planned(KIND, NAME, action).map(|planned| vec![planned])
}

pub(crate) fn is_ours(role: &Arn, ours: &Arn) -> bool {
    role == ours || role.as_str().ends_with(&format!(":role/{LEGACY_ROLE}"))
}

pub(super) async fn apply(run: &Run<'_>) {
    run.phase(Phase::PackageConfiguration, vec![make(run).boxed()])
        .await;
}

async fn make(run: &Run<'_>) -> bool {
    let result = match run.action(KIND, NAME) {
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        action => {
            run.gates.indexing.wait().await;
            match run.gates.role.wait().await {
                _ if run.session.is_cancelled() => Outcome::NotTried,
                Ready::Yes(fresh) => outcome(turn_on(run, fresh).await.map(|()| match action {
                    Action::Repair { repairs } => Outcome::Repaired(repairs.clone()),
                    _ => Outcome::Created,
                })),
                other => Outcome::blocked(other),
            }
        }
    };
    run.finish(KIND, NAME, result, None)
}

/// Turns it on. A new role is not known everywhere at once, so that is tried for a while.
pub(crate) async fn turn_on(hands: &Hands<'_>, fresh: bool) -> Result<(), CloudError> {
    let wanted = PackageConfiguration {
        enabled: true,
        role: Some(hands.place.role(&naming::package_config_role(&hands.place))),
    };
    let mut left = if fresh { PATIENCE } else { Duration::ZERO };
    loop {
        let tried = hands
            .writes
            .packages
            .update_package_configuration(&wanted)
            .await;
        match tried {
            Err(error) if may_pass(&error) && !left.is_zero() && !hands.session.is_cancelled() => {
                if left == PATIENCE {
                    hands.session.tell(Event::Waiting {
                        wait: Wait::RoleAssumable,
                        seconds: PATIENCE.as_secs(),
                    });
                }
                tokio::select! {
                    () = tokio::time::sleep(PAUSE.min(left)) => {}
                    () = hands.session.cancel.cancelled() => return Err(error),
                }
                left = left.saturating_sub(PAUSE);
            }
            other => return other,
        }
    }
}

/// Whether an error may come from a role that is not known yet. A caller who may not pass the
/// role is told so at once.
fn may_pass(error: &CloudError) -> bool {
    match error.fault {
        Fault::Invalid | Fault::Conflict | Fault::NotFound => true,
        Fault::Denied => error.message().to_lowercase().contains("assum"),
        _ => false,
    }
}
