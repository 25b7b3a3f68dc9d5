//! How the queries of these commands are read, and within which limits.

use fleet_core::query::{Index, Limits, Query, QueryErrors, Syntax};

/// Reads a query for the index of things.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Query, QueryErrors> {
    Query::parse_for(text, &Syntax::DOCUMENTED, limits, Index::Things)
}

/// The limits of the query of a dynamic group; `terms` where the account's quota was raised.
pub(super) fn of_group(terms: Option<usize>) -> Limits {
    Limits {
        terms: terms.unwrap_or(Limits::DYNAMIC_GROUP.terms),
        ..Limits::DYNAMIC_GROUP
    }
}
