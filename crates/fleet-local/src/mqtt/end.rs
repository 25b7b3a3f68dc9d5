//! Why a connection ends, in the words of AWS's lifecycle events.

use super::packet::Fault;

/// Why a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The client says good-bye, and perhaps that its will is wanted nevertheless.
    Client { with_will: bool },
    /// The line went dead.
    Lost,
    /// The client was silent for one and a half times its keep-alive.
    KeepAlive,
    /// A second connection has the same client id.
    TakenOver,
    /// The client did something wrong.
    Error(Fault),
    /// It did what it may not do, or may not be connected any more.
    NotAuthorized,
    /// The operation DeleteConnection; whether the will is wanted, and whether the session ends.
    Api { with_will: bool, clean: bool },
    /// Something is broken here.
    Failed,
    /// The server stops.
    Stopping,
}

impl End {
    /// AWS's word for it.
    pub(crate) fn reason(self) -> &'static str {
        match self {
            End::Client { .. } => "CLIENT_INITIATED_DISCONNECT",
            End::Lost => "CONNECTION_LOST",
            End::KeepAlive => "MQTT_KEEP_ALIVE_TIMEOUT",
            End::TakenOver => "DUPLICATE_CLIENTID",
            End::Error(_) => "CLIENT_ERROR",
            End::NotAuthorized => "AUTH_ERROR",
            End::Api { .. } => "API_INITIATED_DISCONNECT",
            End::Failed => "SERVER_ERROR",
            End::Stopping => "SERVER_INITIATED_DISCONNECT",
        }
    }

    pub(crate) fn is_the_client_s(self) -> bool {
        matches!(self, End::Client { .. })
    }

    /// Whether the client's will is published: always, but where the client itself disconnects.
    pub(crate) fn wants_will(self) -> bool {
        match self {
            End::Client { with_will } | End::Api { with_will, .. } => with_will,
            _ => true,
        }
    }

    /// What MQTT 5 tells the client; nothing where nobody is there to be told.
    pub(crate) fn fault(self) -> Option<Fault> {
        match self {
            End::Client { .. } | End::Lost => None,
            End::KeepAlive => Some(Fault::KeepAlive),
            End::TakenOver => Some(Fault::TakenOver),
            End::Error(fault) => Some(fault),
            End::NotAuthorized => Some(Fault::NotAuthorized),
            End::Api { .. } => Some(Fault::Administrative),
            End::Failed => Some(Fault::Unspecified),
            End::Stopping => Some(Fault::ShuttingDown),
        }
    }
}
