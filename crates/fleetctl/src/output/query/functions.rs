//! The functions of JMESPath, as its specification names them.

mod numbers;
mod order;
mod values;

use jmespath::ast::Ast;
use serde_json::Value;

use super::Found;

/// What a function is given.
pub(super) enum Argument<'a> {
    Value(Value),
    /// `&expression`.
    Expression(&'a Ast),
}

/// Why a function has no result.
pub(super) enum Failed {
    /// An expression among its arguments failed.
    Inner(Found),
    /// An expression among its arguments, or an element of an array, is not what it must be.
    Key {
        place: usize,
        expected: &'static str,
        found: &'static str,
    },
}

pub(super) type Called = Result<Value, Failed>;

/// What an argument must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Any,
    Array,
    ArrayOfNumbers,
    ArrayOfStrings,
    ArrayOfOneKind,
    ArrayOrString,
    Expression,
    Number,
    Object,
    Sized,
    String,
}

/// A function with what it takes.
pub(super) struct Function {
    name: &'static str,
    pub(super) takes: &'static [Expected],
    /// The last argument can be repeated.
    pub(super) more: bool,
    run: for<'a> fn(Vec<Argument<'a>>) -> Called,
}

macro_rules! functions {
    ($($name:literal ($($takes:ident),* $(; $more:ident)?) => $run:path,)*) => {
        /// Every function, by name.
        const FUNCTIONS: &[Function] = &[$(Function {
            name: $name,
            takes: &[$(Expected::$takes),*],
            more: functions!(@more $($more)?),
            run: $run,
        }),*];
    };
    (@more) => { false };
    (@more more) => { true };
}

functions! {
    "abs" (Number) => numbers::abs,
    "avg" (ArrayOfNumbers) => numbers::avg,
    "ceil" (Number) => numbers::ceil,
    "contains" (ArrayOrString, Any) => values::contains,
    "ends_with" (String, String) => values::ends_with,
    "floor" (Number) => numbers::floor,
    "join" (String, ArrayOfStrings) => values::join,
    "keys" (Object) => values::keys,
    "length" (Sized) => values::length,
    "map" (Expression, Array) => values::map,
    "max" (ArrayOfOneKind) => order::max,
    "max_by" (Array, Expression) => order::max_by,
    "merge" (Object; more) => values::merge,
    "min" (ArrayOfOneKind) => order::min,
    "min_by" (Array, Expression) => order::min_by,
    "not_null" (Any; more) => values::not_null,
    "reverse" (ArrayOrString) => values::reverse,
    "sort" (ArrayOfOneKind) => order::sort,
    "sort_by" (Array, Expression) => order::sort_by,
    "starts_with" (String, String) => values::starts_with,
    "sum" (ArrayOfNumbers) => numbers::sum,
    "to_array" (Any) => values::to_array,
    "to_number" (Any) => numbers::to_number,
    "to_string" (Any) => values::to_string,
    "type" (Any) => values::kind,
    "values" (Object) => values::values,
}

/// The function of a name.
pub(super) fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

impl Function {
    /// What the argument at a place, from 0, must be.
    pub(super) fn expects(&self, place: usize) -> Expected {
        let expected = self.takes.get(place).or(self.takes.last());
        expected.copied().unwrap_or(Expected::Any)
    }

    /// Calls it with arguments that are what they must be, as many as it takes.
    pub(super) fn call(&self, arguments: Vec<Argument<'_>>) -> Called {
        (self.run)(arguments)
    }
}

impl Expected {
    pub(super) fn takes(self, argument: &Argument<'_>) -> bool {
        let value = match argument {
            Argument::Expression(_) => return self == Expected::Expression,
            Argument::Value(value) => value,
        };
        let all = |holds: fn(&Value) -> bool| {
            value
                .as_array()
                .is_some_and(|values| values.iter().all(holds))
        };
        match self {
            Expected::Any => true,
            Expected::Array => value.is_array(),
            Expected::ArrayOfNumbers => all(Value::is_number),
            Expected::ArrayOfStrings => all(Value::is_string),
            Expected::ArrayOfOneKind => all(Value::is_number) || all(Value::is_string),
            Expected::ArrayOrString => value.is_array() || value.is_string(),
            Expected::Expression => false,
            Expected::Number => value.is_number(),
            Expected::Object => value.is_object(),
            Expected::Sized => value.is_array() || value.is_string() || value.is_object(),
            Expected::String => value.is_string(),
        }
    }

    /// In the words of JMESPath's specification.
    pub(super) fn words(self) -> &'static str {
        match self {
            Expected::Any => "any",
            Expected::Array => "array",
            Expected::ArrayOfNumbers => "array[number]",
            Expected::ArrayOfStrings => "array[string]",
            Expected::ArrayOfOneKind => "array[number]|array[string]",
            Expected::ArrayOrString => "array|string",
            Expected::Expression => "expression",
            Expected::Number => "number",
            Expected::Object => "object",
            Expected::Sized => "array|object|string",
            Expected::String => "string",
        }
    }
}

impl Argument<'_> {
    /// What it is, in the words of JMESPath's specification.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Argument::Value(value) => kind(value),
            Argument::Expression(_) => "expression",
        }
    }
}

/// What a value is, in the words of JMESPath's specification.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The arguments as values; a place that has none is null, which no function is called with.
fn values_of<const N: usize>(arguments: Vec<Argument<'_>>) -> [Value; N] {
    let mut values = arguments.into_iter().map(|argument| match argument {
        Argument::Value(value) => value,
        Argument::Expression(_) => Value::Null,
    });
    std::array::from_fn(|_| values.next().unwrap_or_default())
}

/// The elements of an array; of anything else, none.
fn elements(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        _ => Vec::new(),
    }
}

/// An array and an expression, whichever comes first.
fn array_and_expression(arguments: Vec<Argument<'_>>) -> (Vec<Value>, Option<&Ast>) {
    let (mut array, mut expression) = (Vec::new(), None);
    for argument in arguments {
        match argument {
            Argument::Value(value) => array = elements(value),
            Argument::Expression(ast) => expression = Some(ast),
        }
    }
    (array, expression)
}
