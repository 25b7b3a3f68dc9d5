//! The wire protocols: restJson1 (IoT), restXml (S3), awsQuery (IAM, STS).

pub(crate) mod input;
pub(crate) mod output;
mod query;
mod xml;

use crate::model::Service;

/// How a service writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    RestJson,
    RestXml,
    Query,
}

impl Service {
    pub(crate) fn protocol(self) -> Protocol {
        match self {
            Service::Iot | Service::IotData | Service::IotJobsData => Protocol::RestJson,
            Service::S3 => Protocol::RestXml,
            Service::Iam | Service::Sts => Protocol::Query,
        }
    }
}
