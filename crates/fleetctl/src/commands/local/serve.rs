//! `fleetctl local serve`: the local AWS for any SDK, until it is stopped.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use fleet_local::{Config, Faults, Role, Server, StartError};

use crate::app;
use crate::cli::value::{AuthArg, Lapse, QuotasArg};
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::style::{self, paint};

/// The ports of MQTT, taken if they are free and no others were asked for.
const MQTT: u16 = 1883;
const MQTTS: u16 = 8883;

pub(crate) const LONG: &str = "\
Serves the local AWS until Ctrl-C or SIGTERM.

The first line on stdout is its address, printed when it is ready; the second line is the same \
port over TLS, the third and the fourth are where MQTT clients connect, \
the latter with a certificate. Other commands with --local and the same --state-dir use this server while it runs.";

/// Options of `local serve`.
#[derive(Debug, clap::Args)]
pub(crate) struct ServeArgs {
    /// The port; 0 means one that is free
    #[arg(long, default_value_t = 0, value_name = "N")]
    port: u16,

    /// The port for MQTT clients without TLS; 0 means one that is free
    ///
    /// Without it, 1883 is taken if it is free. Whoever connects there is the account 123456789012
    /// in us-east-1 and may do everything.
    #[arg(long, value_name = "N")]
    mqtt_port: Option<u16>,

    /// The port for MQTT clients with a certificate; 0 means one that is free
    ///
    /// Without it, 8883 is taken if it is free. The IoT policies of the certificate decide what a
    /// client may do.
    #[arg(long, value_name = "N")]
    mqtts_port: Option<u16>,

    /// The address to listen on
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), value_name = "IP")]
    address: IpAddr,

    /// Allow an --address that other machines can reach
    ///
    /// The local AWS accepts well-known credentials: whoever reaches it can do anything to it.
    #[arg(long)]
    allow_remote: bool,

    /// Request rates: aws enforces the account defaults, off none
    ///
    /// Resource limits, protocol limits and waits hold either way.
    #[arg(
        long,
        value_enum,
        default_value = "aws",
        value_name = "QUOTAS",
        hide_possible_values = true
    )]
    quotas: QuotasArg,

    /// Signatures: sigv4 verifies them, off accepts anything
    #[arg(
        long,
        value_enum,
        default_value = "sigv4",
        value_name = "AUTH",
        hide_possible_values = true
    )]
    auth: AuthArg,

    /// How long after its deprecation a thing type can be deleted
    #[arg(long, default_value = "5m", value_name = "TIME")]
    thing_type_wait: Lapse,

    /// How long a new fleet index is being built
    #[arg(long, default_value = "0s", value_name = "TIME")]
    index_build: Lapse,

    /// How long a change takes to reach the fleet index
    #[arg(long, default_value = "0s", value_name = "TIME")]
    index_delay: Lapse,

    /// Faults to inject, such as 'seed=7;throttle=5%;drop-after=1%'
    ///
    /// Parts are joined by ';': seed=N, throttle=P%, 5xx=P%, drop-after=P% (the reply is lost after
    /// the change was made), truncate=P%, latency=TIME, crash-at=N (ends the process at the n-th
    /// call). OPERATION:part limits a part to one operation: CreateThing:throttle=20%.
    #[arg(
        long,
        default_value = "",
        hide_default_value = true,
        value_name = "SPEC"
    )]
    faults: Faults,

    /// Write every request to this file, as JSON lines
    #[arg(long, value_name = "FILE")]
    access_log: Option<PathBuf>,

    /// Write the certificate of the local CA to this file, for AWS_CA_BUNDLE
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
}

impl ServeArgs {
    fn config(self, context: &Context) -> Outcome<Config> {
        let mut config = Config::new(context.state_dir()?);
        config.address = self.address;
        config.port = self.port;
        config.mqtt_port = Some(self.mqtt_port.unwrap_or(MQTT));
        config.mqtts_port = Some(self.mqtts_port.unwrap_or(MQTTS));
        config.allow_remote = self.allow_remote;
        config.quotas = self.quotas.into();
        config.auth = self.auth.into();
        config.waits.thing_type = self.thing_type_wait.0;
        config.waits.index_build = self.index_build.0;
        config.waits.index_delay = self.index_delay.0;
        config.faults = self.faults;
        config.access_log = self.access_log;
        config.ca_file = self.ca_file;
        config.role = Role::Announced;
        Ok(config)
    }
}

/// Serves until it is stopped.
pub(crate) fn run(context: &Context, args: ServeArgs) -> Outcome {
    let free = (args.mqtt_port.is_none(), args.mqtts_port.is_none());
    let config = args.config(context)?;
    let remote = !config.address.is_loopback();
    app::wait_for(|cancel| async move {
        let server = start(config, free).await?;
        announce(context, &server, remote);
        cancel.cancelled().await;
        server.stop().await;
        context.screen.note(say!("local-serve-stopped"));
        Ok(())
    })
}

/// Starts the server. Ports of MQTT that nobody asked for give way to ones that are free.
async fn start(mut config: Config, free: (bool, bool)) -> Result<Server, StartError> {
    loop {
        match Server::start(config.clone()).await {
            Err(StartError::Bind { address, .. }) if free.0 && address.port() == MQTT => {
                config.mqtt_port = Some(0);
            }
            Err(StartError::Bind { address, .. }) if free.1 && address.port() == MQTTS => {
                config.mqtts_port = Some(0);
            }
            started => return started,
        }
    }
}

fn announce(context: &Context, server: &Server, remote: bool) {
    let screen = &context.screen;
    screen.out(server.http_url());
    screen.out(server.https_url());
    if let Some(address) = server.mqtt_addr() {
        screen.out(format!("mqtt://{address}"));
    }
    if let Some(address) = server.mqtts_addr() {
        screen.out(format!("mqtts://localhost:{}", address.port()));
    }
    if remote {
        let address = server.address().to_string();
        screen.warn(say!("local-serve-remote", address));
    }
    if screen.is_live() {
        let state = context.state_option();
        screen.note("");
        screen.note(say!("local-serve-ready"));
        for command in [
            format!("eval \"$(fleetctl local env{state})\""),
            "aws iot list-things".to_owned(),
        ] {
            screen.note(format!("  {}", paint(style::CODE, command)));
        }
        screen.note(say!("local-serve-stops"));
    }
}
