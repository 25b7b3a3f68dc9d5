//! The learning moments about dynamic groups.

use crate::lang::say;
use crate::moment::Moment;

/// What dynamic groups are, how soon they know, what they cost.
pub(super) const GROUPS: Moment = Moment {
    id: "groups",
    title: || say!("groups-learn-dynamic-title"),
    text: || say!("groups-learn-dynamic"),
};

/// How queries are written, and their limits.
pub(super) const QUERIES: Moment = Moment {
    id: "groups-queries",
    title: || say!("groups-learn-queries-title"),
    text: || say!("groups-learn-queries"),
};
