"""What was answered stays: over a restart, over a kill, and under many clients at once."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from documents import IOT_POLICY, TRUST_IOT
from expect import unique
from local_aws import Clients, LocalAws


def test_everything_is_there_after_a_restart(tmp_path, wire):
    with LocalAws(tmp_path, "--quotas", "off") as server:
        aws = Clients(server, "http", wire)
        aws.iot.create_thing(thingName="t", attributePayload={"attributes": {"a": "1"}})
        aws.iot.create_policy(policyName="p", policyDocument=IOT_POLICY)
        aws.data.update_thing_shadow(thingName="t", payload=b'{"state":{"reported":{"a":1}}}')
        aws.iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST_IOT)
        aws.s3.create_bucket(Bucket="kept-bucket")
        aws.s3.put_object(Bucket="kept-bucket", Key="k", Body=b"kept" * 1_000_000)
        authority = server.ca.read_bytes()
    with LocalAws(tmp_path, "--quotas", "off") as server:
        aws = Clients(server, "https", wire)
        assert aws.iot.describe_thing(thingName="t")["attributes"] == {"a": "1"}
        assert aws.iot.get_policy(policyName="p")["defaultVersionId"] == "1"
        assert b'"reported":{"a":1}' in aws.data.get_thing_shadow(thingName="t")["payload"].read()
        assert aws.iam.get_role(RoleName="r")["Role"]["RoleName"] == "r"
        assert aws.s3.get_object(Bucket="kept-bucket", Key="k")["Body"].read() == b"kept" * 1_000_000
        assert server.ca.read_bytes() == authority


@pytest.mark.parametrize("after", [20, 200, 600])
def test_a_killed_server_loses_nothing_that_it_answered(tmp_path, wire, after):
    killed = LocalAws(tmp_path, "--quotas", "off")
    killed.__enter__()
    iot = Clients(killed, "http", wire).iot
    answered = []

    def create(number):
        name = f"t{number}"
        try:
            iot.create_thing(thingName=name)
            answered.append(name)
        except (BotoCoreError, ClientError):
            return
        if len(answered) == after:
            killed.process.kill()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(create, range(1000)))
    killed.process.wait()
    assert len(answered) >= after
    with LocalAws(tmp_path, "--quotas", "off") as server:
        iot = Clients(server, "http", wire).iot
        things = [t["thingName"] for page in iot.get_paginator("list_things").paginate() for t in page["things"]]
        assert set(answered) <= set(things)
        assert len(things) == len(set(things))
        iot.create_thing(thingName="after")


def together(call, count=32):
    """Calls at once from many threads: what succeeded, and the codes of what did not."""
    def attempt(number):
        try:
            return call(number), None
        except ClientError as error:
            return None, error.response["Error"]["Code"]

    with ThreadPoolExecutor(count) as pool:
        outcomes = list(pool.map(attempt, range(count)))
    return [made for made, code in outcomes if code is None], [code for _, code in outcomes if code]


def test_one_thing_made_by_many_at_once_is_one_thing(aws):
    name = unique("thing")
    made, refusals = together(lambda _: aws.iot.create_thing(thingName=name)["thingId"])
    assert len(set(made)) == 1 and refusals == []


def test_one_of_many_different_things_of_one_name_is_made(aws):
    name = unique("thing")
    made, refusals = together(lambda n: aws.iot.create_thing(
        thingName=name, attributePayload={"attributes": {"n": str(n)}}))
    assert len(made) == 1
    assert set(refusals) == {"ResourceAlreadyExistsException"}


def test_updates_at_once_are_counted_one_by_one(aws):
    thing = unique("thing")
    made, refusals = together(
        lambda n: aws.data.update_thing_shadow(thingName=thing, payload=b'{"state":{"reported":{"n":%d}}}' % n))
    assert len(made) == 32 and refusals == []
    assert b'"version":32' in aws.data.get_thing_shadow(thingName=thing)["payload"].read()


def test_one_of_many_guarded_updates_wins(aws):
    name = unique("thing")
    aws.iot.create_thing(thingName=name)
    made, refusals = together(lambda n: aws.iot.update_thing(
        thingName=name, attributePayload={"attributes": {"n": str(n)}}, expectedVersion=1))
    assert len(made) == 1
    assert set(refusals) == {"VersionConflictException"}
    assert aws.iot.describe_thing(thingName=name)["version"] == 2


def test_a_bucket_asked_for_by_many_at_once_is_made_once(aws):
    name = unique("bucket")
    there = aws.client("s3", region="eu-west-1", max_pool_connections=32)
    made, refusals = together(lambda _: there.create_bucket(
        Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}))
    assert len(made) == 1
    assert set(refusals) == {"BucketAlreadyOwnedByYou"}


def test_pages_stay_whole_while_things_come_and_go(aws):
    steady = {f"m{n:02}" for n in range(20)}
    for name in steady:
        aws.iot.create_thing(thingName=name)
    seen = []
    for number, page in enumerate(aws.iot.get_paginator("list_things").paginate(PaginationConfig={"PageSize": 3})):
        seen += [t["thingName"] for t in page["things"]]
        aws.iot.create_thing(thingName=f"a{number}")
        aws.iot.create_thing(thingName=f"z{number}")
        aws.iot.delete_thing(thingName=f"z{number}")
    assert steady <= set(seen)
    assert len(seen) == len(set(seen))
