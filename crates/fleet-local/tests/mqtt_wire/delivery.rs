//! Messages find their subscribers: QoS, retained ones, shared subscriptions, properties.

use crate::Local;
use crate::client::{
    Client, connect, number, packet, puback, publish, publish_with, subscribe, text, unsubscribe,
    user,
};

#[tokio::test]
async fn a_message_reaches_its_subscribers_in_both_versions() {
    let local = Local::start().await;
    let mut old = local.client(4, "old").await;
    let mut new = local.client(5, "new").await;
    assert_eq!(old.subscribe("fleet/+/state", 0).await, 0);
    assert_eq!(new.subscribe("fleet/#", 1).await, 1);
    let mut truck = local.client(4, "truck").await;
    truck.publish("fleet/truck/state", "hello").await;
    let seen = old.message().await;
    assert_eq!((seen.qos, seen.payload.as_str()), (0, "hello"));
    let seen = new.message().await;
    assert_eq!(
        (seen.qos, seen.id, seen.topic.as_str()),
        (1, 1, "fleet/truck/state")
    );
    assert!(!seen.retain && !seen.again && seen.properties.is_empty());
    new.send(&puback(1)).await;
    // QoS 0 in, QoS 0 out; the order stays.
    for payload in ["1", "2", "3"] {
        truck
            .send(&publish(4, "fleet/truck/state", payload, 0, 0))
            .await;
    }
    for payload in ["1", "2", "3"] {
        assert_eq!(new.message().await.payload, payload);
        assert_eq!(old.message().await.payload, payload);
    }
    new.send(&unsubscribe(5, 3, "fleet/#")).await;
    assert_eq!(new.packet().await, (0xb0, vec![0, 3, 0, 0]));
    new.send(&unsubscribe(5, 4, "fleet/#")).await;
    assert_eq!(new.packet().await, (0xb0, vec![0, 4, 0, 0x11]));
    truck.publish("fleet/truck/state", "again").await;
    new.quiet().await;
    local.0.stop().await;
}

#[tokio::test]
async fn a_client_gets_a_message_once_however_many_of_its_filters_match() {
    let local = Local::start().await;
    let mut client = local.client(4, "c").await;
    client.subscribe("a/b", 0).await;
    client.subscribe("a/#", 1).await;
    client.subscribe("+/b", 0).await;
    client.publish("a/b", "x").await;
    // It is both: the message and the answer to its own publish come in either order.
    let message = client.message().await;
    assert_eq!(message.qos, 1);
    client.send(&puback(message.id)).await;
    client.quiet().await;
    local.0.stop().await;
}

#[tokio::test]
async fn a_hash_does_not_match_the_level_above() {
    let local = Local::start().await;
    let mut client = local.client(4, "c").await;
    client.subscribe("a/#", 0).await;
    client.send(&publish(4, "a", "above", 0, 0)).await;
    client.send(&publish(4, "a/", "below", 0, 0)).await;
    assert_eq!(client.message().await.payload, "below");
    local.0.stop().await;
}

#[tokio::test]
async fn a_retained_message_waits_for_subscribers_of_its_topic_but_not_of_wildcards() {
    let local = Local::start().await;
    let mut publisher = local.client(5, "publisher").await;
    publisher
        .send(&publish_with(
            5,
            "cfg/a",
            "v1",
            1,
            2,
            true,
            &[user("k", "v")],
        ))
        .await;
    publisher.acknowledged(2).await;
    assert!(
        local
            .http("GET", "/retainedMessage/cfg%2Fa", "")
            .await
            .1
            .contains("djE=")
    );
    let (status, _) = local
        .http("POST", "/topics/cfg/b?retain=true&qos=1", "v2")
        .await;
    assert_eq!(status, 200);
    let mut client = local.client(5, "c").await;
    for filter in ["cfg/#", "cfg/+", "$share/g/cfg/a"] {
        client.subscribe(filter, 1).await;
        client.quiet().await;
    }
    client.subscribe("cfg/a", 0).await;
    let seen = client.message().await;
    assert_eq!(
        (seen.payload.as_str(), seen.qos, seen.retain),
        ("v1", 0, true)
    );
    assert_eq!(seen.properties, user("k", "v"));
    client.subscribe("cfg/b", 1).await;
    let seen = client.message().await;
    assert_eq!(
        (seen.payload.as_str(), seen.qos, seen.retain),
        ("v2", 1, true)
    );
    client.send(&puback(seen.id)).await;
    // Retain Handling 1: not to one that was subscribed before; 2: never.
    client.subscribe("cfg/b", 1 | 1 << 4).await;
    client.quiet().await;
    client.subscribe("cfg/a", 2 << 4).await;
    client.quiet().await;
    // To those who are there it is like any other, unless they want to see the flag.
    client.subscribe("cfg/b", 1 << 3 | 2 << 4).await;
    publisher
        .send(&publish_with(5, "cfg/b", "v3", 0, 0, true, &[]))
        .await;
    let seen = client.message().await;
    assert_eq!((seen.payload.as_str(), seen.retain), ("v3", true));
    publisher
        .send(&publish_with(5, "cfg/b", "", 0, 0, true, &[]))
        .await;
    assert_eq!(client.message().await.payload, "");
    publisher.quiet().await;
    assert_eq!(
        local.http("GET", "/retainedMessage/cfg%2Fb", "").await.0,
        404
    );
    local.0.stop().await;
}

#[tokio::test]
async fn what_is_published_over_http_reaches_clients_and_wears_its_properties() {
    let local = Local::start().await;
    let mut client = local.client(5, "c").await;
    client.subscribe("news/#", 1).await;
    let target =
        "/topics/news/today?qos=1&contentType=text%2Fplain&responseTopic=re%2Fply&messageExpiry=60";
    assert_eq!(local.http("POST", target, "hello").await.0, 200);
    let seen = client.message().await;
    assert_eq!(
        (seen.topic.as_str(), seen.payload.as_str()),
        ("news/today", "hello")
    );
    let expected = [
        number(2, 60),
        [vec![8], text("re/ply")].concat(),
        [vec![3], text("text/plain")].concat(),
    ];
    for property in expected {
        let found = seen
            .properties
            .windows(property.len())
            .any(|part| part == property);
        assert!(found, "{property:x?} in {:x?}", seen.properties);
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_shared_subscription_shares_in_both_versions() {
    let local = Local::start().await;
    let mut one = local.client(4, "one").await;
    let mut two = local.client(5, "two").await;
    let mut all = local.client(4, "all").await;
    one.subscribe("$share/group/work/+", 0).await;
    two.subscribe("$share/group/work/+", 0).await;
    all.subscribe("work/+", 0).await;
    let mut boss = local.client(4, "boss").await;
    for n in 0..10 {
        boss.send(&publish(4, "work/x", n.to_string(), 0, 0)).await;
    }
    let mut shared = Vec::new();
    for _ in 0..5 {
        shared.push(one.message().await.payload);
        shared.push(two.message().await.payload);
    }
    shared.sort();
    let expected: Vec<String> = (0..10).map(|n| n.to_string()).collect();
    assert_eq!(shared, expected);
    for payload in expected {
        assert_eq!(all.message().await.payload, payload);
    }
    local.0.stop().await;
}

#[tokio::test]
async fn no_local_keeps_a_client_s_own_messages_from_it() {
    let local = Local::start().await;
    let mut client = local.client(5, "c").await;
    client.subscribe("a", 1 | 1 << 2).await;
    client.publish("a", "mine").await;
    client.quiet().await;
    let mut other = local.client(5, "d").await;
    other.publish("a", "other").await;
    assert_eq!(client.message().await.payload, "other");
    local.0.stop().await;
}

#[tokio::test]
async fn an_alias_stands_for_its_topic() {
    let local = Local::start().await;
    let mut client = local.client(5, "c").await;
    client.subscribe("long/topic/+", 0).await;
    let alias = |number: u16| vec![[vec![0x23], number.to_be_bytes().to_vec()].concat()];
    client
        .send(&publish_with(
            5,
            "long/topic/1",
            "a",
            0,
            0,
            false,
            &alias(1),
        ))
        .await;
    client
        .send(&publish_with(
            5,
            "long/topic/8",
            "b",
            0,
            0,
            false,
            &alias(8),
        ))
        .await;
    client
        .send(&publish_with(5, "", "c", 0, 0, false, &alias(1)))
        .await;
    client
        .send(&publish_with(5, "", "d", 0, 0, false, &alias(8)))
        .await;
    let mut seen = Vec::new();
    for _ in 0..4 {
        let message = client.message().await;
        assert!(message.properties.is_empty());
        seen.push(format!("{}={}", message.topic, message.payload));
    }
    assert_eq!(
        seen,
        [
            "long/topic/1=a",
            "long/topic/8=b",
            "long/topic/1=c",
            "long/topic/8=d"
        ]
    );
    client
        .send(&publish_with(5, "x", "d", 0, 0, false, &alias(9)))
        .await;
    client.closed(0x94).await;
    local.0.stop().await;
}

#[tokio::test]
async fn connack_of_mqtt_5_tells_what_aws_iot_can_do() {
    let local = Local::start().await;
    let mut hello = connect(5, "");
    hello.keep_alive = 0;
    hello.properties = vec![number(0x11, 100_000)];
    let (_, connack) = Client::connect(local.door(), &hello).await;
    let has = |property: &[u8]| connack.windows(property.len()).any(|part| part == property);
    assert!(has(&[0x24, 1]), "Maximum QoS 1");
    assert!(has(&[0x29, 0]), "Subscription Identifier Available 0");
    assert!(has(&[0x13, 0x04, 0xb0]), "Server Keep Alive 1200");
    assert!(
        has(&number(0x11, 3600)),
        "Session Expiry Interval, as adjusted"
    );
    assert!(has(&[0x21, 0, 100]), "Receive Maximum 100");
    assert!(has(&[0x22, 0, 8]), "Topic Alias Maximum 8");
    assert!(has(b"$GEN/"), "Assigned Client Identifier");
    local.0.stop().await;
}

#[tokio::test]
async fn qos_2_is_not_answered() {
    let local = Local::start().await;
    for version in [4, 5] {
        let mut client = local.client(version, "c").await;
        client.send(&publish(version, "a", "x", 2, 1)).await;
        client.send(&subscribe(version, 2, &[("a", 2)])).await;
        client.quiet().await;
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_message_that_expires_is_not_delivered_later() {
    let local = Local::start().await;
    let hello = connect(5, "sleeper").kept();
    let (mut sleeper, _) = Client::connect(local.door(), &hello).await;
    sleeper.subscribe("a", 1).await;
    sleeper.leave().await;
    let mut client = local.client(5, "c").await;
    client
        .send(&publish_with(
            5,
            "a",
            "short",
            1,
            1,
            false,
            &[number(2, 60)],
        ))
        .await;
    client.acknowledged(1).await;
    client
        .send(&publish_with(
            5,
            "a",
            "long",
            1,
            2,
            false,
            &[number(2, 600)],
        ))
        .await;
    client.acknowledged(2).await;
    local
        .0
        .advance(std::time::Duration::from_secs(300))
        .await
        .unwrap();
    let (mut sleeper, _) = Client::connect(local.door(), &hello).await;
    let seen = sleeper.message().await;
    assert_eq!(seen.payload, "long");
    let left = u32::from_be_bytes(seen.properties[1..5].try_into().unwrap());
    assert!((290..=300).contains(&left), "{left} s are left");
    local.0.stop().await;
}

#[tokio::test]
async fn a_large_message_comes_whole() {
    let local = Local::start().await;
    let mut client = local.client(4, "c").await;
    client.subscribe("big", 1).await;
    let payload = "x".repeat(128 * 1024);
    client.send(&publish(4, "big", &payload, 0, 0)).await;
    assert!(client.message().await.payload == payload);
    let rest = [text("big"), vec![0; 128 * 1024 + 1]].concat();
    client.send(&packet(0x30, &rest)).await;
    client.closed(0x95).await;
    let mut hello = connect(5, "small");
    hello.properties = vec![number(0x27, 1000)];
    let (mut small, _) = Client::connect(local.door(), &hello).await;
    small.subscribe("big", 1).await;
    let mut other = local.client(4, "d").await;
    other.publish("big", &"x".repeat(2000)).await;
    other.publish("big", "small").await;
    assert_eq!(small.message().await.payload, "small");
    local.0.stop().await;
}
