//! Reads what clients send, of either version.

use bytes::{Buf as _, BytesMut};
use futures::FutureExt as _;
use mqtt_proto::v5::{ErrorV5, UserProperty};
use mqtt_proto::{Error, Protocol, QoS, QosPid, TopicFilter, v3, v5};

use super::MAX_PACKET;
use crate::mqtt::message::{Message, PayloadFormat, Properties, Qos};
use crate::mqtt::packet::{
    Connect, Disconnect, Fault, Options, Packet, Publish, RetainHandling, Subscribe, Unsubscribe,
    Version, Will,
};

/// The first byte of CONNECT.
const CONNECT: u8 = 0x10;

/// Cuts the next whole packet from what has been read; `None` if more is needed. The length that a
/// client declares is held against the limit before anything is kept for it.
pub(crate) fn frame(input: &mut BytesMut) -> Result<Option<BytesMut>, Fault> {
    let mut length = 0;
    for place in 0..4 {
        let Some(byte) = input.get(1 + place) else {
            return Ok(None);
        };
        length |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            let whole = 2 + place + length;
            if whole > MAX_PACKET {
                return Err(Fault::PacketTooLarge);
            }
            return Ok((input.len() >= whole).then(|| input.split_to(whole)));
        }
    }
    Err(Fault::Malformed)
}

/// Reads a packet. Before CONNECT the version is not known and read from the packet itself.
pub(crate) fn packet(version: Option<Version>, frame: &[u8]) -> Result<Packet, Fault> {
    let version = match version {
        Some(version) => version,
        None => version_of(frame)?,
    };
    match version {
        Version::V3 => of_v3(frame),
        Version::V5 => of_v5(frame),
    }
}

/// The version that a CONNECT asks for: the byte behind the protocol's name.
fn version_of(frame: &[u8]) -> Result<Version, Fault> {
    if frame.first() != Some(&CONNECT) {
        return Err(Fault::Protocol);
    }
    let mut rest = frame;
    rest.advance(1);
    while rest.has_remaining() && rest.get_u8() & 0x80 != 0 {}
    match rest {
        [0, 4, b'M', b'Q', b'T', b'T', level, ..] if *level == 5 => Ok(Version::V5),
        _ => Ok(Version::V3),
    }
}

fn of_v3(frame: &[u8]) -> Result<Packet, Fault> {
    let mut rest = frame;
    // What is read stands in memory, so that it never waits.
    let read = v3::Packet::decode_async(&mut rest).now_or_never();
    let packet = read
        .ok_or(Fault::Malformed)?
        .map_err(|error| fault(&error))?;
    if !rest.is_empty() {
        return Err(Fault::Malformed);
    }
    Ok(match packet {
        // MQTT 3.1, which AWS IoT does not speak.
        v3::Packet::Connect(connect) if connect.protocol != Protocol::V311 => {
            return Err(Fault::Version);
        }
        v3::Packet::Connect(connect) => Packet::Connect(Box::new(Connect {
            version: Version::V3,
            clean: connect.clean_session,
            keep_alive: connect.keep_alive,
            client_id: connect.client_id,
            will: connect.last_will.map(|will| Will {
                qos: will.qos as u8,
                delay: 0,
                message: Message {
                    topic: will.topic_name.to_string(),
                    payload: will.message,
                    qos: Qos::at_least_once(will.qos != QoS::Level0),
                    retain: will.retain,
                    properties: Properties::default(),
                },
            }),
            username: connect.username,
            session_expiry: None,
            receive_maximum: None,
            maximum_packet: None,
            alias_maximum: 0,
            authentication: false,
        })),
        v3::Packet::Publish(publish) => Packet::Publish(Publish {
            qos: publish.qos_pid.qos() as u8,
            packet_id: packet_id(publish.qos_pid),
            alias: None,
            has_subscription_id: false,
            message: Message {
                topic: publish.topic_name.to_string(),
                payload: publish.payload,
                qos: Qos::at_least_once(publish.qos_pid.qos() != QoS::Level0),
                retain: publish.retain,
                properties: Properties::default(),
            },
        }),
        v3::Packet::Puback(pid) => Packet::Puback(pid.value()),
        v3::Packet::Subscribe(subscribe) => Packet::Subscribe(Subscribe {
            packet_id: subscribe.pid.value(),
            has_subscription_id: false,
            filters: subscribe
                .topics
                .iter()
                .map(|(filter, qos)| {
                    let options = Options {
                        qos: *qos as u8,
                        no_local: false,
                        retain_as_published: false,
                        retain_handling: RetainHandling::Always,
                    };
                    (text(filter), options)
                })
                .collect(),
        }),
        v3::Packet::Unsubscribe(unsubscribe) => Packet::Unsubscribe(Unsubscribe {
            packet_id: unsubscribe.pid.value(),
            filters: unsubscribe.topics.iter().map(text).collect(),
        }),
        v3::Packet::Pingreq => Packet::Pingreq,
        v3::Packet::Disconnect => Packet::Disconnect(Disconnect {
            with_will: false,
            session_expiry: None,
        }),
        v3::Packet::Pubrec(_) | v3::Packet::Pubrel(_) | v3::Packet::Pubcomp(_) => Packet::OfQos2,
        _ => Packet::Unexpected,
    })
}

fn of_v5(frame: &[u8]) -> Result<Packet, Fault> {
    let mut rest = frame;
    let read = v5::Packet::decode_async(&mut rest).now_or_never();
    let packet = read
        .ok_or(Fault::Malformed)?
        .map_err(|error| fault_of_v5(&error))?;
    if !rest.is_empty() {
        return Err(Fault::Malformed);
    }
    Ok(match packet {
        v5::Packet::Connect(connect) => connect_of_v5(connect),
        v5::Packet::Publish(publish) => Packet::Publish(Publish {
            qos: publish.qos_pid.qos() as u8,
            packet_id: packet_id(publish.qos_pid),
            alias: publish.properties.topic_alias,
            has_subscription_id: publish.properties.subscription_id.is_some(),
            message: Message {
                topic: publish.topic_name.to_string(),
                payload: publish.payload,
                qos: Qos::at_least_once(publish.qos_pid.qos() != QoS::Level0),
                retain: publish.retain,
                properties: Properties {
                    user: user(publish.properties.user_properties),
                    payload_format_indicator: format(publish.properties.payload_is_utf8),
                    content_type: publish
                        .properties
                        .content_type
                        .as_deref()
                        .map(str::to_owned),
                    response_topic: publish
                        .properties
                        .response_topic
                        .as_deref()
                        .map(str::to_owned),
                    correlation_data: publish.properties.correlation_data,
                    message_expiry: publish.properties.message_expiry_interval,
                },
            },
        }),
        v5::Packet::Puback(puback) => Packet::Puback(puback.pid.value()),
        v5::Packet::Subscribe(subscribe) => Packet::Subscribe(Subscribe {
            packet_id: subscribe.pid.value(),
            has_subscription_id: subscribe.properties.subscription_id.is_some(),
            filters: subscribe
                .topics
                .iter()
                .map(|(filter, options)| (text(filter), options_of_v5(*options)))
                .collect(),
        }),
        v5::Packet::Unsubscribe(unsubscribe) => Packet::Unsubscribe(Unsubscribe {
            packet_id: unsubscribe.pid.value(),
            filters: unsubscribe.topics.iter().map(text).collect(),
        }),
        v5::Packet::Pingreq => Packet::Pingreq,
        v5::Packet::Disconnect(disconnect) => Packet::Disconnect(Disconnect {
            with_will: disconnect.reason_code != v5::DisconnectReasonCode::NormalDisconnect,
            session_expiry: disconnect.properties.session_expiry_interval,
        }),
        v5::Packet::Pubrec(_) | v5::Packet::Pubrel(_) | v5::Packet::Pubcomp(_) => Packet::OfQos2,
        _ => Packet::Unexpected,
    })
}

fn connect_of_v5(connect: v5::Connect) -> Packet {
    Packet::Connect(Box::new(Connect {
        version: Version::V5,
        clean: connect.clean_start,
        keep_alive: connect.keep_alive,
        client_id: connect.client_id,
        will: connect.last_will.map(|will| Will {
            qos: will.qos as u8,
            delay: will.properties.delay_interval.unwrap_or(0),
            message: Message {
                topic: will.topic_name.to_string(),
                payload: will.payload,
                qos: Qos::at_least_once(will.qos != QoS::Level0),
                retain: will.retain,
                properties: Properties {
                    user: user(will.properties.user_properties),
                    payload_format_indicator: format(will.properties.payload_is_utf8),
                    content_type: will.properties.content_type.as_deref().map(str::to_owned),
                    response_topic: will.properties.response_topic.as_deref().map(str::to_owned),
                    correlation_data: will.properties.correlation_data,
                    message_expiry: will.properties.message_expiry_interval,
                },
            },
        }),
        username: connect.username,
        session_expiry: connect.properties.session_expiry_interval,
        receive_maximum: connect.properties.receive_max,
        maximum_packet: connect.properties.max_packet_size,
        alias_maximum: connect.properties.topic_alias_max.unwrap_or(0),
        authentication: connect.properties.auth_method.is_some(),
    }))
}

fn options_of_v5(options: v5::SubscriptionOptions) -> Options {
    Options {
        qos: options.max_qos as u8,
        no_local: options.no_local,
        retain_as_published: options.retain_as_published,
        retain_handling: match options.retain_handling {
            v5::RetainHandling::SendAtSubscribe => RetainHandling::Always,
            v5::RetainHandling::SendAtSubscribeIfNotExist => RetainHandling::IfNew,
            v5::RetainHandling::DoNotSend => RetainHandling::Never,
        },
    }
}

fn packet_id(qos_pid: QosPid) -> u16 {
    qos_pid.pid().map_or(0, mqtt_proto::Pid::value)
}

fn text(filter: &TopicFilter) -> std::sync::Arc<str> {
    (**filter).into()
}

fn user(properties: Vec<UserProperty>) -> Vec<(String, String)> {
    let pair = |property: UserProperty| (property.name.to_string(), property.value.to_string());
    properties.into_iter().map(pair).collect()
}

fn format(is_utf8: Option<bool>) -> Option<PayloadFormat> {
    is_utf8.map(|is_utf8| match is_utf8 {
        true => PayloadFormat::Utf8Data,
        false => PayloadFormat::UnspecifiedBytes,
    })
}

fn fault(error: &Error) -> Fault {
    match error {
        Error::InvalidTopicName(_) => Fault::TopicName,
        Error::InvalidTopicFilter(_) => Fault::TopicFilter,
        Error::EmptySubscription => Fault::Protocol,
        Error::UnexpectedProtocol(_) | Error::InvalidProtocol(..) => Fault::Version,
        _ => Fault::Malformed,
    }
}

fn fault_of_v5(error: &ErrorV5) -> Fault {
    match error {
        ErrorV5::Common(error) => fault(error),
        ErrorV5::InvalidPayloadFormat => Fault::PayloadFormat,
        ErrorV5::InvalidResponseTopic => Fault::TopicName,
        ErrorV5::DuplicatedProperty(_) | ErrorV5::InvalidProperty(..) => Fault::Protocol,
        _ => Fault::Malformed,
    }
}
