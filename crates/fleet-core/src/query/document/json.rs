//! How JSON becomes fields.

use serde_json::Value as Json;

use super::{Document, Value};

pub(super) fn add(document: &mut Document, field: &str, value: &Json) {
    match value {
        Json::Object(members) => {
            for (key, member) in members {
                add(document, &format!("{field}.{key}"), member);
            }
        }
        Json::Array(items) => {
            if !items.iter().any(|item| item.is_array() || item.is_object()) {
                for item in items {
                    add(document, field, item);
                }
            }
        }
        Json::Null => {}
        Json::Bool(boolean) => document.add(field, *boolean),
        Json::Number(number) => document.add(field, number.as_f64().unwrap_or(f64::NAN)),
        Json::String(text) => document.add(field, Value::Text(text.clone())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(value: &Json) -> Document {
        let mut document = Document::new();
        document.add_json("shadow.reported", value);
        document
    }

    #[test]
    fn dots_in_keys_are_the_same_as_nesting() {
        let dotted = document(&json!({"one.two": 1, "one": {"two": 2}}));
        assert_eq!(
            dotted.get("shadow.reported.one.two"),
            [Value::Number(1.0), Value::Number(2.0)]
        );
    }

    #[test]
    fn null_is_not_indexed_and_arrays_only_if_all_items_are_simple() {
        let document = document(&json!({
            "nothing": null,
            "values": [1, "two", true, null],
            "empty": [], "object": {},
            "objects": [{"a": 1}], "mixed": [1, {"a": 1}], "nested": [[1]],
            "deep": {"objects": [{"a": 1}], "kept": 1},
        }));
        let fields: Vec<_> = document.iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            ["shadow.reported.deep.kept", "shadow.reported.values"]
        );
        assert_eq!(
            document.get("shadow.reported.values"),
            [Value::Number(1.0), Value::from("two"), Value::Boolean(true)]
        );
    }

    #[test]
    fn a_field_is_there_if_one_below_it_is() {
        let document = document(&json!({"location": {"lat": 1}, "locations": 2}));
        assert!(document.has("shadow.reported.location"));
        assert!(document.has("shadow"));
        assert!(document.has("shadow.reported.locations"));
        assert!(!document.has("shadow.reported.loc"));
        assert!(!document.has("shadow.reported.location.lon"));
    }

    #[test]
    fn a_document_survives_being_written_and_read() {
        let mut document = document(&json!({"a": [1, 2.5, "x", false]}));
        document.add_attribute("speed", "75");
        document.add(
            "shadow.reported.b",
            crate::query::Point::new(1.0, 2.0).unwrap(),
        );
        let written = serde_json::to_string(&document).unwrap();
        assert_eq!(
            serde_json::from_str::<Document>(&written).unwrap(),
            document
        );
        assert_eq!(
            document.get("attributes.speed"),
            [Value::from("75"), Value::Number(75.0)]
        );
    }
}
