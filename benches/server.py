"""Servers under measurement: started on loopback, watched, and stopped by their own handle."""

import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def release(name: str) -> str:
    """A release binary of this workspace."""
    path = ROOT / "target" / "release" / name
    if not path.exists():
        raise SystemExit(f"{path} is missing: cargo build --release --workspace")
    return str(path)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running server: its URL, how long its first answer took, what memory it takes."""

    def __init__(self, command: list[str], url: str | None = None, env: dict | None = None):
        self.log = tempfile.TemporaryFile()
        started = time.monotonic()
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE if url is None else self.log,
            stderr=self.log,
            env={**os.environ, **(env or {})},
            start_new_session=True,
        )
        if url is None:
            url = self.process.stdout.readline().decode().strip()
        self.url = url
        self.first_answer_s = self._wait_for_an_answer(started)

    def _wait_for_an_answer(self, started: float) -> float:
        while time.monotonic() - started < 60:
            try:
                urllib.request.urlopen(self.url, timeout=5).read()
            except urllib.error.HTTPError:
                pass
            except OSError:
                time.sleep(0.002)
                continue
            return time.monotonic() - started
        raise SystemExit(f"{self.url} did not answer")

    def memory_mb(self, field: str = "VmRSS") -> float:
        """Memory of the process and its children. `VmHWM` is the most it ever took."""
        return sum(_status_kb(pid, field) for pid in _family(self.process.pid)) / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children")
    found = [pid]
    if children.exists():
        for child in children.read_text().split():
            found += _family(int(child))
    return found


def _status_kb(pid: int, field: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1])
    return 0


def fleet_local(*options: str) -> Server:
    """`fleetctl local serve` on a fresh state."""
    command = [release("fleetctl"), "local", "serve", "--port", "0", "--state-dir", ":memory:"]
    return Server([*command, *options])


def mqtt_address(server: Server) -> str:
    """Where MQTT clients reach a `fleetctl local serve`: the third line that it prints."""
    server.process.stdout.readline()
    return server.process.stdout.readline().decode().strip().removeprefix("mqtt://")


def null_server() -> Server:
    return Server([release("null_server")])


def ministack(venv: Path) -> Server:
    port = free_port()
    env = {"BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port), "LOG_LEVEL": "ERROR"}
    return Server([str(venv / "bin/ministack")], f"http://127.0.0.1:{port}", env)


def moto(venv: Path) -> Server:
    port = free_port()
    return Server(
        [str(venv / "bin/moto_server"), "-H", "127.0.0.1", "-p", str(port)], f"http://127.0.0.1:{port}"
    )
