"""V2 logging options and levels, event configurations."""

import pytest

from documents import TRUST_IOT
from expect import collect, refused, unique

EVENT_TYPES = {
    "THING", "THING_GROUP", "THING_TYPE", "THING_GROUP_MEMBERSHIP", "THING_GROUP_HIERARCHY",
    "THING_TYPE_ASSOCIATION", "JOB", "JOB_EXECUTION", "POLICY", "CERTIFICATE", "CA_CERTIFICATE",
}


@pytest.fixture
def role(aws):
    return aws.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=TRUST_IOT)["Role"]["Arn"]


def test_logging_options_are_set_and_read_back(aws, role):
    aws.iot.set_v2_logging_options(roleArn=role, defaultLogLevel="ERROR", disableAllLogs=False)
    seen = aws.iot.get_v2_logging_options()
    assert seen["roleArn"] == role
    assert seen["defaultLogLevel"] == "ERROR"
    assert seen["disableAllLogs"] is False
    aws.iot.set_v2_logging_options(defaultLogLevel="INFO")
    seen = aws.iot.get_v2_logging_options()
    assert (seen["roleArn"], seen["defaultLogLevel"]) == (role, "INFO")


def test_logging_that_was_never_set_up_says_so(aws):
    with refused("NotConfiguredException", 404):
        aws.iot.get_v2_logging_options()


def test_levels_are_set_listed_and_deleted(aws, role):
    aws.iot.set_v2_logging_options(roleArn=role, defaultLogLevel="ERROR")
    aws.iot.create_thing_group(thingGroupName="Fleet-US")
    target = {"targetType": "THING_GROUP", "targetName": "Fleet-US"}
    aws.iot.set_v2_logging_level(logTarget=target, logLevel="DEBUG")
    aws.iot.set_v2_logging_level(logTarget={"targetType": "DEFAULT"}, logLevel="WARN")

    def levels(**filters):
        found, _ = collect(aws.iot.list_v2_logging_levels, "logTargetConfigurations", **filters)
        return {(c["logTarget"]["targetType"], c["logTarget"].get("targetName")): c["logLevel"] for c in found}

    assert levels()[("THING_GROUP", "Fleet-US")] == "DEBUG"
    assert levels(targetType="THING_GROUP") == {("THING_GROUP", "Fleet-US"): "DEBUG"}
    aws.iot.set_v2_logging_level(logTarget=target, logLevel="INFO")
    assert levels(targetType="THING_GROUP") == {("THING_GROUP", "Fleet-US"): "INFO"}
    aws.iot.delete_v2_logging_level(targetType="THING_GROUP", targetName="Fleet-US")
    assert levels(targetType="THING_GROUP") == {}


def test_levels_page(aws, role):
    aws.iot.set_v2_logging_options(roleArn=role, defaultLogLevel="ERROR")
    for n in range(5):
        aws.iot.create_thing_group(thingGroupName=f"g{n}")
        target = {"targetType": "THING_GROUP", "targetName": f"g{n}"}
        aws.iot.set_v2_logging_level(logTarget=target, logLevel="DEBUG")
    found, lengths = collect(aws.iot.list_v2_logging_levels, "logTargetConfigurations",
                             targetType="THING_GROUP", maxResults=2)
    assert lengths == [2, 2, 1]
    assert sorted(c["logTarget"]["targetName"] for c in found) == [f"g{n}" for n in range(5)]


def test_every_event_is_off_at_first(aws):
    seen = aws.iot.describe_event_configurations()["eventConfigurations"]
    assert set(seen) == EVENT_TYPES
    assert not any(setting["Enabled"] for setting in seen.values())


def test_events_are_switched_one_by_one(aws):
    aws.iot.update_event_configurations(eventConfigurations={"JOB": {"Enabled": True}})
    aws.iot.update_event_configurations(eventConfigurations={"THING": {"Enabled": True}})
    seen = aws.iot.describe_event_configurations()
    on = {kind for kind, setting in seen["eventConfigurations"].items() if setting["Enabled"]}
    assert on == {"JOB", "THING"}
    assert seen["creationDate"] <= seen["lastModifiedDate"]
    aws.iot.update_event_configurations(eventConfigurations={"JOB": {"Enabled": False}})
    seen = aws.iot.describe_event_configurations()["eventConfigurations"]
    assert seen["JOB"]["Enabled"] is False and seen["THING"]["Enabled"] is True
