"""Hostile clients: the server says 4xx or closes, keeps serving, and gives back what it took."""

import contextlib
import random
import resource
import socket
import ssl
import sys
import time

import botocore.session
import pytest

from expect import unique
from hostile import connect, eventually, exchange, is_closed, open_files, read_all, resident_bytes, status_of
from local_aws import Clients, LocalAws
from raw_requests import Request, send

IOT = botocore.session.get_session().get_service_model("iot")
S3 = botocore.session.get_session().get_service_model("s3")
MIB = 1024 * 1024

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.fixture(scope="module")
def target(tmp_path_factory):
    """A server of its own: what happens to it is seen at its end, which must be clean."""
    with LocalAws(tmp_path_factory.mktemp("hostile"), "--quotas", "off") as server:
        yield server


@pytest.fixture(scope="module")
def iot(target, wire):
    return Clients(target, "http", wire).iot


@pytest.fixture(autouse=True)
def it_keeps_serving(target, iot):
    yield
    started = time.monotonic()
    iot.list_things(maxResults=1)
    assert time.monotonic() - started < 5
    assert target.process.poll() is None
    assert "panicked" not in target.errors()


def assert_refused(reply):
    """A 4xx, or a connection closed without a word."""
    status = status_of(reply)
    assert status is None or 400 <= status < 500 or status == 501, reply[:300]


REQUESTS = {
    "nothing": b"",
    "a blank line": b"\r\n\r\n",
    "no version": b"GET /things\r\n\r\n",
    "http/0.9": b"GET /things HTTP/0.9\r\n\r\n",
    "http/9": b"GET /things HTTP/9.9\r\nhost: x\r\n\r\n",
    "http/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "an unknown method": b"BREW /things HTTP/1.1\r\nhost: x\r\n\r\n",
    "a method of blanks": b"    /things HTTP/1.1\r\nhost: x\r\n\r\n",
    "no host": b"GET /things HTTP/1.1\r\n\r\n",
    "a header without a colon": b"GET /things HTTP/1.1\r\nhost x\r\n\r\n",
    "a header with a null": b"GET /things HTTP/1.1\r\nhost: x\r\na: \x00\r\n\r\n",
    "a folded header": b"GET /things HTTP/1.1\r\nhost: x\r\na: b\r\n c\r\n\r\n",
    "an absolute address": b"GET http://other.example/things HTTP/1.1\r\nhost: x\r\n\r\n",
    "a proxy's connect": b"CONNECT example.com:443 HTTP/1.1\r\nhost: x\r\n\r\n",
    "a star": b"OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n",
    "an upgrade": b"GET /things HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
    "a broken percent": b"GET /things/%zz HTTP/1.1\r\nhost: x\r\n\r\n",
    "half a percent": b"GET /things/abc% HTTP/1.1\r\nhost: x\r\n\r\n",
    "a percent null": b"GET /things/%00 HTTP/1.1\r\nhost: x\r\n\r\n",
    "percent bytes that are no utf-8": b"GET /things/%ff%fe HTTP/1.1\r\nhost: x\r\n\r\n",
    "bytes that are no utf-8": b"GET /things/\xff\xfe HTTP/1.1\r\nhost: x\r\n\r\n",
    "a bad query": b"GET /things?maxResults=%zz&&==&%ff HTTP/1.1\r\nhost: x\r\n\r\n",
    "dots": b"GET /../../etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n",
    "a bad length": b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n",
    "a negative length": b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
    "an endless length": b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: " + b"9" * 40 + b"\r\n\r\n",
    "two lengths": b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
    "length and chunks": b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\n"
                         b"transfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    "an unknown coding": b"POST /things/x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: gzip\r\n\r\n",
    "a bad chunk size": b"POST /things/x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n",
    "a huge chunk size": b"POST /things/x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
                         b"ffffffffffffffff\r\nabc",
    "less than the length": b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc",
    "a long path": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nhost: x\r\n\r\n",
    "a long header": b"GET /things HTTP/1.1\r\nhost: x\r\na: " + b"b" * 2_000_000 + b"\r\n\r\n",
    "many headers": b"GET /things HTTP/1.1\r\nhost: x\r\n" + b"a: b\r\n" * 20_000 + b"\r\n",
    "half a tls hello": b"\x16\x03\x01\x02\x00\x01\x00",
    "an old tls": b"\x16\x03\x00\x00\x05\x01\x00\x00\x01\x00",
    "an ssh client": b"SSH-2.0-OpenSSH_9.6\r\n",
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_malformed_request_is_refused(target, name):
    assert_refused(exchange(target, REQUESTS[name]))


def test_garbage_is_refused(target):
    noise = random.Random(7)
    for _ in range(200):
        assert_refused(exchange(target, noise.randbytes(noise.randrange(1, 2000))))


def test_garbage_inside_tls_is_refused(target):
    context = ssl.create_default_context(cafile=str(target.ca))
    noise = random.Random(8)
    for _ in range(20):
        with connect(target) as plain, context.wrap_socket(plain, server_hostname="localhost") as connection:
            with contextlib.suppress(OSError):
                connection.sendall(noise.randbytes(1000) + b"\r\n\r\n")
            with contextlib.suppress(OSError):
                assert_refused(read_all(connection))


AUTHORIZATIONS = [
    "", "Basic dGVzdDp0ZXN0", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=",
    "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=, Signature=",
    "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/iot/aws4_request, SignedHeaders=host, Signature=zz",
    "AWS4-HMAC-SHA256 Credential=test/////aws4_request, SignedHeaders=host;;;, Signature=" + "0" * 64,
    "AWS4-HMAC-SHA256 " + "Credential=x," * 1000, "\xe9" * 100,
]


@pytest.mark.parametrize("authorization", AUTHORIZATIONS, ids=lambda text: text[:30])
@pytest.mark.parametrize("path", ["/things", "/bucket/key", "/"])
def test_a_broken_signature_is_refused(target, authorization, path):
    request = f"GET {path} HTTP/1.1\r\nhost: x\r\nx-amz-date: never\r\nauthorization: {authorization}\r\n\r\n"
    reply = exchange(target, request.encode("latin-1"))
    assert status_of(reply) in (400, 403, 404), reply[:300]


@pytest.mark.parametrize("body", [
    b"{", b"null", b"[]", b"\xff\xfe\xfd", b'"text"', b'{"a":' * 50_000, b"[" * 100_000, b'{"a": "\\ud800"}',
    b'{"attributePayload": {"attributes": {"a": 1e999}}}', b"{}" * 10,
    b'{"attributePayload": ' + b'{"attributes": ' * 1000 + b"1" + b"}" * 1001,
], ids=lambda body: body[:20].decode("latin-1"))
def test_a_body_that_is_not_the_modelled_json(target, body):
    reply = send(target, IOT, Request("POST", f"/things/{unique('t')}", body=body))
    assert 400 <= reply["status_code"] < 500, reply


@pytest.mark.parametrize("document", [b"[" * 100_000, b'{"state":' * 50_000, b'{"state":{"reported":{"a":"\xff"}}}'],
                         ids=["arrays", "objects", "utf-8"])
def test_a_shadow_of_nonsense_is_refused(target, document):
    service = botocore.session.get_session().get_service_model("iot-data")
    reply = send(target, service, Request("POST", "/things/t/shadow", body=document))
    assert 400 <= reply["status_code"] < 500, reply


def test_names_with_broken_encoding_are_refused_even_when_signed(target):
    for name in ("%zz", "%ff%fe", "a%00b", "%c0%af"):
        reply = send(target, IOT, Request("GET", f"/things/{name}"))
        assert 400 <= reply["status_code"] < 500, (name, reply)


def test_a_huge_body_is_refused_before_it_is_taken_in(target):
    before = resident_bytes(target)
    with connect(target) as connection:
        connection.sendall(b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 10000000000\r\n\r\n")
        with contextlib.suppress(OSError):
            for _ in range(100):
                connection.sendall(b"x" * MIB)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
        assert_refused(read_all(connection))
    assert resident_bytes(target) - before < 64 * MIB


def test_chunks_without_end_are_refused(target):
    before = resident_bytes(target)
    with connect(target) as connection:
        connection.sendall(b"POST /things/x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n")
        chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        with contextlib.suppress(OSError):
            for _ in range(1600):
                connection.sendall(chunk)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
        assert_refused(read_all(connection))
    assert resident_bytes(target) - before < 64 * MIB


@pytest.mark.parametrize("body", [
    b"", b"zz\r\n", b"5;chunk-signature=" + b"0" * 64 + b"\r\nhello\r\n0;chunk-signature=" + b"0" * 64 + b"\r\n\r\n",
    b"5\r\nhello\r\n0\r\n\r\n", b"ffffffff;chunk-signature=" + b"0" * 64 + b"\r\nhello", b"5;chunk-signature",
], ids=["nothing", "no size", "a wrong signature", "no signature", "a huge size", "half a header"])
def test_chunks_that_are_not_signed_as_they_say(target, body):
    send(target, S3, Request("PUT", "/hostile-bucket"))
    headers = {
        "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "x-amz-decoded-content-length": "5",
        "content-encoding": "aws-chunked",
    }
    reply = send(target, S3, Request("PUT", "/hostile-bucket/k", headers=headers, body=body))
    assert 400 <= reply["status_code"] < 500, reply
    assert send(target, S3, Request("GET", "/hostile-bucket/k"))["status_code"] == 404


def test_slow_clients_hold_nobody_up(target, iot):
    slow = [connect(target) for _ in range(50)]
    try:
        for connection in slow:
            connection.sendall(b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n")
        for _ in range(5):
            for connection in slow:
                connection.sendall(b"a: b\r\n")
            started = time.monotonic()
            iot.list_things(maxResults=1)
            assert time.monotonic() - started < 2
    finally:
        for connection in slow:
            connection.close()


def test_clients_that_stop_in_the_middle_are_let_go(target):
    begun = [
        b"GET /things HTTP/1.1\r\nhost: x\r\n",
        b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nabc",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ]
    waiting = [connect(target) for _ in begun]
    for connection, data in zip(waiting, begun, strict=True):
        connection.sendall(data)
    closed = set()

    def all_are_closed():
        closed.update(c for c in waiting if is_closed(c))
        return len(closed) == len(waiting)

    assert eventually(all_are_closed, seconds=30), len(closed)


def raise_file_limit(wanted):
    """As many files as are allowed, at most what is wanted."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < limit:
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
    return limit


@linux_only
def test_two_thousand_idle_connections_are_held_and_given_back(tmp_path, wire):
    count = min(2000, raise_file_limit(8192) // 100 * 100 - 200)
    with LocalAws(tmp_path, "--quotas", "off") as server:
        iot = Clients(server, "http", wire).iot
        iot.list_things(maxResults=1)
        files, memory = open_files(server), resident_bytes(server)
        for _ in range(2):
            idle = []
            while len(idle) < count:
                # In groups, so that the listener's queue is not what is measured.
                idle += [connect(server) for _ in range(100)]
                time.sleep(0.01)
            assert eventually(lambda: open_files(server) >= files + count - 5)
            iot.list_things(maxResults=1)
            for connection in idle:
                connection.close()
            assert eventually(lambda: open_files(server) <= files + 5)
        assert resident_bytes(server) - memory < 64 * MIB


@linux_only
def test_refusals_leave_nothing_behind(target):
    def round_of():
        for data in REQUESTS.values():
            exchange(target, data)

    round_of()
    files, memory = open_files(target), resident_bytes(target)
    for _ in range(5):
        round_of()
    assert eventually(lambda: open_files(target) <= files + 5)
    assert resident_bytes(target) - memory < 32 * MIB


def test_a_client_that_leaves_in_the_middle_is_forgotten(target):
    for _ in range(100):
        with connect(target) as connection:
            connection.sendall(b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nabc")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def test_requests_in_a_row_on_one_connection_are_all_answered(target):
    one = b"GET /no/such HTTP/1.1\r\nhost: x\r\n\r\n"
    last = b"GET /no/such HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    with connect(target) as connection:
        connection.sendall(one * 49 + last)
        assert read_all(connection).count(b"HTTP/1.1 4") == 50


def test_a_refused_request_ends_its_connection_or_leaves_it_in_step(target):
    with connect(target) as connection:
        head = b"POST /things/x HTTP/1.1\r\nhost: x\r\ncontent-length: 20\r\n\r\n"
        connection.sendall(head + b"GET /things HTTP/1.1")
        reply = connection.recv(65536)
        assert_refused(reply)
        time.sleep(0.2)
        assert is_closed(connection) or reply.count(b"HTTP/1.1 ") == 1
