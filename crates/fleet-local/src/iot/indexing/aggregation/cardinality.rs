//! GetCardinality: how many values of a field differ.

use std::collections::HashSet;

use serde::Serialize;

use super::{Request, as_text, gather};
use crate::error::AwsResult;
use crate::route::{Ctx, routes};

routes! {
    read(indexed) POST "/indices/cardinality" GetCardinality => cardinality,
}

#[derive(Debug, Serialize)]
struct Answer {
    cardinality: usize,
}

/// Exact, where AWS estimates.
fn cardinality(ctx: &Ctx<'_>, input: Request) -> AwsResult<Answer> {
    let gathered = gather(ctx, &input)?;
    let different: HashSet<String> = gathered.values.iter().map(as_text).collect();
    Ok(Answer {
        cardinality: different.len(),
    })
}
