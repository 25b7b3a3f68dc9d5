//! `--query`: a JMESPath expression, as the AWS CLI takes it, checked before anything is done.
//!
//! The grammar is parsed by the crate `jmespath`. What it means is worked out here, on JSON values as
//! they are, so that keys keep their order and numbers all their digits.

mod check;
mod compare;
mod evaluate;
mod functions;

use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use jmespath::ErrorReason;
use jmespath::ast::Ast;
use serde_json::Value;

/// An expression whose functions exist and are given as many arguments as they take.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    text: Arc<str>,
    ast: Arc<Ast>,
}

/// What is wrong with an expression, or with a value it was applied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QueryError {
    /// The expression.
    pub(crate) text: String,
    /// The place in it, in bytes; between two characters.
    pub(crate) at: Range<usize>,
    /// What is wrong there.
    pub(crate) what: Wrong,
}

/// What can be wrong with an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// It is not JMESPath; in the words of the parser.
    Syntax(String),
    /// There is no function of this name.
    Function(String),
    /// A function is given too few or too many arguments: how many it takes.
    Arguments { function: String, takes: String },
    /// An argument of a function is not what it must be.
    Type {
        function: String,
        /// From 1.
        argument: usize,
        expected: &'static str,
        found: &'static str,
    },
    /// The step of a slice is 0.
    Step,
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Query, QueryError> {
        let ast = jmespath::parse(text).map_err(|error| {
            let what = match error.reason {
                ErrorReason::Parse(why) => Wrong::Syntax(why),
                ErrorReason::Runtime(why) => Wrong::Syntax(why.to_string()),
            };
            QueryError::at(text, error.offset, 1, what)
        })?;
        check::functions(&ast)
            .map_err(|found| QueryError::at(text, found.offset, found.length, found.what))?;
        Ok(Query {
            text: text.into(),
            ast: Arc::new(ast),
        })
    }
}

impl Query {
    /// What the expression finds in a value; null if nothing.
    pub(crate) fn apply(&self, value: &Value) -> Result<Value, QueryError> {
        evaluate::evaluate(&self.ast, value)
            .map(std::borrow::Cow::into_owned)
            .map_err(|found| QueryError::at(&self.text, found.offset, found.length, found.what))
    }
}

/// Something wrong at a place of the expression.
#[derive(Debug)]
struct Found {
    offset: usize,
    /// In characters.
    length: usize,
    what: Wrong,
}

impl QueryError {
    /// Something wrong with `length` characters; the parser's offsets are approximate.
    fn at(text: &str, offset: usize, length: usize, what: Wrong) -> QueryError {
        let mut start = offset.min(text.len());
        // The parser names the parenthesis behind a function's name.
        if let Wrong::Function(function)
        | Wrong::Arguments { function, .. }
        | Wrong::Type { function, .. } = &what
            && text
                .get(..start)
                .is_some_and(|before| before.ends_with(function))
        {
            start -= function.len();
        }
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let rest = text.get(start..).unwrap_or_default();
        let end = rest
            .char_indices()
            .nth(length)
            .map_or(text.len(), |(at, _)| start + at);
        QueryError {
            text: text.to_owned(),
            at: start..end,
            what,
        }
    }

    /// The place as people count: the first character is 1.
    pub(crate) fn character(&self) -> usize {
        let before = self.text.get(..self.at.start).unwrap_or_default();
        before.chars().count() + 1
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::errors::output::wrong(self))
    }
}

impl std::error::Error for QueryError {}

#[cfg(test)]
mod tests;
