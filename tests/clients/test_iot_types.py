"""Thing types, their deprecation and the five minutes before they can be deleted."""

from expect import pages, refused, unique

TOO_EARLY = "Cannot delete thing type : {}. Please wait for 5 minutes after deprecation and then retry"


def test_a_type_is_made_and_described(aws):
    name = unique("type")
    properties = {
        "thingTypeDescription": "a car",
        "searchableAttributes": ["vin", "country", "battery"],
        "mqtt5Configuration": {"propagatingAttributes": [
            {"userPropertyKey": "vin", "thingAttribute": "vin"},
            {"userPropertyKey": "client", "connectionAttribute": "iot:ClientId"},
        ]},
    }
    made = aws.iot.create_thing_type(thingTypeName=name, thingTypeProperties=properties)
    assert made["thingTypeName"] == name
    assert made["thingTypeArn"] == aws.arn(f"thingtype/{name}")
    seen = aws.iot.describe_thing_type(thingTypeName=name)
    assert seen["thingTypeId"] == made["thingTypeId"]
    assert seen["thingTypeArn"] == made["thingTypeArn"]
    assert seen["thingTypeProperties"] == properties
    assert seen["thingTypeMetadata"]["deprecated"] is False
    assert seen["thingTypeMetadata"]["creationDate"]


def test_the_same_type_again_is_the_same_type_another_is_refused(aws):
    name = unique("type")
    properties = {"thingTypeDescription": "one"}
    first = aws.iot.create_thing_type(thingTypeName=name, thingTypeProperties=properties)
    again = aws.iot.create_thing_type(thingTypeName=name, thingTypeProperties=properties)
    assert again["thingTypeId"] == first["thingTypeId"]
    with refused("ResourceAlreadyExistsException", 409) as refusal:
        aws.iot.create_thing_type(thingTypeName=name, thingTypeProperties={"thingTypeDescription": "two"})
    assert refusal.response["resourceArn"] == aws.arn(f"thingtype/{name}")


def test_a_missing_type_is_not_found(aws):
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_thing_type(thingTypeName="no-such-type")
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_thing_type(thingTypeName="no-such-type")
    with refused("ResourceNotFoundException", 404):
        aws.iot.deprecate_thing_type(thingTypeName="no-such-type")
    with refused("ResourceNotFoundException", 404):
        aws.iot.delete_thing_type(thingTypeName="no-such-type")


def test_listing_pages_and_filters_by_name(aws):
    names = [f"Type{n}" for n in range(7)]
    for name in names:
        aws.iot.create_thing_type(thingTypeName=name)
    found = pages(aws.iot, "list_thing_types", 3)
    assert [len(page["thingTypes"]) for page in found] == [3, 3, 1]
    assert sorted(t["thingTypeName"] for p in found for t in p["thingTypes"]) == names
    one = aws.iot.list_thing_types(thingTypeName="Type4")["thingTypes"]
    assert [kind["thingTypeName"] for kind in one] == ["Type4"]
    assert one[0]["thingTypeArn"] == aws.arn("thingtype/Type4")
    assert one[0]["thingTypeMetadata"]["deprecated"] is False


def test_a_type_is_updated(aws):
    name = unique("type")
    aws.iot.create_thing_type(thingTypeName=name)
    properties = {"thingTypeDescription": "new", "searchableAttributes": ["a", "b"]}
    aws.iot.update_thing_type(thingTypeName=name, thingTypeProperties=properties)
    seen = aws.iot.describe_thing_type(thingTypeName=name)["thingTypeProperties"]
    assert seen["thingTypeDescription"] == "new"
    assert sorted(seen["searchableAttributes"]) == ["a", "b"]


def test_more_than_three_searchable_attributes_are_refused(aws):
    with refused("InvalidRequestException", 400):
        aws.iot.create_thing_type(
            thingTypeName=unique("type"),
            thingTypeProperties={"searchableAttributes": ["a", "b", "c", "d"]},
        )


def test_a_deprecated_type_takes_no_new_things_and_keeps_the_old(aws):
    kind, old = unique("type"), unique("thing")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.create_thing(thingName=old, thingTypeName=kind)
    aws.iot.deprecate_thing_type(thingTypeName=kind)
    metadata = aws.iot.describe_thing_type(thingTypeName=kind)["thingTypeMetadata"]
    assert metadata["deprecated"] is True
    assert metadata["deprecationDate"] >= metadata["creationDate"]
    with refused("InvalidRequestException", 400):
        aws.iot.create_thing(thingName=unique("thing"), thingTypeName=kind)
    untyped = unique("thing")
    aws.iot.create_thing(thingName=untyped)
    with refused("InvalidRequestException", 400):
        aws.iot.update_thing(thingName=untyped, thingTypeName=kind)
    assert aws.iot.describe_thing(thingName=old)["thingTypeName"] == kind


def test_a_deprecation_can_be_undone(aws):
    kind = unique("type")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.deprecate_thing_type(thingTypeName=kind)
    aws.iot.deprecate_thing_type(thingTypeName=kind, undoDeprecate=True)
    metadata = aws.iot.describe_thing_type(thingTypeName=kind)["thingTypeMetadata"]
    assert metadata["deprecated"] is False
    assert "deprecationDate" not in metadata
    aws.iot.create_thing(thingName=unique("thing"), thingTypeName=kind)


def test_a_type_in_force_cannot_be_deleted(aws):
    kind = unique("type")
    aws.iot.create_thing_type(thingTypeName=kind)
    with refused("InvalidRequestException", 400):
        aws.iot.delete_thing_type(thingTypeName=kind)


def test_a_type_is_deleted_five_minutes_after_its_deprecation(aws, server):
    kind = unique("type")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.deprecate_thing_type(thingTypeName=kind)
    with refused("InvalidRequestException", 400, TOO_EARLY.format(kind)):
        aws.iot.delete_thing_type(thingTypeName=kind)
    server.advance_clock("4m")
    with refused("InvalidRequestException", 400, TOO_EARLY.format(kind)):
        aws.iot.delete_thing_type(thingTypeName=kind)
    server.advance_clock("61s")
    aws.iot.delete_thing_type(thingTypeName=kind)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_thing_type(thingTypeName=kind)


def test_a_type_with_things_is_not_deleted_however_long_one_waits(aws, server):
    kind, thing = unique("type"), unique("thing")
    aws.iot.create_thing_type(thingTypeName=kind)
    aws.iot.create_thing(thingName=thing, thingTypeName=kind)
    aws.iot.deprecate_thing_type(thingTypeName=kind)
    server.advance_clock("6m")
    with refused("InvalidRequestException", 400):
        aws.iot.delete_thing_type(thingTypeName=kind)
    aws.iot.delete_thing(thingName=thing)
    aws.iot.delete_thing_type(thingTypeName=kind)
