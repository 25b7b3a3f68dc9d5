//! Packets as bytes: frames cut from a stream, packets read from frames, packets written.

mod read;
mod write;

pub(crate) use read::{frame, packet};
pub(crate) use write::{MAX_ALIAS, RECEIVE_MAXIMUM, Sending, Writer};

/// The largest packet, in bytes: a payload of 128 KB and what stands around it. AWS says as much in
/// its CONNACK (149,504 bytes).
pub(crate) const MAX_PACKET: usize = 146 * 1024;
