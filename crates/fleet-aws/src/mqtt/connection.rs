//! A connection that the broker has let in.

use std::collections::VecDeque;
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    Incoming, IncomingMessage, MqttConnection, MqttError, Reason, Subscription,
};
use mqtt_proto::v5::{
    ConnectReasonCode, Disconnect, DisconnectReasonCode, Packet, Puback, Publish,
};
use mqtt_proto::{Pid, QosPid};
use tokio::time::{Instant, timeout_at};

use super::wire::{ANSWER, Wire, silent};
use super::{Stream, packets, reason};

/// Filters in a SUBSCRIBE (AWS quota).
const FILTERS: usize = 8;

/// A connection.
pub(super) struct Connection {
    wire: Wire,
    session_present: bool,
    /// What came while something else was waited for.
    inbox: VecDeque<IncomingMessage>,
    last_pid: u16,
    /// Why it is over, if it is.
    over: Option<Reason>,
    /// Whether that was said.
    told: bool,
}

impl Connection {
    /// Says who connects, and waits until the broker lets the client in.
    pub(super) async fn open(
        stream: Box<dyn Stream>,
        connect: &Packet,
        keep_alive: Duration,
    ) -> Result<Self, MqttError> {
        let mut opened = Self {
            wire: Wire::new(stream, Duration::ZERO),
            session_present: false,
            inbox: VecDeque::new(),
            last_pid: 0,
            over: None,
            told: false,
        };
        opened.send(connect, "the client id")?;
        let connack = opened.answer(|packet| match packet {
            Packet::Connack(connack) => Some(connack.clone()),
            _ => None,
        });
        let connack = connack.await?;
        if connack.reason_code != ConnectReasonCode::Success {
            let why = reason::of_connect(connack.reason_code);
            return Err(MqttError::Refused(why));
        }
        opened.session_present = connack.session_present;
        let wanted = connack.properties.server_keep_alive;
        opened.wire.keep_alive =
            wanted.map_or(keep_alive, |seconds| Duration::from_secs(seconds.into()));
        Ok(opened)
    }

    fn send(&mut self, packet: &Packet, what: &str) -> Result<(), MqttError> {
        if let Some(over) = &self.over {
            return Err(MqttError::Disconnected(over.clone()));
        }
        self.wire
            .send(packet)
            .map_err(|error| packets::invalid(what, &error))
    }

    /// Waits for the packet that answers; what else comes is kept.
    async fn answer<T: Send>(
        &mut self,
        answers: impl Fn(&Packet) -> Option<T> + Send,
    ) -> Result<T, MqttError> {
        let until = Instant::now() + ANSWER;
        self.flush(until).await?;
        loop {
            let packet = timeout_at(until, self.wire.packet()).await;
            let packet = packet.unwrap_or_else(|_| Err(silent()));
            let packet = packet.map_err(|why| self.end(why))?;
            match answers(&packet) {
                Some(answer) => return Ok(answer),
                None => self.take(packet).map_err(|why| self.end(why))?,
            }
        }
    }

    /// Sends what is to be sent.
    async fn flush(&mut self, until: Instant) -> Result<(), MqttError> {
        let flushed = timeout_at(until, self.wire.flush()).await;
        let flushed = flushed.unwrap_or_else(|_| Err(silent()));
        flushed.map_err(|why| self.end(why))
    }

    /// Takes a packet that nobody waits for.
    fn take(&mut self, packet: Packet) -> Result<(), Reason> {
        match packet {
            Packet::Publish(publish) => self.receive(&publish),
            Packet::Disconnect(end) => Err(reason::of_disconnect(end.reason_code)),
            // Acknowledgements of what was given up, and what clients of QoS 1 are never sent.
            _ => Ok(()),
        }
    }

    fn receive(&mut self, publish: &Publish) -> Result<(), Reason> {
        if let QosPid::Level1(pid) = publish.qos_pid {
            let acknowledged = self.wire.send(&Packet::Puback(Puback::new_success(pid)));
            acknowledged.map_err(|error| Reason::Lost(error.to_string()))?;
        }
        let content_type = publish.properties.content_type.as_deref();
        self.inbox.push_back(IncomingMessage {
            topic: publish.topic_name.to_string(),
            payload: publish.payload.to_vec(),
            content_type: content_type.map(str::to_owned),
            retained: publish.retain,
            duplicate: publish.dup,
        });
        Ok(())
    }

    fn end(&mut self, why: Reason) -> MqttError {
        self.over = Some(why.clone());
        MqttError::Disconnected(why)
    }

    /// An id for a packet: never 0.
    fn pid(&mut self) -> Pid {
        self.last_pid = self.last_pid.checked_add(1).unwrap_or(1);
        // 1 is the default, and stands for the only number that is none.
        Pid::try_from(self.last_pid).unwrap_or_default()
    }
}

#[async_trait]
impl MqttConnection for Connection {
    fn session_present(&self) -> bool {
        self.session_present
    }

    async fn publish(&mut self, message: &NewMessage) -> Result<(), MqttError> {
        let pid = message.at_least_once.then(|| self.pid());
        let packet = packets::publish(message, pid)?;
        self.send(&packet, &message.topic)?;
        let Some(pid) = pid else {
            return self.flush(Instant::now() + ANSWER).await;
        };
        let code = self.answer(|packet| match packet {
            Packet::Puback(ack) if ack.pid == pid => Some(ack.reason_code),
            _ => None,
        });
        match reason::of_puback(code.await?) {
            Some(why) => Err(MqttError::Refused(why)),
            None => Ok(()),
        }
    }

    async fn subscribe(&mut self, subscriptions: &[Subscription]) -> Result<(), MqttError> {
        for some in subscriptions.chunks(FILTERS) {
            let pid = self.pid();
            let packet = packets::subscribe(some, pid)?;
            self.send(&packet, &some[0].filter)?;
            let codes = self.answer(|packet| match packet {
                Packet::Suback(ack) if ack.pid == pid => Some(ack.topics.clone()),
                _ => None,
            });
            if let Some(why) = codes.await?.into_iter().find_map(reason::of_suback) {
                return Err(MqttError::Refused(why));
            }
        }
        Ok(())
    }

    async fn next(&mut self) -> Option<Incoming> {
        loop {
            if let Some(message) = self.inbox.pop_front() {
                return Some(Incoming::Message(message));
            }
            if let Some(over) = &self.over {
                let over = Incoming::Disconnected(over.clone());
                return (!std::mem::replace(&mut self.told, true)).then_some(over);
            }
            let taken = match self.wire.packet().await {
                Ok(packet) => self.take(packet),
                Err(why) => Err(why),
            };
            self.over = taken.err();
        }
    }

    async fn disconnect(mut self: Box<Self>) {
        let goodbye = Disconnect::new(DisconnectReasonCode::NormalDisconnect);
        if self.send(&Packet::Disconnect(goodbye), "goodbye").is_ok() {
            // Who is gone needs no goodbye.
            let _ = timeout_at(Instant::now() + ANSWER, self.wire.close()).await;
        }
    }
}
