"""S3 buckets: creation, location, versioning, tagging, deletion."""

import socket

import botocore.session
import pytest
from botocore.config import Config

from expect import refused, unique


def bucket(aws, **options):
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name, **options)
    return name


def in_region(region):
    return {"CreateBucketConfiguration": {"LocationConstraint": region}}


def names(page):
    return [b["Name"] for b in page["Buckets"]]


def test_a_bucket_is_made_listed_and_deleted(aws):
    name = bucket(aws)
    aws.s3.head_bucket(Bucket=name)
    listed = aws.s3.list_buckets()
    assert names(listed) == [name]
    assert listed["Buckets"][0]["CreationDate"]
    assert listed["Owner"]["ID"]
    aws.s3.delete_bucket(Bucket=name)
    with refused("404", 404):
        aws.s3.head_bucket(Bucket=name)
    assert aws.s3.list_buckets()["Buckets"] == []


def test_a_bucket_has_its_region(aws):
    name = bucket(aws)
    assert aws.s3.get_bucket_location(Bucket=name)["LocationConstraint"] is None
    assert aws.s3.head_bucket(Bucket=name)["BucketRegion"] == "us-east-1"
    there = aws.client("s3", region="eu-west-1")
    other = unique("bucket")
    there.create_bucket(Bucket=other, **in_region("eu-west-1"))
    assert there.get_bucket_location(Bucket=other)["LocationConstraint"] == "eu-west-1"
    assert there.head_bucket(Bucket=other)["BucketRegion"] == "eu-west-1"


def test_a_region_is_named_when_and_only_when_it_must_be(aws):
    there = aws.client("s3", region="eu-west-1")
    with refused("IllegalLocationConstraintException", 400):
        there.create_bucket(Bucket=unique("bucket"))
    with refused("IllegalLocationConstraintException", 400):
        there.create_bucket(Bucket=unique("bucket"), **in_region("ap-northeast-2"))
    with refused("InvalidLocationConstraint", 400):
        aws.s3.create_bucket(Bucket=unique("bucket"), **in_region("us-east-1"))


def test_making_ones_own_bucket_again(aws):
    name = bucket(aws)
    aws.s3.create_bucket(Bucket=name)
    there = aws.client("s3", region="eu-west-1")
    other = unique("bucket")
    there.create_bucket(Bucket=other, **in_region("eu-west-1"))
    with refused("BucketAlreadyOwnedByYou", 409):
        there.create_bucket(Bucket=other, **in_region("eu-west-1"))


def test_a_name_belongs_to_one_account_everywhere(aws, other_account):
    name = bucket(aws)
    aws.account = other_account
    with refused("BucketAlreadyExists", 409):
        aws.s3.create_bucket(Bucket=name)
    with refused("403", 403):
        aws.s3.head_bucket(Bucket=name)
    assert aws.s3.list_buckets()["Buckets"] == []


@pytest.mark.parametrize("name", ["ab", "Capital", "under_score", "a..b", "-dash", "192.168.5.4", "x" * 64])
def test_a_bad_name_is_refused(aws, name):
    with refused("InvalidBucketName", 400):
        aws.s3.create_bucket(Bucket=name)


@pytest.mark.parametrize("operation,arguments", [
    ("get_bucket_location", {}),
    ("get_bucket_versioning", {}),
    ("get_bucket_tagging", {}),
    ("delete_bucket", {}),
    ("list_objects_v2", {}),
    ("list_object_versions", {}),
    ("list_multipart_uploads", {}),
    ("get_object", {"Key": "k"}),
    ("put_object", {"Key": "k", "Body": b"x"}),
    ("delete_object", {"Key": "k"}),
    ("create_multipart_upload", {"Key": "k"}),
    ("delete_objects", {"Delete": {"Objects": [{"Key": "k"}]}}),
    ("put_bucket_versioning", {"VersioningConfiguration": {"Status": "Enabled"}}),
], ids=lambda value: value if isinstance(value, str) else "")
def test_a_missing_bucket_is_not_found(aws, operation, arguments):
    with refused("NoSuchBucket", 404):
        getattr(aws.s3, operation)(Bucket=unique("missing"), **arguments)


def test_versioning_is_absent_then_on_then_suspended(aws):
    name = bucket(aws)
    assert "Status" not in aws.s3.get_bucket_versioning(Bucket=name)
    for status in ("Enabled", "Suspended", "Enabled"):
        aws.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": status})
        assert aws.s3.get_bucket_versioning(Bucket=name)["Status"] == status


def test_versioning_takes_no_other_word(aws):
    name = bucket(aws)
    with refused("MalformedXML", 400):
        aws.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Sometimes"})


def test_tags_are_set_read_and_removed(aws):
    name = bucket(aws)
    with refused("NoSuchTagSet", 404):
        aws.s3.get_bucket_tagging(Bucket=name)
    aws.s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": "a", "Value": "1"}]})
    aws.s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [
        {"Key": "workshop", "Value": "iot + fleet @ home"}, {"Key": "empty", "Value": ""}]})
    tags = {t["Key"]: t["Value"] for t in aws.s3.get_bucket_tagging(Bucket=name)["TagSet"]}
    assert tags == {"workshop": "iot + fleet @ home", "empty": ""}
    aws.s3.delete_bucket_tagging(Bucket=name)
    with refused("NoSuchTagSet", 404):
        aws.s3.get_bucket_tagging(Bucket=name)


def test_a_tag_key_is_given_once(aws):
    name = bucket(aws)
    with refused("InvalidTag", 400):
        aws.s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [
            {"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]})


def test_a_bucket_with_objects_or_versions_is_not_deleted(aws):
    name = bucket(aws)
    aws.s3.put_object(Bucket=name, Key="k", Body=b"x")
    with refused("BucketNotEmpty", 409):
        aws.s3.delete_bucket(Bucket=name)
    aws.s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    marker = aws.s3.delete_object(Bucket=name, Key="k")["VersionId"]
    with refused("BucketNotEmpty", 409):
        aws.s3.delete_bucket(Bucket=name)
    aws.s3.delete_object(Bucket=name, Key="k", VersionId=marker)
    aws.s3.delete_object(Bucket=name, Key="k", VersionId="null")
    aws.s3.delete_bucket(Bucket=name)


def test_public_access_is_blocked_as_it_is_told(aws):
    name = bucket(aws)
    wanted = {"BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False,
              "RestrictPublicBuckets": False}
    aws.s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=wanted)
    assert aws.s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"] == wanted
    aws.s3.delete_public_access_block(Bucket=name)
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        aws.s3.get_public_access_block(Bucket=name)


def test_a_bucket_may_be_part_of_the_host_name(aws, monkeypatch):
    lookup = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: lookup(
        "127.0.0.1" if str(host).endswith(".localhost") else host, *rest, **more))
    name = bucket(aws)
    session = botocore.session.get_session()
    session.set_credentials(aws.credentials.access_key, aws.credentials.secret_key)
    virtual = session.create_client(
        "s3", region_name="us-east-1", endpoint_url=f"http://localhost:{aws.server.port}",
        config=Config(s3={"addressing_style": "virtual"}))
    virtual.put_object(Bucket=name, Key="a/b c", Body=b"x")
    assert aws.s3.get_object(Bucket=name, Key="a/b c")["Body"].read() == b"x"
    assert virtual.list_objects_v2(Bucket=name)["Contents"][0]["Key"] == "a/b c"


def test_a_deleted_name_is_free_again(aws, other_account):
    name = bucket(aws)
    aws.s3.delete_bucket(Bucket=name)
    aws.account = other_account
    aws.s3.create_bucket(Bucket=name)
