//! Sessions: kept and resumed, taken over, ended; wills.

use std::time::Duration;

use fleet_local::StateDir;

use crate::Local;
use crate::client::{Client, DISCONNECT, connect, number, packet, puback, publish};

#[tokio::test]
async fn a_persistent_session_gets_what_it_missed_and_again_what_it_did_not_acknowledge() {
    let local = Local::start().await;
    for version in [4, 5] {
        let hello = connect(version, "sleeper").kept();
        let (mut sleeper, connack) = Client::connect(local.door(), &hello).await;
        assert_eq!(connack[0], 0, "a new session");
        sleeper.subscribe("a/+", 1).await;
        let mut client = local.client(4, "c").await;
        client.publish("a/b", "first").await;
        let first = sleeper.message().await;
        assert_eq!((first.payload.as_str(), first.again), ("first", false));
        sleeper.leave().await;
        client.publish("a/b", "second").await;
        client.send(&publish(4, "a/b", "with QoS 0", 0, 0)).await;
        client.publish("a/b", "third").await;
        let (mut sleeper, connack) = Client::connect(local.door(), &hello).await;
        assert_eq!(connack[0], 1, "the session is there");
        let mut ids = Vec::new();
        for (payload, again) in [("first", true), ("second", false), ("third", false)] {
            let seen = sleeper.message().await;
            assert_eq!((seen.payload.as_str(), seen.again), (payload, again));
            ids.push(seen.id);
        }
        for id in ids {
            sleeper.send(&puback(id)).await;
        }
        sleeper.quiet().await;
        sleeper.leave().await;
        let (mut sleeper, _) = Client::connect(local.door(), &hello).await;
        sleeper.quiet().await;
        // A clean start forgets it.
        drop(sleeper);
        let (mut clean, connack) =
            Client::connect(local.door(), &connect(version, "sleeper")).await;
        assert_eq!(connack[0], 0);
        client.publish("a/b", "fourth").await;
        clean.quiet().await;
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_session_of_one_version_is_not_resumed_with_the_other() {
    let local = Local::start().await;
    for (first, second) in [(4, 5), (5, 4)] {
        let hello = connect(first, "c").kept();
        let (mut client, _) = Client::connect(local.door(), &hello).await;
        client.subscribe("a", 1).await;
        client.leave().await;
        let hello = connect(second, "c").kept();
        let (mut client, connack) = Client::connect(local.door(), &hello).await;
        assert_eq!(connack[0], 0);
        client.publish("a", "x").await;
        client.quiet().await;
        client.leave().await;
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_session_ends_an_hour_after_its_client_has_gone() {
    let local = Local::start().await;
    let hello = connect(4, "sleeper").kept();
    for (minutes, present) in [(59, 1), (61, 0)] {
        let (mut sleeper, _) = Client::connect(local.door(), &hello).await;
        sleeper.subscribe("a", 1).await;
        sleeper.leave().await;
        local
            .0
            .advance(Duration::from_secs(minutes * 60))
            .await
            .unwrap();
        let (_, connack) = Client::connect(local.door(), &hello).await;
        assert_eq!(connack[0], present, "{minutes} minutes");
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_client_can_shorten_its_session_when_it_leaves_and_not_begin_one() {
    let local = Local::start().await;
    let goodbye = |expiry| packet(0xe0, &[vec![0, 5], number(0x11, expiry)].concat());
    let hello = connect(5, "c").kept();
    let (mut client, _) = Client::connect(local.door(), &hello).await;
    client.send(&goodbye(0)).await;
    assert_eq!(client.next().await, None);
    let (_, connack) = Client::connect(local.door(), &hello).await;
    assert_eq!(connack[0], 0, "it was not kept");
    let mut client = local.client(5, "d").await;
    client.send(&goodbye(10)).await;
    client.closed(0x82).await;
    local.0.stop().await;
}

#[tokio::test]
async fn sessions_and_their_messages_outlive_the_server() {
    let directory = tempfile::tempdir().unwrap();
    let state = StateDir::Path(directory.path().to_owned());
    let hello = connect(5, "sleeper").kept();
    let local = Local::on(state.clone()).await;
    let (mut sleeper, _) = Client::connect(local.door(), &hello).await;
    sleeper.subscribe("a/#", 1).await;
    let mut client = local.client(4, "c").await;
    client.publish("a/1", "unacknowledged").await;
    sleeper.message().await;
    local.0.stop().await;
    sleeper.closed(0x8b).await;
    // A server without a door, as commands have one, keeps messages all the same.
    let embedded = fleet_local::Server::start({
        let mut config = fleet_local::Config::new(state.clone());
        config.auth = fleet_local::Auth::Off;
        config
    });
    let embedded = Local(embedded.await.unwrap());
    let (status, _) = embedded
        .http("POST", "/topics/a/2?qos=1", "from a command")
        .await;
    assert_eq!(status, 200);
    embedded.0.stop().await;
    let local = Local::on(state).await;
    let mut client = local.client(4, "c").await;
    client.publish("a/3", "before it is back").await;
    let (mut sleeper, connack) = Client::connect(local.door(), &hello).await;
    assert_eq!(connack[0], 1);
    for (payload, again) in [
        ("unacknowledged", true),
        ("from a command", false),
        ("before it is back", false),
    ] {
        let seen = sleeper.message().await;
        assert_eq!((seen.payload.as_str(), seen.again), (payload, again));
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_second_connection_with_a_client_id_closes_the_first() {
    let local = Local::start().await;
    let mut watch = local.client(4, "watch").await;
    watch.subscribe("$aws/events/presence/#", 0).await;
    watch.subscribe("last/words", 0).await;
    for version in [4, 5] {
        let mut hello = connect(version, "twin");
        hello.will = Some(("last/words", "bye", 0, false));
        let (mut first, _) = Client::connect(local.door(), &hello).await;
        let (mut second, _) = Client::connect(local.door(), &hello).await;
        first.closed(0x8e).await;
        second.quiet().await;
        second.send(DISCONNECT).await;
        let mut seen = Vec::new();
        while seen.len() < 5 {
            let message = watch.message().await;
            let reason = message.payload.split("disconnectReason\":\"").nth(1);
            let what = message.topic.split('/').nth(3).unwrap_or("will").to_owned();
            let reason = reason
                .and_then(|reason| reason.split('"').next())
                .unwrap_or_default();
            seen.push(format!("{what} {reason}"));
        }
        let expected = [
            "connected ",
            "disconnected DUPLICATE_CLIENTID",
            "will ",
            "connected ",
            "disconnected CLIENT_INITIATED_DISCONNECT",
        ];
        assert_eq!(seen, expected, "MQTT {version}");
    }
    local.0.stop().await;
}

#[tokio::test]
async fn a_persistent_session_taken_over_goes_on_where_it_was() {
    let local = Local::start().await;
    let hello = connect(4, "twin").kept();
    let (mut first, _) = Client::connect(local.door(), &hello).await;
    first.subscribe("a", 1).await;
    let mut client = local.client(4, "c").await;
    client.publish("a", "x").await;
    assert_eq!(first.message().await.payload, "x");
    let (mut second, connack) = Client::connect(local.door(), &hello).await;
    assert_eq!(connack[0], 1);
    first.closed(0).await;
    assert_eq!(second.message().await.payload, "x");
    client.publish("a", "y").await;
    assert_eq!(second.message().await.payload, "y");
    local.0.stop().await;
}

#[tokio::test]
async fn a_will_is_published_unless_the_client_says_good_bye() {
    let local = Local::start().await;
    let mut watch = local.client(5, "watch").await;
    watch.subscribe("last/words", 1).await;
    let mut hello = connect(4, "c");
    hello.will = Some(("last/words", "gone", 1, true));
    let (client, _) = Client::connect(local.door(), &hello).await;
    client.leave().await;
    watch.quiet().await;
    let (client, _) = Client::connect(local.door(), &hello).await;
    drop(client);
    let seen = watch.message().await;
    assert_eq!((seen.payload.as_str(), seen.qos), ("gone", 1));
    assert_eq!(
        local
            .http("GET", "/retainedMessage/last%2Fwords", "")
            .await
            .0,
        200
    );
    // MQTT 5 may want it nevertheless.
    hello.version = 5;
    let (mut client, _) = Client::connect(local.door(), &hello).await;
    client.send(&packet(0xe0, &[4, 0])).await;
    watch.send(&puback(seen.id)).await;
    assert_eq!(watch.message().await.payload, "gone");
    local.0.stop().await;
}

#[tokio::test]
async fn a_will_waits_for_its_delay_and_not_for_a_client_that_comes_back() {
    let local = Local::start().await;
    let mut watch = local.client(5, "watch").await;
    watch.subscribe("last/words", 0).await;
    let mut hello = connect(5, "c").kept();
    hello.will = Some(("last/words", "gone", 0, false));
    hello.will_properties = vec![number(0x18, 60)];
    let mut presence = local.client(4, "presence").await;
    presence
        .subscribe("$aws/events/presence/disconnected/c", 0)
        .await;
    for comes_back in [true, false] {
        let (client, _) = Client::connect(local.door(), &hello).await;
        drop(client);
        presence.message().await;
        local.0.advance(Duration::from_secs(30)).await.unwrap();
        if comes_back {
            let (client, _) = Client::connect(local.door(), &hello).await;
            client.leave().await;
            presence.message().await;
        }
        local.0.advance(Duration::from_secs(40)).await.unwrap();
        if comes_back {
            watch.quiet().await;
        } else {
            assert_eq!(watch.message().await.payload, "gone");
        }
    }
    local.0.stop().await;
}
