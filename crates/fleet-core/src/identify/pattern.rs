//! The forms of names that we give, and those that earlier versions of the workshop gave.

use super::{Identified, Identifier, Location};
use crate::account::{Place, Region};
use crate::naming;
use crate::resource::ResourceKind;

const TYPES: [&str; 3] = ["SedanVehicle", "SUVVehicle", "TruckVehicle"];
const ROLES: [&str; 2] = ["IoTJobsRole", "IoTPackageConfigRole"];

/// How a resource of this kind is recognised by its name, if it is.
pub(super) fn of(identifier: &Identifier, kind: ResourceKind, name: &str) -> Option<Identified> {
    match kind {
        ResourceKind::Thing => thing(identifier, name),
        ResourceKind::ThingType => type_name(name).then(|| ours(name)),
        ResourceKind::ThingGroup => static_group(name),
        ResourceKind::DynamicGroup => after(name, "DynamicGroup-").map(|_| ours("DynamicGroup-*")),
        ResourceKind::Package => package(name),
        ResourceKind::Job => job(name),
        ResourceKind::Bucket => bucket(&identifier.place, name),
        ResourceKind::Role => role(name),
        ResourceKind::IotPolicy => (name == naming::device_policy().as_str()).then(|| ours(name)),
        _ => None,
    }
}

fn ours(pattern: impl Into<String>) -> Identified {
    Identified::Name {
        pattern: pattern.into(),
    }
}

fn legacy(pattern: impl Into<String>) -> Identified {
    Identified::LegacyName {
        pattern: pattern.into(),
    }
}

/// What follows `start`, if something does.
fn after<'a>(name: &'a str, start: &str) -> Option<&'a str> {
    name.strip_prefix(start).filter(|rest| !rest.is_empty())
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn type_name(name: &str) -> bool {
    TYPES.contains(&name)
}

fn thing(identifier: &Identifier, name: &str) -> Option<Identified> {
    if identifier.prefix.number(name).is_some() {
        return Some(ours(format!("{}###", identifier.prefix)));
    }
    let mut parts = after(name, "vehicle-")?.splitn(3, '-');
    let (country, vehicle, index) = (parts.next()?, parts.next()?, parts.next()?);
    let is_ours =
        two_capitals(country) && ["sedan", "suv", "truck"].contains(&vehicle) && digits(index);
    is_ours.then(|| legacy("vehicle-{country}-{type}-{index}"))
}

fn two_capitals(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn static_group(name: &str) -> Option<Identified> {
    let lower = name.to_ascii_lowercase();
    if after(&lower, "fleet-").is_some() {
        return Some(ours("Fleet-*"));
    }
    if let Some(country) = name.strip_suffix("Fleet")
        && two_capitals(country.strip_suffix('_').unwrap_or(country))
    {
        return Some(legacy("{country}_Fleet"));
    }
    lower.contains("workshop").then(|| ours("*workshop*"))
}

fn package(name: &str) -> Option<Identified> {
    if type_name(name) {
        return Some(ours(name));
    }
    let vehicle = name.strip_suffix("-Package")?;
    type_name(vehicle).then(|| ours(name))
}

fn job(name: &str) -> Option<Identified> {
    for start in ["OTA-Job-", "Command-Job-"] {
        if after(name, start).is_some() {
            return Some(ours(format!("{start}*")));
        }
    }
    let (what, timestamp) = name.rsplit_once('_')?;
    if timestamp.len() < 8 || !digits(timestamp) {
        return None;
    }
    let upgrade =
        after(what, "upgrade").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_alphanumeric()));
    match what {
        "customJob" => Some(legacy("customJob_{timestamp}")),
        _ if upgrade => Some(legacy("upgrade{package}_{timestamp}")),
        _ => None,
    }
}

/// The name of a bucket may carry an account and a Region; then they must be these.
fn bucket(place: &Place, name: &str) -> Option<Identified> {
    if after(name, &naming::bucket_prefix(place)).is_some() {
        return Some(ours("iot-dm-workshop-{region}-{account}-*"));
    }
    if after(name, &naming::legacy_bucket_prefix(place)).is_some() {
        return Some(legacy("iot-firmware-{region}-*"));
    }
    let rest = after(name, "iot-dm-workshop-")?;
    let names_an_account = rest.split('-').any(|part| part.len() == 12 && digits(part));
    (!names_an_account).then(|| ours("iot-dm-workshop-*"))
}

fn role(name: &str) -> Option<Identified> {
    let (purpose, home) = parts_of_role(name)?;
    Some(match home {
        // The home has been looked at before the name.
        Some(_) => ours(format!("{purpose}-{{region}}-{{account}}")),
        None => ours(purpose),
    })
}

/// Purpose, and the Region and the account's first eight digits, if the name has the form of ours.
fn parts_of_role(name: &str) -> Option<(&'static str, Option<(Region, &str)>)> {
    for purpose in ROLES {
        let Some(rest) = name.strip_prefix(purpose) else {
            continue;
        };
        if rest.is_empty() {
            return Some((purpose, None));
        }
        let (region, account) = rest.strip_prefix('-')?.rsplit_once('-')?;
        let region: Region = region.parse().ok()?;
        if account.len() == 8 && digits(account) {
            return Some((purpose, Some((region, account))));
        }
    }
    None
}

/// Where a role is at home by its name; one whose name does not say is at home here.
pub(super) fn home_of_role(place: &Place, name: &str) -> Location {
    match parts_of_role(name) {
        Some((_, Some((_, account)))) if account != place.account.first_eight() => {
            Location::OtherAccount
        }
        Some((_, Some((region, _)))) if region != place.region => Location::OtherRegion,
        _ => Location::Here,
    }
}
