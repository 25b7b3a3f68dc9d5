"""Things: create, describe, update, delete, list."""

import re

from expect import pages, refused, unique


def test_a_thing_is_made_and_described(aws):
    name = unique("thing")
    made = aws.iot.create_thing(
        thingName=name, attributePayload={"attributes": {"country": "US", "battery": "80"}}
    )
    assert made["thingName"] == name
    assert made["thingArn"] == aws.arn(f"thing/{name}")
    assert re.fullmatch(r"[a-zA-Z0-9-]{1,128}", made["thingId"])
    seen = aws.iot.describe_thing(thingName=name)
    assert seen["thingId"] == made["thingId"]
    assert seen["thingArn"] == made["thingArn"]
    assert seen["defaultClientId"] == name
    assert seen["attributes"] == {"country": "US", "battery": "80"}
    assert seen["version"] == 1
    assert "thingTypeName" not in seen


def test_a_thing_without_a_payload_has_no_attributes(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    assert aws.iot.describe_thing(thingName=name)["attributes"] == {}


def test_creating_the_same_thing_again_gives_the_same_id(aws):
    name = unique("thing")
    payload = {"attributes": {"a": "1"}}
    first = aws.iot.create_thing(thingName=name, attributePayload=payload)
    assert aws.iot.create_thing(thingName=name, attributePayload=payload)["thingId"] == first["thingId"]


def test_no_payload_and_an_empty_merge_are_the_same_configuration(aws):
    name = unique("thing")
    first = aws.iot.create_thing(thingName=name)
    again = aws.iot.create_thing(thingName=name, attributePayload={"attributes": {}, "merge": True})
    assert again["thingId"] == first["thingId"]


def test_creating_a_different_thing_of_the_same_name_is_refused(aws):
    name = unique("thing")
    first = aws.iot.create_thing(thingName=name, attributePayload={"attributes": {"a": "1"}})
    message = f"Thing {name} already exists in account with different attributes"
    with refused("ResourceAlreadyExistsException", 409, message) as refusal:
        aws.iot.create_thing(thingName=name, attributePayload={"attributes": {"a": "2"}})
    assert refusal.response["resourceArn"] == first["thingArn"]
    assert refusal.response["resourceId"]
    assert aws.iot.describe_thing(thingName=name)["attributes"] == {"a": "1"}


def test_a_thing_type_and_a_billing_group_go_with_the_creation(aws):
    name, kind, group = unique("thing"), unique("type"), unique("billing")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.create_billing_group(billingGroupName=group)
    aws.iot.create_thing(thingName=name, thingTypeName=kind, billingGroupName=group)
    seen = aws.iot.describe_thing(thingName=name)
    assert seen["thingTypeName"] == kind
    assert seen["billingGroupName"] == group


def test_an_unknown_type_or_billing_group_is_not_found(aws):
    with refused("ResourceNotFoundException", 404):
        aws.iot.create_thing(thingName=unique("thing"), thingTypeName="no-such-type")
    with refused("ResourceNotFoundException", 404):
        aws.iot.create_thing(thingName=unique("thing"), billingGroupName="no-such-group")


def test_a_missing_thing_is_not_found(aws):
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_thing(thingName="no-such-thing")
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_thing(thingName="no-such-thing")


def test_update_merges_or_replaces_and_an_empty_value_removes(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name, attributePayload={"attributes": {"a": "1", "b": "2"}})

    def after(attributes, merge):
        payload = {"attributes": attributes, "merge": merge}
        aws.iot.update_thing(thingName=name, attributePayload=payload)
        return aws.iot.describe_thing(thingName=name)["attributes"]

    assert after({"b": "3", "c": "4"}, merge=True) == {"a": "1", "b": "3", "c": "4"}
    assert after({"a": ""}, merge=True) == {"b": "3", "c": "4"}
    assert after({"z": "9"}, merge=False) == {"z": "9"}


def test_each_update_raises_the_version(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    for version in (1, 2, 3):
        assert aws.iot.describe_thing(thingName=name)["version"] == version
        payload = {"attributes": {"n": str(version)}}
        aws.iot.update_thing(thingName=name, attributePayload=payload, expectedVersion=version)


def test_a_wrong_expected_version_is_a_conflict(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    with refused("VersionConflictException", 409):
        aws.iot.update_thing(thingName=name, expectedVersion=7)
    with refused("VersionConflictException", 409):
        aws.iot.delete_thing(thingName=name, expectedVersion=7)
    aws.iot.delete_thing(thingName=name, expectedVersion=1)


def test_a_type_is_set_and_removed_but_not_both_at_once(aws):
    name, kind = unique("thing"), unique("type")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.create_thing(thingName=name)
    aws.iot.update_thing(thingName=name, thingTypeName=kind)
    assert aws.iot.describe_thing(thingName=name)["thingTypeName"] == kind
    with refused("InvalidRequestException", 400):
        aws.iot.update_thing(thingName=name, thingTypeName=kind, removeThingType=True)
    aws.iot.update_thing(thingName=name, removeThingType=True)
    assert "thingTypeName" not in aws.iot.describe_thing(thingName=name)
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_thing(thingName=name, thingTypeName="no-such-type")


def test_three_attributes_without_a_type_fifty_with_one(aws):
    kind = unique("type")
    aws.iot.create_thing_type(thingTypeName=kind)

    def payload(count):
        return {"attributes": {f"a{n}": "v" for n in range(count)}}

    aws.iot.create_thing(thingName=unique("thing"), attributePayload=payload(3))
    with refused("InvalidRequestException", 400):
        aws.iot.create_thing(thingName=unique("thing"), attributePayload=payload(4))
    aws.iot.create_thing(thingName=unique("thing"), thingTypeName=kind, attributePayload=payload(50))
    with refused("InvalidRequestException", 400):
        aws.iot.create_thing(thingName=unique("thing"), thingTypeName=kind, attributePayload=payload(51))


def test_deleting_a_missing_thing_succeeds(aws):
    assert aws.iot.delete_thing(thingName="no-such-thing")["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_a_deleted_thing_is_gone_and_comes_back_as_another(aws):
    name = unique("thing")
    first = aws.iot.create_thing(thingName=name)
    aws.iot.delete_thing(thingName=name)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_thing(thingName=name)
    second = aws.iot.create_thing(thingName=name)
    assert second["thingId"] != first["thingId"]


def test_a_thing_with_a_principal_cannot_be_deleted(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    principal = aws.iot.create_keys_and_certificate()["certificateArn"]
    aws.iot.attach_thing_principal(thingName=name, principal=principal)
    message = f"Cannot delete. Thing {name} is still attached to one or more principals"
    with refused("InvalidRequestException", 400, message):
        aws.iot.delete_thing(thingName=name)
    aws.iot.detach_thing_principal(thingName=name, principal=principal)
    aws.iot.delete_thing(thingName=name)


def test_listing_pages_through_every_thing_once(aws):
    names = [f"Vehicle-{n:03}" for n in range(23)]
    for name in names:
        aws.iot.create_thing(thingName=name)
    found = pages(aws.iot, "list_things", 10)
    assert [len(page["things"]) for page in found] == [10, 10, 3]
    listed = [thing["thingName"] for page in found for thing in page["things"]]
    assert sorted(listed) == names
    thing = found[0]["things"][0]
    assert thing["thingArn"] == aws.arn(f"thing/{thing['thingName']}")
    assert thing["version"] == 1
    assert thing["attributes"] == {}


def test_a_page_that_ends_exactly_at_the_end_has_no_successor(aws):
    for n in range(4):
        aws.iot.create_thing(thingName=f"t{n}")
    assert "nextToken" not in aws.iot.list_things(maxResults=4)


def test_listing_filters_by_type_and_attribute(aws):
    kind = unique("type")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.create_thing(thingName="plain", attributePayload={"attributes": {"city": "Paris"}})
    aws.iot.create_thing(thingName="typed", thingTypeName=kind,
                         attributePayload={"attributes": {"city": "Parma"}})

    def listed(**filters):
        return [thing["thingName"] for thing in aws.iot.list_things(**filters)["things"]]

    assert listed(thingTypeName=kind) == ["typed"]
    assert listed(attributeName="city", attributeValue="Paris") == ["plain"]
    assert listed(attributeName="city", attributeValue="Par") == []
    assert sorted(listed(attributeName="city", attributeValue="Par", usePrefixAttributeValue=True)) == [
        "plain", "typed"]
    assert listed(thingTypeName=kind, attributeName="city", attributeValue="Paris") == []


def test_filters_keep_paging(aws):
    for n in range(9):
        even = {"attributes": {"even": str(n % 2 == 0).lower()}}
        aws.iot.create_thing(thingName=f"t{n}", attributePayload=even)
    found = pages(aws.iot, "list_things", 2, attributeName="even", attributeValue="true")
    assert sorted(t["thingName"] for p in found for t in p["things"]) == ["t0", "t2", "t4", "t6", "t8"]
    assert max(len(page["things"]) for page in found) <= 2


def test_a_token_that_aws_never_gave_is_refused(aws):
    with refused("InvalidRequestException", 400):
        aws.iot.list_things(nextToken="not-a-token")


def test_names_may_hold_colons_dashes_and_underscores(aws):
    name = unique("a:b_c-D")
    aws.iot.create_thing(thingName=name)
    assert aws.iot.describe_thing(thingName=name)["thingName"] == name
    longest = "n" * 128
    assert aws.iot.create_thing(thingName=longest)["thingName"] == longest


def test_accounts_and_regions_do_not_see_each_other(aws, other_account):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    with refused("ResourceNotFoundException", 404):
        aws.client("iot", region="eu-west-1").describe_thing(thingName=name)
    there = aws.client("iot", region="eu-west-1").create_thing(thingName=name)
    assert there["thingArn"] == aws.arn(f"thing/{name}", region="eu-west-1")
    aws.account = other_account
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_thing(thingName=name)
