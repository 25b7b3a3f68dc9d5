# The steps of .ci/run, one by one. `just` lists them.

_list:
    @just --list --unsorted

# Everything that must hold before a change lands
ci:
    .ci/run

# Formatting
format:
    .ci/run format

# Clippy, warnings are errors
lint:
    .ci/run lint

# API documentation, warnings are errors
document:
    .ci/run document

# Whether the public API of the libraries is what docs/api says
api:
    .ci/run api

# All Rust tests
tests:
    .ci/run tests

# boto3, the AWS CLI and hostile clients against the local AWS
clients *arguments:
    cargo build --locked -p fleetctl
    tests/clients/run.sh {{ arguments }}

# Licences, sources, and which crate may name which
dependencies:
    .ci/run dependencies

# Whether the generated files are fresh
generated:
    .ci/run generated

# Writes docs/api anew
public-api:
    tools/api/run.sh

# Writes the service models of the local AWS anew
models:
    tests/clients/venv.sh
    .venv/bin/python tools/models.py
