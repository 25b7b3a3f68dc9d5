//! Checks an input against the constraints of its model, in the words AWS uses for a violation.

use serde_json::{Number, Value};

use super::{Kind, Model, Shape};

/// Nesting deeper than this is refused before anything recurses into it.
const MAX_DEPTH: usize = 64;

impl Model {
    /// The first violation of the shape's constraints, or nothing.
    pub(crate) fn validate(&self, shape: &str, value: &Value) -> Result<(), String> {
        match self.shape(shape) {
            Some(shape) => self.check(shape, value, "", 0),
            None => Ok(()),
        }
    }

    fn check(&self, shape: &Shape, value: &Value, at: &str, depth: usize) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Err(format!("Value at '{at}' is nested too deeply"));
        }
        match shape.kind {
            Kind::Structure => self.check_structure(shape, value, at, depth),
            Kind::List => self.check_list(shape, value, at, depth),
            Kind::Map => self.check_map(shape, value, at, depth),
            Kind::String => check_string(shape, value, at),
            Kind::Integer | Kind::Long => match value.as_number().and_then(whole) {
                Some(number) => check_range(shape, number as f64, value, at),
                None => Err(wrong_type(value, at, "an integer")),
            },
            Kind::Float | Kind::Double => match value.as_f64() {
                Some(number) => check_range(shape, number, value, at),
                None => Err(wrong_type(value, at, "a number")),
            },
            Kind::Boolean => match value {
                Value::Bool(_) => Ok(()),
                _ => Err(wrong_type(value, at, "a boolean")),
            },
            Kind::Blob => check_blob(shape, value, at),
            Kind::Timestamp => match value {
                Value::Number(_) | Value::String(_) => Ok(()),
                _ => Err(wrong_type(value, at, "a timestamp")),
            },
        }
    }

    fn check_structure(
        &self,
        shape: &Shape,
        value: &Value,
        at: &str,
        depth: usize,
    ) -> Result<(), String> {
        let Value::Object(fields) = value else {
            return Err(wrong_type(value, at, "an object"));
        };
        for name in &shape.required {
            if fields.get(name).is_none_or(Value::is_null) {
                return Err(violation(
                    "null",
                    &join(at, name),
                    "Member must not be null",
                ));
            }
        }
        let mut set = 0;
        for (name, field) in fields {
            let Some(member) = shape.members.get(name) else {
                // AWS ignores members it does not know.
                continue;
            };
            if field.is_null() {
                continue;
            }
            set += 1;
            if let Some(inner) = self.shape(&member.shape) {
                self.check(inner, field, &join(at, name), depth + 1)?;
            }
        }
        if shape.union && set != 1 {
            return Err(format!("Value at '{at}' must have exactly one member set"));
        }
        Ok(())
    }

    fn check_list(
        &self,
        shape: &Shape,
        value: &Value,
        at: &str,
        depth: usize,
    ) -> Result<(), String> {
        let Value::Array(items) = value else {
            return Err(wrong_type(value, at, "a list"));
        };
        check_length(shape, items.len(), value, at)?;
        if let Some(inner) = shape.member.as_deref().and_then(|name| self.shape(name)) {
            for (index, item) in items.iter().enumerate() {
                self.check(
                    inner,
                    item,
                    &format!("{at}.{}.member", index + 1),
                    depth + 1,
                )?;
            }
        }
        Ok(())
    }

    fn check_map(
        &self,
        shape: &Shape,
        value: &Value,
        at: &str,
        depth: usize,
    ) -> Result<(), String> {
        let Value::Object(entries) = value else {
            return Err(wrong_type(value, at, "a map"));
        };
        check_length(shape, entries.len(), value, at)?;
        let keys = shape.key.as_deref().and_then(|name| self.shape(name));
        let values = shape.value.as_deref().and_then(|name| self.shape(name));
        for (key, entry) in entries {
            if let Some(inner) = keys {
                check_string(inner, &Value::String(key.clone()), at).map_err(|_| {
                    violation(&preview(value), at, "Map keys must satisfy constraint")
                })?;
            }
            if let Some(inner) = values
                && !entry.is_null()
            {
                self.check(inner, entry, &format!("{at}.{key}.member"), depth + 1)?;
            }
        }
        Ok(())
    }
}

/// A JSON number that is an integer, or a double without a fraction.
pub(crate) fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        number
            .as_f64()
            .filter(|number| number.fract() == 0.0 && number.abs() < 9.0e15)
            .map(|number| number as i64)
    })
}

fn check_string(shape: &Shape, value: &Value, at: &str) -> Result<(), String> {
    let Value::String(text) = value else {
        return Err(wrong_type(value, at, "a string"));
    };
    check_length(shape, text.chars().count(), value, at)?;
    if !shape.values.is_empty() && !shape.values.iter().any(|allowed| allowed == text) {
        let rule = format!(
            "Member must satisfy enum value set: [{}]",
            shape.values.join(", ")
        );
        return Err(violation(&preview(value), at, &rule));
    }
    if let Some(pattern) = shape.regex()
        && !pattern.is_match(text)
    {
        let rule = format!(
            "Member must satisfy regular expression pattern: {}",
            shape.pattern.as_deref().unwrap_or_default()
        );
        return Err(violation(&preview(value), at, &rule));
    }
    Ok(())
}

/// Blobs travel in JSON as base64; their limits count bytes.
fn check_blob(shape: &Shape, value: &Value, at: &str) -> Result<(), String> {
    use base64::Engine as _;
    let Value::String(text) = value else {
        return Err(wrong_type(value, at, "a base64 string"));
    };
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text)
        .map_err(|_| wrong_type(value, at, "a base64 string"))?;
    check_length(shape, bytes.len(), value, at)
}

/// Length counts characters of a string, bytes of a blob, entries of a list or a map.
fn check_length(shape: &Shape, length: usize, value: &Value, at: &str) -> Result<(), String> {
    check_bounds(shape, "length", length as f64, value, at)
}

fn check_range(shape: &Shape, number: f64, value: &Value, at: &str) -> Result<(), String> {
    check_bounds(shape, "value", number, value, at)
}

fn check_bounds(
    shape: &Shape,
    what: &str,
    measured: f64,
    value: &Value,
    at: &str,
) -> Result<(), String> {
    let broken = match (shape.min, shape.max) {
        (Some(min), _) if measured < min => format!("greater than or equal to {min}"),
        (_, Some(max)) if measured > max => format!("less than or equal to {max}"),
        _ => return Ok(()),
    };
    let rule = format!("Member must have {what} {broken}");
    Err(violation(&preview(value), at, &rule))
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}

fn violation(value: &str, at: &str, rule: &str) -> String {
    format!(
        "1 validation error detected: Value {value} at '{at}' failed to satisfy constraint: {rule}"
    )
}

fn wrong_type(value: &Value, at: &str, wanted: &str) -> String {
    format!("Value {} at '{at}' is not {wanted}", preview(value))
}

/// The value as AWS quotes it, cut so that a huge input does not come back whole.
fn preview(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut short: String = text.chars().take(128).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("'{short}'")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Service;

    fn check(shape: &str, value: serde_json::Value) -> Result<(), String> {
        Service::Iot.model().validate(shape, &value)
    }

    #[test]
    fn a_thing_name_must_match_its_pattern_and_length() {
        assert!(check("CreateThingRequest", json!({"thingName": "a:b_c-1"})).is_ok());
        let refused = check("CreateThingRequest", json!({"thingName": "a b"})).unwrap_err();
        assert!(refused.contains("at 'thingName'"), "{refused}");
        assert!(refused.contains("[a-zA-Z0-9:_-]+"), "{refused}");
        assert!(check("CreateThingRequest", json!({"thingName": "a\n"})).is_err());
        assert!(check("CreateThingRequest", json!({"thingName": "x".repeat(128)})).is_ok());
        assert!(check("CreateThingRequest", json!({"thingName": "x".repeat(129)})).is_err());
    }

    #[test]
    fn a_required_member_left_out_or_null_is_refused() {
        let refused = check("CreateThingRequest", json!({})).unwrap_err();
        assert!(refused.contains("Member must not be null"), "{refused}");
        assert!(check("CreateThingRequest", json!({"thingName": null})).is_err());
    }

    #[test]
    fn the_wrong_json_type_is_refused_and_unknown_members_are_ignored() {
        assert!(check("CreateThingRequest", json!({"thingName": 7})).is_err());
        assert!(check("CreateThingRequest", json!({"thingName": "a", "later": 1})).is_ok());
    }
}
