//! Limits of AWS IoT and what happens beyond them.

use crate::Local;
use crate::client::{
    Client, PINGREQ, connect, packet, publish, publish_with, subscribe, text, user,
};

#[tokio::test]
async fn what_is_not_for_clients_closes_the_connection() {
    let local = Local::start().await;
    for version in [4, 5] {
        for topic in [
            "$SYS/x",
            "$aws/nothing",
            "$aws/events/x",
            "$aws/things/t/shadow/get/accepted",
        ] {
            let mut client = local.client(version, "c").await;
            client.send(&publish(version, topic, "x", 0, 0)).await;
            client.closed(0x90).await;
        }
        for filter in ["$SYS/#", "$aws/nothing/#", "$share/g", "a#", "a/+b"] {
            let mut client = local.client(version, "c").await;
            client.send(&subscribe(version, 1, &[(filter, 0)])).await;
            client.closed(0x8f).await;
        }
    }
    local.0.stop().await;
}

#[tokio::test]
async fn topics_have_a_size_and_a_depth() {
    let local = Local::start().await;
    for topic in [
        "1/2/3/4/5/6/7/8/9".to_owned(),
        "x".repeat(257),
        String::new(),
    ] {
        let mut client = local.client(5, "c").await;
        client.send(&publish(5, &topic, "x", 0, 0)).await;
        client.closed(0x90).await;
    }
    let mut client = local.client(5, "c").await;
    client.subscribe("1/2/3/4/5/6/7/8", 0).await;
    client.subscribe("$share/group/1/2/3/4/5/6/7/8", 0).await;
    client.send(&publish(5, "1/2/3/4/5/6/7/8", "x", 0, 0)).await;
    client.message().await;
    local.0.stop().await;
}

#[tokio::test]
async fn eight_filters_are_the_most_of_a_packet_and_fifty_of_a_connection() {
    let local = Local::start().await;
    let names: Vec<String> = (0..60).map(|n| format!("a/{n}")).collect();
    let filters = |range: std::ops::Range<usize>| -> Vec<(&str, u8)> {
        names[range].iter().map(|name| (name.as_str(), 1)).collect()
    };
    for (version, refused) in [(4, 0x80), (5, 0x97)] {
        let mut client = local.client(version, "c").await;
        client.send(&subscribe(version, 1, &filters(0..9))).await;
        client.closed(0x97).await;
        let mut client = local.client(version, "c").await;
        for start in (0..48).step_by(8) {
            client
                .send(&subscribe(version, 1, &filters(start..start + 8)))
                .await;
            assert!(client.packet().await.1.ends_with(&[1; 8]));
        }
        client.send(&subscribe(version, 1, &filters(48..52))).await;
        let answer = client.packet().await.1;
        assert!(
            answer.ends_with(&[1, 1, refused, refused]),
            "{version}: {answer:x?}"
        );
        // One that is there already does not count.
        assert_eq!(client.subscribe("a/0", 0).await, 0);
    }
    local.0.stop().await;
}

#[tokio::test]
async fn connect_is_checked() {
    let local = Local::start().await;
    let long = "x".repeat(129);
    let refusals: [(_, u8); 4] = [
        (connect(4, "").kept(), 2),
        (connect(4, &long), 2),
        (connect(5, &long), 0x85),
        (
            {
                let mut hello = connect(5, "c");
                hello.properties = vec![[vec![0x15], text("SCRAM-SHA-1")].concat()];
                hello
            },
            0x8c,
        ),
    ];
    for (hello, code) in &refusals {
        let mut client = Client::open(local.door(), hello.version).await;
        client.send(&hello.bytes()).await;
        let (first, rest) = client.packet().await;
        assert_eq!((first, rest[0], rest[1]), (0x20, 0, *code));
        assert_eq!(client.next().await, None);
    }
    // MQTT 3.1 and a version of the future.
    for (name, level) in [("MQIsdp", 3), ("MQTT", 6)] {
        let mut client = Client::open(local.door(), 4).await;
        let rest = [text(name), vec![level, 2, 0, 60], text("c")].concat();
        client.send(&packet(0x10, &rest)).await;
        assert_eq!(client.packet().await, (0x20, vec![0, 1]));
        assert_eq!(client.next().await, None);
    }
    // Something else than CONNECT first, and a second CONNECT.
    let mut client = Client::open(local.door(), 4).await;
    client.send(PINGREQ).await;
    assert_eq!(client.next().await, None);
    for version in [4, 5] {
        let mut client = local.client(version, "c").await;
        client.send(&connect(version, "c").bytes()).await;
        client.closed(0x82).await;
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_subscription_identifier_is_not_supported() {
    let local = Local::start().await;
    let mut client = local.client(5, "c").await;
    let rest = [vec![0, 1, 2, 0x0b, 5], text("a"), vec![0]].concat();
    client.send(&packet(0x82, &rest)).await;
    client.closed(0xa1).await;
    local.0.stop().await;
}

#[tokio::test]
async fn user_properties_have_a_size() {
    let local = Local::start().await;
    let mut client = local.client(5, "c").await;
    let many = |n: usize| vec![user("k", &"x".repeat(1023)); n];
    client
        .send(&publish_with(5, "a", "x", 1, 1, false, &many(8)))
        .await;
    client.acknowledged(1).await;
    client
        .send(&publish_with(5, "a", "x", 1, 1, false, &many(9)))
        .await;
    client.closed(0x95).await;
    local.0.stop().await;
}

#[tokio::test]
async fn a_hundred_messages_are_unacknowledged_at_most() {
    let local = Local::start().await;
    let mut slow = local.client(4, "slow").await;
    slow.subscribe("a", 1).await;
    let mut client = local.client(4, "c").await;
    for n in 0..150_u16 {
        client.publish("a", &n.to_string()).await;
    }
    let mut ids = Vec::new();
    for n in 0..100 {
        let seen = slow.message().await;
        assert_eq!(seen.payload, n.to_string());
        ids.push(seen.id);
    }
    slow.quiet().await;
    slow.send(&crate::client::puback(ids[0])).await;
    assert_eq!(slow.message().await.payload, "100");
    slow.quiet().await;
    local.0.stop().await;
}

#[tokio::test]
async fn a_client_that_does_not_read_costs_a_bounded_amount_and_hinders_nobody() {
    let local = Local::start().await;
    let mut deaf = local.client(4, "deaf").await;
    deaf.send(&subscribe(4, 1, &[("flood", 0)])).await;
    let mut reader = local.client(4, "reader").await;
    reader.subscribe("end", 0).await;
    let mut client = local.client(4, "c").await;
    let payload = "x".repeat(64 * 1024);
    for _ in 0..400 {
        client.send(&publish(4, "flood", &payload, 0, 0)).await;
    }
    client.send(&publish(4, "end", "x", 0, 0)).await;
    assert_eq!(reader.message().await.payload, "x");
    // Not all of the 25 MB was kept for it: what the system's buffers and the queue held comes.
    assert_eq!(deaf.packet().await.0, 0x90);
    deaf.send(PINGREQ).await;
    let mut came = 0;
    while deaf.packet().await.0 != 0xd0 {
        came += 1;
    }
    assert!((1..399).contains(&came), "{came} of 400 messages came");
    local.0.stop().await;
}
