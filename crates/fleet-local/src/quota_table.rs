//! The request rates of AWS: account defaults by operation, and which operations share a budget.

use crate::model::Service;

/// A budget: calls a second per account and Region.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Budget {
    /// The operation, or the name of the shared budget.
    pub(crate) name: &'static str,
    pub(crate) rate: f64,
}

/// The budget of an operation; `None` where AWS publishes none.
pub(crate) fn budget(_service: Service, _operation: &'static str, _region: &str) -> Option<Budget> {
    None
}
