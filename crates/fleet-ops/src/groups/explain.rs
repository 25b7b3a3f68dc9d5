//! What a query finds, and which of its parts keeps how many devices out.

use fleet_core::port::Reads;
use fleet_core::query::{Expr, Query};
use futures::{StreamExt, TryStreamExt, stream};

use super::preview::looked_at;
use super::{GroupError, Preview, Surroundings, asked};
use crate::session::Session;

/// The query that everything matches.
const EVERYTHING: &str = "*";

/// A part of a query. All parts must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// The part, as a query of its own.
    pub query: String,
    /// How many things match this part, whatever the others say.
    pub matches: u64,
    /// How many things match all other parts and not this one: so many more would match without it.
    /// A thing that fails two parts is counted at neither.
    pub excludes: u64,
}

/// What a query finds, and why no more.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The query as it is sent.
    pub query: String,
    /// What of the index bears on it.
    pub surroundings: Surroundings,
    /// What it finds now.
    pub preview: Preview,
    /// How many things are indexed.
    pub things: u64,
    /// Its parts, in their order. One part alone is the whole query.
    pub parts: Vec<Part>,
}

/// Tries a query. It takes two counts for each part, so that a fleet of any size is no more work.
///
/// # Errors
/// Fleet indexing is off, the index is not built, or AWS cannot be read.
pub async fn explain(
    reads: &Reads,
    query: &Query,
    session: &Session,
) -> Result<Explanation, GroupError> {
    let (surroundings, preview) = looked_at(reads, query).await?;
    let things = count_of(reads, EVERYTHING).await?;
    let parts = query.explain();
    let looks = parts.iter().enumerate().map(|(at, part)| {
        let (parts, preview) = (&parts, &preview);
        async move {
            let part = part.to_string();
            let matches = count_of(reads, &part).await?;
            let others =
                without(parts, at).map_or_else(|| EVERYTHING.to_owned(), |all| all.to_string());
            let without = count_of(reads, &others).await?;
            Ok::<_, GroupError>(Part {
                query: part,
                matches,
                excludes: without.saturating_sub(preview.count),
            })
        }
    });
    let looks: Vec<_> = looks.collect();
    let parts = stream::iter(looks)
        .buffered(session.pace.in_flight.max(1))
        .try_collect()
        .await?;
    Ok(Explanation {
        query: query.to_string(),
        surroundings,
        preview,
        things,
        parts,
    })
}

async fn count_of(reads: &Reads, query: &str) -> Result<u64, GroupError> {
    reads.indexing.count_things(query).await.map_err(asked)
}

/// All parts but one, if there are others.
fn without(parts: &[Query], left_out: usize) -> Option<Query> {
    let others = parts.iter().enumerate().filter(|(at, _)| *at != left_out);
    Expr::all(others.map(|(_, part)| part.expr().clone())).map(Query::from)
}
