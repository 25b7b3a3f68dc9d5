//! MQTT clients that cost next to nothing: many that only stay connected, or pairs of a publisher
//! and a subscriber, so that what is measured is the broker.

#![expect(clippy::print_stdout, reason = "it prints its result")]

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use bytes::{Buf as _, BytesMut};
use clap::{Parser, Subcommand};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// MQTT 3.1.1 clients that cost next to nothing.
#[derive(Debug, Parser)]
struct Options {
    /// The broker, such as 127.0.0.1:1883.
    broker: String,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Clone, Subcommand)]
enum What {
    /// Connects clients, says so, and keeps them until the standard input ends.
    Hold {
        /// How many.
        #[arg(long, default_value_t = 10_000)]
        connections: usize,
        /// How many connect at once.
        #[arg(long, default_value_t = 64)]
        at_once: usize,
    },
    /// Sends messages through the broker, each publisher to a subscriber of its own.
    Messages {
        /// 0 or 1, both ways.
        #[arg(long, default_value_t = 0)]
        qos: u8,
        /// Messages of each publisher.
        #[arg(long, default_value_t = 50_000)]
        messages: usize,
        /// Publishers, and subscribers.
        #[arg(long, default_value_t = 4)]
        pairs: usize,
        /// Bytes of a message.
        #[arg(long, default_value_t = 100)]
        size: usize,
        /// Messages of a publisher that its subscriber may not have yet.
        #[arg(long, default_value_t = 80)]
        window: usize,
    },
}

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let options = Options::parse();
    let broker: Arc<str> = options.broker.into();
    match options.what {
        What::Hold {
            connections,
            at_once,
        } => hold(&broker, connections, at_once).await,
        What::Messages {
            qos,
            messages,
            pairs,
            size,
            window,
        } => {
            let load = Load {
                qos: qos.min(1),
                messages,
                payload: vec![b'x'; size],
                window,
            };
            send(&broker, Arc::new(load), pairs).await
        }
    }
}

async fn hold(broker: &Arc<str>, connections: usize, at_once: usize) -> Result<(), Error> {
    let started = Instant::now();
    let (mut connecting, mut held) = (JoinSet::new(), Vec::with_capacity(connections));
    for number in 0..connections {
        if connecting.len() >= at_once
            && let Some(client) = connecting.join_next().await
        {
            held.push(client??);
        }
        let broker = Arc::clone(broker);
        connecting.spawn(async move { Client::connect(&broker, &format!("idle-{number}")).await });
    }
    while let Some(client) = connecting.join_next().await {
        held.push(client??);
    }
    let seconds = started.elapsed().as_secs_f64();
    println!("{}", json!({"connections": held.len(), "seconds": seconds}));
    let mut end = String::new();
    io::stdin().read_line(&mut end)?;
    Ok(())
}

/// What one pair does.
#[derive(Debug)]
struct Load {
    qos: u8,
    messages: usize,
    payload: Vec<u8>,
    window: usize,
}

async fn send(broker: &Arc<str>, load: Arc<Load>, pairs: usize) -> Result<(), Error> {
    let (begin, mut running) = (Arc::new(Semaphore::new(0)), JoinSet::new());
    for pair in 0..pairs {
        let topic = format!("bench/{pair}");
        let mut subscriber = Client::connect(broker, &format!("subscriber-{pair}")).await?;
        subscriber.subscribe(&topic, load.qos).await?;
        let publisher = Client::connect(broker, &format!("publisher-{pair}")).await?;
        let room = Arc::new(Semaphore::new(load.window));
        running.spawn(subscriber.receive(load.messages, Arc::clone(&room)));
        let (begin, load) = (Arc::clone(&begin), Arc::clone(&load));
        running.spawn(async move {
            begin.acquire().await?.forget();
            publisher.publish(&topic, &load, &room).await
        });
    }
    let started = Instant::now();
    begin.add_permits(pairs);
    while let Some(done) = running.join_next().await {
        done??;
    }
    let seconds = started.elapsed().as_secs_f64();
    let all = load.messages * pairs;
    println!(
        "{}",
        json!({"messages": all, "qos": load.qos, "seconds": seconds, "per_second": all as f64 / seconds})
    );
    Ok(())
}

/// A connection, and what was read of it and not taken yet.
struct Client {
    stream: TcpStream,
    read: BytesMut,
}

/// A packet: its first byte, and where what follows its length stands.
struct Packet {
    first: u8,
    body: std::ops::Range<usize>,
}

impl Client {
    async fn connect(broker: &str, client_id: &str) -> Result<Client, Error> {
        let stream = TcpStream::connect(broker).await?;
        stream.set_nodelay(true)?;
        let mut client = Client {
            stream,
            read: BytesMut::with_capacity(256),
        };
        // A clean session, kept alive for 20 minutes.
        let mut body = vec![0, 4, b'M', b'Q', b'T', b'T', 4, 0x02, 0x04, 0xb0];
        text(&mut body, client_id);
        client.stream.write_all(&packet(0x10, &body)).await?;
        let answer = client.next().await?;
        match (answer.first, client.read.get(answer.body.start + 1)) {
            (0x20, Some(0)) => client.take(&answer),
            (_, code) => return Err(format!("{client_id} was refused: {code:?}").into()),
        }
        Ok(client)
    }

    async fn subscribe(&mut self, topic: &str, qos: u8) -> Result<(), Error> {
        let mut body = vec![0, 1];
        text(&mut body, topic);
        body.push(qos);
        self.stream.write_all(&packet(0x82, &body)).await?;
        let answer = self.next().await?;
        if answer.first != 0x90 || self.read.get(answer.body.end - 1) != Some(&qos) {
            return Err(format!("{topic} was not subscribed to").into());
        }
        self.take(&answer);
        Ok(())
    }

    /// Takes messages, acknowledges those of QoS 1, and makes room for the next.
    async fn receive(mut self, messages: usize, room: Arc<Semaphore>) -> Result<(), Error> {
        let (mut received, mut acknowledgements) = (0, Vec::new());
        while received < messages {
            let mut taken = 0;
            while let Some(packet) = self.whole()? {
                if packet.first & 0xf0 == 0x30 {
                    taken += 1;
                    if packet.first & 0x06 != 0 {
                        let id = self.packet_id(&packet)?;
                        acknowledgements.extend([0x40, 2, id[0], id[1]]);
                    }
                }
                self.take(&packet);
            }
            received += taken;
            room.add_permits(taken);
            self.stream.write_all(&acknowledgements).await?;
            acknowledgements.clear();
            if received < messages {
                self.more().await?;
            }
        }
        Ok(())
    }

    /// Sends every message, as far ahead of the subscriber as there is room, and waits for the
    /// acknowledgements of QoS 1.
    async fn publish(self, topic: &str, load: &Load, room: &Semaphore) -> Result<(), Error> {
        let (mut reading, mut writing) = self.stream.into_split();
        let ended = Arc::new(AtomicBool::new(false));
        let of_reader = Arc::clone(&ended);
        let expected = load.messages * 4 * usize::from(load.qos);
        let acknowledged = tokio::spawn(async move {
            let (mut bytes, mut buffer) = (0, vec![0; 4096]);
            while bytes < expected {
                match reading.read(&mut buffer).await? {
                    0 => break,
                    read => bytes += read,
                }
            }
            of_reader.store(bytes >= expected, Ordering::Relaxed);
            io::Result::Ok(reading)
        });
        let (mut sent, mut packet_id) = (0, 0_u16);
        while sent < load.messages {
            let most = room.available_permits().clamp(1, load.messages - sent);
            room.acquire_many(u32::try_from(most)?).await?.forget();
            let mut batch = Vec::with_capacity(most * (load.payload.len() + topic.len() + 8));
            for _ in 0..most {
                let mut body = Vec::with_capacity(load.payload.len() + topic.len() + 4);
                text(&mut body, topic);
                if load.qos == 1 {
                    packet_id = packet_id.checked_add(1).unwrap_or(1);
                    body.extend(packet_id.to_be_bytes());
                }
                body.extend(&load.payload);
                batch.extend(packet(0x30 | load.qos << 1, &body));
            }
            writing.write_all(&batch).await?;
            sent += most;
        }
        let reading = acknowledged.await??;
        if !ended.load(Ordering::Relaxed) {
            return Err("the broker closed a publisher's connection".into());
        }
        drop(reading.reunite(writing)?);
        Ok(())
    }

    /// Waits for a whole packet.
    async fn next(&mut self) -> Result<Packet, Error> {
        loop {
            if let Some(packet) = self.whole()? {
                return Ok(packet);
            }
            self.more().await?;
        }
    }

    async fn more(&mut self) -> Result<(), Error> {
        match self.stream.read_buf(&mut self.read).await? {
            0 => Err("the broker closed a connection".into()),
            _ => Ok(()),
        }
    }

    /// The first packet of what was read, if all of it is there.
    fn whole(&self) -> Result<Option<Packet>, Error> {
        let (mut length, mut at) = (0_usize, 1);
        loop {
            let Some(byte) = self.read.get(at) else {
                return Ok(None);
            };
            length |= usize::from(byte & 0x7f) << (7 * (at - 1));
            at += 1;
            if byte & 0x80 == 0 {
                break;
            }
            if at > 4 {
                return Err("a length of more than four bytes".into());
            }
        }
        let body = at..at + length;
        Ok((self.read.len() >= body.end).then(|| Packet {
            first: self.read[0],
            body,
        }))
    }

    /// The packet id that stands behind the topic of a message.
    fn packet_id(&self, packet: &Packet) -> Result<[u8; 2], Error> {
        let body = &self.read[packet.body.clone()];
        let topic = match body {
            [high, low, ..] => usize::from(u16::from_be_bytes([*high, *low])),
            _ => return Err("a message without a topic".into()),
        };
        match body.get(2 + topic..4 + topic) {
            Some(&[high, low]) => Ok([high, low]),
            _ => Err("a message without an id".into()),
        }
    }

    fn take(&mut self, packet: &Packet) {
        self.read.advance(packet.body.end);
    }
}

fn text(body: &mut Vec<u8>, text: &str) {
    // Names of at most some hundred bytes.
    body.extend((text.len() as u16).to_be_bytes());
    body.extend(text.as_bytes());
}

fn packet(first: u8, body: &[u8]) -> Vec<u8> {
    let mut packet = Vec::with_capacity(body.len() + 5);
    packet.push(first);
    let mut length = body.len();
    loop {
        let more = length > 0x7f;
        packet.push((length & 0x7f) as u8 | if more { 0x80 } else { 0 });
        length >>= 7;
        if !more {
            break;
        }
    }
    packet.extend(body);
    packet
}
