"""Injected faults as boto3 meets them, and the access log."""

import json

import pytest
from botocore.exceptions import ClientError, HTTPClientError

from expect import unique
from local_aws import Clients


def outcomes(call, count):
    """What became of a number of calls: 'ok', an error code, or 'lost'."""
    seen = []
    for _ in range(count):
        try:
            call()
            seen.append("ok")
        except ClientError as error:
            seen.append(error.response["Error"]["Code"])
        except HTTPClientError:
            seen.append("lost")
    return seen


def test_throttles_come_as_often_as_asked_and_the_same_each_time(start_server, wire):
    runs = []
    for _ in range(2):
        server = start_server("--quotas", "off", "--faults", "seed=7;throttle=20%")
        runs.append(outcomes(Clients(server, "http", wire).iot.list_things, 200))
    assert runs[0] == runs[1]
    assert set(runs[0]) == {"ok", "ThrottlingException"}
    assert 20 <= runs[0].count("ThrottlingException") <= 60


def test_a_fault_of_one_operation_leaves_the_others_alone(start_server, wire):
    server = start_server("--quotas", "off", "--faults", "seed=1;CreateThing:throttle=100%")
    iot = Clients(server, "http", wire).iot
    assert set(outcomes(lambda: iot.create_thing(thingName="t"), 5)) == {"ThrottlingException"}
    assert set(outcomes(iot.list_things, 20)) == {"ok"}


def test_server_errors_are_503_as_the_operation_models_it(start_server, wire):
    server = start_server("--quotas", "off", "--faults", "seed=1;CreateThing:5xx=100%")
    with pytest.raises(ClientError) as caught:
        Clients(server, "http", wire).iot.create_thing(thingName="t")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] >= 500


def test_a_dropped_reply_is_of_a_change_that_was_made(start_server, wire):
    server = start_server("--quotas", "off", "--faults", "seed=1;CreateThing:drop-after=100%")
    iot = Clients(server, "http", wire).iot
    assert outcomes(lambda: iot.create_thing(thingName="t"), 1) == ["lost"]
    assert iot.describe_thing(thingName="t")["thingName"] == "t"


def test_every_call_is_logged(start_server, wire, tmp_path):
    log, name = tmp_path / "access.jsonl", unique("t")
    server = start_server("--quotas", "off", "--access-log", str(log))
    iot = Clients(server, "http", wire).iot
    iot.create_thing(thingName=name)
    iot.list_things()
    with pytest.raises(ClientError):
        iot.describe_thing(thingName="no-such-thing")
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [(line["operation"], line["mutates"], line["status"]) for line in lines] == [
        ("CreateThing", True, 200), ("ListThings", False, 200), ("DescribeThing", False, 404)]
    assert all(line["time"] and "123456789012" in line["caller"] for line in lines)
