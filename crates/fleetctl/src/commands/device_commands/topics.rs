//! `fleetctl commands topics`: the MQTT topics of a device's commands.

use fleet_core::command::topic::{Devices, Format, Topics};
use serde::Serialize;

use super::moments;
use crate::app;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;

/// Options of `commands topics`.
#[derive(Debug, clap::Args)]
pub(crate) struct TopicsArgs {
    /// The thing, or with --client the MQTT client id
    ///
    /// [default: a placeholder]
    #[arg(
        long,
        value_name = "THING",
        default_value = "<ThingName>",
        hide_default_value = true
    )]
    thing: String,

    /// The device is an MQTT client that is no thing
    #[arg(long)]
    client: bool,

    /// The execution; + stands for any
    #[arg(
        long,
        value_name = "ID",
        default_value = "<ExecutionId>",
        hide_default_value = true
    )]
    execution: String,
}

/// The topics by what they are for.
#[derive(Serialize)]
struct Listed {
    subscribe: String,
    request: Vec<String>,
    response: Vec<String>,
    accepted: Vec<String>,
    rejected: Vec<String>,
}

fn list(args: &TopicsArgs) -> Listed {
    let devices = if args.client {
        Devices::Clients
    } else {
        Devices::Things
    };
    let topics = Topics {
        devices,
        device: &args.thing,
        execution: &args.execution,
    };
    let each = |topic: &dyn Fn(Format) -> String| {
        Format::ALL.iter().map(|format| topic(*format)).collect()
    };
    Listed {
        subscribe: Topics::all_requests(devices, &args.thing),
        request: each(&|format| topics.request(format)),
        response: each(&|format| topics.response(format)),
        accepted: each(&|format| topics.accepted(format)),
        rejected: each(&|format| topics.rejected(format)),
    }
}

/// What each part of a topic means.
fn explained() -> [(&'static str, String); 3] {
    [
        ("<ThingName>", say!("commands-topics-thing")),
        ("<ExecutionId>", say!("commands-topics-execution")),
        ("json, cbor", say!("commands-topics-format")),
    ]
}

/// Prints the topics.
pub(crate) fn run(context: &Context, args: &TopicsArgs) -> Outcome {
    let topics = list(args);
    if context.json() {
        return context.print_json(&topics);
    }
    print(context, &topics);
    app::wait_for(async |cancel| context.teach(&moments::TOPICS, &cancel).await)
}

fn print(context: &Context, topics: &Listed) {
    let screen = &context.screen;
    let subscribe = std::slice::from_ref(&topics.subscribe);
    for (title, lines) in [
        (say!("commands-topics-subscribe"), subscribe),
        (say!("commands-topics-request"), &topics.request),
        (say!("commands-topics-response"), &topics.response),
        (say!("commands-topics-accepted"), &topics.accepted),
        (say!("commands-topics-rejected"), &topics.rejected),
    ] {
        screen.out(paint(style::HEAD, title));
        for line in lines {
            screen.out(format!("  {line}"));
        }
        screen.out("");
    }
    let width = screen.width().saturating_sub(4);
    for (part, means) in explained() {
        screen.out(paint(style::CODE, format!("  {part}")));
        for line in wrap(&means, width) {
            screen.out(format!("    {line}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_is_listed_with_and_without_its_format() {
        let topics = list(&TopicsArgs {
            thing: "Vehicle-VIN-001".to_owned(),
            client: false,
            execution: "+".to_owned(),
        });
        let base = "$aws/commands/things/Vehicle-VIN-001/executions/+";
        assert_eq!(topics.subscribe, format!("{base}/request/#"));
        let ends = |end: &str| {
            vec![
                format!("{base}/{end}/json"),
                format!("{base}/{end}/cbor"),
                format!("{base}/{end}"),
            ]
        };
        assert_eq!(topics.request, ends("request"));
        assert_eq!(topics.response, ends("response"));
        assert_eq!(topics.accepted, ends("response/accepted"));
        assert_eq!(topics.rejected, ends("response/rejected"));
    }
}
