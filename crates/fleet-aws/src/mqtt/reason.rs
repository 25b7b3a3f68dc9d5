//! MQTT 5's reason codes, by what a client can do about them.

use fleet_core::port::mqtt::Reason;
use mqtt_proto::v5::{
    ConnectReasonCode, DisconnectReasonCode, PubackReasonCode, SubscribeReasonCode,
};

/// Why a client was not let in.
pub(super) fn of_connect(code: ConnectReasonCode) -> Reason {
    match code {
        ConnectReasonCode::NotAuthorized
        | ConnectReasonCode::BadUserNameOrPassword
        | ConnectReasonCode::Banned => Reason::NotAuthorized,
        ConnectReasonCode::ServerUnavailable
        | ConnectReasonCode::ServerBusy
        | ConnectReasonCode::QuotaExceeded
        | ConnectReasonCode::ConnectionRateExceeded => Reason::Busy,
        other => named(other as u8, format!("{other:?}")),
    }
}

/// Why the broker ends a connection.
pub(super) fn of_disconnect(code: DisconnectReasonCode) -> Reason {
    match code {
        DisconnectReasonCode::SessionTakenOver => Reason::SessionTakenOver,
        DisconnectReasonCode::NotAuthorized => Reason::NotAuthorized,
        DisconnectReasonCode::ServerBusy
        | DisconnectReasonCode::MessageRateTooHigh
        | DisconnectReasonCode::QuotaExceeded
        | DisconnectReasonCode::ConnectionRateExceeded => Reason::Busy,
        DisconnectReasonCode::ServerShuttingDown => Reason::Lost("the broker stops".to_owned()),
        other => named(other as u8, format!("{other:?}")),
    }
}

/// Why a message is not taken; none if it is.
pub(super) fn of_puback(code: PubackReasonCode) -> Option<Reason> {
    match code {
        PubackReasonCode::Success | PubackReasonCode::NoMatchingSubscribers => None,
        PubackReasonCode::NotAuthorized => Some(Reason::NotAuthorized),
        PubackReasonCode::QuotaExceeded => Some(Reason::Busy),
        other => Some(named(other as u8, format!("{other:?}"))),
    }
}

/// Why a subscription is not granted; none if it is.
pub(super) fn of_suback(code: SubscribeReasonCode) -> Option<Reason> {
    match code {
        SubscribeReasonCode::GrantedQoS0
        | SubscribeReasonCode::GrantedQoS1
        | SubscribeReasonCode::GrantedQoS2 => None,
        SubscribeReasonCode::NotAuthorized => Some(Reason::NotAuthorized),
        SubscribeReasonCode::QuotaExceeded => Some(Reason::Busy),
        other => Some(named(other as u8, format!("{other:?}"))),
    }
}

fn named(code: u8, name: String) -> Reason {
    Reason::Other { code, name }
}
