//! AWS IAM.

mod roles;
