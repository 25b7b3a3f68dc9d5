//! The query language of AWS IoT fleet indexing: read, checked, printed, explained.
//!
//! ```
//! use fleet_core::query::{Limits, Query};
//!
//! let query = Query::parse("thingTypeName:SedanVehicle attributes.country:(US OR CA)")?;
//! query.check(&Limits::DYNAMIC_GROUP)?;
//! assert_eq!(
//!     query.to_string(),
//!     "thingTypeName:SedanVehicle AND attributes.country:(US OR CA)"
//! );
//!
//! let errors = Query::parse("thingName: AND attributes.a:[1 TO").unwrap_err();
//! assert_eq!(errors.errors().len(), 2);
//! assert_eq!(errors.errors()[0].span, 11..14);
//! # Ok::<(), fleet_core::query::QueryErrors>(())
//! ```

mod criteria;
pub mod document;
mod error;
mod fields;
mod geo;
mod limits;
mod matcher;
mod package_version;
mod parse;
mod print;
mod required;
mod syntax;
mod term;
mod text;
mod tree;
mod wildcard;

use std::fmt;
use std::str::FromStr;

pub use criteria::{Amount, AmountError, Criteria, CriteriaError};
pub use error::{ErrorKind, Expected, QueryError, QueryErrors, Unsupported};
pub use fields::{Index, Source};
pub use geo::{GeoDistance, GeoError, Point, Unit};
pub use limits::Limits;
pub use matcher::Matcher;
pub use required::{Constraint, Entry, Must, Probe};
pub use syntax::{Precedence, Syntax};
pub use term::{Bound, Comparison, Field, Literal, Number, Range, Term, Test};
pub use text::{fold, is_blank, number, words};
pub use tree::{Branches, Tree};
pub use wildcard::{Pattern, Piece};

/// A whole query: terms with AND, OR and NOT.
pub type Expr = Tree<Term>;

/// A query and the text it was read from. Queries are equal if they say the same in the same order.
#[derive(Debug, Clone)]
pub struct Query {
    expr: Expr,
    text: String,
    /// Where the terms stand in the text, one place for each value of a group.
    places: Vec<parse::Place>,
}

impl Query {
    /// Reads a query as AWS documents the language.
    ///
    /// # Errors
    /// Everything that is wrong with the text, each with its place.
    pub fn parse(text: &str) -> Result<Self, QueryErrors> {
        Self::parse_as(text, &Syntax::DOCUMENTED)
    }

    /// Reads a query in a syntax.
    ///
    /// # Errors
    /// Everything that is wrong with the text, each with its place.
    pub fn parse_as(text: &str, syntax: &Syntax) -> Result<Self, QueryErrors> {
        let (query, errors) = Self::read(text, syntax);
        Self::judged(text, query, errors)
    }

    /// Reads a query and checks it against limits, as far as it could be read: a person sees in one
    /// go what AWS would say in several.
    ///
    /// # Errors
    /// Everything that is wrong with the text, each with its place.
    pub fn parse_within(text: &str, syntax: &Syntax, limits: &Limits) -> Result<Self, QueryErrors> {
        let (query, mut errors) = Self::read(text, syntax);
        if let Some(query) = &query {
            errors.extend(limits::check(query, limits));
        }
        Self::judged(text, query, errors)
    }

    /// Reads a query and checks it against limits and the fields of an index, as far as it could be
    /// read.
    ///
    /// # Errors
    /// Everything that is wrong with the text, each with its place.
    pub fn parse_for(
        text: &str,
        syntax: &Syntax,
        limits: &Limits,
        index: Index,
    ) -> Result<Self, QueryErrors> {
        let (query, mut errors) = Self::read(text, syntax);
        if let Some(query) = &query {
            errors.extend(limits::check(query, limits));
            errors.extend(fields::check(query, index));
        }
        Self::judged(text, query, errors)
    }

    fn read(text: &str, syntax: &Syntax) -> (Option<Self>, Vec<QueryError>) {
        let parse::Parsed {
            tree,
            places,
            errors,
        } = parse::parse(text, syntax);
        let query = tree.map(|expr| Self {
            expr,
            text: text.to_owned(),
            places,
        });
        (query, errors)
    }

    fn judged(
        text: &str,
        query: Option<Self>,
        errors: Vec<QueryError>,
    ) -> Result<Self, QueryErrors> {
        match (query, QueryErrors::of(text, errors)) {
            (Some(query), None) => Ok(query),
            (_, errors) => Err(errors.unwrap_or_else(|| QueryErrors::empty(text))),
        }
    }

    /// Whether the service takes it.
    ///
    /// # Errors
    /// Every limit that is passed, with the place in [`Query::text`].
    pub fn check(&self, limits: &Limits) -> Result<(), QueryErrors> {
        let errors = QueryErrors::of(&self.text, limits::check(self, limits));
        errors.map_or(Ok(()), Err)
    }

    /// What it says.
    #[must_use]
    pub const fn expr(&self) -> &Expr {
        &self.expr
    }

    /// The text it was read from; what it prints if it was not read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many terms it has, as AWS counts them.
    #[must_use]
    pub const fn terms(&self) -> usize {
        self.places.len()
    }

    /// The parts that must all hold, each as a query of its own: a device that does not match fails
    /// at least one of them.
    #[must_use]
    pub fn explain(&self) -> Vec<Self> {
        let parts = self.expr.clone().conjuncts();
        parts.into_iter().map(Self::from).collect()
    }
}

impl From<Expr> for Query {
    fn from(expr: Expr) -> Self {
        let (text, places) = print::print(&expr);
        Self { expr, text, places }
    }
}

impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.expr == other.expr
    }
}

impl FromStr for Query {
    type Err = QueryErrors;

    fn from_str(text: &str) -> Result<Self, QueryErrors> {
        Self::parse(text)
    }
}

/// The canonical text: it means the same however precedence is read, and reads back as this query.
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&print::print(&self.expr).0)
    }
}

#[cfg(test)]
mod tests;
