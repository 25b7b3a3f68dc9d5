//! `fleetctl mqtt sub`: messages as they come, one a line.

use fleet_aws::MqttClient;
use fleet_core::port::mqtt::Subscription;
use fleet_ops::mqtt::{Ended, Heard, Listening, listen};
use tokio_util::sync::CancellationToken;

use super::client::Client;
use super::{As, Work, connected, questions};
use crate::cli::value::Lapse;
use crate::commands::pick;
use crate::context::Context;
use crate::environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::time;
use crate::view::messages as view;

pub(crate) const LONG: &str = "\
Subscribes and prints every message that comes: its time (UTC), topic and payload, JSON on one line, \
other text as it is, anything else in hexadecimal. With --output json a line is a JSON object. A lost \
connection is made again; what came meanwhile is kept by the broker for a minute. Ctrl-C ends it.

With --device it connects over TLS as that device, on AWS as well. With --local and without a device \
it connects to a running `fleetctl local serve`, and may subscribe to everything. On a terminal it \
asks for the filter where none is given.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl --local mqtt sub '#' '$aws/events/#'
  fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
  fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s";

/// Options of `mqtt sub`.
#[derive(Debug, clap::Args)]
pub(crate) struct SubArgs {
    /// What to subscribe to; + stands for a level of a topic, # at the end for all further ones
    #[arg(value_name = "FILTER")]
    pub(super) filters: Vec<String>,

    #[command(flatten)]
    pub(super) who: As,

    /// At most once (0) or at least once (1)
    #[arg(long, default_value_t = 1, value_name = "0|1", value_parser = clap::value_parser!(u8).range(0..=1))]
    qos: u8,

    /// End after so many messages
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,

    /// End after so long: 30s, 5m; with --count exit code 8 says that fewer came
    #[arg(long, value_name = "TIME")]
    timeout: Option<Lapse>,
}

/// Connects and listens.
pub(crate) fn run(context: &Context, args: SubArgs) -> Outcome {
    let hint = say!("devices-sub-hint");
    pick::check(context, !args.filters.is_empty(), "FILTER", &hint)?;
    let args = questions::subscribe(context, args)?;
    connected(context, async |work| sub(&work, &args).await)
}

async fn sub(work: &Work<'_>, args: &SubArgs) -> Outcome {
    let client = Client::of(work, &args.who).await?;
    let subscriptions = args.filters.iter().map(|filter| Subscription {
        filter: filter.clone(),
        at_least_once: args.qos == 1,
    });
    let subscriptions: Vec<_> = subscriptions.collect();
    let link = MqttClient::new();
    // A reader that went away ends it as well.
    let enough = work.cancel.child_token();
    let mut listening = Listening::new(&link, client.options.clone(), &subscriptions, &enough);
    listening.count = args.count;
    listening.time = args.timeout.map(|Lapse(time)| time);
    let who = client.options.client_id.clone();
    let mut heard = 0;
    let ended = listen(listening, |what| {
        heard += u64::from(matches!(what, Heard::Message(_)));
        hear(work.context, &args.filters, &who, what, &enough);
    });
    let ended = match ended.await {
        Ok(ended) => ended,
        Err(error) => return Err(client.explain(work, error).await),
    };
    match (ended, args.count) {
        (Ended::Time, Some(wanted)) => {
            let message = say!("devices-sub-fewer", heard, wanted);
            Err(CommandError::new(Kind::TimedOut, message))
        }
        _ => Ok(()),
    }
}

fn hear(
    context: &Context,
    filters: &[String],
    who: &str,
    heard: Heard<'_>,
    enough: &CancellationToken,
) {
    let screen = &context.screen;
    match heard {
        Heard::Subscribed { again } => {
            let filters = filters.join(", ");
            screen.note(match again {
                true => say!("devices-sub-again", filters, who),
                false => say!("devices-sub-done", filters, who),
            });
        }
        Heard::Message(message) => {
            let now = environment::now();
            match context.json() {
                true => {
                    // Other messages may have what --query looks for.
                    let printed = context.output().item(&view::json(message, now));
                    printed.unwrap_or_else(|error| screen.fail(&error));
                }
                false => screen.out(view::line(message, now)),
            }
            if !screen.is_read() {
                enough.cancel();
            }
        }
        Heard::Lost { why, pause } => {
            let (why, time) = (why.to_string(), time::span(pause));
            screen.warn(say!("devices-sub-lost", why, time));
        }
    }
}
