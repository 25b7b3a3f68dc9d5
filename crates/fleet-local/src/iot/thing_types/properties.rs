//! What a thing type says of its things, and its limits.

use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};

/// Searchable attributes of a type (the limit is not in the quota tables; the console has 3).
const MAX_SEARCHABLE: usize = 3;

/// Attributes a type adds to MQTT 5 messages (AWS: 20).
const MAX_PROPAGATING: usize = 20;

/// Lists that are left out and lists that are empty are the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Properties {
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_type_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    searchable_attributes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mqtt5_configuration: Option<Mqtt5>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Mqtt5 {
    #[serde(default)]
    propagating_attributes: Vec<Propagating>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Propagating {
    #[serde(skip_serializing_if = "Option::is_none")]
    user_property_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_attribute: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connection_attribute: Option<String>,
}

impl Properties {
    pub(crate) fn description(&self) -> Option<&str> {
        self.thing_type_description.as_deref()
    }

    pub(crate) fn searchable(&self) -> &[String] {
        self.searchable_attributes.as_deref().unwrap_or_default()
    }

    pub(crate) fn propagating(&self) -> &[Propagating] {
        let configuration = self.mqtt5_configuration.as_ref();
        configuration.map_or(&[], |mqtt| &mqtt.propagating_attributes)
    }

    /// These properties with the members of a change that are given, checked.
    pub(super) fn with(self, change: Properties) -> AwsResult<Properties> {
        let properties = Properties {
            thing_type_description: change
                .thing_type_description
                .or(self.thing_type_description),
            searchable_attributes: change
                .searchable_attributes
                .or(self.searchable_attributes)
                .filter(|names| !names.is_empty()),
            mqtt5_configuration: change
                .mqtt5_configuration
                .or(self.mqtt5_configuration)
                .filter(|mqtt| !mqtt.propagating_attributes.is_empty()),
        };
        properties.check()?;
        Ok(properties)
    }

    fn check(&self) -> AwsResult<()> {
        let searchable = self.searchable_attributes.iter().flatten().count();
        if searchable > MAX_SEARCHABLE {
            return Err(AwsError::invalid_request(format!(
                "The number of searchable attributes {searchable} exceeds the limit of {MAX_SEARCHABLE}"
            )));
        }
        let Some(mqtt) = &self.mqtt5_configuration else {
            return Ok(());
        };
        let propagating = mqtt.propagating_attributes.len();
        if propagating > MAX_PROPAGATING {
            return Err(AwsError::invalid_request(format!(
                "The number of propagating attributes {propagating} exceeds the limit of {MAX_PROPAGATING}"
            )));
        }
        let whole = |one: &Propagating| {
            one.user_property_key.is_some()
                && one.thing_attribute.is_some() != one.connection_attribute.is_some()
        };
        if !mqtt.propagating_attributes.iter().all(whole) {
            return Err(AwsError::invalid_request(
                "A propagating attribute needs a userPropertyKey, \
                 and either a thingAttribute or a connectionAttribute",
            ));
        }
        Ok(())
    }
}
