//! What an indexing configuration says, and what AWS refuses in one.

use fleet_core::query::{self, Source};
use serde::{Deserialize, Serialize};

use super::fields::{self, Field, Managed};
use crate::error::{AwsError, AwsResult};

/// Custom fields of an index (AWS: 5).
const MAX_CUSTOM_FIELDS: usize = 5;

/// Characters of a custom field's name (AWS: 1024).
const MAX_FIELD_NAME: usize = 1024;

/// Named shadows in the filter (AWS: 10), beside `$package`, which is not counted.
const MAX_SHADOW_NAMES: usize = 10;

/// Geolocation targets in the filter (AWS: 1).
const MAX_GEO_LOCATIONS: usize = 1;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum ThingMode {
    #[default]
    Off,
    Registry,
    RegistryAndShadow,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum ConnectivityMode {
    #[default]
    Off,
    Status,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum DefenderMode {
    #[default]
    Off,
    Violations,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Switch {
    #[default]
    Off,
    On,
}

/// The configuration of the index of things.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Things {
    #[serde(rename = "thingIndexingMode")]
    pub(super) mode: ThingMode,
    #[serde(rename = "thingConnectivityIndexingMode", default)]
    pub(super) connectivity: ConnectivityMode,
    #[serde(rename = "deviceDefenderIndexingMode", default)]
    pub(super) defender: DefenderMode,
    #[serde(rename = "namedShadowIndexingMode", default)]
    pub(super) named_shadows: Switch,
    /// Given by clients to no effect; answered from the modes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) managed_fields: Vec<Field>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) custom_fields: Vec<Field>,
    #[serde(default)]
    pub(super) filter: Filter,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Filter {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) named_shadow_names: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    geo_locations: Vec<GeoLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connectivity: Option<ConnectivityFilter>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct GeoLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default)]
    order: GeoOrder,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
enum GeoOrder {
    #[default]
    LatLon,
    LonLat,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ConnectivityFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    include_socket_information: Option<Vec<String>>,
}

impl Things {
    /// The managed fields that the modes bring along.
    pub(super) fn managed(&self) -> Vec<Field> {
        let sources = [
            (self.mode != ThingMode::Off, fields::REGISTRY),
            (self.mode == ThingMode::RegistryAndShadow, fields::SHADOW),
            (self.named_shadows == Switch::On, fields::NAMED_SHADOW),
            (
                self.connectivity == ConnectivityMode::Status,
                fields::CONNECTIVITY,
            ),
            (
                self.defender == DefenderMode::Violations,
                fields::VIOLATIONS,
            ),
        ];
        let on: Vec<Managed> = sources
            .into_iter()
            .filter_map(|(on, fields)| on.then_some(fields))
            .collect();
        fields::listed(&on)
    }

    /// The name that DescribeIndex gives to the modes.
    pub(super) fn schema(&self) -> &'static str {
        if self.named_shadows == Switch::On || self.defender == DefenderMode::Violations {
            return "MULTI_INDEXING_MODE";
        }
        match (self.mode, self.connectivity) {
            (ThingMode::Off, _) => "OFF",
            (ThingMode::Registry, ConnectivityMode::Off) => "REGISTRY",
            (ThingMode::Registry, ConnectivityMode::Status) => "REGISTRY_AND_CONNECTIVITY_STATUS",
            (ThingMode::RegistryAndShadow, ConnectivityMode::Off) => "REGISTRY_AND_SHADOW",
            (ThingMode::RegistryAndShadow, ConnectivityMode::Status) => {
                "REGISTRY_AND_SHADOW_AND_CONNECTIVITY_STATUS"
            }
        }
    }

    /// Whether any shadow is indexed.
    pub(super) fn wants_shadows(&self) -> bool {
        self.mode == ThingMode::RegistryAndShadow || self.named_shadows == Switch::On
    }

    /// Whether the shadow of a name is indexed; the classic one has the empty name.
    pub(super) fn wants(&self, shadow: &str) -> bool {
        if shadow.is_empty() {
            return self.mode == ThingMode::RegistryAndShadow;
        }
        let mut names = self.filter.named_shadow_names.iter();
        self.named_shadows == Switch::On && names.any(|name| name == shadow)
    }

    /// Whether it is indexed who is connected.
    pub(super) fn wants_connectivity(&self) -> bool {
        self.connectivity == ConnectivityMode::Status
    }

    /// The fields that hold places, and whether their longitude comes first.
    pub(super) fn locations(&self) -> impl Iterator<Item = (&str, bool)> {
        let targets = self.filter.geo_locations.iter();
        targets
            .filter_map(|target| Some((target.name.as_deref()?, target.order == GeoOrder::LonLat)))
    }

    /// Whether a field is a managed or a custom one.
    pub(super) fn aggregates(&self, field: &str) -> bool {
        let managed = self.managed();
        let mut fields = managed.iter().chain(&self.custom_fields);
        fields.any(|declared| declared.covers(field))
    }

    /// Whether the modes bring what a field of a query is taken from.
    pub(super) fn has_source(&self, field: &query::Field) -> bool {
        match field.source(query::Index::Things) {
            Some(Source::Shadow) => self.wants(""),
            Some(Source::NamedShadow(Some(name))) => self.wants(name),
            Some(Source::NamedShadow(None)) => self.named_shadows == Switch::On,
            Some(Source::Connectivity) => self.wants_connectivity(),
            Some(Source::DeviceDefender) => self.defender == DefenderMode::Violations,
            Some(Source::Registry | Source::ThingGroup) | None => self.mode != ThingMode::Off,
        }
    }

    /// While connectivity is indexed, an update that does not speak of its filter keeps the one before.
    pub(super) fn keep_connectivity_filter(&mut self, before: &Things) {
        let speaks = self
            .filter
            .connectivity
            .as_ref()
            .is_some_and(|filter| filter.include_socket_information.is_some());
        if self.connectivity == ConnectivityMode::Status && !speaks {
            self.filter
                .connectivity
                .clone_from(&before.filter.connectivity);
        }
    }

    pub(super) fn check(&self) -> AwsResult<()> {
        if self.mode == ThingMode::Off {
            for (on, mode) in [
                (
                    self.connectivity != ConnectivityMode::Off,
                    "ThingConnectivityIndexingMode",
                ),
                (self.named_shadows == Switch::On, "NamedShadowIndexingMode"),
                (
                    self.defender != DefenderMode::Off,
                    "DeviceDefenderIndexingMode",
                ),
            ] {
                if on {
                    return Err(AwsError::invalid_request(format!(
                        "ThingIndexingMode must be turned ON for enabling {mode}"
                    )));
                }
            }
        }
        self.check_filter()?;
        check_custom_fields(&self.custom_fields, fields::THINGS, |name| {
            self.indexes(name)
        })?;
        check_managed_fields(
            &self.managed_fields,
            fields::THINGS,
            "thingIndexingConfiguration",
        )
    }

    fn check_filter(&self) -> AwsResult<()> {
        let Filter {
            named_shadow_names: names,
            geo_locations,
            ..
        } = &self.filter;
        if self.named_shadows == Switch::On && names.is_empty() {
            return Err(AwsError::invalid_request(
                "NamedShadowNames Filter must not be empty for enabling NamedShadowIndexingMode",
            ));
        }
        let counted = names.iter().filter(|name| *name != "$package").count();
        if counted > MAX_SHADOW_NAMES {
            return Err(AwsError::invalid_request(format!(
                "The number of named shadows {counted} exceeds the limit of {MAX_SHADOW_NAMES}"
            )));
        }
        if geo_locations.len() > MAX_GEO_LOCATIONS {
            return Err(AwsError::invalid_request(format!(
                "The number of geolocation targets {} exceeds the limit of {MAX_GEO_LOCATIONS}",
                geo_locations.len()
            )));
        }
        if geo_locations.iter().any(|target| target.name.is_none()) {
            return Err(AwsError::invalid_request(
                "Geolocation field name must not be null",
            ));
        }
        Ok(())
    }

    /// Whether the modes index a field of this name.
    fn indexes(&self, name: &str) -> bool {
        if let Some(rest) = name.strip_prefix("shadow.name.") {
            let section = rest.split_once('.').map_or("", |(_, section)| section);
            return self.named_shadows == Switch::On && is_state(section);
        }
        if let Some(section) = name.strip_prefix("shadow.") {
            return self.mode == ThingMode::RegistryAndShadow && is_state(section);
        }
        if is_below(name, "deviceDefender.") {
            return self.defender == DefenderMode::Violations;
        }
        self.mode != ThingMode::Off && is_below(name, "attributes.")
    }
}

/// The configuration of the index of thing groups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ThingGroups {
    #[serde(rename = "thingGroupIndexingMode")]
    pub(super) mode: Switch,
    /// Given by clients to no effect; answered from the mode.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) managed_fields: Vec<Field>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) custom_fields: Vec<Field>,
}

impl ThingGroups {
    pub(super) fn managed(&self) -> Vec<Field> {
        match self.mode {
            Switch::On => fields::listed(&[fields::THING_GROUPS]),
            Switch::Off => Vec::new(),
        }
    }

    pub(super) fn check(&self) -> AwsResult<()> {
        let managed = &[fields::THING_GROUPS];
        check_custom_fields(&self.custom_fields, managed, |name| {
            self.mode == Switch::On && is_below(name, "attributes.")
        })?;
        check_managed_fields(
            &self.managed_fields,
            managed,
            "thingGroupIndexingConfiguration",
        )
    }
}

fn is_below(name: &str, prefix: &str) -> bool {
    name.len() > prefix.len() && name.starts_with(prefix)
}

fn is_state(section: &str) -> bool {
    is_below(section, "desired.") || is_below(section, "reported.")
}

fn check_custom_fields(
    custom: &[Field],
    managed: &[Managed],
    indexes: impl Fn(&str) -> bool,
) -> AwsResult<()> {
    if custom.len() > MAX_CUSTOM_FIELDS {
        return Err(AwsError::invalid_request(format!(
            "The number of custom fields {} exceeds the limit of {MAX_CUSTOM_FIELDS}",
            custom.len()
        )));
    }
    for field in custom {
        // The first two messages are AWS's own, the missing blank included.
        let Some(name) = &field.name else {
            return Err(AwsError::invalid_request(format!(
                "Custom field name cannot be nullFieldName: null, FieldType: {}",
                field.kind.as_deref().unwrap_or("null")
            )));
        };
        if field.kind.is_none() {
            return Err(AwsError::invalid_request(
                "Invalid field type: null. Expecting one of [String, Number, Boolean, Geopoint]",
            ));
        }
        let mut reserved = managed.iter().flat_map(|fields| fields.iter());
        if reserved.any(|(managed, _)| managed == name) {
            return Err(AwsError::invalid_request(format!(
                "Defined field is a reserved field for MULTI_INDEXING_MODE. Field: {name}"
            )));
        }
        let malformed = name.len() > MAX_FIELD_NAME || name.contains(char::is_whitespace);
        if malformed || !indexes(name) {
            return Err(AwsError::invalid_request(format!(
                "Custom field {name} is not indexed by the indexing mode"
            )));
        }
    }
    Ok(())
}

fn check_managed_fields(given: &[Field], managed: &[Managed], at: &str) -> AwsResult<()> {
    let known = |field: &Field| {
        managed
            .iter()
            .flat_map(|fields| fields.iter())
            .any(|(name, kind)| {
                field.name.as_deref() == Some(*name) && field.kind.as_deref() == Some(*kind)
            })
    };
    let unknown: Vec<String> = given
        .iter()
        .filter(|field| !known(field))
        .map(|field| {
            let text = |part: &Option<String>| part.clone().unwrap_or_else(|| "null".to_owned());
            format!("name:{}, type:{}", text(&field.name), text(&field.kind))
        })
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    Err(AwsError::invalid_request(format!(
        "Only managed fields with expected types are allowed in {at}.managedFields. \
         Invalid field(s): [{}]",
        unknown.join(", ")
    )))
}
