//! When the devices of a job have nothing to do any more: a function of what DescribeJob says.

use std::time::Duration;

use fleet_core::job::JobStatus;
use fleet_core::port::jobs::Job;
use fleet_core::rollout::abort::Outcomes;
use serde::Serialize;

/// A rollout that goes on and notifies nobody for so long has come to a halt. AWS notifies
/// somebody every minute, unless the account has too many jobs that roll out.
const STALLED: Duration = Duration::from_secs(300);

/// How long it may take until AWS shows that all is done, or tries again what failed.
const SETTLED: Duration = Duration::from_secs(30);

/// Why the devices of a job have nothing to do any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum End {
    /// The job is COMPLETED.
    Completed,
    /// Somebody canceled it.
    Canceled,
    /// It met its own abort criteria, and AWS canceled it.
    Aborted,
    /// It was deleted.
    Deleted,
    /// It waits for its next maintenance window.
    Scheduled,
    /// Everybody has acted who was notified, and nobody else is notified now.
    Settled,
    /// As many devices have acted as were asked for.
    AllChosen,
    /// Its rollout goes on and has notified nobody for minutes.
    Stalled,
}

impl End {
    /// Whether devices were kept from acting by somebody else.
    #[must_use]
    pub fn is_early(self) -> bool {
        matches!(self, Self::Canceled | Self::Deleted | Self::Stalled)
    }
}

/// What was seen of a job.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen {
    /// Devices that acted since the last look.
    pub(super) acted: u64,
    /// How long nobody has acted.
    pub(super) idle: Duration,
    /// As many were to act as were asked for, and no more.
    pub(super) all_chosen: bool,
    /// Whether AWS is the local one, which shows everything at once.
    pub(super) at_once: bool,
}

/// What is to be done next about a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Its executions are listed again.
    Again,
    /// Somebody is notified within the next minute.
    AwaitRollout,
    /// AWS may show in a moment that it is over, or try again what failed.
    AwaitEnd,
    /// It is over.
    Over(End),
}

/// What is to be done next about a job that was looked at.
pub(super) fn next(job: &Job, seen: &Seen) -> Next {
    match job.status {
        JobStatus::Completed => return Next::Over(End::Completed),
        JobStatus::DeletionInProgress => return Next::Over(End::Deleted),
        JobStatus::Scheduled => return Next::Over(End::Scheduled),
        // Those that were begun go on when a job is canceled without force.
        _ if seen.acted > 0 => return Next::Again,
        JobStatus::Canceled => return Next::Over(canceled(job)),
        JobStatus::InProgress => {}
    }
    if !seen.all_chosen && job.is_concurrent.unwrap_or(true) {
        return match seen.idle >= STALLED {
            true => Next::Over(End::Stalled),
            false => Next::AwaitRollout,
        };
    }
    let nothing_follows = seen.all_chosen && job.settings.retries.is_empty();
    if seen.idle < SETTLED && !seen.at_once && !nothing_follows {
        return Next::AwaitEnd;
    }
    Next::Over(match seen.all_chosen {
        true => End::AllChosen,
        false => End::Settled,
    })
}

/// Who canceled a job. AWS gives a reason of its own when the abort criteria are met; its text is not
/// documented, so the criteria are looked at as well.
fn canceled(job: &Job) -> End {
    let process = &job.process;
    let outcomes = Outcomes {
        executed: process.succeeded + process.failed + process.rejected + process.timed_out,
        failed: process.failed,
        rejected: process.rejected,
        timed_out: process.timed_out,
    };
    let checked = job.settings.check(job.selection);
    let criteria = checked.map(|settings| settings.abort).unwrap_or_default();
    let says_so = job.reason_code.as_ref();
    let says_so = says_so.is_some_and(|reason| reason.contains("ABORT"));
    let is_met = || criteria.iter().any(|criterion| criterion.met(&outcomes));
    match !criteria.is_empty() && (says_so || is_met()) {
        true => End::Aborted,
        false => End::Canceled,
    }
}

#[cfg(test)]
mod tests {
    use fleet_core::account::Arn;
    use fleet_core::job::{
        AbortRule, FailureType, JobSettings, ProcessDetails, RetryRule, TargetSelection,
    };

    use super::*;

    fn job(status: JobStatus, is_concurrent: Option<bool>) -> Job {
        Job {
            id: "job".parse().unwrap(),
            arn: Arn::from_aws("arn"),
            status,
            selection: TargetSelection::Snapshot,
            targets: Vec::new(),
            description: String::new(),
            created: None,
            updated: None,
            completed: None,
            force_canceled: false,
            reason_code: None,
            comment: None,
            settings: JobSettings::default(),
            destination_package_versions: Vec::new(),
            process: ProcessDetails::default(),
            is_concurrent,
            scheduled_rollouts: Vec::new(),
        }
    }

    fn idle(seconds: u64) -> Seen {
        Seen {
            idle: Duration::from_secs(seconds),
            ..Seen::default()
        }
    }

    #[test]
    fn a_rollout_that_goes_on_is_waited_for_and_not_for_ever() {
        let rolling = job(JobStatus::InProgress, Some(true));
        assert_eq!(next(&rolling, &idle(0)), Next::AwaitRollout);
        assert_eq!(next(&rolling, &idle(299)), Next::AwaitRollout);
        assert_eq!(next(&rolling, &idle(300)), Next::Over(End::Stalled));
        let acted = Seen {
            acted: 1,
            ..idle(0)
        };
        assert_eq!(next(&rolling, &acted), Next::Again);
    }

    #[test]
    fn where_nobody_is_notified_any_more_aws_is_given_a_moment_to_show_it() {
        let rolled_out = job(JobStatus::InProgress, Some(false));
        assert_eq!(next(&rolled_out, &idle(0)), Next::AwaitEnd);
        assert_eq!(next(&rolled_out, &idle(30)), Next::Over(End::Settled));
        let local = Seen {
            at_once: true,
            ..idle(0)
        };
        assert_eq!(next(&rolled_out, &local), Next::Over(End::Settled));
    }

    #[test]
    fn nobody_waits_for_a_rollout_once_all_have_acted_who_were_asked_for() {
        let rolling = job(JobStatus::InProgress, Some(true));
        let chosen = Seen {
            all_chosen: true,
            ..idle(0)
        };
        assert_eq!(next(&rolling, &chosen), Next::Over(End::AllChosen));
        // What fails of them may be tried again in a moment.
        let mut retrying = rolling;
        retrying.settings.retries = vec![RetryRule {
            failure: FailureType::Failed,
            number_of_retries: 1,
        }];
        assert_eq!(next(&retrying, &chosen), Next::AwaitEnd);
        let waited = Seen {
            idle: Duration::from_secs(30),
            ..chosen
        };
        assert_eq!(next(&retrying, &waited), Next::Over(End::AllChosen));
    }

    #[test]
    fn a_job_that_is_over_ends_it_by_its_own_word() {
        for (status, end) in [
            (JobStatus::Completed, End::Completed),
            (JobStatus::Canceled, End::Canceled),
            (JobStatus::DeletionInProgress, End::Deleted),
            (JobStatus::Scheduled, End::Scheduled),
        ] {
            assert_eq!(next(&job(status, None), &idle(0)), Next::Over(end));
        }
    }

    #[test]
    fn a_job_that_met_its_abort_criteria_was_not_canceled_by_somebody() {
        let mut over = job(JobStatus::Canceled, Some(false));
        over.settings.abort = vec![AbortRule {
            failure: FailureType::Failed,
            threshold_percentage: 20.0,
            minimum_executed: 10,
        }];
        over.process = ProcessDetails {
            succeeded: 8,
            failed: 2,
            canceled: 90,
            ..ProcessDetails::default()
        };
        assert_eq!(next(&over, &idle(0)), Next::Over(End::Aborted));
        // One of eleven: somebody else did it.
        over.process.failed = 1;
        over.process.succeeded = 10;
        assert_eq!(next(&over, &idle(0)), Next::Over(End::Canceled));
        over.reason_code = Some("ABORT_CRITERIA_MET".to_owned());
        assert_eq!(next(&over, &idle(0)), Next::Over(End::Aborted));
    }
}
