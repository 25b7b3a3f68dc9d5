//! Looking through the index of things: candidates from the inverted table, then the query itself.

use std::ops::ControlFlow;

use fleet_core::query::document::Document;
use fleet_core::query::{Constraint, Matcher, Query};
use rusqlite::OptionalExtension as _;
use tokio::runtime::{Handle, RuntimeFlavor};

use super::configuration::Things;
use super::index::{Built, Index, THINGS, missing};
use super::parts::Parts;
use super::postings;
use super::snapshot::Snapshot;
use crate::error::AwsResult;
use crate::route::Ctx;

/// A thing that a query has found.
pub(super) struct Hit {
    /// Its place among the documents of the index, by which hits are in order.
    pub(super) ordinal: u32,
    pub(super) snapshot: Snapshot,
    /// As much of it as the query looked at, or more.
    pub(super) document: Document,
}

/// The index of things, ready to be asked, with what its documents are made by.
pub(super) fn ready(ctx: &Ctx<'_>) -> AwsResult<Built> {
    Index::<Things>::ready(ctx, THINGS)?;
    Built::find(ctx)?.ok_or_else(|| missing(THINGS))
}

/// Runs what may take long so that other requests on this thread need not wait for it.
fn at_length<T>(work: impl FnOnce() -> T) -> T {
    match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}

/// Shows every thing that a query finds after a place, in order, until that is enough. Documents
/// hold the parts the query needs, and those asked for.
pub(super) fn scan(
    ctx: &Ctx<'_>,
    built: &Built,
    query: &Query,
    parts: Parts,
    after: Option<u32>,
    mut show: impl FnMut(Hit) -> AwsResult<ControlFlow<()>>,
) -> AwsResult<()> {
    let matcher = Matcher::new(query);
    let parts = Parts::of([query]).and(parts);
    at_length(|| {
        for ordinal in candidates(ctx, built.number, query)? {
            if after.is_some_and(|after| ordinal <= after) {
                continue;
            }
            let Some(snapshot) = document(ctx, built.number, ordinal)? else {
                continue;
            };
            let document = snapshot.document(&built.configuration, parts)?;
            if !matcher.matches(&document) {
                continue;
            }
            let hit = Hit {
                ordinal,
                snapshot,
                document,
            };
            if show(hit)?.is_break() {
                break;
            }
        }
        Ok(())
    })
}

/// The documents, in order, among which are all that a query finds.
pub(super) fn candidates(ctx: &Ctx<'_>, number: i64, query: &Query) -> AwsResult<Vec<u32>> {
    // The table has no times in it.
    let in_table = |constraint: &Constraint| {
        let mut probes = constraint.any_of.iter();
        probes.all(|probe| !Parts::of_field(&probe.field).metadata)
    };
    let constraints: Vec<_> = query.required().into_iter().filter(in_table).collect();
    postings::candidates(ctx, number, &constraints)
}

/// The copy of a thing by its place.
pub(super) fn document(ctx: &Ctx<'_>, number: i64, ordinal: u32) -> AwsResult<Option<Snapshot>> {
    let id = postings::ids(number).0 | i64::from(ordinal);
    Ok(ctx
        .tx
        .prepare_cached("SELECT name, registry, shadows FROM index_document WHERE id = ?1")?
        .query_row([id], Snapshot::from_row)
        .optional()?)
}
