"""`fleetctl cleanup` beside resources of others, told by boto3: killed anywhere, with faults, it ends with just these."""

import concurrent.futures
import json
import os
import shutil
import subprocess

import pytest

from local_aws import DEFAULT_ACCOUNT, FLEETCTL, Clients, LocalAws

DEVICES = 20
# As fast as it goes: what is tried here is what is left, not how long it takes.
UNPACED = [f"--rate={bucket}=off" for bucket in (
    "things", "thing-reads", "thing-lists", "thing-types", "thing-type-reads", "thing-type-lists",
    "groups", "group-changes", "group-reads", "group-lists", "memberships", "tags", "tag-reads",
    "packages", "package-configuration", "indexing", "indexing-changes", "indices", "iam",
    "s3-buckets", "s3-objects", "shadows", "thing-principals", "principal-thing-lists",
    "thing-principal-lists", "certificate-lists", "certificate-changes", "certificate-deletions",
    "attached-policy-lists", "policy-targets", "job-changes", "job-descriptions", "job-lists",
    "command-changes", "command-reads", "command-lists",
)]
EVERYTHING = os.environ.get("FLEETCTL_EVERY_CALL") == "1"
OURS = {"Key": "workshop", "Value": "learning-aws-iot-dm-basics"}
THEIRS = {"Key": "workshop", "Value": "theirs"}
EVERYTHING_ALLOWED = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iot:*", "Resource": "*"}]})


def run(state, *arguments, faults=None, timeout=110):
    """Runs fleetctl on a state and gives back how it ended."""
    command = [FLEETCTL, "--local", "--state-dir", str(state), "--local-quotas", "off", *UNPACED]
    if faults:
        command += ["--local-faults", faults]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    return subprocess.run(
        [*command, *arguments], capture_output=True, text=True, timeout=timeout, check=False,
        stdin=subprocess.DEVNULL, env=environment,
    )


def clean(state, **options):
    return run(state, "cleanup", "--confirm", "DELETE", **options)


def pages(call, key, token="nextToken", ask=None, **arguments):
    """Every item of a listing."""
    items = []
    while True:
        answer = call(**arguments)
        items += answer.get(key, [])
        if not answer.get(token):
            return items
        arguments[ask or token] = answer[token]


def assume(service):
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]})


def plant(aws):
    """Something of others of every kind, much of it looking like ours."""
    iot, s3, iam = aws.iot, aws.s3, aws.iam
    iot.create_thing_type(thingTypeName="ProductionType")
    for name in ("production-device-001", "Vehicle-VIN-1", "Vehicle-VIN-0001", "vehicle-vin-001", "Fleet-Device-001"):
        iot.create_thing(thingName=name, thingTypeName="ProductionType", attributePayload={"attributes": {"a": "b"}})
        aws.data.update_thing_shadow(thingName=name, payload=b'{"state":{"reported":{"on":true}}}')
        aws.data.update_thing_shadow(thingName=name, shadowName="$package", payload=b'{"state":{"reported":{}}}')
    iot.create_thing_group(thingGroupName="production")
    iot.create_thing_group(thingGroupName="Fleet-theirs", tags=[THEIRS])
    device = aws.arn("thing/production-device-001")
    iot.create_job(jobId="nightly", targets=[device], document="{}")
    iot.create_job(jobId="OTA-Job-theirs", targets=[device], document="{}", tags=[THEIRS])
    for name, tags in (("lock-command", []), ("theirs", [THEIRS])):
        iot.create_command(
            commandId=name, tags=tags, namespace="AWS-IoT",
            payload={"content": b"{}", "contentType": "application/json"},
        )
    iot.create_package(packageName="acme", tags={"workshop": "theirs"})
    iot.create_package_version(packageName="acme", versionName="1.0.0")
    iot.create_package(packageName="SedanVehicle-Package", tags={"workshop": "theirs"})
    iot.create_policy(policyName="Production", policyDocument=EVERYTHING_ALLOWED)
    own = iot.create_keys_and_certificate(setAsActive=True)
    iot.attach_policy(policyName="Production", target=own["certificateArn"])
    iot.attach_thing_principal(thingName="production-device-001", principal=own["certificateArn"])
    iot.create_keys_and_certificate(setAsActive=True)
    for name, tags in (("production-data", None), ("iot-dm-workshop-theirs", [THEIRS])):
        s3.create_bucket(Bucket=name)
        s3.put_object(Bucket=name, Key="a", Body=b"theirs")
        if tags:
            s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tags})
    s3.create_bucket(Bucket="iot-dm-workshop-elsewhere", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    iam.create_role(RoleName="production", AssumeRolePolicyDocument=assume("ec2.amazonaws.com"))
    iam.create_role(RoleName="IoTJobsRole-eu-west-1-12345678", AssumeRolePolicyDocument=assume("iot.amazonaws.com"), Tags=[OURS])
    iam.create_role(RoleName="theirs", AssumeRolePolicyDocument=assume("iot.amazonaws.com"), Tags=[THEIRS])
    iam.put_role_policy(RoleName="theirs", PolicyName="inline", PolicyDocument=EVERYTHING_ALLOWED)


def arm(aws):
    """Jobs and commands of ours, some of them begun or over; certificates on provisioned devices: one
    of its own, one for two, one that others use too."""
    iot = aws.iot
    for number in range(12):
        job = f"OTA-Job-{number}"
        iot.create_job(jobId=job, targets=[aws.arn("thing/Vehicle-VIN-001")], document="{}", tags=[OURS] if number % 2 else [])
        if number % 3 == 0:
            iot.cancel_job(jobId=job)
    iot.create_command(
        commandId="ours", tags=[OURS], namespace="AWS-IoT",
        payload={"content": b"{}", "contentType": "application/json"},
    )
    for things in (["Vehicle-VIN-001"], ["Vehicle-VIN-001", "Vehicle-VIN-002"], ["Vehicle-VIN-003", "production-device-001"]):
        made = iot.create_keys_and_certificate(setAsActive=True)
        iot.attach_policy(policyName="Production", target=made["certificateArn"])
        for thing in things:
            iot.attach_thing_principal(thingName=thing, principal=made["certificateArn"])
    return made["certificateId"]


def inventory(aws):
    """Everything there is, in words that do not change with time."""
    iot, data, s3, iam = aws.iot, aws.data, aws.s3, aws.iam
    there = {}
    for thing in pages(iot.list_things, "things"):
        name = thing["thingName"]
        shadows = {"": data.get_thing_shadow} if has_shadow(data, name) else {}
        there["thing", name] = (
            iot.describe_thing(thingName=name)["thingId"], thing["version"],
            sorted(iot.list_thing_principals(thingName=name)["principals"]), sorted(shadows),
            sorted(data.list_named_shadows_for_thing(thingName=name)["results"]),
        )
    for kind in pages(iot.list_thing_types, "thingTypes"):
        there["type", kind["thingTypeName"]] = (kind["thingTypeMetadata"]["deprecated"], tags(iot, kind["thingTypeArn"]))
    for group in pages(iot.list_thing_groups, "thingGroups"):
        described = iot.describe_thing_group(thingGroupName=group["groupName"])
        there["group", group["groupName"]] = (described["thingGroupId"], described["version"], tags(iot, group["groupArn"]))
    for job in pages(iot.list_jobs, "jobs"):
        there["job", job["jobId"]] = (job["status"], tags(iot, job["jobArn"]))
    for command in pages(iot.list_commands, "commands"):
        there["command", command["commandId"]] = tags(iot, command["commandArn"])
    for package in pages(iot.list_packages, "packageSummaries"):
        name = package["packageName"]
        versions = pages(iot.list_package_versions, "packageVersionSummaries", packageName=name)
        there["package", name] = (sorted(v["versionName"] for v in versions), tags(iot, aws.arn(f"package/{name}")))
    for certificate in pages(iot.list_certificates, "certificates", "nextMarker", "marker"):
        arn = certificate["certificateArn"]
        there["certificate", certificate["certificateId"]] = (
            certificate["status"], iot.list_attached_policies(target=arn)["policies"],
            sorted(iot.list_principal_things(principal=arn)["things"]),
        )
    for bucket in s3.list_buckets()["Buckets"]:
        name = bucket["Name"]
        versions = s3.list_object_versions(Bucket=name)
        there["bucket", name] = [(v["Key"], v["VersionId"]) for v in versions.get("Versions", [])]
    for role in iam.list_roles()["Roles"]:
        name = role["RoleName"]
        there["role", name] = (role["RoleId"], iam.list_role_policies(RoleName=name)["PolicyNames"])
    indexing = iot.get_indexing_configuration()["thingIndexingConfiguration"]
    there["indexing"] = indexing["thingIndexingMode"]
    there["configuration"] = iot.get_package_configuration().get("versionUpdateByJobsConfig", {}).get("enabled", False)
    return there


def has_shadow(data, name):
    try:
        data.get_thing_shadow(thingName=name)
        return True
    except data.exceptions.ResourceNotFoundException:
        return False


def tags(iot, arn):
    return sorted((tag["Key"], tag["Value"]) for tag in iot.list_tags_for_resource(resourceArn=arn)["tags"])


def on(state, wire, look):
    """Serves a state for as long as boto3 looks at it."""
    directory = state.parent / "server"
    directory.mkdir(exist_ok=True)
    server = LocalAws(directory, "--quotas", "off")
    server.state = state
    with server as running:
        return look(Clients(running, "http", wire))


@pytest.fixture(scope="module")
def fleet(tmp_path_factory, wire):
    """A state with a fleet of ours beside things of others, and what these are."""
    state = tmp_path_factory.mktemp("fleet") / "state"
    on(state, wire, plant)
    theirs = on(state, wire, inventory)
    provisioned = run(state, "provision", "--yes", "--devices", str(DEVICES))
    assert provisioned.returncode == 0, provisioned.stderr
    shared = on(state, wire, arm)
    # The certificate that a device of theirs uses too is theirs.
    arn = f"arn:aws:iot:us-east-1:{DEFAULT_ACCOUNT}:cert/{shared}"
    theirs["certificate", shared] = ("ACTIVE", [{"policyName": "Production", "policyArn": f"arn:aws:iot:us-east-1:{DEFAULT_ACCOUNT}:policy/Production"}], ["production-device-001"])
    number, version, principals, *rest = theirs["thing", "production-device-001"]
    theirs["thing", "production-device-001"] = (number, version, sorted([*principals, arn]), *rest)
    return state, theirs


def copy(fleet, to):
    state, theirs = fleet
    shutil.copytree(state, to / "state")
    return to / "state", theirs


def test_what_others_own_is_all_that_is_left(fleet, tmp_path, wire):
    state, theirs = copy(fleet, tmp_path)
    done = clean(state)
    assert done.returncode == 0, done.stdout + done.stderr
    assert on(state, wire, inventory) == theirs


def test_a_dry_run_sends_nothing_that_changes_anything(fleet, tmp_path, wire):
    state, _ = copy(fleet, tmp_path)
    before = on(state, wire, inventory)
    log = tmp_path / "access.log"
    done = run(state, "--local-access-log", str(log), "cleanup", "--dry-run")
    assert done.returncode == 0, done.stdout + done.stderr
    calls = [json.loads(line) for line in log.read_text().splitlines()]
    assert len(calls) > DEVICES
    assert [call["operation"] for call in calls if call["mutates"]] == []
    assert on(state, wire, inventory) == before


def calls_of(fleet, to):
    to.mkdir()
    state, _ = copy(fleet, to)
    log = to / "access.log"
    assert run(state, "--local-access-log", str(log), "cleanup", "--confirm", "DELETE").returncode == 0
    return len(log.read_text().splitlines())


def die_and_finish(fleet, directory, wire, call):
    directory.mkdir()
    state, theirs = copy(fleet, directory)
    died = clean(state, faults=f"crash-at={call}")
    done = clean(state)
    left = on(state, wire, inventory)
    shutil.rmtree(directory)
    return call, died.returncode, done, left == theirs, left


@pytest.mark.timeout(3600)
def test_killed_at_any_call_the_same_command_finishes(fleet, tmp_path, wire):
    """Both sides die at the call. FLEETCTL_EVERY_CALL=1 tries every call, else it is every eleventh."""
    total = calls_of(fleet, tmp_path / "count")
    assert total > 5 * DEVICES
    calls = range(1, total + 1, 1 if EVERYTHING else 11)
    with concurrent.futures.ThreadPoolExecutor(2) as workers:
        tried = [workers.submit(die_and_finish, fleet, tmp_path / str(call), wire, call) for call in calls]
        for attempt in concurrent.futures.as_completed(tried):
            call, died, done, same, left = attempt.result()
            assert died != 0 or call > total - 40, f"call {call} of {total} was not reached"
            assert done.returncode == 0, f"call {call}: {done.stdout}{done.stderr}"
            assert same, f"call {call}: {left}"


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("delay", [0.15, 0.3, 0.5, 0.8, 1.2] if not EVERYTHING else [n / 50 for n in range(1, 100)])
def test_a_client_that_is_killed_is_followed_by_one_that_finishes(fleet, tmp_path, wire, delay):
    """Only the client dies; the server goes on."""
    state, theirs = copy(fleet, tmp_path)
    server = LocalAws(tmp_path, "--quotas", "off", "--faults", "seed=1;latency=5ms")
    server.state = state
    with server as running:
        client = subprocess.Popen(
            [FLEETCTL, "--local", "--state-dir", str(state), *UNPACED, "cleanup", "--confirm", "DELETE"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        )
        try:
            client.wait(delay)
        except subprocess.TimeoutExpired:
            client.kill()
            client.wait()
        done = clean(state)
        assert done.returncode == 0, done.stdout + done.stderr
        assert inventory(Clients(running, "http", wire)) == theirs


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(4 if not EVERYTHING else 100))
def test_faults_lose_nothing(fleet, tmp_path, wire, seed):
    """One call in ten fails: throttled, 5xx, reply lost after the change, reply cut short."""
    state, theirs = copy(fleet, tmp_path)
    faults = f"seed={seed};throttle=4%;5xx=3%;drop-after=2%;truncate=1%"
    for _ in range(5):
        done = clean(state, faults=faults)
        if done.returncode == 0:
            break
        assert done.returncode == 1, f"--local-faults '{faults}': {done.stdout}{done.stderr}"
    assert done.returncode == 0, f"--local-faults '{faults}': {done.stdout}{done.stderr}"
    assert on(state, wire, inventory) == theirs, f"--local-faults '{faults}'"
