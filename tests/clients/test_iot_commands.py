"""Commands from both sides: whoever gives them, and the devices that answer."""

import base64
import datetime
import json
import uuid

import pytest

from expect import collect, pages, refused, unique

PAYLOAD = {"content": b'{"action":"lock"}', "contentType": "application/json"}
ENDS = ("SUCCEEDED", "FAILED", "REJECTED", "TIMED_OUT")


def create(aws, **settings):
    command = settings.pop("commandId", None) or unique("command")
    if "payloadTemplate" not in settings and "namespace" not in settings:
        settings.setdefault("payload", PAYLOAD)
    made = aws.iot.create_command(commandId=command, **settings)
    assert made["commandId"] == command and made["commandArn"] == aws.arn(f"command/{command}")
    return command


def template(names, output="JSON", **of_parameters):
    """The settings of a command whose template names parameters."""
    text = {name: "${aws:iot:commandexecution::parameter:%s}" % name for name in names}
    return {
        "payloadTemplate": json.dumps(text),
        "preprocessor": {"awsJsonSubstitution": {"outputFormat": output}},
        "mandatoryParameters": [{"name": name, **of_parameters} for name in names],
    }


def device(aws):
    thing = unique("car")
    aws.iot.create_thing(thingName=thing)
    return thing


def start(aws, command, thing, **more):
    more.setdefault("targetArn", aws.arn(f"thing/{thing}"))
    started = aws.jobs.start_command_execution(commandArn=aws.arn(f"command/{command}"), **more)
    return started["executionId"]


def answer(aws, thing, execution, **body):
    """What a device publishes; over HTTP nobody is told whether it was accepted."""
    topic = f"$aws/commands/things/{thing}/executions/{execution}/response/json"
    aws.data.publish(topic=topic, qos=1, payload=json.dumps(body).encode())


def get(aws, thing, execution, **more):
    return aws.iot.get_command_execution(
        executionId=execution, targetArn=aws.arn(f"thing/{thing}"), **more
    )


def ids(listed):
    return [summary["executionId"] for summary in listed]


def test_a_whole_command_from_its_creation_to_its_deletion(aws):
    thing = device(aws)
    command = create(aws, displayName="Lock", description="locks all doors",
                     tags=[{"Key": "a", "Value": "1"}])
    arn = aws.arn(f"command/{command}")
    got = aws.iot.get_command(commandId=command)
    assert got["payload"] == PAYLOAD
    assert (got["namespace"], got["displayName"]) == ("AWS-IoT", "Lock")
    assert (got["deprecated"], got["pendingDeletion"]) == (False, False)
    assert aws.iot.list_tags_for_resource(resourceArn=arn)["tags"] == [{"Key": "a", "Value": "1"}]
    aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "b", "Value": "2"}])
    summary = aws.iot.list_commands()["commands"][0]
    assert (summary["commandId"], summary["commandArn"], summary["displayName"]) == (command, arn, "Lock")
    assert "description" not in summary

    execution = start(aws, command, thing, executionTimeoutSeconds=60)
    assert str(uuid.UUID(execution)) == execution
    created = get(aws, thing, execution)
    assert (created["status"], created["executionTimeoutSeconds"]) == ("CREATED", 60)
    assert (created["commandArn"], created["targetArn"]) == (arn, aws.arn(f"thing/{thing}"))
    assert created["timeToLive"] - created["createdAt"] == datetime.timedelta(days=180)
    assert created["startedAt"] == created["createdAt"]
    answer(aws, thing, execution, status="IN_PROGRESS", statusReason={"reasonCode": "200"})
    begun = get(aws, thing, execution)
    assert (begun["status"], begun["statusReason"]) == ("IN_PROGRESS", {"reasonCode": "200"})
    assert "completedAt" not in begun
    with refused("ConflictException", 409):
        aws.iot.delete_command_execution(executionId=execution, targetArn=aws.arn(f"thing/{thing}"))
    answer(aws, thing, execution, status="SUCCEEDED",
           statusReason={"reasonCode": "DONE", "reasonDescription": "all four"},
           result={"doors": {"s": "4"}, "locked": {"b": True},
                   "raw": {"bin": base64.b64encode(b"\x00\xff").decode()}})
    done = get(aws, thing, execution, includeResult=True)
    assert done["status"] == "SUCCEEDED"
    assert done["statusReason"] == {"reasonCode": "DONE", "reasonDescription": "all four"}
    assert done["result"] == {"doors": {"S": "4"}, "locked": {"B": True}, "raw": {"BIN": b"\x00\xff"}}
    assert done["completedAt"] >= done["startedAt"]
    assert "result" not in get(aws, thing, execution)
    listed = aws.iot.list_command_executions(commandArn=arn)["commandExecutions"]
    assert [(e["executionId"], e["status"]) for e in listed] == [(execution, "SUCCEEDED")]
    aws.iot.delete_command_execution(executionId=execution, targetArn=aws.arn(f"thing/{thing}"))
    with refused("ResourceNotFoundException", 404):
        get(aws, thing, execution)
    assert aws.iot.delete_command(commandId=command)["statusCode"] == 202
    assert aws.iot.get_command(commandId=command)["pendingDeletion"] is True
    assert aws.iot.list_commands()["commands"] == []


def test_a_command_is_deprecated_and_restored(aws):
    thing = device(aws)
    command = create(aws)
    updated = aws.iot.update_command(commandId=command, displayName="Lock", description="now")
    assert (updated["displayName"], updated["description"]) == ("Lock", "now")
    assert updated["deprecated"] is False
    assert aws.iot.update_command(commandId=command, deprecated=True)["deprecated"] is True
    with refused("ValidationException", 400):
        start(aws, command, thing)
    with refused("ConflictException", 409):
        aws.iot.update_command(commandId=command, description="later")
    assert aws.iot.list_commands()["commands"][0]["deprecated"] is True
    assert aws.iot.update_command(commandId=command, deprecated=False)["deprecated"] is False
    start(aws, command, thing)


def test_a_deprecated_command_goes_after_twelve_hours(far_aws, far_server):
    waiting, long_deprecated = create(far_aws), create(far_aws)
    far_aws.iot.update_command(commandId=long_deprecated, deprecated=True)
    assert far_aws.iot.delete_command(commandId=waiting)["statusCode"] == 202
    far_server.advance_clock("11h")
    assert far_aws.iot.get_command(commandId=waiting)["pendingDeletion"] is True
    far_server.advance_clock("2h")
    with refused("ResourceNotFoundException", 404):
        far_aws.iot.get_command(commandId=waiting)
    assert far_aws.iot.delete_command(commandId=long_deprecated)["statusCode"] == 204
    with refused("ResourceNotFoundException", 404):
        far_aws.iot.get_command(commandId=long_deprecated)
    create(far_aws, commandId=waiting)


def test_without_an_answer_an_execution_times_out_and_a_late_answer_ends_it(far_aws, far_server):
    thing = device(far_aws)
    command = create(far_aws)
    executions = {end: start(far_aws, command, thing) for end in ENDS}
    far_server.advance_clock("10s")
    for end, execution in executions.items():
        timed_out = get(far_aws, thing, execution)
        assert timed_out["status"] == "TIMED_OUT"
        assert timed_out["statusReason"]["reasonCode"] == "$NO_RESPONSE_FROM_DEVICE"
        assert "completedAt" not in timed_out
        answer(far_aws, thing, execution, status="IN_PROGRESS")
        assert get(far_aws, thing, execution)["status"] == "TIMED_OUT"
        answer(far_aws, thing, execution, status=end, statusReason={"reasonCode": "LATE"})
        answer(far_aws, thing, execution, status="SUCCEEDED", statusReason={"reasonCode": "AGAIN"})
        ended = get(far_aws, thing, execution)
        assert (ended["status"], ended["statusReason"]["reasonCode"]) == (end, "LATE")
        assert "completedAt" in ended
    far_server.advance_clock("4320h")
    for execution in executions.values():
        with refused("ResourceNotFoundException", 404):
            get(far_aws, thing, execution)


def test_parameters_are_checked_before_anything_is_sent(aws):
    thing = device(aws)
    range_of = [{"comparisonOperator": "IN_RANGE", "operand": {"numberRange": {"min": "60", "max": "80"}}}]
    settings = template(["t"], type="INTEGER", defaultValue={"I": 72}, valueConditions=range_of)
    command = create(aws, **settings)
    got = aws.iot.get_command(commandId=command)
    assert got["payloadTemplate"] == settings["payloadTemplate"]
    assert got["mandatoryParameters"] == settings["mandatoryParameters"]
    assert get(aws, thing, start(aws, command, thing))["parameters"] == {"t": {"I": 72}}
    given = start(aws, command, thing, parameters={"t": {"I": 80}})
    assert get(aws, thing, given)["parameters"] == {"t": {"I": 80}}
    for wrong in ({"t": {"I": 81}}, {"t": {"S": "72"}}, {"x": {"I": 1}}, {"t": {"I": 72}, "x": {"B": True}}):
        with refused("ValidationException", 400):
            start(aws, command, thing, parameters=wrong)
    listed = aws.iot.list_command_executions(commandArn=aws.arn(f"command/{command}"))
    assert len(listed["commandExecutions"]) == 2, "a refusal makes no execution"


@pytest.mark.parametrize("kind, value", [
    ("STRING", {"S": "on"}), ("INTEGER", {"I": -1}), ("LONG", {"L": 2**62}), ("DOUBLE", {"D": 0.25}),
    ("UNSIGNEDLONG", {"UL": str(2**64 - 1)}), ("BOOLEAN", {"B": False}), ("BINARY", {"BIN": b"\x00"}),
])
def test_values_of_every_type_come_back_as_they_were(aws, kind, value):
    thing = device(aws)
    command = create(aws, **template(["p"], "CBOR", type=kind))
    execution = start(aws, command, thing, parameters={"p": value})
    assert get(aws, thing, execution)["parameters"] == {"p": value}
    with refused("ValidationException", 400):
        start(aws, command, thing)


def test_what_a_command_cannot_be(aws):
    command = create(aws)
    with refused("ConflictException", 409) as conflict:
        create(aws, commandId=command)
    assert conflict.response["resourceId"] == command
    role = "arn:aws:iam::123456789012:role/r"
    for wrong in (
        {"payload": {"content": b""}},
        {"payload": {"content": b"x" * 32769}},
        {"payload": {"content": b"x", "contentType": "text"}},
        {"payload": PAYLOAD, "roleArn": role},
        {"payload": PAYLOAD, **template(["a"])},
        {**template(["a"]), "mandatoryParameters": [{"name": "b"}]},
        {**template(["a"]), "payloadTemplate": "{}"},
        {**template(["a"]), "payloadTemplate": "not JSON"},
        {**template(["a"]), "payloadTemplate": "x" * 32769},
        template(["a"], type="BINARY", valueConditions=[
            {"comparisonOperator": "EQUALS", "operand": {"string": "x"}}]),
        {"namespace": "AWS-IoT-FleetWise", "mandatoryParameters": [{"name": "a"}]},
        {"namespace": "AWS-IoT-Mars", "payload": PAYLOAD},
    ):
        with refused("ValidationException", 400):
            create(aws, **wrong)
    with refused("ValidationException", 400):
        create(aws, commandId="a b")
    assert len(aws.iot.list_commands()["commands"]) == 1


def test_what_cannot_be_started(aws, other_account):
    thing = device(aws)
    command = create(aws)
    for code, status, more in (
        ("ResourceNotFoundException", 404, {"targetArn": aws.arn("thing/nobody")}),
        ("ValidationException", 400, {"targetArn": aws.arn("thinggroup/all")}),
        ("ValidationException", 400, {"targetArn": f"arn:aws:iot:us-east-1:{other_account}:thing/{thing}"}),
        ("ValidationException", 400, {"executionTimeoutSeconds": 43201}),
        ("ValidationException", 400, {"parameters": {"a": {"S": "x"}}}),
    ):
        with refused(code, status):
            start(aws, command, thing, **more)
    with refused("ResourceNotFoundException", 404):
        start(aws, "nothing", thing)
    fleetwise = create(aws, namespace="AWS-IoT-FleetWise", mandatoryParameters=[{"name": "a"}],
                       roleArn="arn:aws:iam::123456789012:role/r")
    with refused("NotImplemented", 501):
        start(aws, fleetwise, thing, parameters={"a": {"S": "x"}})


def test_a_token_is_one_execution(aws):
    thing = device(aws)
    command = create(aws)
    token = unique("token")
    first = start(aws, command, thing, clientToken=token)
    assert start(aws, command, thing, clientToken=token) == first
    with refused("ConflictException", 409):
        start(aws, command, thing, clientToken=token, executionTimeoutSeconds=20)
    assert start(aws, command, thing) != first


def test_a_device_has_a_hundred_executions_at_a_time(aws):
    thing = device(aws)
    command = create(aws)
    executions = [start(aws, command, thing, executionTimeoutSeconds=3600) for _ in range(100)]
    with refused("ServiceQuotaExceededException", 402):
        start(aws, command, thing)
    start(aws, command, thing, targetArn=aws.arn("client/another"))
    answer(aws, thing, executions[0], status="REJECTED")
    start(aws, command, thing)


def test_commands_are_listed_by_what_they_are_and_in_pages(aws):
    static = [create(aws) for _ in range(3)]
    dynamic = create(aws, **template(["a", "b"]))
    fleetwise = create(aws, namespace="AWS-IoT-FleetWise", mandatoryParameters=[{"name": "b"}],
                       roleArn="arn:aws:iam::123456789012:role/r")

    def names(**filters):
        listed = pages(aws.iot, "list_commands", 2, **filters)
        return [command["commandId"] for page in listed for command in page["commands"]]

    everything = [fleetwise, dynamic, *reversed(static)]
    assert names() == everything
    assert names(sortOrder="ASCENDING") == everything[::-1]
    assert names(namespace="AWS-IoT-FleetWise") == [fleetwise]
    assert names(commandParameterName="b") == [fleetwise, dynamic]
    assert names(commandParameterName="b", namespace="AWS-IoT") == [dynamic]
    with refused("ValidationException", 400):
        aws.iot.list_commands(nextToken="somebody's")


def test_executions_are_listed_by_whose_they_are_and_when(aws, server):
    thing = device(aws)
    lock, horn = create(aws), create(aws)
    first = start(aws, lock, thing, executionTimeoutSeconds=3600)
    server.advance_clock("10m")
    second = start(aws, horn, thing, executionTimeoutSeconds=3600)
    third = start(aws, lock, thing, targetArn=aws.arn("client/tablet"))
    answer(aws, thing, first, status="FAILED")
    target, command = aws.arn(f"thing/{thing}"), aws.arn(f"command/{lock}")

    def listed(**filters):
        found, lengths = collect(
            aws.iot.list_command_executions, "commandExecutions", maxResults=1, **filters
        )
        assert set(lengths) <= {0, 1}
        return ids(found)

    def minute(execution, member, minutes):
        at = get(aws, thing, execution)[member] + datetime.timedelta(minutes=minutes)
        return at.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M")

    assert listed(targetArn=target) == [second, first]
    assert listed(targetArn=target, sortOrder="ASCENDING") == [first, second]
    assert listed(commandArn=command) == [third, first]
    assert listed(commandArn=command, status="FAILED") == [first]
    assert listed(targetArn=target, namespace="AWS-IoT-FleetWise") == []
    after = minute(first, "startedAt", 5)
    assert listed(targetArn=target, startedTimeFilter={"after": after}) == [second]
    assert listed(targetArn=target, startedTimeFilter={"before": after}) == [first]
    completed = minute(first, "completedAt", -5)
    assert listed(targetArn=target, completedTimeFilter={"after": completed}) == [first]
    for wrong in (
        {},
        {"targetArn": target, "commandArn": command},
        {"targetArn": target, "startedTimeFilter": {"after": after}, "completedTimeFilter": {"after": after}},
        {"targetArn": target, "startedTimeFilter": {"after": "yesterday"}},
        {"targetArn": aws.arn("thinggroup/g")},
    ):
        with refused("ValidationException", 400):
            aws.iot.list_command_executions(**wrong)
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_command_executions(commandArn=aws.arn("command/nothing"))


def test_accounts_and_regions_do_not_see_each_other(aws, other_account):
    thing = device(aws)
    command = create(aws)
    execution = start(aws, command, thing)
    elsewhere = aws.client("iot", region="eu-west-1")
    with refused("ResourceNotFoundException", 404):
        elsewhere.get_command(commandId=command)
    with refused("ResourceNotFoundException", 404):
        elsewhere.get_command_execution(
            executionId=execution, targetArn=aws.arn(f"thing/{thing}", "eu-west-1")
        )
    aws.account = other_account
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_command(commandId=command)
    with refused("ResourceNotFoundException", 404):
        get(aws, thing, execution)
