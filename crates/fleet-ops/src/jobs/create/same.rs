//! Whether a job that is there is the one that is wanted.

use std::collections::BTreeSet;

use fleet_core::account::Arn;
use fleet_core::document::job::JobDocument;
use fleet_core::fault::CloudError;
use fleet_core::job::{JobSettings, TargetSelection};
use fleet_core::port::Reads;
use fleet_core::port::jobs::{Job, NewJob};
use jiff::Timestamp;

use super::{Action, CreateError};
use crate::provision::survey::found;

/// What is done about a job, by what is there.
pub(super) async fn action(
    reads: &Reads,
    wanted: &NewJob,
    document: &JobDocument,
) -> Result<Action, CreateError> {
    match found(reads.jobs.describe_job(&wanted.id).await)? {
        None => Ok(Action::Create),
        Some(there) if is_wanted(reads, &there, wanted, document).await? => {
            Ok(Action::Keep(Box::new(there)))
        }
        Some(there) => Err(CreateError::Taken {
            id: there.id,
            status: there.status,
        }),
    }
}

/// Whether a job that is there does what is wanted, for whom it is wanted, and how.
async fn is_wanted(
    reads: &Reads,
    there: &Job,
    wanted: &NewJob,
    document: &JobDocument,
) -> Result<bool, CloudError> {
    let set = |arns: &[Arn]| arns.iter().cloned().collect::<BTreeSet<_>>();
    let versions = |job: &[Arn]| set(job);
    let plainly = there.selection == wanted.selection
        && there.description == wanted.description
        && set(&there.targets) == set(&wanted.targets)
        && versions(&there.destination_package_versions)
            == versions(&wanted.destination_package_versions)
        && mean_the_same(&there.settings, &wanted.settings, wanted.selection);
    if !plainly {
        return Ok(false);
    }
    let text = found(reads.jobs.get_job_document(&there.id).await)?;
    Ok(text.is_some_and(|text| document.can_be(&text)))
}

/// Whether settings lead to the same: what AWS writes into them where nothing was said does not count.
fn mean_the_same(there: &JobSettings, wanted: &JobSettings, selection: TargetSelection) -> bool {
    let times = |settings: &JobSettings| -> Option<(Option<Timestamp>, Option<Timestamp>)> {
        let scheduling = settings.scheduling.clone().unwrap_or_default();
        Some((scheduling.starts().ok()?, scheduling.ends().ok()?))
    };
    let behavior = |settings: &JobSettings| {
        let scheduling = settings.scheduling.as_ref();
        scheduling
            .filter(|times| times.end.is_some())
            .map(|times| times.end_behavior.unwrap_or_default())
    };
    let checked = |settings: &JobSettings| settings.check(selection).ok();
    checked(there).is_some()
        && checked(there) == checked(wanted)
        && times(there) == times(wanted)
        && behavior(there) == behavior(wanted)
        && there.in_progress_timeout_minutes == wanted.in_progress_timeout_minutes
        && there.presigned_url == wanted.presigned_url
}
