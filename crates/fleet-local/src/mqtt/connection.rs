//! A connection at work: takes what the client sends, sends what waits for it, and ends.
//!
//! An idle connection holds no buffers: bytes are read into a buffer of the thread and kept only
//! until they are a whole packet.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::time::{Instant, Sleep};

use super::broker::{self, Stored};
use super::codec::{self, MAX_PACKET, Writer};
use super::end::End;
use super::handshake::{Arrived, Guest};
use super::line::{Exchanged, exchange};
use super::packet::{Fault, Packet};
use super::presence::Arrival;
use super::rate::Rate;
use super::scope::Scope;
use super::session::Session;
use super::{authority, departure, kept};
use crate::clock;
use crate::error::AwsResult;
use crate::route::Ctx;
use crate::shared::Shared;

/// Bytes that wait to be written before no more is taken: from the session, and from the client.
const FILL: usize = 16 * 1024;
const FULL: usize = 64 * 1024;

/// How long a client may take to hear why it is sent away.
const FAREWELL: Duration = Duration::from_secs(1);

pub(super) struct Connection<S> {
    stream: S,
    input: BytesMut,
    pub(super) output: BytesMut,
    pub(super) shared: Arc<Shared>,
    pub(super) guest: Guest,
    pub(super) scope: Arc<Scope>,
    pub(super) session: Arc<Session>,
    pub(super) epoch: u64,
    pub(super) writer: Writer,
    pub(super) arrival: Box<Arrival>,
    /// The topics that aliases stand for, from alias 1 on.
    pub(super) aliases: Vec<String>,
    /// Messages of QoS 1 that the client does not know to be taken yet.
    pub(super) unanswered: u16,
    /// What has to be in the state before the client is answered.
    pub(super) stored: Vec<Stored>,
    /// Rows that the client has acknowledged.
    acknowledged: Vec<i64>,
    pub(super) rate: Option<Rate>,
    /// Nothing is taken from the client before this moment.
    pub(super) held_until: Option<Instant>,
    /// Bytes of the largest packet that the client takes.
    largest: usize,
    silence: Duration,
    heard: Instant,
    timer: Pin<Box<Sleep>>,
}

/// What a connection woke up for.
enum Turn {
    /// Bytes came or went, or the session has something.
    Go,
    Timer,
    Gone,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Connection<S> {
    pub(super) fn new(
        stream: S,
        input: BytesMut,
        shared: Arc<Shared>,
        guest: Guest,
        arrived: Arrived,
    ) -> Connection<S> {
        let writer = Writer(arrived.version);
        let mut output = BytesMut::new();
        writer.connack(&mut output, &arrived.connack);
        // One and a half times the keep-alive.
        let silence = Duration::from_millis(u64::from(arrived.arrival.keep_alive) * 1500);
        let now = Instant::now();
        let limited = !shared.broker.unlimited.load(Ordering::Relaxed);
        Connection {
            stream,
            input,
            output,
            shared,
            guest,
            scope: arrived.scope,
            session: arrived.session,
            epoch: arrived.epoch,
            writer,
            arrival: Box::new(arrived.arrival),
            aliases: Vec::new(),
            unanswered: 0,
            stored: Vec::new(),
            acknowledged: Vec::new(),
            rate: limited.then(|| Rate::new(now.into_std())),
            held_until: None,
            largest: arrived
                .maximum_packet
                .and_then(|most| usize::try_from(most).ok())
                .unwrap_or(usize::MAX),
            silence,
            heard: now,
            timer: Box::pin(tokio::time::sleep_until(now + silence)),
        }
    }

    /// Works until the connection ends, and tells of the end.
    pub(super) async fn serve(mut self) {
        let end = self.work().await;
        tracing::debug!(client_id = %self.session.client_id, ?end, "a connection ends");
        if let Some(fault) = end.fault() {
            self.writer.disconnect(&mut self.output, fault);
        }
        // A client that is there hears why, and finds its end recorded when it sees the end.
        if end != End::Lost {
            let farewell = async {
                self.stream.write_all(&self.output).await?;
                self.stream.flush().await
            };
            let _told = tokio::time::timeout(FAREWELL, farewell).await;
        }
        if let Err(error) = Box::pin(self.leave(end)).await {
            tracing::error!(message = %error.message, "the end of a connection is not recorded");
        }
        let _closed = tokio::time::timeout(FAREWELL, self.stream.shutdown()).await;
    }

    async fn work(&mut self) -> End {
        loop {
            if let Some(end) = self.session.ended(self.epoch) {
                return end;
            }
            if self.session.is_to_recheck(self.epoch)
                && let Some(end) = Box::pin(self.recheck()).await
            {
                return end;
            }
            if let Some(end) = self.take_all().await {
                return end;
            }
            self.settle().await;
            self.fill();
            if let Some(after) = self.session.wants_more()
                && let Err(error) = Box::pin(self.load(after)).await
            {
                tracing::error!(message = %error.message, "kept messages cannot be read");
                return End::Failed;
            }
            match self.turn().await {
                Turn::Go => {}
                Turn::Gone => return End::Lost,
                Turn::Timer => {
                    if let Some(end) = self.time_is_up() {
                        return end;
                    }
                }
            }
        }
    }

    /// Reads again what the client may do, and whether it may still be connected.
    async fn recheck(&mut self) -> Option<End> {
        let certificate = self.guest.certificate.clone()?;
        let client_id = Arc::clone(&self.session.client_id);
        let address = self.guest.address;
        let read = Ctx::read(&self.shared, &self.guest.caller, |ctx| {
            authority::of_certificate(ctx, &certificate, &client_id, address)
        });
        match read.await {
            Ok(Some(authority)) if authority.may_connect(&client_id) => {
                self.guest.authority = authority;
                None
            }
            Ok(_) => Some(End::NotAuthorized),
            Err(error) => {
                tracing::error!(message = %error.message, "policies cannot be read");
                Some(End::Failed)
            }
        }
    }

    /// Takes every whole packet that has come.
    async fn take_all(&mut self) -> Option<End> {
        while self.output.len() < FULL && !self.is_held() {
            let frame = match codec::frame(&mut self.input) {
                Ok(Some(frame)) => frame,
                Ok(None) => break,
                Err(fault) => return Some(End::Error(fault)),
            };
            let packet = match codec::packet(Some(self.writer.0), &frame) {
                Ok(packet) => packet,
                Err(fault) => return Some(End::Error(fault)),
            };
            if let Some(end) = self.take(packet).await {
                return Some(end);
            }
        }
        if self.input.is_empty() {
            self.input = BytesMut::new();
        }
        None
    }

    async fn take(&mut self, packet: Packet) -> Option<End> {
        match packet {
            Packet::Publish(publish) => return self.publish(publish).await,
            Packet::Puback(packet_id) => {
                self.acknowledged
                    .extend(self.session.acknowledge(packet_id));
            }
            Packet::Subscribe(subscribe) => return Box::pin(self.subscribe(subscribe)).await,
            Packet::Unsubscribe(unsubscribe) => {
                return Box::pin(self.unsubscribe(unsubscribe)).await;
            }
            Packet::Pingreq => self.writer.pingresp(&mut self.output),
            Packet::Disconnect(disconnect) => {
                if let Some(expiry) = disconnect.session_expiry {
                    // A session that was not to be kept cannot be kept afterwards.
                    if self.arrival.session_expiry == 0 && expiry > 0 {
                        return Some(End::Error(Fault::Protocol));
                    }
                    self.arrival.session_expiry = expiry.min(self.arrival.session_expiry);
                }
                return Some(End::Client {
                    with_will: disconnect.with_will,
                });
            }
            // AWS IoT does not answer QoS 2.
            Packet::OfQos2 => {}
            Packet::Connect(_) | Packet::Unexpected => return Some(End::Error(Fault::Protocol)),
        }
        None
    }

    /// Waits for what has to be in the state before the client is answered, and takes from it what
    /// the client has acknowledged.
    async fn settle(&mut self) {
        for stored in std::mem::take(&mut self.stored) {
            broker::stored(stored).await;
        }
        if self.acknowledged.is_empty() {
            return;
        }
        let ids = std::mem::take(&mut self.acknowledged);
        let (scope, session) = (Arc::clone(&self.scope), Arc::clone(&self.session));
        let gone = self
            .shared
            .store
            .begin(move |tx| kept::acknowledged(tx, &scope.name, &session.client_id, &ids));
        if let Err(error) = gone {
            tracing::error!(message = %error.message, "acknowledged messages stay in the state");
        }
    }

    /// Writes what waits for the client behind what is to be sent.
    fn fill(&mut self) {
        let now_ms = || {
            let now = self.shared.store.read(|tx| Ok(clock::now(tx)?));
            now.map_or(0, |now| now.as_millisecond())
        };
        let authority = &self.guest.authority;
        let may_receive = |topic: &str| authority.allows_topic("iot:Receive", topic);
        let unwanted = self.session.send(
            self.writer,
            &mut self.output,
            FILL,
            self.largest,
            &now_ms,
            &may_receive,
        );
        self.acknowledged.extend(unwanted);
    }

    /// Reads more messages that the state has kept.
    async fn load(&mut self, after: i64) -> AwsResult<()> {
        let client_id = Arc::clone(&self.session.client_id);
        let read = Ctx::write(&self.shared, &self.guest.caller, move |ctx| {
            kept::messages(ctx, &client_id, after)
        });
        let (messages, more) = read.await?;
        self.session.resume(self.epoch, messages, more);
        self.fill();
        Ok(())
    }

    fn is_held(&mut self) -> bool {
        match self.held_until {
            Some(until) if until > Instant::now() => true,
            _ => {
                self.held_until = None;
                false
            }
        }
    }

    /// Waits until there is something to do.
    async fn turn(&mut self) -> Turn {
        let session = Arc::clone(&self.session);
        if let Some(until) = self.held_until {
            self.timer.as_mut().reset(until);
        }
        let may_read =
            self.held_until.is_none() && self.output.len() < FULL && self.input.len() < MAX_PACKET;
        let Connection {
            stream,
            input,
            output,
            timer,
            ..
        } = self;
        let work = std::future::poll_fn(|cx| exchange(stream, input, output, may_read, cx));
        let turn = tokio::select! {
            done = work => done,
            () = session.wake.notified() => Exchanged::Other,
            () = timer.as_mut() => return Turn::Timer,
        };
        if self.output.is_empty() {
            self.unanswered = 0;
        }
        match turn {
            Exchanged::Read => {
                self.heard = Instant::now();
                Turn::Go
            }
            Exchanged::Other => Turn::Go,
            Exchanged::Gone => Turn::Gone,
        }
    }

    /// Looks at what the timer was set for.
    fn time_is_up(&mut self) -> Option<End> {
        let now = Instant::now();
        if self.held_until.take().is_some() {
            // The client could not be heard meanwhile.
            self.heard = now;
        }
        let until = self.heard + self.silence;
        if until <= now {
            return Some(End::KeepAlive);
        }
        self.timer.as_mut().reset(until);
        None
    }

    /// Records the end of the connection, unless another one has taken the session and done so.
    async fn leave(&mut self, end: End) -> AwsResult<()> {
        let Some(left) = self.session.disconnect(self.epoch) else {
            return Ok(());
        };
        let expiry = match end {
            End::Api { clean: true, .. } => 0,
            _ => self.arrival.session_expiry,
        };
        if !self.session.kept || expiry == 0 {
            self.scope.leave(&self.session);
        }
        let client_id = Arc::clone(&self.session.client_id);
        let may_say = left
            .will
            .as_ref()
            .is_some_and(|will| self.may_publish(&will.message));
        let kept = self.session.kept;
        Ctx::write(&self.shared, &self.guest.caller, move |ctx| {
            departure::record(ctx, &client_id, left, end, kept.then_some(expiry), may_say)
        })
        .await
    }
}
