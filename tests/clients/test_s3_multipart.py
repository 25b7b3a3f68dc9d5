"""S3 multipart uploads."""

import hashlib

import pytest

from expect import pages, refused, unique

MIB = 1024 * 1024
FIVE = b"5" * (5 * MIB)


@pytest.fixture
def bucket(aws):
    name = unique("bucket")
    aws.s3.create_bucket(Bucket=name)
    return name


class Upload:
    def __init__(self, aws, bucket, key="k", **options):
        self.s3 = aws.s3
        made = self.s3.create_multipart_upload(Bucket=bucket, Key=key, **options)
        self.at = {"Bucket": bucket, "Key": key, "UploadId": made["UploadId"]}

    def part(self, number, body):
        etag = self.s3.upload_part(PartNumber=number, Body=body, **self.at)["ETag"]
        return {"PartNumber": number, "ETag": etag}

    def complete(self, *parts):
        return self.s3.complete_multipart_upload(MultipartUpload={"Parts": list(parts)}, **self.at)


def test_parts_become_one_object(aws, bucket):
    upload = Upload(aws, bucket, ContentType="application/zip", Metadata={"a": "b"})
    second = upload.part(2, b"tail")
    first = upload.part(1, FIVE)
    made = upload.complete(first, second)
    digest = hashlib.md5(hashlib.md5(FIVE).digest() + hashlib.md5(b"tail").digest()).hexdigest()
    assert made["ETag"] == f'"{digest}-2"'
    assert (made["Bucket"], made["Key"]) == (bucket, "k")
    seen = aws.s3.get_object(Bucket=bucket, Key="k")
    assert seen["Body"].read() == FIVE + b"tail"
    assert (seen["ContentType"], seen["Metadata"]) == ("application/zip", {"a": "b"})
    with refused("NoSuchUpload", 404):
        upload.part(3, b"late")


def test_a_part_may_be_sent_again_and_left_out(aws, bucket):
    upload = Upload(aws, bucket)
    upload.part(1, b"wrong")
    upload.part(7, b"left out")
    upload.complete(upload.part(1, b"right"))
    assert aws.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"right"


def test_an_aborted_upload_leaves_nothing(aws, bucket):
    upload = Upload(aws, bucket)
    upload.part(1, b"x")
    aws.s3.abort_multipart_upload(**upload.at)
    with refused("NoSuchUpload", 404):
        upload.part(2, b"y")
    with refused("NoSuchUpload", 404):
        aws.s3.list_parts(**upload.at)
    assert "Uploads" not in aws.s3.list_multipart_uploads(Bucket=bucket)
    assert aws.s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    aws.s3.delete_bucket(Bucket=bucket)


def test_what_cannot_be_completed_is_refused(aws, bucket):
    upload = Upload(aws, bucket)
    first, second = upload.part(1, b"small"), upload.part(2, b"more")
    with refused("EntityTooSmall", 400):
        upload.complete(first, second)
    with refused("InvalidPartOrder", 400):
        upload.complete(second, first)
    with refused("InvalidPart", 400):
        upload.complete({"PartNumber": 1, "ETag": second["ETag"]})
    with refused("InvalidPart", 400):
        upload.complete({"PartNumber": 9, "ETag": first["ETag"]})
    with refused("MalformedXML", 400):
        upload.complete()


@pytest.mark.parametrize("number", [0, 10_001, -1])
def test_part_numbers_are_1_to_10000(aws, bucket, number):
    upload = Upload(aws, bucket)
    with refused("InvalidArgument", 400):
        upload.part(number, b"x")


def test_parts_page(aws, bucket):
    upload = Upload(aws, bucket)
    for number in range(1, 6):
        upload.part(number, b"x" * number)
    found = pages(aws.s3, "list_parts", 2, **upload.at)
    assert [len(page["Parts"]) for page in found] == [2, 2, 1]
    parts = [(p["PartNumber"], p["Size"]) for page in found for p in page["Parts"]]
    assert parts == [(n, n) for n in range(1, 6)]


def test_uploads_are_listed_and_page(aws, bucket):
    for key in ("a", "b", "b", "c"):
        Upload(aws, bucket, key)
    found = pages(aws.s3, "list_multipart_uploads", 2, Bucket=bucket)
    assert [[u["Key"] for u in page["Uploads"]] for page in found] == [["a", "b"], ["b", "c"]]
    assert len({u["UploadId"] for page in found for u in page["Uploads"]}) == 4
    some = aws.s3.list_multipart_uploads(Bucket=bucket, Prefix="b")["Uploads"]
    assert [u["Key"] for u in some] == ["b", "b"]


def test_a_versioned_bucket_makes_a_version_of_it(aws, bucket):
    aws.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    upload = Upload(aws, bucket)
    made = upload.complete(upload.part(1, b"x"))
    assert aws.s3.head_object(Bucket=bucket, Key="k")["VersionId"] == made["VersionId"]


def test_boto3_transfers_a_large_file_both_ways(aws, bucket, tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(bytes(range(256)) * (12 * MIB // 256))
    aws.s3.upload_file(str(source), bucket, "large")
    assert aws.s3.head_object(Bucket=bucket, Key="large")["ETag"].endswith('-2"')
    aws.s3.download_file(bucket, "large", str(target))
    assert target.read_bytes() == source.read_bytes()
