"""Certificates handed from one account to another."""

import pytest

from documents import IOT_POLICY
from expect import pages, refused, unique


@pytest.fixture
def parties(aws, other_account):
    """Two accounts, and how to speak for one of them."""
    source = aws.account

    class Parties:
        target = other_account

        def source(self):
            aws.account = source
            return aws

        def receiver(self):
            aws.account = other_account
            return aws

    return Parties()


def offered(parties, **more):
    aws = parties.source()
    certificate_id = aws.iot.create_keys_and_certificate()["certificateId"]
    made = aws.iot.transfer_certificate(
        certificateId=certificate_id, targetAwsAccount=parties.target, **more)
    parties.receiver()
    assert made["transferredCertificateArn"] == aws.arn(f"cert/{certificate_id}")
    return certificate_id


def described(aws, certificate_id):
    return aws.iot.describe_certificate(certificateId=certificate_id)["certificateDescription"]


def test_an_accepted_certificate_changes_its_owner(parties):
    certificate_id = offered(parties, transferMessage="yours")
    aws = parties.source()
    source = aws.account
    outgoing = aws.iot.list_outgoing_certificates()["outgoingCertificates"]
    assert [(c["certificateId"], c["transferredTo"], c["transferMessage"]) for c in outgoing] == [
        (certificate_id, parties.target, "yours")]
    seen = described(aws, certificate_id)
    assert (seen["status"], seen["transferData"]["transferMessage"]) == ("PENDING_TRANSFER", "yours")

    aws = parties.receiver()
    assert [(c["certificateId"], c["status"]) for c in aws.iot.list_certificates()["certificates"]] == [
        (certificate_id, "PENDING_TRANSFER")]
    aws.iot.accept_certificate_transfer(certificateId=certificate_id, setAsActive=True)
    seen = described(aws, certificate_id)
    assert (seen["status"], seen["ownedBy"], seen["previousOwnedBy"]) == ("ACTIVE", parties.target, source)
    assert "acceptDate" in seen["transferData"]
    with refused("TransferAlreadyCompletedException", 410):
        aws.iot.accept_certificate_transfer(certificateId=certificate_id)

    aws = parties.source()
    assert aws.iot.list_outgoing_certificates()["outgoingCertificates"] == []
    with refused("ResourceNotFoundException", 404):
        described(aws, certificate_id)
    with refused("ResourceNotFoundException", 404):
        aws.iot.cancel_certificate_transfer(certificateId=certificate_id)


def test_a_rejected_certificate_goes_back(parties):
    certificate_id = offered(parties)
    aws = parties.receiver()
    aws.iot.reject_certificate_transfer(certificateId=certificate_id, rejectReason="not mine")
    with refused("ResourceNotFoundException", 404):
        described(aws, certificate_id)
    aws = parties.source()
    seen = described(aws, certificate_id)
    assert (seen["status"], seen["transferData"]["rejectReason"]) == ("INACTIVE", "not mine")
    with refused("TransferAlreadyCompletedException", 410):
        aws.iot.cancel_certificate_transfer(certificateId=certificate_id)


def test_a_canceled_transfer_leaves_nothing_behind(parties):
    certificate_id = offered(parties)
    aws = parties.receiver()
    name = unique("policy")
    aws.iot.create_policy(policyName=name, policyDocument=IOT_POLICY)
    aws.iot.attach_policy(policyName=name, target=aws.arn(f"cert/{certificate_id}"))
    with refused("TransferAlreadyCompletedException", 410):
        aws.iot.cancel_certificate_transfer(certificateId=certificate_id)
    aws = parties.source()
    aws.iot.cancel_certificate_transfer(certificateId=certificate_id)
    assert described(aws, certificate_id)["status"] == "INACTIVE"
    aws = parties.receiver()
    assert aws.iot.list_certificates()["certificates"] == []
    assert aws.iot.list_targets_for_policy(policyName=name)["targets"] == []
    aws = parties.source()
    aws.iot.transfer_certificate(certificateId=certificate_id, targetAwsAccount=parties.target)


def test_a_pending_certificate_is_left_as_it_is(parties):
    certificate_id = offered(parties)
    aws = parties.source()
    with refused("CertificateStateException", 406):
        aws.iot.update_certificate(certificateId=certificate_id, newStatus="ACTIVE")
    with refused("CertificateStateException", 406):
        aws.iot.delete_certificate(certificateId=certificate_id)
    with refused("CertificateStateException", 406):
        aws.iot.transfer_certificate(certificateId=certificate_id, targetAwsAccount=parties.target)


def test_what_is_in_use_is_not_transferred(parties):
    aws = parties.source()
    made = aws.iot.create_keys_and_certificate(setAsActive=True)
    certificate_id, arn = made["certificateId"], made["certificateArn"]

    def attempt(target=parties.target):
        aws.iot.transfer_certificate(certificateId=certificate_id, targetAwsAccount=target)

    with refused("CertificateStateException", 406):
        attempt()
    aws.iot.update_certificate(certificateId=certificate_id, newStatus="INACTIVE")
    name, thing = unique("policy"), unique("thing")
    aws.iot.create_policy(policyName=name, policyDocument=IOT_POLICY)
    aws.iot.attach_policy(policyName=name, target=arn)
    with refused("TransferConflictException", 409):
        attempt()
    aws.iot.detach_policy(policyName=name, target=arn)
    aws.iot.create_thing(thingName=thing)
    aws.iot.attach_thing_principal(thingName=thing, principal=arn)
    with refused("TransferConflictException", 409):
        attempt()
    aws.iot.detach_thing_principal(thingName=thing, principal=arn)
    with refused("InvalidRequestException", 400):
        attempt(aws.account)
    attempt()
    with refused("ResourceNotFoundException", 404):
        aws.iot.transfer_certificate(certificateId="0" * 64, targetAwsAccount=parties.target)


def test_outgoing_certificates_page(parties):
    made = [offered(parties) for _ in range(3)]
    aws = parties.source()
    found = pages(aws.iot, "list_outgoing_certificates", 2, ascendingOrder=True)
    assert [len(page["outgoingCertificates"]) for page in found] == [2, 1]
    assert sorted(c["certificateId"] for p in found for c in p["outgoingCertificates"]) == sorted(made)
