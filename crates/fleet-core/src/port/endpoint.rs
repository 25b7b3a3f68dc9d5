//! Port: where devices and their data are reached.

use async_trait::async_trait;

use super::Result;

/// Reads endpoints.
#[async_trait]
pub trait EndpointReads: Send + Sync {
    /// `DescribeEndpoint` for `iot:Data-ATS`: the host of the account in this Region, without a scheme.
    async fn data_endpoint(&self) -> Result<String>;
}
