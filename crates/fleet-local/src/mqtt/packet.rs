//! Control packets as the broker sees them, the same for both versions of MQTT.

use std::sync::Arc;

use super::message::Message;

/// The version of MQTT that a connection speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// MQTT 3.1.1.
    V3,
    /// MQTT 5.
    V5,
}

/// What a client sends.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Packet {
    Connect(Box<Connect>),
    Publish(Publish),
    Puback(u16),
    Subscribe(Subscribe),
    Unsubscribe(Unsubscribe),
    Pingreq,
    Disconnect(Disconnect),
    /// A packet of QoS 2, which AWS IoT does not answer.
    OfQos2,
    /// One that only a server sends, or an authentication exchange, which nobody asked for.
    Unexpected,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Connect {
    pub(crate) version: Version,
    /// Clean Session or Clean Start.
    pub(crate) clean: bool,
    /// Seconds; 0 asks for none.
    pub(crate) keep_alive: u16,
    pub(crate) client_id: Arc<str>,
    pub(crate) will: Option<Will>,
    pub(crate) username: Option<Arc<str>>,
    /// Seconds; only MQTT 5 says it.
    pub(crate) session_expiry: Option<u32>,
    /// How many messages of QoS 1 the client takes unacknowledged.
    pub(crate) receive_maximum: Option<u16>,
    /// Bytes of the largest packet that the client takes.
    pub(crate) maximum_packet: Option<u32>,
    /// How large an alias the client takes.
    pub(crate) alias_maximum: u16,
    /// It wants an authentication exchange.
    pub(crate) authentication: bool,
}

/// What is published for a client that goes away without saying so.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Will {
    /// Its QoS may be 2 on the wire.
    pub(crate) qos: u8,
    /// Seconds.
    pub(crate) delay: u32,
    pub(crate) message: Message,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Publish {
    /// 0, 1 or 2.
    pub(crate) qos: u8,
    /// 0 with QoS 0.
    pub(crate) packet_id: u16,
    pub(crate) alias: Option<u16>,
    /// A client must not say one.
    pub(crate) has_subscription_id: bool,
    /// Its topic is empty where an alias stands for it.
    pub(crate) message: Message,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Subscribe {
    pub(crate) packet_id: u16,
    pub(crate) has_subscription_id: bool,
    pub(crate) filters: Vec<(Arc<str>, Options)>,
}

/// How a client wants the messages of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Options {
    /// 0, 1 or 2.
    pub(crate) qos: u8,
    /// Not what it publishes itself.
    pub(crate) no_local: bool,
    /// With the retain flag of the publisher.
    pub(crate) retain_as_published: bool,
    pub(crate) retain_handling: RetainHandling,
}

/// When a subscription gets the retained message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetainHandling {
    Always,
    /// Only if the client was not subscribed to the filter before.
    IfNew,
    Never,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unsubscribe {
    pub(crate) packet_id: u16,
    pub(crate) filters: Vec<Arc<str>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Disconnect {
    /// The will is wanted although the client says good-bye.
    pub(crate) with_will: bool,
    /// Seconds; it replaces what CONNECT said.
    pub(crate) session_expiry: Option<u32>,
}

/// What the broker says of a new connection.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Connack {
    pub(crate) session_present: bool,
    /// Seconds.
    pub(crate) session_expiry: u32,
    /// Seconds, as the broker counts them.
    pub(crate) keep_alive: u16,
    /// The client id, where the broker chose it.
    pub(crate) assigned: Option<Arc<str>>,
}

/// Why the broker refuses a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    UnsupportedVersion,
    ClientId,
    NotAuthorized,
    /// Too many connections of one client id in a second.
    Quota,
    Unavailable,
    Protocol,
    Authentication,
}

/// Why the broker ends a connection; MQTT 5 tells the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Malformed,
    Protocol,
    NotAuthorized,
    ShuttingDown,
    KeepAlive,
    TakenOver,
    TopicFilter,
    TopicName,
    ReceiveMaximum,
    TopicAlias,
    PacketTooLarge,
    Quota,
    Administrative,
    PayloadFormat,
    SubscriptionId,
    /// CONNECT asks for a version that AWS IoT does not speak.
    Version,
    /// Something is broken here.
    Unspecified,
}

/// What becomes of a message of QoS 1 of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Acknowledged {
    Taken,
    NotAuthorized,
    Failed,
}

/// What becomes of a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Granted {
    /// With QoS 0 or 1.
    Qos(super::message::Qos),
    NotAuthorized,
    Quota,
    Failed,
}
