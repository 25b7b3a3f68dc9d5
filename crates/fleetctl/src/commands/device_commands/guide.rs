//! `fleetctl commands guide`: the device's side of a command, step by step, with the exact commands.

use fleet_core::command::topic::{Devices, Format, Topics};
use fleet_core::name::{CommandId, ThingName};
use tokio_util::sync::CancellationToken;

use super::moments;
use crate::app;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::ask;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;

/// Options of `commands guide`.
#[derive(Debug, clap::Args)]
pub(crate) struct GuideArgs {
    /// The thing that plays the device
    ///
    /// [default: Vehicle-VIN-001]
    #[arg(long, value_name = "THING")]
    thing: Option<ThingName>,

    /// The command that is run
    ///
    /// [default: vehicle-lock]
    #[arg(long, value_name = "NAME")]
    command: Option<CommandId>,
}

/// The thing where nobody names one.
const THING: &str = "Vehicle-VIN-001";
/// The command where nobody names one.
const COMMAND: &str = "vehicle-lock";

/// A part of the guide.
enum Part {
    Head(String),
    Text(String),
    Step(String, Vec<String>),
}

/// Prints the guide.
pub(crate) fn run(context: &Context, args: &GuideArgs) -> Outcome {
    app::wait_for(async |cancel| {
        let (thing, command) = named(context, args, &cancel).await?;
        print(context, &thing, &command);
        context.teach(&moments::TOPICS, &cancel).await?;
        context.teach(&moments::CONSOLE, &cancel).await
    })
}

/// The thing and the command; the guided mode asks for them.
async fn named(
    context: &Context,
    args: &GuideArgs,
    cancel: &CancellationToken,
) -> Outcome<(String, String)> {
    let (screen, answers) = (&context.screen, &context.answers);
    let thing = match &args.thing {
        Some(thing) => thing.to_string(),
        None if context.guided => {
            let prompt = say!("commands-ask-thing");
            let read = |text: &str| text.parse::<ThingName>();
            let thing = ask::until(screen, &prompt, THING, cancel, read).await?;
            answers.option("thing", &thing);
            thing.to_string()
        }
        None => THING.to_owned(),
    };
    let command = match &args.command {
        Some(command) => command.to_string(),
        None if context.guided => {
            let prompt = say!("commands-ask-command");
            let read = |text: &str| text.parse::<CommandId>();
            let command = ask::until(screen, &prompt, COMMAND, cancel, read).await?;
            answers.option("command", &command);
            command.to_string()
        }
        None => COMMAND.to_owned(),
    };
    Ok((thing, command))
}

fn print(context: &Context, thing: &str, command: &str) {
    let screen = &context.screen;
    let width = screen.width().saturating_sub(5);
    let mut number = 0;
    for part in parts(context, thing, command) {
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
}

fn parts(context: &Context, thing: &str, command: &str) -> Vec<Part> {
    let tool = format!("fleetctl{}", context.place_options());
    let topics = Topics::of_thing(thing, "EXECUTION");
    let subscription = Topics::all_requests(Devices::Things, thing);
    let response = topics.response(Format::Json);
    let answer = |payload: &str| answer(&tool, thing, &response, payload);
    let mut parts = vec![
        Part::Head(say!("commands-guide-why-title")),
        Part::Text(say!("commands-guide-why")),
        Part::Head(say!("commands-guide-device-title")),
        first_step(context),
    ];
    parts.extend([
        step(
            say!("commands-guide-enroll"),
            format!("{tool} devices enroll {thing}"),
        ),
        step(
            say!("commands-guide-subscribe"),
            format!("{tool} mqtt sub '{subscription}' --device {thing}"),
        ),
        Part::Step(say!("commands-guide-wait"), Vec::new()),
        Part::Head(say!("commands-guide-operator-title")),
        step(
            say!("commands-guide-create"),
            format!("{tool} commands create --template {command}"),
        ),
        step(
            say!("commands-guide-run"),
            format!("{tool} commands run {command} --thing {thing} --timeout 10m"),
        ),
        Part::Head(say!("commands-guide-again-title")),
        step(say!("commands-guide-message"), topics.request(Format::Json)),
        step(
            say!("commands-guide-begun"),
            answer(r#"{"status":"IN_PROGRESS"}"#),
        ),
        step(
            say!("commands-guide-done"),
            answer(r#"{"status":"SUCCEEDED"}"#),
        ),
        step(say!("commands-guide-failed"), answer(FAILED)),
        Part::Head(say!("commands-guide-result-title")),
        step(
            say!("commands-guide-status"),
            format!("{tool} commands status EXECUTION --thing {thing}"),
        ),
        Part::Head(say!("commands-guide-answers-title")),
        Part::Text(say!("commands-guide-answers", result = RESULT)),
        Part::Head(say!("commands-guide-others-title")),
        Part::Text(say!(
            "commands-guide-others",
            command = format!("`{tool} devices run`")
        )),
    ]);
    if !context.global.local {
        parts.push(Part::Text(say!("commands-guide-console")));
    }
    parts
}

/// What the device's terminal begins with.
fn first_step(context: &Context) -> Part {
    if context.global.local {
        step(
            say!("commands-guide-serve"),
            format!("fleetctl local serve{}", context.state_option()),
        )
    } else {
        step(
            say!("commands-guide-terminal"),
            "aws sts get-caller-identity".to_owned(),
        )
    }
}

fn step(text: String, command: String) -> Part {
    Part::Step(text, vec![command])
}

/// An answer that tells a failure, in the form AWS takes.
const FAILED: &str = r#"{"status":"FAILED","statusReason":{"reasonCode":"CAR_LOW_ON_BATTERY","reasonDescription":"12 % left"}}"#;
/// A result that comes with an answer.
const RESULT: &str = r#""result":{"doors":{"s":"locked"}}"#;

fn answer(tool: &str, thing: &str, topic: &str, answer: &str) -> String {
    format!("{tool} mqtt pub '{topic}' --device {thing} --message '{answer}'")
}
