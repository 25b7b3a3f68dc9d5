//! What is counted of a run.

use serde::Serialize;

use crate::devices::behaviour::{Did, Outcome};

/// Counts of a run, so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tally {
    /// Devices of the run.
    pub devices: u64,
    /// Devices that are connected now.
    pub connected: u64,
    /// The most that were connected at once.
    #[serde(rename = "most_connected")]
    pub most: u64,
    /// Devices that were connected at some time.
    #[serde(rename = "ever_connected")]
    pub ever: u64,
    /// Connections that were made again.
    pub reconnects: u64,
    /// Connections that devices dropped without a word, as they were told to.
    pub dropped: u64,
    /// Connections that were lost.
    pub lost: u64,
    /// Attempts to connect that failed.
    pub connects_failed: u64,
    /// Devices that gave up.
    pub gave_up: u64,
    /// Commands that were begun.
    pub commands_started: u64,
    /// Commands answered with SUCCEEDED.
    pub commands_succeeded: u64,
    /// Commands answered with FAILED.
    pub commands_failed: u64,
    /// Jobs that were begun, or begun again after a lost connection.
    pub jobs_started: u64,
    /// Jobs whose files were downloaded.
    pub downloads: u64,
    /// The bytes of these files.
    pub downloaded_bytes: u64,
    /// Jobs that ended with SUCCEEDED.
    pub jobs_succeeded: u64,
    /// Jobs that ended with FAILED.
    pub jobs_failed: u64,
    /// Reports of the battery and the firmware version.
    pub shadow_reports: u64,
    /// Reports of what was desired.
    pub desired_met: u64,
    /// What AWS rejected.
    pub rejected: u64,
    /// Messages that were published.
    pub sent: u64,
    /// Messages that came.
    pub received: u64,
}

impl Tally {
    pub(super) fn of(devices: u64) -> Self {
        Self {
            devices,
            ..Self::default()
        }
    }

    /// Commands that were answered.
    #[must_use]
    pub fn commands(&self) -> u64 {
        self.commands_succeeded + self.commands_failed
    }

    /// Jobs that ended.
    #[must_use]
    pub fn jobs(&self) -> u64 {
        self.jobs_succeeded + self.jobs_failed
    }

    /// Updates of shadows.
    #[must_use]
    pub fn shadow_updates(&self) -> u64 {
        self.shadow_reports + self.desired_met
    }

    /// What went wrong that was not asked for.
    #[must_use]
    pub fn troubles(&self) -> u64 {
        self.lost + self.connects_failed + self.gave_up + self.rejected
    }

    /// Counts what happened to a device.
    pub(super) fn add(&mut self, did: &Did) {
        match did {
            Did::Connected { again } => {
                self.connected += 1;
                self.most = self.most.max(self.connected);
                match again {
                    true => self.reconnects += 1,
                    false => self.ever += 1,
                }
            }
            Did::NotConnected { .. } => self.connects_failed += 1,
            Did::Dropped => {
                self.dropped += 1;
                self.left();
            }
            Did::Lost { .. } => {
                self.lost += 1;
                self.left();
            }
            Did::Disconnected => self.left(),
            Did::GaveUp { .. } => self.gave_up += 1,
            Did::CommandStarted { .. } => self.commands_started += 1,
            Did::CommandAnswered { status, .. } => match status {
                Outcome::Succeeded => self.commands_succeeded += 1,
                Outcome::Failed => self.commands_failed += 1,
            },
            Did::JobStarted { .. } => self.jobs_started += 1,
            Did::Downloaded { bytes } => {
                self.downloads += 1;
                self.downloaded_bytes += bytes;
            }
            Did::JobEnded { status, .. } => match status {
                Outcome::Succeeded => self.jobs_succeeded += 1,
                Outcome::Failed => self.jobs_failed += 1,
            },
            Did::ShadowReported { .. } => self.shadow_reports += 1,
            Did::DesiredMet => self.desired_met += 1,
            Did::Rejected { .. } => self.rejected += 1,
        }
    }

    fn left(&mut self) {
        self.connected = self.connected.saturating_sub(1);
    }
}
