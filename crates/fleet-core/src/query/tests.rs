//! What the query language promises, on examples and on generated queries.
//!
//! `PROPTEST_CASES=300000 cargo test --release -p fleet-core query` runs the laws longer.

mod arbitrary;
mod criteria;
mod errors;
mod evaluation;
mod examples;
mod fields;
mod laws;
mod limits;
mod reference;
mod required;
mod things;
