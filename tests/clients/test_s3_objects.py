"""S3 objects: content, metadata, ranges, conditions, checksums, presigned URLs, listings."""

import base64
import datetime
import hashlib
import io
import ssl
import time
import urllib.error
import urllib.request

import pytest

from expect import pages, refused, unique


@pytest.fixture
def bucket(aws):
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name)
    return name


def md5(data):
    return hashlib.md5(data).hexdigest()


def put(aws, bucket, *keys):
    for key in keys:
        aws.s3.put_object(Bucket=bucket, Key=key, Body=key.encode())


def presigned(aws, operation, bucket, key, seconds=60, **parameters):
    """A URL of the fourth signature version; boto3 has to be told, away from AWS's own hosts."""
    client = aws.client("s3", signature_version="s3v4")
    return client.generate_presigned_url(
        operation, Params={"Bucket": bucket, "Key": key, **parameters}, ExpiresIn=seconds)


def fetch(aws, url, method="GET", data=None, headers=None):
    """Plain HTTP, as a device with nothing but a URL does it: (status, headers, body)."""
    context = ssl.create_default_context(cafile=aws.verify) if aws.verify else None
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, context=context, timeout=10) as reply:
            return reply.status, dict(reply.headers), reply.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def test_an_object_comes_back_as_it_was_put(aws, bucket):
    body = bytes(range(256)) * 40
    made = aws.s3.put_object(
        Bucket=bucket, Key="firmware/sedan/1.0.0.zip", Body=body, ContentType="application/zip",
        Metadata={"version": "1.0.0"}, CacheControl="no-cache", ContentDisposition="attachment")
    assert made["ETag"] == f'"{md5(body)}"'
    seen = aws.s3.get_object(Bucket=bucket, Key="firmware/sedan/1.0.0.zip")
    assert seen["Body"].read() == body
    head = aws.s3.head_object(Bucket=bucket, Key="firmware/sedan/1.0.0.zip")
    for answer in (seen, head):
        assert answer["ContentLength"] == len(body)
        assert answer["ContentType"] == "application/zip"
        assert answer["ETag"] == made["ETag"]
        assert answer["Metadata"] == {"version": "1.0.0"}
        assert answer["CacheControl"] == "no-cache"
        assert answer["ContentDisposition"] == "attachment"
        assert answer["AcceptRanges"] == "bytes"
        age = datetime.datetime.now(datetime.timezone.utc) - answer["LastModified"]
        assert abs(age) < datetime.timedelta(days=1)


@pytest.mark.parametrize("key", [
    "a b+c", "ünï/çødé 車.zip", "dots/../and/./slashes//x", "percent%20kept", "quote'\"&<>", "?query#fragment=1",
    "trailing/", "k" * 1024,
], ids=lambda key: key[:12])
def test_any_key_comes_back(aws, bucket, key):
    aws.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    assert aws.s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"x"
    assert [o["Key"] for o in aws.s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    aws.s3.delete_object(Bucket=bucket, Key=key)
    assert aws.s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_a_key_is_at_most_1024_bytes(aws, bucket):
    with refused("KeyTooLongError", 400):
        aws.s3.put_object(Bucket=bucket, Key="k" * 1025, Body=b"x")


def test_an_empty_object_is_an_object(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="empty", Body=b"")
    seen = aws.s3.get_object(Bucket=bucket, Key="empty")
    assert (seen["ContentLength"], seen["Body"].read(), seen["ETag"]) == (0, b"", f'"{md5(b"")}"')


def test_putting_again_replaces(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"one", Metadata={"a": "1"})
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"two")
    seen = aws.s3.get_object(Bucket=bucket, Key="k")
    assert (seen["Body"].read(), seen["Metadata"]) == (b"two", {})


def test_a_missing_key_is_not_found_and_may_be_deleted(aws, bucket):
    with refused("NoSuchKey", 404):
        aws.s3.get_object(Bucket=bucket, Key="missing")
    with refused("404", 404):
        aws.s3.head_object(Bucket=bucket, Key="missing")
    assert aws.s3.delete_object(Bucket=bucket, Key="missing")["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_objects_of_another_account_are_denied(aws, bucket, other_account):
    put(aws, bucket, "k")
    aws.account = other_account
    with refused("AccessDenied", 403):
        aws.s3.get_object(Bucket=bucket, Key="k")
    with refused("AccessDenied", 403):
        aws.s3.list_objects_v2(Bucket=bucket)


@pytest.mark.parametrize("asked,body,told", [
    ("bytes=0-3", b"0123", "bytes 0-3/10"),
    ("bytes=4-", b"456789", "bytes 4-9/10"),
    ("bytes=-2", b"89", "bytes 8-9/10"),
    ("bytes=8-99", b"89", "bytes 8-9/10"),
])
def test_a_range_gives_its_part(aws, bucket, asked, body, told):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    seen = aws.s3.get_object(Bucket=bucket, Key="k", Range=asked)
    assert seen["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert (seen["Body"].read(), seen["ContentRange"]) == (body, told)
    head = aws.s3.head_object(Bucket=bucket, Key="k", Range=asked)
    assert head["ContentLength"] == len(body)


def test_a_reader_may_name_the_headers_it_wants(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentType="text/plain")
    seen = aws.s3.get_object(Bucket=bucket, Key="k", ResponseContentType="application/zip",
                             ResponseContentDisposition="attachment; filename=a.zip")
    assert seen["ContentType"] == "application/zip"
    assert seen["ContentDisposition"] == "attachment; filename=a.zip"


def test_an_encoding_is_kept(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"not really", ContentEncoding="gzip", ContentLanguage="ko")
    head = aws.s3.head_object(Bucket=bucket, Key="k")
    assert (head["ContentEncoding"], head["ContentLanguage"]) == ("gzip", "ko")


def test_a_range_beyond_the_end_cannot_be_had(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    with refused("InvalidRange", 416):
        aws.s3.get_object(Bucket=bucket, Key="k", Range="bytes=10-")


def test_a_range_that_is_none_gives_everything(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    seen = aws.s3.get_object(Bucket=bucket, Key="k", Range="lines=1-2")
    assert (seen["ResponseMetadata"]["HTTPStatusCode"], seen["Body"].read()) == (200, b"0123456789")


def test_reads_are_conditional(aws, bucket):
    etag = aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    when = aws.s3.head_object(Bucket=bucket, Key="k")["LastModified"]
    hour = datetime.timedelta(hours=1)
    for right in ({"IfMatch": etag}, {"IfNoneMatch": '"other"'}, {"IfModifiedSince": when - hour},
                  {"IfUnmodifiedSince": when + hour}):
        assert aws.s3.get_object(Bucket=bucket, Key="k", **right)["Body"].read() == b"x"
    for changed in ({"IfMatch": '"other"'}, {"IfUnmodifiedSince": when - hour}):
        with refused("PreconditionFailed", 412):
            aws.s3.get_object(Bucket=bucket, Key="k", **changed)
    for same in ({"IfNoneMatch": etag}, {"IfModifiedSince": when}):
        with refused("304", 304):
            aws.s3.get_object(Bucket=bucket, Key="k", **same)


def test_writes_are_conditional(aws, bucket):
    etag = aws.s3.put_object(Bucket=bucket, Key="k", Body=b"one", IfNoneMatch="*")["ETag"]
    with refused("PreconditionFailed", 412):
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"two", IfNoneMatch="*")
    with refused("PreconditionFailed", 412):
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"two", IfMatch='"other"')
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"two", IfMatch=etag)
    with refused("NoSuchKey", 404):
        aws.s3.put_object(Bucket=bucket, Key="missing", Body=b"x", IfMatch=etag)
    assert aws.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"two"


def test_a_body_is_held_against_its_digest(aws, bucket):
    right = base64.b64encode(hashlib.md5(b"x").digest()).decode()
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentMD5=right)
    with refused("BadDigest", 400):
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"y", ContentMD5=right)
    with refused("InvalidDigest", 400):
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"y", ContentMD5="bm90IG1kNQ==")
    assert aws.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_a_checksum_is_kept_and_given_back(aws, bucket, algorithm):
    made = aws.s3.put_object(Bucket=bucket, Key="k", Body=b"content", ChecksumAlgorithm=algorithm)
    member = f"Checksum{algorithm}"
    assert made[member]
    seen = aws.s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert seen[member] == made[member]
    assert seen["Body"].read() == b"content"
    if algorithm != "CRC32":
        digest = hashlib.new(algorithm.lower(), b"content").digest()
        assert made[member] == base64.b64encode(digest).decode()


def test_a_wrong_checksum_is_refused(aws, bucket):
    wrong = base64.b64encode(hashlib.sha256(b"other").digest()).decode()
    with refused("BadDigest", 400):
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"content", ChecksumSHA256=wrong)
    with refused("NoSuchKey", 404):
        aws.s3.get_object(Bucket=bucket, Key="k")


def test_a_stream_is_sent_in_signed_chunks(aws, bucket):
    body = bytes(range(251)) * 3000
    aws.s3.put_object(Bucket=bucket, Key="stream", Body=io.BytesIO(body), ChecksumAlgorithm="SHA256")
    seen = aws.s3.get_object(Bucket=bucket, Key="stream")
    assert seen["Body"].read() == body
    assert "aws-chunked" not in seen.get("ContentEncoding", "")


def test_a_presigned_url_gives_and_takes_without_credentials(aws, bucket):
    key = "a key/ü.bin"
    status, _, _ = fetch(aws, presigned(aws, "put_object", bucket, key), "PUT", b"from a device")
    assert status == 200
    url = presigned(aws, "get_object", bucket, key)
    assert fetch(aws, url)[::2] == (200, b"from a device")
    status, _, part = fetch(aws, url, headers={"Range": "bytes=0-3"})
    assert (status, part) == (206, b"from")


def test_a_presigned_url_is_for_one_version_if_it_says_so(aws, bucket):
    aws.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = aws.s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"two")
    assert fetch(aws, presigned(aws, "get_object", bucket, "k", VersionId=first))[::2] == (200, b"one")


def test_a_presigned_url_expires(aws, bucket):
    put(aws, bucket, "k")
    url = presigned(aws, "get_object", bucket, "k", seconds=1)
    time.sleep(2.5)
    status, _, body = fetch(aws, url)
    assert status == 403
    assert b"<Code>AccessDenied</Code>" in body and b"Request has expired" in body


@pytest.mark.parametrize("old,new,method", [
    ("/k?", "/other?", "GET"), ("X-Amz-Expires=60", "X-Amz-Expires=9999", "GET"), ("", "", "DELETE")])
def test_a_presigned_url_is_for_what_it_was_signed_for(aws, bucket, old, new, method):
    put(aws, bucket, "k", "other")
    url = presigned(aws, "get_object", bucket, "k")
    assert old in url
    status, _, body = fetch(aws, url.replace(old, new), method)
    assert status == 403
    assert b"<Code>SignatureDoesNotMatch</Code>" in body
    assert aws.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"k"


def test_the_url_that_boto3_signs_unasked_works_too(aws, bucket):
    put(aws, bucket, "k")
    url = aws.s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    assert "AWSAccessKeyId=" in url
    assert fetch(aws, url)[::2] == (200, b"k")
    assert fetch(aws, url.replace("/k?", "/other?"))[0] == 403


def test_an_unsigned_request_is_denied(aws, bucket):
    put(aws, bucket, "k")
    status, _, body = fetch(aws, f"{aws.endpoint}/{bucket}/k")
    assert status == 403
    assert b"<Code>AccessDenied</Code>" in body


def test_listing_is_in_byte_order_and_pages(aws, bucket):
    keys = ["B", "a", "a/1", "a/2", "b", "é"]
    put(aws, bucket, *reversed(keys))
    found = pages(aws.s3, "list_objects_v2", 4, Bucket=bucket)
    assert [page["KeyCount"] for page in found] == [4, 2]
    assert [page["IsTruncated"] for page in found] == [True, False]
    objects = [o for page in found for o in page["Contents"]]
    assert [o["Key"] for o in objects] == keys
    assert objects[0]["Size"] == 1
    assert objects[0]["ETag"] == f'"{md5(b"B")}"'
    assert objects[0]["StorageClass"] == "STANDARD"


def test_listing_by_prefix_delimiter_and_start(aws, bucket):
    put(aws, bucket, "fw/a/1", "fw/a/2", "fw/b/1", "fw/top", "other")
    page = aws.s3.list_objects_v2(Bucket=bucket, Prefix="fw/", Delimiter="/")
    assert [o["Key"] for o in page["Contents"]] == ["fw/top"]
    assert [p["Prefix"] for p in page["CommonPrefixes"]] == ["fw/a/", "fw/b/"]
    assert page["KeyCount"] == 3
    found = pages(aws.s3, "list_objects_v2", 1, Bucket=bucket, Prefix="fw/", Delimiter="/")
    assert [p["Prefix"] for page in found for p in page.get("CommonPrefixes", [])] == ["fw/a/", "fw/b/"]
    assert [o["Key"] for page in found for o in page.get("Contents", [])] == ["fw/top"]
    after = aws.s3.list_objects_v2(Bucket=bucket, StartAfter="fw/b/1")
    assert [o["Key"] for o in after["Contents"]] == ["fw/top", "other"]


def test_a_page_of_none_is_empty(aws, bucket):
    put(aws, bucket, "k")
    page = aws.s3.list_objects_v2(Bucket=bucket, MaxKeys=0)
    assert (page["KeyCount"], page["IsTruncated"]) == (0, False)


def test_a_bad_token_or_page_size_is_refused(aws, bucket):
    with refused("InvalidArgument", 400):
        aws.s3.list_objects_v2(Bucket=bucket, ContinuationToken="never given")
    with refused("InvalidArgument", 400):
        aws.s3.list_objects_v2(Bucket=bucket, MaxKeys=-1)


def test_many_objects_are_deleted_at_once(aws, bucket):
    keys = [f"k{n}" for n in range(20)]
    put(aws, bucket, *keys)
    answer = aws.s3.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": key} for key in [*keys[:10], "never-there"]]})
    assert sorted(d["Key"] for d in answer["Deleted"]) == sorted([*keys[:10], "never-there"])
    assert "Errors" not in answer
    quiet = aws.s3.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys[10:]], "Quiet": True})
    assert "Deleted" not in quiet
    assert aws.s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_a_thousand_and_one_keys_are_too_many(aws, bucket):
    with refused("MalformedXML", 400):
        aws.s3.delete_objects(
            Bucket=bucket, Delete={"Objects": [{"Key": f"k{n}"} for n in range(1001)]})
