//! Whose the resources of an inventory are, said apart from the code that is judged by it.

use std::sync::LazyLock;

use rand::rngs::SmallRng;
use rand::seq::IndexedRandom;
use regex::Regex;

use super::*;

/// What the names of each kind look like that are ours, for the prefix `Car-`.
pub(super) static OURS: LazyLock<Vec<(ResourceKind, Regex)>> = LazyLock::new(|| {
    use ResourceKind::{
        Bucket, DynamicGroup, IotPolicy, Job, Package, Role, Thing, ThingGroup, ThingType,
    };
    let form = |kind, form: &str| (kind, Regex::new(form).unwrap());
    vec![
        form(
            Thing,
            r"^(Car-(\d{3}|[1-9]\d{3,})|vehicle-[A-Z]{2}-(sedan|suv|truck)-\d+)$",
        ),
        form(ThingType, r"^(Sedan|SUV|Truck)Vehicle$"),
        form(Package, r"^(Sedan|SUV|Truck)Vehicle(-Package)?$"),
        form(
            ThingGroup,
            r"^(?:(?i:fleet-.+)|[A-Z]{2}_?Fleet|.*(?i:workshop).*)$",
        ),
        form(DynamicGroup, r"^DynamicGroup-.+$"),
        form(
            Job,
            r"^((OTA|Command)-Job-.+|customJob_\d{8,}|upgrade[A-Za-z0-9]+_\d{8,})$",
        ),
        form(
            Bucket,
            r"^(iot-dm-workshop-us-east-1-123456789012-.+|iot-dm-workshop-[a-z]+|iot-firmware-us-east-1-.+)$",
        ),
        form(IotPolicy, r"^WorkshopDevicePolicy$"),
        form(
            Role,
            r"^(IoTJobsRole|IoTPackageConfigRole)(-us-east-1-12345678)?$",
        ),
    ]
});

pub(super) fn named_like_ours(kind: ResourceKind, name: &str) -> bool {
    let mut forms = OURS.iter();
    name != "Car-000" && forms.any(|(of, form)| *of == kind && form.is_match(name))
}

/// Names that are ours, and names that only look it.
pub(super) fn names(kind: ResourceKind) -> &'static [&'static str] {
    use ResourceKind::{
        Bucket, DynamicGroup, IotPolicy, Package, Role, Thing, ThingGroup, ThingType,
    };
    match kind {
        Thing => &[
            "Car-001",
            "Car-002",
            "Car-999",
            "Car-1000",
            "Car-000",
            "Car-01",
            "Car-0001",
            "Car-001x",
            "car-001",
            "xCar-001",
            "Car-",
            "Vehicle-VIN-001",
            "Vehicle-VIN-1000",
            "vehicle-US-sedan-1",
            "vehicle-us-sedan-1",
            "vehicle-US-bus-1",
            "production-device-001",
            "Car-00a",
            "Car--001",
            "fleet-001",
        ],
        ThingType => &[
            "SedanVehicle",
            "SUVVehicle",
            "TruckVehicle",
            "sedanvehicle",
            "SedanVehicle2",
            "Sedan",
            "BusVehicle",
        ],
        Package => &[
            "SedanVehicle",
            "SUVVehicle-Package",
            "TruckVehicle",
            "My-Package",
            "sedanvehicle",
            "SedanVehicle-Package2",
            "acme.fw",
        ],
        ThingGroup => &[
            "Fleet-US",
            "fleet-ca",
            "FLEET-MX",
            "US_Fleet",
            "USFleet",
            "us_Fleet",
            "production-fleet",
            "Fleet-",
            "my-workshop",
            "DynamicGroup-static",
            "Fleet",
            "xFleet-US",
        ],
        DynamicGroup => &[
            "DynamicGroup-a",
            "DynamicGroup-b",
            "dynamicgroup-a",
            "Fleet-dynamic",
            "DynamicGroup-",
            "theirs-dynamic",
        ],
        ResourceKind::Job => &[
            "OTA-Job-SedanVehicle-1_1_0-20260307T120000Z",
            "Command-Job-1",
            "OTA-Job-",
            "ota-job-1",
            "customJob_1700000000",
            "customJob_170",
            "upgradeSedanvehicle110_1700000000",
            "upgrade_1700000000",
            "nightly",
        ],
        ResourceKind::Command => &["reboot", "lock-command", "Command-Job-2", "fleet-command"],
        Bucket => &[
            "iot-dm-workshop-us-east-1-123456789012-e6cdda4f",
            "iot-dm-workshop-eu-west-1-123456789012-e6cdda4f",
            "iot-dm-workshop-us-east-1-999999999999-e6cdda4f",
            "iot-dm-workshop-mine",
            "iot-firmware-us-east-1-1700000000",
            "iot-firmware-eu-west-1-1700000000",
            "production-data",
            "xiot-dm-workshop-mine",
        ],
        IotPolicy => &[
            "WorkshopDevicePolicy",
            "workshopdevicepolicy",
            "WorkshopDevicePolicy-2",
            "theirs",
        ],
        Role => &[
            "IoTJobsRole",
            "IoTJobsRole-us-east-1-12345678",
            "IoTJobsRole-eu-west-1-12345678",
            "IoTJobsRole-us-east-1-99999999",
            "IoTPackageConfigRole-us-east-1-12345678",
            "IoTJobsRole-mine",
            "MyRole",
            "iotjobsrole",
        ],
        _ => &[],
    }
}

/// The tags of a resource in an inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tagged {
    Ours,
    SomebodyElses,
    Almost,
    Not,
    Unreadable,
}

impl Tagged {
    pub(super) fn any(rng: &mut SmallRng) -> Self {
        *[
            Self::Ours,
            Self::Ours,
            Self::SomebodyElses,
            Self::Almost,
            Self::Not,
            Self::Not,
            Self::Not,
            Self::Unreadable,
        ]
        .choose(rng)
        .unwrap()
    }

    pub(super) fn tags(self) -> Tags {
        let tag = |key, value| Tags::none().with(key, value).unwrap();
        match self {
            Self::Ours | Self::Unreadable => tag("workshop", "learning-aws-iot-dm-basics"),
            Self::SomebodyElses => tag("workshop", "Learning-AWS-IoT-DM-Basics"),
            Self::Almost => tag("Workshop", "learning-aws-iot-dm-basics"),
            Self::Not => Tags::none(),
        }
    }

    /// Whether a resource of this name is ours, as far as tag and name say.
    pub(super) fn is_ours(self, kind: ResourceKind, name: &str) -> bool {
        match self {
            Self::Ours => true,
            Self::SomebodyElses | Self::Unreadable => false,
            Self::Almost | Self::Not => named_like_ours(kind, name),
        }
    }
}
