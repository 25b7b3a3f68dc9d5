//! Software packages: the catalog, new versions with their firmware, what devices report, and
//! setting that back.
//!
//! What only reads is given the ports that read. What changes more than one thing has a plan:
//! [`add_version`] and [`revert`].

pub mod add_version;
pub mod catalog;
pub mod config;
pub mod device;
mod error;
mod firmware;
pub mod revert;
#[cfg(test)]
mod tests;

pub use error::PackageError;
