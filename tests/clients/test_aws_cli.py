"""The AWS CLI in a shell that evaluated `fleetctl local env`, over HTTP and over TLS."""

import json
import os
import pathlib
import shlex
import ssl
import subprocess
import sys
import urllib.request

import pytest

from documents import IOT_POLICY, TRUST_IOT
from expect import unique
from local_aws import Clients, fleetctl

AWS = pathlib.Path(sys.executable).parent / "aws"


def exports(text):
    """The variables of shell exports: `export NAME=value`, a line each."""
    pairs = {}
    for line in text.splitlines():
        if line.startswith("export "):
            name, _, value = shlex.split(line)[1].partition("=")
            pairs[name] = value
    return pairs


@pytest.fixture(scope="module", params=["http", "https"])
def environment(request, server):
    """A shell in which the exports were evaluated, and nothing else is set."""
    tls = ["--tls"] if request.param == "https" else []
    printed = exports(fleetctl("local", "env", "--state-dir", str(server.state), *tls))
    assert printed["AWS_ENDPOINT_URL"] == f"{request.param}://127.0.0.1:{server.port}"
    keep = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**keep, **printed, "HOME": str(server.state), "AWS_PAGER": "", "AWS_MAX_ATTEMPTS": "1"}


@pytest.fixture
def aws_cli(environment):
    def run(*arguments, expect=0):
        done = subprocess.run([AWS, *arguments], capture_output=True, text=True, env=environment,
                              stdin=subprocess.DEVNULL, timeout=60, check=False)
        assert done.returncode == expect, done.stderr
        if expect:
            return done.stderr
        return json.loads(done.stdout) if done.stdout.startswith(("{", "[")) else done.stdout
    return run


def test_env_prints_what_a_shell_needs(environment):
    for name in ("AWS_ENDPOINT_URL", "AWS_CA_BUNDLE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"):
        assert environment[name]
    assert pathlib.Path(environment["AWS_CA_BUNDLE"]).read_text().startswith("-----BEGIN CERTIFICATE")


def test_things_types_and_groups(aws_cli):
    kind, thing, group = unique("type"), unique("thing"), unique("group")
    aws_cli("iot", "create-thing-type", "--thing-type-name", kind, "--tags", "Key=a,Value=b")
    made = aws_cli("iot", "create-thing", "--thing-name", thing, "--thing-type-name", kind,
                   "--attribute-payload", '{"attributes": {"country": "US"}}')
    assert made["thingArn"] == f"arn:aws:iot:us-east-1:123456789012:thing/{thing}"
    aws_cli("iot", "create-thing-group", "--thing-group-name", group)
    aws_cli("iot", "add-thing-to-thing-group", "--thing-name", thing, "--thing-group-name", group)
    assert aws_cli("iot", "list-things-in-thing-group", "--thing-group-name", group)["things"] == [thing]
    seen = aws_cli("iot", "describe-thing", "--thing-name", thing)
    assert (seen["thingTypeName"], seen["attributes"]) == (kind, {"country": "US"})
    tags = aws_cli("iot", "list-tags-for-resource", "--resource-arn",
                   f"arn:aws:iot:us-east-1:123456789012:thingtype/{kind}")
    assert tags["tags"] == [{"Key": "a", "Value": "b"}]


def test_an_error_reads_as_it_does_from_aws(aws_cli):
    said = aws_cli("iot", "describe-thing", "--thing-name", "no-such-thing", expect=255)
    assert "An error occurred (ResourceNotFoundException) when calling the DescribeThing operation" in said


def test_listings_page_by_themselves(aws_cli, server, wire):
    prefix, iot = unique("paged"), Clients(server, "http", wire).iot
    for n in range(5):
        iot.create_billing_group(billingGroupName=f"{prefix}-{n}")
    found = aws_cli("iot", "list-billing-groups", "--name-prefix-filter", prefix, "--page-size", "2")
    assert len(found["billingGroups"]) == 5


def test_certificates_and_policies(aws_cli):
    name = unique("policy")
    aws_cli("iot", "create-policy", "--policy-name", name, "--policy-document", IOT_POLICY)
    made = aws_cli("iot", "create-keys-and-certificate", "--set-as-active")
    aws_cli("iot", "attach-policy", "--policy-name", name, "--target", made["certificateArn"])
    seen = aws_cli("iot", "list-attached-policies", "--target", made["certificateArn"])
    assert [p["policyName"] for p in seen["policies"]] == [name]


def test_packages(aws_cli):
    name = unique("package")
    aws_cli("iot", "create-package", "--package-name", name)
    aws_cli("iot", "create-package-version", "--package-name", name, "--version-name", "1.0.0",
            "--attributes", "size=12")
    aws_cli("iot", "update-package-version", "--package-name", name, "--version-name", "1.0.0",
            "--action", "PUBLISH")
    seen = aws_cli("iot", "get-package-version", "--package-name", name, "--version-name", "1.0.0")
    assert (seen["status"], seen["attributes"]) == ("PUBLISHED", {"size": "12"})


def test_settings(aws_cli, environment):
    aws_cli("iot", "update-indexing-configuration", "--thing-indexing-configuration",
            "thingIndexingMode=REGISTRY")
    seen = aws_cli("iot", "get-indexing-configuration")
    assert seen["thingIndexingConfiguration"]["thingIndexingMode"] == "REGISTRY"
    aws_cli("iot", "update-event-configurations", "--event-configurations", '{"JOB": {"Enabled": true}}')
    assert aws_cli("iot", "describe-event-configurations")["eventConfigurations"]["JOB"]["Enabled"]
    role = aws_cli("iam", "create-role", "--role-name", unique("role"),
                   "--assume-role-policy-document", TRUST_IOT)["Role"]["Arn"]
    aws_cli("iot", "set-v2-logging-options", "--role-arn", role, "--default-log-level", "ERROR")
    assert aws_cli("iot", "get-v2-logging-options")["defaultLogLevel"] == "ERROR"
    address = aws_cli("iot", "describe-endpoint", "--endpoint-type", "iot:Data-ATS")["endpointAddress"]
    assert address.rsplit(":", 1)[1] == environment["AWS_ENDPOINT_URL"].rsplit(":", 1)[1]


def test_shadows_and_publishing(aws_cli, tmp_path):
    thing, out = unique("thing"), tmp_path / "out"
    aws_cli("iot-data", "update-thing-shadow", "--thing-name", thing, "--shadow-name", "$package",
            "--payload", '{"state": {"reported": {"app": {"version": "1.0.0"}}}}', str(out))
    aws_cli("iot-data", "get-thing-shadow", "--thing-name", thing, "--shadow-name", "$package", str(out))
    assert json.loads(out.read_text())["state"]["reported"] == {"app": {"version": "1.0.0"}}
    names = aws_cli("iot-data", "list-named-shadows-for-thing", "--thing-name", thing)
    assert names["results"] == ["$package"]
    aws_cli("iot-data", "publish", "--topic", "fleet/news", "--qos", "1", "--payload", "hello")
    aws_cli("iot-data", "delete-thing-shadow", "--thing-name", thing, "--shadow-name", "$package", str(out))


def test_buckets_and_objects(aws_cli, environment, tmp_path):
    bucket, source, back = unique("bucket"), tmp_path / "source", tmp_path / "back"
    source.write_bytes(bytes(range(256)) * 40_000)
    aws_cli("s3", "mb", f"s3://{bucket}")
    aws_cli("s3api", "put-bucket-versioning", "--bucket", bucket,
            "--versioning-configuration", "Status=Enabled")
    aws_cli("s3", "cp", str(source), f"s3://{bucket}/firmware/a.zip")
    aws_cli("s3", "cp", f"s3://{bucket}/firmware/a.zip", str(back))
    assert back.read_bytes() == source.read_bytes()
    url = aws_cli("s3", "presign", f"s3://{bucket}/firmware/a.zip").strip()
    trusted = ssl.create_default_context(cafile=environment.get("AWS_CA_BUNDLE"))
    with urllib.request.urlopen(url, context=trusted, timeout=10) as reply:
        assert reply.read() == source.read_bytes()
    listed = aws_cli("s3", "ls", f"s3://{bucket}/firmware/")
    assert "10240000 a.zip" in listed
    versions = aws_cli("s3api", "list-object-versions", "--bucket", bucket)["Versions"]
    aws_cli("s3", "rm", f"s3://{bucket}/firmware/a.zip")
    said = aws_cli("s3", "rb", f"s3://{bucket}", expect=1)
    assert "BucketNotEmpty" in said
    for entry in versions + aws_cli("s3api", "list-object-versions", "--bucket", bucket)["DeleteMarkers"]:
        aws_cli("s3api", "delete-object", "--bucket", bucket, "--key", entry["Key"],
                "--version-id", entry["VersionId"])
    aws_cli("s3", "rb", f"s3://{bucket}")


def test_roles_and_identities(aws_cli):
    name = unique("role")
    trust = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "sts:AssumeRole"}]})
    made = aws_cli("iam", "create-role", "--role-name", name, "--assume-role-policy-document", trust)
    assert aws_cli("iam", "get-role", "--role-name", name)["Role"]["Arn"] == made["Role"]["Arn"]
    assert aws_cli("sts", "get-caller-identity")["Account"] == "123456789012"
    assumed = aws_cli("sts", "assume-role", "--role-arn", made["Role"]["Arn"], "--role-session-name", "session")
    assert assumed["Credentials"]["SessionToken"]
    aws_cli("iam", "delete-role", "--role-name", name)
