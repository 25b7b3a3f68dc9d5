//! What the index keeps of one thing: a copy of its registry entry, its groups and its shadows.

use std::borrow::Cow;

use fleet_core::query::document::{Document, Order, Value, location};
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::configuration::Things;
use super::parts::Parts;
use crate::data::indexed::{self, Shadow, Shadows};
use crate::data::shadows::PACKAGE_SHADOW;
use crate::error::AwsResult;
use crate::iot::things::{Attributes, Thing};
use crate::mqtt::presence::{self, Connectivity};
use crate::route::Ctx;

/// What the registry knows of a thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) id: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub(super) type_name: Option<String>,
    #[serde(default, skip_serializing_if = "Attributes::is_empty")]
    pub(super) attributes: Attributes,
    pub(super) version: i64,
    /// Static groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) groups: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) billing_group: Option<String>,
    /// Dynamic groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) dynamic: Vec<String>,
    /// Whether the thing is connected, if that is indexed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) connected: Option<bool>,
    /// And since when, and how it was; nothing of a thing that never connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) connectivity: Option<Connectivity>,
}

impl Entry {
    /// The names of groups of all kinds.
    pub(super) fn all_groups(&self) -> impl Iterator<Item = &str> {
        let groups = self.groups.iter().chain(&self.billing_group);
        groups.chain(&self.dynamic).map(String::as_str)
    }
}

/// A copy of a thing, as it is stored: the registry's part and the shadows apart, so that what looks
/// at one need not read the other.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Snapshot {
    pub(super) name: String,
    pub(super) entry: Entry,
    /// JSON that reads as [`Shadows`].
    pub(super) shadows: Option<String>,
}

impl Snapshot {
    /// A copy of a thing as it is now, by what a configuration indexes. `dynamic` says which groups
    /// are dynamic.
    pub(super) fn take(
        ctx: &Ctx<'_>,
        name: &str,
        configuration: &Things,
        dynamic: impl Fn(&str) -> bool,
    ) -> AwsResult<Option<Snapshot>> {
        let Some(thing) = Thing::find(ctx, name)? else {
            return Ok(None);
        };
        let groups = crate::iot::groups::members::direct_groups(ctx, name)?;
        let (dynamic, groups) = groups.into_iter().partition(|group| dynamic(group));
        let shadows = if configuration.wants_shadows() {
            indexed::copy(ctx, name, |shadow| configuration.wants(shadow))?
        } else {
            None
        };
        let connectivity = match configuration.wants_connectivity() {
            true => Some(presence::connectivity(ctx, name)?),
            false => None,
        };
        Ok(Some(Snapshot {
            name: thing.name,
            entry: Entry {
                id: thing.id,
                type_name: thing.type_name,
                attributes: thing.attributes,
                version: thing.version,
                groups,
                billing_group: thing.billing_group,
                dynamic,
                connected: connectivity.as_ref().map(|found| found.connected),
                connectivity: connectivity.filter(|found| found.timestamp.is_some()),
            },
            shadows,
        }))
    }

    /// Reads a row of name, registry's part and shadows.
    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Snapshot> {
        Ok(Snapshot {
            name: row.get(0)?,
            entry: crate::store::json(row, 1)?,
            shadows: row.get(2)?,
        })
    }

    /// The shadows, read.
    pub(super) fn shadows(&self) -> AwsResult<Shadows> {
        Ok(match &self.shadows {
            Some(text) => serde_json::from_str(text)?,
            None => Shadows::new(),
        })
    }

    /// What queries look at, as far as they look.
    pub(super) fn document(&self, configuration: &Things, parts: Parts) -> AwsResult<Document> {
        let mut document = Document::new();
        document.add("thingName", self.name.as_str());
        document.add("thingId", self.entry.id.as_str());
        if let Some(type_name) = &self.entry.type_name {
            document.add("thingTypeName", type_name.as_str());
        }
        for group in self.entry.all_groups() {
            document.add("thingGroupNames", group);
        }
        for (key, value) in &self.entry.attributes {
            document.add_attribute(key, value);
        }
        if let Some(connected) = self.entry.connected {
            document.add("connectivity.connected", connected);
        }
        if let Some(found) = &self.entry.connectivity {
            add_connectivity(&mut document, found);
        }
        if parts.shadows {
            let shadows = self.shadows()?;
            for (name, shadow) in &shadows {
                add_shadow(&mut document, name, shadow, parts)?;
            }
            add_locations(&mut document, &shadows, configuration);
        }
        Ok(document)
    }
}

/// A connection's own fields, of a thing that has had one.
fn add_connectivity(document: &mut Document, found: &Connectivity) {
    let numbers = [
        ("timestamp", found.timestamp),
        ("keepAliveDuration", found.keep_alive_duration),
        ("sessionExpiry", found.session_expiry),
    ];
    for (name, number) in numbers {
        if let Some(number) = number {
            document.add(&format!("connectivity.{name}"), number as f64);
        }
    }
    let texts = [
        ("disconnectReason", &found.disconnect_reason),
        ("clientId", &found.client_id),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            document.add(&format!("connectivity.{name}"), text.as_str());
        }
    }
    if let Some(clean) = found.clean_session {
        document.add("connectivity.cleanSession", clean);
    }
}

/// Where the fields of a shadow begin.
fn root(name: &str) -> Cow<'static, str> {
    if name.is_empty() {
        "shadow".into()
    } else {
        format!("shadow.name.{name}").into()
    }
}

fn add_shadow(document: &mut Document, name: &str, shadow: &Shadow, parts: Parts) -> AwsResult<()> {
    let root = root(name);
    for (section, state) in shadow.states() {
        for (key, value) in state {
            document.add_json(&format!("{root}.{section}.{key}"), value);
        }
        // AWS shows queries by it and nowhere writes it: it is counted here unless a device does.
        let counted = format!("{root}.reported.totalCount");
        if name == PACKAGE_SHADOW && section == "reported" && document.get(&counted).is_empty() {
            document.add(&counted, state.len() as f64);
        }
    }
    let delta = shadow.delta();
    document.add(&format!("{root}.hasDelta"), !delta.is_empty());
    for (key, value) in &delta {
        document.add_json(&format!("{root}.delta.{key}"), value);
    }
    if parts.metadata {
        for (section, times) in shadow.metadata(name)? {
            document.add_json(&format!("{root}.metadata.{section}"), &times);
        }
    }
    Ok(())
}

/// The geolocation targets become places, beside whatever their values are.
fn add_locations(document: &mut Document, shadows: &Shadows, configuration: &Things) {
    for (field, lon_lat) in configuration.locations() {
        let order = if lon_lat {
            Order::LonLat
        } else {
            Order::LatLon
        };
        let place = shadows.iter().find_map(|(name, shadow)| {
            let path = field.strip_prefix(root(name).as_ref())?.strip_prefix('.')?;
            shadow.states().find_map(|(section, state)| {
                let path = path.strip_prefix(section)?.strip_prefix('.')?;
                location(at(state, path)?, order)
            })
        });
        if let Some(place) = place {
            document.add(field, Value::Point(place));
        }
    }
}

/// The value at a path of keys with dots between them; a key may have dots of its own.
fn at<'a>(object: &'a serde_json::Map<String, Json>, path: &str) -> Option<&'a Json> {
    if let Some(value) = object.get(path) {
        return Some(value);
    }
    let mut dots = path.match_indices('.');
    dots.find_map(|(dot, _)| at(object.get(&path[..dot])?.as_object()?, &path[dot + 1..]))
}
