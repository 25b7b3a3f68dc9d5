#!/bin/sh
# rustdoc that may write JSON. The permission is given to rustdoc alone: given to all of cargo, it
# would let build scripts believe in a nightly compiler, and everything would be built again.
RUSTC_BOOTSTRAP=1 exec rustdoc "$@"
