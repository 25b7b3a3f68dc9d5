//! The document of a device shadow: how updates merge into it, what differs, its metadata.
//!
//! All of it is pure. A section (`desired` or `reported`) keeps its values and, apart from them,
//! when each was set, so that a document is measured and written without its metadata.

use std::collections::BTreeMap;

use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::shadow_request::Patch;

/// When the values of an object were set, in epoch seconds: all at once, or each name for itself.
/// An array is one value, because it is only ever replaced whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Times {
    All(i64),
    Each(BTreeMap<String, Times>),
}

impl Times {
    fn of(&self, name: &str) -> &Times {
        match self {
            Times::All(_) => self,
            Times::Each(times) => times.get(name).unwrap_or(&Times::All(0)),
        }
    }
}

/// A section of the stored document.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Section {
    pub(super) state: Map<String, Value>,
    pub(super) times: Times,
}

impl Section {
    /// A section is only kept while it holds something.
    pub(super) fn apply(current: Option<Section>, patch: Patch, now: i64) -> Option<Section> {
        let patch = match patch {
            Patch::Clear => return None,
            Patch::Merge(patch) => patch,
        };
        let section = match current {
            Some(mut section) => {
                merge(&mut section.state, &mut section.times, patch, now);
                section
            }
            None => Section {
                state: without_nulls(patch)?,
                times: Times::All(now),
            },
        };
        (!section.state.is_empty()).then_some(section)
    }

    pub(super) fn metadata(&self) -> ObjectMetadata<'_> {
        ObjectMetadata {
            fields: &self.state,
            times: &self.times,
        }
    }
}

/// Merges names into an object: null removes, objects merge, everything else replaces.
fn merge(state: &mut Map<String, Value>, times: &mut Times, patch: Map<String, Value>, now: i64) {
    let mut each = match std::mem::replace(times, Times::All(now)) {
        Times::Each(each) => each,
        Times::All(before) => state
            .keys()
            .map(|name| (name.clone(), Times::All(before)))
            .collect(),
    };
    for (name, value) in patch {
        let replacement = match value {
            Value::Null => None,
            Value::Object(patch) => {
                if let Some(Value::Object(inner)) = state.get_mut(&name) {
                    merge(
                        inner,
                        each.entry(name).or_insert(Times::All(now)),
                        patch,
                        now,
                    );
                    continue;
                }
                without_nulls(patch).map(Value::Object)
            }
            other => Some(other),
        };
        match replacement {
            Some(value) => {
                each.insert(name.clone(), Times::All(now));
                state.insert(name, value);
            }
            None => {
                each.remove(&name);
                // Keeps the order of the names that stay.
                state.shift_remove(&name);
            }
        }
    }
    let first = each.values().next().cloned();
    *times = match first {
        Some(Times::All(at)) if each.values().all(|times| *times == Times::All(at)) => {
            Times::All(at)
        }
        None => Times::All(now),
        Some(_) => Times::Each(each),
    };
}

/// The object without its nulls; nothing if it held only nulls.
fn without_nulls(fields: Map<String, Value>) -> Option<Map<String, Value>> {
    let mut dropped = false;
    let mut kept = Map::with_capacity(fields.len());
    for (name, value) in fields {
        let value = match value {
            Value::Null => None,
            Value::Object(inner) => without_nulls(inner).map(Value::Object),
            other => Some(other),
        };
        match value {
            Some(value) => {
                kept.insert(name, value);
            }
            None => dropped = true,
        }
    }
    (!(dropped && kept.is_empty())).then_some(kept)
}

/// What `desired` says and `reported` does not, along the path to the root.
pub(super) fn delta(
    desired: &Map<String, Value>,
    reported: Option<&Map<String, Value>>,
) -> Map<String, Value> {
    let Some(reported) = reported else {
        return desired.clone();
    };
    let mut differing = Map::new();
    for (name, wanted) in desired {
        let difference = match (wanted, reported.get(name)) {
            (Value::Object(wanted), Some(Value::Object(found))) => {
                let inner = delta(wanted, Some(found));
                (!inner.is_empty()).then_some(Value::Object(inner))
            }
            (wanted, Some(found)) if same(wanted, found) => None,
            (wanted, _) => Some(wanted.clone()),
        };
        if let Some(difference) = difference {
            differing.insert(name.clone(), difference);
        }
    }
    differing
}

/// Whether two values are the same. Numbers are compared as numbers: 1 is 1.0.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || (left.is_f64() != right.is_f64() && left.as_f64() == right.as_f64())
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// The metadata of a value: its shape, with a timestamp in the place of each leaf.
struct Metadata<'a> {
    value: &'a Value,
    times: &'a Times,
}

impl Serialize for Metadata<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Object(fields) => ObjectMetadata {
                fields,
                times: self.times,
            }
            .serialize(serializer),
            Value::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for value in items {
                    list.serialize_element(&Metadata {
                        value,
                        times: self.times,
                    })?;
                }
                list.end()
            }
            _ => {
                let mut leaf = serializer.serialize_map(Some(1))?;
                let at = match self.times {
                    Times::All(at) => *at,
                    Times::Each(_) => 0,
                };
                leaf.serialize_entry("timestamp", &at)?;
                leaf.end()
            }
        }
    }
}

/// The metadata of a patch, which was set all at once. A null has a timestamp too.
pub(super) struct PatchMetadata<'a> {
    pub(super) patch: &'a Patch,
    pub(super) times: &'a Times,
}

impl Serialize for PatchMetadata<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let times = self.times;
        match self.patch {
            Patch::Clear => Metadata {
                value: &Value::Null,
                times,
            }
            .serialize(serializer),
            Patch::Merge(fields) => ObjectMetadata { fields, times }.serialize(serializer),
        }
    }
}

/// The metadata of an object.
pub(super) struct ObjectMetadata<'a> {
    pub(super) fields: &'a Map<String, Value>,
    pub(super) times: &'a Times,
}

impl Serialize for ObjectMetadata<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.fields.len()))?;
        for (name, value) in self.fields {
            object.serialize_entry(
                name,
                &Metadata {
                    value,
                    times: self.times.of(name),
                },
            )?;
        }
        object.end()
    }
}

#[cfg(test)]
mod tests;
