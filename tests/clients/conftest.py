"""Fixtures: servers, clients over HTTP and TLS, and an account of its own for every test."""

import itertools
import os
import pathlib
import random

for name in list(os.environ):
    if name.startswith("AWS_") or name.lower().endswith("_proxy"):
        del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.devnull
os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"

import pytest  # noqa: E402

import mqtt_clients  # noqa: E402
from local_aws import DEFAULT_ACCOUNT, Clients, LocalAws  # noqa: E402
from wire_check import WireCheck  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ACCOUNTS = itertools.count(random.randrange(200_000_000_000, 900_000_000_000))


def pytest_configure(config):
    config.addinivalue_line("markers", "after_all: runs when every other test has run")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.get_closest_marker("after_all") is not None)


@pytest.fixture(scope="session")
def everything_runs(request):
    """Whether this run holds every test file, so that a question about all of them makes sense."""
    return {item.path for item in request.session.items} == set(HERE.glob("test_*.py"))


@pytest.fixture(scope="session")
def wire():
    return WireCheck()


@pytest.fixture(autouse=True)
def the_wire_keeps_to_the_models(wire):
    """Every answer that any test receives is held against the service models."""
    wire.faults.clear()
    yield
    assert not wire.faults, "\n".join(wire.faults)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The server of most tests: request rates off, every other limit and wait on."""
    directory = tmp_path_factory.mktemp("local-aws")
    flags = ("--quotas", "off", "--thing-type-wait", "5m", "--mqtt-port", "0", "--mqtts-port", "0")
    with LocalAws(directory, *flags) as running:
        yield running


@pytest.fixture(scope="session", params=["http", "https"])
def clients(request, server, wire):
    return Clients(server, request.param, wire)


@pytest.fixture
def aws(clients):
    """The clients, in an account that no other test uses."""
    clients.account = str(next(ACCOUNTS))
    return clients


@pytest.fixture(scope="session")
def far_server(tmp_path_factory):
    """A server whose clock may be moved by months; others compare what they see with today."""
    with LocalAws(tmp_path_factory.mktemp("far"), "--quotas", "off") as running:
        yield running


@pytest.fixture
def far_aws(far_server, wire):
    """Clients of that server, in an account that no other test uses."""
    clients = Clients(far_server, "http", wire)
    clients.account = str(next(ACCOUNTS))
    return clients


@pytest.fixture(scope="session")
def http_clients(server, wire):
    return Clients(server, "http", wire)


@pytest.fixture
def home(http_clients):
    """The clients in the account to which the plain MQTT door belongs."""
    http_clients.account = DEFAULT_ACCOUNT
    return http_clients


@pytest.fixture
def mine(http_clients):
    """The clients in an account that no other test uses; one run, where `aws` has two."""
    http_clients.account = str(next(ACCOUNTS))
    return http_clients


@pytest.fixture
def plain(server):
    """The MQTT door without TLS."""
    return mqtt_clients.Door("127.0.0.1", server.mqtt_port)


@pytest.fixture
def mtls(server):
    """The MQTT door for clients with certificates."""
    return mqtt_clients.Door("localhost", server.mqtts_port, tls=True, ca=server.ca)


@pytest.fixture
def websocket(server):
    """The door for WebSockets, `ws` or `wss`."""
    return lambda scheme: mqtt_clients.Door("localhost", server.port, tls=scheme == "wss", ca=server.ca)


@pytest.fixture
def mqtt(plain):
    """Makes paho clients, of the plain door unless another is named."""
    clients = mqtt_clients.Clients(plain)
    yield clients
    clients.close()


@pytest.fixture
def other_account():
    return str(next(ACCOUNTS))


@pytest.fixture
def start_server(tmp_path):
    """Starts servers with flags of the test's own."""
    running = []

    def start(*flags):
        directory = tmp_path / str(len(running))
        directory.mkdir()
        server = LocalAws(directory, *flags)
        server.__enter__()
        running.append(server)
        return server

    yield start
    for server in running:
        server.__exit__(None, None, None)
