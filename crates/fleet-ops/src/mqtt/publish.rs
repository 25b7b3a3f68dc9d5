//! Publishing one message as a client that connects for it.

use std::time::Duration;

use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{
    ClientOptions, Incoming, IncomingMessage, MqttConnection, MqttError, MqttLink, Reason,
};
use tokio::time::{Instant, sleep, timeout_at};

use super::ClientError;

/// How long what comes for the client is waited for, where it has a session that another connection
/// of it subscribed in: that connection is put out by this one, and would miss it.
const MEANWHILE: Duration = Duration::from_millis(700);

/// After how long it is tried again to connect where the broker is busy: AWS takes a client id once a
/// second, and a subscriber with the same id may have connected just before.
const BUSY: [Duration; 3] = [
    Duration::from_millis(1100),
    Duration::from_secs(2),
    Duration::from_secs(4),
];

/// Connects, publishes, and says goodbye. Gives what came for the client's session meanwhile.
///
/// # Errors
/// The broker cannot be reached, does not let the client in, or does not take the message.
pub async fn publish(
    link: &dyn MqttLink,
    options: &ClientOptions,
    message: &NewMessage,
) -> Result<Vec<IncomingMessage>, ClientError> {
    let mut connection = connect(link, options).await?;
    match connection.publish(message).await {
        Err(MqttError::Refused(why)) => return Err(not_taken(message, why)),
        Err(MqttError::Disconnected(why @ Reason::NotAuthorized)) => {
            return Err(not_taken(message, why));
        }
        other => other?,
    }
    let mut came = Vec::new();
    let until = Instant::now() + MEANWHILE;
    while connection.session_present() {
        match timeout_at(until, connection.next()).await {
            Ok(Some(Incoming::Message(message))) => came.push(message),
            Ok(Some(Incoming::Disconnected(Reason::NotAuthorized))) => {
                return Err(not_taken(message, Reason::NotAuthorized));
            }
            Ok(_) => return Ok(came),
            Err(_) => break,
        }
    }
    connection.disconnect().await;
    Ok(came)
}

/// Connects, as soon as the broker is not too busy.
async fn connect(
    link: &dyn MqttLink,
    options: &ClientOptions,
) -> Result<Box<dyn MqttConnection>, MqttError> {
    for pause in BUSY {
        match link.connect(options).await {
            Err(MqttError::Refused(Reason::Busy)) => sleep(pause).await,
            other => return other,
        }
    }
    link.connect(options).await
}

fn not_taken(message: &NewMessage, why: Reason) -> ClientError {
    ClientError::NotTaken {
        topic: message.topic.clone(),
        why,
    }
}
