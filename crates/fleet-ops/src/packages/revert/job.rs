//! A revert by a job: the firmware of the version is installed on the devices that report another one.
//! Their `$package` shadows are then written by AWS, as each of them succeeds.

use std::collections::BTreeSet;

use fleet_core::job::{JobSettings, MOST_TARGETS, TargetSelection};
use fleet_core::port::Reads;
use futures::TryStreamExt;

use super::{RevertPlan, not_ready, search};
use crate::jobs::create::{Request, Target, URL_SECONDS, Work};
use crate::packages::PackageError;
use crate::session::Session;

/// The job that installs the version on the devices that a plan has found, each a target of its own.
///
/// # Errors
/// There are more devices than a job has targets, AWS cannot be read, or the user stopped it.
pub async fn request(
    reads: &Reads,
    plan: &RevertPlan,
    session: &Session,
) -> Result<Request, PackageError> {
    let mut things = BTreeSet::new();
    let mut found = Box::pin(search(reads, &plan.query));
    while let Some(thing) = found.try_next().await.map_err(not_ready)? {
        if session.is_cancelled() {
            return Err(PackageError::Interrupted);
        }
        things.insert(thing);
        if things.len() > MOST_TARGETS {
            return Err(PackageError::TooManyForJob {
                found: plan.found,
                query: plan.query.clone(),
                package: plan.request.package.clone(),
                version: plan.request.version.clone(),
            });
        }
    }
    let revert = &plan.request;
    Ok(Request {
        work: Work::Ota {
            package: revert.package.clone(),
            version: Some(revert.version.clone()),
        },
        targets: things.into_iter().map(Target::Thing).collect(),
        selection: TargetSelection::Snapshot,
        settings: JobSettings::default(),
        role: None,
        url_seconds: URL_SECONDS,
        id: None,
        description: Some(format!("Revert to {} {}", revert.package, revert.version)),
        // A revert may go back to what is deprecated by now.
        allow_deprecated: true,
    })
}
