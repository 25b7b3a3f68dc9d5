//! What a command is given besides its own options.

use std::path::PathBuf;
use std::sync::Arc;

use fleet_core::account::{PlaceError, Region};
use fleet_local::StateDir;
use tokio_util::sync::CancellationToken;

use crate::answers::{Answers, quoted};
use crate::cli::Global;
use crate::environment::Environment;
use crate::errors::{CommandError, Kind, Outcome, Told as _};
use crate::lang::say;
use crate::moment::Moments;
use crate::output::Output;
use crate::ui::{Screen, ask};

/// The Region of the local AWS where nobody names one.
const LOCAL_REGION: &str = "us-east-1";

/// The global options, the surroundings and the screen.
pub(crate) struct Context {
    pub(crate) global: Global,
    pub(crate) environment: Environment,
    pub(crate) screen: Arc<Screen>,
    /// What was answered to the questions of this command.
    pub(crate) answers: Answers,
    /// The learning moments of this session.
    pub(crate) moments: Arc<Moments>,
    /// Whether the guided mode runs this command.
    pub(crate) guided: bool,
}

impl Context {
    /// Whether results are for a program: any but the screens that people read.
    pub(crate) fn json(&self) -> bool {
        self.output().for_programs()
    }

    /// Where results for programs are printed.
    pub(crate) fn output(&self) -> Output {
        let format = self.global.output.unwrap_or_default();
        Output::new(Arc::clone(&self.screen), format, self.global.query.clone())
    }

    /// Prints the result for a program.
    pub(crate) fn print_json(&self, value: &impl serde::Serialize) -> Outcome {
        self.output().document(value)
    }

    /// Where the local AWS keeps its state.
    pub(crate) fn state_dir(&self) -> Outcome<StateDir> {
        if let Some(given) = &self.global.state_dir {
            return Ok(match given.to_str() {
                Some(text) => StateDir::parse(text),
                None => StateDir::Path(given.clone()),
            });
        }
        self.environment
            .data_dir
            .as_ref()
            .map(|data| StateDir::Path(data.join("fleetctl").join("local")))
            .ok_or_else(|| {
                CommandError::new(Kind::Settings, say!("errors-state-no-home"))
                    .hint(say!("errors-state-no-home-hint"))
            })
    }

    /// The Region of the local AWS.
    pub(crate) fn local_region(&self) -> Outcome<Region> {
        if let Some(region) = &self.global.region {
            return Ok(region.clone());
        }
        let named = self.environment.aws.region.as_deref();
        let read = named.unwrap_or(LOCAL_REGION).parse();
        read.map_err(|error: PlaceError| {
            CommandError::new(Kind::Settings, error.told()).hint(say!("errors-local-region-hint"))
        })
    }

    /// The address that stands for AWS, if it is not AWS's own.
    pub(crate) fn endpoint_url(&self) -> Option<&str> {
        match &self.global.endpoint_url {
            Some(url) => Some(url.as_str()),
            None => self.environment.aws.endpoint_url.as_deref(),
        }
    }

    /// The options given that lead another command to the same place, ready to be typed.
    pub(crate) fn place_options(&self) -> String {
        let global = &self.global;
        let mut options = String::new();
        let mut add = |option: &str, value: Option<&dyn std::fmt::Display>| {
            if let Some(value) = value {
                options.push_str(&format!(" {option} {}", quoted(&value.to_string())));
            }
        };
        add("--profile", global.profile.as_ref().map(|name| name as _));
        add("--region", global.region.as_ref().map(|region| region as _));
        add(
            "--endpoint-url",
            global.endpoint_url.as_ref().map(|url| url as _),
        );
        if let Some(dir) = &global.state_dir {
            add("--state-dir", Some(&dir.display()));
        }
        if global.local {
            format!(" --local{options}")
        } else {
            options
        }
    }

    /// `--state-dir DIR`, if it was given, for the commands of the local AWS.
    pub(crate) fn state_option(&self) -> String {
        match &self.global.state_dir {
            Some(dir) => format!(" --state-dir {}", quoted(&dir.display().to_string())),
            None => String::new(),
        }
    }

    /// Asks a plain question, which `--yes` answers. No, or nobody to ask, ends the command.
    pub(crate) async fn confirm(
        &self,
        question: &str,
        default: bool,
        cancel: &CancellationToken,
    ) -> Outcome {
        if self.global.yes {
            return Ok(());
        }
        if !self.screen.can_ask() {
            let message = say!("common-nobody-to-ask", question);
            return Err(CommandError::new(Kind::Declined, message).hint(say!("common-give-yes")));
        }
        if ask::yes_or_no(&self.screen, question, default, cancel).await? {
            self.answers.flag("yes");
            Ok(())
        } else {
            Err(CommandError::new(Kind::Declined, say!("common-declined")))
        }
    }

    /// The directory of the state, for commands that look at what other commands left.
    pub(crate) fn kept_state(&self) -> Outcome<PathBuf> {
        match self.state_dir()? {
            StateDir::Path(path) => Ok(path),
            StateDir::Memory => Err(CommandError::usage(say!("errors-state-memory"))
                .hint(say!("errors-state-memory-hint"))),
        }
    }
}
