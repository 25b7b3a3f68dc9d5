//! The fake's jobs: made, listed, rolled out, canceled, deleted.
//!
//! Executions are made with the job, or by [`Fake::roll_out`] where a test holds them back. There
//! are no timeouts, no retries and no abort criteria here.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use fleet_core::account::{Arn, Place};
use fleet_core::job::{
    ExecutionStatus, JobSettings, JobStatus, MOST_TARGETS, ProcessDetails, TargetSelection,
};
use fleet_core::name::JobId;
use fleet_core::operation::Operation;
use fleet_core::port::job_executions::JobExecution;
use fleet_core::port::jobs::{Job, JobFilter, JobReads, ListedJob, NewJob};
use fleet_core::port::packages::VersionStatus;
use fleet_core::port::{Page, PageToken, Result};
use jiff::{SignedDuration, Timestamp};

use super::{Fake, State, invalid, job_documents, missing};

mod writes;

/// What of jobs takes time.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct JobTimes {
    /// New jobs get executions by [`Fake::roll_out`] alone.
    pub(crate) rollout_is_held: bool,
    /// How long a canceled job looks as it was.
    pub(crate) canceling: SignedDuration,
    /// How long a job is DELETION_IN_PROGRESS.
    pub(crate) deleting: SignedDuration,
}

/// A job and its executions.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FakeJob {
    /// The job. Its counts are kept by [`FakeJob::change`].
    pub(crate) job: Job,
    /// The document as it was given.
    pub(crate) document: String,
    /// Executions of each thing, the first number first.
    pub(crate) executions: BTreeMap<String, Vec<JobExecution>>,
    /// What DescribeJob tells instead of the counts: on AWS they come late.
    pub(crate) told: Option<ProcessDetails>,
    /// What DescribeJob and ListJobs tell until then instead of the state: on AWS it comes late.
    pub(crate) looks: Option<(JobStatus, Timestamp)>,
    /// When it is gone.
    pub(crate) gone: Option<Timestamp>,
    /// Which job of this AWS it is.
    order: u64,
    /// The targets that wait for their executions.
    waiting: BTreeSet<String>,
}

impl FakeJob {
    /// Whether the job has ended or is being deleted.
    fn is_over(&self) -> bool {
        self.job.status.is_terminal() || self.job.status == JobStatus::DeletionInProgress
    }

    /// Adds an execution of a thing.
    fn begin(&mut self, thing: &str, now: Timestamp) {
        let of_thing = self.executions.entry(thing.to_owned()).or_default();
        of_thing.push(JobExecution {
            job: self.job.id.clone(),
            thing: thing.parse().unwrap(),
            status: ExecutionStatus::Queued,
            details: BTreeMap::new(),
            number: u64::try_from(of_thing.len()).unwrap() + 1,
            version: 1,
            queued: Some(now),
            started: None,
            updated: Some(now),
            force_canceled: false,
            seconds_before_timeout: None,
        });
        self.job.process.queued += 1;
    }

    /// Changes the last execution of a thing, the counts, and the job if it is complete now.
    pub(crate) fn change(
        &mut self,
        thing: &str,
        now: Timestamp,
        change: impl FnOnce(&mut JobExecution),
    ) {
        let execution = self.executions.get_mut(thing).unwrap().last_mut().unwrap();
        let before = execution.status;
        change(execution);
        execution.version += 1;
        execution.updated = Some(now);
        let after = execution.status;
        if after != ExecutionStatus::Queued && execution.started.is_none() {
            execution.started = Some(now);
        }
        *self.job.process.of_mut(before) -= 1;
        *self.job.process.of_mut(after) += 1;
        self.complete(now);
    }

    fn complete(&mut self, now: Timestamp) {
        let process = &self.job.process;
        let open = process.open();
        let snapshot = self.job.selection == TargetSelection::Snapshot;
        if snapshot && self.job.status == JobStatus::InProgress {
            let all = open == 0 && self.waiting.is_empty() && process.total() > 0;
            if all {
                self.job.status = JobStatus::Completed;
                self.job.completed = Some(now);
            }
        }
        self.job.updated = Some(now);
    }

    /// Cancels the executions in a state.
    fn cancel_executions(&mut self, status: ExecutionStatus, now: Timestamp) {
        let all = self.executions.iter();
        let those = all.filter(|(_, all)| all.last().is_some_and(|last| last.status == status));
        let things: Vec<_> = those.map(|(thing, _)| thing.clone()).collect();
        for thing in things {
            self.change(&thing, now, |execution| {
                execution.force_canceled = status == ExecutionStatus::InProgress;
                execution.status = ExecutionStatus::Canceled;
            });
        }
    }

    /// The job as AWS describes it now.
    fn shown(&self, now: Timestamp) -> Job {
        let mut job = self.job.clone();
        if let Some((status, until)) = self.looks
            && now < until
        {
            job.status = status;
        }
        if let Some(told) = self.told {
            job.process = told;
        }
        job
    }
}

impl Fake {
    /// What of jobs takes time.
    pub(crate) fn jobs_take(&self, times: JobTimes) {
        self.inner().job_times = times;
    }

    /// Makes the executions of so many targets of a job that have none yet.
    pub(crate) fn roll_out(&self, id: &str, most: usize) {
        let now = self.now();
        self.change(|state| state.roll_out(id, most, now));
    }

    /// A state that a device or AWS gives to the execution of a thing, whatever it was before.
    pub(crate) fn set_execution(&self, id: &str, thing: &str, status: ExecutionStatus) {
        let now = self.now();
        self.change(|state| {
            let job = state.jobs.get_mut(id).unwrap();
            job.change(thing, now, |execution| execution.status = status);
        });
    }

    /// The time, and what of jobs takes time.
    pub(super) fn job_clock(&self) -> (Timestamp, JobTimes) {
        let now = self.now();
        (now, self.inner().job_times)
    }
}

impl State {
    /// Adds a job for nobody, as somebody else may have made it.
    pub(crate) fn add_job(&mut self, place: &Place, id: &str, status: JobStatus, made: Timestamp) {
        let new = NewJob {
            id: id.parse().unwrap(),
            targets: Vec::new(),
            document: "{}".to_owned(),
            description: String::new(),
            selection: TargetSelection::Snapshot,
            settings: JobSettings::default(),
            destination_package_versions: Vec::new(),
        };
        let mut there = writes::made(self, place, &new, made);
        there.job.status = status;
        self.jobs.insert(id.to_owned(), there);
    }

    /// Lets what has become due happen: deleted jobs go.
    pub(super) fn settle_jobs(&mut self, now: Timestamp) {
        self.jobs
            .retain(|_, job| job.gone.is_none_or(|gone| now < gone));
    }

    /// Things that have joined the groups of continuous jobs become targets of them.
    fn follow_groups(&mut self, now: Timestamp, times: JobTimes) {
        let continuous = self.jobs.iter().filter(|(_, there)| {
            let job = &there.job;
            job.selection == TargetSelection::Continuous && job.status == JobStatus::InProgress
        });
        let ids: Vec<_> = continuous.map(|(id, _)| id.clone()).collect();
        for id in ids {
            let things = self.things_of(&self.jobs[&id].job.targets);
            let job = self.jobs.get_mut(&id).unwrap();
            let new = things.into_iter();
            let new = new.filter(|thing| !job.executions.contains_key(thing));
            job.waiting.extend(new);
            if !times.rollout_is_held {
                self.roll_out(&id, usize::MAX, now);
            }
        }
    }

    pub(crate) fn roll_out(&mut self, id: &str, most: usize, now: Timestamp) {
        let job = self.jobs.get_mut(id).unwrap();
        for _ in 0..most {
            let Some(thing) = job.waiting.pop_first() else {
                break;
            };
            job.begin(&thing, now);
        }
    }

    /// The things that targets are, or have as members.
    fn things_of(&self, targets: &[Arn]) -> BTreeSet<String> {
        let mut things = BTreeSet::new();
        for target in targets {
            match named(target) {
                Some(Target::Thing(name)) => {
                    things.insert(name.to_owned());
                }
                Some(Target::Group(name)) => {
                    things.extend(self.members_in_and_below(&name.parse().unwrap()))
                }
                None => {}
            }
        }
        things
    }

    fn check_targets(&self, operation: Operation, targets: &[Arn]) -> Result<()> {
        if targets.is_empty() || targets.len() > MOST_TARGETS {
            return Err(invalid(operation, "1 to 100 targets"));
        }
        for target in targets {
            let there = match named(target) {
                Some(Target::Thing(name)) => self.things.contains_key(name),
                Some(Target::Group(name)) => self.groups.contains_key(name),
                None => return Err(invalid(operation, "neither a thing nor a group")),
            };
            if !there {
                return Err(missing(operation));
            }
        }
        Ok(())
    }

    /// Versions that a job installs are there and were published.
    fn check_versions(&self, operation: Operation, place: &Place, job: &NewJob) -> Result<()> {
        for arn in &job.destination_package_versions {
            let there = self.versions.iter().find(|((package, version), _)| {
                let (package, version) = (package.parse().unwrap(), version.parse().unwrap());
                place.package_version(&package, &version) == *arn
            });
            match there.map(|(_, version)| version.status) {
                Some(VersionStatus::Draft) => {
                    return Err(invalid(operation, "the package version is a draft"));
                }
                Some(_) => {}
                None => return Err(missing(operation)),
            }
        }
        Ok(())
    }
}

enum Target<'a> {
    Thing(&'a str),
    Group(&'a str),
}

fn named(target: &Arn) -> Option<Target<'_>> {
    let (_, resource) = target.as_str().rsplit_once(':')?;
    match resource.split_once('/')? {
        ("thing", name) => Some(Target::Thing(name)),
        ("thinggroup", name) => Some(Target::Group(name)),
        _ => None,
    }
}

fn listed(job: Job) -> ListedJob {
    ListedJob {
        id: job.id,
        arn: job.arn,
        status: job.status,
        selection: Some(job.selection),
        created: job.created,
        updated: job.updated,
        completed: job.completed,
    }
}

#[async_trait]
impl JobReads for Fake {
    async fn describe_job(&self, id: &JobId) -> Result<Job> {
        let operation = Operation::DescribeJob;
        let (now, times) = self.job_clock();
        self.call(operation, id.as_str(), |state| {
            state.settle_jobs(now);
            state.follow_groups(now, times);
            let job = state.jobs.get(id.as_str());
            Ok(job.ok_or_else(|| missing(operation))?.shown(now))
        })
        .await
    }

    async fn get_job_document(&self, id: &JobId) -> Result<String> {
        let operation = Operation::GetJobDocument;
        let (now, _) = self.job_clock();
        self.call(operation, id.as_str(), |state| {
            state.settle_jobs(now);
            let job = state.jobs.get(id.as_str());
            let job = job.ok_or_else(|| missing(operation))?;
            Ok(job_documents::with_attributes(&job.document, state))
        })
        .await
    }

    async fn list_jobs(
        &self,
        filter: &JobFilter,
        from: Option<PageToken>,
    ) -> Result<Page<ListedJob>> {
        let (now, _) = self.job_clock();
        self.call(Operation::ListJobs, "", |state| {
            state.settle_jobs(now);
            let mut all = BTreeMap::new();
            for there in state.jobs.values() {
                let job = there.shown(now);
                let fits = filter.status.is_none_or(|status| status == job.status)
                    && filter.selection.is_none_or(|of| of == job.selection);
                if fits {
                    // The newest first.
                    all.insert(format!("{:020}", u64::MAX - there.order), listed(job));
                }
            }
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }
}
