"""The local AWS beside ministack and moto: same client, one run.

Two clients: `load` is fleetctl's own AWS client, `light_load` sends requests that were signed
beforehand, so that the client is not what is measured.

    python3 -m venv .venv-bench && .venv-bench/bin/pip install -r benches/requirements.txt
    cargo build --release --workspace
    python3 benches/emulators.py .venv-bench
"""

import json
import subprocess
import sys
from pathlib import Path

from server import fleet_local, ministack, moto, release

DEVICES, AT_ONCE = 3000, 32


def load(client: str, url: str, what: str) -> dict:
    command = [release(client), url, what, "--devices", str(DEVICES), "--at-once", str(AT_ONCE)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return {"per_second": 0.0, "p99_ms": 0.0, "failed": DEVICES, "first_failure": run.stderr.strip()}
    return json.loads(run.stdout)


def measure(client: str, server) -> dict:
    with server:
        idle = server.memory_mb()
        calls = {what: load(client, server.url, what) for what in ("create", "describe", "shadow")}
        return {
            "first_answer_ms": server.first_answer_s * 1000,
            "idle_mb": idle,
            "busy_mb": server.memory_mb("VmHWM"),
            "calls": calls,
        }


def table(client: str, venv: Path) -> None:
    results = {
        "fleet-local": measure(client, fleet_local("--quotas", "off")),
        "ministack": measure(client, ministack(venv)),
        "moto": measure(client, moto(venv)),
    }
    print(f"{client}: {DEVICES} calls of each kind, {AT_ONCE} at once")
    print(f"{'':12} {'first answer':>13} {'idle':>8} {'most':>8}   calls/s (p99 ms), ratio to ministack")
    for name, result in results.items():
        line = f"{name:12} {result['first_answer_ms']:10.0f} ms"
        line += f" {result['idle_mb']:5.0f} MB {result['busy_mb']:5.0f} MB"
        for what, calls in result["calls"].items():
            base = results["ministack"]["calls"][what]["per_second"] or 1
            line += f"   {what} {calls['per_second']:.0f} ({calls['p99_ms']:.0f})"
            line += f" {calls['per_second'] / base:.1f}x"
            if calls["failed"]:
                line += f" {calls['failed']} FAILED: {calls['first_failure'][:80]}"
        print(line)


def main() -> None:
    for client in ("load", "light_load"):
        table(client, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
