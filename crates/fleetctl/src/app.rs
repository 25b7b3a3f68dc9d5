//! One run of the command: parse, build what is needed, do it, report how it ended.

use std::future::Future;
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::answers::{self, Answers};
use crate::cli::{self, Cli, Command, Global};
use crate::commands;
use crate::complete;
use crate::context::Context;
use crate::environment::Environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::exit;
use crate::guided;
use crate::interrupt::Signals;
use crate::lang::{self, say};
use crate::logging;
use crate::panic;
use crate::process;
use crate::settings;
use crate::ui::Screen;
use crate::ui::screen::colored;

/// Runs the command line and says how it ended.
pub(crate) fn run(mut environment: Environment) -> ExitCode {
    panic::install();
    if let Some(code) = complete::answer(&environment) {
        return code;
    }
    let unread = read_settings(&mut environment).err();
    let unknown = choose_language(&environment);
    let color = color_for_clap(&environment);
    let cli = match cli::parse(&environment.args, color, &environment.settled) {
        Ok(cli) => cli,
        Err(said) => match cli::alone(&environment.args, &said) {
            Some(global) if can_guide(&environment) => {
                return guide(environment, global, unread, unknown);
            }
            _ => return said_by_clap(&environment, &said),
        },
    };
    let Cli {
        mut global,
        command,
    } = cli;
    settings::settle(&mut global, &environment.settled, &environment);
    let screen = screen(&environment, &global, unknown);
    if let Some(error) = unread.filter(|_| needs_settings(&command)) {
        return ended(&screen, Err(error));
    }
    let context = Context {
        global,
        environment,
        screen: Arc::clone(&screen),
        answers: Answers::default(),
        moments: Arc::default(),
        guided: false,
    };
    ended(&screen, carry_out(&context, command))
}

/// The screen, on which it is told first that `AWS_IOT_LANG` names no language.
fn screen(environment: &Environment, global: &Global, unknown: Option<String>) -> Arc<Screen> {
    let color = global.color.unwrap_or_default();
    let screen = Arc::new(Screen::new(environment, color, global.quiet));
    logging::install(Arc::clone(&screen));
    if let Some(word) = unknown {
        screen.warn(say!(
            "common-language-unknown",
            word,
            languages = lang::codes()
        ));
    }
    screen
}

fn ended(screen: &Screen, outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::from(exit::DONE),
        Err(error) => {
            screen.fail(&error);
            ExitCode::from(error.kind.code())
        }
    }
}

/// Whether there is somebody to guide.
fn can_guide(environment: &Environment) -> bool {
    let terminal = environment.terminal;
    terminal.stdin && terminal.stdout && terminal.stderr
}

fn guide(
    environment: Environment,
    mut global: Global,
    unread: Option<CommandError>,
    unknown: Option<String>,
) -> ExitCode {
    settings::settle(&mut global, &environment.settled, &environment);
    let screen = screen(&environment, &global, unknown);
    let outcome = match unread {
        Some(error) => Err(error),
        None => guided::run(environment, &global, Arc::clone(&screen)),
    };
    ended(&screen, outcome)
}

/// Reads the settings; what is wrong with them is told once it is known who is to be told.
pub(crate) fn read_settings(environment: &mut Environment) -> Outcome {
    let places = &mut environment.settings;
    places.file = cli::config_of(&environment.args).or(places.file.take());
    places.fleet = cli::fleet_of(&environment.args).or(places.fleet.take());
    environment.settled = Arc::new(settings::load(environment)?);
    Ok(())
}

/// Whether a command must not run with settings that cannot be read.
fn needs_settings(command: &Command) -> bool {
    match command {
        Command::Config(command) => !command.mends(),
        Command::Completions(_) | Command::Docs(_) => false,
        _ => true,
    }
}

/// Carries out a command and shows, if it asked, how to have the same without questions.
pub(crate) fn carry_out(context: &Context, command: Command) -> Outcome {
    let outcome = commands::run(context, command).and_then(|()| written(&context.screen));
    if outcome.is_ok() {
        answers::show(context);
    }
    outcome
}

/// Chooses the language; gives the value of `AWS_IOT_LANG` if it names none.
fn choose_language(environment: &Environment) -> Option<String> {
    let variables = &environment.language;
    let (language, unknown) = lang::negotiate(&lang::Wish {
        told: cli::language_of(&environment.args).or_else(|| {
            let settings = || environment.settled.value("lang");
            variables.workshop.is_none().then(settings).flatten()
        }),
        workshop: variables.workshop.clone(),
        locale: variables.locale.clone(),
    });
    lang::choose(language);
    unknown
}

fn color_for_clap(environment: &Environment) -> cli::ColorChoice {
    let choice = cli::color_of(&environment.args);
    let terminal = environment.terminal.stdout && environment.terminal.stderr;
    if colored(environment, choice, terminal) {
        cli::ColorChoice::Always
    } else {
        cli::ColorChoice::Never
    }
}

/// Prints help, the version, or what is wrong with the command line.
fn said_by_clap(environment: &Environment, said: &clap::Error) -> ExitCode {
    let screen = || Screen::new(environment, cli::color_of(&environment.args), false);
    if let Some(wrong) = CommandError::of_line(said) {
        wrong.show(&screen());
        return ExitCode::from(wrong.error.kind.code());
    }
    match cli::help::page(&environment.args, said, environment.terminal.width) {
        Some(page) if said.use_stderr() => screen().err_raw(&page),
        Some(page) => screen().out_raw(&page),
        // A reader who went away is no error.
        None => drop(said.print()),
    }
    ExitCode::from(if said.use_stderr() {
        exit::USAGE
    } else {
        exit::DONE
    })
}

fn written(screen: &Screen) -> Outcome {
    match screen.output_failure() {
        Some(cause) => Err(CommandError::new(
            Kind::Incomplete,
            say!("errors-result-not-written", cause = cause.to_string()),
        )),
        None => Ok(()),
    }
}

/// Runs work that waits. Ctrl-C cancels the token the work is given; a second one ends the run
/// at once, whatever is in flight.
pub(crate) fn wait_for<F>(work: impl FnOnce(CancellationToken) -> F) -> Outcome
where
    F: Future<Output = Outcome>,
{
    let failed = |cause: io::Error| {
        CommandError::new(Kind::Bug, say!("errors-runtime", cause = cause.to_string()))
    };
    process::open_many();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(failed)?;
    let outcome = runtime.block_on(async {
        let signals = Signals::listen().map_err(failed)?;
        let cancel = CancellationToken::new();
        tokio::select! {
            outcome = work(cancel.clone()) => outcome,
            () = signals.twice(cancel) => Err(CommandError::silent(Kind::Interrupted)),
        }
    });
    // A question that nobody answers any more must not hold the process back.
    runtime.shutdown_background();
    outcome
}
