//! The `fleetctl` command: it reads the command line, asks, connects, shows, and knows no business rules.

mod app;
mod cli;
mod commands;
mod context;
mod environment;
mod errors;
mod exit;
mod interrupt;
mod panic;
mod ui;

use std::process::ExitCode;

fn main() -> ExitCode {
    app::run(environment::Environment::of_process())
}
