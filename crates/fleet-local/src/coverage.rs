//! The coverage page: every operation that the service models know, and whether it is built.

use crate::model::Service;
use crate::router::is_built;

/// A line of the coverage page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The service, as its model is named.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template.
    pub uri: &'static str,
    /// Whether it is built.
    pub status: Status,
}

/// Whether an operation is built. A missing one answers 501 `NotImplemented`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(
    clippy::exhaustive_enums,
    reason = "an operation is there or it is not"
)]
pub enum Status {
    /// It is built.
    Built,
    /// The model knows it, the local AWS does not do it.
    Missing,
}

/// Every operation that the service models know, sorted by service and name.
pub fn coverage() -> Vec<Coverage> {
    let mut lines: Vec<Coverage> = Service::ALL
        .into_iter()
        .flat_map(|service| {
            service
                .model()
                .operations
                .iter()
                .map(move |(name, operation)| Coverage {
                    service: service.name(),
                    operation: name,
                    method: &operation.method,
                    uri: &operation.uri,
                    status: if is_built(service, name) {
                        Status::Built
                    } else {
                        Status::Missing
                    },
                })
        })
        .collect();
    lines.sort();
    lines
}
