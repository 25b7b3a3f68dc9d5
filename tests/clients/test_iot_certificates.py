"""Certificates from keys and from CSRs, their life, and the things they are attached to."""

import base64
import datetime
import re

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from documents import IOT_POLICY
from expect import pages, refused, unique


def signing_request(key=None):
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "device")])
    request = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, hashes.SHA256())
    return key, request.public_bytes(serialization.Encoding.PEM).decode()


def certificate(aws, active=False):
    _, request = signing_request()
    return aws.iot.create_certificate_from_csr(certificateSigningRequest=request, setAsActive=active)


def thing(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    return name


def policy(aws):
    name = unique("policy")
    aws.iot.create_policy(policyName=name, policyDocument=IOT_POLICY)
    return name


def public_bytes(key):
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def status(aws, certificate_id):
    return aws.iot.describe_certificate(certificateId=certificate_id)["certificateDescription"]["status"]


def test_keys_and_certificate_belong_together(aws):
    made = aws.iot.create_keys_and_certificate(setAsActive=True)
    assert re.fullmatch(r"[0-9a-f]{64}", made["certificateId"])
    assert made["certificateArn"] == aws.arn(f"cert/{made['certificateId']}")
    parsed = x509.load_pem_x509_certificate(made["certificatePem"].encode())
    private = serialization.load_pem_private_key(made["keyPair"]["PrivateKey"].encode(), password=None)
    public = serialization.load_pem_public_key(made["keyPair"]["PublicKey"].encode())
    # AWS makes RSA 2048; docs/semantics.md says why the local AWS makes P-256.
    assert isinstance(private, ec.EllipticCurvePrivateKey) and private.curve.name == "secp256r1"
    assert public_bytes(parsed.public_key()) == public_bytes(public) == public_bytes(private.public_key())
    now = datetime.datetime.now(datetime.timezone.utc)
    assert parsed.not_valid_before_utc <= now <= parsed.not_valid_after_utc
    assert status(aws, made["certificateId"]) == "ACTIVE"


def test_a_certificate_is_inactive_unless_it_is_asked_for(aws):
    assert status(aws, aws.iot.create_keys_and_certificate()["certificateId"]) == "INACTIVE"
    assert status(aws, certificate(aws)["certificateId"]) == "INACTIVE"
    assert status(aws, certificate(aws, active=True)["certificateId"]) == "ACTIVE"


@pytest.mark.parametrize("key", [
    ec.generate_private_key(ec.SECP256R1()),
    rsa.generate_private_key(public_exponent=65537, key_size=2048),
], ids=["ec", "rsa"])
def test_a_signing_request_gets_a_certificate_for_its_own_key(aws, key):
    _, request = signing_request(key)
    made = aws.iot.create_certificate_from_csr(certificateSigningRequest=request)
    parsed = x509.load_pem_x509_certificate(made["certificatePem"].encode())
    assert public_bytes(parsed.public_key()) == public_bytes(key.public_key())
    assert "keyPair" not in made


def test_every_certificate_is_signed_by_the_local_ca(aws, server):
    authorities = x509.load_pem_x509_certificates(server.ca.read_bytes())
    for made in (certificate(aws), aws.iot.create_keys_and_certificate()):
        parsed = x509.load_pem_x509_certificate(made["certificatePem"].encode())
        issuers = [ca for ca in authorities if ca.subject == parsed.issuer]
        assert issuers, parsed.issuer
        parsed.verify_directly_issued_by(issuers[0])


def test_the_same_request_twice_gives_two_certificates(aws):
    _, request = signing_request()
    ids = {aws.iot.create_certificate_from_csr(certificateSigningRequest=request)["certificateId"]
           for _ in range(2)}
    assert len(ids) == 2


@pytest.mark.parametrize("request_text", [
    "not a request",
    "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
])
def test_what_is_no_signing_request_is_refused(aws, request_text):
    with refused("InvalidRequestException", 400):
        aws.iot.create_certificate_from_csr(certificateSigningRequest=request_text)


def test_a_tampered_signing_request_is_refused(aws):
    _, request = signing_request()
    der = bytearray(x509.load_pem_x509_csr(request.encode()).public_bytes(serialization.Encoding.DER))
    der[-1] ^= 1
    body = base64.encodebytes(bytes(der)).decode()
    pem = f"-----BEGIN CERTIFICATE REQUEST-----\n{body}-----END CERTIFICATE REQUEST-----\n"
    with refused("InvalidRequestException", 400):
        aws.iot.create_certificate_from_csr(certificateSigningRequest=pem)


def self_signed():
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "device of another CA")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=30)).sign(key, hashes.SHA256()))
    return made.public_bytes(serialization.Encoding.PEM).decode()


def test_a_certificate_of_anothers_making_is_registered_once(aws):
    pem = self_signed()
    made = aws.iot.register_certificate_without_ca(certificatePem=pem, status="ACTIVE")
    assert made["certificateArn"] == aws.arn(f"cert/{made['certificateId']}")
    seen = aws.iot.describe_certificate(certificateId=made["certificateId"])["certificateDescription"]
    assert seen["status"] == "ACTIVE"
    assert x509.load_pem_x509_certificate(seen["certificatePem"].encode()) == (
        x509.load_pem_x509_certificate(pem.encode()))
    assert seen["certificateMode"] == "SNI_ONLY"
    with refused("ResourceAlreadyExistsException", 409):
        aws.iot.register_certificate_without_ca(certificatePem=pem, status="ACTIVE")
    with refused("CertificateValidationException", 400):
        aws.iot.register_certificate_without_ca(certificatePem="not a certificate")


def test_a_certificate_is_described(aws):
    made = certificate(aws)
    seen = aws.iot.describe_certificate(certificateId=made["certificateId"])["certificateDescription"]
    assert seen["certificateArn"] == made["certificateArn"]
    assert seen["certificatePem"] == made["certificatePem"]
    assert seen["ownedBy"] == aws.account
    assert seen["creationDate"] <= seen["lastModifiedDate"]
    assert seen["validity"]["notBefore"] < seen["validity"]["notAfter"]


def test_a_missing_certificate_is_not_found(aws):
    missing = "0" * 64
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_certificate(certificateId=missing)
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_certificate(certificateId=missing, newStatus="INACTIVE")
    with refused("ResourceNotFoundException", 404):
        aws.iot.delete_certificate(certificateId=missing)


def test_the_status_changes_and_transfer_states_cannot_be_set(aws):
    certificate_id = certificate(aws)["certificateId"]
    for new in ("ACTIVE", "INACTIVE", "REVOKED"):
        aws.iot.update_certificate(certificateId=certificate_id, newStatus=new)
        assert status(aws, certificate_id) == new
    for never in ("PENDING_TRANSFER", "PENDING_ACTIVATION"):
        with pytest.raises(aws.iot.exceptions.ClientError) as refusal:
            aws.iot.update_certificate(certificateId=certificate_id, newStatus=never)
        code = refusal.value.response["Error"]["Code"]
        assert code in ("InvalidRequestException", "CertificateStateException")


def test_certificates_page_in_both_orders(aws):
    made = [certificate(aws)["certificateId"] for _ in range(5)]
    found = pages(aws.iot, "list_certificates", 2, ascendingOrder=True)
    assert [len(page["certificates"]) for page in found] == [2, 2, 1]
    rising = [c["certificateId"] for p in found for c in p["certificates"]]
    assert sorted(rising) == sorted(made)
    falling = [c["certificateId"] for p in pages(aws.iot, "list_certificates", 2, ascendingOrder=False)
               for c in p["certificates"]]
    assert sorted(falling) == sorted(made)
    dates = {c["certificateId"]: c["creationDate"] for p in found for c in p["certificates"]}
    assert [dates[c] for c in rising] == sorted(dates.values())
    assert [dates[c] for c in falling] == sorted(dates.values(), reverse=True)


def test_an_active_certificate_is_not_deleted(aws):
    certificate_id = certificate(aws, active=True)["certificateId"]
    with refused("CertificateStateException", 406):
        aws.iot.delete_certificate(certificateId=certificate_id)
    with refused("CertificateStateException", 406):
        aws.iot.delete_certificate(certificateId=certificate_id, forceDelete=True)
    aws.iot.update_certificate(certificateId=certificate_id, newStatus="INACTIVE")
    aws.iot.delete_certificate(certificateId=certificate_id)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_certificate(certificateId=certificate_id)


def test_a_policy_holds_a_certificate_back_unless_forced(aws):
    made, name = certificate(aws), policy(aws)
    aws.iot.attach_policy(policyName=name, target=made["certificateArn"])
    with refused("DeleteConflictException", 409):
        aws.iot.delete_certificate(certificateId=made["certificateId"])
    aws.iot.delete_certificate(certificateId=made["certificateId"], forceDelete=True)
    assert aws.iot.list_targets_for_policy(policyName=name)["targets"] == []


def test_a_thing_holds_a_certificate_back_even_if_forced(aws):
    made, name = certificate(aws), thing(aws)
    aws.iot.attach_thing_principal(thingName=name, principal=made["certificateArn"])
    with refused("DeleteConflictException", 409):
        aws.iot.delete_certificate(certificateId=made["certificateId"])
    with refused("DeleteConflictException", 409):
        aws.iot.delete_certificate(certificateId=made["certificateId"], forceDelete=True)
    aws.iot.detach_thing_principal(thingName=name, principal=made["certificateArn"])
    aws.iot.delete_certificate(certificateId=made["certificateId"])


def test_things_and_principals_list_each_other(aws):
    arn = certificate(aws)["certificateArn"]
    things = sorted(thing(aws) for _ in range(5))
    for name in things:
        aws.iot.attach_thing_principal(thingName=name, principal=arn)
        aws.iot.attach_thing_principal(thingName=name, principal=arn)
    found = pages(aws.iot, "list_principal_things", 2, principal=arn)
    assert [len(page["things"]) for page in found] == [2, 2, 1]
    assert sorted(t for p in found for t in p["things"]) == things
    assert aws.iot.list_thing_principals(thingName=things[0])["principals"] == [arn]
    aws.iot.detach_thing_principal(thingName=things[0], principal=arn)
    assert aws.iot.list_thing_principals(thingName=things[0])["principals"] == []
    assert len(aws.iot.list_principal_things(principal=arn)["things"]) == 4


def test_the_principals_of_a_thing_page(aws):
    name = thing(aws)
    arns = sorted(certificate(aws)["certificateArn"] for _ in range(5))
    for arn in arns:
        aws.iot.attach_thing_principal(thingName=name, principal=arn)
    found = pages(aws.iot, "list_thing_principals", 2, thingName=name)
    assert [len(page["principals"]) for page in found] == [2, 2, 1]
    assert sorted(arn for p in found for arn in p["principals"]) == arns
    found = pages(aws.iot, "list_thing_principals_v2", 2, thingName=name)
    assert [len(page["thingPrincipalObjects"]) for page in found] == [2, 2, 1]


def test_the_second_listings_tell_how_a_principal_is_attached(aws):
    shared, own = certificate(aws)["certificateArn"], certificate(aws)["certificateArn"]
    name = thing(aws)
    aws.iot.attach_thing_principal(thingName=name, principal=shared)
    aws.iot.attach_thing_principal(thingName=name, principal=own, thingPrincipalType="EXCLUSIVE_THING")
    objects = aws.iot.list_thing_principals_v2(thingName=name)["thingPrincipalObjects"]
    assert {o["principal"]: o["thingPrincipalType"] for o in objects} == {
        shared: "NON_EXCLUSIVE_THING", own: "EXCLUSIVE_THING"}
    only = aws.iot.list_thing_principals_v2(thingName=name, thingPrincipalType="EXCLUSIVE_THING")
    assert [o["principal"] for o in only["thingPrincipalObjects"]] == [own]
    assert aws.iot.list_principal_things_v2(principal=own)["principalThingObjects"] == [
        {"thingName": name, "thingPrincipalType": "EXCLUSIVE_THING"}]
    none = aws.iot.list_principal_things_v2(principal=own, thingPrincipalType="NON_EXCLUSIVE_THING")
    assert none["principalThingObjects"] == []


def test_an_exclusive_principal_takes_no_second_thing(aws):
    arn = certificate(aws)["certificateArn"]
    aws.iot.attach_thing_principal(
        thingName=thing(aws), principal=arn, thingPrincipalType="EXCLUSIVE_THING")
    with refused("InvalidRequestException", 400):
        aws.iot.attach_thing_principal(thingName=thing(aws), principal=arn)


def test_attaching_needs_both_to_exist(aws):
    arn = certificate(aws)["certificateArn"]
    with refused("ResourceNotFoundException", 404):
        aws.iot.attach_thing_principal(thingName="no-such-thing", principal=arn)
    with refused("ResourceNotFoundException", 404):
        aws.iot.attach_thing_principal(thingName=thing(aws), principal=aws.arn("cert/" + "0" * 64))
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_thing_principals(thingName="no-such-thing")
