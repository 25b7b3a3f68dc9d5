//! `fleetctl commands guide`: the device's side of a command, step by step, with the exact commands.

use fleet_core::command::topic::{Devices, Format, Topics};
use fleet_core::name::ThingName;

use crate::context::Context;
use crate::errors::Outcome;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;

/// Options of `commands guide`.
#[derive(Debug, clap::Args)]
pub(crate) struct GuideArgs {
    /// The thing that plays the device
    #[arg(long, value_name = "THING", default_value = "Vehicle-VIN-001")]
    thing: ThingName,

    /// The command that is run
    #[arg(long, value_name = "NAME", default_value = "vehicle-lock")]
    command: String,
}

/// A part of the guide.
enum Part {
    Head(String),
    Text(String),
    Step(String, Vec<String>),
}

/// Prints the guide.
pub(crate) fn run(context: &Context, args: &GuideArgs) -> Outcome {
    let screen = &context.screen;
    let width = screen.width().saturating_sub(5);
    let mut number = 0;
    for part in parts(context, args) {
        match part {
            Part::Head(text) => screen.out(format!("\n{}", paint(style::HEAD, text))),
            Part::Text(text) => {
                for line in wrap(&text, width + 3) {
                    screen.out(format!("  {line}"));
                }
            }
            Part::Step(text, lines) => {
                number += 1;
                for (at, line) in wrap(&text, width).into_iter().enumerate() {
                    let label = if at == 0 {
                        format!("{number:>2}.")
                    } else {
                        String::new()
                    };
                    screen.out(format!("{label:<4} {line}"));
                }
                for line in lines {
                    screen.out(format!("       {}", paint(style::CODE, line)));
                }
            }
        }
    }
    Ok(())
}

fn parts(context: &Context, args: &GuideArgs) -> Vec<Part> {
    let tool = format!("fleetctl{}", context.place_options());
    let (thing, command) = (args.thing.as_str(), args.command.as_str());
    let topics = Topics::of_thing(thing, "EXECUTION");
    let subscription = Topics::all_requests(Devices::Things, thing);
    let response = topics.response(Format::Json);
    let text = |text: &str| Part::Text(text.to_owned());
    let step = |text: &str, lines: &[String]| Part::Step(text.to_owned(), lines.to_vec());
    let mut parts = vec![
        Part::Head("why the order matters".to_owned()),
        text(
            "A command is a message to a device that listens now. If nobody listens, it is lost and \
             the execution times out, unless the device has a persistent session. So the device \
             subscribes first, in a second terminal, and only then the command is run.",
        ),
        Part::Head("terminal 2: the device".to_owned()),
    ];
    if context.global.local {
        parts.push(step(
            "Serve the local AWS, which opens its MQTT ports; leave it running in a terminal of its own",
            &["fleetctl local serve".to_owned()],
        ));
    } else {
        parts.push(step(
            "Open a second terminal with the same AWS credentials and the same Region as the first",
            &["aws sts get-caller-identity".to_owned()],
        ));
    }
    parts.extend([
        step(
            "Make a key and a certificate for the device, with a policy that lets it use its own topics, \
             and attach them to the thing",
            &[format!("{tool} devices enroll {thing}")],
        ),
        step(
            "Subscribe to the device's commands with its certificate",
            &[format!("{tool} mqtt sub '{subscription}' --device {thing}")],
        ),
        step("Wait until it says that it is subscribed, and leave it running", &[]),
        Part::Head("terminal 1: the operator".to_owned()),
        step("Make the command, if it is not there yet", &[format!("{tool} commands create --template {command}")]),
        step(
            "Run it on the device; it prints the id of the execution",
            &[format!("{tool} commands run {command} --thing {thing} --timeout 10m")],
        ),
        Part::Head("terminal 2 again".to_owned()),
        step("The message is there. The id of the execution stands in its topic", &[topics.request(Format::Json)]),
        step(
            "Answer that the device has begun, if it takes longer",
            &[answer(&tool, thing, &response, r#"{"status":"IN_PROGRESS"}"#)],
        ),
        step(
            "Answer that it is done",
            &[answer(&tool, thing, &response, r#"{"status":"SUCCEEDED"}"#)],
        ),
        step(
            "Or that it went wrong; statusReason is an object with a code of upper-case letters, digits, _ and -",
            &[answer(
                &tool,
                thing,
                &response,
                r#"{"status":"FAILED","statusReason":{"reasonCode":"CAR_LOW_ON_BATTERY","reasonDescription":"12 % left"}}"#,
            )],
        ),
        Part::Head("terminal 1: what came of it".to_owned()),
        step("Look at the execution", &[format!("{tool} commands status EXECUTION --thing {thing}")]),
        Part::Head("what a device may answer".to_owned()),
        text(
            "SUCCEEDED, FAILED, REJECTED and TIMED_OUT end the execution; IN_PROGRESS can come any \
             number of times before. A result can come with the answer: \"result\":{\"doors\":{\"s\":\"locked\"}}, \
             where s is a text, b true or false, and bin bytes in base64. After the time is over the \
             execution is TIMED_OUT, and an answer that comes late is still taken.",
        ),
        Part::Head("other ways to play the device".to_owned()),
        text(&format!(
            "`{tool} devices run` plays thousands of devices that answer by themselves. Any MQTT client \
             works with the files that `devices enroll` writes."
        )),
    ]);
    if !context.global.local {
        parts.push(text(
            "In the AWS console: AWS IoT, Test, MQTT test client. Subscribe to the topic above, run the \
             command, and publish the answer to the response topic with the id of the execution.",
        ));
    }
    parts
}

fn answer(tool: &str, thing: &str, topic: &str, answer: &str) -> String {
    format!("{tool} mqtt pub '{topic}' --device {thing} --message '{answer}'")
}
