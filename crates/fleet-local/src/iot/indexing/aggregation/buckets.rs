//! GetBucketsAggregation: how many things have each value of a field.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Request, as_text, gather};
use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    read(indexed) POST "/indices/buckets" GetBucketsAggregation => buckets,
}

/// Buckets, unless a number is asked for (AWS: 10).
const DEFAULT: usize = 10;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    #[serde(flatten)]
    request: Request,
    buckets_aggregation_type: Type,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Type {
    terms_aggregation: Option<Terms>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Terms {
    max_buckets: Option<usize>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    total_count: u64,
    buckets: Vec<Bucket>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Bucket {
    key_value: String,
    count: u64,
}

/// The fullest buckets first; equally full ones by their values.
fn buckets(ctx: &Ctx<'_>, input: Asked) -> AwsResult<Answer> {
    let terms = input.buckets_aggregation_type.terms_aggregation;
    let terms = terms.ok_or_else(|| {
        AwsError::invalid_request("bucketsAggregationType must have a termsAggregation")
    })?;
    let gathered = gather(ctx, &input.request)?;
    let mut counts: HashMap<String, u64> = HashMap::new();
    for value in &gathered.values {
        *counts.entry(as_text(value)).or_default() += 1;
    }
    let mut buckets: Vec<Bucket> = counts
        .into_iter()
        .map(|(key_value, count)| Bucket { key_value, count })
        .collect();
    buckets.sort_by(|a, b| (Reverse(a.count), &a.key_value).cmp(&(Reverse(b.count), &b.key_value)));
    buckets.truncate(terms.max_buckets.unwrap_or(DEFAULT));
    Ok(Answer {
        total_count: gathered.found,
        buckets,
    })
}
