//! Counts what becomes of devices. Its size does not grow with the fleet.

use std::collections::BTreeMap;

use fleet_core::name::ThingName;

use super::device::{Became, Received};
use super::{DeviceFailure, DeviceFailures, FailureType};
use crate::event::ResourceKind;
use crate::failures::Failures;

/// How many names a reason keeps.
const NAMES: usize = 5;

/// How many reasons are told apart: what a server says can be different every time.
const REASONS: usize = 50;

/// After so many devices in a row that were not heard the rest is not tried: something is wrong with
/// all of them.
pub(super) const TOO_MANY: u64 = 100;

/// What became of devices so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) succeeded: u64,
    pub(super) failed: u64,
    pub(super) failed_unplanned: u64,
    pub(super) retries: u64,
    pub(super) ended_before: u64,
    pub(super) overtaken: u64,
    pub(super) vanished: u64,
    pub(super) unheard: u64,
    pub(super) received: Received,
    pub(super) failures: Failures,
    reasons: BTreeMap<(FailureType, String), DeviceFailures>,
    in_a_row: u64,
}

impl Tally {
    pub(super) fn note(&mut self, thing: &ThingName, became: &Became, received: Received) {
        self.received.files += received.files;
        self.received.bytes += received.bytes;
        self.received.expired += received.expired;
        if !matches!(became, Became::Unheard(_)) {
            self.in_a_row = 0;
        }
        match became {
            Became::Succeeded => self.succeeded += 1,
            Became::Failed(failure) => self.note_failure(thing, failure),
            Became::EndedBefore => self.ended_before += 1,
            Became::Overtaken => self.overtaken += 1,
            Became::Vanished => self.vanished += 1,
            Became::Unheard(error) => {
                self.unheard += 1;
                self.in_a_row += 1;
                self.failures
                    .add(ResourceKind::Thing, thing.as_str(), error);
            }
        }
    }

    fn note_failure(&mut self, thing: &ThingName, failure: &DeviceFailure) {
        self.failed += 1;
        self.failed_unplanned += u64::from(!failure.is_planned());
        let mut key = (failure.failure_type, failure.reason.clone());
        if self.reasons.len() >= REASONS && !self.reasons.contains_key(&key) {
            key.1 = "other reasons".to_owned();
        }
        let of = DeviceFailure::new(key.0, key.1.clone());
        let group = self.reasons.entry(key).or_insert(DeviceFailures {
            failure: of,
            count: 0,
            names: Vec::new(),
        });
        group.count += 1;
        if group.names.len() < NAMES {
            group.names.push(thing.clone());
        }
    }

    /// Executions that reached their end.
    pub(super) fn processed(&self) -> u64 {
        self.succeeded + self.failed
    }

    /// Devices that were dealt with.
    pub(super) fn done(&self) -> u64 {
        self.processed() + self.overtaken + self.vanished + self.unheard
    }

    /// Devices that did not do what was planned.
    pub(super) fn went_wrong(&self) -> u64 {
        self.failed_unplanned + self.unheard
    }

    pub(super) fn has_given_up(&self) -> bool {
        self.in_a_row >= TOO_MANY
    }

    /// Why devices failed, the most frequent reason first.
    pub(super) fn device_failures(&self) -> Vec<DeviceFailures> {
        let mut groups: Vec<_> = self.reasons.values().cloned().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        groups
    }
}
