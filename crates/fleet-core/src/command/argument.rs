//! Values for the parameters of a command: read from text by type, and checked before AWS checks them.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Arguments, Condition, Parameter, ParameterType, ParameterValue};

/// Why the values for an execution cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ArgumentError {
    /// A parameter without a default has no value.
    #[error("parameter {name} needs a value: {wanted}")]
    Missing {
        /// The parameter.
        name: String,
        /// What it takes.
        wanted: String,
    },
    /// The command has no such parameter.
    #[error("there is no parameter {name}; the parameters are {known}")]
    Unknown {
        /// What was given.
        name: String,
        /// What there is.
        known: String,
    },
    /// A static command takes no values.
    #[error("the command takes no parameters, so {0} cannot be given")]
    Static(String),
    /// The value is not of the parameter's type.
    #[error("{value:?} is no value for parameter {name}: it takes {wanted}")]
    Type {
        /// The parameter.
        name: String,
        /// What was given.
        value: String,
        /// What it takes.
        wanted: String,
    },
    /// The value does not meet a condition.
    #[error("{value:?} is no value for parameter {name}: it must be {condition}")]
    Condition {
        /// The parameter.
        name: String,
        /// What was given.
        value: String,
        /// What it must be.
        condition: String,
    },
    /// The value is fixed.
    #[error("parameter {0} always has the value that the command gives it")]
    Fixed(String),
}

impl ParameterType {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::String,
        Self::Integer,
        Self::Double,
        Self::Long,
        Self::UnsignedLong,
        Self::Boolean,
        Self::Binary,
    ];

    /// AWS's word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "STRING",
            Self::Integer => "INTEGER",
            Self::Double => "DOUBLE",
            Self::Long => "LONG",
            Self::UnsignedLong => "UNSIGNEDLONG",
            Self::Boolean => "BOOLEAN",
            Self::Binary => "BINARY",
        }
    }

    /// The type of this word, in upper or lower case.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|kind| kind.as_str().eq_ignore_ascii_case(word.trim()))
    }

    /// A value of this type from text; binary values are written in base64.
    #[must_use]
    pub fn parse(self, text: &str) -> Option<ParameterValue> {
        match self {
            Self::String => Some(ParameterValue::String(text.to_owned())),
            Self::Integer => text.parse().ok().map(ParameterValue::Integer),
            Self::Double => text
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite())
                .map(ParameterValue::Double),
            Self::Long => text.parse().ok().map(ParameterValue::Long),
            Self::UnsignedLong => text.parse().ok().map(ParameterValue::UnsignedLong),
            Self::Boolean => text.parse().ok().map(ParameterValue::Boolean),
            Self::Binary => STANDARD.decode(text).ok().map(ParameterValue::Binary),
        }
    }

    /// What is to be written for it.
    #[must_use]
    pub fn wanted(self) -> &'static str {
        match self {
            Self::String => "a text",
            Self::Integer => "a whole number of 32 bits",
            Self::Double => "a number",
            Self::Long => "a whole number of 64 bits",
            Self::UnsignedLong => "a whole number of 64 bits that is not negative",
            Self::Boolean => "true or false",
            Self::Binary => "bytes in base64",
        }
    }
}

impl ParameterValue {
    /// Its type.
    #[must_use]
    pub fn kind(&self) -> ParameterType {
        match self {
            Self::String(_) => ParameterType::String,
            Self::Integer(_) => ParameterType::Integer,
            Self::Double(_) => ParameterType::Double,
            Self::Long(_) => ParameterType::Long,
            Self::UnsignedLong(_) => ParameterType::UnsignedLong,
            Self::Boolean(_) => ParameterType::Boolean,
            Self::Binary(_) => ParameterType::Binary,
        }
    }
}

/// As it would be written on a command line.
impl fmt::Display for ParameterValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Double(number) => write!(f, "{number}"),
            Self::Long(number) => write!(f, "{number}"),
            Self::UnsignedLong(number) => write!(f, "{number}"),
            Self::Boolean(truth) => write!(f, "{truth}"),
            Self::Binary(bytes) => f.write_str(&STANDARD.encode(bytes)),
        }
    }
}

impl Parameter {
    /// Its type; that of its value or default where none is named, text otherwise.
    #[must_use]
    pub fn effective_kind(&self) -> ParameterType {
        let of_value = || self.value.as_ref().or(self.default.as_ref());
        self.kind
            .or_else(|| of_value().map(ParameterValue::kind))
            .unwrap_or(ParameterType::String)
    }

    /// Whether an execution has to give it a value.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.value.is_none() && self.default.is_none()
    }

    /// What is to be written for it, its conditions included.
    #[must_use]
    pub fn wanted(&self) -> String {
        let mut wanted = self.effective_kind().wanted().to_owned();
        for condition in &self.conditions {
            wanted.push_str(", ");
            wanted.push_str(&condition.to_string());
        }
        wanted
    }

    /// Reads a value for it.
    ///
    /// # Errors
    /// It is fixed, the text is not of its type, or does not meet its conditions.
    pub fn parse(&self, text: &str) -> Result<ParameterValue, ArgumentError> {
        if self.value.is_some() {
            return Err(ArgumentError::Fixed(self.name.clone()));
        }
        let kind = self.effective_kind();
        let value = kind.parse(text).ok_or_else(|| ArgumentError::Type {
            name: self.name.clone(),
            value: text.to_owned(),
            wanted: kind.wanted().to_owned(),
        })?;
        self.check(&value)?;
        Ok(value)
    }

    fn check(&self, value: &ParameterValue) -> Result<(), ArgumentError> {
        let unmet = self
            .conditions
            .iter()
            .find(|condition| !condition.met(value));
        unmet.map_or(Ok(()), |condition: &Condition| {
            Err(ArgumentError::Condition {
                name: self.name.clone(),
                value: value.to_string(),
                condition: condition.to_string(),
            })
        })
    }
}

/// Reads the values for an execution.
///
/// # Errors
/// Everything that AWS would refuse, all of it at once.
pub fn read(
    parameters: &[Parameter],
    given: &BTreeMap<String, String>,
) -> Result<Arguments, Vec<ArgumentError>> {
    let mut errors = Vec::new();
    let mut arguments = Arguments::new();
    for (name, text) in given {
        match parameters.iter().find(|parameter| parameter.name == *name) {
            Some(parameter) => match parameter.parse(text) {
                Ok(value) => {
                    arguments.insert(name.clone(), value);
                }
                Err(error) => errors.push(error),
            },
            None => errors.push(unknown(parameters, name)),
        }
    }
    for parameter in parameters {
        if parameter.is_required() && !given.contains_key(&parameter.name) {
            errors.push(ArgumentError::Missing {
                name: parameter.name.clone(),
                wanted: parameter.wanted(),
            });
        }
    }
    if errors.is_empty() {
        Ok(arguments)
    } else {
        Err(errors)
    }
}

fn unknown(parameters: &[Parameter], name: &str) -> ArgumentError {
    if parameters.is_empty() {
        return ArgumentError::Static(name.to_owned());
    }
    let known: Vec<_> = parameters
        .iter()
        .map(|parameter| parameter.name.as_str())
        .collect();
    ArgumentError::Unknown {
        name: name.to_owned(),
        known: known.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{Comparison, Operand};

    fn parameter(name: &str, kind: ParameterType) -> Parameter {
        Parameter {
            name: name.to_owned(),
            kind: Some(kind),
            value: None,
            default: None,
            conditions: Vec::new(),
            description: None,
        }
    }

    fn given(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn text_becomes_a_value_of_the_parameters_type() {
        let read = |kind: ParameterType, text: &str| kind.parse(text);
        assert_eq!(
            read(ParameterType::Integer, "-5"),
            Some(ParameterValue::Integer(-5))
        );
        assert_eq!(read(ParameterType::Integer, "2147483648"), None, "33 bits");
        assert_eq!(
            read(ParameterType::Long, "2147483648"),
            Some(ParameterValue::Long(2_147_483_648))
        );
        assert_eq!(read(ParameterType::UnsignedLong, "-1"), None);
        assert_eq!(
            read(ParameterType::Double, "21.5"),
            Some(ParameterValue::Double(21.5))
        );
        assert_eq!(read(ParameterType::Double, "NaN"), None);
        assert_eq!(read(ParameterType::Boolean, "yes"), None);
        assert_eq!(
            read(ParameterType::Binary, "AQI="),
            Some(ParameterValue::Binary(vec![1, 2]))
        );
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let mut duration = parameter("duration", ParameterType::Integer);
        duration.conditions.push(Condition {
            comparison: Comparison::InRange,
            operand: Operand::Range {
                min: "1".to_owned(),
                max: "30".to_owned(),
            },
        });
        let parameters = [parameter("vehicleId", ParameterType::String), duration];
        let errors =
            read(&parameters, &given(&[("duration", "31"), ("color", "red")])).unwrap_err();
        let texts: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            texts,
            [
                "there is no parameter color; the parameters are vehicleId, duration",
                "\"31\" is no value for parameter duration: it must be from 1 to 30",
                "parameter vehicleId needs a value: a text",
            ]
        );
    }

    #[test]
    fn a_default_need_not_be_given_and_a_fixed_value_cannot_be() {
        let mut unit = parameter("unit", ParameterType::String);
        unit.default = Some(ParameterValue::String("celsius".to_owned()));
        let mut action = parameter("action", ParameterType::String);
        action.value = Some(ParameterValue::String("lock".to_owned()));
        let parameters = [unit, action];
        assert_eq!(read(&parameters, &given(&[])), Ok(Arguments::new()));
        assert_eq!(
            read(&parameters, &given(&[("action", "unlock")])),
            Err(vec![ArgumentError::Fixed("action".to_owned())])
        );
        assert_eq!(
            read(&[], &given(&[("a", "b")])),
            Err(vec![ArgumentError::Static("a".to_owned())])
        );
    }
}
