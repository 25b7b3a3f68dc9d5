//! Amazon S3: buckets and objects.

pub(crate) mod checksum;
pub(crate) mod host;
