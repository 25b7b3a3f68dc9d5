//! AWS IAM.

mod permissions;
mod roles;
