"""MQTT over WebSockets with a presigned address, as an application with AWS credentials connects."""

from urllib.parse import quote, urlsplit

import pytest
from botocore.auth import SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from expect import unique
from local_aws import REGION
from mqtt_clients import V5, VERSIONS, Refused


def path_of(door, key, secret="test", service="iotdevicegateway"):
    """The presigned path. The signature leaves the session token out, and it is added behind."""
    request = AWSRequest("GET", f"{'wss' if door.tls else 'ws'}://{door.host}:{door.port}/mqtt")
    SigV4QueryAuth(Credentials(key, secret), service, REGION, expires=60).add_auth(request)
    parts = urlsplit(request.prepare().url)
    return f"{parts.path}?{parts.query}"


@pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS.keys())
@pytest.mark.parametrize("scheme", ["ws", "wss"])
def test_a_signed_address_connects_to_the_accounts_broker(mine, mqtt, websocket, scheme, version):
    door, topic = websocket(scheme), unique("t")
    client = mqtt.connect(door, version=version, transport="websockets", path=path_of(door, mine.account))
    assert client.subscribe(topic) == [1]
    mine.data.publish(topic=topic, qos=1, payload=b"x" * 100_000)
    assert client.next().payload == b"x" * 100_000
    client.publish(topic, b"back")
    assert client.next().payload == b"back"


@pytest.mark.parametrize("path", [
    lambda _door, _key: "/mqtt",
    lambda door, key: path_of(door, key, secret="wrong"),
    lambda door, key: path_of(door, key, service="s3"),
], ids=["unsigned", "wrong-secret", "other-service"])
def test_what_is_not_signed_rightly_is_refused(mine, mqtt, websocket, path):
    door = websocket("ws")
    with pytest.raises(Refused):
        mqtt.connect(door, transport="websockets", path=path(door, mine.account))


def test_a_session_of_sts_connects(mine, mqtt, websocket):
    session = mine.sts.get_session_token()["Credentials"]
    door, topic = websocket("ws"), unique("t")
    path = path_of(door, session["AccessKeyId"], session["SecretAccessKey"])
    path += f"&X-Amz-Security-Token={quote(session['SessionToken'], safe='')}"
    client = mqtt.connect(door, version=V5, transport="websockets", path=path)
    client.subscribe(topic)
    mine.data.publish(topic=topic, qos=1, payload=b"mine")
    assert client.next().payload == b"mine"
