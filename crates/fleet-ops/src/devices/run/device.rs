//! One device and its connections, from the first to the last.

use std::time::Duration;

use fleet_core::port::mqtt::{Incoming, MqttConnection, MqttError, Reason};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use tokio::time::{Instant, sleep, sleep_until};

use super::Run;
use crate::devices::behaviour::{Action, Device, Did, Moment};
use crate::jobs::simulate::fetch;

/// A connection that lasted so long was a good one: the next failure is the first.
const GOOD: Duration = Duration::from_secs(30);

/// Where a device stands after a connection.
enum Left {
    /// It connects again after a pause.
    Again(Did),
    /// Connecting again cannot help.
    GaveUp(Did, String),
    /// It is told to stop.
    Stopped,
}

/// What comes after a device's actions.
enum Next {
    /// It goes on.
    Goes,
    /// It downloads what this document names, and goes on meanwhile.
    Downloads(String),
    /// It is gone.
    DropsOff,
}

impl Run<'_> {
    /// Connects, behaves, and connects again, until the run is over.
    pub(super) async fn live(&self, mut device: Device) {
        let mut failures = 0;
        while !self.stop.is_cancelled() {
            let began = Instant::now();
            let left = self.connection(&mut device).await;
            device.disconnected();
            match left {
                Left::Stopped => return,
                Left::GaveUp(did, message) => {
                    self.tell(device.thing(), did);
                    self.tell(device.thing(), Did::GaveUp { message });
                    return;
                }
                Left::Again(did) => {
                    let good = did == Did::Dropped || began.elapsed() >= GOOD;
                    self.tell(device.thing(), did);
                    if good {
                        failures = 0;
                    }
                    let pause = device.pause(failures);
                    failures += 1;
                    tokio::select! {
                        () = self.stop.cancelled() => return,
                        () = sleep(pause) => {}
                    }
                }
            }
        }
    }

    async fn connection(&self, device: &mut Device) -> Left {
        tokio::select! {
            () = self.stop.cancelled() => return Left::Stopped,
            () = self.gate.pass() => {}
        }
        let options = match self.around.access.options(device.thing()) {
            Ok(options) => options,
            Err(error) => return not_connected(error.to_string(), true),
        };
        let opened = tokio::select! {
            () = self.stop.cancelled() => return Left::Stopped,
            opened = self.around.link.connect(&options) => opened,
        };
        drop(options);
        let mut connection = match opened {
            Ok(connection) => connection,
            Err(error) => {
                let hopeless = matches!(error, MqttError::Identity(_) | MqttError::Invalid { .. });
                return not_connected(chain(&error), hopeless);
            }
        };
        if let Err(error) = connection.subscribe(&device.subscriptions()).await {
            return not_connected(chain(&error), false);
        }
        let left = self.behave(device, connection.as_mut()).await;
        if matches!(left, Left::Stopped) {
            connection.disconnect().await;
            self.tell(device.thing(), Did::Disconnected);
        }
        left
    }

    async fn behave(&self, device: &mut Device, connection: &mut dyn MqttConnection) -> Left {
        let mut actions = device.connected(self.now());
        // One job at a time downloads, beside everything else.
        let mut download: Option<BoxFuture<'_, _>> = None;
        loop {
            match self.act(device, connection, actions).await {
                Ok(Next::Goes) => {}
                Ok(Next::Downloads(document)) => {
                    let from = self.around.downloads.as_ref();
                    let all = async move { fetch::all(from, &document).await };
                    download = Some(all.boxed());
                }
                Ok(Next::DropsOff) => return Left::Again(Did::Dropped),
                Err(error) => return lost(&error),
            }
            let due = device.next_due();
            let timer = async {
                match due {
                    Some(due) => sleep_until(self.began + due).await,
                    None => std::future::pending().await,
                }
            };
            let downloaded = async {
                match &mut download {
                    Some(download) => download.await,
                    None => std::future::pending().await,
                }
            };
            actions = tokio::select! {
                () = self.stop.cancelled() => return Left::Stopped,
                () = timer => device.due(self.now()),
                got = downloaded => {
                    download = None;
                    device.downloaded(got)
                }
                incoming = connection.next() => match incoming {
                    Some(Incoming::Message(message)) => {
                        self.count(|tally| tally.received += 1);
                        device.received(self.now(), &message)
                    }
                    Some(Incoming::Disconnected(reason)) => {
                        return lost(&MqttError::Disconnected(reason));
                    }
                    None => return lost(&closed()),
                },
            };
        }
    }

    /// Does what there is to do.
    async fn act(
        &self,
        device: &Device,
        connection: &mut dyn MqttConnection,
        actions: Vec<Action>,
    ) -> Result<Next, MqttError> {
        let mut next = Next::Goes;
        for action in actions {
            match action {
                Action::Publish(message) => {
                    connection.publish(&message).await?;
                    self.count(|tally| tally.sent += 1);
                }
                Action::Tell(did) => self.tell(device.thing(), did),
                Action::Download(document) => next = Next::Downloads(document),
                Action::DropOff => return Ok(Next::DropsOff),
            }
        }
        Ok(next)
    }

    fn now(&self) -> Moment {
        self.began.elapsed()
    }
}

fn not_connected(message: String, hopeless: bool) -> Left {
    let did = Did::NotConnected {
        message: message.clone(),
    };
    match hopeless {
        true => Left::GaveUp(did, message),
        false => Left::Again(did),
    }
}

/// Somebody else who has the same client id would only be thrown out in turn.
fn lost(error: &MqttError) -> Left {
    let message = chain(error);
    let did = Did::Lost {
        message: message.clone(),
    };
    match error {
        MqttError::Disconnected(Reason::SessionTakenOver) => Left::GaveUp(did, message),
        _ => Left::Again(did),
    }
}

fn closed() -> MqttError {
    MqttError::Disconnected(Reason::Lost("the connection is closed".to_owned()))
}

/// An error with what caused it.
fn chain(error: &MqttError) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
