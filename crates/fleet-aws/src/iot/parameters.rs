//! The parameters of commands and their values, in AWS's form and back.

use aws_sdk_iot::types::{
    CommandParameter, CommandParameterType, CommandParameterValue,
    CommandParameterValueComparisonOperand as AwsOperand,
    CommandParameterValueComparisonOperator as Operator, CommandParameterValueCondition,
    CommandParameterValueNumberRange,
};
use aws_sdk_iotjobsdataplane::types::CommandParameterValue as Argument;
use aws_smithy_types::Blob;
use fleet_core::command::{
    Comparison, Condition, Operand, Parameter, ParameterType, ParameterValue,
};
use fleet_core::operation::Operation;
use fleet_core::port::Result;

use crate::aws::{unreadable, unsendable};

/// A parameter, as AWS takes it.
pub(super) fn parameter(operation: Operation, said: &Parameter) -> Result<CommandParameter> {
    let conditions = said.conditions.iter();
    let conditions = conditions.map(|condition| self::condition(operation, condition));
    let conditions: Vec<_> = conditions.collect::<Result<_>>()?;
    CommandParameter::builder()
        .name(&said.name)
        .set_type(said.kind.map(kind))
        .set_value(said.value.as_ref().map(value))
        .set_default_value(said.default.as_ref().map(value))
        .set_value_conditions((!conditions.is_empty()).then_some(conditions))
        .set_description(said.description.clone())
        .build()
        .map_err(|error| unsendable(operation, error))
}

fn kind(kind: ParameterType) -> CommandParameterType {
    match kind {
        ParameterType::String => CommandParameterType::String,
        ParameterType::Integer => CommandParameterType::Integer,
        ParameterType::Double => CommandParameterType::Double,
        ParameterType::Long => CommandParameterType::Long,
        ParameterType::UnsignedLong => CommandParameterType::Unsignedlong,
        ParameterType::Boolean => CommandParameterType::Boolean,
        ParameterType::Binary => CommandParameterType::Binary,
    }
}

fn value(value: &ParameterValue) -> CommandParameterValue {
    let said = CommandParameterValue::builder();
    match value {
        ParameterValue::String(text) => said.s(text),
        ParameterValue::Integer(number) => said.i(*number),
        ParameterValue::Double(number) => said.d(*number),
        ParameterValue::Long(number) => said.l(*number),
        ParameterValue::UnsignedLong(number) => said.ul(number.to_string()),
        ParameterValue::Boolean(truth) => said.b(*truth),
        ParameterValue::Binary(bytes) => said.bin(Blob::new(bytes.clone())),
    }
    .build()
}

/// A value for an execution: the Jobs data plane has a type of its own for it.
pub(super) fn argument(value: &ParameterValue) -> Argument {
    let said = Argument::builder();
    match value {
        ParameterValue::String(text) => said.s(text),
        ParameterValue::Integer(number) => said.i(*number),
        ParameterValue::Double(number) => said.d(*number),
        ParameterValue::Long(number) => said.l(*number),
        ParameterValue::UnsignedLong(number) => said.ul(number.to_string()),
        ParameterValue::Boolean(truth) => said.b(*truth),
        ParameterValue::Binary(bytes) => said.bin(Blob::new(bytes.clone())),
    }
    .build()
}

fn condition(
    operation: Operation,
    condition: &Condition,
) -> Result<CommandParameterValueCondition> {
    let operand = AwsOperand::builder();
    let operand = match &condition.operand {
        Operand::Number(number) => operand.number(number),
        Operand::Numbers(numbers) => operand.set_numbers(Some(numbers.clone())),
        Operand::String(text) => operand.string(text),
        Operand::Strings(texts) => operand.set_strings(Some(texts.clone())),
        Operand::Range { min, max } => {
            let range = CommandParameterValueNumberRange::builder();
            let range = range.min(min).max(max).build();
            operand.number_range(range.map_err(|error| unsendable(operation, error))?)
        }
    };
    CommandParameterValueCondition::builder()
        .comparison_operator(match condition.comparison {
            Comparison::Equals => Operator::Equals,
            Comparison::NotEquals => Operator::NotEquals,
            Comparison::LessThan => Operator::LessThan,
            Comparison::LessThanEquals => Operator::LessThanEquals,
            Comparison::GreaterThan => Operator::GreaterThan,
            Comparison::GreaterThanEquals => Operator::GreaterThanEquals,
            Comparison::InSet => Operator::InSet,
            Comparison::NotInSet => Operator::NotInSet,
            Comparison::InRange => Operator::InRange,
            Comparison::NotInRange => Operator::NotInRange,
        })
        .operand(operand.build())
        .build()
        .map_err(|error| unsendable(operation, error))
}

/// A parameter that AWS describes.
pub(super) fn read(operation: Operation, there: CommandParameter) -> Result<Parameter> {
    let conditions = there.value_conditions.unwrap_or_default().into_iter();
    Ok(Parameter {
        name: there.name,
        kind: there
            .r#type
            .map(|kind| read_kind(operation, &kind))
            .transpose()?,
        value: there
            .value
            .map(|value| read_value(operation, value))
            .transpose()?,
        default: there
            .default_value
            .map(|value| read_value(operation, value))
            .transpose()?,
        conditions: conditions
            .map(|condition| read_condition(operation, condition))
            .collect::<Result<_>>()?,
        description: there.description.filter(|text| !text.is_empty()),
    })
}

fn read_kind(operation: Operation, kind: &CommandParameterType) -> Result<ParameterType> {
    match kind {
        CommandParameterType::String => Ok(ParameterType::String),
        CommandParameterType::Integer => Ok(ParameterType::Integer),
        CommandParameterType::Double => Ok(ParameterType::Double),
        CommandParameterType::Long => Ok(ParameterType::Long),
        CommandParameterType::Unsignedlong => Ok(ParameterType::UnsignedLong),
        CommandParameterType::Boolean => Ok(ParameterType::Boolean),
        CommandParameterType::Binary => Ok(ParameterType::Binary),
        other => Err(unreadable(
            operation,
            format!("a parameter's type is {other}"),
        )),
    }
}

/// A value that AWS describes: one of its members is there.
pub(super) fn read_value(
    operation: Operation,
    value: CommandParameterValue,
) -> Result<ParameterValue> {
    let unsigned = value.ul.map(|text| {
        let number = text.parse().map(ParameterValue::UnsignedLong);
        number.map_err(|_| unreadable(operation, format!("a value UL is {text:?}")))
    });
    let text = value.s.map(ParameterValue::String);
    text.or(value.i.map(ParameterValue::Integer))
        .or(value.d.map(ParameterValue::Double))
        .or(value.l.map(ParameterValue::Long))
        .or(value.b.map(ParameterValue::Boolean))
        .or(value
            .bin
            .map(|bytes| ParameterValue::Binary(bytes.into_inner())))
        .or(unsigned.transpose()?)
        .ok_or_else(|| unreadable(operation, "a value is of no known type".to_owned()))
}

fn read_condition(
    operation: Operation,
    there: CommandParameterValueCondition,
) -> Result<Condition> {
    let comparison = match there.comparison_operator {
        Operator::Equals => Comparison::Equals,
        Operator::NotEquals => Comparison::NotEquals,
        Operator::LessThan => Comparison::LessThan,
        Operator::LessThanEquals => Comparison::LessThanEquals,
        Operator::GreaterThan => Comparison::GreaterThan,
        Operator::GreaterThanEquals => Comparison::GreaterThanEquals,
        Operator::InSet => Comparison::InSet,
        Operator::NotInSet => Comparison::NotInSet,
        Operator::InRange => Comparison::InRange,
        Operator::NotInRange => Comparison::NotInRange,
        other => return Err(unreadable(operation, format!("a comparison is {other}"))),
    };
    let operand = there.operand.and_then(|operand| {
        let range = operand.number_range.map(|range| Operand::Range {
            min: range.min,
            max: range.max,
        });
        let number = operand.number.map(Operand::Number);
        number
            .or(operand.numbers.map(Operand::Numbers))
            .or(operand.string.map(Operand::String))
            .or(operand.strings.map(Operand::Strings))
            .or(range)
    });
    let operand = operand
        .ok_or_else(|| unreadable(operation, "a condition has no known operand".to_owned()))?;
    Ok(Condition {
        comparison,
        operand,
    })
}
