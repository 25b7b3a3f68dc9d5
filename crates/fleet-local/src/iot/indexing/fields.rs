//! The fields that fleet indexing manages itself, by data source.

use serde::{Deserialize, Serialize};

/// A field and its type, as an input gives them: either may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Field {
    pub(super) name: Option<String>,
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
}

impl Field {
    /// Whether a field is this one; `*` stands for one name of a path.
    pub(super) fn covers(&self, field: &str) -> bool {
        let Some(name) = &self.name else {
            return false;
        };
        let (names, parts) = (name.split('.'), field.split('.'));
        name == field
            || names.clone().count() == parts.clone().count()
                && names
                    .zip(parts)
                    .all(|(name, part)| name == "*" || name == part)
    }
}

/// Managed fields: names and types.
pub(super) type Managed = &'static [(&'static str, &'static str)];

pub(super) const REGISTRY: Managed = &[
    ("thingName", "String"),
    ("thingId", "String"),
    ("registry.version", "Number"),
    ("registry.thingTypeName", "String"),
    ("registry.thingGroupNames", "String"),
];

pub(super) const SHADOW: Managed = &[("shadow.version", "Number"), ("shadow.hasDelta", "Boolean")];

pub(super) const NAMED_SHADOW: Managed = &[
    ("shadow.name.*.hasDelta", "Boolean"),
    ("shadow.name.*.version", "Number"),
];

pub(super) const CONNECTIVITY: Managed = &[
    ("connectivity.connected", "Boolean"),
    ("connectivity.timestamp", "Number"),
    ("connectivity.disconnectReason", "String"),
    ("connectivity.version", "Number"),
    ("connectivity.clientId", "String"),
    ("connectivity.keepAliveDuration", "Number"),
    ("connectivity.cleanSession", "Boolean"),
    ("connectivity.sessionExpiry", "Number"),
];

pub(super) const VIOLATIONS: Managed = &[
    ("deviceDefender.version", "Number"),
    ("deviceDefender.violationCount", "Number"),
    ("deviceDefender.*.*.inViolation", "Boolean"),
    ("deviceDefender.*.*.lastViolationTime", "Number"),
    ("deviceDefender.*.*.metricName", "String"),
];

/// All of the index of things, whatever its modes.
pub(super) const THINGS: &[Managed] = &[REGISTRY, SHADOW, NAMED_SHADOW, CONNECTIVITY, VIOLATIONS];

/// All of the index of thing groups.
pub(super) const THING_GROUPS: Managed = &[
    ("description", "String"),
    ("parentGroupNames", "String"),
    ("thingGroupId", "String"),
    ("thingGroupName", "String"),
    ("version", "Number"),
];

/// Managed fields as an output gives them.
pub(super) fn listed(sources: &[Managed]) -> Vec<Field> {
    sources
        .iter()
        .flat_map(|fields| fields.iter())
        .map(|(name, kind)| Field {
            name: Some((*name).to_owned()),
            kind: Some((*kind).to_owned()),
        })
        .collect()
}
