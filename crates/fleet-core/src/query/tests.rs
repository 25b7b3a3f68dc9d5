//! What the query language promises, on examples and on generated queries.
//!
//! `PROPTEST_CASES=300000 cargo test -p fleet-core query` runs the laws for longer, as fuzzing would.

mod arbitrary;
mod criteria;
mod errors;
mod evaluation;
mod examples;
mod fields;
mod laws;
mod limits;
mod measured;
mod reference;
mod required;
mod things;
