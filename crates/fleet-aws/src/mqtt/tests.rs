//! A client against a broker whose every byte is written by hand, after the MQTT 5 standard.

use std::time::Duration;

use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    ClientOptions, Incoming, IncomingMessage, MqttConnection, MqttError, Reason, Subscription,
    Transport,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
use tokio::time::{Instant, timeout};

use super::connection::Connection;
use super::packets;

mod tls;

/// CONNACK: come in.
const COME_IN: &[u8] = &[0x20, 3, 0, 0, 0];

pub(super) fn options() -> ClientOptions {
    ClientOptions {
        client_id: "car".into(),
        host: "localhost".into(),
        port: 1,
        transport: Transport::Plain,
        keep_alive_seconds: 60,
        clean_start: true,
        session_expiry_seconds: 0,
        will: None,
    }
}

fn message(topic: &str, at_least_once: bool) -> NewMessage {
    NewMessage {
        topic: topic.into(),
        payload: b"x".to_vec(),
        at_least_once,
        retain: false,
    }
}

/// What comes off the wire next: a packet whose rest is shorter than 128 bytes.
pub(super) async fn packet(wire: &mut (impl tokio::io::AsyncRead + Unpin)) -> Vec<u8> {
    let mut packet = vec![0; 2];
    wire.read_exact(&mut packet).await.unwrap();
    let length = usize::from(packet[1]);
    packet.resize(2 + length, 0);
    wire.read_exact(&mut packet[2..]).await.unwrap();
    packet
}

/// Connects with these options to a broker that answers this; gives the broker's end as well.
async fn opened(
    options: &ClientOptions,
    answer: &[u8],
) -> (Result<Connection, MqttError>, DuplexStream) {
    let (near, mut far) = tokio::io::duplex(64 * 1024);
    far.write_all(answer).await.unwrap();
    let connect = packets::connect(options).unwrap();
    let keep_alive = Duration::from_secs(options.keep_alive_seconds.into());
    let opened = Connection::open(Box::new(near), &connect, keep_alive).await;
    (opened, far)
}

/// A connection that was let in, and the broker's end, which has read the CONNECT.
async fn connected() -> (Connection, DuplexStream) {
    let (opened, mut far) = opened(&options(), COME_IN).await;
    packet(&mut far).await;
    (opened.unwrap(), far)
}

fn lost(incoming: Option<Incoming>) -> String {
    match incoming {
        Some(Incoming::Disconnected(Reason::Lost(how))) => how,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_says_who_it_is_and_for_how_long_its_session_is_kept() {
    let kept = ClientOptions {
        session_expiry_seconds: 3600,
        ..options()
    };
    let (connection, mut far) = opened(&kept, COME_IN).await;
    assert!(!connection.unwrap().session_present());
    assert_eq!(
        packet(&mut far).await,
        b"\x10\x15\0\x04MQTT\x05\x02\0\x3c\x05\x11\0\0\x0e\x10\0\x03car"
    );
    let with_will = ClientOptions {
        clean_start: false,
        keep_alive_seconds: 0,
        will: Some(NewMessage {
            payload: b"bye".to_vec(),
            ..message("w", true)
        }),
        ..options()
    };
    let (connection, mut far) = opened(&with_will, &[0x20, 3, 1, 0, 0]).await;
    assert!(connection.unwrap().session_present());
    assert_eq!(
        packet(&mut far).await,
        b"\x10\x19\0\x04MQTT\x05\x0c\0\0\0\0\x03car\0\0\x01w\0\x03bye"
    );
}

#[tokio::test(start_paused = true)]
async fn a_broker_that_does_not_let_a_client_in_says_why() {
    for (code, why) in [
        (0x87, Reason::NotAuthorized),
        (0x88, Reason::Busy),
        (
            0x85,
            Reason::Other {
                code: 0x85,
                name: "ClientIdentifierNotValid".into(),
            },
        ),
    ] {
        let (refused, _far) = opened(&options(), &[0x20, 3, 0, code, 0]).await;
        let Err(MqttError::Refused(said)) = refused.map(|_| ()) else {
            panic!("0x{code:02x}")
        };
        assert_eq!(said, why);
    }
    let (near, far) = tokio::io::duplex(1024);
    drop(far);
    let connect = packets::connect(&options()).unwrap();
    let gone = Connection::open(Box::new(near), &connect, Duration::ZERO).await;
    assert!(matches!(
        gone.map(|_| ()),
        Err(MqttError::Disconnected(Reason::Lost(_)))
    ));
    let started = Instant::now();
    let (silent, _far) = opened(&options(), &[]).await;
    assert!(silent.is_err());
    assert_eq!(started.elapsed(), Duration::from_secs(30));
}

#[tokio::test(start_paused = true)]
async fn subscriptions_go_eight_at_a_time_and_a_refused_one_is_told() {
    let (mut connection, mut far) = connected().await;
    let wanted = |filter: &str| Subscription {
        filter: filter.into(),
        at_least_once: true,
    };
    far.write_all(&[0x90, 4, 0, 1, 0, 1]).await.unwrap();
    connection.subscribe(&[wanted("a/+")]).await.unwrap();
    assert_eq!(packet(&mut far).await, b"\x82\x09\0\x01\0\0\x03a/+\x01");
    let nine = [(); 9].map(|()| wanted("b"));
    let granted = [0x90, 11, 0, 2, 0, 0, 1, 0, 1, 0, 1, 0, 1];
    far.write_all(&granted).await.unwrap();
    far.write_all(&[0x90, 4, 0, 3, 0, 0x87]).await.unwrap();
    let refused = connection.subscribe(&nine).await.unwrap_err();
    assert!(
        matches!(refused, MqttError::Refused(Reason::NotAuthorized)),
        "{refused}"
    );
    // Eight filters of four bytes each, and one.
    assert_eq!(packet(&mut far).await.len(), 2 + 3 + 8 * 4);
    assert_eq!(packet(&mut far).await.len(), 2 + 3 + 4);
}

#[tokio::test(start_paused = true)]
async fn at_least_once_waits_for_the_acknowledgement_and_keeps_what_comes_meanwhile() {
    let (mut connection, mut far) = connected().await;
    // A message of type `j`, at least once, with the id 9; then the acknowledgement.
    far.write_all(b"\x32\x0b\0\x01t\0\x09\x04\x03\0\x01jz")
        .await
        .unwrap();
    far.write_all(&[0x40, 2, 0, 1]).await.unwrap();
    connection.publish(&message("t", true)).await.unwrap();
    assert_eq!(packet(&mut far).await, b"\x32\x07\0\x01t\0\x01\0x");
    let came = IncomingMessage {
        topic: "t".into(),
        payload: b"z".to_vec(),
        content_type: Some("j".into()),
        retained: false,
        duplicate: false,
    };
    assert_eq!(connection.next().await, Some(Incoming::Message(came)));
    let nothing = timeout(Duration::from_millis(1), connection.next()).await;
    assert!(nothing.is_err());
    assert_eq!(packet(&mut far).await[..4], [0x40, 2, 0, 9]);
    // 0x10: nobody has subscribed to it. 0x87: it is not allowed.
    far.write_all(&[0x40, 3, 0, 2, 0x10]).await.unwrap();
    connection.publish(&message("t", true)).await.unwrap();
    far.write_all(&[0x40, 3, 0, 3, 0x87]).await.unwrap();
    let refused = connection.publish(&message("t", true)).await;
    assert!(matches!(
        refused,
        Err(MqttError::Refused(Reason::NotAuthorized))
    ));
}

#[tokio::test(start_paused = true)]
async fn at_most_once_is_sent_and_not_waited_for() {
    let (mut connection, mut far) = connected().await;
    let kept = NewMessage {
        retain: true,
        ..message("t", false)
    };
    connection.publish(&kept).await.unwrap();
    assert_eq!(packet(&mut far).await, b"\x31\x05\0\x01t\0x");
    let wild = connection.publish(&message("a/#", false)).await;
    assert!(matches!(wild, Err(MqttError::Invalid { .. })), "{wild:?}");
    connection.publish(&message("u", false)).await.unwrap();
    assert_eq!(packet(&mut far).await, b"\x30\x05\0\x01u\0x");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_comes_in_pieces_is_not_lost_when_waiting_is_given_up() {
    let (mut connection, mut far) = connected().await;
    let mut came = Vec::new();
    for piece in b"\x30\x05\0\x01t\0x\x30\x05\0\x01t\0y".chunks(3) {
        far.write_all(piece).await.unwrap();
        while let Ok(next) = timeout(Duration::from_millis(1), connection.next()).await {
            let Some(Incoming::Message(message)) = next else {
                panic!("{next:?}")
            };
            came.extend(message.payload);
        }
    }
    assert_eq!(came, b"xy");
}

#[tokio::test(start_paused = true)]
async fn silence_is_broken_by_a_ping_and_a_broker_that_does_not_answer_is_lost() {
    let (opened, mut far) = opened(&options(), &[0x20, 6, 0, 0, 3, 0x13, 0, 30]).await;
    let mut connection = opened.unwrap();
    packet(&mut far).await;
    let started = Instant::now();
    let broker = async {
        assert_eq!(packet(&mut far).await, [0xc0, 0]);
        // The broker wanted 30 seconds and not 60.
        assert_eq!(started.elapsed(), Duration::from_secs(30));
        far.write_all(&[0xd0, 0]).await.unwrap();
        assert_eq!(packet(&mut far).await, [0xc0, 0]);
        assert_eq!(started.elapsed(), Duration::from_secs(60));
        std::future::pending::<()>().await;
    };
    let over = tokio::select! {
        over = connection.next() => over,
        () = broker => unreachable!(),
    };
    assert_eq!(started.elapsed(), Duration::from_secs(90));
    assert_eq!(lost(over), "the broker has not answered for 30 seconds");
    assert_eq!(connection.next().await, None);
    let late = connection.publish(&message("t", false)).await;
    assert!(matches!(late, Err(MqttError::Disconnected(_))), "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn what_ends_a_connection_is_told_once() {
    let (mut connection, mut far) = connected().await;
    far.write_all(&[0xe0, 2, 0x8e, 0]).await.unwrap();
    let taken_over = Incoming::Disconnected(Reason::SessionTakenOver);
    assert_eq!(connection.next().await, Some(taken_over));
    assert_eq!(connection.next().await, None);

    let (mut connection, far) = connected().await;
    drop(far);
    assert_eq!(
        lost(connection.next().await),
        "the broker closed the connection"
    );

    for (garbage, what) in [
        (&[0x30, 0xff, 0xff, 0xff, 0x7f][..], "a packet is too long"),
        (&[0x30, 0xff, 0xff, 0xff, 0xff], "a packet has no length"),
        (&[0x30, 1, 0], "a packet is cut off"),
    ] {
        let (mut connection, mut far) = connected().await;
        far.write_all(garbage).await.unwrap();
        let how = lost(connection.next().await);
        assert_eq!(how, format!("the broker does not speak MQTT 5: {what}"));
    }
}

#[tokio::test(start_paused = true)]
async fn who_goes_says_goodbye() {
    let (connection, mut far) = connected().await;
    Box::new(connection).disconnect().await;
    let mut said = Vec::new();
    far.read_to_end(&mut said).await.unwrap();
    assert_eq!(said, [0xe0, 0]);
}
