"""STS: who am I, and becoming a role."""

import datetime

from botocore.credentials import Credentials

from documents import TRUST_IOT, trust
from expect import refused, unique


def role(aws, document=None, **options):
    document = document or trust(AWS=f"arn:aws:iam::{aws.account}:root")
    return aws.iam.create_role(
        RoleName=unique("role"), AssumeRolePolicyDocument=document, **options)["Role"]


def test_the_key_names_the_account(aws):
    identity = aws.sts.get_caller_identity()
    assert identity["Account"] == aws.account
    assert f":{aws.account}:" in identity["Arn"]
    assert identity["UserId"]
    aws.account = "test"
    assert aws.sts.get_caller_identity()["Account"] == "123456789012"


def test_the_keys_of_a_role_work_and_say_who_they_are(aws):
    made = role(aws)
    answer = aws.sts.assume_role(RoleArn=made["Arn"], RoleSessionName="session-1", DurationSeconds=900)
    assert answer["AssumedRoleUser"]["Arn"] == (
        f"arn:aws:sts::{aws.account}:assumed-role/{made['RoleName']}/session-1")
    assert answer["AssumedRoleUser"]["AssumedRoleId"] == f"{made['RoleId']}:session-1"
    keys = answer["Credentials"]
    left = keys["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(seconds=880) < left <= datetime.timedelta(seconds=901)
    assumed = Credentials(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    identity = aws.client("sts", credentials=assumed).get_caller_identity()
    assert identity["Account"] == aws.account
    assert identity["Arn"] == answer["AssumedRoleUser"]["Arn"]
    assert identity["UserId"] == answer["AssumedRoleUser"]["AssumedRoleId"]
    aws.client("iot", credentials=assumed).create_thing(thingName="made-by-role")
    assert aws.iot.describe_thing(thingName="made-by-role")


def test_the_keys_of_a_role_need_their_token(aws):
    answer = aws.sts.assume_role(RoleArn=role(aws)["Arn"], RoleSessionName="session")
    keys = answer["Credentials"]
    bare = Credentials(keys["AccessKeyId"], keys["SecretAccessKey"])
    with refused("InvalidClientTokenId", 403):
        aws.client("sts", credentials=bare).get_caller_identity()
    wrong = Credentials(keys["AccessKeyId"], keys["SecretAccessKey"], "not-the-token")
    with refused("InvalidClientTokenId", 403):
        aws.client("sts", credentials=wrong).get_caller_identity()


def test_a_role_that_does_not_trust_the_caller_is_denied(aws):
    for document in (TRUST_IOT, trust(AWS="arn:aws:iam::999999999999:root")):
        with refused("AccessDenied", 403):
            aws.sts.assume_role(RoleArn=role(aws, document)["Arn"], RoleSessionName="session")


def test_a_missing_role_is_denied(aws):
    with refused("AccessDenied", 403):
        aws.sts.assume_role(
            RoleArn=f"arn:aws:iam::{aws.account}:role/no-such-role", RoleSessionName="session")


def test_a_role_of_another_account_is_assumed_when_it_trusts(aws, other_account):
    mine = aws.account
    aws.account = other_account
    made = role(aws, trust(AWS=f"arn:aws:iam::{mine}:root"))
    aws.account = mine
    answer = aws.sts.assume_role(RoleArn=made["Arn"], RoleSessionName="visitor")
    assert answer["AssumedRoleUser"]["Arn"].startswith(f"arn:aws:sts::{other_account}:assumed-role/")


def test_a_session_is_no_longer_than_the_role_allows(aws):
    made = role(aws, MaxSessionDuration=3600)
    with refused("ValidationError", 400):
        aws.sts.assume_role(RoleArn=made["Arn"], RoleSessionName="session", DurationSeconds=7200)


def test_session_keys_are_of_the_caller(aws):
    keys = aws.sts.get_session_token(DurationSeconds=900)["Credentials"]
    session = Credentials(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    assert aws.client("sts", credentials=session).get_caller_identity()["Account"] == aws.account
    assert aws.sts.get_access_key_info(AccessKeyId=keys["AccessKeyId"])["Account"] == aws.account
