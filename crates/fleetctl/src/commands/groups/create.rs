//! `fleetctl groups create`: a dynamic group from criteria, a query or the wizard.

use fleet_core::name::{ThingGroupName, ThingTypeName, VersionName};
use fleet_core::naming;
use fleet_core::query::{Amount, Criteria, Limits, Query};
use fleet_ops::groups::{self, Action, CreatePlan, Request};

use super::query::{of_group, read};
use super::{Work, connected, moments, wizard};
use crate::cli::value::{CountryCode, List};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::view::{groups as view, groups_json as json};

pub(crate) const LONG: &str = "\
Makes a dynamic group: its members are the devices that match a query, whenever they begin or cease \
to match it.

The query is made from criteria, all of which must hold, or given with --query-string. It is checked before \
anything is sent, then tried: you see how many devices match and the first of them before you \
agree. A query that nothing matches is refused unless --allow-empty is given. On a terminal without \
criteria or query, a wizard asks for them. A group that is there with the same query is kept.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl groups create --countries US --thing-types SedanVehicle
  fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
  fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
  fleetctl groups create --name Far --query-string 'NOT attributes.country:US'";

/// Options of `groups create`.
#[derive(Debug, clap::Args)]
pub(crate) struct CreateArgs {
    /// Devices in these countries, two letters each
    #[arg(long, value_name = "US,CA,…")]
    countries: Option<List<CountryCode>>,

    /// Devices of these thing types
    #[arg(long, value_name = "A,B,…")]
    thing_types: Option<List<ThingTypeName>>,

    /// Devices that report these versions of the package of their thing type
    #[arg(long, value_name = "V,W,…")]
    versions: Option<List<VersionName>>,

    /// Devices whose battery is at this percentage: '>50', '<30', '=75', '[30 TO 80]'
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    battery: Option<Amount>,

    /// A query instead of criteria
    #[arg(
        long = "query-string",
        value_name = "QUERY",
        allow_hyphen_values = true,
        conflicts_with_all = ["countries", "thing_types", "versions", "battery"]
    )]
    query_string: Option<String>,

    /// The group's name
    ///
    /// [default: DynamicGroup- and the criteria, if each has one value]
    #[arg(long, value_name = "NAME")]
    name: Option<ThingGroupName>,

    /// Make the group although nothing matches yet
    #[arg(long)]
    allow_empty: bool,

    /// The terms that a query may have, if AWS raised the account's quota
    ///
    /// [default: 5]
    #[arg(long, value_name = "N")]
    max_terms: Option<usize>,

    /// Try the query, print what would be made and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// What the options leave open.
enum Wish {
    /// Nothing.
    Known(Request),
    /// Its name.
    Unnamed(Query),
    /// Everything.
    Nothing,
}

/// Reads the options, asks for what they leave open, tries the query, asks and makes the group.
pub(crate) fn run(context: &Context, args: CreateArgs) -> Outcome {
    let limits = of_group(args.max_terms);
    let wish = wish(&args, &limits)?;
    can_be_asked(context, &wish, args.dry_run)?;
    let then = Then {
        name: args.name,
        allow_empty: args.allow_empty,
        dry_run: args.dry_run,
    };
    connected(context, async |work| make(&work, wish, then, &limits).await)
}

struct Then {
    name: Option<ThingGroupName>,
    allow_empty: bool,
    dry_run: bool,
}

fn wish(args: &CreateArgs, limits: &Limits) -> Outcome<Wish> {
    let (query, name) = match &args.query_string {
        Some(text) => (read(text, limits)?, args.name.clone()),
        None => {
            let criteria = criteria(args);
            if criteria == Criteria::default() {
                return Ok(Wish::Nothing);
            }
            let query = of_criteria(&criteria, limits)?;
            let automatic = || naming::dynamic_group(&criteria);
            (query, args.name.clone().or_else(automatic))
        }
    };
    Ok(match name {
        Some(name) => Wish::Known(Request::new(name, query)),
        None => Wish::Unnamed(query),
    })
}

fn criteria(args: &CreateArgs) -> Criteria {
    let countries = args.countries.iter().flat_map(|list| &list.0);
    let types = args.thing_types.iter().flat_map(|list| &list.0);
    let versions = args.versions.iter().flat_map(|list| &list.0);
    Criteria {
        countries: countries.map(|code| code.0.clone()).collect(),
        thing_types: types.cloned().collect(),
        versions: versions.cloned().collect(),
        battery: args.battery.clone(),
        ..Criteria::default()
    }
}

/// The query of criteria, which may have more terms than AWS takes.
pub(super) fn of_criteria(criteria: &Criteria, limits: &Limits) -> Outcome<Query> {
    let query = criteria.to_query()?;
    Ok(read(&query.to_string(), limits)?)
}

/// Ends the command early where a question cannot be asked.
fn can_be_asked(context: &Context, wish: &Wish, dry_run: bool) -> Outcome {
    let (message, hint) = match wish {
        _ if context.screen.can_ask() && !context.global.yes => return Ok(()),
        Wish::Nothing => (
            say!("groups-nobody-criteria"),
            say!("groups-nobody-criteria-hint"),
        ),
        Wish::Unnamed(_) => (say!("groups-nobody-name"), say!("groups-nobody-name-hint")),
        Wish::Known(_) if context.global.yes || dry_run => return Ok(()),
        Wish::Known(_) => (
            say!("groups-nobody-agrees"),
            say!("groups-nobody-agrees-hint"),
        ),
    };
    Err(CommandError::new(Kind::Declined, message).hint(hint))
}

async fn make(work: &Work<'_>, wish: Wish, then: Then, limits: &Limits) -> Outcome {
    let context = work.context;
    context.teach(&moments::GROUPS, work.cancel).await?;
    let mut request = match wish {
        Wish::Known(request) => request,
        Wish::Unnamed(query) => Request::new(wizard::name(work, None).await?, query),
        Wish::Nothing => {
            let (query, name) = wizard::run(work, then.name, limits).await?;
            Request::new(name, query)
        }
    };
    request.allow_empty = then.allow_empty;
    let plan = groups::plan(&work.connected.connection.cloud.reads, &request).await?;
    if then.dry_run && context.json() {
        return context.print_json(&json::plan(&plan));
    }
    show(work, &plan);
    view::warn_of(&context.screen, &plan.surroundings);
    if then.dry_run {
        return Ok(());
    }
    apply(work, &plan).await
}

/// Shows what would be made. A program that agreed already does not need to see it.
fn show(work: &Work<'_>, plan: &CreatePlan) {
    let screen = &work.context.screen;
    let (json, agreed) = (work.context.json(), work.context.global.yes);
    if agreed && (json || screen.is_quiet()) {
        return;
    }
    for line in view::plan(plan, &work.place(), screen.width()) {
        match json {
            true => screen.err(line),
            false => screen.out(line),
        }
    }
}

async fn apply(work: &Work<'_>, plan: &CreatePlan) -> Outcome {
    let context = work.context;
    if plan.action == Action::Create {
        let (group, place) = (plan.name.as_str(), work.place());
        let question = say!("groups-make-question", group, place);
        context.screen.note("");
        context.confirm(&question, true, work.cancel).await?;
    }
    let cloud = &work.connected.connection.cloud;
    let made = groups::apply(cloud, plan, &work.session).await?;
    if context.json() {
        return context.print_json(&json::made(&made, plan));
    }
    for line in view::made(&made, context.screen.width()) {
        context.screen.out(line);
    }
    Ok(())
}
