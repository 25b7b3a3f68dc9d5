//! DescribeEndpoint: where the data plane is.

use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    read GET "/endpoint" DescribeEndpoint => describe,
}

/// The types that AWS documents. One listener serves all of them here.
const TYPES: &[&str] = &[
    "iot:CredentialProvider",
    "iot:Data",
    "iot:Data-ATS",
    "iot:Data-Beta",
    "iot:DeviceAdvisor",
    "iot:Jobs",
];

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    endpoint_type: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    /// A host and a port; AWS gives a host alone and means port 443 or 8883.
    endpoint_address: String,
}

/// Without a type AWS gives the legacy `iot:Data`.
fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    if let Some(wanted) = &input.endpoint_type
        && !TYPES.contains(&wanted.as_str())
    {
        return Err(AwsError::invalid_request(format!(
            "Endpoint type {wanted} is not one of {}",
            TYPES.join(", ")
        )));
    }
    Ok(Described {
        endpoint_address: ctx.shared.endpoint.clone(),
    })
}
