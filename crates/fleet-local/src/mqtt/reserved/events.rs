//! Events of the registry, of jobs and of the broker itself: clients only listen.

use super::Family;

pub(super) const FAMILY: Family = Family {
    requests: &[],
    offers: &["$aws/events/#"],
};
