//! The packets that a client sends, and where one ends in what was read.

use bytes::{Bytes, BytesMut};
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::{ClientOptions, MqttError, Reason, Subscription};
use mqtt_proto::v5::{
    Connect, LastWill, Packet, Publish, RetainHandling, Subscribe, SubscriptionOptions,
    WillProperties,
};
use mqtt_proto::{Pid, QoS, QosPid, TopicFilter, TopicName};

/// The longest packet that is taken: a payload of AWS IoT (128 KB) with its topic and properties,
/// and as much again.
const LONGEST: usize = 256 * 1024;

/// CONNECT.
pub(super) fn connect(options: &ClientOptions) -> Result<Packet, MqttError> {
    let id = options.client_id.as_str().into();
    let mut connect = Connect::new(id, options.keep_alive_seconds);
    connect.clean_start = options.clean_start;
    let expiry = options.session_expiry_seconds;
    connect.properties.session_expiry_interval = (expiry > 0).then_some(expiry);
    connect.last_will = match &options.will {
        Some(will) => Some(LastWill {
            qos: qos(will.at_least_once),
            retain: will.retain,
            topic_name: topic(&will.topic)?,
            payload: Bytes::from(will.payload.clone()),
            properties: WillProperties::default(),
        }),
        None => None,
    };
    Ok(Packet::Connect(connect))
}

/// PUBLISH; with an id it is to be acknowledged.
pub(super) fn publish(message: &NewMessage, pid: Option<Pid>) -> Result<Packet, MqttError> {
    let qos = pid.map_or(QosPid::Level0, QosPid::Level1);
    let payload = Bytes::from(message.payload.clone());
    let mut publish = Publish::new(qos, topic(&message.topic)?, payload);
    publish.retain = message.retain;
    Ok(Packet::Publish(publish))
}

/// SUBSCRIBE.
pub(super) fn subscribe(subscriptions: &[Subscription], pid: Pid) -> Result<Packet, MqttError> {
    let topics = subscriptions.iter().map(|wanted| {
        let options = SubscriptionOptions {
            max_qos: qos(wanted.at_least_once),
            no_local: false,
            retain_as_published: false,
            retain_handling: RetainHandling::SendAtSubscribe,
        };
        let filter = TopicFilter::try_from(wanted.filter.as_str());
        let filter = filter.map_err(|error| invalid(&wanted.filter, &error))?;
        Ok((filter, options))
    });
    let topics = topics.collect::<Result<_, MqttError>>()?;
    Ok(Packet::Subscribe(Subscribe::new(pid, topics)))
}

fn topic(topic: &str) -> Result<TopicName, MqttError> {
    TopicName::try_from(topic).map_err(|error| invalid(topic, &error))
}

/// What cannot be said in MQTT.
pub(super) fn invalid(what: &str, why: &mqtt_proto::Error) -> MqttError {
    MqttError::Invalid {
        what: what.to_owned(),
        why: why.to_string(),
    }
}

fn qos(at_least_once: bool) -> QoS {
    match at_least_once {
        true => QoS::Level1,
        false => QoS::Level0,
    }
}

/// Takes the first whole packet from what was read, if there is one.
pub(super) fn take(input: &mut BytesMut) -> Result<Option<Packet>, Reason> {
    let broken = |what: &str| Reason::Lost(format!("the broker does not speak MQTT 5: {what}"));
    let mut length = 0;
    for place in 0..4 {
        let Some(byte) = input.get(1 + place) else {
            return Ok(None);
        };
        length |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 != 0 {
            continue;
        }
        let whole = 2 + place + length;
        if whole > LONGEST {
            return Err(broken("a packet is too long"));
        }
        if input.len() < whole {
            return Ok(None);
        }
        let frame = input.split_to(whole);
        return match Packet::decode(&frame) {
            Ok(Some(packet)) => Ok(Some(packet)),
            Ok(None) => Err(broken("a packet is cut off")),
            Err(error) => Err(broken(&error.to_string())),
        };
    }
    Err(broken("a packet has no length"))
}
