//! When a job starts and ends, and the maintenance windows in between.

use fleet_core::rollout::window::{Standing, Window, next_openings, standing};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::cancel::Reach;
use super::status::{JobStatus, Selection};
use super::{Job, MAX_CONCURRENT, cancel, concurrent, progress, rollout, targets};
use crate::due;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

const START: &str = "job start";
const END: &str = "job end";
const WINDOW: &str = "job window";

pub(crate) const DUE_START: due::Kind = due::Kind {
    name: START,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(mut job) => start(ctx, &mut job),
        None => Ok(()),
    },
};

pub(crate) const DUE_END: due::Kind = due::Kind {
    name: END,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(mut job) => end(ctx, &mut job),
        None => Ok(()),
    },
};

/// A maintenance window opens or closes.
pub(crate) const DUE_WINDOW: due::Kind = due::Kind {
    name: WINDOW,
    run: |ctx, key| match Job::due(ctx, key)? {
        Some(mut job) => follow_windows(ctx, &mut job),
        None => Ok(()),
    },
};

/// From now to a start, and from a start to its end (AWS: 30 minutes).
const LEAST: SignedDuration = SignedDuration::from_mins(30);

/// From now to a start (AWS: a year) and to an end (two years).
const YEAR: SignedDuration = SignedDuration::from_hours(366 * 24);

/// Openings that DescribeJob shows (AWS: 7).
const SHOWN: usize = 7;

/// A schedule with AWS's names. Times are kept as they were given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Scheduling {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_behavior: Option<EndBehavior>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) maintenance_windows: Option<Vec<MaintenanceWindow>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum EndBehavior {
    StopRollout,
    Cancel,
    ForceCancel,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MaintenanceWindow {
    start_time: String,
    duration_in_minutes: i64,
}

impl MaintenanceWindow {
    /// The window, if it can be had.
    pub(crate) fn parse(&self) -> AwsResult<Window> {
        Window::new(&self.start_time, self.duration_in_minutes)
            .map_err(|cause| AwsError::invalid_request(cause.to_string()))
    }
}

/// A time of a schedule: a date and a time of day, in UTC unless it says otherwise.
fn moment(member: &str, text: &str) -> AwsResult<Timestamp> {
    let text = text.trim();
    let in_utc = || {
        let time = text.replacen(' ', "T", 1).parse::<DateTime>().ok()?;
        let zoned = time.to_zoned(TimeZone::UTC).ok()?;
        // A date alone is no time.
        text.contains(':').then(|| zoned.timestamp())
    };
    text.parse::<Timestamp>()
        .ok()
        .or_else(in_utc)
        .ok_or_else(|| {
            AwsError::invalid_request(format!(
                "{member} {text:?} is no time of the form YYYY-MM-DDTHH:MM"
            ))
        })
}

fn later(moment: Timestamp, time: SignedDuration) -> Timestamp {
    moment.checked_add(time).unwrap_or(Timestamp::MAX)
}

impl Scheduling {
    /// A schedule of nothing but windows, as templates have it.
    pub(crate) fn of_windows(windows: Vec<MaintenanceWindow>) -> Scheduling {
        Scheduling {
            maintenance_windows: Some(windows),
            ..Scheduling::default()
        }
    }

    /// What of the schedule a template takes over.
    pub(crate) fn windows_only(self) -> Scheduling {
        Scheduling {
            maintenance_windows: self.maintenance_windows,
            ..Scheduling::default()
        }
    }

    fn start(&self) -> AwsResult<Option<Timestamp>> {
        let text = self.start_time.as_deref();
        text.map(|text| moment("startTime", text)).transpose()
    }

    fn end(&self) -> AwsResult<Option<Timestamp>> {
        let text = self.end_time.as_deref();
        text.map(|text| moment("endTime", text)).transpose()
    }

    fn windows(&self) -> AwsResult<Vec<Window>> {
        let windows = self.maintenance_windows.iter().flatten();
        windows.map(MaintenanceWindow::parse).collect()
    }

    /// Refuses a schedule that AWS does not take.
    pub(super) fn check(&self, now: Timestamp, selection: Selection) -> AwsResult<()> {
        let refuse = |why: &str| Err(AwsError::invalid_request(why));
        let (start, end) = (self.start()?, self.end()?);
        if let Some(start) = start {
            if start < later(now, LEAST) {
                return refuse("startTime must be at least 30 minutes from now");
            }
            if start > later(now, YEAR) {
                return refuse("startTime must be within one year from now");
            }
        }
        if let Some(end) = end {
            if end < later(start.unwrap_or(now), LEAST) {
                return refuse(
                    "endTime must be at least 30 minutes from now and after the startTime",
                );
            }
            if end > later(now, YEAR * 2) {
                return refuse("endTime must be within two years from now");
            }
        } else if self.end_behavior.is_some() {
            return refuse("endBehavior needs an endTime");
        }
        if !self.windows()?.is_empty() && selection != Selection::Continuous {
            return refuse("maintenanceWindows are for CONTINUOUS jobs only");
        }
        Ok(())
    }
}

impl Job {
    fn windows(&self) -> AwsResult<Vec<Window>> {
        match &self.settings.scheduling_config {
            Some(config) => config.windows(),
            None => Ok(Vec::new()),
        }
    }

    /// From when on windows count.
    fn since(&self) -> AwsResult<Timestamp> {
        let config = self.settings.scheduling_config.as_ref();
        let start = config.map(Scheduling::start).transpose()?.flatten();
        match start {
            Some(start) => Ok(start),
            None => Timestamp::from_millisecond(self.created_ms).map_err(AwsError::internal),
        }
    }

    /// The next times at which its maintenance windows open.
    pub(super) fn next_openings(&self, now: Timestamp) -> AwsResult<Vec<Timestamp>> {
        if !matches!(self.status, JobStatus::Scheduled | JobStatus::InProgress) || self.over {
            return Ok(Vec::new());
        }
        let end = match &self.settings.scheduling_config {
            Some(config) => config.end()?,
            None => None,
        };
        let after = now.max(self.since()?);
        let mut openings = next_openings(&self.windows()?, after, SHOWN);
        openings.retain(|opens| end.is_none_or(|end| *opens < end));
        Ok(openings)
    }
}

/// A new job starts now, or when its schedule says.
pub(super) fn begin(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    let (at_start, at_end) = match &job.settings.scheduling_config {
        Some(config) => (config.start()?, config.end()?),
        None => (None, None),
    };
    if let Some(end) = at_end {
        due::set(ctx, END, &job.key(), end.as_millisecond())?;
    }
    match at_start {
        Some(start) => due::set(ctx, START, &job.key(), start.as_millisecond()),
        None => start(ctx, job),
    }
}

/// The job begins: whoever is behind its targets now waits to be notified.
fn start(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    for target in targets::of(ctx, job.number)? {
        target.wait(ctx, job.number)?;
    }
    job.begun = true;
    if job.windows()?.is_empty() {
        return open(ctx, job);
    }
    job.save(ctx)?;
    follow_windows(ctx, job)
}

/// The rollout begins, or goes on. A scheduled job finds the account at its limit of concurrent
/// jobs: it is canceled.
fn open(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    let was_scheduled = job.status == JobStatus::Scheduled && ctx.now_ms() > job.created_ms;
    if was_scheduled && concurrent(ctx)? >= MAX_CONCURRENT {
        job.comment = Some(format!(
            "The job was canceled because {MAX_CONCURRENT} jobs were concurrent when it was to start."
        ));
        return cancel::end(ctx, job, Reach::Queued);
    }
    job.turn(ctx, JobStatus::InProgress)?;
    rollout::begin(ctx, job)
}

/// Goes along with the maintenance windows: open now, or closed until the next.
fn follow_windows(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    if !matches!(job.status, JobStatus::Scheduled | JobStatus::InProgress) || job.over {
        return Ok(());
    }
    let next = match standing(&job.windows()?, job.since()?, ctx.now) {
        Standing::Open(until) => {
            due::set(ctx, WINDOW, &job.key(), until.as_millisecond())?;
            return match job.status {
                JobStatus::Scheduled => open(ctx, job),
                _ => Ok(()),
            };
        }
        Standing::Closed(next) => Some(next),
        Standing::Over => None,
    };
    if job.status == JobStatus::InProgress {
        job.turn(ctx, JobStatus::Scheduled)?;
        rollout::stop(ctx, job)?;
        job.save(ctx)?;
    }
    match next {
        Some(next) => due::set(ctx, WINDOW, &job.key(), next.as_millisecond()),
        None => Ok(()),
    }
}

/// The end time: nobody else is notified, and what has begun ends as the schedule says.
fn end(ctx: &Ctx<'_>, job: &mut Job) -> AwsResult<()> {
    if !matches!(job.status, JobStatus::Scheduled | JobStatus::InProgress) {
        return Ok(());
    }
    forget(ctx, job)?;
    cancel::halt(ctx, job)?;
    job.over = true;
    job.turn(ctx, JobStatus::InProgress)?;
    let config = job.settings.scheduling_config.as_ref();
    match config.and_then(|config| config.end_behavior) {
        None | Some(EndBehavior::StopRollout) => {
            job.save(ctx)?;
            progress::check_complete(ctx, job)
        }
        Some(EndBehavior::Cancel) => cancel::executions(ctx, job, Reach::Queued),
        Some(EndBehavior::ForceCancel) => cancel::executions(ctx, job, Reach::All),
    }
}

/// Nothing is scheduled for the job any more.
pub(super) fn forget(ctx: &Ctx<'_>, job: &Job) -> AwsResult<()> {
    for kind in [START, END, WINDOW] {
        due::clear(ctx, kind, &job.key())?;
    }
    Ok(())
}
