//! The `fleetctl` command.
fn main() {}
