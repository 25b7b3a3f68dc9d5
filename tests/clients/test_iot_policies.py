"""IoT policies, their versions and their attachments."""

import json

import pytest

from documents import IOT_POLICY, statement
from expect import pages, refused, unique

OTHER_POLICY = statement(Effect="Allow", Action="iot:Publish", Resource="*")


def policy(aws, name=None):
    name = name or unique("policy")
    aws.iot.create_policy(policyName=name, policyDocument=IOT_POLICY)
    return name


def certificate(aws):
    return aws.iot.create_keys_and_certificate()["certificateArn"]


def group(aws):
    return aws.iot.create_thing_group(thingGroupName=unique("group"))["thingGroupArn"]


def versions(aws, name):
    return {v["versionId"]: v["isDefaultVersion"]
            for v in aws.iot.list_policy_versions(policyName=name)["policyVersions"]}


def test_a_policy_is_made_and_read_back(aws):
    name = unique("policy")
    made = aws.iot.create_policy(policyName=name, policyDocument=IOT_POLICY)
    assert made["policyArn"] == aws.arn(f"policy/{name}")
    assert made["policyVersionId"] == "1"
    assert json.loads(made["policyDocument"]) == json.loads(IOT_POLICY)
    seen = aws.iot.get_policy(policyName=name)
    assert seen["policyName"] == name
    assert seen["policyArn"] == made["policyArn"]
    assert json.loads(seen["policyDocument"]) == json.loads(IOT_POLICY)
    assert seen["defaultVersionId"] == "1"
    assert seen["creationDate"] <= seen["lastModifiedDate"]


def test_a_name_is_taken_once(aws):
    name = policy(aws)
    with refused("ResourceAlreadyExistsException", 409):
        aws.iot.create_policy(policyName=name, policyDocument=IOT_POLICY)


@pytest.mark.parametrize("document", ["", "no json", "[]", '{"Statement": 7}'])
def test_a_malformed_document_is_refused(aws, document):
    with refused("MalformedPolicyException", 400):
        aws.iot.create_policy(policyName=unique("policy"), policyDocument=document)


def test_a_document_holds_2048_characters_blanks_not_counted(aws):
    def document(resource_length, blanks=""):
        return statement(Effect="Allow", Action="iot:Connect", Resource="r" * resource_length) + blanks

    room = 2048 - len(document(0).replace(" ", ""))
    aws.iot.create_policy(policyName=unique("policy"), policyDocument=document(room, blanks=" " * 1000))
    # Seen of AWS: "Policy cannot be created - size exceeds hard limit (2048)", an invalid request.
    with refused("InvalidRequestException", 400):
        aws.iot.create_policy(policyName=unique("policy"), policyDocument=document(room + 1))


def test_policies_page(aws):
    names = [f"Policy{n}" for n in range(5)]
    for name in names:
        policy(aws, name)
    found = pages(aws.iot, "list_policies", 2)
    assert [len(page["policies"]) for page in found] == [2, 2, 1]
    assert sorted(p["policyName"] for page in found for p in page["policies"]) == names
    assert found[0]["policies"][0]["policyArn"].startswith(aws.arn("policy/"))


def test_versions_are_numbered_and_one_is_the_default(aws):
    name = policy(aws)
    second = aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)
    assert (second["policyVersionId"], second["isDefaultVersion"]) == ("2", False)
    third = aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY, setAsDefault=True)
    assert (third["policyVersionId"], third["isDefaultVersion"]) == ("3", True)
    assert versions(aws, name) == {"1": False, "2": False, "3": True}
    assert json.loads(aws.iot.get_policy(policyName=name)["policyDocument"]) == json.loads(OTHER_POLICY)
    aws.iot.set_default_policy_version(policyName=name, policyVersionId="1")
    assert versions(aws, name) == {"1": True, "2": False, "3": False}
    one = aws.iot.get_policy_version(policyName=name, policyVersionId="2")
    assert json.loads(one["policyDocument"]) == json.loads(OTHER_POLICY)
    assert one["isDefaultVersion"] is False


def test_a_deleted_number_is_not_used_again(aws):
    name = policy(aws)
    aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)
    aws.iot.delete_policy_version(policyName=name, policyVersionId="2")
    third = aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)
    assert third["policyVersionId"] == "3"


def test_five_versions_fit_and_the_sixth_does_not(aws):
    name = policy(aws)
    for _ in range(4):
        aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)
    with refused("VersionsLimitExceededException", 409):
        aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)
    aws.iot.delete_policy_version(policyName=name, policyVersionId="2")
    aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)


def test_the_default_version_is_not_deleted(aws):
    name = policy(aws)
    with refused("InvalidRequestException", 400):
        aws.iot.delete_policy_version(policyName=name, policyVersionId="1")


def test_a_policy_with_other_versions_is_not_deleted(aws):
    name = policy(aws)
    aws.iot.create_policy_version(policyName=name, policyDocument=OTHER_POLICY)
    with refused("DeleteConflictException", 409):
        aws.iot.delete_policy(policyName=name)
    aws.iot.delete_policy_version(policyName=name, policyVersionId="2")
    aws.iot.delete_policy(policyName=name)
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_policy(policyName=name)


def test_an_attached_policy_is_not_deleted(aws):
    name, target = policy(aws), certificate(aws)
    aws.iot.attach_policy(policyName=name, target=target)
    message = f"The policy cannot be deleted as the policy is attached to one or more principals (name={name})"
    with refused("DeleteConflictException", 409, message):
        aws.iot.delete_policy(policyName=name)
    aws.iot.detach_policy(policyName=name, target=target)
    aws.iot.delete_policy(policyName=name)


@pytest.mark.parametrize("make_target", [certificate, group])
def test_a_policy_is_attached_and_detached(aws, make_target):
    name, target = policy(aws), make_target(aws)
    aws.iot.attach_policy(policyName=name, target=target)
    aws.iot.attach_policy(policyName=name, target=target)
    attached = aws.iot.list_attached_policies(target=target)["policies"]
    assert attached == [{"policyName": name, "policyArn": aws.arn(f"policy/{name}")}]
    assert aws.iot.list_targets_for_policy(policyName=name)["targets"] == [target]
    aws.iot.detach_policy(policyName=name, target=target)
    aws.iot.detach_policy(policyName=name, target=target)
    assert aws.iot.list_attached_policies(target=target)["policies"] == []
    assert aws.iot.list_targets_for_policy(policyName=name)["targets"] == []


def test_a_recursive_list_takes_in_the_policies_of_the_parents(aws):
    parent = unique("group")
    parent_arn = aws.iot.create_thing_group(thingGroupName=parent)["thingGroupArn"]
    child_arn = aws.iot.create_thing_group(
        thingGroupName=unique("group"), parentGroupName=parent)["thingGroupArn"]
    upper, lower = policy(aws), policy(aws)
    aws.iot.attach_policy(policyName=upper, target=parent_arn)
    aws.iot.attach_policy(policyName=lower, target=child_arn)

    def attached(**options):
        found = aws.iot.list_attached_policies(target=child_arn, **options)["policies"]
        return {p["policyName"] for p in found}

    assert attached() == {lower}
    assert attached(recursive=True) == {lower, upper}


def test_attachments_page_both_ways(aws):
    target = certificate(aws)
    names = sorted(policy(aws) for _ in range(5))
    for name in names:
        aws.iot.attach_policy(policyName=name, target=target)
    found = pages(aws.iot, "list_attached_policies", 2, target=target)
    assert [len(page["policies"]) for page in found] == [2, 2, 1]
    assert sorted(p["policyName"] for page in found for p in page["policies"]) == names
    groups = sorted(group(aws) for _ in range(3))
    for arn in groups:
        aws.iot.attach_policy(policyName=names[0], target=arn)
    found = pages(aws.iot, "list_targets_for_policy", 2, policyName=names[0])
    assert [len(page["targets"]) for page in found] == [2, 2]
    assert sorted(t for page in found for t in page["targets"]) == sorted([target, *groups])


def test_a_certificate_takes_ten_policies_a_group_two(aws):
    for target, most in ((certificate(aws), 10), (group(aws), 2)):
        for _ in range(most):
            aws.iot.attach_policy(policyName=policy(aws), target=target)
        with refused("LimitExceededException", 410):
            aws.iot.attach_policy(policyName=policy(aws), target=target)


def test_what_is_missing_is_not_found(aws):
    name, target = policy(aws), certificate(aws)
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_policy(policyName="no-such-policy")
    with refused("ResourceNotFoundException", 404):
        aws.iot.delete_policy(policyName="no-such-policy")
    with refused("ResourceNotFoundException", 404):
        aws.iot.create_policy_version(policyName="no-such-policy", policyDocument=IOT_POLICY)
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_policy_version(policyName=name, policyVersionId="9")
    with refused("ResourceNotFoundException", 404):
        aws.iot.set_default_policy_version(policyName=name, policyVersionId="9")
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_policy_versions(policyName="no-such-policy")
    with refused("ResourceNotFoundException", 404):
        aws.iot.attach_policy(policyName="no-such-policy", target=target)
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_targets_for_policy(policyName="no-such-policy")


def test_the_older_operations_attach_and_list_the_same_policies(aws):
    name, principal = policy(aws), certificate(aws)
    aws.iot.attach_principal_policy(policyName=name, principal=principal)
    assert aws.iot.list_targets_for_policy(policyName=name)["targets"] == [principal]
    listed = aws.iot.list_principal_policies(principal=principal)["policies"]
    assert [p["policyName"] for p in listed] == [name]
    assert aws.iot.list_policy_principals(policyName=name)["principals"] == [principal]
    aws.iot.detach_principal_policy(policyName=name, principal=principal)
    assert aws.iot.list_attached_policies(target=principal)["policies"] == []


def test_what_works_on_a_device_are_its_own_and_its_groups_policies(aws):
    principal, thing, fleet = certificate(aws), unique("thing"), unique("group")
    own, shared = policy(aws), policy(aws)
    aws.iot.create_thing(thingName=thing)
    group_arn = aws.iot.create_thing_group(thingGroupName=fleet)["thingGroupArn"]
    aws.iot.add_thing_to_thing_group(thingGroupName=fleet, thingName=thing)
    aws.iot.attach_thing_principal(thingName=thing, principal=principal)
    aws.iot.attach_policy(policyName=own, target=principal)
    aws.iot.attach_policy(policyName=shared, target=group_arn)

    def effective(**device):
        found = aws.iot.get_effective_policies(**device)["effectivePolicies"]
        assert all(json.loads(p["policyDocument"]) == json.loads(IOT_POLICY) for p in found)
        return {p["policyName"] for p in found}

    assert effective(principal=principal, thingName=thing) == {own, shared}
    assert own in effective(principal=principal)
