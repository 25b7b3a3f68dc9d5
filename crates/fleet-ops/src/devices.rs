//! Devices of a fleet as they connect: virtual ones, that behave as real ones do.

pub mod behaviour;
pub mod choice;
pub mod run;
