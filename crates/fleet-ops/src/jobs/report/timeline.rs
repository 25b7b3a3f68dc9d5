//! What happened when, in bins of a minute; in longer ones where a job took long.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

/// The most bins: more cannot be told apart in a picture.
const MOST: i64 = 240;

/// A length of time and what happened in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Bin {
    /// Executions that were queued.
    pub queued: u64,
    /// Executions that their devices began.
    pub started: u64,
    /// Executions that ended.
    pub finished: u64,
}

/// What happened when.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeline {
    /// Minutes of a bin.
    minutes: i64,
    /// By the number of the bin since 1970. Bins in which nothing happened are left out.
    bins: BTreeMap<i64, Bin>,
}

impl Default for Timeline {
    fn default() -> Self {
        Self {
            minutes: 1,
            bins: BTreeMap::new(),
        }
    }
}

impl Timeline {
    /// An execution was queued, started and ended at these times.
    pub(super) fn note(
        &mut self,
        queued: Option<Timestamp>,
        started: Option<Timestamp>,
        ended: Option<Timestamp>,
    ) {
        self.count(queued, |bin| bin.queued += 1);
        self.count(started, |bin| bin.started += 1);
        self.count(ended, |bin| bin.finished += 1);
    }

    fn count(&mut self, at: Option<Timestamp>, count: impl FnOnce(&mut Bin)) {
        let Some(at) = at else { return };
        let number = at.as_second().div_euclid(60 * self.minutes);
        count(self.bins.entry(number).or_default());
        while self.length() > MOST {
            self.widen();
        }
    }

    /// How many bins there are from the first to the last.
    fn length(&self) -> i64 {
        let first = self.bins.keys().next();
        let last = self.bins.keys().next_back();
        first.zip(last).map_or(0, |(first, last)| last - first + 1)
    }

    /// Makes the bins twice as long.
    fn widen(&mut self) {
        self.minutes *= 2;
        for (number, bin) in std::mem::take(&mut self.bins) {
            let into = self.bins.entry(number.div_euclid(2)).or_default();
            into.queued += bin.queued;
            into.started += bin.started;
            into.finished += bin.finished;
        }
    }

    /// Minutes of a bin.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.minutes
    }

    /// When the first bin begins, if anything happened.
    #[must_use]
    pub fn begins(&self) -> Option<Timestamp> {
        let first = self.bins.keys().next()?;
        Timestamp::from_second(first * 60 * self.minutes).ok()
    }

    /// All bins from the first to the last, also those in which nothing happened.
    #[must_use]
    pub fn bins(&self) -> Vec<Bin> {
        let numbers = self.bins.keys().next().zip(self.bins.keys().next_back());
        let Some((first, last)) = numbers else {
            return Vec::new();
        };
        let bin = |number| self.bins.get(&number).copied().unwrap_or_default();
        (*first..=*last).map(bin).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Option<Timestamp> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn what_happened_is_counted_by_the_minute() {
        let mut timeline = Timeline::default();
        let queued = at("2026-01-02T03:04:59Z");
        timeline.note(
            queued,
            at("2026-01-02T03:05:00Z"),
            at("2026-01-02T03:07:10Z"),
        );
        timeline.note(queued, at("2026-01-02T03:05:59Z"), None);
        assert_eq!(timeline.begins(), at("2026-01-02T03:04:00Z"));
        assert_eq!(timeline.minutes(), 1);
        let bins: Vec<_> = timeline
            .bins()
            .iter()
            .map(|bin| (bin.queued, bin.started, bin.finished))
            .collect();
        assert_eq!(bins, [(2, 0, 0), (0, 2, 0), (0, 0, 0), (0, 0, 1)]);
    }

    #[test]
    fn a_job_that_took_long_has_longer_bins_and_loses_none() {
        let mut timeline = Timeline::default();
        let first = Timestamp::from_second(1_767_312_000).unwrap();
        for minute in 0..1000 {
            let then = Timestamp::from_second(first.as_second() + minute * 60).unwrap();
            timeline.note(Some(then), None, None);
        }
        // 1,000 minutes are 125 bins of 8 minutes: 250 of 4 would be too many.
        assert_eq!(timeline.minutes(), 8);
        let bins = timeline.bins();
        assert!((125..=126).contains(&bins.len()), "{}", bins.len());
        assert_eq!(bins.iter().map(|bin| bin.queued).sum::<u64>(), 1000);
        assert_eq!(Timeline::default().bins(), []);
    }
}
