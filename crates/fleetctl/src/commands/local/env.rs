//! `fleetctl local env`: what a shell needs so that other programs use the served local AWS.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use fleet_local::{State, StateDir};

use crate::app;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// The file in the state directory that has the certificate of the local CA.
const CA_FILE: &str = "ca.pem";

/// Variables that would lead programs away from the local AWS.
const UNSET: &[&str] = &["AWS_PROFILE", "AWS_SESSION_TOKEN"];

pub(crate) const LONG: &str = "\
Prints what a shell needs so that the AWS CLI and SDKs use the served local AWS:

  eval \"$(fleetctl local env)\"
  fleetctl local env --shell fish | source
  fleetctl local env --shell powershell | Out-String | Invoke-Expression

FLEETCTL_MQTT_URL and FLEETCTL_MQTTS_URL say where MQTT clients connect, the latter with a \
certificate.";

/// Options of `local env`.
#[derive(Debug, clap::Args)]
pub(crate) struct EnvArgs {
    /// The shell to write for: posix (sh, bash, zsh), fish, powershell
    #[arg(
        long,
        value_enum,
        default_value = "posix",
        value_name = "SHELL",
        hide_possible_values = true
    )]
    shell: Shell,

    /// Use TLS; AWS_CA_BUNDLE names the certificate of the local CA either way
    #[arg(long)]
    tls: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shell {
    #[value(aliases = ["sh", "bash", "zsh", "dash", "ksh"])]
    Posix,
    Fish,
    #[value(alias = "pwsh")]
    Powershell,
}

/// Prints the variables.
pub(crate) fn run(context: &Context, args: &EnvArgs) -> Outcome {
    let directory = context.kept_state()?;
    app::wait_for(|_| async move {
        let Some(url) = fleet_local::running(&directory).await else {
            return Err(not_served(context, &directory));
        };
        let endpoint = if args.tls { over_tls(&url) } else { url };
        let bundle = ca_file(&directory).await?;
        let region = context.local_region()?;
        let mut variables = vec![
            ("AWS_ENDPOINT_URL", endpoint),
            ("AWS_CA_BUNDLE", bundle.display().to_string()),
            ("AWS_ACCESS_KEY_ID", "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
            ("AWS_REGION", region.to_string()),
            ("AWS_DEFAULT_REGION", region.to_string()),
        ];
        let doors = fleet_local::doors(&directory).await.unwrap_or_default();
        if let Some(address) = doors.mqtt {
            variables.push(("FLEETCTL_MQTT_URL", format!("mqtt://{address}")));
        }
        if let Some(address) = doors.mqtts {
            let url = format!("mqtts://localhost:{}", address.port());
            variables.push(("FLEETCTL_MQTTS_URL", url));
        }
        if context.json() {
            let object: serde_json::Map<_, _> = variables
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.into()))
                .collect();
            return context.print_json(&object);
        }
        for name in UNSET {
            context.screen.out(args.shell.unset(name));
        }
        for (name, value) in variables {
            context.screen.out(args.shell.export(name, &value));
        }
        Ok(())
    })
}

fn not_served(context: &Context, directory: &Path) -> CommandError {
    let command = format!("fleetctl local serve{}", context.state_option());
    let directory = directory.display().to_string();
    CommandError::new(Kind::Resource, say!("local-not-served", directory))
        .hint(say!("local-not-served-hint", command))
}

/// `http://127.0.0.1:PORT` over TLS; the certificate names localhost and the loopback addresses.
fn over_tls(url: &str) -> String {
    url.replacen("http://", "https://", 1)
}

async fn ca_file(directory: &Path) -> Outcome<PathBuf> {
    let state = State::open(&StateDir::Path(directory.to_owned()))?;
    let pem = state.ca_pem().await?;
    let absolute = std::path::absolute(directory)
        .map_err(|cause| CommandError::file("find", directory, &cause))?;
    let path = absolute.join(CA_FILE);
    std::fs::write(&path, pem).map_err(|cause| CommandError::file("write", &path, &cause))?;
    Ok(path)
}

impl Shell {
    fn export(self, name: &str, value: &str) -> String {
        match self {
            Shell::Posix if is_plain(value) => format!("export {name}={value}"),
            Shell::Posix => format!("export {name}='{}'", value.replace('\'', r"'\''")),
            Shell::Fish => format!(
                "set -gx {name} '{}';",
                value.replace('\\', r"\\").replace('\'', r"\'")
            ),
            Shell::Powershell => format!("$Env:{name} = '{}'", value.replace('\'', "''")),
        }
    }

    fn unset(self, name: &str) -> String {
        match self {
            Shell::Posix => format!("unset {name}"),
            Shell::Fish => format!("set -e {name};"),
            Shell::Powershell => format!("Remove-Item Env:{name} -ErrorAction Ignore"),
        }
    }
}

fn is_plain(value: &str) -> bool {
    value
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"_-./:@%+,".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_as_each_shell_needs_it() {
        let odd = "/a b/o'clock";
        assert_eq!(
            Shell::Posix.export("X", "http://127.0.0.1:1"),
            "export X=http://127.0.0.1:1"
        );
        assert_eq!(Shell::Posix.export("X", odd), r"export X='/a b/o'\''clock'");
        assert_eq!(Shell::Fish.export("X", odd), r"set -gx X '/a b/o\'clock';");
        assert_eq!(
            Shell::Powershell.export("X", odd),
            "$Env:X = '/a b/o''clock'"
        );
    }
}
