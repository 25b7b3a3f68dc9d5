"""S3 copies, the tags and attributes of objects, and the older listing."""

import pytest

from expect import pages, refused, unique

MIB = 1024 * 1024


@pytest.fixture
def bucket(aws):
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name)
    return name


def read(aws, bucket, key):
    return aws.s3.get_object(Bucket=bucket, Key=key)["Body"].read()


def test_a_copy_takes_content_and_metadata_along(aws, bucket):
    made = aws.s3.put_object(Bucket=bucket, Key="a b/ü", Body=b"x", Metadata={"m": "1"}, ContentType="text/plain")
    answer = aws.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "a b/ü"})
    assert answer["CopyObjectResult"]["ETag"] == made["ETag"]
    seen = aws.s3.get_object(Bucket=bucket, Key="copy")
    assert (seen["Body"].read(), seen["Metadata"], seen["ContentType"]) == (b"x", {"m": "1"}, "text/plain")


def test_a_copy_may_have_metadata_of_its_own(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x", Metadata={"m": "1"})
    source = {"Bucket": bucket, "Key": "k"}
    aws.s3.copy_object(Bucket=bucket, Key="k", CopySource=source, MetadataDirective="REPLACE", Metadata={"n": "2"})
    assert aws.s3.head_object(Bucket=bucket, Key="k")["Metadata"] == {"n": "2"}
    with refused("InvalidRequest", 400):
        aws.s3.copy_object(Bucket=bucket, Key="k", CopySource=source)


def test_a_copy_is_of_the_version_and_under_the_condition_it_names(aws, bucket):
    aws.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = aws.s3.put_object(Bucket=bucket, Key="k", Body=b"one")
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"two")
    source = {"Bucket": bucket, "Key": "k", "VersionId": first["VersionId"]}
    answer = aws.s3.copy_object(Bucket=bucket, Key="copy", CopySource=source, CopySourceIfMatch=first["ETag"])
    assert answer["CopySourceVersionId"] == first["VersionId"]
    assert read(aws, bucket, "copy") == b"one"
    with refused("PreconditionFailed", 412):
        aws.s3.copy_object(Bucket=bucket, Key="copy", CopySource=source, CopySourceIfMatch='"other"')
    with refused("NoSuchKey", 404):
        aws.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "missing"})


def test_parts_may_be_copied(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="source", Body=b"a" * (5 * MIB) + b"tail")
    at = {"Bucket": bucket, "Key": "k"}
    upload = aws.s3.create_multipart_upload(**at)["UploadId"]
    source = {"Bucket": bucket, "Key": "source"}
    parts = []
    for number, part in ((1, f"bytes=0-{5 * MIB - 1}"), (2, f"bytes={5 * MIB}-{5 * MIB + 3}")):
        copied = aws.s3.upload_part_copy(
            UploadId=upload, PartNumber=number, CopySource=source, CopySourceRange=part, **at)
        parts.append({"PartNumber": number, "ETag": copied["CopyPartResult"]["ETag"]})
    aws.s3.complete_multipart_upload(UploadId=upload, MultipartUpload={"Parts": parts}, **at)
    assert read(aws, bucket, "k") == b"a" * (5 * MIB) + b"tail"


def tags_of(aws, bucket, key="k"):
    tags = aws.s3.get_object_tagging(Bucket=bucket, Key=key)["TagSet"]
    return {tag["Key"]: tag["Value"] for tag in tags}


def test_objects_have_tags(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging="a=1&b=two%20words")
    assert tags_of(aws, bucket) == {"a": "1", "b": "two words"}
    assert aws.s3.get_object(Bucket=bucket, Key="k")["TagCount"] == 2
    aws.s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "c", "Value": ""}]})
    assert tags_of(aws, bucket) == {"c": ""}
    aws.s3.delete_object_tagging(Bucket=bucket, Key="k")
    assert tags_of(aws, bucket) == {}


def test_an_object_has_ten_tags_at_most(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x")

    def tag(count):
        tags = [{"Key": f"k{n}", "Value": "v"} for n in range(count)]
        aws.s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": tags})

    tag(10)
    with refused("BadRequest", 400):
        tag(11)
    with refused("NoSuchKey", 404):
        aws.s3.get_object_tagging(Bucket=bucket, Key="missing")


def test_attributes_are_told_without_the_object(aws, bucket):
    made = aws.s3.put_object(Bucket=bucket, Key="k", Body=b"12345", ChecksumAlgorithm="SHA256")
    seen = aws.s3.get_object_attributes(
        Bucket=bucket, Key="k", ObjectAttributes=["ETag", "ObjectSize", "StorageClass", "Checksum"])
    assert seen["ETag"] == made["ETag"].strip('"')
    assert (seen["ObjectSize"], seen["StorageClass"]) == (5, "STANDARD")
    assert seen["Checksum"]["ChecksumSHA256"] == made["ChecksumSHA256"]


def test_the_older_listing_pages_as_well(aws, bucket):
    for key in ("a/1", "a/2", "b", "c", "d"):
        aws.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    found = pages(aws.s3, "list_objects", 2, Bucket=bucket)
    assert [o["Key"] for page in found for o in page["Contents"]] == ["a/1", "a/2", "b", "c", "d"]
    found = pages(aws.s3, "list_objects", 2, Bucket=bucket, Delimiter="/")
    assert [p["Prefix"] for page in found for p in page.get("CommonPrefixes", [])] == ["a/"]
    assert [o["Key"] for page in found for o in page.get("Contents", [])] == ["b", "c", "d"]
    after = aws.s3.list_objects(Bucket=bucket, Marker="c")
    assert [o["Key"] for o in after["Contents"]] == ["d"]
