//! What things are called: names that follow from account, Region and purpose alone.

use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::account::Place;
use crate::country::Country;
use crate::name::{
    BucketName, NameError, PackageName, PolicyName, RoleName, ThingGroupName, VersionName,
};
use crate::query::Criteria;

mod job;

pub use job::{custom_job, ota_job};

/// A name that is fixed in the program.
///
/// # Panics
/// Never for the names used here: each is checked by a test.
#[expect(
    clippy::panic,
    reason = "called with names made of checked parts only; tests parse each of them"
)]
pub(crate) fn fixed<N: FromStr<Err = NameError>>(name: &str) -> N {
    match name.parse() {
        Ok(name) => name,
        Err(error) => panic!("{error}"),
    }
}

/// The group of a country's devices, such as `Fleet-US`.
#[must_use]
pub fn fleet_group(country: Country) -> ThingGroupName {
    fixed(&format!("Fleet-{country}"))
}

/// What we call the dynamic group of these criteria, such as
/// `DynamicGroup-US_SedanVehicle_batterygt50_Devices`. Nothing where somebody has to think of a name:
/// a criterion has several values, or the name would be too long.
#[must_use]
pub fn dynamic_group(criteria: &Criteria) -> Option<ThingGroupName> {
    format!("DynamicGroup-{}", criteria.group_name()?)
        .parse()
        .ok()
}

/// The IoT policy of our devices. IoT policies belong to an account and a Region, so the name is the
/// same everywhere.
#[must_use]
pub fn device_policy() -> PolicyName {
    fixed("WorkshopDevicePolicy")
}

/// What the names of our buckets in an account and Region begin with.
#[must_use]
pub fn bucket_prefix(place: &Place) -> String {
    format!("iot-dm-workshop-{}-{}-", place.region, place.account)
}

/// What the names of buckets begin with that earlier versions of the workshop made in a Region.
#[must_use]
pub fn legacy_bucket_prefix(place: &Place) -> String {
    format!("iot-firmware-{}-", place.region)
}

/// The bucket for firmware: `iot-dm-workshop-<region>-<account>-<suffix>`. The suffix is the
/// first eight hexadecimal digits of the SHA-256 of `fleetctl/bucket/v1|<account>|<region>`,
/// so that a second run finds the name again.
#[must_use]
pub fn bucket(place: &Place) -> BucketName {
    let hash = Sha256::digest(format!(
        "fleetctl/bucket/v1|{}|{}",
        place.account, place.region
    ));
    let suffix: String = hash.iter().take(4).map(|b| format!("{b:02x}")).collect();
    fixed(&format!("{}{suffix}", bucket_prefix(place)))
}

/// The key of a package version's firmware: `<package>_v<version>.zip`, dots in the version as underscores.
#[must_use]
pub fn firmware_key(package: &PackageName, version: &VersionName) -> String {
    format!("{package}_v{}.zip", version.as_str().replace('.', "_"))
}

/// The role that AWS IoT Jobs assumes to sign URLs of firmware.
#[must_use]
pub fn jobs_role(place: &Place) -> RoleName {
    regional_role("IoTJobsRole", place)
}

/// The role that AWS IoT Jobs assumes to write `$package` shadows.
#[must_use]
pub fn package_config_role(place: &Place) -> RoleName {
    regional_role("IoTPackageConfigRole", place)
}

fn regional_role(purpose: &str, place: &Place) -> RoleName {
    fixed(&format!(
        "{purpose}-{}-{}",
        place.region,
        place.account.first_eight()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Continent;

    fn place(region: &str) -> Place {
        Place::new("123456789012".parse().unwrap(), region.parse().unwrap())
    }

    #[test]
    fn names_follow_the_decided_forms() {
        let here = place("us-east-1");
        assert_eq!(fleet_group("US".parse().unwrap()).as_str(), "Fleet-US");
        assert_eq!(jobs_role(&here).as_str(), "IoTJobsRole-us-east-1-12345678");
        assert_eq!(
            package_config_role(&here).as_str(),
            "IoTPackageConfigRole-us-east-1-12345678"
        );
        assert_eq!(
            firmware_key(&"SedanVehicle".parse().unwrap(), &"1.0.0".parse().unwrap()),
            "SedanVehicle_v1_0_0.zip"
        );
    }

    #[test]
    fn a_dynamic_group_is_named_by_its_criteria_with_our_prefix() {
        let mut criteria = Criteria {
            countries: vec!["US".to_owned()],
            thing_types: vec!["SedanVehicle".parse().unwrap()],
            versions: vec!["1.0.0".parse().unwrap()],
            battery: Some(">50.5".parse().unwrap()),
            ..Criteria::default()
        };
        assert_eq!(
            dynamic_group(&criteria).unwrap().as_str(),
            "DynamicGroup-US_SedanVehicle_1_0_0_batterygt50_5_Devices"
        );
        criteria.thing_types = vec!["t".repeat(95).parse().unwrap()];
        assert_eq!(dynamic_group(&criteria), None, "139 characters");
        criteria.thing_types.clear();
        criteria.countries.push("CA".to_owned());
        assert_eq!(dynamic_group(&criteria), None);
    }

    #[test]
    fn a_bucket_has_the_same_name_every_time_and_another_elsewhere() {
        // printf 'fleetctl/bucket/v1|123456789012|us-east-1' | sha256sum
        assert_eq!(
            bucket(&place("us-east-1")).as_str(),
            "iot-dm-workshop-us-east-1-123456789012-e6cdda4f"
        );
        assert_ne!(bucket(&place("us-east-1")), bucket(&place("us-east-2")));
    }

    #[test]
    fn every_name_is_valid_everywhere() {
        for region in [
            "us-east-1",
            "ap-southeast-5",
            "us-gov-west-1",
            "cn-northwest-1",
            "us-isob-east-1",
            "eusc-de-east-1",
        ] {
            let here = place(region);
            let _ = bucket(&here);
            let _ = jobs_role(&here);
            let _ = package_config_role(&here);
        }
        let _ = device_policy();
        for continent in Continent::ALL {
            for country in continent.countries() {
                let _ = fleet_group(country);
            }
        }
        let _ = crate::document::role::jobs_policy_name();
        let _ = crate::document::role::package_config_policy_name();
    }
}
