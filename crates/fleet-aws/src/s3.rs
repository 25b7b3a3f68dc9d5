//! Amazon S3.

mod body;
mod buckets;
