//! What the client does when the connection breaks, is taken over or refused, on connections made up.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    ClientOptions, Incoming, IncomingMessage, MqttConnection, MqttError, MqttLink, Reason,
    Subscription, Transport,
};
use tokio_util::sync::CancellationToken;

use super::*;

/// A connection as it goes.
#[derive(Debug, Clone)]
enum Going {
    /// It is not made.
    Refused(Reason),
    /// A subscription is not granted.
    Ungranted(Reason),
    /// It is made, tells this, and stays.
    Telling(Vec<Incoming>),
    /// It is made upon a session that is there.
    Resumed(Vec<Incoming>),
}

#[derive(Debug, Default)]
struct Link {
    goings: Mutex<VecDeque<Going>>,
    /// What was done.
    log: std::sync::Arc<Mutex<Vec<String>>>,
}

impl Link {
    fn of(goings: impl IntoIterator<Item = Going>) -> Self {
        Self {
            goings: Mutex::new(goings.into_iter().collect()),
            ..Self::default()
        }
    }

    fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

struct Connection {
    present: bool,
    ungranted: Option<Reason>,
    telling: VecDeque<Incoming>,
    log: std::sync::Arc<Mutex<Vec<String>>>,
}

#[async_trait]
impl MqttLink for Link {
    async fn connect(&self, options: &ClientOptions) -> Result<Box<dyn MqttConnection>, MqttError> {
        let clean = if options.clean_start { "anew" } else { "again" };
        self.log.lock().unwrap().push(format!("connect {clean}"));
        let going = self.goings.lock().unwrap().pop_front().unwrap();
        let made = |present, ungranted, telling: Vec<Incoming>| {
            let connection = Connection {
                present,
                ungranted,
                telling: telling.into(),
                log: self.log.clone(),
            };
            Ok(Box::new(connection) as Box<dyn MqttConnection>)
        };
        match going {
            Going::Refused(why) => Err(MqttError::Refused(why)),
            Going::Ungranted(why) => made(false, Some(why), vec![]),
            Going::Telling(telling) => made(false, None, telling),
            Going::Resumed(telling) => made(true, None, telling),
        }
    }
}

#[async_trait]
impl MqttConnection for Connection {
    fn session_present(&self) -> bool {
        self.present
    }

    async fn publish(&mut self, message: &NewMessage) -> Result<(), MqttError> {
        let line = format!("publish {}", message.topic);
        self.log.lock().unwrap().push(line);
        match self.ungranted.take() {
            Some(why) => Err(MqttError::Refused(why)),
            None => Ok(()),
        }
    }

    async fn subscribe(&mut self, subscriptions: &[Subscription]) -> Result<(), MqttError> {
        for subscription in subscriptions {
            let line = format!("subscribe {}", subscription.filter);
            self.log.lock().unwrap().push(line);
        }
        match self.ungranted.take() {
            Some(why) => Err(MqttError::Refused(why)),
            None => Ok(()),
        }
    }

    async fn next(&mut self) -> Option<Incoming> {
        match self.telling.pop_front() {
            Some(next) => Some(next),
            None => std::future::pending().await,
        }
    }

    async fn disconnect(self: Box<Self>) {
        self.log.lock().unwrap().push("goodbye".to_owned());
    }
}

fn message(topic: &str) -> Incoming {
    Incoming::Message(IncomingMessage {
        topic: topic.to_owned(),
        payload: b"{}".to_vec(),
        content_type: None,
        retained: false,
        duplicate: false,
    })
}

fn over(why: Reason) -> Incoming {
    Incoming::Disconnected(why)
}

fn lost() -> Incoming {
    over(Reason::Lost("broken".to_owned()))
}

fn options() -> ClientOptions {
    ClientOptions {
        client_id: "car".to_owned(),
        host: "localhost".to_owned(),
        port: 1883,
        transport: Transport::Plain,
        keep_alive_seconds: 30,
        clean_start: true,
        session_expiry_seconds: 60,
        will: None,
    }
}

/// Listens to `a/#` for so many messages; gives the end and what was heard.
async fn listened(
    link: &Link,
    count: Option<u64>,
    time: Option<Duration>,
) -> (Result<Ended, ClientError>, Vec<String>) {
    let subscriptions = [Subscription {
        filter: "a/#".to_owned(),
        at_least_once: true,
    }];
    let cancel = CancellationToken::new();
    let listening = Listening {
        link,
        options: options(),
        subscriptions: &subscriptions,
        count,
        time,
        cancel: &cancel,
    };
    let mut heard = Vec::new();
    let ended = listen(listening, |what| {
        heard.push(match what {
            Heard::Subscribed { again: false } => "subscribed".to_owned(),
            Heard::Subscribed { again: true } => "subscribed again".to_owned(),
            Heard::Message(message) => message.topic.clone(),
            Heard::Lost { why, pause } => format!("{why}, {}", pause.as_secs()),
        });
    });
    let ended = ended.await;
    (ended, heard)
}

#[tokio::test(start_paused = true)]
async fn it_ends_after_so_many_messages_and_says_goodbye() {
    let link = Link::of([Going::Telling(vec![message("a/1"), message("a/2")])]);
    let (ended, heard) = listened(&link, Some(2), None).await;
    assert_eq!(ended.unwrap(), Ended::Count);
    assert_eq!(heard, ["subscribed", "a/1", "a/2"]);
    assert_eq!(link.log(), ["connect anew", "subscribe a/#", "goodbye"]);
}

#[tokio::test(start_paused = true)]
async fn it_ends_after_so_long() {
    let link = Link::of([Going::Telling(vec![message("a/1")])]);
    let (ended, heard) = listened(&link, Some(2), Some(Duration::from_secs(3))).await;
    assert_eq!(ended.unwrap(), Ended::Time);
    assert_eq!(heard, ["subscribed", "a/1"]);
}

#[tokio::test(start_paused = true)]
async fn a_lost_connection_is_made_again_and_subscribed_unless_the_session_is_there() {
    let link = Link::of([
        Going::Telling(vec![message("a/1"), lost()]),
        Going::Refused(Reason::Busy),
        Going::Telling(vec![message("a/2"), lost()]),
        Going::Resumed(vec![message("a/3")]),
    ]);
    let (ended, heard) = listened(&link, Some(3), None).await;
    assert_eq!(ended.unwrap(), Ended::Count);
    assert_eq!(
        heard,
        [
            "subscribed",
            "a/1",
            "broken, 1",
            "the broker is busy, 2",
            "subscribed again",
            "a/2",
            "broken, 4",
            "subscribed again",
            "a/3"
        ]
    );
    assert_eq!(
        link.log(),
        [
            "connect anew",
            "subscribe a/#",
            "connect again",
            "connect again",
            "subscribe a/#",
            "connect again",
            "goodbye"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn the_first_connection_is_made_or_it_is_an_error() {
    let link = Link::of([Going::Refused(Reason::Busy)]);
    let (ended, heard) = listened(&link, None, None).await;
    assert!(matches!(ended, Err(ClientError::Mqtt(_))) && heard.is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_not_granted_is_named() {
    let link = Link::of([Going::Ungranted(Reason::NotAuthorized)]);
    let (ended, _) = listened(&link, None, None).await;
    let error = ended.unwrap_err();
    assert!(matches!(&error, ClientError::NotGranted { filter, .. } if filter == "a/#"));
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_revoked_meanwhile_ends_it() {
    let link = Link::of([Going::Telling(vec![over(Reason::NotAuthorized)])]);
    let (ended, _) = listened(&link, None, None).await;
    assert!(matches!(
        ended,
        Err(ClientError::Mqtt(MqttError::Disconnected(
            Reason::NotAuthorized
        )))
    ));
}

#[tokio::test(start_paused = true)]
async fn a_client_id_that_another_client_wants_as_well_is_given_up_after_a_while() {
    let taken = || Going::Telling(vec![over(Reason::SessionTakenOver)]);
    let link = Link::of([taken(), taken(), taken(), taken(), taken()]);
    let (ended, _) = listened(&link, None, None).await;
    assert!(matches!(ended, Err(ClientError::TakenOver { client_id }) if client_id == "car"));
    let connects = link.log();
    let connects = connects.iter().filter(|line| line.starts_with("connect"));
    assert_eq!(connects.count(), 4);
}

fn published() -> NewMessage {
    NewMessage {
        topic: "a/b".to_owned(),
        payload: vec![],
        at_least_once: true,
        retain: false,
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_is_published_and_what_came_meanwhile_is_given() {
    let link = Link::of([Going::Resumed(vec![message("a/1")])]);
    let came = publish(&link, &options(), &published()).await.unwrap();
    assert_eq!(came.len(), 1);
    assert_eq!(link.log(), ["connect anew", "publish a/b", "goodbye"]);
}

#[tokio::test(start_paused = true)]
async fn a_broker_that_is_busy_is_asked_again_a_few_times() {
    let busy = || Going::Refused(Reason::Busy);
    let link = Link::of([busy(), busy(), Going::Telling(vec![])]);
    publish(&link, &options(), &published()).await.unwrap();
    let link = Link::of([busy(), busy(), busy(), busy()]);
    let refused = publish(&link, &options(), &published()).await;
    let still = MqttError::Refused(Reason::Busy).to_string();
    assert_eq!(refused.unwrap_err().to_string(), still);
}

#[tokio::test(start_paused = true)]
async fn a_message_that_the_policy_does_not_allow_is_named() {
    let link = Link::of([Going::Ungranted(Reason::NotAuthorized)]);
    let refused = publish(&link, &options(), &published()).await.unwrap_err();
    assert!(matches!(refused, ClientError::NotTaken { topic, .. } if topic == "a/b"));
}

#[tokio::test(start_paused = true)]
async fn a_stop_says_goodbye() {
    let link = Link::of([Going::Telling(vec![message("a/1")])]);
    let cancel = CancellationToken::new();
    let listening = Listening {
        link: &link,
        options: options(),
        subscriptions: &[],
        count: None,
        time: None,
        cancel: &cancel,
    };
    let ended = listen(listening, |what| {
        if matches!(what, Heard::Message(_)) {
            cancel.cancel();
        }
    });
    assert_eq!(ended.await.unwrap(), Ended::Stopped);
    assert_eq!(link.log(), ["connect anew", "goodbye"]);
}
