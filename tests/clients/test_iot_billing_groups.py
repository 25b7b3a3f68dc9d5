"""Billing groups."""

from expect import pages, refused, unique


def test_a_billing_group_is_made_described_updated_and_deleted(aws):
    name = unique("billing")
    made = aws.iot.create_billing_group(
        billingGroupName=name, billingGroupProperties={"billingGroupDescription": "one"},
        tags=[{"Key": "cost", "Value": "fleet"}])
    assert made["billingGroupArn"] == aws.arn(f"billinggroup/{name}")
    seen = aws.iot.describe_billing_group(billingGroupName=name)
    assert seen["billingGroupId"] == made["billingGroupId"]
    assert seen["billingGroupProperties"] == {"billingGroupDescription": "one"}
    assert seen["version"] == 1
    assert seen["billingGroupMetadata"]["creationDate"]
    changed = aws.iot.update_billing_group(
        billingGroupName=name, billingGroupProperties={"billingGroupDescription": "two"}, expectedVersion=1)
    assert changed["version"] == 2
    with refused("VersionConflictException", 409):
        aws.iot.update_billing_group(billingGroupName=name, billingGroupProperties={}, expectedVersion=1)
    with refused("VersionConflictException", 409):
        aws.iot.delete_billing_group(billingGroupName=name, expectedVersion=1)
    aws.iot.delete_billing_group(billingGroupName=name, expectedVersion=2)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_billing_group(billingGroupName=name)


def test_the_same_billing_group_again_is_the_same_another_is_refused(aws):
    name = unique("billing")
    first = aws.iot.create_billing_group(billingGroupName=name)
    assert aws.iot.create_billing_group(billingGroupName=name)["billingGroupId"] == first["billingGroupId"]
    with refused("ResourceAlreadyExistsException", 409):
        aws.iot.create_billing_group(
            billingGroupName=name, billingGroupProperties={"billingGroupDescription": "other"})


def test_deleting_a_missing_billing_group_succeeds(aws):
    aws.iot.delete_billing_group(billingGroupName="no-such-group")


def test_billing_groups_page_and_filter(aws):
    for name in ("A-1", "A-2", "A-3", "B-1"):
        aws.iot.create_billing_group(billingGroupName=name)
    found = pages(aws.iot, "list_billing_groups", 3)
    assert [len(page["billingGroups"]) for page in found] == [3, 1]
    one = aws.iot.list_billing_groups(namePrefixFilter="B")["billingGroups"]
    assert one == [{"groupName": "B-1", "groupArn": aws.arn("billinggroup/B-1")}]


def test_things_join_page_and_leave(aws):
    name = unique("billing")
    aws.iot.create_billing_group(billingGroupName=name)
    things = [f"t{n}" for n in range(5)]
    for thing in things:
        aws.iot.create_thing(thingName=thing)
        aws.iot.add_thing_to_billing_group(billingGroupName=name, thingName=thing)
    assert aws.iot.describe_thing(thingName="t0")["billingGroupName"] == name
    found = pages(aws.iot, "list_things_in_billing_group", 2, billingGroupName=name)
    assert [len(page["things"]) for page in found] == [2, 2, 1]
    assert sorted(t for p in found for t in p["things"]) == things
    aws.iot.remove_thing_from_billing_group(
        billingGroupArn=aws.arn(f"billinggroup/{name}"), thingArn=aws.arn("thing/t0"))
    assert "billingGroupName" not in aws.iot.describe_thing(thingName="t0")
    assert len(aws.iot.list_things_in_billing_group(billingGroupName=name)["things"]) == 4


def test_membership_needs_both_to_exist(aws):
    aws.iot.create_thing(thingName="t")
    aws.iot.create_billing_group(billingGroupName="b")
    with refused("ResourceNotFoundException", 404):
        aws.iot.add_thing_to_billing_group(billingGroupName="no-such-group", thingName="t")
    with refused("ResourceNotFoundException", 404):
        aws.iot.add_thing_to_billing_group(billingGroupName="b", thingName="no-such-thing")
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_things_in_billing_group(billingGroupName="no-such-group")
    with refused("InvalidRequestException", 400):
        aws.iot.add_thing_to_billing_group(thingName="t")
