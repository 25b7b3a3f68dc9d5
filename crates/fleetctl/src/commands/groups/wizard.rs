//! The wizard for dynamic groups: criteria one after the other, or a query, then a name.

use fleet_core::name::{ThingGroupName, ThingTypeName, VersionName};
use fleet_core::naming;
use fleet_core::query::{Amount, Criteria, Limits, Query};

use super::Work;
use super::create::of_criteria;
use super::query::read;
use crate::cli::value::{CountryCode, List};
use crate::errors::{CommandError, Outcome};
use crate::ui::ask;

/// The answer that a criterion does not matter.
const ANY: &str = "any";

const EXAMPLES: [&str; 3] = [
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
    screen.err(format!("make a dynamic group on {}", work.place()));
    screen.err("");
    screen.err("  1  guided  by country, thing type, version and battery");
    screen.err("  2  query   a query of your own");
    screen.err("\nEnter takes what is in brackets; Ctrl-C leaves");
    let (query, automatic) = match ask::until(screen, "how", "1", work.cancel, method).await? {
        Method::Guided => {
            let (criteria, query) = guided(work, limits).await?;
            (query, naming::dynamic_group(&criteria))
        }
        Method::Query => (custom(work, limits).await?, None),
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
    match automatic {
        Some(name) => ask::until(screen, "name", name.as_str(), work.cancel, read).await,
        None => {
            let read = |answer: &str| read(answer).map_err(CommandError::usage);
            ask::until_given(screen, "name:", work.cancel, read).await
        }
    }
}

enum Method {
    Guided,
    Query,
}

fn method(answer: &str) -> Result<Method, String> {
    match answer {
        "1" | "guided" => Ok(Method::Guided),
        "2" | "query" => Ok(Method::Query),
        other => Err(format!("{other:?} is neither 1, guided nor 2, query")),
    }
}

async fn guided(work: &Work<'_>, limits: &Limits) -> Outcome<(Criteria, Query)> {
    let screen = &work.context.screen;
    loop {
        let criteria = criteria(work).await?;
        match of_criteria(&criteria, limits) {
            Ok(query) => return Ok((criteria, query)),
            Err(wrong) => screen.fail(&wrong),
        }
    }
}

async fn criteria(work: &Work<'_>) -> Outcome<Criteria> {
    let countries: Vec<CountryCode> = listed(work, "countries, such as US,CA").await?;
    let thing_types: Vec<ThingTypeName> = listed(work, "thing types").await?;
    let versions: Vec<VersionName> = match thing_types.is_empty() {
        true => Vec::new(),
        false => listed(work, "package versions").await?,
    };
    let read = |answer: &str| match answer {
        ANY => Ok(None),
        amount => amount.parse::<Amount>().map(Some),
    };
    let prompt = "battery, such as >50, <30, =75";
    let battery = ask::until(&work.context.screen, prompt, ANY, work.cancel, read).await?;
    Ok(Criteria {
        countries: countries.into_iter().map(|code| code.0).collect(),
        thing_types,
        versions,
        battery,
        ..Criteria::default()
    })
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
    screen.err("for example");
    for example in EXAMPLES {
        screen.err(format!("  {example}"));
    }
    let read = |answer: &str| read(answer, limits).map_err(CommandError::from);
    ask::until_given(screen, "query:", work.cancel, read).await
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
