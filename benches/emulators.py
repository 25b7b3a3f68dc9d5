"""The local AWS beside ministack and moto: same client, one run.

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


def load(url: str, what: str) -> dict:
    command = [release("load"), url, what, "--devices", str(DEVICES), "--at-once", str(AT_ONCE)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return {"per_second": 0.0, "p99_ms": 0.0, "failed": DEVICES, "first_failure": run.stderr.strip()}
    return json.loads(run.stdout)


def measure(server) -> dict:
    with server:
        idle = server.memory_mb()
        calls = {what: load(server.url, what) for what in ("create", "describe", "shadow")}
        return {
            "first_answer_ms": server.first_answer_s * 1000,
            "idle_mb": idle,
            "busy_mb": server.memory_mb("VmHWM"),
            "calls": calls,
        }


def main() -> None:
    venv = Path(sys.argv[1])
    results = {
        "fleet-local": measure(fleet_local("--quotas", "off")),
        "ministack": measure(ministack(venv)),
        "moto": measure(moto(venv)),
    }
    print(f"{DEVICES} calls of each kind, {AT_ONCE} at once")
    print(f"{'':12} {'first answer':>13} {'idle':>8} {'most':>8}   calls/s (p99 ms), ratio to ministack")
    for name, result in results.items():
        line = f"{name:12} {result['first_answer_ms']:10.0f} ms {result['idle_mb']:5.0f} MB {result['busy_mb']:5.0f} MB"
        for what, calls in result["calls"].items():
            base = results["ministack"]["calls"][what]["per_second"] or 1
            ratio = calls["per_second"] / base
            line += f"   {what} {calls['per_second']:.0f} ({calls['p99_ms']:.0f}) {ratio:.1f}x"
            if calls["failed"]:
                line += f" {calls['failed']} FAILED: {calls['first_failure'][:80]}"
        print(line)


if __name__ == "__main__":
    main()
