"""CA certificates: the proof of their keys, their life, and the device certificates they sign."""

import json
import re

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from authority import Authority
from documents import TRUST_IOT, trust
from expect import pages, refused, unique

TEMPLATE = json.dumps({"Parameters": {}, "Resources": {"thing": {"Type": "AWS::IoT::Thing"}}})


def register(aws, authority, **more):
    """Registers a CA with the proof of its key."""
    code = aws.iot.get_registration_code()["registrationCode"]
    proof, _ = authority.sign(code)
    return aws.iot.register_ca_certificate(
        caCertificate=authority.pem, verificationCertificate=proof, **more)["certificateId"]


def described(aws, certificate_id):
    return aws.iot.describe_ca_certificate(certificateId=certificate_id)["certificateDescription"]


def role(aws, document=TRUST_IOT):
    name = unique("role")
    return aws.iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"]["Arn"]


def test_the_registration_code_is_the_same_until_it_is_deleted(aws):
    code = aws.iot.get_registration_code()["registrationCode"]
    assert re.fullmatch(r"[0-9a-f]{64}", code)
    assert aws.iot.get_registration_code()["registrationCode"] == code
    aws.iot.delete_registration_code()
    with refused("ResourceNotFoundException", 404):
        aws.iot.delete_registration_code()
    assert aws.iot.get_registration_code()["registrationCode"] != code


@pytest.mark.parametrize("key", [None, rsa.generate_private_key(public_exponent=65537, key_size=2048)],
                         ids=["ec", "rsa"])
def test_a_ca_is_registered_and_described(aws, key):
    authority = Authority("fleet", key)
    certificate_id = register(aws, authority)
    seen = described(aws, certificate_id)
    assert seen["certificateArn"] == aws.arn(f"cacert/{certificate_id}")
    assert x509.load_pem_x509_certificate(seen["certificatePem"].encode()) == authority.certificate
    assert (seen["status"], seen["autoRegistrationStatus"], seen["certificateMode"]) == (
        "INACTIVE", "DISABLE", "DEFAULT")
    assert seen["ownedBy"] == aws.account
    assert seen["validity"]["notAfter"] == authority.certificate.not_valid_after_utc
    with refused("ResourceAlreadyExistsException", 409):
        register(aws, authority)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_ca_certificate(certificateId="0" * 64)


def test_the_key_of_a_ca_must_be_proven(aws):
    authority, other = Authority("fleet"), Authority("fleet")
    code = aws.iot.get_registration_code()["registrationCode"]

    def attempt(proof, ca=authority.pem):
        aws.iot.register_ca_certificate(caCertificate=ca, verificationCertificate=proof)

    with refused("RegistrationCodeValidationException", 400):
        attempt(authority.sign("not the code")[0])
    with refused("CertificateValidationException", 400):
        attempt(other.sign(code)[0])
    with refused("CertificateValidationException", 400):
        attempt(authority.sign(code, days=-1)[0])
    with refused("CertificateValidationException", 400):
        attempt("not a certificate")
    with refused("CertificateValidationException", 400):
        attempt(authority.sign(code)[0], ca="not a certificate")
    no_ca = Authority("fleet", is_ca=False)
    with refused("CertificateValidationException", 400):
        attempt(no_ca.sign(code)[0], ca=no_ca.pem)
    with refused("InvalidRequestException", 400):
        aws.iot.register_ca_certificate(caCertificate=authority.pem)
    with refused("InvalidRequestException", 400):
        aws.iot.register_ca_certificate(
            caCertificate=authority.pem, verificationCertificate=authority.sign(code)[0],
            certificateMode="SNI_ONLY")
    attempt(authority.sign(code)[0])


def test_a_ca_is_one_accounts_unless_clients_name_the_endpoint(aws, other_account):
    authority = Authority("fleet")
    register(aws, authority)
    aws.account = other_account
    with refused("ResourceAlreadyExistsException", 409):
        register(aws, authority)
    made = aws.iot.register_ca_certificate(
        caCertificate=authority.pem, certificateMode="SNI_ONLY", setAsActive=True)
    assert described(aws, made["certificateId"])["certificateMode"] == "SNI_ONLY"
    pem, _ = authority.sign("device")
    device = aws.iot.register_certificate(certificatePem=pem)["certificateId"]
    seen = aws.iot.describe_certificate(certificateId=device)["certificateDescription"]
    assert seen["certificateMode"] == "SNI_ONLY"


def test_a_ca_changes_and_is_deleted_when_it_is_inactive(aws):
    certificate_id = register(aws, Authority("fleet"), setAsActive=True, allowAutoRegistration=True)
    first = described(aws, certificate_id)
    assert (first["status"], first["autoRegistrationStatus"]) == ("ACTIVE", "ENABLE")
    with refused("CertificateStateException", 406):
        aws.iot.delete_ca_certificate(certificateId=certificate_id)
    aws.iot.update_ca_certificate(certificateId=certificate_id, newStatus="INACTIVE")
    aws.iot.update_ca_certificate(certificateId=certificate_id, removeAutoRegistration=True)
    last = described(aws, certificate_id)
    assert (last["status"], last["autoRegistrationStatus"]) == ("INACTIVE", "DISABLE")
    assert last["customerVersion"] == first["customerVersion"] + 2
    aws.iot.delete_ca_certificate(certificateId=certificate_id)
    with refused("ResourceNotFoundException", 404):
        aws.iot.delete_ca_certificate(certificateId=certificate_id)
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_ca_certificate(certificateId=certificate_id, newStatus="ACTIVE")


def test_a_template_of_a_ca_is_checked_and_kept(aws):
    authority = Authority("fleet")
    config = {"templateBody": TEMPLATE, "roleArn": role(aws)}
    certificate_id = register(aws, authority, registrationConfig=config)

    def kept():
        seen = aws.iot.describe_ca_certificate(certificateId=certificate_id)
        return seen["registrationConfig"]

    assert kept() == config
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_ca_certificate(
            certificateId=certificate_id, registrationConfig={"templateName": "no-such-template"})
    for wrong in (
        {"templateBody": TEMPLATE},
        {"templateBody": "{}", "roleArn": config["roleArn"]},
        {"templateBody": TEMPLATE, "roleArn": role(aws, trust(Service="lambda.amazonaws.com"))},
        {"templateBody": TEMPLATE, "roleArn": "arn:aws:iam::123456789012:role/no-such-role"},
    ):
        with refused("InvalidRequestException", 400):
            aws.iot.update_ca_certificate(certificateId=certificate_id, registrationConfig=wrong)
    assert kept() == config
    aws.iot.update_ca_certificate(certificateId=certificate_id, removeAutoRegistration=True)
    assert kept() == {}


def test_cas_have_tags(aws):
    tags = [{"Key": "team", "Value": "fleet"}]
    arn = aws.arn(f"cacert/{register(aws, Authority('fleet'), tags=tags)}")
    assert aws.iot.list_tags_for_resource(resourceArn=arn)["tags"] == tags
    aws.iot.untag_resource(resourceArn=arn, tagKeys=["team"])
    assert aws.iot.list_tags_for_resource(resourceArn=arn)["tags"] == []


def test_cas_are_listed_in_both_orders(aws):
    made = [register(aws, Authority(f"fleet {number}")) for number in range(3)]
    found = {}
    for ascending in (True, False):
        listed = pages(aws.iot, "list_ca_certificates", 2, ascendingOrder=ascending)
        assert [len(page["certificates"]) for page in listed] == [2, 1]
        found[ascending] = [ca["certificateId"] for page in listed for ca in page["certificates"]]
    assert sorted(found[True]) == sorted(made)
    assert found[False] == found[True][::-1]
    assert aws.iot.list_ca_certificates(templateName="none")["certificates"] == []


def test_ten_cas_of_one_subject_fit(aws):
    for _ in range(10):
        aws.iot.register_ca_certificate(caCertificate=Authority("same").pem, certificateMode="SNI_ONLY")
    with refused("LimitExceededException", 410):
        aws.iot.register_ca_certificate(caCertificate=Authority("same").pem, certificateMode="SNI_ONLY")


def test_a_device_certificate_is_registered_with_the_ca_that_signed_it(aws):
    authority, other = Authority("fleet"), Authority("fleet")
    pem, _ = authority.sign("device")
    with refused("CertificateValidationException", 400):
        aws.iot.register_certificate(certificatePem=pem)
    ca_id = register(aws, authority)
    with refused("CertificateStateException", 406):
        aws.iot.register_certificate(certificatePem=pem)
    aws.iot.update_ca_certificate(certificateId=ca_id, newStatus="ACTIVE")
    with refused("CertificateValidationException", 400):
        aws.iot.register_certificate(certificatePem=other.sign("device")[0])
    with refused("CertificateValidationException", 400):
        aws.iot.register_certificate(certificatePem=pem, caCertificatePem=other.pem)
    with refused("CertificateValidationException", 400):
        aws.iot.register_certificate(certificatePem=authority.sign("device", days=-1)[0])
    for never in ("PENDING_TRANSFER", "PENDING_ACTIVATION", "REGISTER_INACTIVE"):
        with refused("InvalidRequestException", 400):
            aws.iot.register_certificate(certificatePem=pem, status=never)

    made = aws.iot.register_certificate(certificatePem=pem, caCertificatePem=authority.pem, status="ACTIVE")
    seen = aws.iot.describe_certificate(certificateId=made["certificateId"])["certificateDescription"]
    assert (seen["status"], seen["caCertificateId"], seen["certificateMode"]) == ("ACTIVE", ca_id, "DEFAULT")
    assert seen["certificateArn"] == made["certificateArn"] == aws.arn(f"cert/{made['certificateId']}")
    with refused("ResourceAlreadyExistsException", 409):
        aws.iot.register_certificate(certificatePem=pem)


def test_two_cas_with_one_name_and_one_key_cannot_be_told_apart(aws):
    first = Authority("fleet")
    second = Authority("fleet", first.key)
    ids = [register(aws, ca, setAsActive=True) for ca in (first, second)]
    pem, _ = first.sign("device")
    with refused("CertificateConflictException", 409):
        aws.iot.register_certificate(certificatePem=pem)
    aws.iot.register_certificate(certificatePem=pem, caCertificatePem=second.pem)
    assert aws.iot.list_certificates_by_ca(caCertificateId=ids[0])["certificates"] == []
    assert len(aws.iot.list_certificates_by_ca(caCertificateId=ids[1])["certificates"]) == 1


def test_the_certificates_of_a_ca_page_and_outlive_it(aws):
    authority = Authority("fleet")
    ca_id = register(aws, authority, setAsActive=True)
    made = [aws.iot.register_certificate(certificatePem=authority.sign(f"device {number}")[0])["certificateId"]
            for number in range(3)]
    aws.iot.create_keys_and_certificate()

    def listed():
        found = pages(aws.iot, "list_certificates_by_ca", 2, caCertificateId=ca_id, ascendingOrder=True)
        assert [len(page["certificates"]) for page in found] == [2, 1]
        return [line["certificateId"] for page in found for line in page["certificates"]]

    assert sorted(listed()) == sorted(made)
    assert len(aws.iot.list_certificates()["certificates"]) == 4
    aws.iot.update_ca_certificate(certificateId=ca_id, newStatus="INACTIVE")
    aws.iot.delete_ca_certificate(certificateId=ca_id)
    assert sorted(listed()) == sorted(made)
