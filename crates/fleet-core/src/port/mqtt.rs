//! Port: a client's connection to the MQTT message broker.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;

use super::messages::NewMessage;

/// Who connects, where to, and how.
#[derive(Debug, Clone)]
pub struct ClientOptions {
    /// The client id: 1 to 128 bytes (AWS quota). A second connection with it ends the first.
    pub client_id: String,
    /// The host of the broker; over TLS its certificate has to name it.
    pub host: String,
    /// The port of the broker: 8883 or 443 of AWS.
    pub port: u16,
    /// What the connection goes over.
    pub transport: Transport,
    /// Seconds after which silence is broken by a ping; the broker may want another number. AWS takes
    /// 30 to 1,200. 0 is never.
    pub keep_alive_seconds: u16,
    /// Whether a session that is there is thrown away.
    pub clean_start: bool,
    /// Seconds that the session is kept after the connection: 0 ends it with the connection.
    pub session_expiry_seconds: u32,
    /// What the broker says for the client that goes without a word.
    pub will: Option<NewMessage>,
}

/// What a connection goes over.
#[derive(Debug, Clone)]
pub enum Transport {
    /// TCP: for the local AWS on the same machine.
    Plain,
    /// TLS, in which both sides show a certificate. Connections that share the identity share what is
    /// made of it.
    MutualTls(Arc<TlsIdentity>),
}

/// A client's certificate and whom it believes, all in PEM.
#[derive(Clone)]
pub struct TlsIdentity {
    /// The authorities that may vouch for the broker; without them those that the machine trusts.
    pub ca: Option<Arc<str>>,
    /// The client's certificate, and those between it and its authority.
    pub certificate: String,
    /// Its private key.
    pub key: String,
}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsIdentity")
            .field("certificate", &self.certificate)
            .finish_non_exhaustive()
    }
}

/// What is subscribed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// A topic, in which `+` stands for a level and `#` at the end for all further ones.
    pub filter: String,
    /// Whether messages come at least once (`QoS` 1) or at most once (`QoS` 0).
    pub at_least_once: bool,
}

/// A message that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingMessage {
    /// Its topic.
    pub topic: String,
    /// Its bytes.
    pub payload: Vec<u8>,
    /// What its bytes are, if its sender said so.
    pub content_type: Option<String>,
    /// Whether it was kept for those who subscribe later.
    pub retained: bool,
    /// Whether it may have come before.
    pub duplicate: bool,
}

/// What a connection has to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incoming {
    /// A message.
    Message(IncomingMessage),
    /// The connection is over; nothing comes after this.
    Disconnected(Reason),
}

/// Why the broker does not want something, or a connection is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Another client connected with the same id.
    SessionTakenOver,
    /// The certificate or its policy does not allow it.
    NotAuthorized,
    /// Too much at the moment: try again later.
    Busy,
    /// The connection broke. Connecting again may help.
    Lost(String),
    /// Anything else that MQTT has a code for.
    Other {
        /// The reason code of MQTT 5.
        code: u8,
        /// Its name.
        name: String,
    },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SessionTakenOver => f.write_str("another client connected with the same id"),
            Self::NotAuthorized => f.write_str("the certificate or its policy does not allow it"),
            Self::Busy => f.write_str("the broker is busy"),
            Self::Lost(how) => f.write_str(how),
            Self::Other { code, name } => write!(f, "{name} (reason code 0x{code:02X})"),
        }
    }
}

/// What went wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MqttError {
    /// Nobody answers there, or not as TLS wants it.
    #[error("the broker at {host}:{port} cannot be reached")]
    Unreachable {
        /// The host.
        host: String,
        /// The port.
        port: u16,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The certificates or the key cannot be used.
    #[error("the client's certificate, key or authorities cannot be used")]
    Identity(#[source] Box<dyn Error + Send + Sync>),
    /// This cannot be said in MQTT: a topic with a wildcard, a packet that is too long.
    #[error("{what:?} cannot be sent: {why}")]
    Invalid {
        /// What was given.
        what: String,
        /// What is wrong with it.
        why: String,
    },
    /// The broker does not let the client in, or does not take what it says.
    #[error("the broker refuses: {0}")]
    Refused(Reason),
    /// The connection is over.
    #[error("the connection is over: {0}")]
    Disconnected(Reason),
}

/// Connects.
#[async_trait]
pub trait MqttLink: Send + Sync {
    /// Connects, and waits until the broker has let the client in.
    async fn connect(&self, options: &ClientOptions) -> Result<Box<dyn MqttConnection>, MqttError>;
}

/// A connection. Nothing runs behind it: messages are taken, and pings are sent, while
/// [`next`](Self::next), [`publish`](Self::publish) or [`subscribe`](Self::subscribe) is waited for, so
/// one of them has to be, nearly always. Dropped, it breaks, and the broker sends its will.
#[async_trait]
pub trait MqttConnection: Send {
    /// Whether the broker had a session of this client and goes on with it.
    fn session_present(&self) -> bool;

    /// Publishes. At least once: until the broker has acknowledged it, and what comes meanwhile is kept
    /// for [`next`](Self::next). At most once: until it is on its way.
    async fn publish(&mut self, message: &NewMessage) -> Result<(), MqttError>;

    /// Subscribes, and waits until the broker has granted all of it. AWS grants at most 50 to a
    /// connection.
    async fn subscribe(&mut self, subscriptions: &[Subscription]) -> Result<(), MqttError>;

    /// What comes next; nothing after [`Incoming::Disconnected`]. It can be given up and asked again
    /// without losing anything. A message that comes at least once is acknowledged when the next one
    /// is asked for.
    async fn next(&mut self) -> Option<Incoming>;

    /// Says goodbye: the broker does not send the will.
    async fn disconnect(self: Box<Self>);
}
