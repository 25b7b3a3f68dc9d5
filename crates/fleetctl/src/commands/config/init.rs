//! `fleetctl config init`: a commented file of settings, never written over another.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;

use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::settings::{KEYS, find_user_file};

pub(crate) const LONG: &str = "\
Writes a file of settings in which everything is commented out: the user's own, or the one that \
--config names. A file that is there stays as it is.";

/// Options of `config init`.
#[derive(Debug, clap::Args)]
pub(crate) struct InitArgs {
    /// Print it instead
    #[arg(long)]
    print: bool,
}

/// Writes the file.
pub(crate) fn run(context: &Context, args: &InitArgs) -> Outcome {
    let text = example();
    if args.print {
        context.screen.out_raw(&text);
        return Ok(());
    }
    let told = context.environment.settings.file.clone();
    let file = told
        .or_else(|| find_user_file(&context.environment))
        .ok_or_else(|| {
            CommandError::new(Kind::Settings, say!("shell-config-no-home"))
                .hint(say!("shell-config-no-home-hint", option = "--config FILE"))
        })?;
    write(&file, &text)?;
    context.screen.out(say!(
        "shell-config-written",
        file = file.display().to_string()
    ));
    Ok(())
}

fn write(file: &PathBuf, text: &str) -> Outcome {
    let failed = |cause| CommandError::file("write", file, &cause);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut made = match OpenOptions::new().write(true).create_new(true).open(file) {
        Ok(made) => made,
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
            let name = file.display().to_string();
            return Err(CommandError::new(
                Kind::Resource,
                say!("shell-config-exists", file = name),
            ));
        }
        Err(cause) => return Err(failed(cause)),
    };
    made.write_all(text.as_bytes()).map_err(failed)
}

/// The file: every key, commented out.
fn example() -> String {
    let mut text = format!(
        "{}\n\n[defaults]\n",
        commented(&say!("shell-config-example-head"))
    );
    for key in KEYS {
        text.push_str(&format!("# {} = {}\n", key.name, key.example));
    }
    text.push_str(&format!(
        "\n{}\n",
        commented(&say!(
            "shell-config-example-profiles",
            option = "--fleet plant"
        ))
    ));
    text.push_str("# [profiles.plant]\n# profile = \"iot-admin\"\n# region = \"eu-west-1\"\n");
    text
}

fn commented(text: &str) -> String {
    text.lines()
        .map(|line| format!("# {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}
