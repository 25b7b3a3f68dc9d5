//! AWS STS.

mod identity;
