"""Signatures: who is let in, and what the others are told."""

import urllib.error
import urllib.request

import pytest
from botocore.credentials import Credentials

from expect import refused
from local_aws import Clients


def with_keys(aws, service, key, secret):
    return aws.client(service, credentials=Credentials(key, secret))


def test_the_default_key_is_the_default_account(aws):
    aws.account = "test"
    made = aws.iot.create_thing(thingName="mine")
    assert made["thingArn"] == "arn:aws:iot:us-east-1:123456789012:thing/mine"


@pytest.mark.parametrize("key,secret,code", [
    ("test", "wrong", "InvalidSignatureException"),
    ("AKIAUNKNOWN", "test", "UnrecognizedClientException"),
])
def test_iot_refuses_strangers_and_names_the_way_in(aws, key, secret, code):
    with refused(code, 403) as refusal:
        with_keys(aws, "iot", key, secret).list_things()
    assert "fleetctl local env" in refusal.message


@pytest.mark.parametrize("key,secret,code", [
    ("test", "wrong", "SignatureDoesNotMatch"),
    ("AKIAUNKNOWN", "test", "InvalidAccessKeyId"),
])
def test_s3_refuses_strangers_and_names_the_way_in(aws, key, secret, code):
    with refused(code, 403) as refusal:
        with_keys(aws, "s3", key, secret).list_buckets()
    assert "fleetctl local env" in refusal.message


@pytest.mark.parametrize("key,secret,code", [
    ("test", "wrong", "SignatureDoesNotMatch"),
    ("AKIAUNKNOWN", "test", "InvalidClientTokenId"),
])
def test_iam_and_sts_refuse_strangers_and_name_the_way_in(aws, key, secret, code):
    for call in (lambda: with_keys(aws, "sts", key, secret).get_caller_identity(),
                 lambda: with_keys(aws, "iam", key, secret).list_roles()):
        with refused(code, 403) as refusal:
            call()
        assert "fleetctl local env" in refusal.message


def test_an_unsigned_request_is_refused(server):
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{server.http_url}/things", timeout=10)
    assert caught.value.code == 403
    assert caught.value.headers["x-amzn-ErrorType"].startswith("MissingAuthenticationTokenException")
    assert b"fleetctl local env" in caught.value.read()


def test_with_auth_off_anyone_is_let_in(start_server, wire):
    server = start_server("--auth", "off")
    clients = Clients(server, "http", wire)
    with_keys(clients, "iot", "anyone", "anything").create_thing(thingName="t")
    assert with_keys(clients, "sts", "anyone", "anything").get_caller_identity()["Account"]
