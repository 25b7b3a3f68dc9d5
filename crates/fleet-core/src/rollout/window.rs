//! Recurring maintenance windows: when they are open, and when they open next.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::schedule::Schedule;

/// The longest window, in minutes (AWS: 23 hours and 50 minutes).
pub const LONGEST_MINUTES: i64 = 1430;

/// A window that opens again and again, in UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    schedule: Schedule,
    minutes: i64,
}

/// Why a window cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WindowError {
    /// The cron expression is wrong.
    #[error("the maintenance window's startTime {text:?} is no cron expression: {why}")]
    Cron {
        /// What was given.
        text: String,
        /// What is wrong with it.
        why: String,
    },
    /// It is too short or too long.
    #[error("a maintenance window's duration must be from 1 to {LONGEST_MINUTES} minutes, not {0}")]
    Duration(i64),
}

impl Window {
    /// A window that opens as `cron(minutes hours day month weekday year)` says, for some minutes.
    pub fn new(cron: &str, minutes: i64) -> Result<Self, WindowError> {
        if !(1..=LONGEST_MINUTES).contains(&minutes) {
            return Err(WindowError::Duration(minutes));
        }
        Ok(Self {
            schedule: Schedule::parse(cron)?,
            minutes,
        })
    }

    /// When the window opens for the first time after a moment, or at it.
    #[must_use]
    pub fn opens_from(&self, moment: Timestamp) -> Option<Timestamp> {
        let zoned = moment.to_zoned(TimeZone::UTC);
        let mut date = zoned.date();
        while i64::from(date.year()) <= self.schedule.last_year() {
            if self.schedule.on(date) {
                let mut of_day = self.schedule.of_day().filter_map(|minute| at(date, minute));
                if let Some(opens) = of_day.find(|opens| *opens >= moment) {
                    return Some(opens);
                }
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    fn length(&self) -> SignedDuration {
        SignedDuration::from_mins(self.minutes)
    }
}

fn at(date: Date, minute: i64) -> Option<Timestamp> {
    let time = Time::new(
        i8::try_from(minute / 60).ok()?,
        i8::try_from(minute % 60).ok()?,
        0,
        0,
    );
    let zoned = date.to_datetime(time.ok()?).to_zoned(TimeZone::UTC);
    zoned.ok().map(|zoned| zoned.timestamp())
}

/// A moment some time later; where time ends, its end.
fn plus(moment: Timestamp, time: SignedDuration) -> Timestamp {
    let end = if time.is_negative() {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    moment.checked_add(time).unwrap_or(end)
}

/// Where windows stand at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// At least one is open, the last of them until then.
    Open(Timestamp),
    /// None is open; the next one opens then.
    Closed(Timestamp),
    /// None is open, and none will be.
    Over,
}

/// Where windows stand at a moment. Openings before `since` do not count.
#[must_use]
pub fn standing(windows: &[Window], since: Timestamp, now: Timestamp) -> Standing {
    let mut open: Option<Timestamp> = None;
    let mut next: Option<Timestamp> = None;
    for window in windows {
        let mut from = plus(now, -window.length()).max(since);
        // An opening exactly one length ago has just closed.
        while let Some(opens) = window.opens_from(from) {
            if opens > now {
                next = Some(next.map_or(opens, |known| known.min(opens)));
                break;
            }
            let closes = plus(opens, window.length());
            if closes > now {
                open = Some(open.map_or(closes, |known| known.max(closes)));
            }
            from = plus(opens, SignedDuration::from_secs(1));
        }
    }
    match (open, next) {
        (Some(until), _) => Standing::Open(until),
        (None, Some(next)) => Standing::Closed(next),
        (None, None) => Standing::Over,
    }
}

/// The next moments at which any of the windows opens, after a moment, at most `count`.
#[must_use]
pub fn next_openings(windows: &[Window], after: Timestamp, count: usize) -> Vec<Timestamp> {
    let mut all = Vec::new();
    let mut from = plus(after, SignedDuration::from_nanos(1));
    while all.len() < count {
        let opens = windows.iter().filter_map(|window| window.opens_from(from));
        let Some(opens) = opens.min() else {
            break;
        };
        all.push(opens);
        from = plus(opens, SignedDuration::from_secs(1));
    }
    all
}
