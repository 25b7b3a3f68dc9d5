"""What provisioning costs: throughput, memory, pacing. Prints figures as ratios of one run.

    cargo build --release --workspace
    python3 benches/provision.py [throughput|memory|pace ...]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from server import fleet_local, null_server, release


def fleetctl(state: str, *arguments: str) -> tuple[dict, float, float]:
    """Runs fleetctl; gives its summary, the seconds, and the most memory it took in MB."""
    command = [release("fleetctl"), "--local", "--state-dir", state, "--output", "json", *arguments]
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} ended with {os.waitstatus_to_exitcode(status)}: {output[-2000:]}")
    summary = json.loads(output.strip().splitlines()[-1])
    return summary, time.monotonic() - started, usage.ru_maxrss / 1024


def provision(devices: int, *options: str) -> tuple[dict, float, float]:
    with tempfile.TemporaryDirectory() as state:
        return fleetctl(state, "provision", "--devices", str(devices), "--yes", "--quiet", *options)


def load(url: str, devices: int) -> float:
    run = subprocess.run(
        [release("load"), url, "provision", "--devices", str(devices), "--at-once", "256"],
        capture_output=True, text=True, check=True,
    )
    return json.loads(run.stdout)["per_second"]


def throughput() -> None:
    devices = 5000
    with null_server() as null:
        ceiling = load(null.url, devices)
    with fleet_local("--quotas", "off") as local:
        served = load(local.url, devices)
    print(f"four calls for each of {devices} devices, quotas off:")
    print(f"  null server {ceiling:.0f} calls/s, local AWS {served:.0f} calls/s: ratio {served / ceiling:.2f}")
    rates = [option for bucket in RATES for option in ("--rate", f"{bucket}=off")]
    summary, seconds, _ = provision(devices, "--local-quotas", "off", *rates)
    print(f"  fleetctl provision, embedded: {seconds:.1f} s, {4 * devices / seconds:.0f} calls/s: "
          f"ratio {4 * devices / seconds / ceiling:.2f}")


def memory() -> None:
    rates = [option for bucket in RATES for option in ("--rate", f"{bucket}=off")]
    peaks = {}
    for devices in (1_000, 100_000):
        _, seconds, peak = provision(devices, "--local-quotas", "off", *rates)
        peaks[devices] = peak
        print(f"  {devices} devices: {peak:.0f} MB at most, {seconds:.0f} s")
    print(f"  ratio {peaks[100_000] / peaks[1_000]:.2f}")


def pace() -> None:
    devices = 1500
    event, _, _ = provision(devices)
    summary = event.get("summary", event)
    ideal = devices / 80
    print(f"  {devices} devices within the quotas: {summary['seconds']:.1f} s, "
          f"{devices / summary['seconds']:.1f} things/s, {summary['seconds'] / ideal:.3f} of the ideal, "
          f"throttles {summary['calls'].get('throttles')}")
    devices = 6000
    event, _, _ = provision(devices, "--rate", "things=200", "--rate", "memberships=off")
    summary = event.get("summary", event)
    print(f"  {devices} devices with --rate things=200: {devices / summary['seconds']:.1f} things/s, "
          f"throttles {summary['calls'].get('throttles')}")


RATES = ["things", "memberships", "shadows", "packages", "thing-types", "groups", "iam"]

if __name__ == "__main__":
    for name in sys.argv[1:] or ["throughput", "memory", "pace"]:
        print(name)
        {"throughput": throughput, "memory": memory, "pace": pace}[name]()
