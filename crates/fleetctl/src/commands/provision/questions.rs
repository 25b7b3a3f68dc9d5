//! What a user wishes for a fleet, from options, questions and defaults.

use fleet_core::country::{Continent, Country, CountryChoice, choose};
use fleet_core::name::{ThingPrefix, ThingTypeName, VersionName};
use fleet_ops::provision::{DeviceCount, Request};
use tokio_util::sync::CancellationToken;

use crate::cli::value::List;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
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
            return Err(refused(format!(
                "there is no terminal to ask for {}; nothing was done",
                missing.join(", ")
            ))
            .hint("give these options, or --yes for their defaults"));
        }
        if applies {
            return Err(refused(
                "there is no terminal to ask whether the plan is right; nothing was done"
                    .to_owned(),
            )
            .hint("give --yes, or --dry-run to see the plan"));
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
        let screen = &context.screen;
        if self.types.is_none() {
            let types = ask::until(screen, "thing types", TYPES, cancel, types).await?;
            self.types = Some(types);
        }
        if self.versions.is_none() {
            let list = |answer: &str| answer.parse::<List<VersionName>>();
            let versions = ask::until(screen, "package versions", VERSIONS, cancel, list).await?;
            self.versions = Some(versions.0);
        }
        let codes = matches!(self.countries, Some(CountryChoice::Codes(_)));
        if self.continent.is_none() && !codes {
            let names = Continent::ALL
                .iter()
                .map(|continent| format!("{} {}", continent.number(), continent.name()));
            hint(context, &joined(names));
            let read = |answer: &str| answer.parse::<Continent>();
            self.continent = Some(ask::until(screen, "continent", "1", cancel, read).await?);
        }
        if self.countries.is_none() {
            self.countries = Some(self.ask_countries(context, cancel).await?);
        }
        if self.devices.is_none() {
            let default = DeviceCount::default().to_string();
            let read = |answer: &str| answer.parse::<DeviceCount>();
            self.devices = Some(ask::until(screen, "devices", &default, cancel, read).await?);
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
            &format!(
                "a count takes the first of {}",
                joined(continent.countries())
            ),
        );
        let default = continent.default_count().to_string();
        let read = |answer: &str| {
            let choice = answer.parse()?;
            choose(Some(continent), Some(&choice)).map(|_: Vec<Country>| choice)
        };
        let prompt = "countries, a count or codes";
        ask::until(&context.screen, prompt, &default, cancel, read).await
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

fn hint(context: &Context, text: &str) {
    for line in words::wrap(text, context.screen.width().saturating_sub(4)) {
        context.screen.err(format!("  {line}"));
    }
}
