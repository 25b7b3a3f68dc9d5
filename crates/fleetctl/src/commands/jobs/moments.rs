//! The learning moments about jobs.

use crate::lang::say;
use crate::moment::Moment;

/// When a job is canceled, and why it is not deleted instead.
pub(super) const CANCEL: Moment = Moment {
    id: "jobs-cancel",
    title: || say!("jobs-learn-cancel-title"),
    text: || say!("jobs-learn-cancel"),
};

/// What a deletion takes away.
pub(super) const DELETE: Moment = Moment {
    id: "jobs-delete",
    title: || say!("jobs-learn-delete-title"),
    text: || say!("jobs-learn-delete"),
};

/// What the states mean, and what to make of the rates.
pub(super) const STATS: Moment = Moment {
    id: "jobs-stats",
    title: || say!("jobs-learn-stats-title"),
    text: || say!("jobs-learn-stats"),
};
