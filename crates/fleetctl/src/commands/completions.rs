//! `fleetctl completions`: the script by which a shell asks for completions.

use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::complete;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};

pub(crate) const LONG: &str = "\
Prints a script that teaches a shell to complete fleetctl's commands and options, and the names of \
things, groups, jobs, packages, versions and commands in your account: in at most a second, or \
none. The script asks the fleetctl of the PATH, so it fits every version.

  bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
  zsh         fleetctl completions zsh > a file _fleetctl in a folder of your $fpath
  fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
  powershell  fleetctl completions powershell >> $PROFILE";

/// Options of `completions`.
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    /// The shell: bash, zsh, fish, powershell, elvish
    #[arg(hide_possible_values = true)]
    shell: Shell,
}

/// Prints the script.
pub(crate) fn run(context: &Context, args: &CompletionsArgs) -> Outcome {
    let mut script = Vec::new();
    let shells = Shells::builtins();
    let name = args.shell.to_string();
    let written = match shells.completer(&name) {
        Some(shell) => {
            let (name, program) = ("fleetctl", "fleetctl");
            shell.write_registration(complete::VARIABLE, name, program, program, &mut script)
        }
        None => Err(std::io::ErrorKind::Unsupported.into()),
    };
    written.map_err(|cause| CommandError::new(Kind::Bug, cause))?;
    context.screen.out_raw(&String::from_utf8_lossy(&script));
    Ok(())
}
