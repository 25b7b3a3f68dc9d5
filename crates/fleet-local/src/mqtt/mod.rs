//! The message broker of AWS IoT: MQTT clients, topics, and what the services say on them.
//!
//! An operation that has something to say calls [`crate::route::Ctx::publish`] in its transaction.
//! A service that listens to clients is a family of reserved topics ([`reserved`]).

pub(crate) mod authority;
pub(crate) mod broker;
mod codec;
mod connection;
mod departure;
pub(crate) mod door;
pub(crate) mod end;
pub(crate) mod handshake;
pub(crate) mod inbound;
pub(crate) mod kept;
mod line;
pub(crate) mod message;
pub(crate) mod outbox;
mod packet;
pub(crate) mod presence;
mod publish;
mod rate;
pub(crate) mod reserved;
mod scope;
pub(crate) mod session;
mod stranger;
mod subscribe;
pub(crate) mod topic;
mod tree;
pub(crate) mod websocket;
pub(crate) mod will;
