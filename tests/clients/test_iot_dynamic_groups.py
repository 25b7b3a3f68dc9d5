"""Dynamic thing groups: their members, their limits, what they refuse."""

import json

import pytest

from expect import collect, refused, unique


@pytest.fixture
def indexed(aws):
    aws.iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "REGISTRY_AND_SHADOW"})
    return aws


def thing(aws, color):
    name = unique("thing")
    aws.iot.create_thing(thingName=name, attributePayload={"attributes": {"color": color}})
    return name


def dynamic(aws, query="attributes.color:red", **more):
    name = unique("dynamic")
    aws.iot.create_dynamic_thing_group(thingGroupName=name, queryString=query, **more)
    return name


def members(aws, group):
    return sorted(aws.iot.list_things_in_thing_group(thingGroupName=group)["things"])


def test_a_dynamic_group_is_made_described_and_listed(indexed):
    name = unique("dynamic")
    made = indexed.iot.create_dynamic_thing_group(
        thingGroupName=name, queryString="attributes.color:red", tags=[{"Key": "country", "Value": "US"}])
    assert made["thingGroupArn"] == indexed.arn(f"thinggroup/{name}")
    assert (made["indexName"], made["queryVersion"]) == ("AWS_Things", "2017-09-30")
    seen = indexed.iot.describe_thing_group(thingGroupName=name)
    assert (seen["queryString"], seen["status"]) == ("attributes.color:red", "ACTIVE")
    assert seen["thingGroupMetadata"]["creationDate"]
    assert name in [group["groupName"] for group in indexed.iot.list_thing_groups()["thingGroups"]]
    tags = indexed.iot.list_tags_for_resource(resourceArn=made["thingGroupArn"])["tags"]
    assert tags == [{"Key": "country", "Value": "US"}]


def test_members_follow_the_query(indexed):
    red, blue = thing(indexed, "red"), thing(indexed, "blue")
    group = dynamic(indexed)
    assert members(indexed, group) == [red]
    indexed.iot.update_thing(thingName=blue, attributePayload={"attributes": {"color": "red"}})
    assert members(indexed, group) == sorted([red, blue])
    indexed.iot.update_dynamic_thing_group(
        thingGroupName=group, thingGroupProperties={}, queryString=f"thingName:{blue}")
    assert members(indexed, group) == [blue]
    groups = indexed.iot.list_thing_groups_for_thing(thingName=red)["thingGroups"]
    assert groups == []


def test_members_follow_a_shadow(indexed):
    car = thing(indexed, "red")
    group = dynamic(indexed, "shadow.reported.battery:[50 TO 80]")
    for battery, expected in [(20, []), (60, [car]), (81, [])]:
        payload = json.dumps({"state": {"reported": {"battery": battery}}})
        indexed.data.update_thing_shadow(thingName=car, payload=payload)
        assert members(indexed, group) == expected


def test_members_come_in_pages(indexed):
    names = sorted(thing(indexed, "red") for _ in range(5))
    group = dynamic(indexed)
    found, lengths = collect(indexed.iot.list_things_in_thing_group, "things", thingGroupName=group, maxResults=2)
    assert found == names and lengths == [2, 2, 1]


def test_without_an_index_there_are_no_dynamic_groups(aws):
    with refused("InvalidRequestException", 400):
        aws.iot.create_dynamic_thing_group(thingGroupName=unique("dynamic"), queryString="thingName:a")


def test_indexing_stays_on_while_a_group_uses_it(indexed):
    group = dynamic(indexed, "shadow.reported.on:true")
    for mode in ("OFF", "REGISTRY"):
        with refused("InvalidRequestException", 400):
            indexed.iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": mode})
    indexed.iot.delete_dynamic_thing_group(thingGroupName=group)
    indexed.iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "OFF"})


def test_a_bad_query_is_refused(indexed):
    for query in ("attributes.color:", "color:red", "thingName:(a OR b OR c OR d OR e OR f)"):
        with refused("InvalidQueryException", 400):
            indexed.iot.create_dynamic_thing_group(thingGroupName=unique("dynamic"), queryString=query)


def test_things_are_not_put_in_by_hand(indexed):
    red, group = thing(indexed, "red"), dynamic(indexed)
    for change in (indexed.iot.add_thing_to_thing_group, indexed.iot.remove_thing_from_thing_group):
        with refused("InvalidRequestException", 400):
            change(thingGroupName=group, thingName=red)
    assert members(indexed, group) == [red]


def test_each_kind_of_group_has_its_own_deletion(indexed):
    group, static = dynamic(indexed), unique("static")
    indexed.iot.create_thing_group(thingGroupName=static)
    with refused("InvalidRequestException", 400):
        indexed.iot.delete_thing_group(thingGroupName=group)
    with refused("InvalidRequestException", 400):
        indexed.iot.delete_dynamic_thing_group(thingGroupName=static)
    for _ in range(2):
        indexed.iot.delete_dynamic_thing_group(thingGroupName=group)
    with refused("ResourceNotFoundException", 404):
        indexed.iot.describe_thing_group(thingGroupName=group)


def test_a_dynamic_group_has_no_policies_and_no_children(indexed):
    group, policy = dynamic(indexed), unique("policy")
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iot:*", "Resource": "*"}]}
    indexed.iot.create_policy(policyName=policy, policyDocument=json.dumps(document))
    with refused("InvalidRequestException", 400):
        indexed.iot.attach_policy(policyName=policy, target=indexed.arn(f"thinggroup/{group}"))
    with refused("InvalidRequestException", 400):
        indexed.iot.create_thing_group(thingGroupName=unique("child"), parentGroupName=group)


def test_a_static_group_takes_the_place_of_the_newest_dynamic_one(indexed):
    car = thing(indexed, "red")
    groups = [dynamic(indexed) for _ in range(10)]
    static = unique("static")
    indexed.iot.create_thing_group(thingGroupName=static)
    with refused("InvalidRequestException", 400):
        indexed.iot.add_thing_to_thing_group(thingGroupName=static, thingName=car)
    indexed.iot.add_thing_to_thing_group(thingGroupName=static, thingName=car, overrideDynamicGroups=True)
    of_car = indexed.iot.list_thing_groups_for_thing(thingName=car)["thingGroups"]
    assert sorted(group["groupName"] for group in of_car) == sorted([*groups[:9], static])


def test_a_group_is_building_for_its_time(start_server, wire):
    from local_aws import Clients  # noqa: PLC0415

    server = start_server("--quotas", "off", "--index-build", "1s")
    aws = Clients(server, "http", wire)
    aws.iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "REGISTRY"})
    with refused("InvalidRequestException", 400):
        dynamic(aws)
    import time  # noqa: PLC0415

    time.sleep(1.1)
    group = dynamic(aws, "thingName:a*")
    assert aws.iot.describe_thing_group(thingGroupName=group)["status"] == "BUILDING"
    time.sleep(1.1)
    assert aws.iot.describe_thing_group(thingGroupName=group)["status"] == "ACTIVE"
    aws.iot.update_dynamic_thing_group(thingGroupName=group, thingGroupProperties={}, queryString="thingName:b*")
    assert aws.iot.describe_thing_group(thingGroupName=group)["status"] == "REBUILDING"
