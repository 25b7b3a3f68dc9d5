//! An MQTT client made of bytes: it sends what a test says, wrong things too, and shows what comes.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(10);

pub trait Line: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Line for T {}

/// A connection. `version` is 4 or 5, as on the wire.
pub struct Client {
    pub line: Box<dyn Line>,
    pub version: u8,
}

/// A packet as it came: its first byte and what follows the length.
pub type Packet = (u8, Vec<u8>);

/// A text with its length before it.
pub fn text(text: impl AsRef<[u8]>) -> Vec<u8> {
    let text = text.as_ref();
    let mut out = u16::try_from(text.len()).unwrap().to_be_bytes().to_vec();
    out.extend(text);
    out
}

/// A length as MQTT writes it.
pub fn length(mut left: usize) -> Vec<u8> {
    let mut out = Vec::new();
    loop {
        let low = u8::try_from(left % 128).unwrap();
        left /= 128;
        out.push(if left > 0 { low | 0x80 } else { low });
        if left == 0 {
            return out;
        }
    }
}

/// A whole packet.
pub fn packet(first: u8, rest: &[u8]) -> Vec<u8> {
    let mut out = vec![first];
    out.extend(length(rest.len()));
    out.extend(rest);
    out
}

/// Properties with their length before them.
pub fn properties(all: &[Vec<u8>]) -> Vec<u8> {
    let all = all.concat();
    [length(all.len()), all].concat()
}

/// A user property.
pub fn user(name: &str, value: &str) -> Vec<u8> {
    [vec![0x26], text(name), text(value)].concat()
}

/// A property of four bytes.
pub fn number(id: u8, value: u32) -> Vec<u8> {
    [vec![id], value.to_be_bytes().to_vec()].concat()
}

/// What a CONNECT says.
#[derive(Clone)]
pub struct Connect<'a> {
    pub version: u8,
    pub id: &'a str,
    pub clean: bool,
    pub keep_alive: u16,
    /// Topic, payload, QoS, retained.
    pub will: Option<(&'a str, &'a str, u8, bool)>,
    pub will_properties: Vec<Vec<u8>>,
    pub properties: Vec<Vec<u8>>,
}

pub fn connect(version: u8, id: &str) -> Connect<'_> {
    Connect {
        version,
        id,
        clean: true,
        keep_alive: 60,
        will: None,
        will_properties: Vec::new(),
        properties: Vec::new(),
    }
}

impl Connect<'_> {
    pub fn bytes(&self) -> Vec<u8> {
        let mut flags = u8::from(self.clean) << 1;
        let mut rest = text("MQTT");
        rest.push(self.version);
        if let Some((_, _, qos, retain)) = self.will {
            flags |= 4 | qos << 3 | u8::from(retain) << 5;
        }
        rest.push(flags);
        rest.extend(self.keep_alive.to_be_bytes());
        if self.version == 5 {
            rest.extend(properties(&self.properties));
        }
        rest.extend(text(self.id));
        if let Some((topic, payload, ..)) = self.will {
            if self.version == 5 {
                rest.extend(properties(&self.will_properties));
            }
            rest.extend(text(topic));
            rest.extend(text(payload));
        }
        packet(0x10, &rest)
    }

    /// Keeps the session: Clean Session 0, or an expiry.
    pub fn kept(mut self) -> Self {
        self.clean = false;
        if self.version == 5 {
            self.properties.push(number(0x11, 3600));
        }
        self
    }
}

/// A PUBLISH. With QoS above 0 `id` is the packet's.
pub fn publish(version: u8, topic: &str, payload: impl AsRef<[u8]>, qos: u8, id: u16) -> Vec<u8> {
    publish_with(version, topic, payload, qos, id, false, &[])
}

pub fn publish_with(
    version: u8,
    topic: &str,
    payload: impl AsRef<[u8]>,
    qos: u8,
    id: u16,
    retain: bool,
    all: &[Vec<u8>],
) -> Vec<u8> {
    let mut rest = text(topic);
    if qos > 0 {
        rest.extend(id.to_be_bytes());
    }
    if version == 5 {
        rest.extend(properties(all));
    }
    rest.extend(payload.as_ref());
    packet(0x30 | qos << 1 | u8::from(retain), &rest)
}

/// A SUBSCRIBE of filters with their options.
pub fn subscribe(version: u8, id: u16, filters: &[(&str, u8)]) -> Vec<u8> {
    let mut rest = id.to_be_bytes().to_vec();
    if version == 5 {
        rest.push(0);
    }
    for (filter, options) in filters {
        rest.extend(text(filter));
        rest.push(*options);
    }
    packet(0x82, &rest)
}

pub fn unsubscribe(version: u8, id: u16, filter: &str) -> Vec<u8> {
    let mut rest = id.to_be_bytes().to_vec();
    if version == 5 {
        rest.push(0);
    }
    rest.extend(text(filter));
    packet(0xa2, &rest)
}

pub fn puback(id: u16) -> Vec<u8> {
    packet(0x40, &id.to_be_bytes())
}

pub const PINGREQ: &[u8] = &[0xc0, 0];
pub const DISCONNECT: &[u8] = &[0xe0, 0];

/// A message as it came.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub topic: String,
    pub payload: String,
    pub qos: u8,
    pub id: u16,
    pub retain: bool,
    pub again: bool,
    pub properties: Vec<u8>,
}

impl Client {
    pub async fn open(address: SocketAddr, version: u8) -> Client {
        let line = Box::new(TcpStream::connect(address).await.unwrap());
        Client { line, version }
    }

    /// Connects; the broker must accept it. Gives the CONNACK's flags and properties.
    pub async fn connect(address: SocketAddr, connect: &Connect<'_>) -> (Client, Vec<u8>) {
        let mut client = Client::open(address, connect.version).await;
        client.send(&connect.bytes()).await;
        let (first, rest) = client.packet().await;
        assert_eq!((first, rest[1]), (0x20, 0), "{rest:x?}");
        (client, rest)
    }

    pub async fn send(&mut self, bytes: &[u8]) {
        self.line.write_all(bytes).await.unwrap();
        self.line.flush().await.unwrap();
    }

    /// The next packet; nothing at the end of the connection.
    pub async fn next(&mut self) -> Option<Packet> {
        let read = async {
            let first = self.line.read_u8().await.ok()?;
            let (mut length, mut shift) = (0, 0);
            loop {
                let byte = self.line.read_u8().await.ok()?;
                length |= usize::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            let mut rest = vec![0; length];
            self.line.read_exact(&mut rest).await.ok()?;
            Some((first, rest))
        };
        tokio::time::timeout(PATIENCE, read)
            .await
            .expect("nothing comes")
    }

    pub async fn packet(&mut self) -> Packet {
        self.next().await.expect("the connection was closed")
    }

    /// The next packet must be a message.
    pub async fn message(&mut self) -> Message {
        let (first, rest) = self.packet().await;
        self.read(first, &rest)
    }

    fn read(&self, first: u8, rest: &[u8]) -> Message {
        assert_eq!(first >> 4, 3, "no message: {first:x} {rest:x?}");
        let qos = first >> 1 & 3;
        let mut at = 2 + usize::from(u16::from_be_bytes([rest[0], rest[1]]));
        let topic = String::from_utf8(rest[2..at].to_vec()).unwrap();
        let mut id = 0;
        if qos > 0 {
            id = u16::from_be_bytes([rest[at], rest[at + 1]]);
            at += 2;
        }
        let mut properties = Vec::new();
        if self.version == 5 {
            let length = usize::from(rest[at]);
            assert!(length < 128, "long properties");
            properties = rest[at + 1..at + 1 + length].to_vec();
            at += 1 + length;
        }
        Message {
            topic,
            payload: String::from_utf8_lossy(&rest[at..]).into_owned(),
            qos,
            id,
            retain: first & 1 == 1,
            again: first & 8 == 8,
            properties,
        }
    }

    /// Subscribes to a filter and gives the answer for it.
    pub async fn subscribe(&mut self, filter: &str, options: u8) -> u8 {
        let bytes = subscribe(self.version, 7, &[(filter, options)]);
        self.send(&bytes).await;
        let (first, rest) = self.packet().await;
        assert_eq!((first, &rest[..2]), (0x90, &[0, 7][..]), "{rest:x?}");
        *rest.last().unwrap()
    }

    /// Publishes with QoS 1; the broker must take it.
    pub async fn publish(&mut self, topic: &str, payload: &str) {
        let bytes = publish(self.version, topic, payload, 1, 9);
        self.send(&bytes).await;
        self.acknowledged(9).await;
    }

    pub async fn acknowledged(&mut self, id: u16) {
        let (first, rest) = self.packet().await;
        assert_eq!((first, &rest[..2]), (0x40, &id.to_be_bytes()[..]));
        assert!(rest.len() < 3 || rest[2] == 0, "refused: {rest:x?}");
    }

    /// Nothing waits for this client: an answer to a ping is the next that comes.
    pub async fn quiet(&mut self) {
        self.send(PINGREQ).await;
        let (first, rest) = self.packet().await;
        assert_eq!((first, rest.len()), (0xd0, 0), "{rest:x?}");
    }

    /// The broker must close the connection; with MQTT 5 it says why.
    pub async fn closed(&mut self, reason: u8) {
        if self.version == 5 {
            let (first, rest) = self.packet().await;
            assert_eq!((first, rest.first()), (0xe0, Some(&reason)), "{rest:x?}");
        }
        assert_eq!(self.next().await, None);
    }

    /// Says good-bye and sees the end.
    pub async fn leave(mut self) {
        self.send(DISCONNECT).await;
        assert_eq!(self.next().await, None);
    }
}
