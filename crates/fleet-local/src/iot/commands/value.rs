//! Values of parameters, each with its type.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ciborium::Value as Tree;
use serde::{Deserialize, Serialize};

use super::decimal::Decimal;

/// Values by the names of their parameters.
pub(crate) type Values = BTreeMap<String, Value>;

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Type {
    String,
    Integer,
    Double,
    Long,
    UnsignedLong,
    Boolean,
    Binary,
}

impl Type {
    pub(super) fn is_number(self) -> bool {
        matches!(
            self,
            Type::Integer | Type::Double | Type::Long | Type::UnsignedLong
        )
    }

    /// AWS's word, and the member that values of this type are given in.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Type::String => ("STRING", "S"),
            Type::Integer => ("INTEGER", "I"),
            Type::Double => ("DOUBLE", "D"),
            Type::Long => ("LONG", "L"),
            Type::UnsignedLong => ("UNSIGNEDLONG", "UL"),
            Type::Boolean => ("BOOLEAN", "B"),
            Type::Binary => ("BINARY", "BIN"),
        }
    }
}

/// A value as it travels and is kept: a structure with one member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Members", into = "Members")]
pub(crate) enum Value {
    String(String),
    Boolean(bool),
    Integer(i32),
    Long(i64),
    Double(f64),
    Binary(Vec<u8>),
    UnsignedLong(u64),
}

/// The wire shape of a value. An unsigned long is text, because JSON numbers do not hold it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Members {
    #[serde(skip_serializing_if = "Option::is_none")]
    s: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    b: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    i: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    l: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    d: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ul: Option<String>,
}

/// Why members are not a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum NotAValue {
    #[error("a parameter value must have exactly one of S, B, I, L, D, BIN and UL, not {0}")]
    Members(usize),
    #[error("{0} is not an integer of 32 bits")]
    Integer(i64),
    #[error("{0} is not an unsigned integer of 64 bits")]
    UnsignedLong(String),
    #[error("a binary parameter value must be base64")]
    Binary,
}

impl TryFrom<Members> for Value {
    type Error = NotAValue;

    fn try_from(members: Members) -> Result<Value, NotAValue> {
        let Members {
            s,
            b,
            i,
            l,
            d,
            bin,
            ul,
        } = members;
        let integer = |i: i64| i32::try_from(i).map_err(|_| NotAValue::Integer(i));
        let binary = |bin: String| STANDARD.decode(bin).map_err(|_| NotAValue::Binary);
        let unsigned = |ul: String| ul.parse().map_err(|_| NotAValue::UnsignedLong(ul));
        let mut given = [
            s.map(|s| Ok(Value::String(s))),
            b.map(|b| Ok(Value::Boolean(b))),
            i.map(|i| integer(i).map(Value::Integer)),
            l.map(|l| Ok(Value::Long(l))),
            d.map(|d| Ok(Value::Double(d))),
            bin.map(|bin| binary(bin).map(Value::Binary)),
            ul.map(|ul| unsigned(ul).map(Value::UnsignedLong)),
        ]
        .into_iter()
        .flatten();
        match (given.next(), given.count()) {
            (Some(value), 0) => value,
            (None, _) => Err(NotAValue::Members(0)),
            (Some(_), more) => Err(NotAValue::Members(more + 1)),
        }
    }
}

impl From<Value> for Members {
    fn from(value: Value) -> Members {
        let mut members = Members::default();
        match value {
            Value::String(s) => members.s = Some(s),
            Value::Boolean(b) => members.b = Some(b),
            Value::Integer(i) => members.i = Some(i.into()),
            Value::Long(l) => members.l = Some(l),
            Value::Double(d) => members.d = Some(d),
            Value::Binary(bytes) => members.bin = Some(STANDARD.encode(bytes)),
            Value::UnsignedLong(ul) => members.ul = Some(ul.to_string()),
        }
        members
    }
}

impl Value {
    pub(super) fn kind(&self) -> Type {
        match self {
            Value::String(_) => Type::String,
            Value::Boolean(_) => Type::Boolean,
            Value::Integer(_) => Type::Integer,
            Value::Long(_) => Type::Long,
            Value::Double(_) => Type::Double,
            Value::Binary(_) => Type::Binary,
            Value::UnsignedLong(_) => Type::UnsignedLong,
        }
    }

    /// The value as text among other text. Bytes are base64.
    pub(super) fn print(&self) -> String {
        match self {
            Value::String(s) => s.clone(),
            Value::Boolean(b) => b.to_string(),
            Value::Integer(i) => i.to_string(),
            Value::Long(l) => l.to_string(),
            Value::Double(d) => d.to_string(),
            Value::Binary(bytes) => STANDARD.encode(bytes),
            Value::UnsignedLong(ul) => ul.to_string(),
        }
    }

    /// The value by itself in a payload.
    pub(super) fn tree(&self) -> Tree {
        match self {
            Value::String(s) => Tree::Text(s.clone()),
            Value::Boolean(b) => Tree::Bool(*b),
            Value::Integer(i) => Tree::Integer((*i).into()),
            Value::Long(l) => Tree::Integer((*l).into()),
            Value::Double(d) => Tree::Float(*d),
            Value::Binary(bytes) => Tree::Bytes(bytes.clone()),
            Value::UnsignedLong(ul) => Tree::Integer((*ul).into()),
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Value::String(s) => Some(s),
            _ => None,
        }
    }

    /// The number, if it is one. A double is the shortest decimal that names it.
    pub(super) fn decimal(&self) -> Option<Decimal> {
        if self.kind().is_number() {
            Decimal::parse(&self.print())
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_has_exactly_one_member_and_stays_as_it_was_given() {
        for given in [
            json!({"S": "on"}),
            json!({"B": false}),
            json!({"I": -2_147_483_648_i64}),
            json!({"L": i64::MAX}),
            json!({"D": 0.1}),
            json!({"BIN": "AP8="}),
            json!({"UL": "18446744073709551615"}),
        ] {
            let value: Value = serde_json::from_value(given.clone()).unwrap();
            assert_eq!(serde_json::to_value(value).unwrap(), given);
        }
    }

    #[test]
    fn what_is_none_or_two_or_too_large_is_no_value() {
        for (given, why) in [
            (json!({}), "exactly one of"),
            (json!({"S": "a", "B": true}), "not 2"),
            (json!({"I": 2_147_483_648_i64}), "32 bits"),
            (json!({"UL": "18446744073709551616"}), "64 bits"),
            (json!({"BIN": "?"}), "base64"),
        ] {
            let refused = serde_json::from_value::<Value>(given.clone()).unwrap_err();
            assert!(refused.to_string().contains(why), "{given}: {refused}");
        }
    }
}
