//! Parameters of a command: their types, their values when nobody gives one, what must hold of them.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::value::{Type, Value};
use crate::error::{AwsError, AwsResult};

/// A parameter as it is given and kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Parameter {
    pub(super) name: String,
    /// Left out, it is that of the value or the default; AWS's own example leaves it out.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<Type>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_value: Option<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    value_conditions: Vec<Condition>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

fn refuse<T>(why: String) -> AwsResult<T> {
    Err(AwsError::validation(why))
}

impl Parameter {
    /// The type that values must have, where it is known.
    fn kind(&self) -> Option<Type> {
        let of = |value: &Option<Value>| value.as_ref().map(Value::kind);
        self.kind
            .or_else(|| of(&self.value))
            .or_else(|| of(&self.default_value))
    }

    /// Refuses values of another type and conditions that cannot be asked. Whether the default
    /// meets the conditions shows when an execution is started, as AWS has it.
    pub(super) fn check(&self) -> AwsResult<()> {
        let Some(kind) = self.kind() else {
            return Ok(());
        };
        for value in [&self.value, &self.default_value].into_iter().flatten() {
            self.check_kind(value)?;
        }
        match self.value_conditions.iter().find(|it| !it.fits(kind)) {
            None => Ok(()),
            Some(condition) => refuse(format!(
                "the condition {} of parameter {} cannot be asked of values of type {}",
                condition.word(),
                self.name,
                kind.words().0
            )),
        }
    }

    fn check_kind(&self, value: &Value) -> AwsResult<()> {
        match self.kind() {
            Some(kind) if kind != value.kind() => {
                let (word, member) = kind.words();
                refuse(format!(
                    "parameter {} is of type {word} and takes its value in {member}, not in {}",
                    self.name,
                    value.kind().words().1
                ))
            }
            _ => Ok(()),
        }
    }

    /// The value for an execution: the one given, else the command's own.
    pub(super) fn resolve(&self, given: Option<&Value>) -> AwsResult<Value> {
        let value = given
            .or(self.value.as_ref())
            .or(self.default_value.as_ref());
        let Some(value) = value else {
            return refuse(format!(
                "parameter {} has no default value and must be given",
                self.name
            ));
        };
        self.check_kind(value)?;
        match self.value_conditions.iter().find(|it| !it.holds(value)) {
            None => Ok(value.clone()),
            Some(condition) => refuse(format!(
                "the value of parameter {} does not meet its condition {}",
                self.name,
                condition.word()
            )),
        }
    }
}
