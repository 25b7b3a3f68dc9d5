//! What the rule of ownership promises, by examples worked out by hand.

use super::*;

fn identifier(prefix: &str) -> Identifier {
    let place = Place::new(
        "123456789012".parse().unwrap(),
        "us-east-1".parse().unwrap(),
    );
    Identifier::new(place, prefix.parse().unwrap())
}

fn facts(kind: ResourceKind, name: &str, tags: TagFact) -> Facts<'_> {
    Facts {
        kind,
        name,
        location: Location::Here,
        tags,
        belonging: Belonging::Nothing,
    }
}

fn by_name(kind: ResourceKind, name: &str) -> Verdict {
    let tags = match kind {
        ResourceKind::Thing => TagFact::NotTaggable,
        _ => TagFact::Read(Owner::Untagged),
    };
    identifier("Vehicle-VIN-").identify(&facts(kind, name, tags))
}

fn name(pattern: &str) -> Verdict {
    Verdict::Ours(Identified::Name {
        pattern: pattern.into(),
    })
}

fn legacy(pattern: &str) -> Verdict {
    Verdict::Ours(Identified::LegacyName {
        pattern: pattern.into(),
    })
}

#[test]
fn the_tag_comes_before_the_name() {
    let rule = identifier("Vehicle-VIN-");
    let group = |tags| rule.identify(&facts(ResourceKind::ThingGroup, "Fleet-US", tags));
    assert_eq!(
        group(TagFact::Read(Owner::Workshop)),
        Verdict::Ours(Identified::Tag)
    );
    assert_eq!(
        group(TagFact::Read(Owner::SomebodyElse)),
        Verdict::Keep(Reason::SomebodyElses)
    );
    assert_eq!(group(TagFact::Unread), Verdict::Keep(Reason::TagsUnread));
    assert_eq!(group(TagFact::Read(Owner::Untagged)), name("Fleet-*"));
}

#[test]
fn a_tagged_resource_is_ours_whatever_its_name() {
    let rule = identifier("Vehicle-VIN-");
    let tagged = facts(
        ResourceKind::Package,
        "acme",
        TagFact::Read(Owner::Workshop),
    );
    assert_eq!(rule.identify(&tagged), Verdict::Ours(Identified::Tag));
    let untagged = facts(
        ResourceKind::Package,
        "acme",
        TagFact::Read(Owner::Untagged),
    );
    assert_eq!(
        rule.identify(&untagged),
        Verdict::Keep(Reason::NoWorkshopTag)
    );
}

#[test]
fn elsewhere_nothing_is_ours() {
    let rule = identifier("Vehicle-VIN-");
    for (location, reason) in [
        (Location::OtherAccount, Reason::OtherAccount),
        (Location::OtherRegion, Reason::OtherRegion),
    ] {
        let there = Facts {
            location,
            ..facts(
                ResourceKind::ThingGroup,
                "Fleet-US",
                TagFact::Read(Owner::Workshop),
            )
        };
        assert_eq!(rule.identify(&there), Verdict::Keep(reason));
    }
}

#[test]
fn things_are_those_of_the_prefix_given_and_the_legacy_ones() {
    use ResourceKind::Thing;
    for good in ["Vehicle-VIN-001", "Vehicle-VIN-999", "Vehicle-VIN-1000"] {
        assert_eq!(by_name(Thing, good), name("Vehicle-VIN-###"), "{good}");
    }
    assert_eq!(
        by_name(Thing, "vehicle-US-sedan-7"),
        legacy("vehicle-{country}-{type}-{index}")
    );
    for bad in [
        "Vehicle-VIN-1",
        "Vehicle-VIN-0001",
        "Vehicle-VIN-000",
        "vehicle-vin-001",
        "xVehicle-VIN-001",
        "Vehicle-VIN-001x",
        "vehicle-us-sedan-7",
        "vehicle-US-bus-7",
        "vehicle-US-sedan-",
        "vehicle-US-sedan-7a",
        "vehicle-US-sedan-7-8",
    ] {
        assert_eq!(
            by_name(Thing, bad),
            Verdict::Keep(Reason::NoPatternMatch),
            "{bad}"
        );
    }
    let rule = identifier("Fleet-Device-");
    let thing = |name| rule.identify(&facts(Thing, name, TagFact::NotTaggable));
    assert!(thing("Fleet-Device-001").is_ours());
    assert!(thing("vehicle-US-sedan-7").is_ours());
    assert!(!thing("Vehicle-VIN-001").is_ours());
}

#[test]
fn the_policy_of_our_devices_has_one_name() {
    use ResourceKind::IotPolicy;
    assert_eq!(
        by_name(IotPolicy, "WorkshopDevicePolicy"),
        name("WorkshopDevicePolicy")
    );
    for other in ["workshopdevicepolicy", "WorkshopDevicePolicy2", "Workshop"] {
        let kept = Verdict::Keep(Reason::NoWorkshopTag);
        assert_eq!(by_name(IotPolicy, other), kept, "{other}");
    }
}

#[test]
fn each_kind_has_its_own_forms() {
    use ResourceKind::{Bucket, DynamicGroup, Job, Package, Role, ThingGroup, ThingType};
    assert_eq!(by_name(ThingType, "SUVVehicle"), name("SUVVehicle"));
    assert_eq!(by_name(ThingGroup, "fleet-US"), name("Fleet-*"));
    assert_eq!(by_name(ThingGroup, "US_Fleet"), legacy("{country}_Fleet"));
    assert_eq!(by_name(ThingGroup, "USFleet"), legacy("{country}_Fleet"));
    assert_eq!(by_name(ThingGroup, "My-Workshop-x"), name("*workshop*"));
    assert_eq!(
        by_name(DynamicGroup, "DynamicGroup-x"),
        name("DynamicGroup-*")
    );
    assert_eq!(by_name(Package, "SedanVehicle"), name("SedanVehicle"));
    assert_eq!(
        by_name(Package, "TruckVehicle-Package"),
        name("TruckVehicle-Package")
    );
    assert_eq!(by_name(Job, "OTA-Job-x"), name("OTA-Job-*"));
    assert_eq!(by_name(Job, "Command-Job-1"), name("Command-Job-*"));
    assert_eq!(
        by_name(Job, "upgradeSedanvehicle110_1700000000"),
        legacy("upgrade{package}_{timestamp}")
    );
    assert_eq!(
        by_name(Job, "customJob_1700000000"),
        legacy("customJob_{timestamp}")
    );
    assert_eq!(
        by_name(Bucket, "iot-dm-workshop-us-east-1-123456789012-e6cdda4f"),
        name("iot-dm-workshop-{region}-{account}-*")
    );
    assert_eq!(
        by_name(Bucket, "iot-dm-workshop-mine"),
        name("iot-dm-workshop-*")
    );
    assert_eq!(
        by_name(Bucket, "iot-firmware-us-east-1-1700000000"),
        legacy("iot-firmware-{region}-*")
    );
    assert_eq!(by_name(Role, "IoTJobsRole"), name("IoTJobsRole"));
    assert_eq!(
        by_name(Role, "IoTPackageConfigRole-us-east-1-12345678"),
        name("IoTPackageConfigRole-{region}-{account}")
    );
}

#[test]
fn what_only_looks_alike_stays() {
    use ResourceKind::{
        Bucket, Command, DynamicGroup, Job, Package, PackageVersion, Role, ThingGroup, ThingType,
    };
    for (kind, other) in [
        (ThingType, "sedan"),
        (ThingType, "sedanvehicle"),
        (ThingType, "SedanVehicle2"),
        (ThingGroup, "fleet-"),
        (ThingGroup, "MyFleet"),
        (ThingGroup, "us_Fleet"),
        (ThingGroup, "USA_Fleet"),
        (ThingGroup, "DynamicGroup-x"),
        (DynamicGroup, "Fleet-US"),
        (DynamicGroup, "dynamicgroup-x"),
        (DynamicGroup, "DynamicGroup-"),
        (Package, "sedan"),
        (Package, "My-Package"),
        (PackageVersion, "SedanVehicle@1.0.0"),
        (Job, "ota-job-1"),
        (Job, "OTA-Job-"),
        (Job, "firmware-v1-0-0"),
        (Job, "command-lights"),
        (Job, "upgrade_1700000000"),
        (Job, "upgradeX_123"),
        (Job, "customJob_abcdefgh"),
        (Command, "vehicle-lock"),
        (Command, "command-x"),
        (Bucket, "iot-dm-workshop-"),
        (Bucket, "iot-dm-workshop-us-east-1-999999999999-e6cdda4f"),
        (Bucket, "iot-dm-workshop-eu-west-1-123456789012-e6cdda4f"),
        (Bucket, "iot-firmware-eu-west-1-1700000000"),
        (Bucket, "my-iot-dm-workshop-x"),
        (Role, "IoTJobsRole-mine"),
        (Role, "IoTJobsRoleX"),
        (Role, "IoTJobsRole-x-12345678"),
        (Role, "MyIoTJobsRole"),
    ] {
        assert_eq!(
            by_name(kind, other),
            Verdict::Keep(Reason::NoWorkshopTag),
            "{kind:?} {other}"
        );
    }
}

#[test]
fn a_role_of_another_region_or_account_stays_although_it_is_tagged() {
    let rule = identifier("Vehicle-VIN-");
    let tagged = |name| {
        rule.identify(&facts(
            ResourceKind::Role,
            name,
            TagFact::Read(Owner::Workshop),
        ))
    };
    assert_eq!(
        tagged("IoTJobsRole-eu-west-1-12345678"),
        Verdict::Keep(Reason::OtherRegion)
    );
    assert_eq!(
        tagged("IoTJobsRole-us-east-1-99999999"),
        Verdict::Keep(Reason::OtherAccount)
    );
    for elsewhere_in_name_only in ["whatever", "IoTJobsRole-us-east-1-mine"] {
        assert_eq!(
            tagged(elsewhere_in_name_only),
            Verdict::Ours(Identified::Tag)
        );
    }
}

#[test]
fn what_has_no_name_of_ours_is_told_by_what_it_belongs_to() {
    let rule = identifier("Vehicle-VIN-");
    let certificate = |belonging| {
        rule.identify(&Facts {
            belonging,
            ..facts(ResourceKind::Certificate, "ab12", TagFact::NotTaggable)
        })
    };
    assert_eq!(
        certificate(Belonging::Ours(ResourceKind::Thing, "Vehicle-VIN-001")),
        Verdict::Ours(Identified::Association {
            kind: ResourceKind::Thing,
            name: "Vehicle-VIN-001".into()
        })
    );
    assert_eq!(
        certificate(Belonging::Others),
        Verdict::Keep(Reason::AttachedToOthers)
    );
    assert_eq!(
        certificate(Belonging::Unread),
        Verdict::Keep(Reason::BelongingUnread)
    );
    assert_eq!(
        certificate(Belonging::Nothing),
        Verdict::Keep(Reason::NotAttached)
    );
}

#[test]
fn an_arn_says_where_its_resource_lies() {
    let rule = identifier("Vehicle-VIN-");
    for (arn, location) in [
        (
            "arn:aws:iot:us-east-1:123456789012:thinggroup/a",
            Location::Here,
        ),
        ("arn:aws:s3:::bucket", Location::Here),
        ("arn:aws:iam::123456789012:role/a", Location::Here),
        (
            "arn:aws:iot:us-east-1:999999999999:thinggroup/a",
            Location::OtherAccount,
        ),
        (
            "arn:aws-cn:iot:us-east-1:123456789012:thinggroup/a",
            Location::OtherAccount,
        ),
        (
            "arn:aws:iot:eu-west-1:123456789012:thinggroup/a",
            Location::OtherRegion,
        ),
        ("nonsense", Location::OtherAccount),
        ("", Location::OtherAccount),
    ] {
        assert_eq!(rule.place().locate(&Arn::from_aws(arn)), location, "{arn}");
    }
}
