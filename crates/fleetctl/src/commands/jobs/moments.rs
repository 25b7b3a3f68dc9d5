//! The learning moments about jobs.

use crate::lang::say;
use crate::moment::Moment;

/// When a job stops itself.
pub(super) const ABORT: Moment = Moment {
    id: "jobs-abort",
    title: || say!("jobs-learn-abort-title"),
    text: || say!("jobs-learn-abort"),
};

/// When a job is canceled, and why it is not deleted instead.
pub(super) const CANCEL: Moment = Moment {
    id: "jobs-cancel",
    title: || say!("jobs-learn-cancel-title"),
    text: || say!("jobs-learn-cancel"),
};

/// What happens when a job is made.
pub(super) const CREATE: Moment = Moment {
    id: "jobs-create",
    title: || say!("jobs-learn-create-title"),
    text: || say!("jobs-learn-create"),
};

/// What a deletion takes away.
pub(super) const DELETE: Moment = Moment {
    id: "jobs-delete",
    title: || say!("jobs-learn-delete-title"),
    text: || say!("jobs-learn-delete"),
};

/// What a job is made of.
pub(super) const DISCOVER: Moment = Moment {
    id: "jobs-discover",
    title: || say!("jobs-learn-discover-title"),
    text: || say!("jobs-learn-discover"),
};

/// What an execution is, and its states.
pub(super) const EXECUTION: Moment = Moment {
    id: "jobs-execution",
    title: || say!("jobs-learn-execution-title"),
    text: || say!("jobs-learn-execution"),
};

/// How fast an update spreads.
pub(super) const ROLLOUT: Moment = Moment {
    id: "jobs-rollout",
    title: || say!("jobs-learn-rollout-title"),
    text: || say!("jobs-learn-rollout"),
};

/// Whether devices that join later get the job.
pub(super) const SELECTION: Moment = Moment {
    id: "jobs-selection",
    title: || say!("jobs-learn-selection-title"),
    text: || say!("jobs-learn-selection"),
};

/// What simulated devices do.
pub(super) const SIMULATE: Moment = Moment {
    id: "jobs-simulate",
    title: || say!("jobs-learn-simulate-title"),
    text: || say!("jobs-learn-simulate"),
};

/// Which devices have something to do.
pub(super) const SIMULATE_EXECUTIONS: Moment = Moment {
    id: "jobs-simulate-executions",
    title: || say!("jobs-learn-simulate-executions-title"),
    text: || say!("jobs-learn-simulate-executions"),
};

/// Jobs from the side of the devices.
pub(super) const SIMULATE_JOBS: Moment = Moment {
    id: "jobs-simulate-jobs",
    title: || say!("jobs-learn-simulate-jobs-title"),
    text: || say!("jobs-learn-simulate-jobs"),
};

/// What the states mean, and what to make of the rates.
pub(super) const STATS: Moment = Moment {
    id: "jobs-stats",
    title: || say!("jobs-learn-stats-title"),
    text: || say!("jobs-learn-stats"),
};

/// Who gets a job.
pub(super) const TARGETS: Moment = Moment {
    id: "jobs-targets",
    title: || say!("jobs-learn-targets-title"),
    text: || say!("jobs-learn-targets"),
};

/// Devices that never answer.
pub(super) const TIMEOUT: Moment = Moment {
    id: "jobs-timeout",
    title: || say!("jobs-learn-timeout-title"),
    text: || say!("jobs-learn-timeout"),
};

/// The two sorts of jobs.
pub(super) const TYPE: Moment = Moment {
    id: "jobs-type",
    title: || say!("jobs-learn-type-title"),
    text: || say!("jobs-learn-type"),
};
