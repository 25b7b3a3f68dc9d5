//! Values as lines with tabs, by the rules of the AWS CLI's text output.
//!
//! An object is a line of its plain values, in the order of their names; what it holds besides follows,
//! each line led by its name in upper case. Objects of one array share their columns: a value that one of
//! them lacks is empty. An array of plain values is a line, or a line each below a name. Nothing is
//! `None`, true and false are `True` and `False`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The lines of a value, each with its end.
pub(super) fn lines(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, None, None);
    out
}

fn write(out: &mut String, value: &Value, name: Option<&str>, columns: Option<&BTreeSet<&str>>) {
    match value {
        Value::Object(fields) => object(out, fields, name, columns),
        Value::Array(values) => array(out, values, name),
        plain => line(out, &[cell(plain)]),
    }
}

fn line(out: &mut String, cells: &[String]) {
    out.push_str(&cells.join("\t"));
    out.push('\n');
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn object(
    out: &mut String,
    fields: &Map<String, Value>,
    name: Option<&str>,
    columns: Option<&BTreeSet<&str>>,
) {
    let own: BTreeSet<&str> = fields
        .iter()
        .filter(|(_, value)| is_plain(value))
        .map(|(key, _)| key.as_str())
        .collect();
    let columns = columns.unwrap_or(&own);
    let mut cells: Vec<String> = columns
        .iter()
        // The column of others may hold an object or array here, which then stands in its place.
        .map(|column| fields.get(*column).map(cell).unwrap_or_default())
        .collect();
    if !cells.is_empty() {
        if let Some(name) = name {
            cells.insert(0, name.to_uppercase());
        }
        line(out, &cells);
    }
    let rest: BTreeSet<&String> = fields
        .keys()
        .filter(|key| !columns.contains(key.as_str()))
        .collect();
    for key in rest {
        if let Some(value) = fields.get(key) {
            write(out, value, Some(key), None);
        }
    }
}

fn array(out: &mut String, values: &[Value], name: Option<&str>) {
    if values.iter().any(Value::is_object) {
        let fields = values.iter().filter_map(Value::as_object).flatten();
        let columns: BTreeSet<&str> = fields
            .filter(|(_, value)| is_plain(value))
            .map(|(key, _)| key.as_str())
            .collect();
        for value in values {
            write(out, value, name, Some(&columns));
        }
        return;
    }
    let (plain, rest): (Vec<_>, Vec<_>) = values.iter().partition(|value| is_plain(value));
    if let (Some(name), false) = (name, plain.is_empty()) {
        for value in &plain {
            line(out, &[name.to_uppercase(), cell(value)]);
        }
    } else if !plain.is_empty() {
        line(
            out,
            &plain.iter().map(|value| cell(value)).collect::<Vec<_>>(),
        );
    }
    for value in rest {
        write(out, value, name, None);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    // The expected lines are those that the AWS CLI's own formatter prints for these values.

    #[test]
    fn objects_of_an_array_share_their_columns_in_the_order_of_names() {
        let value = json!({
            "jobs": [
                {"id": "b", "status": "DONE", "counts": {"failed": 1, "done": 2}},
                {"id": "a", "forced": true, "targets": ["x", "y"]}
            ],
            "left_out": 3
        });
        assert_eq!(
            lines(&value),
            "3\nJOBS\t\tb\tDONE\nCOUNTS\t2\t1\nJOBS\tTrue\ta\t\nTARGETS\tx\nTARGETS\ty\n"
        );
    }

    #[test]
    fn arrays_of_plain_values_are_a_line_and_nothing_is_none() {
        assert_eq!(lines(&json!(["a", 1, null])), "a\t1\tNone\n");
        assert_eq!(lines(&json!([["a", 1], ["b", 2]])), "a\t1\nb\t2\n");
        assert_eq!(lines(&json!(null)), "None\n");
        assert_eq!(lines(&json!([])), "");
        assert_eq!(
            lines(&json!(18_446_744_073_709_551_615_u64)),
            "18446744073709551615\n"
        );
    }
}
