"""Fleet indexing: searching, aggregating, fleet metrics."""

import json

import pytest

from expect import collect, pages, refused, unique

SHADOWS = {
    "thingIndexingMode": "REGISTRY_AND_SHADOW",
    "thingConnectivityIndexingMode": "STATUS",
    "namedShadowIndexingMode": "ON",
    "filter": {"namedShadowNames": ["$package"]},
    "customFields": [
        {"name": "shadow.reported.battery", "type": "Number"},
        {"name": "attributes.country", "type": "String"},
        {"name": "shadow.name.$package.reported.Sedan.version", "type": "String"},
    ],
}


def index(aws, things=SHADOWS):
    aws.iot.update_indexing_configuration(thingIndexingConfiguration=things)


def report(aws, thing, shadow=None, **reported):
    name = {"shadowName": shadow} if shadow else {}
    payload = json.dumps({"state": {"reported": reported}})
    aws.data.update_thing_shadow(thingName=thing, payload=payload, **name)


def found(aws, query):
    things, _ = collect(aws.iot.search_index, "things", queryString=query)
    return sorted(thing["thingName"] for thing in things)


@pytest.fixture
def fleet(aws):
    """Three cars: their countries, batteries and the versions of their package."""
    index(aws)
    for name, country, battery, version in [
        ("car-1", "US", 20, "1.0.0"), ("car-2", "CA", 55, "1.1.0"), ("car-3", "US", 90, "1.1.0"),
    ]:
        aws.iot.create_thing(thingName=name, attributePayload={"attributes": {"country": country}})
        report(aws, name, battery=battery)
        report(aws, name, "$package", Sedan={"version": version, "attributes": {}})
    return aws


@pytest.mark.parametrize("query,names", [
    ("*", ["car-1", "car-2", "car-3"]),
    ("thingName:car-2", ["car-2"]),
    ("attributes.country:us", ["car-1", "car-3"]),
    ("attributes.country:(US OR CA) AND shadow.reported.battery:[50 TO *]", ["car-2", "car-3"]),
    ("shadow.reported.battery<21", ["car-1"]),
    ("shadow.name.$package.reported.Sedan.version:1.1.0", ["car-2", "car-3"]),
    ("NOT shadow.name.$package.reported.Sedan.version:1.1.0", ["car-1"]),
    ("thingName:c?r* AND NOT attributes.country:CA", ["car-1", "car-3"]),
    ("connectivity.connected:true", []),
])
def test_things_are_found(fleet, query, names):
    assert found(fleet, query) == names


def test_a_change_is_found_by_the_next_request(fleet):
    fleet.iot.create_thing(thingName="car-4", attributePayload={"attributes": {"country": "US"}})
    assert found(fleet, "attributes.country:US") == ["car-1", "car-3", "car-4"]
    fleet.iot.delete_thing(thingName="car-1")
    report(fleet, "car-4", battery=100)
    assert found(fleet, "shadow.reported.battery>=90") == ["car-3", "car-4"]
    assert found(fleet, "thingName:car-1") == []


def test_a_thing_is_answered_whole(fleet):
    fleet.iot.create_thing_group(thingGroupName="north")
    fleet.iot.add_thing_to_thing_group(thingGroupName="north", thingName="car-1")
    page = fleet.iot.search_index(indexName="AWS_Things", queryString="thingGroupNames:north")
    [thing] = page["things"]
    assert thing["thingName"] == "car-1" and thing["thingId"]
    assert thing["attributes"] == {"country": "US"}
    assert thing["thingGroupNames"] == ["north"]
    assert thing["connectivity"] == {"connected": False}
    shadow = json.loads(thing["shadow"])
    assert shadow["reported"] == {"battery": 20}
    assert shadow["name"]["$package"]["reported"]["Sedan"]["version"] == "1.0.0"
    assert "nextToken" not in page


def test_pages_hold_every_thing_once(aws):
    index(aws, {"thingIndexingMode": "REGISTRY"})
    names = [f"thing-{n}" for n in range(7)]
    for name in names:
        aws.iot.create_thing(thingName=name)
    things, lengths = collect(aws.iot.search_index, "things", queryString="thingName:thing*", maxResults=3)
    assert sorted(thing["thingName"] for thing in things) == names
    assert lengths == [3, 3, 1]


@pytest.mark.parametrize("query", ["thingName:", "(thingName:a", "country:US", "thingName:a AND", "a b c d e f g h i j k l m"])
def test_a_bad_query_is_refused(fleet, query):
    with refused("InvalidQueryException", 400):
        fleet.iot.search_index(queryString=query)


def test_an_unknown_field_is_named_in_the_refusal(fleet):
    with refused("InvalidQueryException", 400) as refusal:
        fleet.iot.search_index(queryString="thingGroupName:mythinggroup")
    assert refusal.message == (
        "Unable to parse query, invalid field name, field name: thingGroupName, "
        "query string: thingGroupName:mythinggroup"
    )


def test_an_index_that_is_off_cannot_be_searched(aws):
    with refused("ResourceNotFoundException", 404):
        aws.iot.search_index(queryString="*")


def test_an_index_is_built_before_it_is_searched(start_server, wire):
    from local_aws import Clients  # noqa: PLC0415

    aws = Clients(start_server("--quotas", "off", "--index-build", "1h"), "http", wire)
    index(aws)
    assert aws.iot.describe_index(indexName="AWS_Things")["indexStatus"] == "BUILDING"
    with refused("IndexNotReadyException", 400):
        aws.iot.search_index(queryString="*")


def test_statistics_cardinality_percentiles_and_buckets(fleet):
    battery = {"queryString": "*", "aggregationField": "shadow.reported.battery"}
    statistics = fleet.iot.get_statistics(**battery)["statistics"]
    assert (statistics["count"], statistics["sum"], statistics["minimum"], statistics["maximum"]) == (3, 165, 20, 90)
    assert statistics["average"] == 55
    assert fleet.iot.get_cardinality(queryString="*", aggregationField="attributes.country")["cardinality"] == 2
    median = fleet.iot.get_percentiles(**battery, percents=[50])["percentiles"]
    assert median == [{"percent": 50, "value": 55}]
    buckets = fleet.iot.get_buckets_aggregation(
        queryString="*", aggregationField="shadow.name.$package.reported.Sedan.version",
        bucketsAggregationType={"termsAggregation": {"maxBuckets": 5}},
    )
    assert buckets["totalCount"] == 3
    assert buckets["buckets"] == [{"keyValue": "1.1.0", "count": 2}, {"keyValue": "1.0.0", "count": 1}]


def test_only_managed_and_custom_fields_are_aggregated(fleet):
    with refused("InvalidAggregationException", 400):
        fleet.iot.get_statistics(queryString="*", aggregationField="shadow.reported.other")
    with refused("InvalidAggregationException", 400):
        fleet.iot.get_percentiles(queryString="*", aggregationField="attributes.country")


def test_thing_groups_are_searched_in_their_own_index(aws):
    aws.iot.update_indexing_configuration(thingGroupIndexingConfiguration={"thingGroupIndexingMode": "ON"})
    aws.iot.create_thing_group(thingGroupName="world")
    aws.iot.create_thing_group(thingGroupName="europe", parentGroupName="world")
    groups = aws.iot.search_index(indexName="AWS_ThingGroups", queryString="parentGroupNames:world")["thingGroups"]
    assert [group["thingGroupName"] for group in groups] == ["europe"]


def test_a_fleet_metric_keeps_what_it_needs_indexed(fleet):
    name = unique("metric")
    made = fleet.iot.create_fleet_metric(
        metricName=name, queryString="thingName:car*", period=300, aggregationField="shadow.reported.battery",
        aggregationType={"name": "Statistics", "values": ["average"]}, unit="Percent",
    )
    assert made["metricArn"] == fleet.arn(f"fleetmetric/{name}")
    seen = fleet.iot.describe_fleet_metric(metricName=name)
    assert seen["period"] == 300 and seen["version"] == 1 and seen["creationDate"]
    listed = [metric["metricName"] for page in pages(fleet.iot, "list_fleet_metrics", 10) for metric in page["fleetMetrics"]]
    assert listed == [name]
    with refused("InvalidRequestException", 400):
        index(fleet, {"thingIndexingMode": "OFF"})
    fleet.iot.update_fleet_metric(metricName=name, indexName="AWS_Things", period=600)
    assert fleet.iot.describe_fleet_metric(metricName=name)["period"] == 600
    fleet.iot.delete_fleet_metric(metricName=name)
    index(fleet, {"thingIndexingMode": "OFF"})
