//! Serves a local AWS until it is interrupted: `cargo run -p fleet-local --example serve [STATE_DIR]`.
//!
//! For embedding and for work on the local AWS itself; `fleetctl local serve` has all the options.

use fleet_local::{Config, Quotas, Role, Server, StateDir};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let state = std::env::args()
        .nth(1)
        .unwrap_or_else(|| ":memory:".to_owned());
    let mut config = Config::new(StateDir::parse(&state));
    config.role = Role::Announced;
    config.quotas = Quotas::Off;
    let server = Server::start(config).await?;
    #[expect(clippy::print_stdout, reason = "an example speaks to its reader")]
    {
        println!("{}", server.http_url());
    }
    tokio::signal::ctrl_c().await?;
    server.stop().await;
    Ok(())
}
