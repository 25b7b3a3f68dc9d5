//! How a job would go, told before it is made.

use fleet_core::job::{CheckedSettings, JobSettings, SettingsError};
use fleet_core::rollout::ends;
use fleet_core::rollout::failing::Failing;
use jiff::Timestamp;

/// The shares of failing devices for which an outlook says what would come of them, in percent.
pub const SHARES: [u32; 3] = [3, 10, 50];

/// How a job would go. It assumes that every device answers before the next minute begins, that
/// failing ones say FAILED, after their retries, and that they lie evenly among the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outlook {
    /// Minutes in which devices are notified, if all of them succeed.
    pub minutes: u64,
    /// When the rollout begins at the earliest.
    pub begins: Option<Timestamp>,
    /// When the last device is notified at the earliest; nothing where windows do not open often
    /// enough for that.
    pub last_notified: Option<Timestamp>,
    /// What comes of firmware that fails on a share of the devices.
    pub failing: Vec<Failing>,
}

impl Outlook {
    /// The outlook of settings, for so many devices.
    pub(super) fn of(
        checked: &CheckedSettings,
        settings: &JobSettings,
        devices: u64,
        now: Timestamp,
    ) -> Result<Self, SettingsError> {
        let scheduling = settings.scheduling.as_ref();
        let starts = scheduling
            .map(|times| times.starts())
            .transpose()?
            .flatten();
        let start = starts.unwrap_or(now);
        let well = checked.rollout.failing(devices, 0, &[]);
        let first = ends::last_minute(1, start, &checked.windows);
        let failing = SHARES.map(|share| {
            let rules = &checked.abort;
            checked.rollout.failing(devices, share, rules)
        });
        Ok(Self {
            minutes: well.minutes,
            begins: first,
            last_notified: ends::last_minute(well.minutes, start, &checked.windows),
            failing: failing.to_vec(),
        })
    }
}
