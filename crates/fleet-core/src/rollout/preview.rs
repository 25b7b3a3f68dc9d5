//! How a rollout would go, minute by minute.

use super::{Progress, Rollout};

/// What a minute of a rollout brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minute {
    /// Minutes since the start of the rollout.
    pub number: u64,
    /// The rate in this minute, in things.
    pub rate: u32,
    /// Things notified at its start.
    pub notified: u64,
    /// Things notified by then, these included.
    pub total: u64,
}

/// The minutes of a rollout, as long as there is somebody left to notify.
#[derive(Debug, Clone)]
pub struct Minutes<'a> {
    rollout: &'a Rollout,
    things: u64,
    succeed: bool,
    done: u64,
    number: u64,
}

impl Rollout {
    /// The minutes that it takes to notify `things`. `succeed`: whether everybody who is notified
    /// has succeeded when the next minute begins; otherwise nobody has, and a rate that waits for
    /// successes does not grow.
    #[must_use]
    pub fn minutes(&self, things: u64, succeed: bool) -> Minutes<'_> {
        Minutes {
            rollout: self,
            things,
            succeed,
            done: 0,
            number: 0,
        }
    }
}

impl Iterator for Minutes<'_> {
    type Item = Minute;

    fn next(&mut self) -> Option<Minute> {
        if self.done >= self.things {
            return None;
        }
        let rate = self.rollout.rate(Progress {
            notified: self.done,
            succeeded: if self.succeed { self.done } else { 0 },
        });
        let notified = u64::from(rate).min(self.things - self.done);
        self.done += notified;
        let minute = Minute {
            number: self.number,
            rate,
            notified,
            total: self.done,
        };
        self.number += 1;
        Some(minute)
    }
}
