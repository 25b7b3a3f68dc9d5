#!/usr/bin/env bash
# Writes the public API of the libraries to docs/api; with --check, says what has changed instead.
set -euo pipefail
cd "$(dirname "$0")/../.."

# The JSON of rustdoc changes from release to release, and so may the wording of an API in it.
if ! rustc --version | grep -q '^rustc 1\.95\.'; then
    export RUSTUP_TOOLCHAIN=1.95.0
    rustc --version >/dev/null 2>&1 || rustup toolchain install 1.95.0 --profile minimal
fi
RUSTDOC="$PWD/tools/api/rustdoc.sh" RUSTDOCFLAGS="-Z unstable-options --output-format json" \
    cargo doc --quiet --workspace --lib --no-deps --locked
cargo run --quiet --locked --manifest-path tools/api/Cargo.toml --target-dir target/api -- "$@"
