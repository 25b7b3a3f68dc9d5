//! A session: what a client subscribes to, what waits for it, what it has not acknowledged yet.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::BytesMut;
use tokio::sync::Notify;

use super::codec::{RECEIVE_MAXIMUM, Sending, Writer};
use super::end::End;
use super::message::{Message, Qos};
use super::packet::{Options, Version, Will};

/// What waits for a slow client in memory, in bytes. Beyond it messages of QoS 0 are dropped.
const MAX_WAITING_BYTES: usize = 1024 * 1024;

/// Messages that wait for a slow client in memory. Beyond it those of QoS 0 are dropped; those of
/// QoS 1 are read from the state when there is room again, or dropped if the session is not kept.
const MAX_WAITING: usize = 1000;

/// A message on its way to one client.
#[derive(Debug, Clone)]
pub(super) struct Delivery {
    pub(super) message: Arc<Message>,
    /// As granted.
    pub(super) qos: Qos,
    pub(super) retain: bool,
    /// When it expires, on the virtual clock.
    pub(super) expires_ms: Option<i64>,
    /// Its number in the state, where it is kept until it is acknowledged.
    pub(super) row: Option<i64>,
    /// It was sent before and not acknowledged.
    pub(super) again: bool,
    /// A service answers the client, past the broker: no policy is asked.
    pub(super) direct: bool,
}

impl Delivery {
    fn bytes(&self) -> usize {
        self.message.topic.len() + self.message.payload.len() + 64
    }
}

/// What became of a message for a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    /// It is sent, or dropped because the client is slow.
    Taken,
    /// The client is away.
    Away,
}

/// A session of a client, connected or kept for it.
#[derive(Debug)]
pub(crate) struct Session {
    /// Unique in this process.
    pub(super) id: u64,
    pub(super) client_id: Arc<str>,
    pub(super) version: Version,
    /// Whether the state keeps it, and its messages of QoS 1, beyond the connection.
    pub(super) kept: bool,
    inner: Mutex<Inner>,
    /// Tells the connection that there is something to do.
    pub(super) wake: Notify,
}

#[derive(Debug, Default)]
struct Inner {
    link: Option<Link>,
    subscriptions: Vec<(Arc<str>, Options)>,
    waiting: VecDeque<Delivery>,
    waiting_bytes: usize,
    unacknowledged: VecDeque<(u16, Delivery)>,
    last_packet_id: u16,
    /// The last row that was given to the connection, and whether there are later ones that found
    /// no room.
    last_row: i64,
    overflowed: bool,
}

/// The connection of a session.
#[derive(Debug)]
struct Link {
    epoch: u64,
    /// Messages of QoS 1 that the client takes unacknowledged.
    window: usize,
    /// Nothing is sent before what the state has kept is there.
    ready: bool,
    /// Somebody wants it to end.
    end: Option<End>,
    /// The client's rights may have changed.
    recheck: bool,
    will: Option<Box<Will>>,
}

/// What a connection leaves behind when a session is taken from it.
#[derive(Debug, Default)]
pub(super) struct Left {
    pub(super) will: Option<Box<Will>>,
    /// The rows of what was sent and not acknowledged.
    pub(super) sent: Vec<i64>,
}

impl Inner {
    fn leave(&mut self, whose: impl Fn(&Link) -> bool) -> Option<Left> {
        let link = self.link.take_if(|link| whose(link))?;
        let sent = std::mem::take(&mut self.unacknowledged);
        self.waiting = VecDeque::new();
        self.waiting_bytes = 0;
        self.overflowed = false;
        self.last_row = 0;
        Some(Left {
            will: link.will,
            sent: sent
                .iter()
                .filter_map(|(_, delivery)| delivery.row)
                .collect(),
        })
    }
}

impl Session {
    pub(super) fn new(id: u64, client_id: Arc<str>, version: Version, kept: bool) -> Session {
        Session {
            id,
            client_id,
            version,
            kept,
            inner: Mutex::default(),
            wake: Notify::new(),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_connected(&self) -> bool {
        self.inner().link.is_some()
    }

    /// Gives the session to a connection; what an earlier one leaves, if it takes it from one.
    pub(super) fn connect(
        &self,
        epoch: u64,
        receive_maximum: Option<u16>,
        will: Option<Box<Will>>,
    ) -> Option<Left> {
        let mut inner = self.inner();
        let left = inner.leave(|_| true);
        let window = receive_maximum.map_or(RECEIVE_MAXIMUM, |most| most.min(RECEIVE_MAXIMUM));
        inner.link = Some(Link {
            epoch,
            window: usize::from(window.max(1)),
            ready: !self.kept,
            end: None,
            recheck: false,
            will,
        });
        drop(inner);
        self.wake.notify_one();
        left
    }

    /// Takes the session from its connection; `None` if it is not that connection's any more.
    pub(super) fn disconnect(&self, epoch: u64) -> Option<Left> {
        let left = self.inner().leave(|link| link.epoch == epoch);
        // A connection that was taken over looks again.
        self.wake.notify_one();
        left
    }

    /// Takes the session from whatever connection it has.
    pub(super) fn cut_off(&self) -> Option<Left> {
        let left = self.inner().leave(|_| true);
        self.wake.notify_one();
        left
    }

    /// Asks the connection to end; says whether there is one.
    pub(super) fn end(&self, why: End) -> bool {
        let mut inner = self.inner();
        let Some(link) = &mut inner.link else {
            return false;
        };
        link.end.get_or_insert(why);
        drop(inner);
        self.wake.notify_one();
        true
    }

    /// Whether a connection must end, and why.
    pub(super) fn ended(&self, epoch: u64) -> Option<End> {
        match &self.inner().link {
            Some(link) if link.epoch == epoch => link.end,
            _ => Some(End::TakenOver),
        }
    }

    /// Tells the connection that the client's rights may have changed.
    pub(super) fn recheck(&self) {
        if let Some(link) = &mut self.inner().link {
            link.recheck = true;
        }
        self.wake.notify_one();
    }

    /// Whether the rights may have changed since this was asked last.
    pub(super) fn is_to_recheck(&self, epoch: u64) -> bool {
        match &mut self.inner().link {
            Some(link) if link.epoch == epoch => std::mem::take(&mut link.recheck),
            _ => false,
        }
    }

    /// Hands it a message. Messages of QoS 1 for a kept session are in the state, or on their way to
    /// it, whatever becomes of them here.
    pub(super) fn push(&self, delivery: Delivery) -> Pushed {
        let mut inner = self.inner();
        if inner.link.is_none() {
            return Pushed::Away;
        }
        let full = inner.waiting_bytes > MAX_WAITING_BYTES || inner.waiting.len() >= MAX_WAITING;
        if full || inner.overflowed && delivery.row.is_some() {
            inner.overflowed |= delivery.row.is_some();
            return Pushed::Taken;
        }
        inner.waiting_bytes += delivery.bytes();
        inner.waiting.push_back(delivery);
        let first = inner.waiting.len() == 1;
        drop(inner);
        if first {
            self.wake.notify_one();
        }
        Pushed::Taken
    }

    /// Puts what the state has kept before what has come meanwhile, each once.
    pub(super) fn resume(&self, epoch: u64, kept: Vec<Delivery>, more: bool) {
        let mut inner = self.inner();
        let Some(link) = inner.link.as_mut().filter(|link| link.epoch == epoch) else {
            return;
        };
        link.ready = true;
        let last = kept.last().and_then(|delivery| delivery.row).unwrap_or(0);
        let last = last.max(inner.last_row);
        inner.overflowed = more;
        let came = std::mem::take(&mut inner.waiting);
        let later = came.into_iter().filter(|delivery| match delivery.row {
            Some(row) => row > last && !more,
            None => true,
        });
        inner.waiting = kept.into_iter().chain(later).collect();
        inner.waiting_bytes = inner.waiting.iter().map(Delivery::bytes).sum();
        drop(inner);
        self.wake.notify_one();
    }

    /// Behind which row the state has more for a client that has taken all the rest.
    pub(super) fn wants_more(&self) -> Option<i64> {
        let inner = self.inner();
        (inner.overflowed && inner.waiting.is_empty()).then_some(inner.last_row)
    }

    /// Writes what may be sent now, up to a size. `now_ms` is asked only for messages that expire.
    /// Gives the rows of what it never will get: expired, too large, or not for it.
    pub(super) fn send(
        &self,
        writer: Writer,
        out: &mut BytesMut,
        up_to: usize,
        largest: usize,
        now_ms: &dyn Fn() -> i64,
        may_receive: &dyn Fn(&str) -> bool,
    ) -> Vec<i64> {
        let mut unwanted = Vec::new();
        let mut inner = self.inner();
        let inner = &mut *inner;
        let Some(link) = inner.link.as_ref().filter(|link| link.ready) else {
            return unwanted;
        };
        while out.len() < up_to {
            let Some(next) = inner.waiting.front() else {
                break;
            };
            if next.qos == Qos::AtLeastOnce && inner.unacknowledged.len() >= link.window {
                break;
            }
            let Some(delivery) = inner.waiting.pop_front() else {
                break;
            };
            inner.waiting_bytes = inner.waiting_bytes.saturating_sub(delivery.bytes());
            if let Some(row) = delivery.row {
                inner.last_row = inner.last_row.max(row);
            }
            if !delivery.direct && !may_receive(&delivery.message.topic) {
                unwanted.extend(delivery.row);
                continue;
            }
            let expiry = match delivery.expires_ms {
                None => None,
                Some(expires_ms) => match expires_ms - now_ms() {
                    ..=0 => {
                        unwanted.extend(delivery.row);
                        continue;
                    }
                    // Seven days at most.
                    left => Some(u32::try_from((left + 999) / 1000).unwrap_or(u32::MAX)),
                },
            };
            let packet_id = (delivery.qos == Qos::AtLeastOnce).then(|| {
                loop {
                    inner.last_packet_id = inner.last_packet_id.wrapping_add(1).max(1);
                    let id = inner.last_packet_id;
                    if !inner.unacknowledged.iter().any(|(used, _)| *used == id) {
                        return id;
                    }
                }
            });
            let sending = Sending {
                packet_id,
                again: delivery.again && packet_id.is_some(),
                retain: delivery.retain,
                expiry,
            };
            let before = out.len();
            let written = writer.publish(out, &delivery.message, sending);
            // What the client cannot take is as good as sent.
            if !written || out.len() - before > largest {
                out.truncate(before);
                unwanted.extend(delivery.row);
                continue;
            }
            if let Some(packet_id) = packet_id {
                inner.unacknowledged.push_back((packet_id, delivery));
            }
        }
        unwanted
    }

    /// Takes an acknowledgement and gives the row that the state need not keep any more.
    pub(super) fn acknowledge(&self, packet_id: u16) -> Option<i64> {
        let mut inner = self.inner();
        let at = inner
            .unacknowledged
            .iter()
            .position(|(id, _)| *id == packet_id)?;
        let (_, delivery) = inner.unacknowledged.remove(at)?;
        delivery.row
    }

    /// Its filters.
    pub(super) fn subscriptions(&self) -> Vec<(Arc<str>, Options)> {
        self.inner().subscriptions.clone()
    }

    /// Remembers a filter and says whether it is new; `None` if there are too many.
    pub(super) fn subscribe(
        &self,
        filter: &Arc<str>,
        options: Options,
        most: usize,
    ) -> Option<bool> {
        let mut inner = self.inner();
        if let Some(known) = inner
            .subscriptions
            .iter_mut()
            .find(|(known, _)| known == filter)
        {
            known.1 = options;
            return Some(false);
        }
        if inner.subscriptions.len() >= most {
            return None;
        }
        inner.subscriptions.push((Arc::clone(filter), options));
        Some(true)
    }

    /// Forgets a filter and says whether it was there.
    pub(super) fn unsubscribe(&self, filter: &str) -> bool {
        let mut inner = self.inner();
        let before = inner.subscriptions.len();
        inner.subscriptions.retain(|(known, _)| **known != *filter);
        inner.subscriptions.len() < before
    }
}
