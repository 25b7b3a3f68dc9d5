"""Signatures made by hand after AWS's documentation: what is let in, and how each defect is refused."""

import datetime
import hashlib
import hmac
import http.client
import json
import ssl
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree
from email.utils import format_datetime

import pytest
from botocore.credentials import Credentials

from expect import unique

EMPTY = hashlib.sha256(b"").hexdigest()


def basic(time):
    return time.strftime("%Y%m%dT%H%M%SZ")


def now(**ahead):
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(**ahead)


def quote(text, safe=""):
    return urllib.parse.quote(text, safe=safe + "-_.~")


class Signer:
    """One request, each part of its signature changeable."""

    def __init__(self, service="iot", method="GET", path="/things", query=(), body=b"", **changed):
        self.service, self.method, self.path = service, method, path
        self.query, self.body = list(query), body
        self.headers = {}
        self.key, self.secret, self.token = "test", "test", None
        self.region, self.terminator = "us-east-1", "aws4_request"
        self.time = now()
        self.date = None
        self.unsigned = set()
        self.signature = None
        self.signed_path = None
        self.payload = None
        for name, value in changed.items():
            assert hasattr(self, name), name
            setattr(self, name, value)

    @property
    def scope(self):
        day = self.date or self.time.strftime("%Y%m%d")
        return f"{day}/{self.region}/{self.service}/{self.terminator}"

    def sign(self, headers, query, payload):
        signed = ";".join(sorted(set(headers) - self.unsigned))
        path = self.signed_path or (self.path if self.service == "s3" else quote(self.path, "/"))
        request = "\n".join([
            self.method, path,
            "&".join(f"{quote(k)}={quote(v)}" for k, v in sorted(query)),
            *(f"{name}:{' '.join(headers[name].split())}" for name in signed.split(";")), "",
            signed, payload,
        ])
        to_sign = "\n".join(["AWS4-HMAC-SHA256", basic(self.time), self.scope,
                             hashlib.sha256(request.encode()).hexdigest()])
        key = ("AWS4" + self.secret).encode()
        for part in self.scope.split("/"):
            key = hmac.new(key, part.encode(), "sha256").digest()
        return signed, self.signature or hmac.new(key, to_sign.encode(), "sha256").hexdigest()

    def send(self, server):
        """With an Authorization header."""
        headers = {"host": f"127.0.0.1:{server.port}", **self.headers}
        if "date" not in headers:
            headers["x-amz-date"] = basic(self.time)
        if self.token:
            headers["x-amz-security-token"] = self.token
        payload = self.payload or hashlib.sha256(self.body).hexdigest()
        if self.service == "s3":
            headers["x-amz-content-sha256"] = payload
        signed, signature = self.sign(headers, self.query, payload)
        headers["authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={self.key}/{self.scope}, SignedHeaders={signed}, Signature={signature}")
        return call(server, self.method, self.path, self.query, headers, self.body)

    def url(self, server, expires="60"):
        """A presigned path and query."""
        query = self.query + [
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"), ("X-Amz-Credential", f"{self.key}/{self.scope}"),
            ("X-Amz-Date", basic(self.time)), ("X-Amz-SignedHeaders", "host")]
        if expires:
            query.append(("X-Amz-Expires", expires))
        payload = "UNSIGNED-PAYLOAD" if self.service == "s3" else EMPTY
        _, signature = self.sign({"host": f"127.0.0.1:{server.port}"}, query, payload)
        return query + [("X-Amz-Signature", signature)]

    def send_url(self, server, expires="60", headers=()):
        return call(server, self.method, self.path, self.url(server, expires), dict(headers), b"")


def call(server, method, path, query, headers, body):
    """Status, error code and text of an answer. A header may stand as it is: nothing is added."""
    target = path + ("?" + "&".join(f"{quote(k)}={quote(v)}" for k, v in query) if query else "")
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.putrequest(method, target, skip_host="host" in headers, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.putheader("content-length", str(len(body)))
    connection.endheaders(body)
    reply = connection.getresponse()
    text = reply.read().decode()
    connection.close()
    code = reply.headers.get("x-amzn-errortype")
    if text.startswith("<"):
        root = ElementTree.fromstring(text.encode())
        found = [element.text for element in root.iter() if element.tag.endswith("Code")]
        code = found[0] if found else None
    return reply.status, code, text


IDENTITY = {"service": "sts", "method": "POST", "path": "/", "body": b"Action=GetCallerIdentity&Version=2011-06-15"}
ROLES = {"service": "iam", "method": "POST", "path": "/", "body": b"Action=ListRoles&Version=2010-05-08"}
BUCKETS = {"service": "s3", "path": "/"}
SERVICES = pytest.mark.parametrize("request_of", [{}, IDENTITY, ROLES, BUCKETS], ids=["iot", "sts", "iam", "s3"])


@SERVICES
def test_a_right_signature_is_let_in(server, request_of):
    assert Signer(**request_of).send(server)[0] == 200


@SERVICES
def test_the_date_header_will_do(server, request_of):
    time = now().replace(microsecond=0)
    http_date = {"date": format_datetime(time, usegmt=True)}
    assert Signer(**request_of, time=time, headers=http_date).send(server)[0] == 200


@pytest.mark.parametrize("path,signed", [
    ("/./things", "/things"), ("//things", "/things"), ("/x/../things", "/things"),
])
def test_a_path_is_signed_as_aws_normalises_it(server, path, signed):
    status, code, _ = Signer(path=path, signed_path=signed).send(server)
    assert (status, code) != (403, "InvalidSignatureException")


def test_an_encoded_path_is_encoded_once_more(server):
    name = quote(unique("a:b"))
    assert Signer(method="POST", path=f"/things/{name}", body=b"{}").send(server)[0] == 200


DEFECTS = {
    "wrong secret": ({"secret": "wrong"}, "InvalidSignatureException", "SignatureDoesNotMatch", "SignatureDoesNotMatch"),
    "upper case": ({"signature": "A" * 64}, "InvalidSignatureException", "SignatureDoesNotMatch", "SignatureDoesNotMatch"),
    "short": ({"signature": "00"}, "InvalidSignatureException", "SignatureDoesNotMatch", "SignatureDoesNotMatch"),
    "unknown key": ({"key": "AKIAIOSFODNN7EXAMPLE"}, "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId"),
    "host not signed": ({"unsigned": {"host"}}, "InvalidSignatureException", "SignatureDoesNotMatch", "AccessDenied"),
    "old": ({"time": now(minutes=-16)}, "InvalidSignatureException", "SignatureDoesNotMatch", "RequestTimeTooSkewed"),
    "early": ({"time": now(minutes=60)}, "InvalidSignatureException", "SignatureDoesNotMatch", "RequestTimeTooSkewed"),
    "another day": ({"date": "20200101"}, "InvalidSignatureException", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed"),
    "no day": ({"date": "2026"}, "InvalidSignatureException", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed"),
    "no region": ({"region": ""}, "InvalidSignatureException", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed"),
    "odd region": ({"region": "US_1"}, "InvalidSignatureException", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed"),
    "terminator": ({"terminator": "aws5_request"}, "InvalidSignatureException", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed"),
    "long scope": ({"terminator": "x/aws4_request"}, "IncompleteSignatureException", "IncompleteSignature", "AuthorizationHeaderMalformed"),
}


@SERVICES
@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_has_its_code(server, request_of, defect):
    changed, *codes = DEFECTS[defect]
    wanted = {"sts": codes[1], "iam": codes[1], "s3": codes[2]}.get(request_of.get("service"), codes[0])
    status, code, _ = Signer(**request_of, **changed).send(server)
    assert code == wanted
    assert status == (400 if code.startswith(("Incomplete", "Authorization")) else 403)


@pytest.mark.parametrize("request_of,minutes", [({}, 5), (IDENTITY, 15)], ids=["iot", "sts"])
def test_an_old_signature_is_told_how_old(server, request_of, minutes):
    _, _, text = Signer(**request_of, time=now(minutes=-20)).send(server)
    assert "Signature expired: " in text and f" - {minutes} min.)" in text


@SERVICES
def test_no_signature_and_other_kinds(server, request_of):
    request = Signer(**request_of)
    service = request.service
    host = {"host": f"{service}.us-east-1.amazonaws.com"}
    status, code, text = call(server, request.method, request.path, [], host, request.body)
    assert status == 403
    assert code == {"iot": "MissingAuthenticationTokenException", "s3": "AccessDenied"}.get(
        service, "MissingAuthenticationToken")
    assert "fleetctl local env" in text
    for kind in ("Bearer abc", "Basic dGVzdDp0ZXN0", "AWS4-ECDSA-P256-SHA256 Credential=x", ""):
        status, code, _ = call(server, request.method, request.path, [], {**host, "authorization": kind}, request.body)
        assert status == 400
        assert code == {"iot": "IncompleteSignatureException", "s3": "InvalidArgument"}.get(
            service, "IncompleteSignature")


def test_what_a_header_lacks_is_named(server):
    request = {"host": "iot.us-east-1.amazonaws.com", "authorization": "AWS4-HMAC-SHA256 Credential=x"}
    _, _, text = call(server, "GET", "/things", [], request, b"")
    message = json.loads(text)["message"]
    assert "'Signature'" in message and "'SignedHeaders'" in message and "'Date' header" in message
    assert "'Credential'" not in message


def test_a_changed_body_query_method_or_path_is_refused(server):
    sound = Signer(**IDENTITY)
    host = {"host": f"127.0.0.1:{server.port}", "x-amz-date": basic(sound.time)}
    signed, signature = sound.sign(host, [], hashlib.sha256(sound.body).hexdigest())
    headers = {**host, "authorization":
               f"AWS4-HMAC-SHA256 Credential=test/{sound.scope}, SignedHeaders={signed}, Signature={signature}"}
    assert call(server, "POST", "/", [], headers, sound.body)[0] == 200
    for method, path, query, body in [
        ("POST", "/", [], sound.body + b"&x=y"),
        ("POST", "/", [("x", "y")], sound.body),
        ("PUT", "/", [], sound.body),
        ("POST", "/x", [], sound.body),
    ]:
        assert call(server, method, path, query, headers, body)[1] == "SignatureDoesNotMatch"


def test_a_hash_that_is_not_the_bodys_is_refused(server):
    """A client may not say that a body counts as unsigned where the service signs it."""
    for payload in ("UNSIGNED-PAYLOAD", EMPTY):
        status, code, _ = Signer(
            method="POST", path="/things/t", body=b"{}", payload=payload,
            headers={"x-amz-content-sha256": payload}).send(server)
        assert (status, code) == (403, "InvalidSignatureException")


def test_a_presigned_identity_works_for_as_long_as_any_signature(server):
    identity = {"service": "sts", "path": "/", "query": [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")]}
    for expires in ("60", "", "604800"):
        status, _, text = Signer(**identity, time=now(minutes=-14)).send_url(server, expires)
        assert status == 200 and "123456789012" in text
        assert Signer(**identity, time=now(minutes=-16)).send_url(server, expires)[1] == "SignatureDoesNotMatch"


def test_a_presigned_url_of_s3_keeps_to_its_end_and_its_headers(server):
    assert Signer(**BUCKETS, time=now(minutes=-20)).send_url(server, "3600")[0] == 200
    status, code, text = Signer(**BUCKETS, time=now(minutes=-20)).send_url(server, "60")
    assert (status, code) == (403, "AccessDenied")
    assert "Request has expired" in text and "<X-Amz-Expires>60</X-Amz-Expires>" in text
    status, code, text = Signer(**BUCKETS).send_url(server, headers={"x-amz-meta-a": "b"})
    assert (status, code) == (403, "AccessDenied")
    assert "<HeadersNotSigned>x-amz-meta-a</HeadersNotSigned>" in text
    for expires in ("604801", "-1", "soon", ""):
        status, code, _ = Signer(**BUCKETS).send_url(server, expires)
        assert (status, code) == (400, "AuthorizationQueryParametersError")


def test_header_and_query_at_once_are_refused(server):
    request = Signer(**BUCKETS)
    status, code, _ = request.send_url(server, headers={"authorization": "AWS4-HMAC-SHA256 Credential=x"})
    assert (status, code) == (400, "InvalidArgument")


def test_a_service_that_is_not_there_says_so(server):
    status, code, text = Signer(service="dynamodb", method="POST", path="/", body=b"{}").send(server)
    assert (status, code) == (501, "NotImplemented")
    assert "dynamodb" in text


def test_a_session_needs_its_token(aws, server):
    session = aws.sts.get_session_token()["Credentials"]
    with_key = {"key": session["AccessKeyId"], "secret": session["SecretAccessKey"]}
    assert Signer(**IDENTITY, **with_key, token=session["SessionToken"]).send(server)[0] == 200
    for request, code in [({}, "UnrecognizedClientException"), (IDENTITY, "InvalidClientTokenId"), (BUCKETS, "InvalidToken")]:
        for token in (None, "x", session["SessionToken"][:-1]):
            assert Signer(**request, **with_key, token=token).send(server)[1] == code


def test_with_auth_off_a_claim_that_cannot_be_read_is_nobody_in_particular(start_server):
    server = start_server("--auth", "off")
    for kind in ("Bearer abc", "AWS4-HMAC-SHA256 Credential=x"):
        request = {"host": "iot.us-east-1.amazonaws.com", "authorization": kind}
        assert call(server, "GET", "/things", [], request, b"")[0] == 200


def test_a_presigned_url_reads_what_the_policies_of_its_signers_role_allow(aws, server):
    bucket = unique("bucket")
    aws.s3.create_bucket(Bucket=bucket)
    for key in ("open/a b", "shut"):
        aws.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    trust = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": aws.account}, "Action": "sts:AssumeRole"}]})
    role = aws.iam.create_role(RoleName=unique("reader"), AssumeRolePolicyDocument=trust)["Role"]
    session = aws.sts.assume_role(RoleArn=role["Arn"], RoleSessionName="me")["Credentials"]
    trusted = ssl.create_default_context(cafile=server.ca)
    keys = Credentials(session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])

    def read(key, version):
        signer = aws.client("s3", credentials=keys, signature_version=version)
        url = signer.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": key})
        try:
            with urllib.request.urlopen(url, timeout=10, context=trusted) as reply:
                return reply.status
        except urllib.error.HTTPError as error:
            return error.code

    for version in ("s3v4", "s3"):
        assert read("open/a b", version) == 403
        aws.iam.put_role_policy(RoleName=role["RoleName"], PolicyName="read", PolicyDocument=json.dumps({
            "Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/open/*"}]}))
        assert read("open/a b", version) == 200
        assert read("shut", version) == 403
        aws.iam.delete_role_policy(RoleName=role["RoleName"], PolicyName="read")
