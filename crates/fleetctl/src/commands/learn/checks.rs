//! Whether the state is what a step was to make of it.

use std::time::Duration;

use fleet_core::fault::Fault;
use fleet_core::job::JobStatus;
use fleet_core::name::ThingGroupName;
use fleet_core::port::Reads;
use fleet_core::port::command_executions::{CommandExecutionFilter, ExecutionsOf};
use fleet_core::port::groups::GroupKind;
use fleet_ops::packages::device;
use futures::future::BoxFuture;

use super::course::{DEVICES, GROUP, JOB};
use crate::errors::{CommandError, Outcome};
use crate::lang::say;

/// What was found.
pub(super) struct Checked {
    pub(super) holds: bool,
    pub(super) text: String,
}

/// A check of the state.
pub(super) type Check = for<'r> fn(&'r Reads) -> BoxFuture<'r, Outcome<Checked>>;

/// Every device is there.
pub(super) fn fleet(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let things = things(reads).await?;
        let types = reads.thing_types.list_thing_types(None).await?.items.len();
        let packages = reads.packages.list_packages(None).await?.items.len();
        Ok(Checked {
            holds: things == DEVICES && types == 3 && packages == 3,
            text: say!("learn-found-fleet", things, types, packages),
        })
    })
}

async fn things(reads: &Reads) -> Outcome<u64> {
    let (mut count, mut from) = (0, None);
    loop {
        let page = reads.things.list_things(from).await?;
        count += u64::try_from(page.items.len()).unwrap_or(u64::MAX);
        from = page.next;
        if from.is_none() {
            return Ok(count);
        }
    }
}

/// The dynamic group has members.
pub(super) fn group(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let name: ThingGroupName = GROUP.parse().map_err(CommandError::usage)?;
        let group = reads.groups.describe_thing_group(&name).await?;
        let members = reads.groups.list_things_in_thing_group(&name, None).await?;
        let members = members.items.len();
        Ok(Checked {
            holds: matches!(group.kind, GroupKind::Dynamic { .. }) && members > 0,
            text: say!("learn-found-group", members, group = GROUP),
        })
    })
}

/// The job goes on, and its devices wait.
pub(super) fn job_waits(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let job = reads
            .jobs
            .describe_job(&JOB.parse().map_err(CommandError::usage)?)
            .await?;
        let queued = job.process.queued;
        Ok(Checked {
            holds: job.status == JobStatus::InProgress,
            text: say!("learn-found-job", queued, status = job.status.as_str()),
        })
    })
}

/// Every device has answered, most of them well.
pub(super) fn job_over(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let job = reads
            .jobs
            .describe_job(&JOB.parse().map_err(CommandError::usage)?)
            .await?;
        let (succeeded, failed) = (job.process.succeeded, job.process.failed);
        Ok(Checked {
            holds: succeeded > 0 && succeeded + failed == job.process.total(),
            text: say!(
                "learn-found-job-over",
                succeeded,
                failed,
                status = job.status.as_str()
            ),
        })
    })
}

/// Devices that succeeded report the new version.
pub(super) fn updated(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let count = at_version(reads, "1.1.0").await?;
        Ok(Checked {
            holds: count > 0,
            text: say!("learn-found-version", count, version = "1.1.0"),
        })
    })
}

/// No device reports the new version any more.
pub(super) fn reverted(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let count = at_version(reads, "1.1.0").await?;
        Ok(Checked {
            holds: count == 0,
            text: say!("learn-found-version", count, version = "1.1.0"),
        })
    })
}

/// How many devices report a version of the package, by their shadows and not by the index.
async fn at_version(reads: &Reads, version: &str) -> Outcome<u64> {
    let mut count = 0;
    for thing in reads.things.list_things(None).await?.items {
        let reported = device::packages_of(reads, &thing.name).await;
        let reported = reported.unwrap_or_default();
        let at = |package: &device::ReportedPackage| package.version.as_deref() == Some(version);
        count += u64::from(reported.iter().any(at));
    }
    Ok(count)
}

/// The command was answered.
pub(super) fn answered(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let id = "vehicle-lock".parse().map_err(CommandError::usage)?;
        let command = reads.commands.get_command(&id).await?;
        let filter = CommandExecutionFilter {
            of: ExecutionsOf::Command(command.arn),
            status: None,
            after: None,
            before: None,
        };
        let page = reads
            .command_executions
            .list_command_executions(&filter, 10, None)
            .await?;
        let statuses: Vec<_> = page.items.iter().map(|one| one.status.as_str()).collect();
        Ok(Checked {
            holds: statuses == ["SUCCEEDED"],
            text: say!("learn-found-command", statuses = statuses.join(", ")),
        })
    })
}

/// Nothing is left.
pub(super) fn empty(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let things = things(reads).await?;
        let types = reads.thing_types.list_thing_types(None).await?.items.len();
        let groups = reads.groups.list_thing_groups(None).await?.items.len();
        let packages = reads.packages.list_packages(None).await?.items.len();
        let buckets = reads.buckets.list_buckets("").await?.len();
        let roles = reads.roles.list_roles(None).await?.items.len();
        let others = [types, groups, packages, buckets, roles]
            .into_iter()
            .sum::<usize>();
        let left = things + u64::try_from(others).unwrap_or(u64::MAX);
        Ok(Checked {
            holds: left == 0,
            text: say!("learn-found-left", count = left),
        })
    })
}

/// The virtual device is connected, which the fleet index shows. It takes a moment.
pub(super) fn connected(reads: &Reads) -> BoxFuture<'_, Outcome<Checked>> {
    Box::pin(async move {
        let mut count = 0;
        for _ in 0..40 {
            count = match reads
                .indexing
                .count_things("connectivity.connected:true")
                .await
            {
                Ok(count) => count,
                Err(error) if error.fault == Fault::Invalid => 0,
                Err(error) => return Err(error.into()),
            };
            if count > 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
        Ok(Checked {
            holds: count > 0,
            text: say!("learn-found-connected", count),
        })
    })
}
