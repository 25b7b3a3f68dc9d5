//! The documents that are written to AWS, as pure functions.

pub mod device_policy;
pub mod indexing;
pub mod job;
pub mod package;
pub mod role;
pub mod shadow;
pub mod thing_type;
pub mod turned_on;
