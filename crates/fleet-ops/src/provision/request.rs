//! What a user asks for when a fleet is provisioned.

use std::collections::BTreeMap;
use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use fleet_core::country::Country;
use fleet_core::name::{NameError, PackageName, ThingPrefix, ThingTypeName, VersionName};
use fleet_core::naming;
use serde::{Deserialize, Serialize};

/// A number of devices, from 1 to [`DeviceCount::MOST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct DeviceCount(NonZeroU32);

impl DeviceCount {
    /// The most devices of one fleet. At AWS's default quota of 100 things a second they take
    /// more than a day.
    pub const MOST: u32 = 10_000_000;

    /// The number.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0.get()
    }
}

impl Default for DeviceCount {
    fn default() -> Self {
        Self(NonZeroU32::MIN.saturating_add(99))
    }
}

impl TryFrom<u32> for DeviceCount {
    type Error = RequestError;

    fn try_from(count: u32) -> Result<Self, RequestError> {
        NonZeroU32::new(count)
            .filter(|count| count.get() <= Self::MOST)
            .map(Self)
            .ok_or_else(|| RequestError::Devices(count.to_string()))
    }
}

impl From<DeviceCount> for u32 {
    fn from(count: DeviceCount) -> Self {
        count.get()
    }
}

impl FromStr for DeviceCount {
    type Err = RequestError;

    fn from_str(text: &str) -> Result<Self, RequestError> {
        let refuse = || RequestError::Devices(text.to_owned());
        let count: u32 = text.trim().parse().map_err(|_| refuse())?;
        Self::try_from(count).map_err(|_| refuse())
    }
}

impl fmt::Display for DeviceCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Why a fleet cannot be asked for like this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// Not a number of devices.
    #[error("{0:?} is not a number of devices: choose from 1 to {most}", most = DeviceCount::MOST)]
    Devices(String),
    /// No thing type.
    #[error("at least one thing type is needed")]
    NoTypes,
    /// No package version.
    #[error("at least one package version is needed")]
    NoVersions,
    /// No country.
    #[error("at least one country is needed")]
    NoCountries,
    /// A thing type whose name cannot be the name of its package.
    #[error("thing type {thing_type} cannot have a package of its name: {reason}")]
    Package {
        /// The type.
        thing_type: ThingTypeName,
        /// Why.
        reason: NameError,
    },
    /// Two versions whose firmware would have the same key.
    #[error("{first} and {second} would both have the firmware file {key}: choose other names")]
    SameFirmware {
        /// One package and version.
        first: String,
        /// The other.
        second: String,
        /// The key in the bucket.
        key: String,
    },
}

/// A fleet to provision, checked. Types, versions and countries given twice count once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked", into = "Unchecked")]
pub struct Request {
    prefix: ThingPrefix,
    types: Vec<(ThingTypeName, PackageName)>,
    versions: Vec<VersionName>,
    countries: Vec<Country>,
    devices: DeviceCount,
}

impl Request {
    /// A request for `devices` devices of these types in these countries, with packages of these versions.
    ///
    /// # Errors
    /// A list is empty, a type cannot have a package of its name, or two firmware files would share a key.
    pub fn new(
        prefix: ThingPrefix,
        types: impl IntoIterator<Item = ThingTypeName>,
        versions: impl IntoIterator<Item = VersionName>,
        countries: impl IntoIterator<Item = Country>,
        devices: DeviceCount,
    ) -> Result<Self, RequestError> {
        let types = unique(types).into_iter().map(with_package);
        let request = Self {
            prefix,
            types: types.collect::<Result<_, _>>()?,
            versions: unique(versions),
            countries: unique(countries),
            devices,
        };
        request.check()?;
        Ok(request)
    }

    fn check(&self) -> Result<(), RequestError> {
        if self.types.is_empty() {
            return Err(RequestError::NoTypes);
        }
        if self.versions.is_empty() {
            return Err(RequestError::NoVersions);
        }
        if self.countries.is_empty() {
            return Err(RequestError::NoCountries);
        }
        let mut keys = BTreeMap::new();
        for (package, version) in self.package_versions() {
            let key = naming::firmware_key(package, version);
            let second = format!("{package}@{version}");
            if let Some(first) = keys.insert(key.clone(), second.clone()) {
                return Err(RequestError::SameFirmware { first, second, key });
            }
        }
        Ok(())
    }

    /// What the names of its things begin with.
    #[must_use]
    pub fn prefix(&self) -> &ThingPrefix {
        &self.prefix
    }

    /// Its thing types.
    pub fn types(&self) -> impl ExactSizeIterator<Item = &ThingTypeName> {
        self.types.iter().map(|(thing_type, _)| thing_type)
    }

    /// Its packages, one for each type.
    pub fn packages(&self) -> impl ExactSizeIterator<Item = &PackageName> {
        self.types.iter().map(|(_, package)| package)
    }

    /// The package of a type.
    #[must_use]
    pub fn package_of(&self, wanted: &ThingTypeName) -> Option<&PackageName> {
        self.types
            .iter()
            .find(|(thing_type, _)| thing_type == wanted)
            .map(|(_, package)| package)
    }

    /// Its package versions. Devices begin with the first.
    #[must_use]
    pub fn versions(&self) -> &[VersionName] {
        &self.versions
    }

    /// Every version of every package.
    pub fn package_versions(&self) -> impl Iterator<Item = (&PackageName, &VersionName)> {
        self.packages()
            .flat_map(|package| self.versions.iter().map(move |version| (package, version)))
    }

    /// Its countries.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// How many devices it has.
    #[must_use]
    pub fn devices(&self) -> DeviceCount {
        self.devices
    }
}

fn with_package(thing_type: ThingTypeName) -> Result<(ThingTypeName, PackageName), RequestError> {
    match thing_type.package() {
        Ok(package) => Ok((thing_type, package)),
        Err(reason) => Err(RequestError::Package { thing_type, reason }),
    }
}

fn unique<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut all = Vec::new();
    for item in items {
        if !all.contains(&item) {
            all.push(item);
        }
    }
    all
}

/// A request as plans write it.
#[derive(Serialize, Deserialize)]
struct Unchecked {
    prefix: ThingPrefix,
    types: Vec<ThingTypeName>,
    versions: Vec<VersionName>,
    countries: Vec<Country>,
    devices: DeviceCount,
}

impl TryFrom<Unchecked> for Request {
    type Error = RequestError;

    fn try_from(request: Unchecked) -> Result<Self, RequestError> {
        Self::new(
            request.prefix,
            request.types,
            request.versions,
            request.countries,
            request.devices,
        )
    }
}

impl From<Request> for Unchecked {
    fn from(request: Request) -> Self {
        Self {
            prefix: request.prefix,
            types: request.types.into_iter().map(|(name, _)| name).collect(),
            versions: request.versions,
            countries: request.countries,
            devices: request.devices,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(types: &[&str], versions: &[&str]) -> Result<Request, RequestError> {
        Request::new(
            ThingPrefix::default(),
            types.iter().map(|t| t.parse().unwrap()),
            versions.iter().map(|v| v.parse().unwrap()),
            ["US".parse().unwrap()],
            DeviceCount::default(),
        )
    }

    #[test]
    fn what_is_given_twice_counts_once() {
        let request = request(&["A", "B", "A"], &["1.0.0", "1.0.0"]).unwrap();
        assert_eq!(request.types().len(), 2);
        assert_eq!(request.package_versions().count(), 2);
    }

    #[test]
    fn versions_that_share_a_firmware_file_are_refused() {
        let error = request(&["A"], &["1.0", "1_0"]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "A@1.0 and A@1_0 would both have the firmware file A_v1_0.zip: choose other names"
        );
        assert!(request(&["A", "A_v1"], &["2", "1_v2"]).is_err());
    }

    #[test]
    fn empty_lists_and_types_without_a_package_are_refused() {
        assert_eq!(request(&[], &["1"]), Err(RequestError::NoTypes));
        assert_eq!(request(&["A"], &[]), Err(RequestError::NoVersions));
        assert!(matches!(
            request(&["a:b"], &["1"]),
            Err(RequestError::Package { .. })
        ));
    }

    #[test]
    fn a_count_is_from_one_to_ten_million() {
        assert_eq!("1500".parse::<DeviceCount>().unwrap().get(), 1500);
        assert_eq!(DeviceCount::default().get(), 100);
        assert!("10000000".parse::<DeviceCount>().is_ok());
        for bad in ["0", "-1", "", "x", "1.5", "10000001", "99999999999"] {
            let error = bad.parse::<DeviceCount>().unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("{bad:?} is not a number of devices: choose from 1 to 10000000")
            );
        }
    }

    #[test]
    fn a_request_is_checked_again_when_it_is_read() {
        let request = request(&["A"], &["1.0"]).unwrap();
        let json = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<Request>(&json).unwrap(), request);
        let bad = json.replace("[\"1.0\"]", "[]");
        assert!(serde_json::from_str::<Request>(&bad).is_err());
    }
}
