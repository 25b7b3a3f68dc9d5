//! The `fleetctl` command: it reads the command line, asks, connects, shows, and knows no business rules.

mod answers;
mod app;
mod cli;
mod commands;
mod complete;
mod connect;
mod context;
mod device_store;
mod environment;
mod errors;
mod exit;
mod file_content;
mod guided;
mod interrupt;
mod lang;
mod local_clock;
mod logging;
mod moment;
mod output;
mod panic;
mod price;
mod process;
mod settings;
mod sink;
mod text;
mod ui;
mod view;

use std::process::ExitCode;

fn main() -> ExitCode {
    app::run(environment::Environment::of_process())
}
