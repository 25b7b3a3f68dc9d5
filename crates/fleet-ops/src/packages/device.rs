//! What a device says it has: its `$package` shadow.

use std::collections::BTreeMap;

use fleet_core::name::{ShadowName, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::shadows::Shadow;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::PackageError;
use crate::provision::survey::found;

/// A package that a device reports.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReportedPackage {
    /// Its name.
    pub package: String,
    /// The version, if it says one.
    pub version: Option<String>,
    /// What else it says of it.
    pub attributes: BTreeMap<String, Value>,
    /// When the last of this was set, to the second.
    pub updated: Option<Timestamp>,
}

/// The packages that a device reports, in the order of their names.
///
/// # Errors
/// There is no such thing, it has no `$package` shadow, or AWS cannot be read.
pub async fn packages_of(
    reads: &Reads,
    thing: &ThingName,
) -> Result<Vec<ReportedPackage>, PackageError> {
    let name = ShadowName::package();
    let shadow = reads.shadows.get_shadow(thing, Some(&name)).await;
    if let Some(shadow) = found(shadow)? {
        return Ok(reported(&shadow));
    }
    match found(reads.things.describe_thing(thing).await)? {
        Some(_) => Err(PackageError::NoPackageShadow(thing.clone())),
        None => Err(PackageError::NoThing(thing.clone())),
    }
}

fn reported(shadow: &Shadow) -> Vec<ReportedPackage> {
    let state = shadow.state.get("reported").and_then(Value::as_object);
    let times = shadow.metadata.get("reported");
    let packages = state.into_iter().flatten();
    let packages = packages.filter_map(|(name, said)| {
        let said = said.as_object()?;
        let attributes = said.get("attributes").and_then(Value::as_object);
        let attributes = attributes.into_iter().flatten();
        Some(ReportedPackage {
            package: name.clone(),
            version: said
                .get("version")
                .and_then(Value::as_str)
                .map(str::to_owned),
            attributes: attributes
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
            updated: times.and_then(|times| times.get(name)).and_then(newest),
        })
    });
    let mut packages: Vec<_> = packages.collect();
    packages.sort_by(|a, b| a.package.cmp(&b.package));
    packages
}

/// The newest time in a shadow's metadata. A member of the state may itself be called
/// `timestamp`; its own metadata is an object then.
fn newest(metadata: &Value) -> Option<Timestamp> {
    match metadata {
        Value::Object(members) => {
            let own = members.get("timestamp").and_then(Value::as_i64);
            let own = own.and_then(|seconds| Timestamp::from_second(seconds).ok());
            members.values().filter_map(newest).chain(own).max()
        }
        Value::Array(items) => items.iter().filter_map(newest).max(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_time_is_that_of_the_newest_value_of_the_package() {
        let shadow = Shadow {
            state: json!({ "reported": {
                "B": { "version": "2.0", "attributes": { "slots": ["a", "b"], "timestamp": "x" } },
                "A": { "version": "1.0", "attributes": {} },
                "totalCount": 2,
            }}),
            metadata: json!({ "reported": {
                "B": {
                    "version": { "timestamp": 100 },
                    "attributes": {
                        "slots": [{ "timestamp": 300 }, { "timestamp": 200 }],
                        "timestamp": { "timestamp": 250 },
                    },
                },
                "A": { "version": { "timestamp": 50 } },
                "totalCount": { "timestamp": 900 },
            }}),
            version: 3,
        };
        let packages = reported(&shadow);
        let seen: Vec<_> = packages
            .iter()
            .map(|said| {
                let updated = said.updated.map(Timestamp::as_second);
                (said.package.as_str(), said.version.as_deref(), updated)
            })
            .collect();
        assert_eq!(
            seen,
            [("A", Some("1.0"), Some(50)), ("B", Some("2.0"), Some(300))]
        );
        assert_eq!(packages[1].attributes["slots"], json!(["a", "b"]));
    }

    #[test]
    fn a_package_without_metadata_has_no_time() {
        let shadow = Shadow {
            state: json!({ "reported": { "A": { "version": "1.0" } } }),
            metadata: Value::Null,
            version: 1,
        };
        assert_eq!(reported(&shadow)[0].updated, None);
    }
}
