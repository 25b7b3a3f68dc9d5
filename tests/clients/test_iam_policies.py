"""IAM managed policies and their versions, and the settings of a role."""

import json

import pytest

from documents import S3_READ, TRUST_IOT, statement
from expect import pages, refused, unique

OTHER = statement(Effect="Allow", Action="s3:PutObject", Resource="*")
BOUNDARY = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"


def policy(aws, name=None, **options):
    return aws.iam.create_policy(
        PolicyName=name or unique("policy"), PolicyDocument=S3_READ, **options)["Policy"]


def role(aws):
    name = unique("role")
    aws.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_IOT)
    return name


def versions(aws, arn):
    found = aws.iam.list_policy_versions(PolicyArn=arn)["Versions"]
    return {v["VersionId"]: v["IsDefaultVersion"] for v in found}


def test_a_policy_is_made_and_read_back(aws):
    name = unique("policy")
    made = policy(aws, name, Path="/fleet/", Description="for jobs", Tags=[{"Key": "a", "Value": "1"}])
    assert made["Arn"] == f"arn:aws:iam::{aws.account}:policy/fleet/{name}"
    assert made["PolicyId"].startswith("ANPA")
    assert made["DefaultVersionId"] == "v1"
    seen = aws.iam.get_policy(PolicyArn=made["Arn"])["Policy"]
    assert (seen["PolicyName"], seen["PolicyId"], seen["Path"]) == (name, made["PolicyId"], "/fleet/")
    assert seen["Description"] == "for jobs"
    assert seen["AttachmentCount"] == 0
    assert seen["IsAttachable"] is True
    assert seen["Tags"] == [{"Key": "a", "Value": "1"}]
    version = aws.iam.get_policy_version(PolicyArn=made["Arn"], VersionId="v1")["PolicyVersion"]
    assert version["Document"] == json.loads(S3_READ)
    assert version["IsDefaultVersion"] is True


def test_a_name_is_taken_once_and_a_document_must_be_one(aws):
    name = policy(aws)["PolicyName"]
    with refused("EntityAlreadyExists", 409):
        policy(aws, name)
    with refused("MalformedPolicyDocument", 400):
        aws.iam.create_policy(PolicyName=unique("policy"), PolicyDocument="no json")


def test_policies_are_listed_in_pages_by_scope_and_use(aws):
    arns = sorted(policy(aws, f"policy{n}")["Arn"] for n in range(5))
    found = pages(aws.iam, "list_policies", 2, Scope="Local")
    assert [len(page["Policies"]) for page in found] == [2, 2, 1]
    assert sorted(p["Arn"] for page in found for p in page["Policies"]) == arns
    name = role(aws)
    aws.iam.attach_role_policy(RoleName=name, PolicyArn=arns[0])
    used = aws.iam.list_policies(Scope="Local", OnlyAttached=True)["Policies"]
    assert [(p["Arn"], p["AttachmentCount"]) for p in used] == [(arns[0], 1)]
    users = aws.iam.list_entities_for_policy(PolicyArn=arns[0])
    assert [r["RoleName"] for r in users["PolicyRoles"]] == [name]
    assert users["PolicyUsers"] == [] and users["PolicyGroups"] == []


def test_versions_are_numbered_and_one_is_the_default(aws):
    arn = policy(aws)["Arn"]
    second = aws.iam.create_policy_version(PolicyArn=arn, PolicyDocument=OTHER)["PolicyVersion"]
    assert (second["VersionId"], second["IsDefaultVersion"]) == ("v2", False)
    aws.iam.create_policy_version(PolicyArn=arn, PolicyDocument=OTHER, SetAsDefault=True)
    assert versions(aws, arn) == {"v1": False, "v2": False, "v3": True}
    aws.iam.set_default_policy_version(PolicyArn=arn, VersionId="v2")
    assert aws.iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v2"
    with refused("DeleteConflict", 409):
        aws.iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    aws.iam.delete_policy_version(PolicyArn=arn, VersionId="v3")
    for _ in range(3):
        aws.iam.create_policy_version(PolicyArn=arn, PolicyDocument=OTHER)
    with refused("LimitExceeded", 409):
        aws.iam.create_policy_version(PolicyArn=arn, PolicyDocument=OTHER)
    with refused("NoSuchEntity", 404):
        aws.iam.get_policy_version(PolicyArn=arn, VersionId="v9")


def test_a_policy_in_use_or_with_other_versions_is_not_deleted(aws):
    arn, name = policy(aws)["Arn"], role(aws)
    aws.iam.create_policy_version(PolicyArn=arn, PolicyDocument=OTHER)
    with refused("DeleteConflict", 409):
        aws.iam.delete_policy(PolicyArn=arn)
    aws.iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    aws.iam.attach_role_policy(RoleName=name, PolicyArn=arn)
    with refused("DeleteConflict", 409):
        aws.iam.delete_policy(PolicyArn=arn)
    aws.iam.detach_role_policy(RoleName=name, PolicyArn=arn)
    aws.iam.delete_policy(PolicyArn=arn)
    with refused("NoSuchEntity", 404):
        aws.iam.get_policy(PolicyArn=arn)


def test_the_settings_of_a_role_change(aws):
    name = role(aws)
    aws.iam.update_role(RoleName=name, Description="new", MaxSessionDuration=7200)
    seen = aws.iam.get_role(RoleName=name)["Role"]
    assert (seen["Description"], seen["MaxSessionDuration"]) == ("new", 7200)
    answer = aws.iam.update_role_description(RoleName=name, Description="newer")["Role"]
    assert answer["Description"] == "newer"
    aws.iam.put_role_permissions_boundary(RoleName=name, PermissionsBoundary=BOUNDARY)
    boundary = aws.iam.get_role(RoleName=name)["Role"]["PermissionsBoundary"]
    assert boundary["PermissionsBoundaryArn"] == BOUNDARY
    aws.iam.delete_role_permissions_boundary(RoleName=name)
    assert "PermissionsBoundary" not in aws.iam.get_role(RoleName=name)["Role"]


@pytest.mark.parametrize("operation", ["get_policy", "delete_policy", "list_policy_versions",
                                       "list_entities_for_policy"])
def test_a_missing_policy_is_not_found(aws, operation):
    with refused("NoSuchEntity", 404):
        getattr(aws.iam, operation)(PolicyArn=f"arn:aws:iam::{aws.account}:policy/no-such-policy")
