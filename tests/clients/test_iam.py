"""IAM roles, their policies and tags."""

import json

import pytest

from documents import S3_READ, TRUST_IOT, trust
from expect import pages, refused, unique

READ_ONLY = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
FULL = "arn:aws:iam::aws:policy/AmazonS3FullAccess"


def role(aws, name=None, **options):
    name = name or unique("role")
    aws.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_IOT, **options)
    return name


def tags_of(aws, name):
    return {t["Key"]: t["Value"] for t in aws.iam.list_role_tags(RoleName=name)["Tags"]}


def test_a_role_is_made_and_read_back(aws):
    name = unique("IoTJobsRole")
    made = aws.iam.create_role(
        RoleName=name, Path="/fleet/", AssumeRolePolicyDocument=TRUST_IOT, Description="for jobs",
        MaxSessionDuration=7200, Tags=[{"Key": "a", "Value": "1"}])["Role"]
    assert made["Arn"] == f"arn:aws:iam::{aws.account}:role/fleet/{name}"
    assert made["RoleId"].startswith("AROA")
    seen = aws.iam.get_role(RoleName=name)["Role"]
    assert seen["RoleId"] == made["RoleId"]
    assert seen["Path"] == "/fleet/"
    assert seen["Description"] == "for jobs"
    assert seen["MaxSessionDuration"] == 7200
    assert seen["AssumeRolePolicyDocument"] == json.loads(TRUST_IOT)
    assert seen["Tags"] == [{"Key": "a", "Value": "1"}]
    assert seen["CreateDate"]


def test_the_trust_policy_travels_percent_encoded(aws):
    name = role(aws)
    raw = []
    aws.iam.meta.events.register(
        "response-received.iam.GetRole", lambda response_dict, **_: raw.append(response_dict["body"]),
        unique_id="raw")
    try:
        aws.iam.get_role(RoleName=name)
    finally:
        aws.iam.meta.events.unregister("response-received.iam.GetRole", unique_id="raw")
    assert b"<AssumeRolePolicyDocument>%7B%22" in raw[0]


def test_a_name_is_taken_once_whatever_its_case(aws):
    name = role(aws)
    with refused("EntityAlreadyExists", 409):
        role(aws, name)
    with refused("EntityAlreadyExists", 409):
        role(aws, name.upper())


@pytest.mark.parametrize("document", ["no json", "[]", '{"Version":"2012-10-17"}'])
def test_a_malformed_trust_policy_is_refused(aws, document):
    with refused("MalformedPolicyDocument", 400):
        aws.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=document)


def test_roles_are_of_the_account_not_of_a_region(aws, other_account):
    name = role(aws)
    there = aws.client("iam", region="eu-west-1")
    assert there.get_role(RoleName=name)["Role"]["RoleName"] == name
    aws.account = other_account
    with refused("NoSuchEntity", 404):
        aws.iam.get_role(RoleName=name)


def test_roles_page_and_filter_by_path(aws):
    names = [f"role{n}" for n in range(5)]
    for name in names:
        role(aws, name, Path="/fleet/" if name < "role2" else "/")
    found = pages(aws.iam, "list_roles", 2)
    assert [len(page["Roles"]) for page in found] == [2, 2, 1]
    assert sorted(r["RoleName"] for page in found for r in page["Roles"]) == names
    some = aws.iam.list_roles(PathPrefix="/fleet/")["Roles"]
    assert [r["RoleName"] for r in some] == ["role0", "role1"]


def test_a_trust_policy_is_replaced(aws):
    name = role(aws)
    other = trust(Service="lambda.amazonaws.com")
    aws.iam.update_assume_role_policy(RoleName=name, PolicyDocument=other)
    assert aws.iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"] == json.loads(other)
    with refused("MalformedPolicyDocument", 400):
        aws.iam.update_assume_role_policy(RoleName=name, PolicyDocument="no json")


def test_inline_policies_are_put_read_listed_and_deleted(aws):
    name = role(aws)
    for policy in ("a", "b", "c"):
        aws.iam.put_role_policy(RoleName=name, PolicyName=policy, PolicyDocument=S3_READ)
        aws.iam.put_role_policy(RoleName=name, PolicyName=policy, PolicyDocument=S3_READ)
    seen = aws.iam.get_role_policy(RoleName=name, PolicyName="a")
    assert (seen["RoleName"], seen["PolicyName"]) == (name, "a")
    assert seen["PolicyDocument"] == json.loads(S3_READ)
    found = pages(aws.iam, "list_role_policies", 2, RoleName=name)
    assert [page["PolicyNames"] for page in found] == [["a", "b"], ["c"]]
    aws.iam.delete_role_policy(RoleName=name, PolicyName="a")
    with refused("NoSuchEntity", 404):
        aws.iam.get_role_policy(RoleName=name, PolicyName="a")
    with refused("NoSuchEntity", 404):
        aws.iam.delete_role_policy(RoleName=name, PolicyName="a")
    with refused("MalformedPolicyDocument", 400):
        aws.iam.put_role_policy(RoleName=name, PolicyName="d", PolicyDocument="{")


def test_managed_policies_are_attached_listed_and_detached(aws):
    name = role(aws)
    for arn in (READ_ONLY, FULL, FULL):
        aws.iam.attach_role_policy(RoleName=name, PolicyArn=arn)
    found = pages(aws.iam, "list_attached_role_policies", 1, RoleName=name)
    assert [len(page["AttachedPolicies"]) for page in found] == [1, 1]
    attached = {p["PolicyArn"]: p["PolicyName"] for page in found for p in page["AttachedPolicies"]}
    assert attached == {READ_ONLY: "AmazonS3ReadOnlyAccess", FULL: "AmazonS3FullAccess"}
    aws.iam.detach_role_policy(RoleName=name, PolicyArn=FULL)
    with refused("NoSuchEntity", 404):
        aws.iam.detach_role_policy(RoleName=name, PolicyArn=FULL)


def test_a_role_with_policies_is_not_deleted(aws):
    name = role(aws)
    aws.iam.attach_role_policy(RoleName=name, PolicyArn=READ_ONLY)
    with refused("DeleteConflict", 409):
        aws.iam.delete_role(RoleName=name)
    aws.iam.detach_role_policy(RoleName=name, PolicyArn=READ_ONLY)
    aws.iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=S3_READ)
    with refused("DeleteConflict", 409, "Cannot delete entity, must delete policies first."):
        aws.iam.delete_role(RoleName=name)
    aws.iam.delete_role_policy(RoleName=name, PolicyName="inline")
    aws.iam.delete_role(RoleName=name)
    with refused("NoSuchEntity", 404):
        aws.iam.get_role(RoleName=name)


def test_tags_are_added_replaced_listed_and_removed(aws):
    name = role(aws, Tags=[{"Key": "owner", "Value": "a"}])
    aws.iam.tag_role(RoleName=name, Tags=[{"Key": "owner", "Value": "b"}, {"Key": "empty", "Value": ""}])
    assert tags_of(aws, name) == {"owner": "b", "empty": ""}
    aws.iam.untag_role(RoleName=name, TagKeys=["owner", "never-there"])
    assert tags_of(aws, name) == {"empty": ""}
    page = aws.iam.list_role_tags(RoleName=role(aws, Tags=[{"Key": f"k{n}", "Value": "v"} for n in range(3)]),
                                  MaxItems=2)
    assert page["IsTruncated"] is True and len(page["Tags"]) == 2


@pytest.mark.parametrize("operation,arguments", [
    ("get_role", {}),
    ("delete_role", {}),
    ("update_assume_role_policy", {"PolicyDocument": TRUST_IOT}),
    ("put_role_policy", {"PolicyName": "p", "PolicyDocument": S3_READ}),
    ("list_role_policies", {}),
    ("attach_role_policy", {"PolicyArn": READ_ONLY}),
    ("list_attached_role_policies", {}),
    ("tag_role", {"Tags": [{"Key": "k", "Value": "v"}]}),
    ("untag_role", {"TagKeys": ["k"]}),
    ("list_role_tags", {}),
], ids=lambda value: value if isinstance(value, str) else "")
def test_a_missing_role_is_not_found(aws, operation, arguments):
    with refused("NoSuchEntity", 404):
        getattr(aws.iam, operation)(RoleName="no-such-role", **arguments)
