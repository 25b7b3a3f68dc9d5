//! The message broker of AWS IoT: MQTT clients, topics, and what the services say on them.
//!
//! An operation that has something to say calls [`crate::route::Ctx::publish`] in its transaction.
//! A service that listens to clients is a family of reserved topics ([`reserved`]).

pub(crate) mod broker;
pub(crate) mod message;
pub(crate) mod outbox;
pub(crate) mod reserved;
pub(crate) mod topic;
