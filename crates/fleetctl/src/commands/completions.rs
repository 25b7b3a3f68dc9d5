//! `fleetctl completions`: a completion script for a shell.

use clap_complete::Shell;

use crate::cli;
use crate::context::Context;
use crate::errors::Outcome;

pub(crate) const LONG: &str = "\
Prints a script that teaches a shell to complete fleetctl's commands and options.

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
    clap_complete::generate(args.shell, &mut cli::command(), "fleetctl", &mut script);
    context.screen.out_raw(&String::from_utf8_lossy(&script));
    Ok(())
}
