//! Errors of MQTT clients, with what can be done about each.

use std::error::Error as _;

use fleet_core::port::mqtt::{MqttError, Reason};
use fleet_ops::mqtt::ClientError;

use super::told::{self, Told, quoted};
use super::{CommandError, Kind};
use crate::lang::say;

/// The kind of an error by why the broker does not want something.
fn kind(why: &Reason) -> Kind {
    match why {
        Reason::NotAuthorized => Kind::Denied,
        Reason::Busy | Reason::Lost(_) => Kind::Unreachable,
        _ => Kind::Resource,
    }
}

/// Why a broker does not want something.
pub(crate) fn why(reason: &Reason) -> String {
    match reason {
        Reason::SessionTakenOver => say!("errors-mqtt-taken-over"),
        Reason::NotAuthorized => say!("errors-mqtt-not-authorized"),
        Reason::Busy => say!("errors-mqtt-busy"),
        Reason::Lost(how) => how.clone(),
        Reason::Other { code, name } => {
            let code = format!("0x{code:02X}");
            say!("errors-mqtt-other", name, code)
        }
    }
}

impl From<ClientError> for CommandError {
    fn from(error: ClientError) -> CommandError {
        let message = error.told();
        match error {
            ClientError::Mqtt(error) => error.into(),
            ClientError::NotGranted { why, .. } | ClientError::NotTaken { why, .. } => {
                let told = CommandError::new(kind(&why), message);
                match why {
                    Reason::NotAuthorized => told.hint(say!("errors-mqtt-policy-hint")),
                    _ => told,
                }
            }
            ClientError::TakenOver { .. } => CommandError::new(Kind::Resource, message)
                .hint(say!("errors-mqtt-other-client-hint")),
            _ => CommandError::new(Kind::Bug, message),
        }
    }
}

impl Told for ClientError {
    fn told(&self) -> String {
        match self {
            ClientError::Mqtt(error) => error.told(),
            ClientError::NotGranted { filter, why } => {
                say!("errors-mqtt-not-granted", filter, why = self::why(why))
            }
            ClientError::NotTaken { topic, why } => {
                say!("errors-mqtt-not-taken", topic, why = self::why(why))
            }
            ClientError::TakenOver { client_id } => {
                say!("errors-mqtt-other-client", client = client_id)
            }
            other => other.to_string(),
        }
    }
}

impl From<MqttError> for CommandError {
    fn from(error: MqttError) -> CommandError {
        let mut message = error.told();
        if let Some(source) = error.source() {
            message = say!(
                "errors-with-cause",
                what = message,
                cause = told::told(source)
            );
        }
        match error {
            MqttError::Unreachable { .. } => {
                CommandError::new(Kind::Unreachable, message).hint(say!("errors-mqtt-port-hint"))
            }
            MqttError::Identity(_) => CommandError::new(Kind::Settings, message),
            MqttError::Invalid { .. } => CommandError::usage(message),
            MqttError::Refused(why) | MqttError::Disconnected(why) => {
                CommandError::new(kind(&why), message)
            }
            other => CommandError::new(Kind::Bug, other),
        }
    }
}

impl Told for MqttError {
    fn told(&self) -> String {
        match self {
            MqttError::Unreachable { host, port, .. } => {
                let broker = format!("{host}:{port}");
                say!("errors-mqtt-unreachable", broker)
            }
            MqttError::Identity(_) => say!("errors-mqtt-identity"),
            MqttError::Invalid { what, why } => {
                say!("errors-mqtt-invalid", what = quoted(what), why)
            }
            MqttError::Refused(reason) => say!("errors-mqtt-refused", why = why(reason)),
            MqttError::Disconnected(reason) => say!("errors-mqtt-over", why = why(reason)),
            other => other.to_string(),
        }
    }
}
