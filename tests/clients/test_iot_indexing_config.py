"""Fleet indexing's configuration, its indices, and the endpoints."""

import pytest

from expect import pages, refused

ALL_ON = {
    "thingIndexingMode": "REGISTRY_AND_SHADOW",
    "thingConnectivityIndexingMode": "STATUS",
    "namedShadowIndexingMode": "ON",
    "deviceDefenderIndexingMode": "OFF",
    "filter": {"namedShadowNames": ["$package"]},
    "customFields": [{"name": "attributes.country", "type": "String"}],
}


def configuration(aws):
    return aws.iot.get_indexing_configuration()


def test_indexing_is_off_at_first(aws):
    seen = configuration(aws)
    assert seen["thingIndexingConfiguration"]["thingIndexingMode"] == "OFF"
    assert seen["thingGroupIndexingConfiguration"]["thingGroupIndexingMode"] == "OFF"


def test_what_is_set_is_read_back(aws):
    aws.iot.update_indexing_configuration(thingIndexingConfiguration=ALL_ON)
    seen = configuration(aws)["thingIndexingConfiguration"]
    for member in ("thingIndexingMode", "thingConnectivityIndexingMode", "namedShadowIndexingMode", "filter",
                   "customFields"):
        assert seen[member] == ALL_ON[member]
    assert {"name": "thingName", "type": "String"} in seen["managedFields"]


def test_things_and_groups_are_set_apart(aws):
    aws.iot.update_indexing_configuration(thingIndexingConfiguration=ALL_ON)
    aws.iot.update_indexing_configuration(
        thingGroupIndexingConfiguration={"thingGroupIndexingMode": "ON"})
    seen = configuration(aws)
    assert seen["thingIndexingConfiguration"]["thingIndexingMode"] == "REGISTRY_AND_SHADOW"
    assert seen["thingGroupIndexingConfiguration"]["thingGroupIndexingMode"] == "ON"


def test_custom_fields_are_replaced_as_a_whole(aws):
    aws.iot.update_indexing_configuration(thingIndexingConfiguration=ALL_ON)
    other = [{"name": "attributes.battery", "type": "Number"}]
    aws.iot.update_indexing_configuration(thingIndexingConfiguration={**ALL_ON, "customFields": other})
    assert configuration(aws)["thingIndexingConfiguration"]["customFields"] == other


def test_a_filter_takes_ten_names_beside_the_package_shadow(aws):
    def configured(names):
        aws.iot.update_indexing_configuration(
            thingIndexingConfiguration={**ALL_ON, "filter": {"namedShadowNames": names}})

    ten = [f"shadow{n}" for n in range(10)]
    configured([*ten, "$package"])
    with refused("InvalidRequestException", 400):
        configured([*ten, "one-more"])


@pytest.mark.parametrize("fields", [
    {"thingIndexingMode": "OFF", "customFields": [{"name": "attributes.a", "type": "String"}]},
    {"thingIndexingMode": "REGISTRY", "customFields": [{"name": "shadow.reported.a", "type": "String"}]},
])
def test_custom_fields_must_fit_the_mode(aws, fields):
    with refused("InvalidRequestException", 400):
        aws.iot.update_indexing_configuration(thingIndexingConfiguration=fields)


@pytest.mark.parametrize("settings,schema", [
    ({"thingIndexingMode": "REGISTRY"}, "REGISTRY"),
    ({"thingIndexingMode": "REGISTRY_AND_SHADOW"}, "REGISTRY_AND_SHADOW"),
    ({"thingIndexingMode": "REGISTRY", "thingConnectivityIndexingMode": "STATUS"},
     "REGISTRY_AND_CONNECTIVITY_STATUS"),
    ({"thingIndexingMode": "REGISTRY_AND_SHADOW", "thingConnectivityIndexingMode": "STATUS"},
     "REGISTRY_AND_SHADOW_AND_CONNECTIVITY_STATUS"),
    (ALL_ON, "MULTI_INDEXING_MODE"),
], ids=lambda value: value if isinstance(value, str) else "")
def test_the_index_tells_its_schema(aws, settings, schema):
    aws.iot.update_indexing_configuration(thingIndexingConfiguration=settings)
    seen = aws.iot.describe_index(indexName="AWS_Things")
    assert seen["indexName"] == "AWS_Things"
    assert seen["indexStatus"] in ("ACTIVE", "BUILDING", "REBUILDING")
    assert seen["schema"] == schema


def test_an_index_that_is_off_or_unknown_is_not_found(aws):
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_index(indexName="AWS_Things")
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_index(indexName="My_Index")


def test_indices_are_listed_and_page(aws):
    assert aws.iot.list_indices()["indexNames"] == []
    aws.iot.update_indexing_configuration(
        thingIndexingConfiguration=ALL_ON,
        thingGroupIndexingConfiguration={"thingGroupIndexingMode": "ON"})
    found = pages(aws.iot, "list_indices", 1)
    assert [len(page["indexNames"]) for page in found] == [1, 1]
    assert sorted(name for page in found for name in page["indexNames"]) == ["AWS_ThingGroups", "AWS_Things"]
    aws.iot.update_indexing_configuration(thingIndexingConfiguration={"thingIndexingMode": "OFF"})
    assert aws.iot.list_indices()["indexNames"] == ["AWS_ThingGroups"]


@pytest.mark.parametrize("kind", ["iot:Data-ATS", "iot:Data", "iot:Jobs", "iot:CredentialProvider"])
def test_an_endpoint_is_this_listener(aws, kind):
    address = aws.iot.describe_endpoint(endpointType=kind)["endpointAddress"]
    assert address == f"localhost:{aws.server.port}"


def test_an_endpoint_without_a_kind_is_given_too(aws):
    assert aws.iot.describe_endpoint()["endpointAddress"]


def test_an_unknown_kind_of_endpoint_is_refused(aws):
    with refused("InvalidRequestException", 400):
        aws.iot.describe_endpoint(endpointType="iot:Nothing")
