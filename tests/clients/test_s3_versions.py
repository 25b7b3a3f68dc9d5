"""S3 object versions and delete markers."""

import pytest

from expect import pages, refused, unique


@pytest.fixture
def bucket(aws):
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name)
    versioning(aws, name, "Enabled")
    return name


def versioning(aws, bucket, status):
    aws.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": status})


def put(aws, bucket, body, key="k"):
    return aws.s3.put_object(Bucket=bucket, Key=key, Body=body)["VersionId"]


def read(aws, bucket, key="k", **version):
    return aws.s3.get_object(Bucket=bucket, Key=key, **version)["Body"].read()


def test_every_put_keeps_what_was_there(aws, bucket):
    first, second = put(aws, bucket, b"one"), put(aws, bucket, b"two")
    assert first != second
    assert read(aws, bucket) == b"two"
    assert read(aws, bucket, VersionId=first) == b"one"
    assert aws.s3.head_object(Bucket=bucket, Key="k")["VersionId"] == second
    assert aws.s3.head_object(Bucket=bucket, Key="k", VersionId=first)["VersionId"] == first


def test_a_delete_leaves_a_marker_and_removing_it_brings_the_object_back(aws, bucket):
    put(aws, bucket, b"one")
    gone = aws.s3.delete_object(Bucket=bucket, Key="k")
    assert gone["DeleteMarker"] is True
    with refused("NoSuchKey", 404) as refusal:
        read(aws, bucket)
    assert refusal.response["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"] == "true"
    with refused("MethodNotAllowed", 405):
        read(aws, bucket, VersionId=gone["VersionId"])
    back = aws.s3.delete_object(Bucket=bucket, Key="k", VersionId=gone["VersionId"])
    assert back["DeleteMarker"] is True
    assert read(aws, bucket) == b"one"


def test_a_version_is_deleted_for_good(aws, bucket):
    first, second = put(aws, bucket, b"one"), put(aws, bucket, b"two")
    answer = aws.s3.delete_object(Bucket=bucket, Key="k", VersionId=second)
    assert answer["VersionId"] == second
    assert "DeleteMarker" not in answer
    assert read(aws, bucket) == b"one"
    aws.s3.delete_object(Bucket=bucket, Key="k", VersionId=first)
    with refused("NoSuchKey", 404):
        read(aws, bucket)
    assert "Versions" not in aws.s3.list_object_versions(Bucket=bucket)


def test_a_version_that_never_was_is_not_found(aws, bucket):
    put(aws, bucket, b"one")
    other = put(aws, bucket, b"x", key="other")
    with refused("NoSuchVersion", 404):
        read(aws, bucket, VersionId=other)


def test_before_and_after_versioning_the_version_is_null(aws):
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name)
    assert "VersionId" not in aws.s3.put_object(Bucket=name, Key="k", Body=b"plain")
    versioning(aws, name, "Enabled")
    assert read(aws, name, VersionId="null") == b"plain"
    kept = put(aws, name, b"kept")
    versioning(aws, name, "Suspended")
    aws.s3.put_object(Bucket=name, Key="k", Body=b"suspended")
    assert read(aws, name, VersionId="null") == b"suspended"
    assert read(aws, name, VersionId=kept) == b"kept"
    versions = aws.s3.list_object_versions(Bucket=name)["Versions"]
    assert [(v["VersionId"], v["IsLatest"]) for v in versions] == [("null", True), (kept, False)]


def test_versions_are_listed_newest_first(aws, bucket):
    first, second = put(aws, bucket, b"one"), put(aws, bucket, b"three")
    marker = aws.s3.delete_object(Bucket=bucket, Key="k")["VersionId"]
    other = put(aws, bucket, b"x", key="a")
    seen = aws.s3.list_object_versions(Bucket=bucket)
    assert [(v["Key"], v["VersionId"], v["IsLatest"], v["Size"]) for v in seen["Versions"]] == [
        ("a", other, True, 1), ("k", second, False, 5), ("k", first, False, 3)]
    assert [(m["Key"], m["VersionId"], m["IsLatest"]) for m in seen["DeleteMarkers"]] == [("k", marker, True)]


def test_versions_and_markers_page_together(aws, bucket):
    wanted = []
    for key in ("a", "b", "c"):
        wanted += [put(aws, bucket, b"1", key=key), put(aws, bucket, b"2", key=key)]
        wanted.append(aws.s3.delete_object(Bucket=bucket, Key=key)["VersionId"])
    found = pages(aws.s3, "list_object_versions", 2, Bucket=bucket)
    entries = [[*page.get("Versions", []), *page.get("DeleteMarkers", [])] for page in found]
    assert [len(page) for page in entries] == [2, 2, 2, 2, 1]
    assert sorted(e["VersionId"] for page in entries for e in page) == sorted(wanted)
    some = aws.s3.list_object_versions(Bucket=bucket, Prefix="b")
    assert len(some["Versions"]) == 2 and len(some["DeleteMarkers"]) == 1


def test_versions_and_markers_are_deleted_in_bulk(aws, bucket):
    version = put(aws, bucket, b"one")
    made = aws.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "k"}]})["Deleted"][0]
    assert made["DeleteMarker"] is True
    aws.s3.delete_objects(Bucket=bucket, Delete={"Objects": [
        {"Key": "k", "VersionId": version}, {"Key": "k", "VersionId": made["DeleteMarkerVersionId"]}]})
    left = aws.s3.list_object_versions(Bucket=bucket)
    assert "Versions" not in left and "DeleteMarkers" not in left
    aws.s3.delete_bucket(Bucket=bucket)
