//! What a thing type says about its things.

use crate::name::ThingTypeName;
use crate::port::thing_types::ThingTypeProperties;

/// The attribute with a device's owner.
pub const CUSTOMER_ID: &str = "customerId";
/// The attribute with a device's country, a two-letter code.
pub const COUNTRY: &str = "country";
/// The attribute with the day a device was made, `YYYY-MM-DD`.
pub const MANUFACTURING_DATE: &str = "manufacturingDate";

/// The properties of one of our thing types.
#[must_use]
pub fn properties(name: &ThingTypeName) -> ThingTypeProperties {
    let spaced = name.as_str().replace("Vehicle", " Vehicle");
    ThingTypeProperties {
        description: format!("Template for {} category", spaced.trim_start()),
        searchable_attributes: [CUSTOMER_ID, COUNTRY, MANUFACTURING_DATE]
            .map(str::to_owned)
            .to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_has_three_searchable_attributes_and_a_readable_description() {
        let sedan = properties(&"SedanVehicle".parse().unwrap());
        assert_eq!(sedan.description, "Template for Sedan Vehicle category");
        assert_eq!(
            sedan.searchable_attributes,
            ["customerId", "country", "manufacturingDate"]
        );
        assert_eq!(
            properties(&"Vehicle".parse().unwrap()).description,
            "Template for Vehicle category"
        );
        assert_eq!(
            properties(&"Truck".parse().unwrap()).description,
            "Template for Truck category"
        );
    }
}
