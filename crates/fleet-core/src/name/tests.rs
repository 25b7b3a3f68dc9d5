//! What is a name, and what is not.

use proptest::prelude::*;

use super::*;

#[test]
fn numbers_have_three_digits_and_grow_past_999() {
    let prefix = ThingPrefix::default();
    assert_eq!(prefix.thing(1).as_str(), "Vehicle-VIN-001");
    assert_eq!(prefix.thing(999).as_str(), "Vehicle-VIN-999");
    assert_eq!(prefix.thing(1000).as_str(), "Vehicle-VIN-1000");
    assert_eq!(prefix.thing(1_000_000).as_str(), "Vehicle-VIN-1000000");
}

#[test]
fn only_names_as_we_write_them_have_a_number() {
    let prefix = ThingPrefix::default();
    assert_eq!(prefix.number("Vehicle-VIN-042"), Some(42));
    assert_eq!(prefix.number("Vehicle-VIN-1042"), Some(1042));
    for other in [
        "Vehicle-VIN-42",
        "Vehicle-VIN-0042",
        "Vehicle-VIN-000",
        "Vehicle-VIN-",
        "Vehicle-VIN-0x1",
        "Vehicle-VIN-+12",
        "Truck-001",
        "Vehicle-VIN-99999999999",
    ] {
        assert_eq!(prefix.number(other), None, "{other}");
    }
}

#[test]
fn a_prefix_has_1_to_20_characters_and_no_newline() {
    assert!("Fleet-Device-".parse::<ThingPrefix>().is_ok());
    assert!("a".repeat(20).parse::<ThingPrefix>().is_ok());
    assert_eq!("".parse::<ThingPrefix>().unwrap_err().wrong, Wrong::Empty);
    assert_eq!(
        "a".repeat(21).parse::<ThingPrefix>().unwrap_err().wrong,
        Wrong::TooLong {
            length: 21,
            most: 20
        }
    );
    assert_eq!(
        "abc\n".parse::<ThingPrefix>().unwrap_err().wrong,
        Wrong::Character('\n')
    );
    assert_eq!(
        "a b".parse::<ThingPrefix>().unwrap_err().wrong,
        Wrong::Character(' ')
    );
}

#[test]
fn an_error_says_what_is_wrong_and_what_is_allowed() {
    let error = "bad!prefix".parse::<ThingPrefix>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"bad!prefix\" is not a thing name prefix: character '!' is not allowed; \
         allowed: 1 to 20 letters, digits, hyphens, underscores and colons"
    );
}

#[test]
fn a_pre_release_version_is_a_version_and_dots_alone_are_not() {
    assert!("1.0.0-rc1".parse::<VersionName>().is_ok());
    assert!("...".parse::<VersionName>().is_err());
}

#[test]
fn bucket_names_follow_the_rules_of_s3() {
    assert!(
        "iot-dm-workshop-us-east-1-123456789012-0a1b2c3d"
            .parse::<BucketName>()
            .is_ok()
    );
    for bad in ["ab", "Upper", "-ab", "ab-", "a..b", "192.168.5.4", "a_b"] {
        assert!(bad.parse::<BucketName>().is_err(), "{bad}");
    }
}

#[test]
fn a_thing_type_with_a_colon_has_no_package() {
    let with: ThingTypeName = "a:b".parse().unwrap();
    let without: ThingTypeName = "SedanVehicle".parse().unwrap();
    assert!(with.package().is_err());
    assert_eq!(without.package().unwrap().as_str(), "SedanVehicle");
}

proptest! {
    #[test]
    fn number_is_the_inverse_of_thing(number in 1..=u32::MAX, prefix in "[a-zA-Z0-9:_-]{1,20}") {
        let prefix: ThingPrefix = prefix.parse().unwrap();
        let name = prefix.thing(number);
        prop_assert_eq!(prefix.number(name.as_str()), Some(number));
        prop_assert!(name.as_str().parse::<ThingName>().is_ok());
    }

    #[test]
    fn parsing_never_panics_and_keeps_the_text(text in ".{0,140}") {
        if let Ok(name) = text.parse::<ThingName>() {
            prop_assert_eq!(name.as_str(), text);
        }
    }
}
