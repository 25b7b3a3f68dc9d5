//! The command line: global options and the list of commands.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use fleet_core::account::Region;
use fleet_core::quota::RateOverride;
use fleet_local::Faults;

use crate::commands::{
    apply, check, cleanup, completions, device_commands, devices, docs, doctor, groups, jobs,
    learn, local, mqtt, packages, provision,
};
use crate::exit;
use crate::lang::{self, Language, say};
use crate::ui::style;

pub(crate) mod help;
pub(crate) mod job;
pub(crate) mod value;

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

    /// How results are printed: table, json
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "FORMAT",
        hide_possible_values = true
    )]
    pub(crate) output: OutputFormat,

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
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "WHEN",
        hide_possible_values = true
    )]
    pub(crate) color: ColorChoice,

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

/// How results are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputFormat {
    /// For people
    #[default]
    Table,
    /// For programs; stable
    Json,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
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

/// Reads the command line.
pub(crate) fn parse(args: &[OsString], color: ColorChoice) -> Result<Cli, clap::Error> {
    let command = || lang::help::translated(command(), lang::current());
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

/// The colour choice of a command line that may be wrong, for the message that says so.
pub(crate) fn color_of(args: &[OsString]) -> ColorChoice {
    let choice = |value: &str| ColorChoice::from_str(value, false).ok();
    last_of(args, "--color", choice).unwrap_or_default()
}

/// The language of a command line that may be wrong, for the message that says so.
pub(crate) fn language_of(args: &[OsString]) -> Option<Language> {
    last_of(args, "--lang", |value| value.parse().ok())
}

/// The last value of an option that can be read.
fn last_of<T>(args: &[OsString], option: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut last = None;
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let value = match arg.strip_prefix(option) {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        last = value.and_then(&read).or(last);
    }
    last
}

impl From<ColorChoice> for clap::ColorChoice {
    fn from(choice: ColorChoice) -> Self {
        match choice {
            ColorChoice::Auto => clap::ColorChoice::Auto,
            ColorChoice::Always => clap::ColorChoice::Always,
            ColorChoice::Never => clap::ColorChoice::Never,
        }
    }
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
            let cli = parse(&args(line), ColorChoice::Never).unwrap();
            assert!(cli.global.local, "{line}");
            assert_eq!(cli.global.output, OutputFormat::Json, "{line}");
            assert_eq!(cli.global.rate.len(), 1, "{line}");
        }
    }

    #[test]
    fn the_colour_choice_is_known_before_the_rest_is_understood() {
        assert_eq!(
            color_of(&args("fleetctl --color never nonsense")),
            ColorChoice::Never
        );
        assert_eq!(
            color_of(&args("fleetctl nonsense --color=always")),
            ColorChoice::Always
        );
        assert_eq!(color_of(&args("fleetctl --color maybe")), ColorChoice::Auto);
    }
}
