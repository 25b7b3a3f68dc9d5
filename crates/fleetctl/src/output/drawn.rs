//! Any value as a table: what `--query` finds, drawn as our other tables are.

use serde_json::{Map, Value};

use crate::ui::table::{Align, Table};

/// What stands for nothing.
const NOTHING: &str = "-";

/// The lines of a value; none for nothing.
pub(super) fn lines(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(values) if values.iter().any(Value::is_object) => rows(values),
        Value::Array(values) => plain(values),
        Value::Object(fields) => facts(fields),
        value => vec![cell(value)],
    }
}

/// A cell: a text as it is, anything else as JSON on one line. Nothing in it moves the cursor.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => return NOTHING.to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let shown = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(shown).collect()
}

/// Numbers stand at the right.
fn align<'v>(mut values: impl Iterator<Item = &'v Value>) -> Align {
    let mut any = false;
    let numbers = values.all(|value| {
        any |= value.is_number();
        value.is_number() || value.is_null()
    });
    if numbers && any {
        Align::Right
    } else {
        Align::Left
    }
}

/// A row for each object, a column for each name, in the order in which they come.
fn rows(values: &[Value]) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    for fields in values.iter().filter_map(Value::as_object) {
        for name in fields.keys() {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
    }
    let columns: Vec<(&str, Align)> = names
        .iter()
        .map(|name| {
            (
                *name,
                align(values.iter().filter_map(|value| value.get(name))),
            )
        })
        .collect();
    let mut table = Table::new(&columns);
    for value in values {
        match value {
            Value::Object(fields) => {
                table.row(
                    names
                        .iter()
                        .map(|name| cell(fields.get(*name).unwrap_or(&Value::Null))),
                );
            }
            other => table.row([cell(other)]),
        }
    }
    table.lines()
}

/// A row for each value; the values of an inner array stand beside each other.
fn plain(values: &[Value]) -> Vec<String> {
    let row = |value: &'_ Value| match value {
        Value::Array(cells) => cells.clone(),
        other => vec![other.clone()],
    };
    let rows: Vec<Vec<Value>> = values.iter().map(row).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let aligns: Vec<Align> = (0..width)
        .map(|column| align(rows.iter().filter_map(|row| row.get(column))))
        .collect();
    let mut table = Table::plain(&aligns);
    for row in &rows {
        table.row(row.iter().map(cell));
    }
    table.lines()
}

/// A line for each field: its name, its value.
fn facts(fields: &Map<String, Value>) -> Vec<String> {
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (name, value) in fields {
        table.row([name.clone(), cell(value)]);
    }
    table.lines()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ui::style::{self, paint};

    #[test]
    fn objects_are_rows_with_the_names_of_their_fields_above() {
        let value = json!([{"id": "a", "count": 10}, {"id": "bb", "more": [1], "count": null}]);
        assert_eq!(
            lines(&value),
            [
                paint(style::DIM, "  id  count  more"),
                "  a      10  -".to_owned(),
                "  bb      -  [1]".to_owned()
            ]
        );
    }

    #[test]
    fn arrays_stand_beside_each_other_and_plain_values_below() {
        assert_eq!(
            lines(&json!([["a", 1], ["bb", 20]])),
            ["  a    1", "  bb  20"]
        );
        assert_eq!(lines(&json!(["a", "b"])), ["  a", "  b"]);
        assert_eq!(
            lines(&json!({"a": "x\u{1b}[2J", "bc": true})),
            ["  a   x [2J", "  bc  true"]
        );
        assert_eq!(lines(&json!("a\nb")), ["a b"]);
        assert!(lines(&json!(null)).is_empty());
    }
}
