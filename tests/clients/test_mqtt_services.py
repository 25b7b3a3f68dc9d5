"""What AWS IoT itself does over MQTT: Publish, shadows, jobs, commands, connections, presence."""

import json

import pytest

from expect import refused, unique, until
from local_aws import fleetctl
from mqtt_clients import V5, MosquittoSub, mosquitto_pub


@pytest.fixture
def thing(home):
    name = unique("thing")
    home.iot.create_thing(thingName=name)
    return name


def said(message):
    return json.loads(message.payload)


def test_a_message_published_over_http_reaches_subscribers_with_its_properties(home, mqtt):
    topic, listener = f"{unique('t')}/a", mqtt.connect(version=V5)
    listener.subscribe(topic)
    home.data.publish(
        topic=topic, qos=1, payload=b"\x00\xff", contentType="application/octet-stream",
        userProperties=json.dumps([{"a": "1"}]), correlationData="AAE=", responseTopic="answers")
    heard = listener.next()
    assert (heard.topic, heard.payload, heard.qos) == (topic, b"\x00\xff", 1)
    assert heard.properties.ContentType == "application/octet-stream"
    assert heard.properties.UserProperty == [("a", "1")]
    assert (heard.properties.CorrelationData, heard.properties.ResponseTopic) == (b"\x00\x01", "answers")


def test_messages_retained_over_mqtt_and_over_http_are_the_same(home, mqtt):
    topic, client = unique("kept"), mqtt.connect()
    client.publish(topic, b"by mqtt", retain=True)
    assert home.data.get_retained_message(topic=topic)["payload"] == b"by mqtt"
    home.data.publish(topic=topic, qos=1, retain=True, payload=b"by http")
    client.subscribe(topic)
    heard = client.next()
    assert (heard.payload, heard.retain) == (b"by http", True)


def test_a_shadow_updated_over_http_tells_its_device_what_differs(home, mqtt, thing):
    prefix, device = f"$aws/things/{thing}/shadow", mqtt.connect()
    device.subscribe(f"{prefix}/update/delta", f"{prefix}/update/accepted", f"{prefix}/update/documents")
    document = {"state": {"desired": {"lights": "on"}, "reported": {"lights": "off", "battery": 50}}}
    home.data.update_thing_shadow(thingName=thing, payload=json.dumps(document))
    heard = {message.topic: said(message) for message in device.take(3)}
    delta = heard[f"{prefix}/update/delta"]
    assert (delta["state"], delta["version"]) == ({"lights": "on"}, 1)
    assert heard[f"{prefix}/update/accepted"]["state"] == document["state"]
    assert heard[f"{prefix}/update/documents"]["current"]["state"] == document["state"]


def test_a_device_keeps_its_shadow_over_mqtt(home, mqtt, thing):
    prefix, device = f"$aws/things/{thing}/shadow/name/state", mqtt.connect()
    device.subscribe(*[f"{prefix}/{what}/{end}" for what in ("update", "get", "delete")
                       for end in ("accepted", "rejected")])
    device.publish(f"{prefix}/get")
    refusal = device.next()
    assert (refusal.topic, said(refusal)["code"]) == (f"{prefix}/get/rejected", 404)
    update = {"state": {"reported": {"battery": 7}}, "clientToken": "one"}
    device.publish(f"{prefix}/update", json.dumps(update))
    accepted = device.next()
    assert accepted.topic == f"{prefix}/update/accepted"
    assert (said(accepted)["clientToken"], said(accepted)["version"]) == ("one", 1)
    shadow = json.loads(home.data.get_thing_shadow(thingName=thing, shadowName="state")["payload"].read())
    assert shadow["state"] == {"reported": {"battery": 7}}
    device.publish(f"{prefix}/update", b"not json")
    assert device.next().topic == f"{prefix}/update/rejected"
    device.publish(f"{prefix}/delete")
    assert device.next().topic == f"{prefix}/delete/accepted"
    with refused("ResourceNotFoundException", 404):
        home.data.get_thing_shadow(thingName=thing, shadowName="state")


def test_a_job_is_carried_out_over_mqtt(home, mqtt, thing):
    prefix, device = f"$aws/things/{thing}/jobs", mqtt.connect()
    device.subscribe(f"{prefix}/notify-next", f"{prefix}/notify")
    job = unique("job")
    home.iot.create_job(
        jobId=job, targets=[home.arn(f"thing/{thing}")], document=json.dumps({"do": "restart"}))
    heard = {message.topic: said(message) for message in device.take(2)}
    assert heard[f"{prefix}/notify-next"]["execution"]["jobId"] == job
    assert [line["jobId"] for line in heard[f"{prefix}/notify"]["jobs"]["QUEUED"]] == [job]
    # The answers come without a subscription.
    device.publish(f"{prefix}/start-next", json.dumps({"clientToken": "start"}))
    answer = device.next()
    assert answer.topic == f"{prefix}/start-next/accepted"
    execution = said(answer)["execution"]
    assert (execution["status"], execution["jobDocument"]) == ("IN_PROGRESS", {"do": "restart"})
    device.publish(f"{prefix}/{job}/update", json.dumps(
        {"status": "SUCCEEDED", "expectedVersion": execution["versionNumber"] + 7}))
    answer = device.next()
    assert (answer.topic, said(answer)["code"]) == (f"{prefix}/{job}/update/rejected", "VersionMismatch")
    device.publish(f"{prefix}/{job}/update", json.dumps(
        {"status": "SUCCEEDED", "statusDetails": {"by": "script"}, "expectedVersion": execution["versionNumber"]}))
    heard = {message.topic: said(message) for message in device.take(3)}
    assert set(heard) == {f"{prefix}/{job}/update/accepted", f"{prefix}/notify-next", f"{prefix}/notify"}
    assert "execution" not in heard[f"{prefix}/notify-next"]
    seen = home.iot.describe_job_execution(jobId=job, thingName=thing)["execution"]
    assert (seen["status"], seen["statusDetails"]["detailsMap"]) == ("SUCCEEDED", {"by": "script"})
    assert home.iot.describe_job(jobId=job)["job"]["status"] == "COMPLETED"


def test_a_command_is_received_and_answered_by_mosquitto(home, plain, thing):
    command = home.iot.create_command(
        commandId=unique("command"), namespace="AWS-IoT",
        payload={"content": json.dumps({"lock": True}).encode(), "contentType": "application/json"})
    target, prefix = home.arn(f"thing/{thing}"), f"$aws/commands/things/{thing}/executions"
    with MosquittoSub(plain, f"{prefix}/+/request/json") as device:
        execution_id = home.jobs.start_command_execution(
            targetArn=target, commandArn=command["commandArn"], executionTimeoutSeconds=60)["executionId"]
        topic, payload = device.next()
    assert (topic, json.loads(payload)) == (f"{prefix}/{execution_id}/request/json", {"lock": True})
    answer = {"status": "SUCCEEDED", "statusReason": {"reasonCode": "DONE"}, "result": {"lock": {"s": "closed"}}}
    code, told = mosquitto_pub(plain, f"{prefix}/{execution_id}/response/json", json.dumps(answer))
    assert code == 0, told

    def seen():
        return home.iot.get_command_execution(executionId=execution_id, targetArn=target, includeResult=True)

    done = until(lambda: (now := seen())["status"] == "SUCCEEDED" and now)
    assert done["statusReason"]["reasonCode"] == "DONE"
    assert done["result"] == {"lock": {"S": "closed"}}


def test_a_command_that_fleetctl_sends_is_answered_by_mosquitto(server, plain, thing):
    def tool(*arguments):
        return fleetctl("--local", "--state-dir", str(server.state), "commands", *arguments)

    prefix = f"$aws/commands/things/{thing}/executions"
    tool("create", "--template", "stop-engine")
    with MosquittoSub(plain, f"{prefix}/+/request/json") as device:
        tool("run", "stop-engine", "--thing", thing, "--timeout", "1m")
        topic, payload = device.next()
    assert json.loads(payload) == {"action": "stop", "vehicleId": thing}
    execution_id = topic.split("/")[5]
    code, told = mosquitto_pub(plain, f"{prefix}/{execution_id}/response/json", json.dumps({"status": "SUCCEEDED"}))
    assert code == 0, told
    status = json.loads(tool("status", execution_id, "--thing", thing, "--wait", "--output", "json"))
    assert status["status"] == "SUCCEEDED"


def test_a_connection_is_described_and_ended_over_http(home, mqtt, plain):
    client_id, topic, watcher = unique("client"), unique("will"), mqtt.connect()
    watcher.subscribe(topic)
    with refused("ResourceNotFoundException", 404):
        home.data.get_connection(clientId=client_id)
    client = mqtt.connect(client_id=client_id, keepalive=77, will={"topic": topic, "payload": b"gone", "qos": 1})
    seen = home.data.get_connection(clientId=client_id, includeSocketInformation=True)
    assert (seen["connected"], seen["clientId"], seen["keepAliveDuration"]) == (True, client_id, 77)
    assert (seen["sourceIp"], seen["cleanSession"]) == ("127.0.0.1", True)
    home.data.delete_connection(clientId=client_id)
    client.ended()
    assert watcher.next().payload == b"gone"
    again = home.data.get_connection(clientId=client_id)
    assert (again["connected"], again["disconnectReason"]) == (False, "API_INITIATED_DISCONNECT")


def test_presence_is_told(mqtt):
    client_id, watcher = unique("client"), mqtt.connect()
    topics = {f"$aws/events/presence/{what}/{client_id}": what for what in ("connected", "disconnected")}
    watcher.subscribe(*topics)

    def event():
        message = watcher.next()
        told = said(message)
        assert told["eventType"] == topics[message.topic]
        assert told["clientId"] == client_id
        return told

    client = mqtt.connect(client_id=client_id)
    first = event()
    assert (first["eventType"], first["ipAddress"]) == ("connected", "127.0.0.1")
    client.close()
    last = event()
    assert (last["eventType"], last["clientInitiatedDisconnect"]) == ("disconnected", True)
    assert last["disconnectReason"] == "CLIENT_INITIATED_DISCONNECT"
    assert last["timestamp"] >= first["timestamp"]
    assert (last["sessionIdentifier"], last["versionNumber"]) == (
        first["sessionIdentifier"], first["versionNumber"])
    mqtt.connect(client_id=client_id).drop()
    second, broken = event(), event()
    assert second["versionNumber"] == first["versionNumber"] + 1
    assert (broken["clientInitiatedDisconnect"], broken["disconnectReason"]) == (False, "CONNECTION_LOST")


def test_subscriptions_are_told(mqtt):
    client_id, topic, watcher = unique("client"), unique("t"), mqtt.connect()
    watcher.subscribe(*[f"$aws/events/subscriptions/{what}/{client_id}" for what in ("subscribed", "unsubscribed")])
    client = mqtt.connect(client_id=client_id)
    client.subscribe(topic)
    assert (told := said(watcher.next()))["eventType"] == "subscribed" and told["topics"] == [topic]
    client.client.unsubscribe(topic)
    assert (told := said(watcher.next()))["eventType"] == "unsubscribed" and told["topics"] == [topic]


def test_connectivity_can_be_searched_for(home, mqtt, thing):
    home.iot.update_indexing_configuration(thingIndexingConfiguration={
        "thingIndexingMode": "REGISTRY", "thingConnectivityIndexingMode": "STATUS"})

    def found(query):
        things = home.iot.search_index(queryString=f"thingName:{thing} AND {query}")["things"]
        return things and things[0]["connectivity"]

    assert until(lambda: found("connectivity.connected:false")) == {"connected": False}
    client = mqtt.connect(client_id=thing, keepalive=55)
    there = until(lambda: found("connectivity.connected:true"))
    assert (there["clientId"], there["keepAliveDuration"], there["cleanSession"]) == (thing, 55, True)
    client.close()
    gone = until(lambda: found("connectivity.disconnectReason:CLIENT_INITIATED_DISCONNECT"))
    assert gone["connected"] is False and gone["timestamp"] >= there["timestamp"]
    assert found(f"connectivity.timestamp >= {there['timestamp']}")
