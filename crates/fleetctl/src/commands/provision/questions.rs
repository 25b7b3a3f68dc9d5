//! What a user wishes for a fleet, from options, questions and defaults.

use fleet_core::country::{Continent, Country, CountryChoice, choose};
use fleet_core::name::{ThingPrefix, ThingTypeName, VersionName};
use fleet_ops::provision::{DeviceCount, Request};
use tokio_util::sync::CancellationToken;

use crate::cli::value::List;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::{ask, words};
use crate::view::plan::joined;

const TYPES: &str = "SedanVehicle,SUVVehicle,TruckVehicle";
const VERSIONS: &str = "1.0.0,1.1.0";

/// What was said so far.
pub(super) struct Wishes {
    pub(super) prefix: ThingPrefix,
    pub(super) types: Option<Vec<ThingTypeName>>,
    pub(super) versions: Option<Vec<VersionName>>,
    pub(super) continent: Option<Continent>,
    pub(super) countries: Option<CountryChoice>,
    pub(super) devices: Option<DeviceCount>,
}

impl Wishes {
    /// Finds what is wrong with what was said before anybody is asked or connected to.
    pub(super) fn check(&self) -> Outcome {
        self.with_defaults().map(|_| ())
    }

    /// The options that were not given.
    fn missing(&self) -> Vec<&'static str> {
        let codes = matches!(self.countries, Some(CountryChoice::Codes(_)));
        [
            ("--thing-types", self.types.is_none()),
            ("--package-versions", self.versions.is_none()),
            ("--continent", self.continent.is_none() && !codes),
            ("--countries", self.countries.is_none()),
            ("--devices", self.devices.is_none()),
        ]
        .into_iter()
        .filter_map(|(option, missing)| missing.then_some(option))
        .collect()
    }

    /// Whether there is something to ask.
    pub(super) fn has_questions(&self) -> bool {
        !self.missing().is_empty()
    }

    /// Ends the command early where a question cannot be asked.
    pub(super) fn can_be_asked(&self, context: &Context, applies: bool) -> Outcome {
        if context.global.yes || context.screen.can_ask() {
            return Ok(());
        }
        let missing = self.missing();
        let refused = |message: String| CommandError::new(Kind::Declined, message);
        if !missing.is_empty() {
            let options = missing.join(", ");
            return Err(refused(say!("provision-no-terminal", options))
                .hint(say!("provision-no-terminal-hint")));
        }
        if applies {
            return Err(refused(say!("provision-no-terminal-plan"))
                .hint(say!("provision-no-terminal-plan-hint")));
        }
        Ok(())
    }

    /// Asks for what was not said, if there is somebody to ask, and takes the defaults otherwise.
    pub(super) async fn complete(
        mut self,
        context: &Context,
        cancel: &CancellationToken,
    ) -> Outcome<Request> {
        if !context.global.yes {
            self.ask(context, cancel).await?;
        }
        self.with_defaults()
    }

    async fn ask(&mut self, context: &Context, cancel: &CancellationToken) -> Outcome {
        let (screen, answers) = (&context.screen, &context.answers);
        if self.types.is_none() {
            let prompt = say!("provision-ask-types");
            let types = ask::until(screen, &prompt, TYPES, cancel, types).await?;
            answers.option("thing-types", commas(&types));
            self.types = Some(types);
        }
        if self.versions.is_none() {
            let list = |answer: &str| answer.parse::<List<VersionName>>();
            let prompt = say!("provision-ask-versions");
            let List(versions) = ask::until(screen, &prompt, VERSIONS, cancel, list).await?;
            answers.option("package-versions", commas(&versions));
            self.versions = Some(versions);
        }
        let codes = matches!(self.countries, Some(CountryChoice::Codes(_)));
        if self.continent.is_none() && !codes {
            let names = Continent::ALL
                .iter()
                .map(|continent| format!("{} {}", continent.number(), named(*continent)));
            hint(context, &joined(names));
            let read = |answer: &str| answer.parse::<Continent>();
            let prompt = say!("provision-ask-continent");
            let continent = ask::until(screen, &prompt, "1", cancel, read).await?;
            answers.option("continent", continent.number());
            self.continent = Some(continent);
        }
        if self.countries.is_none() {
            let countries = self.ask_countries(context, cancel).await?;
            answers.option("countries", said(&countries));
            self.countries = Some(countries);
        }
        if self.devices.is_none() {
            let default = DeviceCount::default().to_string();
            let read = |answer: &str| answer.parse::<DeviceCount>();
            let prompt = say!("provision-ask-devices");
            let devices = ask::until(screen, &prompt, &default, cancel, read).await?;
            answers.option("devices", devices.get());
            self.devices = Some(devices);
        }
        Ok(())
    }

    async fn ask_countries(
        &self,
        context: &Context,
        cancel: &CancellationToken,
    ) -> Outcome<CountryChoice> {
        let continent = self.continent.unwrap_or_default();
        hint(
            context,
            &say!(
                "provision-ask-countries-hint",
                countries = joined(continent.countries())
            ),
        );
        let default = continent.default_count().to_string();
        let read = |answer: &str| {
            let choice = answer.parse()?;
            choose(Some(continent), Some(&choice)).map(|_: Vec<Country>| choice)
        };
        let prompt = say!("provision-ask-countries");
        ask::until(&context.screen, &prompt, &default, cancel, read).await
    }

    fn with_defaults(&self) -> Outcome<Request> {
        let bug = |cause| CommandError::new(Kind::Bug, format!("a default is wrong: {cause}"));
        let types = match &self.types {
            Some(types) => types.clone(),
            None => TYPES.parse::<List<ThingTypeName>>().map_err(bug)?.0,
        };
        let versions = match &self.versions {
            Some(versions) => versions.clone(),
            None => VERSIONS.parse::<List<VersionName>>().map_err(bug)?.0,
        };
        let countries =
            choose(self.continent, self.countries.as_ref()).map_err(CommandError::usage)?;
        let devices = self.devices.unwrap_or_default();
        Request::new(self.prefix.clone(), types, versions, countries, devices)
            .map_err(CommandError::usage)
    }
}

/// Thing types, each of which can have a package of its name.
fn types(answer: &str) -> Result<Vec<ThingTypeName>, fleet_core::name::NameError> {
    let List(types) = answer.parse::<List<ThingTypeName>>()?;
    for name in &types {
        name.package()?;
    }
    Ok(types)
}

/// Names as an option takes them.
fn commas<T: ToString>(names: &[T]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(",")
}

/// Countries as an option takes them.
fn said(choice: &CountryChoice) -> String {
    match choice {
        CountryChoice::First(count) => count.to_string(),
        CountryChoice::Codes(codes) => codes.join(","),
    }
}

/// A continent, as people call it.
fn named(continent: Continent) -> String {
    match continent {
        Continent::NorthAmerica => say!("provision-continent-north-america"),
        Continent::SouthAmerica => say!("provision-continent-south-america"),
        Continent::Europe => say!("provision-continent-europe"),
        Continent::Asia => say!("provision-continent-asia"),
        Continent::Africa => say!("provision-continent-africa"),
        Continent::Oceania => say!("provision-continent-oceania"),
        Continent::Antarctica => say!("provision-continent-antarctica"),
    }
}

fn hint(context: &Context, text: &str) {
    for line in words::wrap(text, context.screen.width().saturating_sub(4)) {
        context.screen.err(format!("  {line}"));
    }
}
