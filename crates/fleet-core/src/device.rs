//! What a device is: pure functions of account, Region and name.
//!
//! For a device of name *n* in account *a* and Region *r*, two digests are taken:
//!
//! - *identity* = SHA-256 of `fleetctl/device/v1|identity|a|r|n`
//! - *traits* = SHA-256 of `fleetctl/device/v1|traits|a|r|n`
//!
//! | what | from |
//! |---|---|
//! | customerId | the first 16 bytes of *identity*, with the version (8) and variant bits of a UUID |
//! | country | bytes 0–7 of *traits*: the country with the highest score, see below |
//! | type | bytes 8–15 of *traits*, likewise |
//! | manufacturing date | bytes 16–23 of *traits*, modulo 365: a day of the year 2025 |
//! | battery | bytes 24–31 of *traits*, modulo 71, plus 30 |
//!
//! The score of a choice is a mix of the device's eight bytes with the first eight bytes of the
//! SHA-256 of the choice's name (rendezvous hashing). So neither the fleet's size, nor the order
//! of the choices, nor the day matters, and a choice that is added takes its share of devices
//! evenly from the others and moves no device between them. Country and type use different
//! bytes and are therefore not correlated.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};

use crate::account::Place;
use crate::country::Country;
use crate::document::thing_type::{COUNTRY, CUSTOMER_ID, MANUFACTURING_DATE};
use crate::name::{ThingName, ThingTypeName};

/// The first day on which a device may have been made; the last is 364 days later.
const FIRST_DAY: Date = date(2025, 1, 1);

/// The choices a fleet's devices are spread over, prepared once for many devices.
#[derive(Debug, Clone)]
pub struct Assortment {
    place: Place,
    countries: Vec<(Country, u64)>,
    types: Vec<(ThingTypeName, u64)>,
}

/// One device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its name.
    pub name: ThingName,
    /// Its type.
    pub thing_type: ThingTypeName,
    /// Its country.
    pub country: Country,
    /// Its owner, in the form of a UUID.
    pub customer_id: String,
    /// The day it was made.
    pub manufactured: Date,
    /// Its battery, 30–100 percent.
    pub battery: u8,
}

impl Assortment {
    /// Countries and types for the devices of a place. Without countries or types there are no devices.
    #[must_use]
    pub fn new(place: &Place, countries: &[Country], types: &[ThingTypeName]) -> Self {
        let key = |name: &str| word(&Sha256::digest(name), 0);
        Self {
            place: place.clone(),
            countries: countries.iter().map(|c| (*c, key(c.code()))).collect(),
            types: types.iter().map(|t| (t.clone(), key(t.as_str()))).collect(),
        }
    }

    /// The device of this name, unless there is no country or type to choose from.
    #[must_use]
    pub fn device(&self, name: &ThingName) -> Option<Device> {
        let traits = traits(&self.place, name);
        Some(Device {
            name: name.clone(),
            thing_type: pick(&self.types, word(&traits, 8))?.clone(),
            country: *pick(&self.countries, word(&traits, 0))?,
            customer_id: customer_id(&self.place, name),
            manufactured: FIRST_DAY
                .saturating_add(i64::try_from(word(&traits, 16) % 365).unwrap_or(0).days()),
            battery: 30 + u8::try_from(word(&traits, 24) % 71).unwrap_or(0),
        })
    }

    /// Only the country and the type of the device of this name, without the rest.
    #[must_use]
    pub fn kind(&self, name: &ThingName) -> Option<(Country, &ThingTypeName)> {
        let traits = traits(&self.place, name);
        let country = pick(&self.countries, word(&traits, 0))?;
        let thing_type = pick(&self.types, word(&traits, 8))?;
        Some((*country, thing_type))
    }
}

impl Device {
    /// Its attributes in the registry.
    #[must_use]
    pub fn attributes(&self) -> BTreeMap<String, String> {
        BTreeMap::from([
            (CUSTOMER_ID.to_owned(), self.customer_id.clone()),
            (COUNTRY.to_owned(), self.country.code().to_owned()),
            (MANUFACTURING_DATE.to_owned(), self.manufactured.to_string()),
        ])
    }
}

/// The owner of the device of this name.
#[must_use]
pub fn customer_id(place: &Place, name: &ThingName) -> String {
    let hash = digest("identity", place, name);
    let mut bytes = [0_u8; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|b| format!("{b:02x}")).collect() };
    format!(
        "{}-{}-{}-{}-{}",
        hex(&bytes[..4]),
        hex(&bytes[4..6]),
        hex(&bytes[6..8]),
        hex(&bytes[8..10]),
        hex(&bytes[10..])
    )
}

fn traits(place: &Place, name: &ThingName) -> [u8; 32] {
    digest("traits", place, name)
}

fn digest(purpose: &str, place: &Place, name: &ThingName) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in [
        "fleetctl/device/v1",
        "|",
        purpose,
        "|",
        place.account.as_str(),
        "|",
        place.region.as_str(),
        "|",
        name.as_str(),
    ] {
        hash.update(part);
    }
    hash.finalize().into()
}

fn word(bytes: &[u8], at: usize) -> u64 {
    bytes
        .iter()
        .skip(at)
        .take(8)
        .fold(0, |word, byte| (word << 8) | u64::from(*byte))
}

/// The choice whose key, mixed with the device's, scores highest.
fn pick<T>(choices: &[(T, u64)], device: u64) -> Option<&T> {
    choices
        .iter()
        .max_by_key(|(_, key)| mix(device ^ key))
        .map(|(choice, _)| choice)
}

/// The finaliser of SplitMix64: every bit of the input sways every bit of the output.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::name::ThingPrefix;

    fn place() -> Place {
        Place::new(
            "123456789012".parse().unwrap(),
            "us-east-1".parse().unwrap(),
        )
    }

    fn countries(codes: &[&str]) -> Vec<Country> {
        codes.iter().map(|c| c.parse().unwrap()).collect()
    }

    fn types(names: &[&str]) -> Vec<ThingTypeName> {
        names.iter().map(|n| n.parse().unwrap()).collect()
    }

    fn usual() -> Assortment {
        Assortment::new(
            &place(),
            &countries(&["US", "CA", "MX"]),
            &types(&["SedanVehicle", "SUVVehicle", "TruckVehicle"]),
        )
    }

    fn devices(assortment: &Assortment, count: u32) -> Vec<Device> {
        let prefix = ThingPrefix::default();
        (1..=count)
            .map(|n| assortment.device(&prefix.thing(n)).unwrap())
            .collect()
    }

    #[test]
    fn a_device_is_what_the_documented_digests_say() {
        let device = usual().device(&"Vehicle-VIN-001".parse().unwrap()).unwrap();
        assert_eq!(device.customer_id, "177cf836-75c1-87f0-b18d-f9790341ffbd");
        assert_eq!(device.manufactured.to_string(), "2025-03-06");
        assert_eq!(device.battery, 31);
    }

    #[test]
    fn dates_and_batteries_stay_in_their_range() {
        let all = devices(&usual(), 5000);
        assert_eq!(all.iter().map(|d| d.battery).min(), Some(30));
        assert_eq!(all.iter().map(|d| d.battery).max(), Some(100));
        assert_eq!(
            all.iter().map(|d| d.manufactured).min(),
            Some(date(2025, 1, 1))
        );
        assert_eq!(
            all.iter().map(|d| d.manufactured).max(),
            Some(date(2025, 12, 31))
        );
    }

    #[test]
    fn country_and_type_are_spread_evenly_and_independently() {
        let mut cells: BTreeMap<(Country, String), u32> = BTreeMap::new();
        for device in devices(&usual(), 9000) {
            *cells
                .entry((device.country, device.thing_type.to_string()))
                .or_default() += 1;
        }
        assert_eq!(cells.len(), 9);
        // 1000 are expected in each; five standard deviations are about 150.
        for (cell, count) in cells {
            assert!((850..=1150).contains(&count), "{cell:?}: {count}");
        }
    }

    #[test]
    fn a_country_that_is_added_moves_devices_only_to_itself() {
        let fewer = usual();
        let more = Assortment::new(
            &place(),
            &countries(&["GT", "MX", "US", "CA"]),
            &types(&["TruckVehicle", "SedanVehicle", "SUVVehicle"]),
        );
        let gt = "GT".parse().unwrap();
        let mut moved = 0;
        for (a, b) in devices(&fewer, 1000).into_iter().zip(devices(&more, 1000)) {
            assert_eq!(a.thing_type, b.thing_type);
            assert_eq!(a.customer_id, b.customer_id);
            if a.country != b.country {
                assert_eq!(b.country, gt);
                moved += 1;
            }
        }
        assert!((180..=320).contains(&moved), "{moved}");
    }

    #[test]
    fn another_region_has_other_customers() {
        let name: ThingName = "Vehicle-VIN-001".parse().unwrap();
        let elsewhere = Place::new(
            "123456789012".parse().unwrap(),
            "us-east-2".parse().unwrap(),
        );
        assert_ne!(customer_id(&place(), &name), customer_id(&elsewhere, &name));
    }

    proptest! {
        #[test]
        fn kind_agrees_with_device(number in 1_u32..10_000_000) {
            let assortment = usual();
            let name = ThingPrefix::default().thing(number);
            let device = assortment.device(&name).unwrap();
            let (country, thing_type) = assortment.kind(&name).unwrap();
            prop_assert_eq!(device.country, country);
            prop_assert_eq!(&device.thing_type, thing_type);
            let id = device.customer_id;
            prop_assert_eq!(id.len(), 36);
            prop_assert_eq!(id.as_bytes()[14], b'8');
            prop_assert!(b"89ab".contains(&id.as_bytes()[19]));
        }
    }
}
