//! Where devices and their data are reached.

use async_trait::async_trait;
use fleet_core::operation::Operation;
use fleet_core::port::Result;
use fleet_core::port::endpoint::EndpointReads;

use crate::aws::{Aws, required};

#[async_trait]
impl EndpointReads for Aws {
    async fn data_endpoint(&self) -> Result<String> {
        let operation = Operation::DescribeEndpoint;
        let request = self.iot.describe_endpoint().endpoint_type("iot:Data-ATS");
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        required(operation, "endpointAddress", answer.endpoint_address)
    }
}
