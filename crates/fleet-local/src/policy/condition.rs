//! Conditions of a statement: operators, their sets and `IfExists`.

use std::net::IpAddr;

use jiff::Timestamp;
use serde_json::Value;

use super::Pattern;

/// One key of one operator: `"StringLike": {"aws:userid": ["AROA*"]}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    set: Set,
    operator: Operator,
    if_exists: bool,
    key: String,
    values: Vec<String>,
}

/// How the values of the request are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Set {
    /// The request has one value.
    One,
    All,
    Any,
}

/// An operator, and whether it is the negation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Operator {
    kind: Kind,
    negated: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    TextIgnoringCase,
    Like,
    Number(Order),
    Date(Order),
    Bool,
    Address,
    Null,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

const OPERATORS: &[(&str, Kind, bool)] = &[
    ("StringEquals", Kind::Text, false),
    ("StringNotEquals", Kind::Text, true),
    ("StringEqualsIgnoreCase", Kind::TextIgnoringCase, false),
    ("StringNotEqualsIgnoreCase", Kind::TextIgnoringCase, true),
    ("StringLike", Kind::Like, false),
    ("StringNotLike", Kind::Like, true),
    // The ARN operators are synonyms of each other; a star may cross a colon here, which AWS
    // forbids.
    ("ArnEquals", Kind::Like, false),
    ("ArnLike", Kind::Like, false),
    ("ArnNotEquals", Kind::Like, true),
    ("ArnNotLike", Kind::Like, true),
    ("NumericEquals", Kind::Number(Order::Equal), false),
    ("NumericNotEquals", Kind::Number(Order::Equal), true),
    ("NumericLessThan", Kind::Number(Order::Less), false),
    (
        "NumericLessThanEquals",
        Kind::Number(Order::LessOrEqual),
        false,
    ),
    ("NumericGreaterThan", Kind::Number(Order::Greater), false),
    (
        "NumericGreaterThanEquals",
        Kind::Number(Order::GreaterOrEqual),
        false,
    ),
    ("DateEquals", Kind::Date(Order::Equal), false),
    ("DateNotEquals", Kind::Date(Order::Equal), true),
    ("DateLessThan", Kind::Date(Order::Less), false),
    ("DateLessThanEquals", Kind::Date(Order::LessOrEqual), false),
    ("DateGreaterThan", Kind::Date(Order::Greater), false),
    (
        "DateGreaterThanEquals",
        Kind::Date(Order::GreaterOrEqual),
        false,
    ),
    ("Bool", Kind::Bool, false),
    ("BinaryEquals", Kind::Text, false),
    ("IpAddress", Kind::Address, false),
    ("NotIpAddress", Kind::Address, true),
    ("Null", Kind::Null, false),
];

impl Condition {
    /// The conditions of a block; `None` where an operator is unknown or a value has no such form.
    pub(super) fn all(block: &Value) -> Option<Vec<Condition>> {
        let mut out = Vec::new();
        for (name, keys) in block.as_object()? {
            let (set, rest) = if let Some(rest) = name.strip_prefix("ForAllValues:") {
                (Set::All, rest)
            } else if let Some(rest) = name.strip_prefix("ForAnyValue:") {
                (Set::Any, rest)
            } else {
                (Set::One, name.as_str())
            };
            let (rest, if_exists) = match rest.strip_suffix("IfExists") {
                Some(rest) => (rest, true),
                None => (rest, false),
            };
            let (_, kind, negated) = OPERATORS.iter().find(|(known, ..)| *known == rest)?;
            for (key, values) in keys.as_object()? {
                out.push(Condition {
                    set,
                    operator: Operator {
                        kind: *kind,
                        negated: *negated,
                    },
                    if_exists,
                    key: key.clone(),
                    values: scalars(values)?,
                });
            }
        }
        Some(out)
    }

    /// Whether it holds. `found` are the values that the request has for the key; `variable` fills
    /// in policy variables.
    pub(super) fn holds(
        &self,
        found: &dyn Fn(&str) -> Option<Vec<String>>,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> bool {
        let found = found(&self.key);
        if self.operator.kind == Kind::Null {
            let missing = found.is_none_or(|values| values.is_empty());
            return self
                .values
                .iter()
                .any(|value| value.eq_ignore_ascii_case("true") == missing);
        }
        let Some(found) = found else {
            return match self.set {
                Set::All => true,
                Set::Any => self.if_exists,
                Set::One => self.if_exists || self.operator.negated,
            };
        };
        // A negated operator holds for a value that none of the policy's values fits.
        let fits = |value: &String| {
            let one = self
                .values
                .iter()
                .any(|wanted| self.operator.fits(wanted, value, variable));
            one != self.operator.negated
        };
        match self.set {
            Set::Any => found.iter().any(fits),
            Set::One | Set::All => found.iter().all(fits),
        }
    }
}

impl Operator {
    fn fits(self, wanted: &str, found: &str, variable: &dyn Fn(&str) -> Option<String>) -> bool {
        match self.kind {
            Kind::Like => Pattern::with_variables(wanted, variable)
                .is_some_and(|pattern| pattern.matches(found)),
            Kind::Text => literal(wanted, variable).is_some_and(|wanted| wanted == found),
            Kind::TextIgnoringCase => literal(wanted, variable)
                .is_some_and(|wanted| wanted.to_lowercase() == found.to_lowercase()),
            Kind::Bool => wanted.eq_ignore_ascii_case(found),
            Kind::Number(order) => match (wanted.parse::<f64>(), found.parse::<f64>()) {
                (Ok(wanted), Ok(found)) => order.holds(found.partial_cmp(&wanted)),
                _ => false,
            },
            Kind::Date(order) => match (date(wanted), date(found)) {
                (Some(wanted), Some(found)) => order.holds(Some(found.cmp(&wanted))),
                _ => false,
            },
            Kind::Address => within(found, wanted),
            Kind::Null => false,
        }
    }
}

impl Order {
    fn holds(self, found: Option<std::cmp::Ordering>) -> bool {
        found.is_some_and(|found| match self {
            Order::Equal => found.is_eq(),
            Order::Less => found.is_lt(),
            Order::LessOrEqual => found.is_le(),
            Order::Greater => found.is_gt(),
            Order::GreaterOrEqual => found.is_ge(),
        })
    }
}

/// A text with its variables filled in and its wildcards left as they are.
fn literal(text: &str, variable: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (key, behind) = after.split_once('}')?;
        out.push_str(before);
        match key {
            "*" | "?" | "$" => out.push_str(key),
            key => out.push_str(&variable(key.trim())?),
        }
        rest = behind;
    }
    out.push_str(rest);
    Some(out)
}

fn scalars(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(items) => items.iter().map(scalar).collect(),
        single => Some(vec![scalar(single)?]),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

/// An ISO 8601 time, a date, or seconds since the epoch.
fn date(text: &str) -> Option<Timestamp> {
    if let Ok(seconds) = text.parse::<i64>() {
        return Timestamp::from_second(seconds).ok();
    }
    text.parse::<Timestamp>().ok().or_else(|| {
        let day: jiff::civil::Date = text.parse().ok()?;
        Some(day.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp())
    })
}

/// Whether an address is one, or lies in a network such as `192.0.2.0/24`.
fn within(address: &str, network: &str) -> bool {
    let (base, bits) = match network.split_once('/') {
        Some((base, bits)) => (base, bits.parse::<u32>().ok()),
        None => (network, Some(128)),
    };
    let (Ok(address), Ok(base), Some(bits)) =
        (address.parse::<IpAddr>(), base.parse::<IpAddr>(), bits)
    else {
        return false;
    };
    let masked = |address: u128, width: u32| {
        let drop = width.saturating_sub(bits);
        address.checked_shr(drop).unwrap_or(0)
    };
    match (address, base) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            masked(u32::from(a).into(), 32) == masked(u32::from(b).into(), 32)
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => masked(a.into(), 128) == masked(b.into(), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holds(block: Value, request: &[(&str, &[&str])]) -> bool {
        let conditions = Condition::all(&block).unwrap();
        let found = |key: &str| {
            request
                .iter()
                .find(|(name, _)| *name == key)
                .map(|(_, values)| values.iter().map(|v| (*v).to_owned()).collect())
        };
        let variable =
            |key: &str| found(key).and_then(|values: Vec<String>| values.first().cloned());
        conditions
            .iter()
            .all(|condition| condition.holds(&found, &variable))
    }

    #[test]
    fn operators_compare_as_the_language_says() {
        let request: &[(&str, &[&str])] = &[
            ("id", &["Team-1"]),
            ("n", &["10"]),
            ("t", &["2026-05-01T00:00:00Z"]),
            ("b", &["true"]),
            ("ip", &["10.1.2.3"]),
        ];
        for (block, expected) in [
            (json!({"StringEquals": {"id": ["x", "Team-1"]}}), true),
            (json!({"StringEquals": {"id": "team-1"}}), false),
            (json!({"StringEqualsIgnoreCase": {"id": "team-1"}}), true),
            (json!({"StringEquals": {"id": "Team-*"}}), false),
            (json!({"StringLike": {"id": "Team-*"}}), true),
            (json!({"StringNotLike": {"id": ["Team-*", "x"]}}), false),
            (json!({"StringNotEquals": {"id": ["a", "b"]}}), true),
            (json!({"NumericLessThanEquals": {"n": 10}}), true),
            (json!({"NumericGreaterThan": {"n": "10"}}), false),
            (json!({"DateGreaterThan": {"t": "2026-04-30"}}), true),
            (json!({"DateLessThan": {"t": "1767225600"}}), false),
            (json!({"Bool": {"b": true}}), true),
            (json!({"IpAddress": {"ip": "10.0.0.0/8"}}), true),
            (
                json!({"IpAddress": {"ip": ["10.2.0.0/16", "10.1.2.3"]}}),
                true,
            ),
            (json!({"NotIpAddress": {"ip": "10.0.0.0/8"}}), false),
            (
                json!({"StringEquals": {"id": "Team-1"}, "Bool": {"b": "false"}}),
                false,
            ),
        ] {
            assert_eq!(holds(block.clone(), request), expected, "{block}");
        }
    }

    #[test]
    fn a_missing_key_fails_plain_operators_and_passes_negated_ones() {
        for (block, expected) in [
            (json!({"StringEquals": {"k": "x"}}), false),
            (json!({"StringNotEquals": {"k": "x"}}), true),
            (json!({"StringEqualsIfExists": {"k": "x"}}), true),
            (json!({"Null": {"k": "true"}}), true),
            (json!({"Null": {"k": "false"}}), false),
            (json!({"ForAllValues:StringEquals": {"k": "x"}}), true),
            (json!({"ForAnyValue:StringEquals": {"k": "x"}}), false),
        ] {
            assert_eq!(holds(block.clone(), &[]), expected, "{block}");
        }
    }

    #[test]
    fn sets_count_the_values_of_the_request() {
        let request: &[(&str, &[&str])] = &[("k", &["a", "b"])];
        for (block, expected) in [
            (
                json!({"ForAllValues:StringEquals": {"k": ["a", "b", "c"]}}),
                true,
            ),
            (json!({"ForAllValues:StringEquals": {"k": ["a"]}}), false),
            (json!({"ForAnyValue:StringEquals": {"k": ["b"]}}), true),
            (
                json!({"ForAnyValue:StringNotEquals": {"k": ["a", "b"]}}),
                false,
            ),
        ] {
            assert_eq!(holds(block.clone(), request), expected, "{block}");
        }
    }
}
