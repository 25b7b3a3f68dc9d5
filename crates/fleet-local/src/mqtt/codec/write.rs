//! Writes what the broker sends, in the version of the connection.

use std::sync::Arc;

use bytes::{BufMut as _, BytesMut};
use mqtt_proto::v5::UserProperty;
use mqtt_proto::{Encodable, Error, Pid, QoS, QosPid, TopicName, v3, v5};

use super::MAX_PACKET;
use crate::mqtt::message::{Message, PayloadFormat, Properties, Qos};
use crate::mqtt::packet::{Acknowledged, Connack, Fault, Granted, Refused, Version};

/// The largest topic alias that a client may use (AWS: 8).
pub(crate) const MAX_ALIAS: u16 = 8;

/// How many messages of QoS 1 a client may have unacknowledged (AWS: 100).
pub(crate) const RECEIVE_MAXIMUM: u16 = 100;

/// Writes packets of one version behind what waits to be sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Writer(pub(crate) Version);

/// What stands in a PUBLISH beside the message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sending {
    /// With QoS 1 the packet's id, which is not 0.
    pub(crate) packet_id: Option<u16>,
    /// It was sent before.
    pub(crate) again: bool,
    pub(crate) retain: bool,
    /// Seconds that are left.
    pub(crate) expiry: Option<u32>,
}

impl Writer {
    pub(crate) fn connack(self, out: &mut BytesMut, connack: &Connack) {
        let present = connack.session_present;
        match self.0 {
            Version::V3 => {
                let accepted = v3::ConnectReturnCode::Accepted;
                of_v3(
                    out,
                    &v3::Packet::Connack(v3::Connack::new(present, accepted)),
                );
            }
            Version::V5 => {
                let mut packet = v5::Connack::new(present, v5::ConnectReasonCode::Success);
                packet.properties.session_expiry_interval = Some(connack.session_expiry);
                packet.properties.receive_max = Some(RECEIVE_MAXIMUM);
                packet.properties.max_qos = Some(QoS::Level1);
                packet.properties.retain_available = Some(true);
                packet.properties.max_packet_size = u32::try_from(MAX_PACKET).ok();
                packet.properties.assigned_client_id = connack.assigned.clone();
                packet.properties.topic_alias_max = Some(MAX_ALIAS);
                packet.properties.wildcard_subscription_available = Some(true);
                packet.properties.subscription_id_available = Some(false);
                packet.properties.shared_subscription_available = Some(true);
                packet.properties.server_keep_alive = Some(connack.keep_alive);
                of_v5(out, &v5::Packet::Connack(packet));
            }
        }
    }

    pub(crate) fn refuse(self, out: &mut BytesMut, why: Refused) {
        match self.0 {
            Version::V3 => {
                let code = match why {
                    Refused::UnsupportedVersion => {
                        v3::ConnectReturnCode::UnacceptableProtocolVersion
                    }
                    Refused::ClientId => v3::ConnectReturnCode::IdentifierRejected,
                    Refused::NotAuthorized => v3::ConnectReturnCode::NotAuthorized,
                    Refused::Authentication => v3::ConnectReturnCode::BadUserNameOrPassword,
                    Refused::Quota | Refused::Unavailable | Refused::Protocol => {
                        v3::ConnectReturnCode::ServerUnavailable
                    }
                };
                of_v3(out, &v3::Packet::Connack(v3::Connack::new(false, code)));
            }
            Version::V5 => {
                let code = match why {
                    Refused::UnsupportedVersion => {
                        v5::ConnectReasonCode::UnsupportedProtocolVersion
                    }
                    Refused::ClientId => v5::ConnectReasonCode::ClientIdentifierNotValid,
                    Refused::NotAuthorized => v5::ConnectReasonCode::NotAuthorized,
                    Refused::Authentication => v5::ConnectReasonCode::BadAuthMethod,
                    Refused::Quota => v5::ConnectReasonCode::QuotaExceeded,
                    Refused::Unavailable => v5::ConnectReasonCode::ServerUnavailable,
                    Refused::Protocol => v5::ConnectReasonCode::ProtocolError,
                };
                of_v5(out, &v5::Packet::Connack(v5::Connack::new(false, code)));
            }
        }
    }

    /// MQTT 3.1.1 has only one word, so it gets none where the message was not taken.
    pub(crate) fn puback(self, out: &mut BytesMut, packet_id: u16, what: Acknowledged) {
        let Ok(pid) = Pid::try_from(packet_id) else {
            return;
        };
        match self.0 {
            Version::V3 => of_v3(out, &v3::Packet::Puback(pid)),
            Version::V5 => {
                let code = match what {
                    Acknowledged::Taken => v5::PubackReasonCode::Success,
                    Acknowledged::NotAuthorized => v5::PubackReasonCode::NotAuthorized,
                    Acknowledged::Failed => v5::PubackReasonCode::ImplementationSpecificError,
                };
                of_v5(out, &v5::Packet::Puback(v5::Puback::new(pid, code)));
            }
        }
    }

    pub(crate) fn suback(self, out: &mut BytesMut, packet_id: u16, granted: &[Granted]) {
        let Ok(pid) = Pid::try_from(packet_id) else {
            return;
        };
        match self.0 {
            Version::V3 => {
                // By hand: mqtt-proto 0.4 writes a failure as 3, where MQTT has 0x80. Eight filters
                // are the most, so that the length is one byte.
                out.put_slice(&[0x90, 2 + granted.len() as u8]);
                out.put_u16(packet_id);
                out.extend(granted.iter().map(|granted| match granted {
                    Granted::Qos(qos) => qos.level(),
                    _ => 0x80,
                }));
            }
            Version::V5 => {
                let codes = granted.iter().map(|granted| match granted {
                    Granted::Qos(Qos::AtMostOnce) => v5::SubscribeReasonCode::GrantedQoS0,
                    Granted::Qos(Qos::AtLeastOnce) => v5::SubscribeReasonCode::GrantedQoS1,
                    Granted::NotAuthorized => v5::SubscribeReasonCode::NotAuthorized,
                    Granted::Quota => v5::SubscribeReasonCode::QuotaExceeded,
                    Granted::Failed => v5::SubscribeReasonCode::ImplementationSpecificError,
                });
                let suback = v5::Suback::new(pid, codes.collect());
                of_v5(out, &v5::Packet::Suback(suback));
            }
        }
    }

    /// `existed` says of each filter whether the client was subscribed to it.
    pub(crate) fn unsuback(self, out: &mut BytesMut, packet_id: u16, existed: &[bool]) {
        let Ok(pid) = Pid::try_from(packet_id) else {
            return;
        };
        match self.0 {
            Version::V3 => of_v3(out, &v3::Packet::Unsuback(pid)),
            Version::V5 => {
                let codes = existed.iter().map(|existed| match existed {
                    true => v5::UnsubscribeReasonCode::Success,
                    false => v5::UnsubscribeReasonCode::NoSubscriptionExisted,
                });
                let unsuback = v5::Unsuback::new(pid, codes.collect());
                of_v5(out, &v5::Packet::Unsuback(unsuback));
            }
        }
    }

    pub(crate) fn pingresp(self, out: &mut BytesMut) {
        of_v3(out, &v3::Packet::Pingresp);
    }

    /// MQTT 3.1.1 is not told why.
    pub(crate) fn disconnect(self, out: &mut BytesMut, why: Fault) {
        if self.0 == Version::V3 {
            return;
        }
        use v5::DisconnectReasonCode as Code;
        let code = match why {
            Fault::Malformed => Code::MalformedPacket,
            Fault::Protocol => Code::ProtocolError,
            Fault::NotAuthorized => Code::NotAuthorized,
            Fault::ShuttingDown => Code::ServerShuttingDown,
            Fault::KeepAlive => Code::KeepAliveTimeout,
            Fault::TakenOver => Code::SessionTakenOver,
            Fault::TopicFilter => Code::TopicFilterInvalid,
            Fault::TopicName => Code::TopicNameInvalid,
            Fault::ReceiveMaximum => Code::ReceiveMaximumExceeded,
            Fault::TopicAlias => Code::TopicAliasInvalid,
            Fault::PacketTooLarge => Code::PacketTooLarge,
            Fault::Quota => Code::QuotaExceeded,
            Fault::Administrative => Code::AdministrativeAction,
            Fault::PayloadFormat => Code::PayloadFormatInvalid,
            Fault::SubscriptionId => Code::SubscriptionIdentifiersNotSupported,
            Fault::Version => Code::ProtocolError,
            Fault::Unspecified => Code::UnspecifiedError,
        };
        of_v5(out, &v5::Packet::Disconnect(v5::Disconnect::new(code)));
    }

    /// Writes a message; nothing if it is too large to be sent.
    pub(crate) fn publish(self, out: &mut BytesMut, message: &Message, sending: Sending) -> bool {
        let qos_pid = match sending.packet_id.map(Pid::try_from) {
            Some(Ok(pid)) => QosPid::Level1(pid),
            Some(Err(_)) => return false,
            None => QosPid::Level0,
        };
        let Ok(topic) = TopicName::try_from(message.topic.as_str()) else {
            return false;
        };
        let first = 0x30
            | u8::from(sending.again) << 3
            | (qos_pid.qos() as u8) << 1
            | u8::from(sending.retain);
        let payload = message.payload.clone();
        match self.0 {
            Version::V3 => body(out, first, &v3::Publish::new(qos_pid, topic, payload)),
            Version::V5 => {
                let mut publish = v5::Publish::new(qos_pid, topic, payload);
                publish.properties = properties(&message.properties, sending.expiry);
                body(out, first, &publish)
            }
        }
    }
}

fn properties(properties: &Properties, expiry: Option<u32>) -> v5::PublishProperties {
    let text = |text: &Option<String>| text.as_deref().map(Arc::from);
    v5::PublishProperties {
        payload_is_utf8: properties
            .payload_format_indicator
            .map(|format| format == PayloadFormat::Utf8Data),
        message_expiry_interval: expiry,
        topic_alias: None,
        response_topic: properties
            .response_topic
            .as_deref()
            .and_then(|topic| TopicName::try_from(topic).ok()),
        correlation_data: properties.correlation_data.clone(),
        user_properties: properties
            .user
            .iter()
            .map(|(name, value)| UserProperty {
                name: name.as_str().into(),
                value: value.as_str().into(),
            })
            .collect(),
        subscription_id: None,
        content_type: text(&properties.content_type),
    }
}

/// Writes a packet of its first byte, the length of the rest, and the rest.
fn body(out: &mut BytesMut, first: u8, rest: &impl Encodable) -> bool {
    let length = rest.encode_len();
    let Ok(whole) = mqtt_proto::total_len(length) else {
        return false;
    };
    let before = out.len();
    out.reserve(whole);
    out.put_u8(first);
    let mut left = length;
    loop {
        // The low seven bits of a number fit into a byte.
        let low = (left % 128) as u8;
        left /= 128;
        out.put_u8(if left > 0 { low | 0x80 } else { low });
        if left == 0 {
            break;
        }
    }
    let written = rest.encode(&mut (&mut *out).writer());
    if written.is_err() {
        out.truncate(before);
    }
    written.is_ok()
}

fn of_v3(out: &mut BytesMut, packet: &v3::Packet) {
    append(out, packet.encode());
}

fn of_v5(out: &mut BytesMut, packet: &v5::Packet) {
    append(out, packet.encode());
}

/// What the broker itself says is small, so that it can always be written.
fn append(out: &mut BytesMut, written: Result<mqtt_proto::VarBytes, Error>) {
    match written {
        Ok(bytes) => out.extend_from_slice(bytes.as_ref()),
        Err(cause) => tracing::error!(%cause, "a packet cannot be written"),
    }
}
