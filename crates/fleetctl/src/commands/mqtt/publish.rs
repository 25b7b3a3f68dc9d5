//! `fleetctl mqtt pub`: one message, as a device over MQTT or with the caller's credentials over HTTPS.

use std::io::Read as _;
use std::path::PathBuf;

use fleet_aws::MqttClient;
use fleet_core::plan::EndpointKind;
use fleet_core::port::messages::NewMessage;
use fleet_core::port::mqtt::IncomingMessage;
use fleet_ops::mqtt;

use super::client::Client;
use super::{As, Work, connected, questions};
use crate::commands::pick;
use crate::context::Context;
use crate::environment;
use crate::errors::{CommandError, Outcome};
use crate::lang::say;
use crate::ui::number;
use crate::view::messages as view;

pub(crate) const LONG: &str = "\
Publishes a message.

With --device it connects over TLS as that device, on AWS as well; a running `mqtt sub` of the same \
device is put out for a moment, since a client id is connected once at a time, and comes back by \
itself. What comes for the device in that moment is printed here. Without a device the message goes \
over HTTPS with the caller's credentials. On a terminal it asks for the topic and the message where \
they are not given.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl --local mqtt pub greetings --message hello
  fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \\
    --device T --message '{\"status\":\"SUCCEEDED\"}'
  fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json";

/// The most bytes of a message (AWS quota: 128 KB).
const MOST: usize = 128 * 1024;

/// Options of `mqtt pub`.
#[derive(Debug, clap::Args)]
pub(crate) struct PubArgs {
    /// The topic
    #[arg(value_name = "TOPIC")]
    pub(super) topic: Option<String>,

    #[command(flatten)]
    pub(super) who: As,

    /// The message
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        conflicts_with = "file"
    )]
    pub(super) message: Option<String>,

    /// A file with the message; - is standard input
    #[arg(long, value_name = "FILE")]
    pub(super) file: Option<PathBuf>,

    /// At most once (0) or at least once (1)
    #[arg(long, default_value_t = 1, value_name = "0|1", value_parser = clap::value_parser!(u8).range(0..=1))]
    qos: u8,

    /// Keep the message for those who subscribe later
    #[arg(long)]
    retain: bool,
}

/// Reads the message and sends it.
pub(crate) fn run(context: &Context, args: PubArgs) -> Outcome {
    let hint = say!("devices-pub-hint");
    pick::check(context, args.topic.is_some(), "TOPIC", &hint)?;
    let said = args.message.is_some() || args.file.is_some();
    pick::check(context, said, "--message", &hint)?;
    let args = questions::publish(context, args)?;
    let payload = payload(&args)?;
    if payload.len() > MOST {
        let bytes = number::bytes(payload.len() as u64);
        return Err(CommandError::usage(say!("devices-pub-too-long", bytes)));
    }
    let message = NewMessage {
        topic: args.topic.unwrap_or_default(),
        payload,
        at_least_once: args.qos == 1,
        retain: args.retain,
    };
    let who = args.who;
    if who.device.is_none() && who.client_id.is_some() {
        let error = CommandError::usage(say!("devices-pub-client-id"));
        return Err(error.hint(say!("devices-pub-client-id-hint")));
    }
    connected(context, async |work| publish(&work, &who, &message).await)
}

fn payload(args: &PubArgs) -> Outcome<Vec<u8>> {
    let Some(path) = &args.file else {
        return Ok(args.message.clone().unwrap_or_default().into_bytes());
    };
    let read = match path.to_str() {
        Some("-") => {
            let mut bytes = Vec::new();
            // One byte more than may be sent is enough to tell.
            let most = MOST as u64 + 1;
            let read = std::io::stdin().lock().take(most).read_to_end(&mut bytes);
            read.map(|_| bytes)
        }
        _ => std::fs::read(path),
    };
    read.map_err(|cause| CommandError::file("read", path, &cause))
}

async fn publish(work: &Work<'_>, who: &As, message: &NewMessage) -> Outcome {
    let came = match who.device {
        Some(_) => as_device(work, who, message).await?,
        None => {
            let writes = &work.connected.connection.cloud.writes;
            writes.messages.publish(message).await?;
            unheard(work).await;
            Vec::new()
        }
    };
    let context = work.context;
    let (bytes, topic) = (message.payload.len(), &message.topic);
    context.screen.note(say!("devices-pub-done", bytes, topic));
    for message in &came {
        let now = environment::now();
        match context.json() {
            true => context.output().item(&view::json(message, now))?,
            false => context.screen.out(view::line(message, now)),
        }
    }
    Ok(())
}

async fn as_device(
    work: &Work<'_>,
    who: &As,
    message: &NewMessage,
) -> Outcome<Vec<IncomingMessage>> {
    let mut client = Client::of(work, who).await?;
    // The session of a subscriber of the same device is gone on with, not thrown away.
    client.options.clean_start = false;
    let link = MqttClient::new();
    match mqtt::publish(&link, &client.options, message).await {
        Ok(came) => Ok(came),
        Err(error) => Err(client.explain(work, error).await),
    }
}

/// Says that no MQTT client can have heard it where no local AWS is served.
async fn unheard(work: &Work<'_>) {
    if work.connected.endpoint == EndpointKind::Local
        && let Ok(directory) = work.context.kept_state()
        && fleet_local::doors(&directory).await.is_none()
    {
        let screen = &work.context.screen;
        screen.note(say!("devices-pub-unheard"));
    }
}
