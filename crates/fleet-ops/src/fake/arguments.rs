//! The values of a command's parameters, as the fake takes and refuses them.

use std::cmp::Ordering;

use fleet_core::command::{
    Arguments, Comparison, Condition, Operand, Parameter, ParameterType, ParameterValue,
};

/// The values of all parameters: those given, else the command's own.
pub(super) fn resolved(parameters: &[Parameter], given: &Arguments) -> Result<Arguments, String> {
    let unknown = |name: &&String| !parameters.iter().any(|parameter| parameter.name == **name);
    if let Some(name) = given.keys().find(unknown) {
        return Err(format!("there is no parameter {name}"));
    }
    let values = parameters.iter().map(|parameter| {
        let name = &parameter.name;
        let value = given.get(name).or(parameter.value.as_ref());
        let value = value.or(parameter.default.as_ref());
        let value = value.ok_or_else(|| format!("parameter {name} has no value"))?;
        if parameter.kind.is_some_and(|kind| kind != kind_of(value)) {
            return Err(format!("the value of {name} is of the wrong type"));
        }
        match parameter
            .conditions
            .iter()
            .all(|condition| holds(condition, value))
        {
            true => Ok((name.clone(), value.clone())),
            false => Err(format!("the value of {name} does not meet its condition")),
        }
    });
    values.collect()
}

fn kind_of(value: &ParameterValue) -> ParameterType {
    match value {
        ParameterValue::String(_) => ParameterType::String,
        ParameterValue::Integer(_) => ParameterType::Integer,
        ParameterValue::Double(_) => ParameterType::Double,
        ParameterValue::Long(_) => ParameterType::Long,
        ParameterValue::UnsignedLong(_) => ParameterType::UnsignedLong,
        ParameterValue::Boolean(_) => ParameterType::Boolean,
        ParameterValue::Binary(_) => ParameterType::Binary,
    }
}

/// Whether a value meets a condition. What cannot be compared meets none.
fn holds(condition: &Condition, value: &ParameterValue) -> bool {
    let is = |operand: &str| compared(value, operand);
    let equals = |operand: &str| is(operand) == Some(Ordering::Equal);
    match (condition.comparison, &condition.operand) {
        (Comparison::Equals, Operand::Number(one) | Operand::String(one)) => equals(one),
        (Comparison::NotEquals, Operand::Number(one) | Operand::String(one)) => !equals(one),
        (Comparison::LessThan, Operand::Number(one)) => is(one) == Some(Ordering::Less),
        (Comparison::LessThanEquals, Operand::Number(one)) => is(one).is_some_and(Ordering::is_le),
        (Comparison::GreaterThan, Operand::Number(one)) => is(one) == Some(Ordering::Greater),
        (Comparison::GreaterThanEquals, Operand::Number(one)) => {
            is(one).is_some_and(Ordering::is_ge)
        }
        (Comparison::InSet, Operand::Numbers(all) | Operand::Strings(all)) => {
            all.iter().any(|one| equals(one))
        }
        (Comparison::NotInSet, Operand::Numbers(all) | Operand::Strings(all)) => {
            !all.iter().any(|one| equals(one))
        }
        (Comparison::InRange, Operand::Range { min, max }) => {
            is(min).is_some_and(Ordering::is_ge) && is(max).is_some_and(Ordering::is_le)
        }
        (Comparison::NotInRange, Operand::Range { min, max }) => {
            is(min) == Some(Ordering::Less) || is(max) == Some(Ordering::Greater)
        }
        _ => false,
    }
}

fn compared(value: &ParameterValue, operand: &str) -> Option<Ordering> {
    match value {
        ParameterValue::String(text) => Some(text.as_str().cmp(operand)),
        ParameterValue::Integer(number) => Some(number.cmp(&operand.parse().ok()?)),
        ParameterValue::Long(number) => Some(number.cmp(&operand.parse().ok()?)),
        ParameterValue::UnsignedLong(number) => Some(number.cmp(&operand.parse().ok()?)),
        ParameterValue::Double(number) => number.partial_cmp(&operand.parse().ok()?),
        ParameterValue::Boolean(_) | ParameterValue::Binary(_) => None,
    }
}
