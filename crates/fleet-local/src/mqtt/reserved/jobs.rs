//! AWS IoT Jobs: devices ask for their executions and report on them.

use super::Family;

/// Nothing answers yet; devices may subscribe.
pub(super) const FAMILY: Family = Family {
    requests: &[],
    offers: &["$aws/things/+/jobs/#"],
};
