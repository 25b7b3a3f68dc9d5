//! Packets over a stream, and the pings that keep it alive.

use std::time::Duration;

use bytes::BytesMut;
use fleet_core::port::mqtt::Reason;
use mqtt_proto::v5::Packet;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::{Instant, timeout_at};

use super::{Stream, packets};

/// How long the broker may take to answer anything.
pub(super) const ANSWER: Duration = Duration::from_secs(30);
/// What is read at once, in bytes: this much a silent connection holds.
const READ: usize = 1024;

/// A stream of packets.
pub(super) struct Wire {
    stream: Box<dyn Stream>,
    input: BytesMut,
    output: BytesMut,
    /// Whether something was written that the stream may still hold.
    unflushed: bool,
    /// After so long a silence a ping is sent.
    pub(super) keep_alive: Duration,
    sent: Instant,
    /// When a ping was sent that was not answered.
    pinged: Option<Instant>,
}

impl Wire {
    pub(super) fn new(stream: Box<dyn Stream>, keep_alive: Duration) -> Self {
        Self {
            stream,
            input: BytesMut::new(),
            output: BytesMut::new(),
            unflushed: false,
            keep_alive,
            sent: Instant::now(),
            pinged: None,
        }
    }

    /// Puts a packet behind those that are to be sent.
    pub(super) fn send(&mut self, packet: &Packet) -> Result<(), mqtt_proto::Error> {
        self.output.extend_from_slice(packet.encode()?.as_ref());
        self.sent = Instant::now();
        Ok(())
    }

    /// Sends what is to be sent. It can be given up and done again.
    pub(super) async fn flush(&mut self) -> Result<(), Reason> {
        while !self.output.is_empty() {
            let written = self.stream.write_buf(&mut self.output).await;
            if written.map_err(lost)? == 0 {
                return Err(closed());
            }
            self.unflushed = true;
        }
        if self.unflushed {
            self.stream.flush().await.map_err(lost)?;
            self.unflushed = false;
            self.output = BytesMut::new();
        }
        Ok(())
    }

    /// The next packet; sends what is to be sent before, and pings. It can be given up and asked again
    /// without losing anything.
    pub(super) async fn packet(&mut self) -> Result<Packet, Reason> {
        loop {
            match packets::take(&mut self.input)? {
                Some(Packet::Pingresp) => self.pinged = None,
                Some(packet) => return Ok(packet),
                None => self.wait().await?,
            }
        }
    }

    /// Waits for more to read, or until it is time for a ping.
    async fn wait(&mut self) -> Result<(), Reason> {
        let due = match self.pinged {
            Some(at) => at + ANSWER,
            None if self.keep_alive.is_zero() => return self.exchange().await,
            None => self.sent + self.keep_alive,
        };
        if let Ok(done) = timeout_at(due, self.exchange()).await {
            return done;
        }
        if self.pinged.is_some() {
            return Err(silent());
        }
        self.pinged = Some(Instant::now());
        self.send(&Packet::Pingreq)
            .map_err(|error| Reason::Lost(error.to_string()))
    }

    async fn exchange(&mut self) -> Result<(), Reason> {
        self.flush().await?;
        if self.input.is_empty() {
            // What a large packet needed is given back.
            self.input = BytesMut::new();
        }
        self.input.reserve(READ);
        match self.stream.read_buf(&mut self.input).await {
            Ok(0) => Err(closed()),
            Ok(_) => Ok(()),
            Err(error) => Err(lost(error)),
        }
    }

    /// Sends the last packet and closes the stream.
    pub(super) async fn close(&mut self) -> Result<(), Reason> {
        self.flush().await?;
        self.stream.shutdown().await.map_err(lost)
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "this is how map_err gives it"
)]
fn lost(error: std::io::Error) -> Reason {
    Reason::Lost(error.to_string())
}

fn closed() -> Reason {
    Reason::Lost("the broker closed the connection".to_owned())
}

/// The broker does not answer any more.
pub(super) fn silent() -> Reason {
    let seconds = ANSWER.as_secs();
    Reason::Lost(format!("the broker has not answered for {seconds} seconds"))
}
