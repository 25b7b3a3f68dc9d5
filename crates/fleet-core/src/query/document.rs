//! What an index holds of one thing or group: names of fields and their values.

mod json;
mod location;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use location::{Order, location};

use super::geo::Point;
use super::text;

/// One value of a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// True or false.
    Boolean(bool),
    /// A finite number.
    Number(f64),
    /// A text, of which each word can be found.
    Text(String),
    /// A place on the globe, which only geoqueries find.
    Point(Point),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(boolean: bool) -> Self {
        Self::Boolean(boolean)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Point> for Value {
    fn from(point: Point) -> Self {
        Self::Point(point)
    }
}

/// Everything that is indexed of one thing or group. A field has as many values as were added: an
/// array is found by each of its items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Document {
    fields: BTreeMap<String, Vec<Value>>,
}

impl Document {
    /// A document without fields.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            fields: BTreeMap::new(),
        }
    }

    /// Adds a value to a field. A number that is not finite is left out.
    pub fn add(&mut self, field: &str, value: impl Into<Value>) {
        let value = value.into();
        if matches!(value, Value::Number(number) if !number.is_finite()) {
            return;
        }
        match self.fields.get_mut(field) {
            Some(values) => values.push(value),
            None => {
                self.fields.insert(field.to_owned(), vec![value]);
            }
        }
    }

    /// Adds an attribute of the registry as `attributes.KEY`. It is a text; if it is the literal of a
    /// number, it is found as a number as well.
    pub fn add_attribute(&mut self, key: &str, value: &str) {
        let field = format!("attributes.{key}");
        self.add(&field, value);
        if let Some(number) = text::number(value) {
            self.add(&field, number);
        }
    }

    /// Adds JSON, such as the reported state of a shadow, below a field.
    ///
    /// Members of objects become fields with a dot between the names, so that a dot in a key is the
    /// same as nesting. Null is not indexed, nor is an array that holds anything but simple values.
    pub fn add_json(&mut self, field: &str, value: &serde_json::Value) {
        json::add(self, field, value);
    }

    /// The values of a field, none if there is no such field.
    #[must_use]
    pub fn get(&self, field: &str) -> &[Value] {
        self.fields.get(field).map_or(&[], Vec::as_slice)
    }

    /// All fields and their values, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Value])> {
        self.fields
            .iter()
            .map(|(field, values)| (field.as_str(), values.as_slice()))
    }

    /// Whether a field has a value, or a field below it.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        if self.fields.contains_key(field) {
            return true;
        }
        let below = format!("{field}.");
        let next = self.fields.range(below.clone()..).next();
        next.is_some_and(|(name, _)| name.starts_with(&below))
    }
}
