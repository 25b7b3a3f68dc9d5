//! Errors of MQTT clients, with what can be done about each.

use std::error::Error as _;

use fleet_core::port::mqtt::{MqttError, Reason};
use fleet_ops::mqtt::ClientError;

use super::{CommandError, Kind};

/// The kind of an error by why the broker does not want something.
fn kind(why: &Reason) -> Kind {
    match why {
        Reason::NotAuthorized => Kind::Denied,
        Reason::Busy | Reason::Lost(_) => Kind::Unreachable,
        _ => Kind::Resource,
    }
}

impl From<ClientError> for CommandError {
    fn from(error: ClientError) -> CommandError {
        let message = error.to_string();
        match error {
            ClientError::Mqtt(error) => error.into(),
            ClientError::NotGranted { why, .. } | ClientError::NotTaken { why, .. } => {
                let told = CommandError::new(kind(&why), message);
                match why {
                    Reason::NotAuthorized => told.hint(
                        "WorkshopDevicePolicy lets a device use the topics of its own jobs, shadows \
                         and commands only: $aws/things/THING/… and $aws/commands/things/THING/…",
                    ),
                    _ => told,
                }
            }
            ClientError::TakenOver { .. } => CommandError::new(Kind::Resource, message)
                .hint("stop the other client: a client id is connected once at a time"),
            _ => CommandError::new(Kind::Bug, message),
        }
    }
}

impl From<MqttError> for CommandError {
    fn from(error: MqttError) -> CommandError {
        let mut message = error.to_string();
        if let Some(source) = error.source() {
            message = format!("{message}: {source}");
        }
        match error {
            MqttError::Unreachable { .. } => CommandError::new(Kind::Unreachable, message).hint(
                "MQTT goes straight to the broker, through no proxy: check that its port is open",
            ),
            MqttError::Identity(_) => CommandError::new(Kind::Settings, message),
            MqttError::Invalid { .. } => CommandError::usage(message),
            MqttError::Refused(why) | MqttError::Disconnected(why) => {
                CommandError::new(kind(&why), message)
            }
            other => CommandError::new(Kind::Bug, other),
        }
    }
}
