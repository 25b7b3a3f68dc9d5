"""MQTT 3.1.1 and 5 by paho on the plain door: messages, sessions, wills, wildcards, limits."""

import time

import pytest
from paho.mqtt.subscribeoptions import SubscribeOptions

from expect import unique, until
from mqtt_clients import QUIET, V3, V5, VERSIONS, Refused


@pytest.fixture(params=VERSIONS.values(), ids=VERSIONS.keys())
def version(request):
    return request.param


@pytest.fixture
def connect(mqtt, version):
    """Connects a client of the version that the test is about."""
    return lambda **options: mqtt.connect(version=version, **options)


@pytest.mark.parametrize("qos", [0, 1])
def test_a_message_reaches_each_subscriber_once_and_as_it_was(connect, qos):
    topic = unique("t")
    listeners = [connect(), connect()]
    for listener in listeners:
        assert listener.subscribe(topic, qos=qos) == [qos]
    speaker = connect()
    payloads = [bytes([number, 0, 255 - number]) for number in range(20)]
    for payload in payloads:
        speaker.publish(topic, payload, qos)
    for listener in listeners:
        heard = listener.take(20)
        assert [message.payload for message in heard] == payloads
        assert {(message.topic, message.qos, message.retain) for message in heard} == {(topic, qos, False)}
        assert listener.quiet()


def test_a_subscription_of_qos_0_lowers_a_message_and_a_message_of_qos_0_stays_one(connect):
    topic, low, high, speaker = unique("t"), connect(), connect(), connect()
    low.subscribe(topic, qos=0)
    high.subscribe(topic, qos=1)
    speaker.publish(topic, b"1", qos=1)
    assert (low.next().qos, high.next().qos) == (0, 1)
    speaker.publish(topic, b"0", qos=0)
    assert (low.next().qos, high.next().qos) == (0, 0)


def test_qos_2_is_not_answered(connect):
    client = connect()
    client.client.subscribe(unique("t"), 2)
    time.sleep(QUIET)
    assert client.granted.empty()


def test_unsubscribing_ends_it(connect):
    topic, listener, speaker = unique("t"), connect(), connect()
    listener.subscribe(topic)
    listener.client.unsubscribe(topic)
    time.sleep(0.3)
    speaker.publish(topic, b"lost")
    assert listener.quiet()


def test_a_retained_message_waits_for_those_who_name_its_topic(connect):
    topic, speaker = f"{unique('a')}/b", connect()
    speaker.publish(topic, b"old", retain=True)
    speaker.publish(topic, b"new", retain=True)
    first = connect()
    first.subscribe(topic)
    kept = first.next()
    assert (kept.payload, kept.retain) == (b"new", True)
    wild = connect()
    # AWS IoT: a filter with a wildcard gets no retained message.
    wild.subscribe(topic.replace("/b", "/#"))
    assert wild.quiet()
    speaker.publish(topic, b"", retain=True)
    first.next()
    last = connect()
    last.subscribe(topic)
    assert last.quiet()


def test_the_will_is_sent_when_the_connection_breaks_and_not_when_it_is_closed(connect):
    topic, listener = unique("will"), connect()
    listener.subscribe(topic)
    will = {"topic": topic, "payload": b"gone", "qos": 1}
    connect(will=will).close()
    assert listener.quiet()
    connect(will=will).drop()
    assert listener.next().payload == b"gone"


def persistent(version):
    return {"clean": False} if version == V3 else {"clean": False, "expiry": 600}


def test_a_persistent_session_keeps_messages_of_qos_1_for_a_client_that_is_away(connect, version):
    topic, client_id, speaker = unique("t"), unique("sleeper"), connect()
    first = connect(client_id=client_id, **persistent(version))
    assert not first.session_present
    first.subscribe(topic)
    first.close()
    for number in range(5):
        speaker.publish(topic, str(number), qos=1)
    second = connect(client_id=client_id, **persistent(version))
    assert second.session_present
    assert [message.payload for message in second.take(5)] == [b"0", b"1", b"2", b"3", b"4"]
    speaker.publish(topic, b"live", qos=1)
    assert second.next().payload == b"live"
    second.close()
    third = connect(client_id=client_id)
    assert not third.session_present
    speaker.publish(topic, b"nobody", qos=1)
    assert third.quiet()


def test_a_session_is_not_resumed_with_another_version(mqtt):
    client_id = unique("sleeper")
    mqtt.connect(version=V3, client_id=client_id, clean=False).close()
    other = mqtt.connect(version=V5, client_id=client_id, clean=False, expiry=600)
    assert not other.session_present


def test_a_second_connection_with_one_client_id_ends_the_first(connect, version):
    client_id = unique("twin")
    first = connect(client_id=client_id)
    second = connect(client_id=client_id)
    code = first.ended()
    if version == V5:
        # Session taken over.
        assert code.value == 0x8E
    topic = unique("t")
    second.subscribe(topic)
    second.publish(topic, b"alive")
    assert second.next().payload == b"alive"


@pytest.mark.parametrize("pattern, matched, others", [
    ("{0}/+/c", ["{0}/b/c", "{0}//c"], ["{0}/b/d", "{0}/b/c/d", "{0}/c"]),
    ("{0}/#", ["{0}/b", "{0}/b/c"], ["{0}", "{0}x"]),
    ("{0}/+", ["{0}/b", "{0}/"], ["{0}", "{0}/b/c"]),
    ("{0}/b", ["{0}/b"], ["{0}/B", "/{0}/b"]),
])
def test_a_filter_takes_what_it_matches(connect, pattern, matched, others):
    root, listener, speaker = unique("a"), connect(), connect()
    assert listener.subscribe(pattern.format(root)) == [1]
    for topic in others + matched:
        speaker.publish(topic.format(root), b"x")
    heard = [message.topic for message in listener.take(len(matched))]
    assert sorted(heard) == sorted(topic.format(root) for topic in matched)
    assert listener.quiet()


def test_everything_is_not_what_aws_itself_tells(connect, mqtt):
    listener = connect()
    listener.subscribe("#")
    connect()
    speaker = connect()
    speaker.publish("plain", b"x")
    assert listener.next().topic == "plain"
    assert listener.quiet()


def test_a_shared_subscription_gives_each_message_to_one_of_its_clients(connect):
    topic, group, speaker = unique("work"), unique("group"), connect()
    workers = [connect() for _ in range(3)]
    for worker in workers:
        assert worker.subscribe(f"$share/{group}/{topic}") == [1]
    alone = connect()
    alone.subscribe(topic)
    for number in range(60):
        speaker.publish(topic, str(number))
    alone.take(60)
    time.sleep(QUIET)
    parts = [[worker.next().payload for _ in range(worker.inbox.qsize())] for worker in workers]
    assert sorted(int(payload) for part in parts for payload in part) == list(range(60))
    assert all(parts)


def test_properties_of_mqtt_5_travel_with_the_message(mqtt):
    topic, listener, speaker = unique("t"), mqtt.connect(version=V5), mqtt.connect(version=V5)
    old = mqtt.connect(version=V3)
    for client in (listener, old):
        client.subscribe(topic)
    speaker.publish(
        topic, b"{}", ContentType="application/json", ResponseTopic="answers/here", CorrelationData=b"\x00\x01",
        UserProperty=[("a", "1"), ("a", "2")], MessageExpiryInterval=60, PayloadFormatIndicator=1)
    seen = listener.next().properties
    assert (seen.ContentType, seen.ResponseTopic, seen.CorrelationData) == (
        "application/json", "answers/here", b"\x00\x01")
    assert seen.UserProperty == [("a", "1"), ("a", "2")]
    assert seen.PayloadFormatIndicator == 1 and 0 < seen.MessageExpiryInterval <= 60
    assert old.next().payload == b"{}"


@pytest.mark.parametrize("asked, kept", [(5, 30), (60, 60), (4000, 1200)])
def test_the_keep_alive_is_told_as_it_is_kept(mqtt, asked, kept):
    connack = mqtt.connect(version=V5, keepalive=asked).connack
    assert getattr(connack, "ServerKeepAlive", asked) == kept
    assert (connack.MaximumQoS, connack.SubscriptionIdentifierAvailable) == (1, 0)


def test_a_keep_alive_is_answered(connect):
    client = connect(keepalive=30)
    # paho pings by itself after the keep alive; one PINGREQ now says the same.
    client.client._send_pingreq()
    until(lambda: client.client._ping_t == 0)
    assert client.connected


def test_limits_of_topics_and_payloads(connect):
    listener, speaker = connect(), connect()
    longest = "/".join(["t" * 32] * 7) + "/" + "u" * 25
    assert len(longest) == 256 and longest.count("/") == 7
    assert listener.subscribe(longest) == [1]
    speaker.publish(longest, b"x" * 128 * 1024)
    assert len(listener.next().payload) == 128 * 1024

    for topic, payload in [
        (longest + "u", b"x"), ("a/b/c/d/e/f/g/h/i", b"x"), (unique("t"), b"x" * (128 * 1024 + 1)),
    ]:
        offender = connect()
        offender.offer(topic, payload)
        offender.ended()


def test_limits_of_subscriptions(connect, version):
    many = connect()
    for number in range(6):
        assert many.subscribe(*[unique("f") for _ in range(8)]) == [1] * 8
    assert many.subscribe(unique("f"), unique("f")) == [1, 1]
    # The 51st.
    assert many.subscribe(unique("f"))[0] >= 0x80
    nine = connect()
    filters = [unique("f") for _ in range(9)]
    if version == V5:
        nine.client.subscribe([(name, SubscribeOptions(qos=1)) for name in filters])
    else:
        nine.client.subscribe([(name, 1) for name in filters])
    nine.ended()


def test_client_ids_end_at_128_bytes(connect):
    connect(client_id=unique("c").ljust(128, "c"))
    with pytest.raises(Refused):
        connect(client_id=unique("c").ljust(129, "c"))
