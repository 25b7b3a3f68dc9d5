//! Commands as AWS has them: their payloads, their parameters, and the life of their executions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub mod argument;
pub mod catalogue;
pub mod condition;
mod status;
pub mod template;
pub mod topic;

pub use status::{CommandExecutionStatus, CommandStatus};

/// The most bytes of a static payload (AWS: 32 KB).
pub const MOST_PAYLOAD: usize = 32 * 1024;
/// The longest that an execution may take, in seconds: twelve hours (AWS quota).
pub const LONGEST_TIMEOUT: u64 = 43_200;
/// The seconds that an execution may take where nobody says (AWS).
pub const DEFAULT_TIMEOUT: u64 = 10;
/// Executions of one device at a time (AWS quota).
pub const MOST_CONCURRENT: usize = 100;

/// What a command sends.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// Always the same bytes.
    Static {
        /// The bytes, at most 32 KB.
        content: Vec<u8>,
        /// What they are; `application/octet-stream` where nobody says.
        content_type: String,
    },
    /// JSON in which placeholders are replaced for each execution.
    Template {
        /// The JSON text, at most 32,768 characters, with at least one placeholder.
        template: String,
        /// What it is sent as.
        output: OutputFormat,
    },
}

/// What a template is sent as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum OutputFormat {
    /// JSON text.
    #[default]
    Json,
    /// CBOR.
    Cbor,
}

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ParameterType {
    /// Text.
    String,
    /// A whole number of 32 bits.
    Integer,
    /// A number.
    Double,
    /// A whole number of 64 bits.
    Long,
    /// A whole number of 64 bits, not negative.
    UnsignedLong,
    /// True or false.
    Boolean,
    /// Bytes.
    Binary,
}

/// A value of a parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterValue {
    /// `S`: text.
    String(String),
    /// `I`: a whole number of 32 bits.
    Integer(i32),
    /// `D`: a number.
    Double(f64),
    /// `L`: a whole number of 64 bits.
    Long(i64),
    /// `UL`: a whole number of 64 bits, not negative. AWS takes it as text.
    UnsignedLong(u64),
    /// `B`: true or false.
    Boolean(bool),
    /// `BIN`: bytes.
    Binary(Vec<u8>),
}

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Comparison {
    /// It is this.
    Equals,
    /// It is not this.
    NotEquals,
    /// It is less.
    LessThan,
    /// It is less or the same.
    LessThanEquals,
    /// It is greater.
    GreaterThan,
    /// It is greater or the same.
    GreaterThanEquals,
    /// It is one of these.
    InSet,
    /// It is none of these.
    NotInSet,
    /// It lies in this range, ends included.
    InRange,
    /// It lies outside of this range.
    NotInRange,
}

/// What a value is compared with. Numbers are text, as AWS takes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operand {
    /// A number.
    Number(String),
    /// Numbers, at most ten.
    Numbers(Vec<String>),
    /// A text.
    String(String),
    /// Texts, at most ten.
    Strings(Vec<String>),
    /// A range, ends included.
    Range {
        /// Its lower end.
        min: String,
        /// Its upper end.
        max: String,
    },
}

/// A condition on the value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// How.
    pub comparison: Comparison,
    /// With what.
    pub operand: Operand,
}

/// A parameter of a command.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name: 1 to 192 characters of `[.$a-zA-Z0-9_-]`.
    pub name: String,
    /// Its type.
    pub kind: Option<ParameterType>,
    /// The value that it always has.
    pub value: Option<ParameterValue>,
    /// The value that it has where none is given. Without one, it has to be given.
    pub default: Option<ParameterValue>,
    /// What a value has to meet.
    pub conditions: Vec<Condition>,
    /// What it means.
    pub description: Option<String>,
}

/// Values for an execution, by the names of parameters.
pub type Arguments = BTreeMap<String, ParameterValue>;
