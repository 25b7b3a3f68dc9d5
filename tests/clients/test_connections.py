"""Connections of MQTT clients, as operations see and end them."""

import socket

import pytest

from expect import refused, unique


def text(value):
    return len(value).to_bytes(2, "big") + value


def connect(port, client_id):
    """A client of MQTT 3.1.1 with a keep-alive of 60 s, connected."""
    rest = text(b"MQTT") + b"\x04\x02\x00\x3c" + text(client_id.encode())
    line = socket.create_connection(("127.0.0.1", port), timeout=10)
    line.sendall(b"\x10" + bytes([len(rest)]) + rest)
    assert line.recv(4) == b"\x20\x02\x00\x00"
    return line


def subscribe(line, topic):
    rest = b"\x00\x01" + text(topic.encode()) + b"\x01"
    line.sendall(b"\x82" + bytes([len(rest)]) + rest)
    assert line.recv(5) == b"\x90\x03\x00\x01\x01"


@pytest.fixture
def truck(server, aws):
    """A client that is connected where the plain door leads: account 123456789012 in us-east-1."""
    aws.account = "test"
    name = unique("truck")
    with connect(server.mqtt_port, name) as line:
        yield name, line


def test_a_client_that_never_connected_is_not_found(aws):
    for ask in (aws.data.get_connection, aws.data.delete_connection, aws.data.list_subscriptions):
        with refused("ResourceNotFoundException", 404):
            ask(clientId="nobody")


def test_a_connection_is_seen_and_ended(aws, truck):
    name, line = truck
    seen = aws.data.get_connection(clientId=name, includeSocketInformation=True)
    assert (seen["clientId"], seen["connected"], seen["cleanSession"]) == (name, True, True)
    assert (seen["keepAliveDuration"], seen["sourceIp"]) == (60, "127.0.0.1")
    aws.data.delete_connection(clientId=name)
    assert line.recv(1) == b""
    seen = aws.data.get_connection(clientId=name)
    assert (seen["connected"], seen["disconnectReason"]) == (False, "API_INITIATED_DISCONNECT")
    assert "sourceIp" not in seen


def test_the_subscriptions_of_a_connection_are_listed_in_pages(aws, truck):
    name, line = truck
    for topic in ("a/+", "b/#", "c"):
        subscribe(line, topic)
    first = aws.data.list_subscriptions(clientId=name, maxResults=2)
    assert first["subscriptions"] == [{"topicFilter": "a/+", "qos": 1}, {"topicFilter": "b/#", "qos": 1}]
    rest = aws.data.list_subscriptions(clientId=name, maxResults=2, nextToken=first["nextToken"])
    assert rest["subscriptions"] == [{"topicFilter": "c", "qos": 1}]
    assert "nextToken" not in rest


def test_what_is_published_over_http_reaches_a_client(aws, truck):
    name, line = truck
    subscribe(line, "fleet/news")
    aws.data.publish(topic="fleet/news", qos=0, payload=b"hello")
    assert line.recv(64) == b"\x30\x11" + text(b"fleet/news") + b"hello"
