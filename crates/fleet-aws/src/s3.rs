//! Amazon S3.

mod body;
mod buckets;
mod checksum;
mod keys;
mod upload;
mod versions;
