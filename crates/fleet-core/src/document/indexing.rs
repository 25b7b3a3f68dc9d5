//! The fleet indexing configuration, and how ours joins what is there.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// What of a thing is indexed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ThingIndexingMode {
    /// Nothing.
    #[default]
    Off,
    /// Its registry entry.
    Registry,
    /// Its registry entry and its shadows.
    RegistryAndShadow,
}

/// The type of a custom field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FieldType {
    /// A number.
    Number,
    /// A text.
    String,
    /// True or false.
    Boolean,
}

/// A field that can be aggregated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CustomField {
    /// Its name, such as `shadow.reported.batteryStatus`.
    pub name: String,
    /// Its type, where one is given.
    pub field_type: Option<FieldType>,
}

/// Where a location is found in a thing's data.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct GeoLocation {
    /// The field.
    pub name: String,
    /// The order of its two numbers, `LatLon` or `LonLat`.
    pub order: Option<String>,
}

/// The account's fleet indexing configuration in a Region, without AWS's managed fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexingConfiguration {
    /// What of things is indexed.
    pub things: ThingIndexingMode,
    /// `thingConnectivityIndexingMode` is `STATUS`.
    pub connectivity: bool,
    /// `deviceDefenderIndexingMode` is `VIOLATIONS`.
    pub violations: bool,
    /// `namedShadowIndexingMode` is `ON`.
    pub named_shadows: bool,
    /// Which named shadows, at most ten besides `$package`.
    pub shadow_names: BTreeSet<String>,
    /// Where locations are found.
    pub geo_locations: BTreeSet<GeoLocation>,
    /// `includeSocketInformation` of the connectivity filter: the operations that give it, by AWS's
    /// names, such as `GET_THING_CONNECTIVITY_DATA`.
    pub socket_information: BTreeSet<String>,
    /// Custom fields of things.
    pub thing_fields: BTreeSet<CustomField>,
    /// `thingGroupIndexingMode` is `ON`.
    pub groups: bool,
    /// Custom fields of groups.
    pub group_fields: BTreeSet<CustomField>,
}

impl IndexingConfiguration {
    /// What a fleet needs: registry and shadows, connectivity, violations, `$package`, groups.
    #[must_use]
    pub fn of_a_fleet() -> Self {
        Self {
            things: ThingIndexingMode::RegistryAndShadow,
            connectivity: true,
            violations: true,
            named_shadows: true,
            shadow_names: BTreeSet::from(["$package".to_owned()]),
            groups: true,
            ..Self::default()
        }
    }

    /// The configuration that has everything of both. `None` means that all of `wanted` is
    /// there already and nothing need be sent.
    ///
    /// Where a custom field has one type here and another in `wanted`, the one that is there stays.
    #[must_use]
    pub fn merged(&self, wanted: &Self) -> Option<Self> {
        let merged = Self {
            things: self.things.max(wanted.things),
            connectivity: self.connectivity || wanted.connectivity,
            violations: self.violations || wanted.violations,
            named_shadows: self.named_shadows || wanted.named_shadows,
            shadow_names: &self.shadow_names | &wanted.shadow_names,
            geo_locations: &self.geo_locations | &wanted.geo_locations,
            socket_information: &self.socket_information | &wanted.socket_information,
            thing_fields: fields(&self.thing_fields, &wanted.thing_fields),
            groups: self.groups || wanted.groups,
            group_fields: fields(&self.group_fields, &wanted.group_fields),
        };
        (merged != *self).then_some(merged)
    }
}

fn fields(there: &BTreeSet<CustomField>, wanted: &BTreeSet<CustomField>) -> BTreeSet<CustomField> {
    let names: BTreeSet<&str> = there.iter().map(|field| field.name.as_str()).collect();
    let new = wanted
        .iter()
        .filter(|field| !names.contains(field.name.as_str()));
    there.iter().chain(new).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_without_indexing_gets_all_a_fleet_needs() {
        let merged = IndexingConfiguration::default()
            .merged(&IndexingConfiguration::of_a_fleet())
            .unwrap();
        assert_eq!(merged, IndexingConfiguration::of_a_fleet());
    }

    #[test]
    fn what_is_there_already_is_not_sent_again() {
        let mut current = IndexingConfiguration::of_a_fleet();
        current.shadow_names.insert("config".into());
        assert_eq!(current.merged(&IndexingConfiguration::of_a_fleet()), None);
    }

    #[test]
    fn other_peoples_shadows_and_fields_stay() {
        let battery = CustomField {
            name: "shadow.reported.batteryStatus".into(),
            field_type: Some(FieldType::Number),
        };
        let current = IndexingConfiguration {
            things: ThingIndexingMode::Registry,
            shadow_names: BTreeSet::from(["config".to_owned()]),
            thing_fields: BTreeSet::from([battery.clone()]),
            geo_locations: BTreeSet::from([GeoLocation {
                name: "shadow.reported.at".into(),
                order: None,
            }]),
            ..IndexingConfiguration::default()
        };
        let merged = current
            .merged(&IndexingConfiguration::of_a_fleet())
            .unwrap();
        assert_eq!(merged.things, ThingIndexingMode::RegistryAndShadow);
        assert_eq!(
            merged.shadow_names,
            BTreeSet::from(["$package".to_owned(), "config".to_owned()])
        );
        assert_eq!(merged.thing_fields, BTreeSet::from([battery]));
        assert_eq!(merged.geo_locations.len(), 1);
    }

    #[test]
    fn socket_information_that_somebody_asked_for_stays() {
        let asked = BTreeSet::from(["GET_THING_CONNECTIVITY_DATA".to_owned()]);
        let current = IndexingConfiguration {
            things: ThingIndexingMode::Registry,
            connectivity: true,
            socket_information: asked.clone(),
            ..IndexingConfiguration::default()
        };
        let merged = current
            .merged(&IndexingConfiguration::of_a_fleet())
            .unwrap();
        assert_eq!(merged.socket_information, asked);
    }

    #[test]
    fn a_field_keeps_the_type_it_has() {
        let field = |field_type| {
            BTreeSet::from([CustomField {
                name: "attributes.speed".into(),
                field_type: Some(field_type),
            }])
        };
        let current = IndexingConfiguration {
            thing_fields: field(FieldType::String),
            ..IndexingConfiguration::of_a_fleet()
        };
        let wanted = IndexingConfiguration {
            thing_fields: field(FieldType::Number),
            ..IndexingConfiguration::of_a_fleet()
        };
        assert_eq!(current.merged(&wanted), None);
    }

    #[test]
    fn merging_twice_changes_nothing_more() {
        let wanted = IndexingConfiguration::of_a_fleet();
        for bits in 0..32_u8 {
            let current = IndexingConfiguration {
                things: if bits & 1 == 0 {
                    ThingIndexingMode::Off
                } else {
                    ThingIndexingMode::RegistryAndShadow
                },
                connectivity: bits & 2 != 0,
                violations: bits & 4 != 0,
                named_shadows: bits & 8 != 0,
                groups: bits & 16 != 0,
                ..IndexingConfiguration::default()
            };
            let once = current.merged(&wanted).unwrap_or_else(|| current.clone());
            assert_eq!(once.merged(&wanted), None);
        }
    }
}
