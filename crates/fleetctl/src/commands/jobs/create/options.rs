//! The options of `jobs create`, and the request that they make.

use fleet_core::job::{
    Exponential, Increase, JobSettings, RolloutRate, Scheduling, TargetSelection,
};
use fleet_core::name::{JobId, PackageName, ThingGroupName, ThingName, VersionName};
use fleet_ops::jobs::create::{Request, Target, URL_SECONDS, Work};

use super::document;
use crate::cli::job::{
    AbortArg, EndBehaviorArg, MinutesArg, RetryArg, RoleArg, SecondsArg, WindowArg,
};
use crate::cli::value::List;
use crate::errors::{CommandError, Outcome, told_of};
use crate::lang::say;

/// Options of `jobs create`.
#[derive(Debug, clap::Args)]
pub(crate) struct CreateArgs {
    /// The package to install
    #[arg(long, value_name = "PACKAGE", help_heading = "What")]
    package: Option<PackageName>,

    /// The version to install, which has to be published
    ///
    /// [default: the package's default version]
    #[arg(
        long,
        value_name = "VERSION",
        requires = "package",
        help_heading = "What"
    )]
    version: Option<VersionName>,

    /// A job document of your own: a file, - for stdin, or the JSON itself
    ///
    /// Placeholders of AWS IoT may stand in it. With --package the job also installs that version:
    /// the $package shadows of devices that succeed say so.
    #[arg(long, value_name = "FILE|-|JSON", help_heading = "What")]
    document: Option<String>,

    /// Install a version also if it is deprecated
    #[arg(long, help_heading = "What")]
    allow_deprecated: bool,

    /// The things in these groups and in those below them
    ///
    /// Can be given several times.
    #[arg(long, value_name = "GROUP,…", help_heading = "For whom")]
    group: Vec<List<ThingGroupName>>,

    /// These things
    ///
    /// Can be given several times.
    #[arg(long, value_name = "THING,…", help_heading = "For whom")]
    thing: Vec<List<ThingName>>,

    /// Only for the things that are targets when the job begins; it ends when they are done (default)
    #[arg(long, conflicts_with = "continuous", help_heading = "For whom")]
    snapshot: bool,

    /// Also for things that join the groups later; the job does not end by itself
    #[arg(long, help_heading = "For whom")]
    continuous: bool,

    /// Devices notified in a minute at most: 1 to 1,000
    #[arg(long, value_name = "N", help_heading = "How fast")]
    max_per_minute: Option<i64>,

    /// A rate that grows: devices notified in the first minute, 1 to 1,000
    #[arg(
        long,
        value_name = "N",
        requires = "increment_factor",
        help_heading = "How fast"
    )]
    base_rate: Option<i64>,

    /// What a growing rate is multiplied by: 1.1 to 5, one digit after the point
    #[arg(
        long,
        value_name = "FACTOR",
        requires = "base_rate",
        help_heading = "How fast"
    )]
    increment_factor: Option<f64>,

    /// Multiply the rate each time so many more devices were notified
    #[arg(
        long,
        value_name = "N",
        requires = "base_rate",
        conflicts_with = "increase_after_succeeded",
        help_heading = "How fast"
    )]
    increase_after_notified: Option<i64>,

    /// Multiply the rate each time so many more devices have succeeded
    #[arg(
        long,
        value_name = "N",
        requires = "base_rate",
        help_heading = "How fast"
    )]
    increase_after_succeeded: Option<i64>,

    /// Cancel the job when too many fail: FAILED:10%:5
    ///
    /// 10 percent, once at least 5 devices have ended it. FAILED, REJECTED, TIMED_OUT or ALL. Can be
    /// given several times.
    #[arg(long, value_name = "TYPE:P%:N", help_heading = "What if")]
    abort: Vec<AbortArg>,

    /// How long a device has from its IN_PROGRESS on: 1m to 7d
    #[arg(long, value_name = "TIME", help_heading = "What if")]
    timeout: Option<MinutesArg>,

    /// Let devices try again: FAILED=3, TIMED_OUT=1, ALL=2
    ///
    /// At most 10 retries in all. Can be given twice.
    #[arg(long, value_name = "TYPE=N", help_heading = "What if")]
    retry: Vec<RetryArg>,

    /// When the job begins, in UTC: 30 minutes to a year from now
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM", help_heading = "When")]
    start: Option<String>,

    /// When the job ends, in UTC: 30 minutes after its start or later
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM", help_heading = "When")]
    end: Option<String>,

    /// What happens then: stop-rollout, cancel, force-cancel
    ///
    /// `stop-rollout` notifies nobody new, `cancel` cancels what is queued, `force-cancel` also what is
    /// in progress.
    #[arg(
        long,
        value_enum,
        value_name = "WHAT",
        requires = "end",
        hide_possible_values = true,
        help_heading = "When"
    )]
    end_behavior: Option<EndBehaviorArg>,

    /// Notify devices of a continuous job only in this window: 'cron(0 2 * * ? *)=1h'
    ///
    /// When it opens, in UTC, and for how long, 1m to 1430m. Can be given several times.
    #[arg(long, value_name = "CRON=TIME", help_heading = "When")]
    window: Vec<WindowArg>,

    /// How long a URL of firmware is good: 60s to 1h
    ///
    /// [default: 1h]
    #[arg(long, value_name = "TIME", help_heading = "URLs of firmware")]
    url_expires: Option<SecondsArg>,

    /// The role with which AWS IoT signs them, by name or ARN
    ///
    /// [default: the one that provisioning makes]
    #[arg(long, value_name = "ROLE", help_heading = "URLs of firmware")]
    role: Option<RoleArg>,

    /// The job's id
    ///
    /// [default: OTA-Job- or Command-Job-, what it installs and the time]
    #[arg(long, value_name = "ID")]
    job_id: Option<JobId>,

    /// What is said about the job, up to 2028 characters
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// Look at everything, show the job and how it would go, and change nothing
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// What the options say, which may not be enough for a job.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Given {
    /// What is to be done, if that is said.
    pub(super) work: Option<Work>,
    /// By whom, if that is said.
    pub(super) targets: Vec<Target>,
    /// Whether it was said if the job is continuous.
    pub(super) selected: bool,
    /// The rest; its work and targets do not count.
    pub(super) rest: Rest,
}

/// What has a default.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rest {
    pub(super) selection: TargetSelection,
    pub(super) settings: JobSettings,
    pub(super) role: Option<RoleArg>,
    pub(super) url_seconds: u32,
    pub(super) id: Option<JobId>,
    pub(super) description: Option<String>,
    pub(super) allow_deprecated: bool,
}

impl Rest {
    /// The request for some work by some targets.
    pub(super) fn request(self, work: Work, targets: Vec<Target>) -> Request {
        let mut request = Request::new(work, targets);
        request.selection = self.selection;
        request.settings = self.settings;
        request.role = self.role.map(|role| role.0);
        request.url_seconds = self.url_seconds;
        request.id = self.id;
        request.description = self.description;
        request.allow_deprecated = self.allow_deprecated;
        request
    }
}

impl CreateArgs {
    /// Reads the options and checks every number.
    pub(super) fn given(self) -> Outcome<Given> {
        let selected = self.continuous || self.snapshot;
        let selection = match self.continuous {
            true => TargetSelection::Continuous,
            false => TargetSelection::Snapshot,
        };
        let settings = self.settings()?;
        settings
            .check(selection)
            .map_err(|wrong| CommandError::usage(told_of(&wrong)))?;
        let groups = self.group.into_iter().flat_map(|list| list.0);
        let things = self.thing.into_iter().flat_map(|list| list.0);
        let targets = groups.map(Target::Group).chain(things.map(Target::Thing));
        let targets = targets.collect();
        let installs = self.package.map(|package| (package, self.version));
        let work = match (self.document, installs) {
            (Some(text), installs) => Some(Work::Custom {
                document: document::read(&text)?,
                installs,
            }),
            (None, Some((package, version))) => Some(Work::Ota { package, version }),
            (None, None) => None,
        };
        Ok(Given {
            work,
            targets,
            selected,
            rest: Rest {
                selection,
                settings,
                role: self.role,
                url_seconds: self.url_expires.map_or(URL_SECONDS, |time| time.0),
                id: self.job_id,
                description: self.description,
                allow_deprecated: self.allow_deprecated,
            },
        })
    }

    fn settings(&self) -> Outcome<JobSettings> {
        Ok(JobSettings {
            rollout: self.rollout()?,
            abort: self.abort.iter().map(|rule| rule.0).collect(),
            in_progress_timeout_minutes: self.timeout.map(|minutes| minutes.0),
            retries: self.retry.iter().map(|rule| rule.0).collect(),
            scheduling: self.scheduling(),
            presigned_url: None,
        })
    }

    fn rollout(&self) -> Outcome<Option<RolloutRate>> {
        let notified = self.increase_after_notified.map(Increase::NotifiedThings);
        let succeeded = self.increase_after_succeeded.map(Increase::SucceededThings);
        let exponential = match (self.base_rate, self.increment_factor) {
            (Some(base_per_minute), Some(increment_factor)) => Some(Exponential {
                base_per_minute,
                increment_factor,
                increase: notified.or(succeeded).ok_or_else(|| {
                    CommandError::usage(say!("jobs-create-grows-when"))
                        .hint(say!("jobs-create-grows-when-hint"))
                })?,
            }),
            _ => None,
        };
        let any = exponential.is_some() || self.max_per_minute.is_some();
        Ok(any.then_some(RolloutRate {
            maximum_per_minute: self.max_per_minute,
            exponential,
        }))
    }

    fn scheduling(&self) -> Option<Scheduling> {
        let windows = self.window.iter().map(|window| window.0.clone());
        let scheduling = Scheduling {
            start: self.start.clone(),
            end: self.end.clone(),
            end_behavior: self.end_behavior.map(Into::into),
            maintenance_windows: windows.collect(),
        };
        (scheduling != Scheduling::default()).then_some(scheduling)
    }
}
