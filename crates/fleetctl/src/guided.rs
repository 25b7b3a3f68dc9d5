//! The guided mode: `fleetctl` alone on a terminal. Menus of everything, in the order of the workshop.
//!
//! A menu runs the same commands that can be typed; what they need to know they ask. Every question
//! can be left with Ctrl-C or `q`; leaving a command leads back to its menu. After a command that
//! asked, the line that does the same without questions is shown.

use std::ffi::OsString;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::answers::Answers;
use crate::app;
use crate::cli::{self, Cli, Global};
use crate::context::Context;
use crate::environment::Environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::moment::Moments;
use crate::settings;
use crate::ui::Screen;

mod menu;
mod menus;
mod opening;

use menu::{Action, Choice, Menu};

/// What the menus share: where commands go, and what was chosen on the way.
struct Guide {
    environment: Environment,
    screen: Arc<Screen>,
    /// The global options typed before, and those that were chosen here.
    options: Vec<OsString>,
    moments: Arc<Moments>,
    debug: bool,
}

/// Runs the guided mode until it is left.
pub(crate) fn run(environment: Environment, global: &Global, screen: Arc<Screen>) -> Outcome {
    screen.leave_with_q();
    let mut guide = Guide {
        options: environment.args.iter().skip(1).cloned().collect(),
        debug: global.debug,
        environment,
        screen,
        moments: Arc::default(),
    };
    match opening::open(&mut guide, global) {
        Ok(()) => {}
        Err(error) if left(&error) => return Ok(()),
        Err(error) => return Err(error),
    }
    guide.within(&menus::MAIN);
    Ok(())
}

/// Whether a question was left rather than answered.
fn left(error: &CommandError) -> bool {
    matches!(error.kind, Kind::Interrupted | Kind::Declined)
}

impl Guide {
    /// Shows a menu again and again until it is left.
    fn within(&mut self, menu: &Menu) {
        loop {
            menu.show(&self.screen, self.debug);
            let choice = match menu.ask(&self.screen) {
                Ok(choice) => choice,
                // A question that nobody answers any more would be asked for ever.
                Err(_) => return,
            };
            let action = match choice {
                Choice::Leave => return,
                Choice::Take(action) => action,
            };
            if self.act(action).is_break() {
                return;
            }
        }
    }

    fn act(&mut self, action: &Action) -> ControlFlow<()> {
        match action {
            Action::Run(words) => self.run(words),
            Action::Enter(menu) => self.within(menu),
            Action::Debug => self.debug = !self.debug,
            Action::Language => {
                // Left, it stays as it is.
                let _ = opening::choose_language(&self.screen);
            }
            Action::Leave => return ControlFlow::Break(()),
        }
        ControlFlow::Continue(())
    }

    /// Runs a command, and tells how it ended.
    fn run(&self, words: &[&str]) {
        match self.context(words) {
            Ok((context, command)) => {
                if let Err(error) = app::carry_out(&context, command) {
                    self.screen.fail(&error);
                }
            }
            Err(error) => self.screen.fail(&error),
        }
    }

    /// What a command is given that a menu runs.
    fn context(&self, words: &[&str]) -> Outcome<(Context, cli::Command)> {
        let mut environment = self.environment.clone();
        environment.args = self.line(words);
        let cli = cli::parse(
            &environment.args,
            cli::ColorChoice::Auto,
            &environment.settled,
        );
        // The words are ours, and the options were read once already.
        let bug = |cause: clap::Error| CommandError::new(Kind::Bug, cause);
        let Cli {
            mut global,
            command,
        } = cli.map_err(bug)?;
        settings::settle(&mut global, &environment.settled, &environment);
        let context = Context {
            global,
            environment,
            screen: Arc::clone(&self.screen),
            answers: Answers::default(),
            moments: Arc::clone(&self.moments),
            guided: true,
        };
        Ok((context, command))
    }

    /// The command line of a command that a menu runs.
    fn line(&self, words: &[&str]) -> Vec<OsString> {
        let debug = "--debug";
        let options = self.options.iter().filter(|option| *option != debug);
        let mut line = vec![OsString::from("fleetctl")];
        line.extend(options.cloned());
        if self.debug {
            line.push(debug.into());
        }
        line.extend(words.iter().map(OsString::from));
        line
    }
}
