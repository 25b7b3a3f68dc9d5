//! The command line: global options and the list of commands.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use fleet_core::account::Region;
use fleet_core::quota::RateOverride;
use fleet_local::Faults;

use crate::commands::{
    apply, check, cleanup, completions, config, device_commands, devices, docs, doctor, groups,
    jobs, learn, local, mqtt, packages, provision,
};
use crate::exit;
use crate::lang::{self, Language, say};
use crate::output::query::Query;
use crate::settings::Settings;
use crate::ui::style;

mod choice;
mod early;
pub(crate) mod help;
pub(crate) mod job;
pub(crate) mod value;

pub(crate) use choice::{ColorChoice, OutputFormat};
pub(crate) use early::{color_of, config_of, fleet_of, globals_of, is_typed, language_of};

/// The heading of the options that every command has.
pub(crate) const GLOBAL: &str = "Global options";

const ABOUT: &str = "\
Provisions, organises, updates, commands and cleans up an AWS IoT Device Management fleet.

With --local everything runs against a local AWS inside fleetctl: no account, no network, no \
cost. Without it, credentials and Region come from where the AWS CLI takes them.";

const EXAMPLES: &str = "\
Examples:
  fleetctl --local provision --devices 15   a small fleet on the local AWS
  fleetctl provision --dry-run              what a fleet on AWS would take
  fleetctl cleanup --dry-run                what of it would be deleted, and why
  fleetctl local serve                      a local AWS for the AWS CLI and SDKs";

const STYLES: Styles = Styles::styled()
    .header(style::HEAD)
    .usage(style::HEAD)
    .literal(style::CODE)
    .error(style::BAD)
    .invalid(style::WARN)
    .valid(style::GOOD);

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "fleetctl",
    version,
    about = "Runs an AWS IoT Device Management fleet, on AWS or on a local AWS",
    long_about = ABOUT,
    max_term_width = 80,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    subcommand_value_name = "COMMAND",
    styles = STYLES,
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What fleetctl can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Provision a fleet, or what is missing of it
    #[command(long_about = provision::LONG)]
    Provision(Box<provision::ProvisionArgs>),
    /// Dynamic groups: make, list, show, delete them, try queries
    #[command(subcommand)]
    Groups(groups::GroupsCommand),
    /// Software packages: versions, firmware, what devices report, reverts
    #[command(subcommand)]
    Packages(packages::PackagesCommand),
    /// Jobs: make, look at, watch, cancel and delete them
    #[command(subcommand)]
    Jobs(jobs::JobsCommand),
    /// Commands: what devices are told to do at once, and what they answer
    #[command(subcommand)]
    Commands(device_commands::DeviceCommandsCommand),
    /// Devices: enroll things, so that they can connect; run virtual ones
    #[command(subcommand)]
    Devices(devices::DevicesCommand),
    /// An MQTT client: subscribe, publish
    #[command(subcommand)]
    Mqtt(mqtt::MqttCommand),
    /// Delete what belongs to the workshop, and nothing else
    #[command(long_about = cleanup::LONG, after_help = cleanup::EXAMPLES)]
    Cleanup(cleanup::CleanupArgs),
    /// Do what a saved plan says
    #[command(long_about = apply::LONG)]
    Apply(apply::ApplyArgs),
    /// The local AWS: serve it, look at it, move its clock
    #[command(subcommand)]
    Local(local::LocalCommand),
    /// Go through the workshop as a course, on a local AWS of its own
    #[command(long_about = learn::LONG)]
    Learn(learn::LearnArgs),
    /// Look whether everything is ready for a fleet
    #[command(long_about = doctor::LONG, after_help = doctor::EXAMPLES)]
    Doctor(doctor::DoctorArgs),
    /// Look whether what is shipped inside the program is whole
    #[command(long_about = check::LONG)]
    Check(check::CheckArgs),
    /// Settings: what options are without being typed, and where from
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Print a completion script for a shell
    #[command(long_about = completions::LONG)]
    Completions(completions::CompletionsArgs),
    /// Print pages of the documentation that are made from the program
    #[command(hide = true)]
    Docs(docs::DocsArgs),
}

/// The options that every command has, before or after its name.
#[derive(Debug, Args)]
#[command(next_help_heading = GLOBAL)]
pub(crate) struct Global {
    /// Use the local AWS inside fleetctl instead of AWS
    ///
    /// It has an account of its own (123456789012); your credentials and profiles are not looked
    /// at. If `fleetctl local serve` runs on the same --state-dir, that one is used.
    #[arg(long, global = true)]
    pub(crate) local: bool,

    /// Where the local AWS keeps its state
    ///
    /// `:memory:` forgets everything at the end.
    ///
    /// [default: a folder of your user account]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) state_dir: Option<PathBuf>,

    /// The profile of the AWS configuration to use
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,

    /// The AWS Region
    ///
    /// [default: AWS_REGION, AWS_DEFAULT_REGION, or the profile's; with --local us-east-1]
    #[arg(long, global = true, value_name = "REGION")]
    pub(crate) region: Option<Region>,

    /// Send every request to this address instead of AWS's
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) endpoint_url: Option<value::EndpointUrl>,

    /// How results are printed: table, json, yaml, text
    ///
    /// `text` has tabs between values, by the rules of the AWS CLI. A run prints its events as JSON
    /// lines, or as YAML documents.
    ///
    /// [default: table]
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "FORMAT",
        hide_possible_values = true
    )]
    pub(crate) output: Option<OutputFormat>,

    /// Print only what a JMESPath expression finds in the result
    ///
    /// It is applied to what --output json prints, and the result is printed as --output says; as a
    /// table without it. Of a run it looks at the last event, the summary.
    // `query` is what queries of fleet indexing are called among the arguments of commands.
    #[arg(
        id = "result-query",
        long = "query",
        global = true,
        value_name = "JMESPATH",
        allow_hyphen_values = true
    )]
    pub(crate) query: Option<Query>,

    /// The language of everything a person reads: en, es, ja, zh, pt, ko, de, it, fr
    ///
    /// Words to be typed, JSON and exit codes are the same in every language.
    ///
    /// [default: AWS_IOT_LANG, LC_ALL, LC_MESSAGES or LANG, else en]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,

    /// Colours: auto, always, never
    ///
    /// `auto` uses them on a terminal and heeds NO_COLOR and CLICOLOR_FORCE.
    ///
    /// [default: auto]
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "WHEN",
        hide_possible_values = true
    )]
    pub(crate) color: Option<ColorChoice>,

    /// Print results, warnings and errors only
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,

    /// Show every call to AWS with its answer, one at a time
    ///
    /// Secrets are masked; ids of accounts and resources are not.
    #[arg(long, global = true)]
    pub(crate) debug: bool,

    /// Explain each step when it is done: the workshop's learning moments
    ///
    /// Each is shown once and waits until it is read; with --yes it does not wait.
    #[arg(long, global = true)]
    pub(crate) learn: bool,

    /// Answer yes to plain questions
    ///
    /// A question that wants a typed word is answered by --confirm alone.
    #[arg(long, short, global = true)]
    pub(crate) yes: bool,

    /// Pace a kind of request: things=200, shadows=off
    ///
    /// Requests per second of a quota bucket, instead of what the account's default quota allows.
    /// `off` means as fast as it goes. Can be given several times.
    #[arg(long, global = true, value_name = "BUCKET=N|off")]
    pub(crate) rate: Vec<RateOverride>,

    /// Read the settings from this file only
    ///
    /// [default: FLEETCTL_CONFIG, else fleet.toml of the user and of the current folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// The profile of the settings to use: [profiles.NAME] of fleet.toml
    ///
    /// [default: FLEETCTL_FLEET, else none: only their defaults]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) fleet: Option<String>,

    /// Faults of the local AWS inside fleetctl, as `local serve --faults` has them
    #[arg(long, global = true, value_name = "SPEC", hide_short_help = true)]
    pub(crate) local_faults: Option<Faults>,

    /// Request rates of the local AWS inside fleetctl: aws, off
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "QUOTAS",
        hide_short_help = true,
        hide_possible_values = true
    )]
    pub(crate) local_quotas: Option<value::QuotasArg>,

    /// The access log of the local AWS inside fleetctl, JSON lines
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) local_access_log: Option<PathBuf>,
}

impl Global {
    /// The option that contradicts `--local`. Clap's own check does not see options on both sides
    /// of the command's name.
    fn contradiction(&self) -> Option<&'static str> {
        [
            ("--profile", self.profile.is_some()),
            ("--endpoint-url", self.endpoint_url.is_some()),
        ]
        .into_iter()
        .find_map(|(option, given)| (self.local && given).then_some(option))
    }
}

/// The command line's definition, with what belongs to the top only.
pub(crate) fn command() -> clap::Command {
    Cli::command()
        .after_help(EXAMPLES)
        .after_long_help(format!("{EXAMPLES}\n\n{}", exit_codes()))
}

/// What the exit codes mean, in the language of this process.
pub(crate) fn exit_codes() -> String {
    let lines = exit::ALL.iter().filter_map(|code| {
        let meaning = exit::meaning(*code)?;
        Some(format!("  {code:>3}  {meaning}"))
    });
    let heading = say!("errors-help-exit-codes");
    format!("{heading}\n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// Reads the command line. What the settings say of options that only some commands have is their default.
pub(crate) fn parse(
    args: &[OsString],
    color: ColorChoice,
    settings: &Settings,
) -> Result<Cli, clap::Error> {
    let command = || with_prefix(lang::help::translated(command(), lang::current()), settings);
    let matches = command().color(color.into()).try_get_matches_from(args)?;
    let cli = Cli::from_arg_matches(&matches)?;
    match cli.global.contradiction() {
        Some(option) => {
            let mut command = command();
            let usage = command.render_usage();
            let mut error = clap::Error::new(ErrorKind::ArgumentConflict).with_cmd(&command);
            let message = say!("errors-line-local-conflict", option);
            error.insert(ContextKind::Custom, ContextValue::String(message));
            error.insert(ContextKind::Usage, ContextValue::StyledStr(usage));
            Err(error)
        }
        None => Ok(cli),
    }
}

/// The commands with the prefix of the settings for the names of things, where they have a default.
fn with_prefix(command: clap::Command, settings: &Settings) -> clap::Command {
    let Some(prefix) = settings.text("things-prefix").map(str::to_owned) else {
        return command;
    };
    command.mut_subcommands(move |command| {
        let prefix = prefix.clone();
        command.mut_args(move |arg| {
            let ours = arg.get_id() == "things_prefix" && !arg.get_default_values().is_empty();
            if ours {
                arg.default_value(prefix.clone())
            } else {
                arg
            }
        })
    })
}

/// The global options of a command line without a command, if that is all that is wrong with it.
pub(crate) fn alone(args: &[OsString], said: &clap::Error) -> Option<Global> {
    let without = [
        ErrorKind::MissingSubcommand,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
    ];
    if !without.contains(&said.kind()) {
        return None;
    }
    let options = Global::augment_args(clap::Command::new("fleetctl"));
    let matches = options.try_get_matches_from(args).ok()?;
    Global::from_arg_matches(&matches).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_definition_has_no_contradictions() {
        command().debug_assert();
    }

    #[test]
    fn global_options_work_before_and_after_the_command() {
        for line in [
            "fleetctl --local --output json --rate things=200 local status",
            "fleetctl local --output json --local status --rate things=200",
            "fleetctl local status --local --output json --rate things=200",
        ] {
            let cli = parse(&args(line), ColorChoice::Never, &Settings::default()).unwrap();
            assert!(cli.global.local, "{line}");
            assert_eq!(cli.global.output, Some(OutputFormat::Json), "{line}");
            assert_eq!(cli.global.rate.len(), 1, "{line}");
        }
    }
}
