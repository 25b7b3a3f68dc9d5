//! `fleetctl learn`: the workshop as a course, on a local AWS of its own.
//!
//! A step is explained, done by the command that anybody could type, and checked against the state.
//! What AWS would have counted is shown with it. The last step cleans up and proves it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fleet_local::StateDir;

use crate::answers::{self, Answers};
use crate::app;
use crate::cli::{self, Cli};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::price::Bill;
use crate::settings::Settings;
use crate::ui::style::{self, paint};
use crate::ui::{Screen, ask, words};

mod bill;
mod checks;
mod course;
mod stage;
mod virtual_device;

use checks::Check;
use course::{STEPS, Step};
use stage::Stage;
use virtual_device::VirtualDevice;

pub(crate) const LONG: &str = "\
Goes through the whole workshop as a course, on a local AWS of its own: no account, no cost. Each \
step is explained, then done by the command that does it, then checked against what is there; with \
it stands what AWS would have charged. The last step cleans up.

Enter goes on, q leaves; with --yes it goes through without waiting. It takes about five minutes \
to read, and one without reading. The course begins anew each time.";

/// Options of `learn`.
#[derive(Debug, clap::Args)]
pub(crate) struct LearnArgs {}

/// Goes through the course.
pub(crate) fn run(context: &Context, _: &LearnArgs) -> Outcome {
    if context.json() {
        return Err(CommandError::usage(say!("learn-for-people")));
    }
    if !context.global.yes && !context.screen.can_ask() {
        let error = CommandError::new(Kind::Declined, say!("learn-nobody"));
        return Err(error.hint(say!("learn-nobody-hint")));
    }
    context.screen.leave_with_q();
    let directory = directory(context)?;
    welcome(context, &directory);
    let mut stage = Stage::open(&directory)?;
    let outcome = steps(context, &mut stage, &directory);
    stage.close();
    outcome
}

/// A state beside the one of `--local`, so that nothing of anybody's is touched.
fn directory(context: &Context) -> Outcome<PathBuf> {
    if context.global.state_dir.is_some() {
        return context.kept_state();
    }
    match context.state_dir()? {
        StateDir::Path(path) => Ok(path.with_file_name("learn")),
        StateDir::Memory => context.kept_state(),
    }
}

fn welcome(context: &Context, directory: &Path) {
    let screen = &context.screen;
    screen.out(paint(style::HEAD, say!("learn-title")));
    let directory = answers::quoted(&directory.display().to_string());
    let text = say!("learn-welcome", steps = STEPS.len(), directory);
    print_text(screen, &text);
}

/// Paragraphs, with an empty line before each.
fn print_text(screen: &Screen, text: &str) {
    for paragraph in text.split("\n\n") {
        screen.out("");
        let paragraph = paragraph.replace('\n', " ");
        for line in words::wrap(&paragraph, screen.width()) {
            screen.out(line);
        }
    }
}

fn steps(context: &Context, stage: &mut Stage, directory: &Path) -> Outcome {
    let screen = &context.screen;
    let (mut total, mut wrong) = (Bill::default(), 0_u64);
    for (number, step) in (1_u64..).zip(STEPS) {
        wait_for_reader(context)?;
        screen.out("");
        let head = say!(
            "learn-step",
            number,
            total = STEPS.len(),
            title = (step.title)()
        );
        screen.out(paint(style::HEAD, &head));
        print_text(screen, &(step.text)());
        stage.forget_calls();
        let device = step
            .device
            .map(|thing| VirtualDevice::start(context, directory, thing));
        let ready = match &device {
            Some(_) => check(context, Some(checks::connected), directory).map(drop),
            None => Ok(()),
        };
        let done = ready.and_then(|()| carry_out(context, step, directory));
        if let Some(device) = device {
            device.end();
        }
        done?;
        let bill = stage.bill(context, step, directory)?;
        wrong += u64::from(!check(context, step.check, directory)?);
        for line in bill::lines(&bill, screen.width()) {
            screen.out(line);
        }
        total += bill;
    }
    screen.out("");
    for line in bill::total(&total, screen.width()) {
        screen.out(line);
    }
    match wrong {
        0 => {
            print_text(screen, &say!("learn-end"));
            Ok(())
        }
        count => Err(CommandError::new(
            Kind::Incomplete,
            say!("learn-wrong", count),
        )),
    }
}

fn wait_for_reader(context: &Context) -> Outcome {
    if context.global.yes {
        return Ok(());
    }
    app::wait_for(async |cancel| {
        context.screen.err("");
        let prompt = say!("learn-go-on");
        ask::whole_line(&context.screen, &prompt, &cancel).await?;
        Ok(())
    })
}

/// Runs the commands of a step, each shown as it would be typed.
fn carry_out(context: &Context, step: &Step, directory: &Path) -> Outcome {
    for words in step.commands {
        let screen = &context.screen;
        screen.out("");
        let shown = words.iter().map(|word| answers::quoted(word));
        let shown = shown.collect::<Vec<_>>().join(" ");
        screen.out(paint(style::CODE, format!("$ fleetctl --local {shown}")));
        screen.out("");
        let (inner, command) = inner(context, directory, words)?;
        app::carry_out(&inner, command)?;
    }
    Ok(())
}

/// What a command of the course is given.
fn inner(context: &Context, directory: &Path, words: &[&str]) -> Outcome<(Context, cli::Command)> {
    let mut environment = context.environment.clone();
    let place = [
        OsString::from("fleetctl"),
        "--local".into(),
        "--state-dir".into(),
        directory.into(),
    ];
    environment.args = place
        .into_iter()
        .chain(words.iter().map(OsString::from))
        .collect();
    // The course is the same whatever the settings say.
    let settings = Settings::default();
    let cli = cli::parse(&environment.args, cli::ColorChoice::Auto, &settings);
    // The words are ours.
    let bug = |cause: clap::Error| CommandError::new(Kind::Bug, cause);
    let Cli {
        mut global,
        command,
    } = cli.map_err(bug)?;
    global.debug = context.global.debug;
    let inner = Context {
        global,
        environment,
        screen: Arc::clone(&context.screen),
        answers: Answers::default(),
        moments: Arc::clone(&context.moments),
        guided: false,
    };
    Ok((inner, command))
}

/// Looks whether the state is what the step was to make of it, and says so.
fn check(context: &Context, check: Option<Check>, directory: &Path) -> Outcome<bool> {
    let Some(check) = check else {
        return Ok(true);
    };
    let mut holds = false;
    with_reads(context, directory, async |reads| {
        let checked = check(reads).await?;
        holds = checked.holds;
        let (mark, style) = match checked.holds {
            true => ("✓", style::GOOD),
            false => ("✗", style::BAD),
        };
        let screen = &context.screen;
        screen.out("");
        let width = screen.width().saturating_sub(2);
        let mut lines = words::wrap(&checked.text, width).into_iter();
        let first = lines.next().unwrap_or_default();
        screen.out(format!("{} {first}", paint(style, mark)));
        for line in lines {
            screen.out(format!("  {line}"));
        }
        Ok(())
    })?;
    Ok(holds)
}

/// Reads the course's own AWS.
fn with_reads(
    context: &Context,
    directory: &Path,
    look: impl AsyncFnOnce(&fleet_core::port::Reads) -> Outcome,
) -> Outcome {
    let (inner, _) = inner(context, directory, &["local", "status"])?;
    app::wait_for(|cancel| async move {
        let connected = crate::connect::Connected::open(&inner, &cancel).await?;
        let outcome = look(&connected.connection.cloud.reads).await;
        connected.close().await;
        outcome
    })
}
