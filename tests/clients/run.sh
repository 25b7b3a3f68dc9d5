#!/usr/bin/env bash
# Runs the other clients against the local AWS: tests/clients/run.sh [pytest arguments]
# Needs a built fleetctl (the path in FLEETCTL, else target/debug/fleetctl) and Python 3.10 or later.
set -euo pipefail
cd "$(dirname "$0")"
./venv.sh
exec ../../.venv/bin/python -m pytest "$@"
