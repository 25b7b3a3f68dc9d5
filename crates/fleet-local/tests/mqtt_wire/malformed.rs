//! Bytes that are no MQTT: they end their own connection and nobody else's.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Local;
use crate::client::{
    Client, connect, number, packet, publish, publish_with, subscribe, unsubscribe, user,
};

/// A packet that a client may send, some properties included.
fn valid() -> impl Strategy<Value = Vec<u8>> {
    let version = prop_oneof![Just(4_u8), Just(5_u8)];
    let topic = prop_oneof![
        Just("a/b".to_owned()),
        Just("$aws/things/t/shadow/update".to_owned()),
        "[a-c/+#$]{0,12}",
    ];
    (
        version,
        topic,
        0_u8..3,
        any::<u16>(),
        any::<bool>(),
        any::<Vec<u8>>(),
    )
        .prop_flat_map(|(version, topic, qos, id, retain, payload)| {
            let all = [user("k", "v"), number(2, 60)];
            prop_oneof![
                Just(connect(version, &topic).bytes()),
                Just(publish_with(
                    version, &topic, payload, qos, id, retain, &all
                )),
                Just(publish(version, &topic, "x", qos, id)),
                Just(subscribe(version, id, &[(&topic, qos), ("#", 1)])),
                Just(unsubscribe(version, id, &topic)),
                Just(packet(0x40, &id.to_be_bytes())),
                Just(packet(0xe0, &[])),
                Just(packet(0xf0, &[0, 0])),
            ]
        })
}

/// Packets with some bytes changed, cut off, or with another length.
fn broken() -> impl Strategy<Value = Vec<u8>> {
    let bytes = prop_oneof![
        any::<Vec<u8>>(),
        proptest::collection::vec(valid(), 1..4).prop_map(|packets| packets.concat()),
    ];
    let edits = proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    (bytes, edits, any::<Option<prop::sample::Index>>()).prop_map(|(mut bytes, edits, cut)| {
        for (at, byte) in edits {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len() + 1));
        }
        bytes
    })
}

/// Sends bytes and waits for the broker to be done with them.
async fn exchange(local: &Local, bytes: &[u8]) {
    let mut line = TcpStream::connect(local.door()).await.unwrap();
    // The broker may have closed it before all is written.
    let _written = line.write_all(bytes).await;
    let _ended = line.shutdown().await;
    let mut rest = Vec::new();
    let _read = line.read_to_end(&mut rest).await;
}

#[test]
fn no_bytes_take_the_broker_down_or_disturb_others() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let local = runtime.block_on(Local::start());
    let mut witness = runtime.block_on(local.client(5, "the witness"));
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(256)
    });
    let hello = (any::<Option<bool>>(), broken());
    runner
        .run(&hello, |(hello, bytes)| {
            let bytes = match hello {
                Some(new) => {
                    let version = if new { 5 } else { 4 };
                    [connect(version, "fuzz").bytes(), bytes].concat()
                }
                None => bytes,
            };
            runtime.block_on(exchange(&local, &bytes));
            Ok(())
        })
        .unwrap();
    runtime.block_on(async {
        witness.quiet().await;
        let mut client = local.client(4, "c").await;
        client.publish("still", "alive").await;
        local.0.stop().await;
    });
}

#[tokio::test]
async fn malformed_packets_are_named_to_clients_of_mqtt_5() {
    let local = Local::start().await;
    for (bytes, reason) in [
        // Flags of SUBSCRIBE, a packet id of 0, no filter, an unknown property.
        (packet(0x80, &[0, 1, 0, 0, 1, b'a', 0]), 0x81),
        (packet(0x82, &[0, 0, 0, 0, 1, b'a', 0]), 0x81),
        (packet(0x82, &[0, 1, 0]), 0x82),
        (packet(0x30, &[0, 1, b'a', 2, 0x7f, 1]), 0x81),
        // QoS 3, a text that is cut off, a length of five bytes, rest behind the packet.
        (packet(0x36, &[0, 1, b'a', 0, 1, 0]), 0x81),
        (packet(0x30, &[0, 9, b'a']), 0x81),
        (vec![0x30, 0xff, 0xff, 0xff, 0xff, 1], 0x81),
        (packet(0xc0, &[1]), 0x81),
        // A payload that is not what it says.
        (
            publish_with(5, "a", b"\xff\xff", 0, 0, false, &[vec![1, 1]]),
            0x99,
        ),
        // More than 146 KiB are declared.
        (vec![0x30, 0xff, 0xff, 0x7f], 0x95),
    ] {
        let mut client = local.client(5, "c").await;
        client.send(&bytes).await;
        let (first, rest) = client.packet().await;
        assert_eq!((first, rest[0]), (0xe0, reason), "{bytes:x?}");
        assert_eq!(client.next().await, None);
    }
    let (_, connack) = Client::connect(local.door(), &connect(4, "c")).await;
    assert_eq!(connack, [0, 0]);
    local.0.stop().await;
}
