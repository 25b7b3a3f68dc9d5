"""The broker of the local AWS beside mosquitto: same clients, one run. Prints ratios.

    apt-get install mosquitto
    cargo build --release --workspace
    python3 benches/mqtt.py [connections]
"""

import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from server import Server, fleet_local, free_port, mqtt_address, release

CONNECTIONS = 10_000


class Mosquitto(Server):
    """mosquitto as it comes, but for any number of connections and without persistence."""

    def __init__(self):
        port = free_port()
        self.folder = tempfile.TemporaryDirectory()
        config = Path(self.folder.name) / "mosquitto.conf"
        config.write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\nmax_connections -1\nlog_dest none\n")
        command = shutil.which("mosquitto") or "/usr/sbin/mosquitto"
        super().__init__([command, "-c", str(config)], f"127.0.0.1:{port}")

    def _wait_for_an_answer(self, started: float) -> float:
        host, port = self.url.split(":")
        while time.monotonic() - started < 60:
            try:
                socket.create_connection((host, int(port)), timeout=5).close()
            except OSError:
                time.sleep(0.002)
                continue
            return time.monotonic() - started
        raise SystemExit(f"mosquitto did not answer on {self.url}")


def idle(server, broker: str, connections: int) -> dict:
    """Connects clients, and looks at the memory while they stay."""
    before = server.memory_mb()
    command = [release("mqtt_load"), broker, "hold", "--connections", str(connections)]
    clients = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    held = json.loads(clients.stdout.readline())
    time.sleep(2)
    grown = server.memory_mb() - before
    clients.communicate("\n")
    return {
        "connects_per_second": held["connections"] / held["seconds"],
        "kb_per_connection": grown * 1024 / held["connections"],
    }


def messages(broker: str, qos: int, pairs: int, count: int) -> float:
    command = [release("mqtt_load"), broker, "messages", "--qos", str(qos), "--pairs", str(pairs),
               "--messages", str(count)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)["per_second"]


def measure(server, broker: str, connections: int) -> dict:
    with server:
        held = idle(server, broker, connections)
        figures = {
            "QoS 0, one pair": messages(broker, 0, 1, 200_000),
            "QoS 0, eight pairs": messages(broker, 0, 8, 50_000),
            "QoS 1, one pair": messages(broker, 1, 1, 100_000),
            "QoS 1, eight pairs": messages(broker, 1, 8, 25_000),
        }
    return {**figures, "connects": held["connects_per_second"], "memory": held["kb_per_connection"]}


def main(connections: int) -> None:
    mosquitto = Mosquitto()
    theirs = measure(mosquitto, mosquitto.url, connections)
    local = fleet_local("--quotas", "off", "--mqtt-port", "0")
    ours = measure(local, mqtt_address(local), connections)
    print(f"fleet-local as a multiple of mosquitto, {connections} idle connections, messages of 100 bytes")
    for name, value in ours.items():
        print(f"  {name:20} {value / theirs[name]:5.2f}x   ({value:,.0f} and {theirs[name]:,.0f})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CONNECTIONS)
