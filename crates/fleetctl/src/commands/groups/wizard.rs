//! The wizard for dynamic groups: criteria one after the other, or a query, then a name.

use fleet_core::name::{ThingGroupName, ThingTypeName, VersionName};
use fleet_core::naming;
use fleet_core::query::{Amount, Criteria, Limits, Query};

use super::create::of_criteria;
use super::query::read;
use super::{Work, moments};
use crate::cli::value::{CountryCode, List};
use crate::errors::{CommandError, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::ui::table::{Align, Table};

/// The answer that a criterion does not matter.
const ANY: &str = "any";

// The ways, as they can be typed.
const GUIDED: &str = "guided";
const QUERY: &str = "query";

pub(crate) const EXAMPLES: [&str; 3] = [
    "thingTypeName:SedanVehicle AND attributes.country:US",
    "attributes.country:(US OR CA) AND shadow.reported.batteryStatus:[50 TO *]",
    "shadow.name.$package.reported.SedanVehicle.version:1.1.0",
];

/// Asks how, for the criteria or the query, and for a name that was not given.
pub(super) async fn run(
    work: &Work<'_>,
    given: Option<ThingGroupName>,
    limits: &Limits,
) -> Outcome<(Query, ThingGroupName)> {
    let screen = &work.context.screen;
    screen.err(say!("groups-wizard-title", place = work.place()));
    screen.err("");
    let mut methods = Table::plain(&[Align::Left, Align::Left, Align::Left]);
    // The words can be typed.
    methods.row(["1", GUIDED, &say!("groups-wizard-guided")]);
    methods.row(["2", QUERY, &say!("groups-wizard-query")]);
    for line in methods.lines() {
        screen.err(line);
    }
    screen.err(format!("\n{}", say!("groups-wizard-help")));
    let how = say!("groups-wizard-how");
    let (query, automatic) = match ask::until(screen, &how, "1", work.cancel, method).await? {
        Method::Guided => {
            let (criteria, query) = guided(work, limits).await?;
            (query, naming::dynamic_group(&criteria))
        }
        Method::Query => {
            work.context.teach(&moments::QUERIES, work.cancel).await?;
            (custom(work, limits).await?, None)
        }
    };
    let name = match given {
        Some(name) => name,
        None => name(work, automatic).await?,
    };
    Ok((query, name))
}

/// Asks for the group's name, which is checked at once.
pub(super) async fn name(
    work: &Work<'_>,
    automatic: Option<ThingGroupName>,
) -> Outcome<ThingGroupName> {
    let screen = &work.context.screen;
    let read = |answer: &str| answer.parse::<ThingGroupName>();
    let name = match automatic {
        Some(name) => {
            let prompt = say!("groups-wizard-name-default");
            ask::until(screen, &prompt, name.as_str(), work.cancel, read).await?
        }
        None => {
            let read = |answer: &str| read(answer).map_err(CommandError::usage);
            let prompt = say!("groups-wizard-name");
            ask::until_given(screen, &prompt, work.cancel, read).await?
        }
    };
    work.context.answers.option("name", &name);
    Ok(name)
}

enum Method {
    Guided,
    Query,
}

fn method(answer: &str) -> Result<Method, String> {
    match answer {
        "1" | GUIDED => Ok(Method::Guided),
        "2" | QUERY => Ok(Method::Query),
        other => Err(say!("groups-wizard-neither", answer = format!("{other:?}"))),
    }
}

async fn guided(work: &Work<'_>, limits: &Limits) -> Outcome<(Criteria, Query)> {
    let screen = &work.context.screen;
    loop {
        let (criteria, battery) = criteria(work).await?;
        match of_criteria(&criteria, limits) {
            Ok(query) => {
                record(work, &criteria, &battery);
                return Ok((criteria, query));
            }
            Err(wrong) => screen.fail(&wrong),
        }
    }
}

/// Asks for the criteria; gives the battery also as it was typed.
async fn criteria(work: &Work<'_>) -> Outcome<(Criteria, String)> {
    let countries: Vec<CountryCode> = listed(work, &say!("groups-wizard-countries")).await?;
    let thing_types: Vec<ThingTypeName> = listed(work, &say!("groups-wizard-thing-types")).await?;
    let versions: Vec<VersionName> = match thing_types.is_empty() {
        true => Vec::new(),
        false => listed(work, &say!("groups-wizard-versions")).await?,
    };
    let read = |answer: &str| match answer {
        ANY => Ok((None, String::new())),
        text => {
            let amount = text.parse::<Amount>();
            amount.map(|amount| (Some(amount), text.to_owned()))
        }
    };
    let prompt = say!("groups-wizard-battery");
    let (battery, typed) =
        ask::until(&work.context.screen, &prompt, ANY, work.cancel, read).await?;
    let criteria = Criteria {
        countries: countries.into_iter().map(|code| code.0).collect(),
        thing_types,
        versions,
        battery,
        ..Criteria::default()
    };
    Ok((criteria, typed))
}

/// Records the criteria as the options that say them.
fn record(work: &Work<'_>, criteria: &Criteria, battery: &str) {
    let answers = &work.context.answers;
    for (option, values) in [
        ("countries", joined(&criteria.countries)),
        ("thing-types", joined(&criteria.thing_types)),
        ("versions", joined(&criteria.versions)),
        ("battery", battery.to_owned()),
    ] {
        if !values.is_empty() {
            answers.option(option, values);
        }
    }
}

fn joined<T: std::fmt::Display>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    values.join(",")
}

/// Asks for values with commas between them, or none.
async fn listed<T>(work: &Work<'_>, prompt: &str) -> Outcome<Vec<T>>
where
    T: std::str::FromStr,
    T::Err: std::fmt::Display + 'static,
{
    let read = |answer: &str| match answer {
        ANY => Ok(Vec::new()),
        list => list.parse::<List<T>>().map(|list| list.0),
    };
    ask::until(&work.context.screen, prompt, ANY, work.cancel, read).await
}

async fn custom(work: &Work<'_>, limits: &Limits) -> Outcome<Query> {
    let screen = &work.context.screen;
    screen.err(say!("groups-wizard-example"));
    for example in EXAMPLES {
        screen.err(format!("  {example}"));
    }
    let read = |answer: &str| read(answer, limits).map_err(CommandError::from);
    let query = ask::until_given(screen, &say!("groups-query"), work.cancel, read).await?;
    work.context.answers.option("query", &query);
    Ok(query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_are_queries_that_a_dynamic_group_takes() {
        for example in EXAMPLES {
            assert!(read(example, &Limits::DYNAMIC_GROUP).is_ok(), "{example}");
        }
    }
}
