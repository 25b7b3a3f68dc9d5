//! The process's surroundings, read in this file only and passed on as values: arguments,
//! environment variables, the home directory, the terminal, the clock.

use std::env;
use std::ffi::OsString;
use std::io::{IsTerminal as _, stderr, stdin, stdout};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use terminal_size::{Width, terminal_size};

use crate::settings::Settings;

/// The width of everything that is written where no terminal says another.
const WIDTH: usize = 80;

/// The surroundings of one run.
#[derive(Debug, Clone)]
pub(crate) struct Environment {
    /// The command line, the program's name first.
    pub(crate) args: Vec<OsString>,
    /// Where the platform keeps the data of programs.
    pub(crate) data_dir: Option<PathBuf>,
    /// The terminal.
    pub(crate) terminal: Terminal,
    /// What the environment says about colour.
    pub(crate) color: ColorWish,
    /// What the environment says about the language.
    pub(crate) language: LanguageVariables,
    /// What the environment says about AWS.
    pub(crate) aws: AwsVariables,
    /// Where settings are looked for.
    pub(crate) settings: SettingsPlaces,
    /// What the settings say, once they are read.
    pub(crate) settled: Arc<Settings>,
    /// The variables that have a say, to be shown.
    pub(crate) variables: Vec<Variable>,
    /// The value of `COMPLETE`: a shell asks for completions.
    pub(crate) complete: Option<String>,
}

/// Where settings are looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct SettingsPlaces {
    /// `--config`, else `FLEETCTL_CONFIG`.
    pub(crate) file: Option<PathBuf>,
    /// `--fleet`, else `FLEETCTL_FLEET`.
    pub(crate) fleet: Option<String>,
    /// Where the platform keeps the settings of programs.
    pub(crate) config_dir: Option<PathBuf>,
    /// The current folder.
    pub(crate) folder: Option<PathBuf>,
}

/// A variable that is set.
#[derive(Debug, Clone)]
pub(crate) struct Variable {
    pub(crate) name: &'static str,
    /// Nothing for a secret.
    pub(crate) value: Option<String>,
}

/// The variables that have a say, and whether their value is a secret.
const VARIABLES: &[(&str, bool)] = &[
    ("FLEETCTL_CONFIG", false),
    ("FLEETCTL_FLEET", false),
    ("AWS_PROFILE", false),
    ("AWS_REGION", false),
    ("AWS_DEFAULT_REGION", false),
    ("AWS_ENDPOINT_URL", false),
    ("AWS_CONFIG_FILE", false),
    ("AWS_SHARED_CREDENTIALS_FILE", false),
    ("AWS_ACCESS_KEY_ID", true),
    ("AWS_SECRET_ACCESS_KEY", true),
    ("AWS_SESSION_TOKEN", true),
    ("AWS_CA_BUNDLE", false),
    ("HTTPS_PROXY", false),
    ("NO_PROXY", false),
    ("AWS_IOT_LANG", false),
    ("LC_ALL", false),
    ("LC_MESSAGES", false),
    ("LANG", false),
    ("NO_COLOR", false),
    ("CLICOLOR_FORCE", false),
];

/// Which of the standard streams are a terminal, and how wide it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    pub(crate) stdin: bool,
    pub(crate) stdout: bool,
    pub(crate) stderr: bool,
    pub(crate) width: usize,
}

/// `NO_COLOR` and `CLICOLOR_FORCE`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ColorWish {
    pub(crate) never: bool,
    pub(crate) always: bool,
}

/// What the environment says about the language.
#[derive(Debug, Clone, Default)]
pub(crate) struct LanguageVariables {
    /// `AWS_IOT_LANG`.
    pub(crate) workshop: Option<String>,
    /// `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
    pub(crate) locale: Option<String>,
}

/// The variables that we read ourselves. Credentials, profiles and Regions are read by the SDK.
#[derive(Debug, Clone, Default)]
pub(crate) struct AwsVariables {
    /// `AWS_PROFILE`, to say where plans go; the SDK heeds it by itself.
    pub(crate) profile: Option<String>,
    /// Whether `AWS_ACCESS_KEY_ID` is set: the environment has credentials.
    pub(crate) keys: bool,
    /// `AWS_REGION`, else `AWS_DEFAULT_REGION`.
    pub(crate) region: Option<String>,
    /// `AWS_ENDPOINT_URL`, to say where plans go; the SDK heeds it by itself.
    pub(crate) endpoint_url: Option<String>,
    /// `AWS_CA_BUNDLE`, which the Rust SDK does not read.
    pub(crate) ca_bundle: Option<PathBuf>,
    /// `HTTPS_PROXY`.
    pub(crate) https_proxy: Option<String>,
    /// `NO_PROXY`.
    pub(crate) no_proxy: Option<String>,
}

impl Environment {
    /// Reads the surroundings of this process.
    pub(crate) fn of_process() -> Environment {
        Environment {
            args: env::args_os().collect(),
            data_dir: data_dir(),
            terminal: Terminal {
                stdin: stdin().is_terminal(),
                stdout: stdout().is_terminal(),
                stderr: stderr().is_terminal() && text("TERM").as_deref() != Some("dumb"),
                width: width(),
            },
            color: ColorWish {
                never: text("NO_COLOR").is_some() || text("TERM").as_deref() == Some("dumb"),
                always: text("CLICOLOR_FORCE").is_some_and(|value| value != "0"),
            },
            language: LanguageVariables {
                workshop: text("AWS_IOT_LANG"),
                locale: text("LC_ALL")
                    .or_else(|| text("LC_MESSAGES"))
                    .or_else(|| text("LANG")),
            },
            aws: AwsVariables {
                profile: text("AWS_PROFILE"),
                keys: text("AWS_ACCESS_KEY_ID").is_some(),
                region: text("AWS_REGION").or_else(|| text("AWS_DEFAULT_REGION")),
                endpoint_url: text("AWS_ENDPOINT_URL"),
                ca_bundle: path("AWS_CA_BUNDLE"),
                https_proxy: text("HTTPS_PROXY").or_else(|| text("https_proxy")),
                no_proxy: text("NO_PROXY").or_else(|| text("no_proxy")),
            },
            settings: SettingsPlaces {
                file: path("FLEETCTL_CONFIG"),
                fleet: text("FLEETCTL_FLEET"),
                config_dir: config_dir(),
                folder: env::current_dir().ok(),
            },
            settled: Arc::default(),
            variables: variables(),
            complete: text("COMPLETE"),
        }
    }
}

/// The variables that are set, without secrets.
fn variables() -> Vec<Variable> {
    let set = |(name, secret): &(&'static str, bool)| {
        let value = text(name)?;
        let value = (!secret).then(|| without_password(&value));
        Some(Variable { name, value })
    };
    VARIABLES.iter().filter_map(set).collect()
}

/// An address without the name and password in it.
pub(crate) fn without_password(address: &str) -> String {
    let after = address.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = address.split_at(after);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest.get(..end).and_then(|host| host.rfind('@')) {
        Some(at) if after > 0 => format!("{scheme}…{}", &rest[at..]),
        _ => address.to_owned(),
    }
}

/// The wall clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the command reads the clock"
)]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// A variable that is set and not empty.
fn text(name: &str) -> Option<String> {
    path(name).and_then(|value| value.into_os_string().into_string().ok())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the environment is read"
)]
fn path(name: &str) -> Option<PathBuf> {
    env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

fn data_dir() -> Option<PathBuf> {
    let home = || env::home_dir().filter(|home| home.is_absolute());
    if cfg!(windows) {
        path("LOCALAPPDATA").or_else(|| Some(home()?.join("AppData").join("Local")))
    } else if cfg!(target_os = "macos") {
        Some(home()?.join("Library").join("Application Support"))
    } else {
        path("XDG_DATA_HOME")
            .filter(|dir| dir.is_absolute())
            .or_else(|| Some(home()?.join(".local").join("share")))
    }
}

fn config_dir() -> Option<PathBuf> {
    let home = || env::home_dir().filter(|home| home.is_absolute());
    if cfg!(windows) {
        path("APPDATA").or_else(|| Some(home()?.join("AppData").join("Roaming")))
    } else if cfg!(target_os = "macos") {
        Some(home()?.join("Library").join("Application Support"))
    } else {
        path("XDG_CONFIG_HOME")
            .filter(|dir| dir.is_absolute())
            .or_else(|| Some(home()?.join(".config")))
    }
}

fn width() -> usize {
    match terminal_size() {
        Some((Width(width), _)) if width >= 40 => usize::from(width),
        Some(_) => 40,
        None => WIDTH,
    }
}
