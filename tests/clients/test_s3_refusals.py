"""What S3 refuses. Its model has few constraints, so these are written down one by one."""

import base64
import hashlib
import xml.etree.ElementTree as ElementTree

import botocore.session
import pytest

from expect import unique
from raw_requests import Request, send
from wire_check import COMMON

SERVICE = botocore.session.get_session().get_service_model("s3")
XML = {"content-type": "application/xml"}


@pytest.fixture
def bucket(server):
    name = unique("bucket")
    assert send(server, SERVICE, Request("PUT", f"/{name}"))["status_code"] == 200
    assert send(server, SERVICE, Request("PUT", f"/{name}/k", body=b"x"))["status_code"] == 200
    return name


def assert_refused(server, request, *codes):
    reply = send(server, SERVICE, request)
    assert 400 <= reply["status_code"] < 500, reply
    code = ElementTree.fromstring(reply["body"]).findtext("Code")
    assert code in codes, reply["body"]
    assert reply["status_code"] == COMMON["rest-xml"][code]


@pytest.mark.parametrize("sub", ["versioning", "tagging"])
@pytest.mark.parametrize("body", [b"", b"no xml", b"<open>", b"<Other/>", b"\xff\xfe<x/>", b"<a>" * 5000])
def test_a_body_that_is_not_the_modelled_xml(server, bucket, sub, body):
    assert_refused(server, Request("PUT", f"/{bucket}", [(sub, "")], dict(XML), body),
                   "MalformedXML", "MissingRequestBodyError", "IllegalVersioningConfigurationException")


@pytest.mark.parametrize("body", [
    b"<Delete></Delete>",
    b"<Delete><Object></Object></Delete>",
    b"<Delete><Object><Nothing/></Object></Delete>",
])
def test_a_bulk_delete_without_keys(server, bucket, body):
    headers = {**XML, "content-md5": base64.b64encode(hashlib.md5(body).digest()).decode()}
    assert_refused(server, Request("POST", f"/{bucket}", [("delete", "")], headers, body),
                   "MalformedXML")


def test_entities_of_xml_are_not_expanded(server, bucket):
    body = (b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
            b"<VersioningConfiguration><Status>&b;</Status></VersioningConfiguration>")
    assert_refused(server, Request("PUT", f"/{bucket}", [("versioning", "")], dict(XML), body),
                   "MalformedXML")


@pytest.mark.parametrize("query", [
    [("list-type", "2"), ("max-keys", "many")],
    [("list-type", "2"), ("max-keys", "-1")],
    [("list-type", "2"), ("max-keys", "99999999999999999999")],
    [("list-type", "2"), ("encoding-type", "utf-7")],
    [("versions", ""), ("max-keys", "x")],
    [("versions", ""), ("version-id-marker", "v")],
    [("uploads", ""), ("max-uploads", "x")],
], ids=lambda query: "-".join(f"{k}={v}" for k, v in query))
def test_a_listing_with_a_bad_argument(server, bucket, query):
    assert_refused(server, Request("GET", f"/{bucket}", query), "InvalidArgument")


def test_a_version_that_is_no_version(server, bucket):
    assert_refused(server, Request("GET", f"/{bucket}/k", [("versionId", "not one")]),
                   "InvalidArgument", "NoSuchVersion")


def test_an_upload_that_was_never_begun(server, bucket):
    asked = [("uploadId", "never"), ("partNumber", "1")]
    assert_refused(server, Request("PUT", f"/{bucket}/k", asked, body=b"x"), "NoSuchUpload")


@pytest.mark.parametrize("number", ["", "one", "0", "10001"])
def test_a_part_number_that_is_none(server, bucket, number):
    asked = [("uploadId", "never"), ("partNumber", number)]
    assert_refused(server, Request("PUT", f"/{bucket}/k", asked, body=b"x"), "InvalidArgument", "NoSuchUpload")


def test_a_method_that_a_key_does_not_have(server, bucket):
    assert_refused(server, Request("PATCH", f"/{bucket}/k"), "MethodNotAllowed")


def test_metadata_holds_two_kilobytes(server, bucket):
    headers = {"x-amz-meta-a": "v" * 2100}
    assert_refused(server, Request("PUT", f"/{bucket}/big", headers=headers, body=b"x"), "MetadataTooLarge")


def test_a_body_other_than_its_signed_hash(server, bucket):
    headers = {"x-amz-content-sha256": "0" * 64}
    assert_refused(server, Request("PUT", f"/{bucket}/k", headers=headers, body=b"x"),
                   "XAmzContentSHA256Mismatch", "SignatureDoesNotMatch")
