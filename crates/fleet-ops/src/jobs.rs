//! Jobs: what there is, how their executions go, and their end.
//!
//! What only reads is given the ports that read. AWS counts executions a little late, so what has to
//! be right is counted from their listing.

pub mod create;
pub mod error;

pub use error::JobError;
