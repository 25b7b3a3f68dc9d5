//! Amazon S3.

mod body;
mod buckets;
mod keys;
mod versions;
