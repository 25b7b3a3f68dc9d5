//! `fleetctl commands create`: a command from a template of the workshop, or with a payload of one's own.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use fleet_core::command::catalogue::Template;
use fleet_core::command::template::is_parameter_name;
use fleet_core::command::{Parameter, ParameterType};
use fleet_core::name::CommandId;
use fleet_ops::commands::create::{self, Request};

use super::{Work, connected, moments};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome, told_of};
use crate::lang::say;
use crate::text;
use crate::ui::ask;
use crate::view::{commands as view, commands_json as json};

pub(crate) const LONG: &str = "\
Makes a command that can be run on devices again and again.

A template has a payload and parameters that are ready to use. A payload of your own is a JSON \
object of at most 10 KB; where it has the placeholder \
\"${aws:iot:commandexecution::parameter:NAME}\", each run gives a value. A parameter is a text that \
has to be given, unless --parameter says otherwise. On a terminal without --template and --payload \
you choose from a list. A command that is there and does the same is kept.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl commands create --template vehicle-lock
  fleetctl commands create honk --payload honk.json --description 'Sound the horn'
  fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json";

/// Options of `commands create`.
#[derive(Debug, clap::Args)]
pub(crate) struct CreateArgs {
    /// The command's name: 1 to 64 letters, digits, hyphens and underscores
    ///
    /// [default: the template's]
    #[arg(value_name = "NAME", value_parser = name)]
    name: Option<CommandId>,

    /// The template: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn
    #[arg(long, value_name = "TEMPLATE", value_parser = template, conflicts_with = "payload")]
    template: Option<Template>,

    /// A file with the payload, or - for standard input
    #[arg(long, value_name = "FILE", requires = "name")]
    payload: Option<PathBuf>,

    /// The payload itself
    #[arg(
        long,
        value_name = "JSON",
        requires = "name",
        conflicts_with_all = ["payload", "template"]
    )]
    payload_json: Option<String>,

    /// What the command does, 1 to 256 characters
    #[arg(long, value_name = "TEXT", conflicts_with = "template")]
    description: Option<String>,

    /// The type of a parameter, and the value it has where none is given: NAME:TYPE[=DEFAULT]
    ///
    /// STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN or BINARY (base64). Can be given several
    /// times.
    #[arg(long, value_name = "NAME:TYPE", value_parser = parameter, conflicts_with = "template")]
    parameter: Vec<Parameter>,

    /// Say what would be made and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// A name as the workshop wants it: it begins with a letter or digit, and AWS takes 64 characters.
fn name(text: &str) -> Result<CommandId, String> {
    let id: CommandId = text.parse().map_err(|error| told_of(&error))?;
    if text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        Ok(id)
    } else {
        Err(say!(
            "commands-create-bad-name",
            given = format!("{text:?}")
        ))
    }
}

fn template(text: &str) -> Result<Template, String> {
    Template::named(text).ok_or_else(|| {
        let names: Vec<_> = Template::ALL.iter().map(|one| one.name()).collect();
        let (given, names) = (format!("{text:?}"), text::list(names));
        say!("commands-create-no-template", given, names)
    })
}

fn parameter(text: &str) -> Result<Parameter, String> {
    let form = || say!("commands-create-parameter-form");
    let (name, rest) = text.split_once(':').ok_or_else(form)?;
    if !is_parameter_name(name) {
        let given = format!("{name:?}");
        return Err(say!("commands-create-parameter-name", given));
    }
    let (kind, default) = match rest.split_once('=') {
        Some((kind, default)) => (kind, Some(default)),
        None => (rest, None),
    };
    let kind = ParameterType::named(kind).ok_or_else(|| {
        let names: Vec<_> = ParameterType::ALL.iter().map(|one| one.as_str()).collect();
        let (given, names) = (format!("{kind:?}"), text::list(names));
        say!("commands-create-parameter-type", given, names)
    })?;
    let default = default.map(|text| {
        let value = kind.parse(text);
        value.ok_or_else(|| {
            let (given, wanted) = (format!("{text:?}"), view::wanted(kind));
            say!(
                "commands-create-parameter-value",
                given,
                kind = kind.as_str(),
                wanted
            )
        })
    });
    Ok(Parameter {
        name: name.to_owned(),
        kind: Some(kind),
        value: None,
        default: default.transpose()?,
        conditions: Vec::new(),
        description: None,
    })
}

/// Reads, looks, and makes the command.
pub(crate) fn run(context: &Context, args: CreateArgs) -> Outcome {
    let request = match wanted(&args)? {
        None if !context.screen.can_ask() => {
            let message = say!("commands-create-nothing");
            let options = "--template TEMPLATE, NAME --payload FILE --description TEXT";
            return Err(CommandError::new(Kind::Declined, message)
                .hint(say!("commands-create-nothing-hint", options)));
        }
        wanted => wanted,
    };
    connected(context, async |work| {
        let request = match request {
            Some(request) => request,
            None => choose(&work, args.name.clone()).await?,
        };
        make(&work, &request, args.dry_run).await
    })
}

fn wanted(args: &CreateArgs) -> Outcome<Option<Request>> {
    if let Some(template) = args.template {
        return Ok(Some(Request::of_template(template, args.name.clone())));
    }
    let Some(name) = &args.name else {
        return Ok(None);
    };
    let text = match (&args.payload_json, &args.payload) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) => content(path)?,
        (None, None) => return Ok(None),
    };
    let description = args
        .description
        .clone()
        .ok_or_else(|| CommandError::usage(say!("commands-create-needs-description")))?;
    let parameters = args.parameter.clone();
    Ok(Some(Request::of_payload(
        name.clone(),
        description,
        &text,
        parameters,
    )?))
}

fn content(path: &Path) -> Outcome<String> {
    let failed = |cause| CommandError::file("read", path, &cause);
    if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(failed)?;
        return Ok(text);
    }
    std::fs::read_to_string(path).map_err(failed)
}

/// Lets the person choose a template or type a payload.
async fn choose(work: &Work<'_>, name: Option<CommandId>) -> Outcome<Request> {
    let screen = &work.context.screen;
    screen.err(say!("commands-create-title", place = work.place()));
    screen.err("");
    for line in view::choices(screen.width()) {
        screen.err(line);
    }
    screen.err("");
    screen.err(say!("commands-create-leave"));
    let number = |text: &str| match text.parse() {
        Ok(number @ 0..=6) => Ok(number),
        _ => Err(say!("commands-create-number")),
    };
    let prompt = say!("commands-create-which");
    let number: usize = ask::until(screen, &prompt, "1", work.cancel, number).await?;
    match number.checked_sub(1).and_then(|at| Template::ALL.get(at)) {
        Some(template) => {
            work.context.answers.option("template", template.name());
            Ok(Request::of_template(*template, name))
        }
        None => own(work, name).await,
    }
}

async fn own(work: &Work<'_>, given: Option<CommandId>) -> Outcome<Request> {
    let screen = &work.context.screen;
    let read = |text: &str| name(text).map_err(CommandError::usage);
    let answers = &work.context.answers;
    let id = match given {
        Some(id) => id,
        None => {
            let prompt = say!("commands-create-ask-name");
            let id = ask::until_given(screen, &prompt, work.cancel, read).await?;
            answers.word(&id);
            id
        }
    };
    let most = create::MOST_DESCRIPTION;
    let describe = |text: &str| match text.chars().count() {
        count if count <= most => Ok(text.to_owned()),
        count => Err(CommandError::usage(say!(
            "commands-create-long-description",
            most,
            count
        ))),
    };
    let prompt = say!("commands-create-ask-description");
    let about = ask::until_given(screen, &prompt, work.cancel, describe).await?;
    answers.option("description", &about);
    work.context.teach(&moments::PAYLOADS, work.cancel).await?;
    let request = |text: &str| {
        let request = Request::of_payload(id.clone(), about.clone(), text, Vec::new());
        request
            .map(|request| (request, text.to_owned()))
            .map_err(CommandError::from)
    };
    let prompt = say!("commands-create-ask-payload");
    let (request, text) = ask::until_given(screen, &prompt, work.cancel, request).await?;
    answers.option("payload-json", text);
    Ok(request)
}

async fn make(work: &Work<'_>, request: &Request, dry_run: bool) -> Outcome {
    let context = work.context;
    let connection = &work.connected.connection;
    let cloud = &connection.cloud;
    let plan = create::plan(&cloud.reads, request, &connection.place).await?;
    if dry_run {
        if context.json() {
            return context.print_json(&json::create_plan(&plan));
        }
        work.print(view::create_plan(
            &plan,
            &work.place(),
            context.screen.width(),
        ));
        return Ok(());
    }
    let made = create::apply(cloud, &plan, &work.session).await?;
    if context.json() {
        context.print_json(&json::made(&plan, &made))?;
    } else {
        work.print(view::made(&plan, &made, context.screen.width()));
        let options = context.place_options();
        let name = &plan.request.id;
        let command = format!("fleetctl{options} commands run {name} --thing THING --wait");
        context
            .screen
            .note(format!("\n{}", say!("commands-next", command)));
        context.teach(&moments::TEMPLATES, work.cancel).await?;
    }
    match made.untagged {
        None => Ok(()),
        Some(_) => Err(CommandError::silent(Kind::Incomplete)),
    }
}
