"""MQTT over mutual TLS: who may connect with which certificate, and what its policies let it do."""

import json

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from authority import Authority, key_pem_of, name_of
from expect import unique
from mqtt_clients import V3, V5, VERSIONS, Identity, MosquittoSub, Refused, mosquitto_pub


@pytest.fixture(params=VERSIONS.values(), ids=VERSIONS.keys())
def version(request):
    return request.param


def allow(*statements):
    return [{"Effect": "Allow", "Action": action, "Resource": resource} for action, resource in statements]


ANYTHING = allow(("iot:*", "*"))


def attach(aws, target, statements):
    """Makes a policy of the statements and attaches it."""
    name = unique("policy")
    document = {"Version": "2012-10-17", "Statement": statements}
    aws.iot.create_policy(policyName=name, policyDocument=json.dumps(document))
    aws.iot.attach_policy(policyName=name, target=target)
    return name


def device(aws, directory, statements=ANYTHING):
    """A device with keys that AWS made, an active certificate and a policy."""
    made = aws.iot.create_keys_and_certificate(setAsActive=True)
    if statements:
        attach(aws, made["certificateArn"], statements)
    return Identity.of(directory, made["certificatePem"], made["keyPair"]["PrivateKey"],
                       made["certificateArn"], made["certificateId"])


def from_request(aws, directory):
    """A device that has made its key itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(name_of("device")).sign(key, hashes.SHA256())
    pem = request.public_bytes(serialization.Encoding.PEM).decode()
    made = aws.iot.create_certificate_from_csr(certificateSigningRequest=pem, setAsActive=True)
    attach(aws, made["certificateArn"], ANYTHING)
    return Identity.of(directory, made["certificatePem"], key_pem_of(key))


def registered(aws, directory):
    """A device whose certificate the fleet's own CA signed."""
    authority = Authority("fleet")
    aws.iot.register_ca_certificate(
        caCertificate=authority.pem, certificateMode="SNI_ONLY", setAsActive=True)
    pem, key = authority.sign("device")
    made = aws.iot.register_certificate(certificatePem=pem, status="ACTIVE")
    attach(aws, made["certificateArn"], ANYTHING)
    return Identity.of(directory, pem, key)


def alone(aws, directory):
    """A device whose certificate was registered without its CA."""
    pem, key = Authority("nobody").sign("device")
    made = aws.iot.register_certificate_without_ca(certificatePem=pem, status="ACTIVE")
    attach(aws, made["certificateArn"], ANYTHING)
    return Identity.of(directory, pem, key)


@pytest.mark.parametrize("make", [device, from_request, registered, alone],
                         ids=["keys", "csr", "own-ca", "without-ca"])
def test_a_certificate_of_each_origin_connects(mine, mqtt, mtls, tmp_path, version, make):
    door, topic = mtls.as_(make(mine, tmp_path)), unique("t")
    listener = mqtt.connect(door, version=version)
    assert listener.subscribe(topic) == [1]
    listener.publish(topic, b"over TLS")
    assert listener.next().payload == b"over TLS"


def test_mosquitto_clients_talk_over_tls(mine, mtls, tmp_path, version):
    door, topic = mtls.as_(device(mine, tmp_path)), unique("t")
    with MosquittoSub(door, f"{topic}/#", version=version) as listener:
        code, said = mosquitto_pub(door, f"{topic}/a", "hello", version=version)
        assert code == 0, said
        assert listener.next() == (f"{topic}/a", "hello")


def test_nobody_connects_without_a_certificate_or_with_a_strangers(mine, mqtt, mtls, tmp_path):
    with pytest.raises(Refused):
        mqtt.connect(mtls)
    stranger = Identity.of(tmp_path, *Authority("stranger").sign("device"))
    with pytest.raises(Refused):
        mqtt.connect(mtls.as_(stranger))


@pytest.mark.parametrize("status", ["INACTIVE", "REVOKED"])
def test_a_certificate_that_is_not_active_is_refused_and_its_connection_ends(mine, mqtt, mtls, tmp_path, status):
    identity = device(mine, tmp_path)
    door = mtls.as_(identity)
    live, other = mqtt.connect(door), mqtt.connect(mtls.as_(device(mine, tmp_path)))
    mine.iot.update_certificate(certificateId=identity.id, newStatus=status)
    live.ended()
    with pytest.raises(Refused):
        mqtt.connect(door)
    assert other.connected
    mine.iot.update_certificate(certificateId=identity.id, newStatus="ACTIVE")
    assert mqtt.connect(door).connected


def test_accounts_do_not_hear_each_other(mine, mqtt, mtls, tmp_path, other_account):
    topic = unique("t")
    ours = mqtt.connect(mtls.as_(device(mine, tmp_path)))
    mine.account = other_account
    theirs = mqtt.connect(mtls.as_(device(mine, tmp_path)))
    for client in (ours, theirs):
        client.subscribe("#")
    ours.publish(topic, b"ours")
    assert ours.next().payload == b"ours"
    assert theirs.quiet()


def test_connecting_takes_a_policy_that_allows_the_client_id(mine, mqtt, mtls, tmp_path, version):
    named = unique("me")
    door = mtls.as_(device(mine, tmp_path, allow(("iot:Connect", mine.arn(f"client/{named}")))))
    with pytest.raises(Refused):
        mqtt.connect(door, version=version)
    assert mqtt.connect(door, version=version, client_id=named).connected
    with pytest.raises(Refused):
        mqtt.connect(mtls.as_(device(mine, tmp_path, [])), version=version)


def test_publishing_takes_a_policy_that_allows_the_topic(mine, mqtt, mtls, tmp_path, version):
    listener = mqtt.connect(mtls.as_(device(mine, tmp_path)))
    listener.subscribe("open/#", "closed/#")
    limited = allow(("iot:Connect", "*"), ("iot:Publish", mine.arn("topic/open/*")))
    speaker = mqtt.connect(mtls.as_(device(mine, tmp_path, limited)), version=version)
    speaker.publish("open/a", b"1")
    assert listener.next().topic == "open/a"
    speaker.offer("closed/a", b"2")
    if version == V3:
        # There is no other way to tell it.
        speaker.ended()
    else:
        assert speaker.sent.get(timeout=15)[1].value == 0x87
    assert listener.quiet()


def test_subscribing_takes_a_policy_that_allows_the_filter(mine, mqtt, mtls, tmp_path, version):
    limited = allow(("iot:Connect", "*"), ("iot:Subscribe", mine.arn("topicfilter/open/+")), ("iot:Receive", "*"))
    client = mqtt.connect(mtls.as_(device(mine, tmp_path, limited)), version=version)
    assert client.subscribe("open/+") == [1]
    assert client.subscribe("closed/+")[0] in ((0x80,) if version == V3 else (0x87,))
    assert client.connected


def test_receiving_takes_a_policy_that_allows_the_topic(mine, mqtt, mtls, tmp_path):
    limited = allow(("iot:Connect", "*"), ("iot:Subscribe", "*"), ("iot:Receive", mine.arn("topic/room/open")))
    listener = mqtt.connect(mtls.as_(device(mine, tmp_path, limited)))
    listener.subscribe("room/+")
    speaker = mqtt.connect(mtls.as_(device(mine, tmp_path)))
    speaker.publish("room/closed", b"1")
    speaker.publish("room/open", b"2")
    assert listener.next().topic == "room/open"
    assert listener.quiet()


def test_a_refusal_of_a_policy_counts_more_than_what_allows(mine, mqtt, mtls, tmp_path):
    denied = ANYTHING + [{"Effect": "Deny", "Action": "iot:Subscribe", "Resource": mine.arn("topicfilter/secret/*")}]
    client = mqtt.connect(mtls.as_(device(mine, tmp_path, denied)))
    assert client.subscribe("plain/a") == [1]
    assert client.subscribe("secret/a") == [0x80]


def test_policy_variables_name_the_thing_and_the_client(mine, mqtt, mtls, tmp_path):
    statements = allow(
        ("iot:Connect", mine.arn("client/${iot:Connection.Thing.ThingName}")),
        ("iot:Publish", mine.arn("topic/things/${iot:Connection.Thing.ThingName}/*")),
        ("iot:Publish", mine.arn("topic/clients/${iot:ClientId}")),
    )
    identity = device(mine, tmp_path, statements)
    thing, stranger = unique("thing"), unique("thing")
    for name in (thing, stranger):
        mine.iot.create_thing(thingName=name)
    mine.iot.attach_thing_principal(thingName=thing, principal=identity.arn)
    with pytest.raises(Refused):
        mqtt.connect(mtls.as_(identity), client_id=stranger)
    client = mqtt.connect(mtls.as_(identity), client_id=thing, version=V5)
    assert client.publish(f"things/{thing}/state") == 0
    assert client.publish(f"clients/{thing}") == 0
    assert client.publish(f"things/{stranger}/state") == 0x87


def test_the_policies_of_a_things_group_count(mine, mqtt, mtls, tmp_path):
    identity = device(mine, tmp_path, [])
    thing, group = unique("thing"), unique("group")
    mine.iot.create_thing(thingName=thing)
    mine.iot.attach_thing_principal(thingName=thing, principal=identity.arn)
    arn = mine.iot.create_thing_group(thingGroupName=group)["thingGroupArn"]
    attach(mine, arn, ANYTHING)
    with pytest.raises(Refused):
        mqtt.connect(mtls.as_(identity), client_id=thing)
    mine.iot.add_thing_to_thing_group(thingGroupName=group, thingName=thing)
    assert mqtt.connect(mtls.as_(identity), client_id=thing).connected


def test_a_device_of_a_registered_ca_becomes_known_when_it_connects_first(mine, mqtt, mtls, tmp_path):
    watcher = mqtt.connect(mtls.as_(device(mine, tmp_path)))
    authority = Authority(unique("fleet"))
    ca_id = mine.iot.register_ca_certificate(
        caCertificate=authority.pem, certificateMode="SNI_ONLY", setAsActive=True, allowAutoRegistration=True,
    )["certificateId"]
    topic = f"$aws/events/certificates/registered/{ca_id}"
    watcher.subscribe(topic)
    door = mtls.as_(Identity.of(tmp_path, *authority.sign("device")))
    for _ in range(2):
        with pytest.raises(Refused):
            mqtt.connect(door)
        event = json.loads(watcher.next().payload)
        assert (event["caCertificateId"], event["certificateStatus"], event["awsAccountId"]) == (
            ca_id, "PENDING_ACTIVATION", mine.account)
    certificate_id = event["certificateId"]
    listed = mine.iot.list_certificates_by_ca(caCertificateId=ca_id)["certificates"]
    assert [(line["certificateId"], line["status"]) for line in listed] == [
        (certificate_id, "PENDING_ACTIVATION")]
    attach(mine, mine.arn(f"cert/{certificate_id}"), ANYTHING)
    mine.iot.update_certificate(certificateId=certificate_id, newStatus="ACTIVE")
    assert mqtt.connect(door).connected
