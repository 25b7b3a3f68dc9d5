//! The documents of device shadows.

use serde_json::{Value, json};

use crate::name::{PackageName, VersionName};

/// A classic shadow that reports the battery, in percent.
#[must_use]
pub fn battery(percent: u8) -> Value {
    json!({"state": {"reported": {"batteryStatus": percent}}})
}

/// A `$package` shadow that reports one package at a version, in the form AWS IoT Jobs writes it.
#[must_use]
pub fn package(package: &PackageName, version: &VersionName) -> Value {
    json!({"state": {"reported": {package.as_str(): {"version": version.as_str(), "attributes": {}}}}})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shadows_have_the_form_the_index_reads() {
        assert_eq!(
            battery(42).to_string(),
            r#"{"state":{"reported":{"batteryStatus":42}}}"#
        );
        assert_eq!(
            package(&"SedanVehicle".parse().unwrap(), &"1.0.0".parse().unwrap()).to_string(),
            r#"{"state":{"reported":{"SedanVehicle":{"version":"1.0.0","attributes":{}}}}}"#
        );
    }
}
