//! The learning moments of a cleanup.

use crate::lang::say;
use crate::moment::Moment;

/// What a dry run is good for.
pub(super) const DRY_RUN: Moment = Moment {
    id: "cleanup-dry-run",
    title: || say!("cleanup-learn-dry-run-title"),
    text: || say!("cleanup-learn-dry-run"),
};

/// Why thing types wait.
pub(super) const FIVE_MINUTES: Moment = Moment {
    id: "cleanup-five-minutes",
    title: || say!("cleanup-learn-five-minutes-title"),
    text: || say!("cleanup-learn-five-minutes"),
};

/// How it is told what is ours.
pub(super) const IDENTIFICATION: Moment = Moment {
    id: "cleanup-identification",
    title: || say!("cleanup-learn-identification-title"),
    text: || say!("cleanup-learn-identification"),
};
