//! Chooses the service and the operation that a request names.

use http::request::Parts;

use crate::error::{AwsError, AwsResult};
use crate::model::Service;
use crate::router::{Found, find_action, find_rest};
use crate::s3::host::place;

/// The services a request may be for, the most likely first: by the credential scope, else by the
/// host, else by the path.
pub(super) fn services(named: Option<&str>, parts: &Parts) -> AwsResult<Vec<Service>> {
    match named {
        None => {}
        Some("s3") => return Ok(vec![Service::S3]),
        Some("iam") => return Ok(vec![Service::Iam]),
        Some("sts") => return Ok(vec![Service::Sts]),
        Some("iotdata" | "iotdevicegateway") => return Ok(vec![Service::IotData]),
        Some("iot-jobs-data") => return Ok(vec![Service::IotJobsData, Service::IotData]),
        // Some clients sign the data plane with the control plane's name.
        Some("iot") => return Ok(vec![Service::Iot, Service::IotData]),
        Some(other) => {
            return Err(AwsError::new(
                "NotImplemented",
                format!("The service {other} is not part of the local AWS"),
            ));
        }
    }
    let host = parts
        .headers
        .get(http::header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    for (prefix, service) in [
        ("s3.", Service::S3),
        ("iam.", Service::Iam),
        ("sts.", Service::Sts),
        ("data.jobs.iot.", Service::IotJobsData),
        ("data-ats.iot.", Service::IotData),
        ("data.iot.", Service::IotData),
        ("iot.", Service::Iot),
    ] {
        if host.starts_with(prefix) {
            return Ok(vec![service]);
        }
    }
    if parts.uri.path() == "/" && parts.method == http::Method::POST {
        return Ok(vec![Service::Iam, Service::Sts]);
    }
    let known = |service: Service| {
        find_rest(
            service,
            parts.method.as_str(),
            parts.uri.path(),
            parts.uri.query().unwrap_or_default(),
            &parts.headers,
        )
        .is_some()
    };
    let signed_for_s3 = parts
        .uri
        .query()
        .is_some_and(|query| query.contains("X-Amz-"))
        || place(parts).virtual_hosted;
    let mut found: Vec<Service> = [Service::Iot, Service::IotData, Service::IotJobsData]
        .into_iter()
        .filter(|service| !signed_for_s3 && known(*service))
        .collect();
    if found.is_empty() {
        found.push(Service::S3);
    }
    Ok(found)
}

/// The operation that the request names, in the first service that knows it. `path` is the path with
/// an S3 bucket in it.
pub(super) fn route(
    candidates: &[Service],
    parts: &Parts,
    path: &str,
    body: Option<&[u8]>,
) -> AwsResult<(Service, Found)> {
    if matches!(candidates[0], Service::Iam | Service::Sts) {
        let action = form_urlencoded::parse(body.unwrap_or_default())
            .chain(form_urlencoded::parse(
                parts.uri.query().unwrap_or_default().as_bytes(),
            ))
            .find(|(key, _)| key == "Action")
            .map(|(_, action)| action.into_owned());
        let action = action.ok_or_else(|| {
            AwsError::new(
                "MissingAction",
                "The request must contain the parameter Action",
            )
        })?;
        return candidates
            .iter()
            .find_map(|service| Some((*service, find_action(*service, &action)?)))
            .ok_or_else(|| {
                AwsError::new(
                    "InvalidAction",
                    format!("Could not find operation {action}"),
                )
            });
    }
    let mut missing = None;
    for service in candidates {
        let found = find_rest(
            *service,
            parts.method.as_str(),
            path,
            parts.uri.query().unwrap_or_default(),
            &parts.headers,
        );
        match found {
            Some(found) if found.handler.is_some() => return Ok((*service, found)),
            Some(found) => missing = missing.or(Some((*service, found))),
            None => {}
        }
    }
    missing.ok_or_else(|| match candidates[0] {
        Service::S3 => AwsError::new(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        ),
        _ => AwsError::new(
            "UnknownOperationException",
            format!("No operation is {} {}", parts.method, parts.uri.path()),
        ),
    })
}
