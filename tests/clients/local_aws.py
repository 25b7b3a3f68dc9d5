"""The local AWS under test: one `fleetctl local serve` process, its addresses and its clients."""

import json
import os
import pathlib
import queue
import signal
import subprocess
import threading

import boto3
import botocore.loaders
import botocore.session
from botocore.config import Config
from botocore.credentials import Credentials

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLEETCTL = os.environ.get("FLEETCTL", str(ROOT / "target/debug/fleetctl"))
SERVICES = ("iot", "iot-data", "iot-jobs-data", "s3", "iam", "sts")
REGION = "us-east-1"
DEFAULT_ACCOUNT = "123456789012"
SECRET = "test"
# Reading the models takes longer than anything else: once for all sessions.
MODELS = botocore.loaders.create_loader()
START_SECONDS = 20
STOP_SECONDS = 20


def fleetctl(*arguments):
    """Runs a command to its end and gives back what it printed."""
    done = subprocess.run(
        [FLEETCTL, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, f"fleetctl {' '.join(arguments)}: {done.stderr}"
    return done.stdout


def coverage():
    return json.loads(fleetctl("local", "coverage", "--output", "json"))


class LocalAws:
    """A server over its own state directory; a context manager that proves it stops cleanly."""

    def __init__(self, directory, *flags):
        self.state = pathlib.Path(directory) / "state"
        self.ca = pathlib.Path(directory) / "ca.pem"
        self.log = pathlib.Path(directory) / "stderr.log"
        self.flags = flags

    def __enter__(self):
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [FLEETCTL, "local", "serve", "--port", "0", "--state-dir", str(self.state),
                 "--ca-file", str(self.ca), *self.flags],
                stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL, text=True,
            )
        lines = queue.Queue()
        threading.Thread(target=self._read, args=(lines,), daemon=True).start()
        try:
            self.http_url = lines.get(timeout=START_SECONDS)
            assert self.http_url.startswith("http://127.0.0.1:"), self.errors()
            lines.get(timeout=START_SECONDS)
            self.mqtt_url = lines.get(timeout=START_SECONDS)
            assert self.mqtt_url.startswith("mqtt://127.0.0.1:"), self.errors()
            self.mqtts_url = lines.get(timeout=START_SECONDS)
            assert self.mqtts_url.startswith("mqtts://localhost:"), self.errors()
        except BaseException:
            self.process.kill()
            raise
        self.port = int(self.http_url.rsplit(":", 1)[1])
        self.mqtt_port = int(self.mqtt_url.rsplit(":", 1)[1])
        self.mqtts_port = int(self.mqtts_url.rsplit(":", 1)[1])
        self.https_url = f"https://localhost:{self.port}"
        return self

    def _read(self, lines):
        """Takes every line, so that a chatty server never blocks on a full pipe."""
        for line in self.process.stdout:
            lines.put(line.strip())
        lines.put("")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        assert code == 0, f"SIGTERM ended the server with {code}: {self.errors()}"
        assert "panicked" not in self.errors(), self.errors()

    def errors(self):
        return self.log.read_text()

    def advance_clock(self, duration):
        fleetctl("local", "clock", "advance", duration, "--state-dir", str(self.state))


class Clients:
    """boto3 clients of one server and scheme. All share one access key, which names the account."""

    def __init__(self, server, scheme, wire):
        self.server = server
        self.scheme = scheme
        self.wire = wire
        self.credentials = Credentials("test", SECRET)
        self.made = {}

    @property
    def account(self):
        key = self.credentials.access_key
        return DEFAULT_ACCOUNT if key == "test" else key

    @account.setter
    def account(self, value):
        self.credentials.access_key = value

    @property
    def endpoint(self):
        return self.server.http_url if self.scheme == "http" else self.server.https_url

    @property
    def verify(self):
        return None if self.scheme == "http" else str(self.server.ca)

    def client(self, service, region=REGION, credentials=None, **config):
        """A client as anyone makes it, but that does not retry: a test sees the first answer."""
        key = (service, region, id(credentials), tuple(sorted(config.items())))
        if key not in self.made:
            session = botocore.session.get_session()
            session.register_component("data_loader", MODELS)
            session._credentials = credentials or self.credentials
            client = boto3.Session(botocore_session=session).client(
                service, region_name=region, endpoint_url=self.endpoint, verify=self.verify,
                config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}, **config),
            )
            self.wire.watch(client)
            # The credentials are kept too: an id is only good while its object lives.
            self.made[key] = (client, credentials)
        return self.made[key][0]

    @property
    def iot(self):
        return self.client("iot")

    @property
    def data(self):
        return self.client("iot-data")

    @property
    def jobs(self):
        return self.client("iot-jobs-data")

    @property
    def s3(self):
        return self.client("s3")

    @property
    def iam(self):
        return self.client("iam")

    @property
    def sts(self):
        return self.client("sts")

    def arn(self, resource, region=REGION):
        return f"arn:aws:iot:{region}:{self.account}:{resource}"
