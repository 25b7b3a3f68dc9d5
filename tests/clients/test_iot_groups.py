"""Static thing groups and membership."""

import pytest

from expect import pages, refused, unique


def names_of(groups):
    return sorted(group["groupName"] for group in groups)


def members(aws, group, **options):
    return sorted(aws.iot.list_things_in_thing_group(thingGroupName=group, **options)["things"])


def group(aws, name=None, parent=None):
    name = name or unique("group")
    arguments = {"parentGroupName": parent} if parent else {}
    aws.iot.create_thing_group(thingGroupName=name, **arguments)
    return name


def thing(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    return name


def test_a_group_is_made_and_described(aws):
    name = unique("Fleet-US")
    properties = {
        "thingGroupDescription": "cars in the US",
        "attributePayload": {"attributes": {"country": "US"}},
    }
    made = aws.iot.create_thing_group(thingGroupName=name, thingGroupProperties=properties)
    assert made["thingGroupName"] == name
    assert made["thingGroupArn"] == aws.arn(f"thinggroup/{name}")
    seen = aws.iot.describe_thing_group(thingGroupName=name)
    assert seen["thingGroupId"] == made["thingGroupId"]
    assert seen["thingGroupProperties"]["thingGroupDescription"] == "cars in the US"
    assert seen["thingGroupProperties"]["attributePayload"]["attributes"] == {"country": "US"}
    assert seen["version"] == 1
    assert seen["thingGroupMetadata"]["creationDate"]
    assert "queryString" not in seen


def test_the_same_group_again_is_the_same_group_another_is_refused(aws):
    name = unique("group")
    first = aws.iot.create_thing_group(thingGroupName=name)
    again = aws.iot.create_thing_group(thingGroupName=name)
    assert again["thingGroupId"] == first["thingGroupId"]
    with refused("ResourceAlreadyExistsException", 409):
        aws.iot.create_thing_group(thingGroupName=name, thingGroupProperties={"thingGroupDescription": "x"})


def test_missing_groups_are_not_found(aws):
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_thing_group(thingGroupName="no-such-group")
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_things_in_thing_group(thingGroupName="no-such-group")
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_thing_group(thingGroupName="no-such-group", thingGroupProperties={})
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_thing_groups(parentGroup="no-such-group")
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_thing_groups_for_thing(thingName="no-such-thing")


def test_a_child_knows_its_line_of_parents(aws):
    root = group(aws)
    middle = group(aws, parent=root)
    leaf = group(aws, parent=middle)
    metadata = aws.iot.describe_thing_group(thingGroupName=leaf)["thingGroupMetadata"]
    assert metadata["parentGroupName"] == middle
    assert [ancestor["groupName"] for ancestor in metadata["rootToParentThingGroups"]] == [root, middle]
    assert metadata["rootToParentThingGroups"][0]["groupArn"] == aws.arn(f"thinggroup/{root}")


def test_a_hierarchy_is_seven_deep_at_most(aws):
    parent = group(aws)
    for _ in range(6):
        parent = group(aws, parent=parent)
    with refused("InvalidRequestException", 400):
        aws.iot.create_thing_group(thingGroupName=unique("group"), parentGroupName=parent)


def test_a_group_has_a_hundred_direct_children_at_most(aws):
    parent = group(aws)
    for _ in range(100):
        group(aws, parent=parent)
    with refused("InvalidRequestException", 400):
        aws.iot.create_thing_group(thingGroupName=unique("group"), parentGroupName=parent)


def test_an_update_changes_properties_and_raises_the_version(aws):
    name = group(aws)
    changed = aws.iot.update_thing_group(
        thingGroupName=name,
        thingGroupProperties={"thingGroupDescription": "new",
                              "attributePayload": {"attributes": {"a": "1"}}},
        expectedVersion=1,
    )
    assert changed["version"] == 2
    seen = aws.iot.describe_thing_group(thingGroupName=name)
    assert seen["version"] == 2
    assert seen["thingGroupProperties"]["thingGroupDescription"] == "new"
    aws.iot.update_thing_group(
        thingGroupName=name,
        thingGroupProperties={"attributePayload": {"attributes": {"b": "2"}, "merge": True}})
    properties = aws.iot.describe_thing_group(thingGroupName=name)["thingGroupProperties"]
    assert properties["attributePayload"]["attributes"] == {"a": "1", "b": "2"}


def test_a_wrong_expected_version_is_a_conflict(aws):
    name = group(aws)
    with refused("VersionConflictException", 409):
        aws.iot.update_thing_group(thingGroupName=name, thingGroupProperties={}, expectedVersion=9)
    with refused("VersionConflictException", 409):
        aws.iot.delete_thing_group(thingGroupName=name, expectedVersion=9)


def test_a_group_with_children_cannot_be_deleted(aws):
    parent = group(aws)
    child = group(aws, parent=parent)
    message = f"Cannot delete thing group : {parent} when there are still child groups attached to it."
    with refused("InvalidRequestException", 400, message):
        aws.iot.delete_thing_group(thingGroupName=parent)
    aws.iot.delete_thing_group(thingGroupName=child)
    aws.iot.delete_thing_group(thingGroupName=parent)


def test_a_group_with_members_can_be_deleted(aws):
    name, member = group(aws), thing(aws)
    aws.iot.add_thing_to_thing_group(thingGroupName=name, thingName=member)
    aws.iot.delete_thing_group(thingGroupName=name)
    assert aws.iot.list_thing_groups_for_thing(thingName=member)["thingGroups"] == []


def test_deleting_a_missing_group_succeeds(aws):
    aws.iot.delete_thing_group(thingGroupName="no-such-group")


def test_listing_pages_and_filters(aws):
    for n in range(5):
        group(aws, name=f"Alpha-{n}")
    beta = group(aws, name="Beta")
    child = group(aws, name="Beta-child", parent=beta)
    grandchild = group(aws, name="Beta-grandchild", parent=child)
    found = pages(aws.iot, "list_thing_groups", 3)
    assert [len(page["thingGroups"]) for page in found] == [3, 3, 2]
    assert len({g["groupName"] for p in found for g in p["thingGroups"]}) == 8

    def listed(**filters):
        return names_of(aws.iot.list_thing_groups(**filters)["thingGroups"])

    assert listed(namePrefixFilter="Alpha-") == [f"Alpha-{n}" for n in range(5)]
    assert listed(parentGroup=beta) == [child]
    assert listed(parentGroup=beta, recursive=True) == [child, grandchild]
    assert listed(recursive=False) == [f"Alpha-{n}" for n in range(5)] + ["Beta"]


def test_a_thing_joins_and_leaves_by_name_and_by_arn(aws):
    name, member = group(aws), thing(aws)
    aws.iot.add_thing_to_thing_group(thingGroupName=name, thingName=member)
    aws.iot.add_thing_to_thing_group(thingGroupName=name, thingName=member)
    assert members(aws, name) == [member]
    groups = aws.iot.list_thing_groups_for_thing(thingName=member)["thingGroups"]
    assert groups == [{"groupName": name, "groupArn": aws.arn(f"thinggroup/{name}")}]
    arns = {"thingGroupArn": aws.arn(f"thinggroup/{name}"), "thingArn": aws.arn(f"thing/{member}")}
    aws.iot.remove_thing_from_thing_group(**arns)
    assert members(aws, name) == []
    aws.iot.add_thing_to_thing_group(**arns)
    assert members(aws, name) == [member]
    aws.iot.remove_thing_from_thing_group(thingGroupName=name, thingName=member)
    assert members(aws, name) == []


@pytest.mark.parametrize("operation", ["add_thing_to_thing_group", "remove_thing_from_thing_group"])
def test_membership_needs_a_group_and_a_thing_that_exist_and_agree(aws, operation):
    name, member = group(aws), thing(aws)
    call = getattr(aws.iot, operation)
    with refused("InvalidRequestException", 400):
        call(thingGroupName=name)
    with refused("InvalidRequestException", 400):
        call(thingName=member)
    with refused("InvalidRequestException", 400):
        call(thingGroupName=name, thingName=member, thingArn=aws.arn("thing/another"))
    with refused("ResourceNotFoundException", 404):
        call(thingGroupName="no-such-group", thingName=member)
    with refused("ResourceNotFoundException", 404):
        call(thingGroupName=name, thingName="no-such-thing")


def test_a_thing_is_in_ten_groups_at_most(aws):
    member = thing(aws)
    for _ in range(10):
        aws.iot.add_thing_to_thing_group(thingGroupName=group(aws), thingName=member)
    with refused("InvalidRequestException", 400):
        aws.iot.add_thing_to_thing_group(thingGroupName=group(aws), thingName=member)


def test_a_thing_is_never_twice_in_one_hierarchy(aws):
    root, member = group(aws), thing(aws)
    child = group(aws, parent=root)
    aws.iot.add_thing_to_thing_group(thingGroupName=child, thingName=member)
    with refused("InvalidRequestException", 400):
        aws.iot.add_thing_to_thing_group(thingGroupName=root, thingName=member)
    with refused("InvalidRequestException", 400):
        aws.iot.add_thing_to_thing_group(thingGroupName=group(aws, parent=root), thingName=member)


def test_members_page_and_a_recursive_list_takes_in_the_children(aws):
    root = group(aws)
    child = group(aws, parent=root)
    direct = sorted(thing(aws) for _ in range(5))
    below = sorted(thing(aws) for _ in range(3))
    for member in direct:
        aws.iot.add_thing_to_thing_group(thingGroupName=root, thingName=member)
    for member in below:
        aws.iot.add_thing_to_thing_group(thingGroupName=child, thingName=member)
    assert members(aws, root) == direct
    assert members(aws, root, recursive=True) == sorted(direct + below)
    found = pages(aws.iot, "list_things_in_thing_group", 3, thingGroupName=root, recursive=True)
    assert [len(page["things"]) for page in found] == [3, 3, 2]
    assert sorted(t for p in found for t in p["things"]) == sorted(direct + below)


def test_the_groups_of_a_thing_page(aws):
    member = thing(aws)
    made = [group(aws) for _ in range(5)]
    for name in made:
        aws.iot.add_thing_to_thing_group(thingGroupName=name, thingName=member)
    found = pages(aws.iot, "list_thing_groups_for_thing", 2, thingName=member)
    assert [len(page["thingGroups"]) for page in found] == [2, 2, 1]
    assert names_of(g for p in found for g in p["thingGroups"]) == sorted(made)


def test_one_call_moves_a_thing_between_groups(aws):
    member = thing(aws)
    old, new, other = group(aws), group(aws), group(aws)
    aws.iot.add_thing_to_thing_group(thingGroupName=old, thingName=member)
    aws.iot.update_thing_groups_for_thing(
        thingName=member, thingGroupsToAdd=[new, other], thingGroupsToRemove=[old])
    groups = aws.iot.list_thing_groups_for_thing(thingName=member)["thingGroups"]
    assert names_of(groups) == sorted([new, other])
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_thing_groups_for_thing(thingName="no-such-thing", thingGroupsToAdd=[new])
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_thing_groups_for_thing(thingName=member, thingGroupsToAdd=["no-such-group"])


def test_deleting_a_thing_ends_its_membership(aws):
    name, member = group(aws), thing(aws)
    aws.iot.add_thing_to_thing_group(thingGroupName=name, thingName=member)
    aws.iot.delete_thing(thingName=member)
    assert members(aws, name) == []
