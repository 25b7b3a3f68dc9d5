//! Runs on a broker in memory and a clock that waits for nobody.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use fleet_core::port::download::{Download, DownloadError};
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    Incoming, IncomingMessage, MqttConnection, MqttError, Reason, Subscription, Transport,
};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::*;
use crate::devices::behaviour::Delay;

/// A broker that has no jobs but those it is given.
#[derive(Default)]
struct Broker {
    clients: Mutex<BTreeMap<String, UnboundedSender<Incoming>>>,
    said: Mutex<Vec<(String, String, Value)>>,
    connects: Mutex<Vec<(String, Instant)>>,
    goodbyes: Mutex<BTreeSet<String>>,
    /// Clients that have a job to do.
    jobs: Mutex<BTreeSet<String>>,
    /// Clients that are refused, always.
    unusable: Option<String>,
}

impl Broker {
    fn send(&self, client: &str, incoming: Incoming) {
        let clients = self.clients.lock().unwrap();
        if let Some(to) = clients.get(client) {
            // A device that has just dropped off hears nothing.
            let _ = to.send(incoming);
        }
    }

    fn tell(&self, client: &str, topic: String, body: &Value) {
        let message = IncomingMessage {
            topic,
            payload: body.to_string().into_bytes(),
            content_type: None,
            retained: false,
            duplicate: false,
        };
        self.send(client, Incoming::Message(message));
    }

    /// Answers as AWS does.
    fn answer(&self, client: &str, topic: &str) {
        if topic.ends_with("/shadow/get") {
            self.tell(client, format!("{topic}/rejected"), &json!({"code": 404}));
        } else if topic.ends_with("/start-next") {
            let body = match self.jobs.lock().unwrap().remove(client) {
                true => json!({"execution": {
                    "jobId": "j1",
                    "versionNumber": 2,
                    "jobDocument": {"url": "https://b/k?X-Amz-Signature=ab"},
                }}),
                false => json!({}),
            };
            self.tell(client, format!("{topic}/accepted"), &body);
        } else if topic.contains("/jobs/") && topic.ends_with("/update") {
            self.tell(client, format!("{topic}/accepted"), &json!({}));
        }
    }

    /// What was said on topics that end so, by whom.
    fn said(&self, end: &str) -> Vec<(String, Value)> {
        let said = self.said.lock().unwrap();
        let said = said.iter().filter(|(_, topic, _)| topic.ends_with(end));
        let said = said.map(|(client, _, body)| (client.clone(), body.clone()));
        said.collect()
    }
}

struct Link(Arc<Broker>);

struct Connection {
    broker: Arc<Broker>,
    client: String,
    incoming: UnboundedReceiver<Incoming>,
}

#[async_trait]
impl MqttLink for Link {
    async fn connect(&self, options: &ClientOptions) -> Result<Box<dyn MqttConnection>, MqttError> {
        let client = options.client_id.clone();
        if self.0.unusable.as_ref() == Some(&client) {
            return Err(MqttError::Identity("no certificate".into()));
        }
        let (to, incoming) = unbounded_channel();
        self.0.clients.lock().unwrap().insert(client.clone(), to);
        let connects = &self.0.connects;
        connects
            .lock()
            .unwrap()
            .push((client.clone(), Instant::now()));
        Ok(Box::new(Connection {
            broker: Arc::clone(&self.0),
            client,
            incoming,
        }))
    }
}

#[async_trait]
impl MqttConnection for Connection {
    fn session_present(&self) -> bool {
        false
    }

    async fn publish(&mut self, message: &NewMessage) -> Result<(), MqttError> {
        let body = serde_json::from_slice(&message.payload).unwrap_or(Value::Null);
        let said = (self.client.clone(), message.topic.clone(), body);
        self.broker.said.lock().unwrap().push(said);
        self.broker.answer(&self.client, &message.topic);
        Ok(())
    }

    async fn subscribe(&mut self, _: &[Subscription]) -> Result<(), MqttError> {
        Ok(())
    }

    async fn next(&mut self) -> Option<Incoming> {
        self.incoming.recv().await
    }

    async fn disconnect(self: Box<Self>) {
        let goodbyes = &self.broker.goodbyes;
        goodbyes.lock().unwrap().insert(self.client.clone());
    }
}

/// A file of 8 bytes behind every URL.
struct Files;

#[async_trait]
impl Downloads for Files {
    async fn download(&self, _: &str) -> Result<Download, DownloadError> {
        sleep(Duration::from_secs(5)).await;
        Ok(Download {
            length: Some(8),
            pieces: Box::pin(futures::stream::iter([Ok(b"firmware".to_vec())])),
        })
    }
}

struct Plain;

impl Access for Plain {
    fn options(&self, thing: &ThingName) -> Result<ClientOptions, AccessError> {
        Ok(ClientOptions {
            client_id: thing.to_string(),
            host: "localhost".to_owned(),
            port: 1883,
            transport: Transport::Plain,
            keep_alive_seconds: 300,
            clean_start: false,
            session_expiry_seconds: 3600,
            will: None,
        })
    }
}

fn around(broker: &Arc<Broker>) -> Surroundings {
    Surroundings {
        link: Arc::new(Link(Arc::clone(broker))),
        access: Arc::new(Plain),
        downloads: Arc::new(Files),
        sink: Arc::new(|_: &Event| {}),
        cancel: CancellationToken::new(),
        memory: || None,
    }
}

fn request(devices: u32, seconds: u64) -> Request {
    let thing = |number| format!("car{number:03}").parse().unwrap();
    Request {
        things: (0..devices).map(thing).collect(),
        settings: Settings {
            seed: 1,
            success_rate: 100,
            delay: Delay {
                shortest: Duration::from_secs(1),
                longest: Duration::from_secs(2),
            },
            commands: true,
            jobs: true,
            shadow: false,
            drop_every: None,
        },
        connects_per_second: 10,
        duration: Some(Duration::from_secs(seconds)),
    }
}

#[tokio::test(start_paused = true)]
async fn devices_connect_at_an_even_pace_and_say_goodbye_when_the_time_is_over() {
    let broker = Arc::new(Broker::default());
    let around = around(&broker);
    let began = Instant::now();
    let summary = run(&request(50, 20), &around).await;
    let connects = broker.connects.lock().unwrap();
    let last = connects.last().unwrap().1 - began;
    // The first at once, the last after 49 tenths of a second; a timer is a millisecond late at most.
    let wanted = Duration::from_millis(4900)..Duration::from_millis(4960);
    assert!(wanted.contains(&last), "{last:?}");
    assert_eq!(connects.len(), 50);
    assert_eq!(broker.goodbyes.lock().unwrap().len(), 50);
    let tally = summary.tally;
    assert_eq!((tally.ever, tally.most, tally.connected), (50, 50, 0));
    assert!(summary.is_complete() && !summary.stopped);
    assert_eq!(summary.duration.as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn a_command_to_many_and_a_job_for_many_are_carried_out() {
    let broker = Arc::new(Broker::default());
    let around = around(&broker);
    let request = request(30, 30);
    let names: Vec<String> = request.things.iter().map(ToString::to_string).collect();
    broker.jobs.lock().unwrap().extend(names.clone());
    let to_all = async {
        sleep(Duration::from_secs(10)).await;
        for name in &names {
            let topic = format!("$aws/commands/things/{name}/executions/e-{name}/request/json");
            broker.tell(name, topic, &json!({"lock": true}));
        }
    };
    let (summary, ()) = tokio::join!(run(&request, &around), to_all);
    let tally = summary.tally;
    assert_eq!((tally.jobs_succeeded, tally.jobs_failed), (30, 0));
    assert_eq!((tally.downloads, tally.downloaded_bytes), (30, 240));
    assert_eq!((tally.commands_succeeded, tally.commands_failed), (30, 0));
    let answers = broker.said("/response/json");
    let of_first: Vec<_> = answers
        .iter()
        .filter(|(name, _)| name == "car000")
        .collect();
    let statuses: Vec<_> = of_first.iter().map(|(_, body)| &body["status"]).collect();
    assert_eq!(statuses, ["IN_PROGRESS", "SUCCEEDED"]);
    assert_eq!(broker.said("/jobs/j1/update").len(), 30);
}

#[tokio::test(start_paused = true)]
async fn a_lost_connection_is_made_again_after_a_second_or_more() {
    let broker = Arc::new(Broker::default());
    let around = around(&broker);
    let lose = async {
        sleep(Duration::from_secs(5)).await;
        let why = Reason::Lost("cut".to_owned());
        broker.send("car001", Incoming::Disconnected(why));
        Instant::now()
    };
    let request = request(3, 20);
    let (summary, cut) = tokio::join!(run(&request, &around), lose);
    assert_eq!((summary.tally.lost, summary.tally.reconnects), (1, 1));
    let connects = broker.connects.lock().unwrap();
    let (client, back) = connects.last().unwrap();
    assert_eq!(client, "car001");
    let pause = *back - cut;
    assert!((1.0..2.2).contains(&pause.as_secs_f64()), "{pause:?}");
    assert_eq!(summary.tally.most, 3);
}

#[tokio::test(start_paused = true)]
async fn devices_drop_off_without_a_word_and_come_back() {
    let broker = Arc::new(Broker::default());
    let around = around(&broker);
    let mut request = request(10, 100);
    request.settings.drop_every = Some(Duration::from_secs(20));
    let summary = run(&request, &around).await;
    let tally = summary.tally;
    // Each about every 22 seconds, in 100: four or five times.
    assert!((30..=60).contains(&tally.dropped), "{tally:?}");
    let away = tally.dropped - tally.reconnects;
    assert!(away <= 10, "{tally:?}");
    let goodbyes = broker.goodbyes.lock().unwrap().len();
    assert_eq!(u64::try_from(goodbyes).unwrap(), 10 - away);
    assert_eq!((tally.lost, tally.gave_up), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_device_that_cannot_connect_gives_up_and_the_others_go_on() {
    let broker = Arc::new(Broker {
        unusable: Some("car001".to_owned()),
        ..Broker::default()
    });
    let summary = run(&request(3, 5), &around(&broker)).await;
    assert_eq!((summary.tally.gave_up, summary.tally.ever), (1, 2));
    assert!(!summary.is_complete());
}

#[tokio::test(start_paused = true)]
async fn a_device_whose_client_id_is_used_elsewhere_does_not_fight_for_it() {
    let broker = Arc::new(Broker::default());
    let around = around(&broker);
    let take = async {
        sleep(Duration::from_secs(2)).await;
        broker.send("car000", Incoming::Disconnected(Reason::SessionTakenOver));
    };
    let request = request(1, 60);
    let (summary, ()) = tokio::join!(run(&request, &around), take);
    assert_eq!((summary.tally.gave_up, summary.tally.reconnects), (1, 0));
    // There is nobody left to wait for.
    assert!(summary.duration < Duration::from_secs(3));
}

#[tokio::test(start_paused = true)]
async fn a_run_that_is_stopped_lets_everybody_say_goodbye() {
    let broker = Arc::new(Broker::default());
    let around = around(&broker);
    let mut request = request(100, 0);
    request.duration = None;
    let stop = async {
        sleep(Duration::from_secs(3)).await;
        around.cancel.cancel();
    };
    let (summary, ()) = tokio::join!(run(&request, &around), stop);
    assert!(summary.stopped && summary.is_complete());
    // Ten a second: those whose turn has not come do not connect any more.
    assert!((29..=31).contains(&summary.tally.ever), "{summary:?}");
    let goodbyes = broker.goodbyes.lock().unwrap().len();
    assert_eq!(u64::try_from(goodbyes).unwrap(), summary.tally.ever);
}
