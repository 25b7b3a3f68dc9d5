//! Workflows over an AWS IoT fleet: plan, apply, converge, and tell what happened as events.

pub mod event;
mod pages;
pub mod provision;
pub mod session;
