"""MQTT clients of others: paho in this process, mosquitto_pub and mosquitto_sub as processes."""

import contextlib
import dataclasses
import pathlib
import queue
import shutil
import socket
import ssl
import subprocess
import threading
import time

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.subscribeoptions import SubscribeOptions

from expect import unique

V3, V5 = paho.MQTTv311, paho.MQTTv5
VERSIONS = {"3.1.1": V3, "5": V5}
# Long enough for a busy machine; what comes at all comes within milliseconds.
SOON = 15
# How long silence lasts before it counts as silence.
QUIET = 0.5


class Refused(Exception):
    """A CONNECT that was not accepted: with a reason code, or with a closed connection."""


@dataclasses.dataclass(frozen=True)
class Identity:
    """A certificate and its key as files, for TLS clients."""

    certificate: pathlib.Path
    key: pathlib.Path
    arn: str = ""
    id: str = ""

    @classmethod
    def of(cls, directory, certificate_pem, key_pem, arn="", certificate_id=""):
        stem = pathlib.Path(directory) / unique("device")
        certificate, key = stem.with_suffix(".pem"), stem.with_suffix(".key")
        certificate.write_text(certificate_pem)
        key.write_text(key_pem)
        return cls(certificate, key, arn, certificate_id)


def properties(packet, **values):
    """MQTT 5 properties of a kind of packet, such as `properties("CONNECT", SessionExpiryInterval=60)`."""
    made = Properties(getattr(PacketTypes, packet))
    for name, value in values.items():
        setattr(made, name, value)
    return made


class Paho:
    """A paho client that never reconnects by itself; what it hears is taken with `next`."""

    def __init__(self, door, client_id=None, version=V3, clean=True, expiry=None, will=None, keepalive=60,
                 transport="tcp", path="/mqtt"):
        self.door, self.version = door, version
        self.client_id = unique("client") if client_id is None else client_id
        self.inbox, self.answers, self.ends = queue.Queue(), queue.Queue(), queue.Queue()
        self.granted, self.sent = queue.Queue(), queue.Queue()
        self.keepalive, self.clean, self.expiry = keepalive, clean, expiry
        clean_session = clean if version == V3 else None
        self.client = paho.Client(
            CallbackAPIVersion.VERSION2, self.client_id, clean_session, protocol=version,
            transport=transport, reconnect_on_failure=False,
        )
        if transport == "websockets":
            self.client.ws_set_options(path=path)
        if door.username:
            self.client.username_pw_set(door.username)
        if door.tls:
            self.client.tls_set_context(door.tls_context())
        if will:
            self.client.will_set(**will)
        self.client.on_connect = lambda _c, _u, flags, code, props: self.answers.put((flags, code, props))
        self.client.on_disconnect = self._disconnected
        self.client.on_message = lambda _c, _u, message: self.inbox.put(message)
        self.client.on_subscribe = lambda _c, _u, mid, codes, _p: self.granted.put((mid, codes))
        self.client.on_publish = lambda _c, _u, mid, code, _p: self.sent.put((mid, code))

    def _disconnected(self, _client, _userdata, flags, code, props):
        self.ends.put((flags, code, props))
        self.answers.put((None, code, None))

    def connect(self):
        """Connects, and gives the flags and properties of CONNACK."""
        more = {}
        if self.version == V5:
            more["clean_start"] = self.clean
            if self.expiry is not None:
                more["properties"] = properties("CONNECT", SessionExpiryInterval=self.expiry)
        try:
            self.client.connect(self.door.host, self.door.port, self.keepalive, **more)
        except (OSError, ssl.SSLError) as refusal:
            raise Refused(str(refusal)) from refusal
        self.client.loop_start()
        flags, code, props = self.answers.get(timeout=SOON)
        if flags is None or code.is_failure:
            self.client.loop_stop()
            raise Refused(str(code))
        self.session_present, self.connack = flags.session_present, props
        return self

    def subscribe(self, *filters, qos=1):
        """Subscribes in one packet, and gives what was granted of each filter: 0, 1 or 128 and more."""
        if self.version == V5:
            wanted = [(name, SubscribeOptions(qos=qos)) for name in filters]
        else:
            wanted = [(name, qos) for name in filters]
        result, mid = self.client.subscribe(wanted)
        assert result == paho.MQTT_ERR_SUCCESS, result
        answered, codes = self.granted.get(timeout=SOON)
        assert answered == mid
        return [code.value for code in codes]

    def publish(self, topic, payload=b"", qos=1, retain=False, **more):
        """Publishes, and gives the reason code of what was answered (0 where nothing is answered)."""
        if more:
            more = {"properties": properties("PUBLISH", **more)}
        sent = self.client.publish(topic, payload, qos, retain, **more)
        assert sent.rc == paho.MQTT_ERR_SUCCESS, sent.rc
        mid, code = self.sent.get(timeout=SOON)
        assert mid == sent.mid
        return code.value

    def offer(self, topic, payload=b"", qos=1, **more):
        """Publishes what may end the connection: waits for nothing."""
        if more:
            more = {"properties": properties("PUBLISH", **more)}
        self.client.publish(topic, payload, qos, **more)

    def next(self, timeout=SOON):
        return self.inbox.get(timeout=timeout)

    def take(self, count, timeout=SOON):
        return [self.next(timeout) for _ in range(count)]

    def quiet(self, seconds=QUIET):
        """Whether nothing comes for a while."""
        time.sleep(seconds)
        return self.inbox.empty()

    def ended(self, timeout=SOON):
        """Waits until the other side has ended the connection, and gives the reason code."""
        _, code, _ = self.ends.get(timeout=timeout)
        return code

    @property
    def connected(self):
        return self.ends.empty() and self.client.is_connected()

    def close(self):
        """DISCONNECT, as a client does that means to go."""
        self.client.disconnect()
        self.client.loop_stop()

    def drop(self):
        """The connection is gone without DISCONNECT, as when the power fails."""
        self.client.socket().shutdown(socket.SHUT_RDWR)
        self.ends.get(timeout=SOON)
        self.client.loop_stop()


@dataclasses.dataclass(frozen=True)
class Door:
    """Where MQTT clients come in, and as whom."""

    host: str
    port: int
    username: str | None = None
    tls: bool = False
    ca: pathlib.Path | None = None
    identity: Identity | None = None

    def tls_context(self):
        context = ssl.create_default_context(cafile=str(self.ca))
        if self.identity:
            context.load_cert_chain(str(self.identity.certificate), str(self.identity.key))
        return context

    def as_(self, identity):
        return dataclasses.replace(self, identity=identity)

    def mosquitto(self):
        """Options of mosquitto_pub and mosquitto_sub."""
        options = ["-h", self.host, "-p", str(self.port)]
        if self.username:
            options += ["-u", self.username]
        if self.tls:
            options += ["--cafile", str(self.ca)]
        if self.identity:
            options += ["--cert", str(self.identity.certificate), "--key", str(self.identity.key)]
        return options


class Clients:
    """Makes paho clients and ends those that a test leaves open."""

    def __init__(self, door):
        self.door, self.made = door, []

    def make(self, door=None, **options):
        client = Paho(door or self.door, **options)
        self.made.append(client)
        return client

    def connect(self, door=None, **options):
        return self.make(door, **options).connect()

    def close(self):
        for client in self.made:
            with contextlib.suppress(OSError, ValueError, RuntimeError):
                client.close()


class MosquittoSub:
    """A mosquitto_sub process; a context manager that has subscribed when it is entered.

    Each message comes as one line: `TOPIC PAYLOAD`.
    """

    def __init__(self, door, *filters, version=V3, qos=1, client_id=None, options=(), ready=None):
        self.command = [
            tool("mosquitto_sub"), *door.mosquitto(), "-V", "mqttv5" if version == V5 else "mqttv311",
            "-q", str(qos), "-i", client_id or unique("sub"), "-v", "-d", *options,
            *[part for name in filters for part in ("-t", name)],
        ]
        self.lines, self.log, self.ready = queue.Queue(), [], threading.Event()

    def __enter__(self):
        self.process = subprocess.Popen(
            ["stdbuf", "-oL", *self.command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._read, daemon=True).start()
        assert self.ready.wait(SOON), f"{' '.join(self.command)}: {self.log}"
        return self

    def _read(self):
        for line in self.process.stdout:
            self.log.append(line)
            if line.startswith(("Client ", "Subscribed (")):
                if line.startswith("Subscribed ("):
                    self.ready.set()
            else:
                self.lines.put(line.rstrip("\n"))
        self.ready.set()

    def next(self, timeout=SOON):
        """The topic and the payload of the next message."""
        topic, _, payload = self.lines.get(timeout=timeout).partition(" ")
        return topic, payload

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(SOON)
        self.process.stdout.close()


def mosquitto_pub(door, topic, message, *options, version=V3, qos=1):
    """Runs mosquitto_pub to its end; gives its exit code and what it said."""
    done = subprocess.run(
        [tool("mosquitto_pub"), *door.mosquitto(), "-V", "mqttv5" if version == V5 else "mqttv311",
         "-q", str(qos), "-t", topic, "-m", message, *options],
        capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def tool(name):
    found = shutil.which(name)
    assert found, f"{name} is missing: apt-get install mosquitto-clients"
    return found
