//! Whether the documents that fleetctl sends to AWS are what AWS takes.

use fleet_core::account::Place;
use fleet_core::command::catalogue::Template;
use fleet_core::command::template;
use fleet_core::document::job::JobDocument;
use fleet_core::document::{device_policy, role};
use fleet_core::query::Query;
use serde_json::Value;

use crate::commands::groups;
use crate::lang::say;
use crate::view::checks::Check;

/// The most bytes of a command's payload (AWS: 32 KB).
const PAYLOAD: usize = 32 * 1024;

/// The most bytes of an inline policy of a role (AWS: 10,240 characters).
const POLICY: usize = 10_240;

/// The templates of commands: their payloads, and the parameters that these name.
pub(super) fn commands() -> Check {
    let mut findings = Vec::new();
    for command in Template::ALL {
        let text = command.document().to_string();
        let found = template::payload(&text, PAYLOAD)
            .and_then(|payload| template::placeholders(&payload))
            .map_err(|error| error.to_string());
        let declared = command
            .parameters()
            .into_iter()
            .map(|parameter| parameter.name);
        match found {
            Err(error) => findings.push(format!("{}: {error}", command.name())),
            Ok(found) if found.parameters != declared.collect() => findings.push(format!(
                "{}: its payload and its parameters differ",
                command.name()
            )),
            Ok(_) => {}
        }
    }
    let good = say!("doctor-templates-good", count = Template::ALL.len());
    super::of("templates", say!("doctor-templates"), good, &findings)
}

/// Documents of jobs and policies.
pub(super) fn documents() -> Check {
    let mut findings = Vec::new();
    let mut checked = 0_u64;
    match ota() {
        Ok(()) => checked += 1,
        Err(error) => findings.push(format!("OTA: {error}")),
    }
    for (name, policy) in policies() {
        let size = policy.to_string().len();
        let whole = policy.get("Version").is_some() && policy.get("Statement").is_some();
        match whole && size <= POLICY {
            true => checked += 1,
            false => findings.push(format!("{name}: {size} B")),
        }
    }
    let good = say!("doctor-documents-good", count = checked);
    super::of("documents", say!("doctor-documents"), good, &findings)
}

/// The document of an update names what it installs, and can be read again.
fn ota() -> Result<(), String> {
    let package = "SedanVehicle".parse().map_err(|error| format!("{error}"))?;
    let version = "1.0.0".parse().map_err(|error| format!("{error}"))?;
    let document = JobDocument::ota(&package, &version);
    let again = JobDocument::parse(document.as_str()).map_err(|error| error.to_string())?;
    match again.value() == document.value() {
        true => Ok(()),
        false => Err("it is another one when it is read again".to_owned()),
    }
}

fn policies() -> Vec<(&'static str, Value)> {
    let place = "123456789012".parse().ok().zip("us-east-1".parse().ok());
    let Some(place) = place.map(|(account, region)| Place::new(account, region)) else {
        return Vec::new();
    };
    vec![
        ("trust", role::trust()),
        ("IoTJobsRole", role::jobs_policy(&place, None)),
        ("IoTPackageConfigRole", role::package_config_policy(&place)),
        ("device", device_policy::device_policy(&place)),
    ]
}

/// The examples of queries.
pub(super) fn queries() -> Check {
    let wrong = groups::QUERY_EXAMPLES.iter().filter_map(|query| {
        let error = Query::parse(query).err()?;
        Some(format!("{query}: {error}"))
    });
    let findings: Vec<_> = wrong.collect();
    let good = say!("doctor-queries-good", count = groups::QUERY_EXAMPLES.len());
    super::of("queries", say!("doctor-queries"), good, &findings)
}
