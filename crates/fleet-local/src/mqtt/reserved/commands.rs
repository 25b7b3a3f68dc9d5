//! Commands: devices are sent requests and answer them.

use super::Family;

/// Nothing answers yet; devices may subscribe.
pub(super) const FAMILY: Family = Family {
    requests: &[],
    offers: &[
        "$aws/commands/+/+/executions/+/request",
        "$aws/commands/+/+/executions/+/request/+",
        "$aws/commands/+/+/executions/+/response/accepted",
        "$aws/commands/+/+/executions/+/response/accepted/+",
        "$aws/commands/+/+/executions/+/response/rejected",
        "$aws/commands/+/+/executions/+/response/rejected/+",
    ],
};
