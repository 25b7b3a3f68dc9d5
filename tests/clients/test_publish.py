"""Publishing over HTTP, and the messages that the broker retains."""

import json
import time

import pytest

from expect import collect, refused


@pytest.mark.parametrize("topic", ["fleet/news", "a topic/with blanks", "dollar/$x", "straße/車"])
def test_publish_is_accepted(aws, topic):
    aws.data.publish(topic=topic, qos=1, payload=b"\x00\xffanything")
    aws.data.publish(topic=topic, retain=False)


@pytest.mark.parametrize("topic", ["with/+/wildcard", "all/#"])
def test_a_wildcard_is_no_topic_to_publish_to(aws, topic):
    with refused("InvalidRequestException", 400):
        aws.data.publish(topic=topic, payload=b"x")


def test_publish_takes_the_properties_of_mqtt5(aws):
    aws.data.publish(
        topic="fleet/news", payload=b"{}", userProperties=json.dumps([{"k": "v"}]),
        payloadFormatIndicator="UTF8_DATA", contentType="application/json", responseTopic="fleet/answers",
        correlationData="Y29ycmVsYXRpb24=", messageExpiry=60)


def test_a_retained_message_is_kept_until_an_empty_one_comes(aws):
    before = int(time.time() * 1000) - 60_000
    aws.data.publish(topic="fleet/config", qos=1, retain=True, payload=b"\x00\xffone")
    aws.data.publish(topic="fleet/config", qos=1, retain=False, payload=b"passing by")
    seen = aws.data.get_retained_message(topic="fleet/config")
    assert (seen["topic"], seen["payload"], seen["qos"]) == ("fleet/config", b"\x00\xffone", 1)
    assert seen["lastModifiedTime"] > before
    aws.data.publish(topic="fleet/config", qos=0, retain=True, payload=b"two")
    seen = aws.data.get_retained_message(topic="fleet/config")
    assert (seen["payload"], seen["qos"]) == (b"two", 0)
    aws.data.publish(topic="fleet/config", retain=True, payload=b"")
    with refused("ResourceNotFoundException", 404):
        aws.data.get_retained_message(topic="fleet/config")


def test_retained_messages_are_listed_in_pages(aws):
    topics = [f"fleet/{n}" for n in range(5)]
    for topic in topics:
        aws.data.publish(topic=topic, qos=1, retain=True, payload=b"four")
    found, lengths = collect(aws.data.list_retained_messages, "retainedTopics", maxResults=2)
    assert lengths == [2, 2, 1]
    assert sorted(summary["topic"] for summary in found) == topics
    assert {(summary["payloadSize"], summary["qos"]) for summary in found} == {(4, 1)}


def test_nothing_is_retained_at_first(aws):
    assert aws.data.list_retained_messages()["retainedTopics"] == []
    with refused("ResourceNotFoundException", 404):
        aws.data.get_retained_message(topic="fleet/none")


def test_retained_messages_are_of_one_account(aws, other_account):
    aws.data.publish(topic="fleet/mine", retain=True, payload=b"x")
    aws.account = other_account
    assert aws.data.list_retained_messages()["retainedTopics"] == []
