//! Listening: subscribed, connected again when the connection is lost, until it is enough.

use std::time::Duration;

use fleet_core::port::mqtt::{
    ClientOptions, Incoming, IncomingMessage, MqttConnection, MqttError, MqttLink, Reason,
    Subscription,
};
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::sync::CancellationToken;

use super::ClientError;

/// After how long it is tried again to connect. AWS takes a client id once a second.
const PAUSES: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(15),
];
/// A connection that lasted so long was a good one.
const GOOD: Duration = Duration::from_secs(20);
/// How often in a row a connection may be taken over soon after it was made.
const TAKEN: u32 = 4;

/// What is listened to, and until when.
#[non_exhaustive]
pub struct Listening<'a> {
    /// Connects.
    pub link: &'a dyn MqttLink,
    /// As whom, and where.
    pub options: ClientOptions,
    /// To what.
    pub subscriptions: &'a [Subscription],
    /// After so many messages it is enough.
    pub count: Option<u64>,
    /// After so long it is enough.
    pub time: Option<Duration>,
    /// Ends it.
    pub cancel: &'a CancellationToken,
}

impl<'a> Listening<'a> {
    /// Listens until it is ended.
    #[must_use]
    pub fn new(
        link: &'a dyn MqttLink,
        options: ClientOptions,
        subscriptions: &'a [Subscription],
        cancel: &'a CancellationToken,
    ) -> Self {
        Self {
            link,
            options,
            subscriptions,
            count: None,
            time: None,
            cancel,
        }
    }
}

/// What is heard.
#[derive(Debug)]
pub enum Heard<'a> {
    /// Connected and subscribed, for the first time or again.
    Subscribed {
        /// Whether it was connected before.
        again: bool,
    },
    /// A message.
    Message(&'a IncomingMessage),
    /// The connection is lost, or could not be made again; it is tried after a pause.
    Lost {
        /// Why.
        why: String,
        /// How long the pause is.
        pause: Duration,
    },
}

/// Why it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// All the messages came that were wanted.
    Count,
    /// The time is over.
    Time,
    /// The user stopped it.
    Stopped,
}

/// Listens.
///
/// # Errors
/// The first connection cannot be made; a later one is refused; a subscription is not granted; another
/// client keeps the client id.
pub async fn listen(
    listening: Listening<'_>,
    mut heard: impl FnMut(Heard<'_>),
) -> Result<Ended, ClientError> {
    let mut listener = Listener {
        left: listening.count,
        until: listening.time.map(|time| Instant::now() + time),
        listening,
        again: false,
        failed: 0,
        taken: 0,
    };
    listener.run(&mut heard).await
}

struct Listener<'a> {
    listening: Listening<'a>,
    /// How many messages are still wanted.
    left: Option<u64>,
    /// When it is enough.
    until: Option<Instant>,
    again: bool,
    /// Connections in a row that came to nothing.
    failed: usize,
    /// Connections in a row that were taken over soon.
    taken: u32,
}

/// How a connection went.
enum Went {
    Lost(Reason),
    Ended(Ended),
}

impl Listener<'_> {
    async fn run(&mut self, heard: &mut impl FnMut(Heard<'_>)) -> Result<Ended, ClientError> {
        loop {
            let began = Instant::now();
            let connected = tokio::select! {
                connected = self.connect() => connected,
                ended = self.enough() => return Ok(ended),
            };
            let why = match connected {
                Ok(connection) => {
                    heard(Heard::Subscribed { again: self.again });
                    self.again = true;
                    // What is there of the session is gone on with.
                    self.listening.options.clean_start = false;
                    match self.hear(connection, heard).await {
                        Went::Lost(why) => why,
                        Went::Ended(ended) => return Ok(ended),
                    }
                }
                Err(ClientError::Mqtt(error)) if self.again && may_pass(&error) => match error {
                    MqttError::Disconnected(why) | MqttError::Refused(why) => why,
                    other => Reason::Lost(other.to_string()),
                },
                Err(error) => return Err(error),
            };
            self.judge(&why, began.elapsed())?;
            let pause = PAUSES[self.failed.min(PAUSES.len() - 1)];
            self.failed += 1;
            let why = why.to_string();
            heard(Heard::Lost { why, pause });
            tokio::select! {
                () = sleep(pause) => {}
                ended = self.enough() => return Ok(ended),
            }
        }
    }

    /// Waits until the user stops it or the time is over.
    async fn enough(&self) -> Ended {
        let time = async {
            match self.until {
                Some(until) => sleep_until(until).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = self.listening.cancel.cancelled() => Ended::Stopped,
            () = time => Ended::Time,
        }
    }

    /// Whether it is worth trying again.
    fn judge(&mut self, why: &Reason, lasted: Duration) -> Result<(), ClientError> {
        if lasted >= GOOD {
            (self.failed, self.taken) = (0, 0);
        }
        match why {
            Reason::NotAuthorized => {
                let over = MqttError::Disconnected(Reason::NotAuthorized);
                return Err(over.into());
            }
            Reason::SessionTakenOver => self.taken += 1,
            _ => {}
        }
        if self.taken < TAKEN {
            return Ok(());
        }
        let client_id = self.listening.options.client_id.clone();
        Err(ClientError::TakenOver { client_id })
    }

    async fn connect(&self) -> Result<Box<dyn MqttConnection>, ClientError> {
        let link = self.listening.link;
        let mut connection = link.connect(&self.listening.options).await?;
        if connection.session_present() {
            return Ok(connection);
        }
        for subscription in self.listening.subscriptions {
            let wanted = std::slice::from_ref(subscription);
            match connection.subscribe(wanted).await {
                Err(MqttError::Refused(why)) => {
                    let filter = subscription.filter.clone();
                    return Err(ClientError::NotGranted { filter, why });
                }
                // A broker may close the connection instead of answering.
                Err(MqttError::Disconnected(why @ Reason::NotAuthorized)) => {
                    let filter = subscription.filter.clone();
                    return Err(ClientError::NotGranted { filter, why });
                }
                other => other?,
            }
        }
        Ok(connection)
    }

    /// Hears messages until the connection is lost, or it is enough; then says goodbye.
    async fn hear(
        &mut self,
        mut connection: Box<dyn MqttConnection>,
        heard: &mut impl FnMut(Heard<'_>),
    ) -> Went {
        let ended = loop {
            if self.left == Some(0) {
                break Ended::Count;
            }
            let next = tokio::select! {
                next = connection.next() => next,
                ended = self.enough() => break ended,
            };
            match next {
                Some(Incoming::Message(message)) => {
                    heard(Heard::Message(&message));
                    self.left = self.left.map(|left| left - 1);
                }
                Some(Incoming::Disconnected(why)) => return Went::Lost(why),
                None => return Went::Lost(Reason::Lost("the connection is over".to_owned())),
            }
        };
        connection.disconnect().await;
        Went::Ended(ended)
    }
}

/// Whether connecting again may help.
fn may_pass(error: &MqttError) -> bool {
    match error {
        MqttError::Unreachable { .. } => true,
        MqttError::Refused(why) | MqttError::Disconnected(why) => matches!(
            why,
            Reason::Lost(_) | Reason::Busy | Reason::SessionTakenOver
        ),
        _ => false,
    }
}
