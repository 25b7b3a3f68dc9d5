//! Errors of plans, and of what is asked of provisioning and cleanup.

use fleet_core::country::{Continent, CountryError};
use fleet_core::plan::{EndpointKind, PlanKind, Refusal};
use fleet_ops::cleanup::ScopeError;
use fleet_ops::error::{ApplyError, PlanError};
use fleet_ops::provision::RequestError;

use super::settings::first_quoted;
use super::told::{self, Told, quoted};
use super::{CommandError, Kind};
use crate::lang::say;

impl From<PlanError> for CommandError {
    fn from(error: PlanError) -> CommandError {
        let message = error.told();
        match error {
            PlanError::Cloud(error) => error.into(),
            PlanError::Interrupted => CommandError::new(Kind::Interrupted, message),
            _ => CommandError::new(Kind::Bug, message),
        }
    }
}

impl Told for PlanError {
    fn told(&self) -> String {
        match self {
            PlanError::Cloud(error) => error.told(),
            PlanError::Interrupted => say!("errors-plan-stopped"),
            other => other.to_string(),
        }
    }
}

impl From<ApplyError> for CommandError {
    fn from(error: ApplyError) -> CommandError {
        match error {
            ApplyError::Refused(refusal) => refusal.into(),
            ApplyError::Cloud(error) => error.into(),
            other => CommandError::new(Kind::Bug, other),
        }
    }
}

impl Told for ApplyError {
    fn told(&self) -> String {
        match self {
            ApplyError::Refused(refusal) => refusal.told(),
            ApplyError::Cloud(error) => error.told(),
            other => other.to_string(),
        }
    }
}

impl From<Refusal> for CommandError {
    fn from(refusal: Refusal) -> CommandError {
        let told = CommandError::new(Kind::Settings, told::whole(&refusal));
        match refusal {
            Refusal::OtherEndpoint {
                plan: EndpointKind::Local,
                ..
            } => told.hint(say!("errors-plan-give-local")),
            Refusal::OtherEndpoint { .. } => told.hint(say!("errors-plan-leave-local-out")),
            Refusal::OtherAccount { .. } => told.hint(say!("errors-plan-other-account-hint")),
            Refusal::OtherRegion { plan, .. } => {
                let option = format!("--region {plan}");
                told.hint(say!("errors-plan-other-region-hint", option))
            }
            Refusal::NotAPlan { .. } => told.hint(say!("errors-plan-no-plan-hint")),
            _ => told,
        }
    }
}

impl Told for Refusal {
    fn told(&self) -> String {
        match self {
            Refusal::OtherEndpoint { plan, here } => {
                let (plan, here) = (plan.to_string(), here.to_string());
                say!("errors-plan-made-for", plan, here)
            }
            Refusal::OtherAccount { plan, here } => say!(
                "errors-plan-other-account",
                plan = plan.as_str(),
                here = here.as_str()
            ),
            Refusal::OtherRegion { plan, here } => say!(
                "errors-plan-made-for",
                plan = plan.as_str(),
                here = here.as_str()
            ),
            Refusal::Expired {
                made_at,
                good_until,
            } => say!(
                "errors-plan-expired",
                made = made_at.to_string(),
                until = good_until.to_string()
            ),
            Refusal::Edited(how) => edited(how),
            Refusal::Truncated => say!("errors-plan-truncated"),
            Refusal::NewerFormat { found, known } => {
                say!("errors-plan-newer", found = *found, known = *known)
            }
            Refusal::OtherKind { found, wanted } => match (found, wanted) {
                (PlanKind::Provision, PlanKind::Cleanup) => say!("errors-plan-of-provision"),
                (PlanKind::Cleanup, PlanKind::Provision) => say!("errors-plan-of-cleanup"),
                _ => self.to_string(),
            },
            Refusal::NotAPlan { line, reason } => {
                say!("errors-plan-no-line", line = *line, reason)
            }
            Refusal::Io(_) => say!("errors-plan-unreadable"),
            other => other.to_string(),
        }
    }
}

/// That a plan was changed after it was written, by the reader's own words for how.
fn edited(how: &str) -> String {
    match how {
        "it has two first lines" => say!("errors-plan-edited-two-first"),
        "the number of items is another" => say!("errors-plan-edited-number"),
        "the hash is another" => say!("errors-plan-edited-hash"),
        "something follows the last line" => say!("errors-plan-edited-follows"),
        "its first line is missing" => say!("errors-plan-edited-no-first"),
        other => say!("errors-plan-edited", how = other),
    }
}

impl Told for RequestError {
    fn told(&self) -> String {
        match self {
            RequestError::Devices(text) => say!("errors-devices-number", text = quoted(text)),
            RequestError::NoTypes => say!("errors-no-thing-types"),
            RequestError::NoVersions => say!("errors-no-versions"),
            RequestError::NoCountries => say!("errors-no-countries"),
            RequestError::Package { thing_type, reason } => say!(
                "errors-thing-type-package",
                name = thing_type.as_str(),
                reason = reason.told()
            ),
            RequestError::SameFirmware { first, second, key } => {
                say!("errors-same-firmware", first, second, key)
            }
            other => other.to_string(),
        }
    }
}

impl Told for CountryError {
    fn told(&self) -> String {
        match self {
            CountryError::Continent(text) => say!("errors-continent", text = quoted(text)),
            CountryError::Unknown { codes } => say!("errors-country-unknown", codes),
            CountryError::Elsewhere {
                continent,
                codes,
                available,
            } => say!(
                "errors-country-elsewhere",
                continent = name(*continent),
                codes,
                available
            ),
            CountryError::Count {
                continent,
                count,
                available,
            } => say!(
                "errors-country-count",
                continent = name(*continent),
                count,
                available = *available
            ),
            CountryError::None => say!("errors-country-none"),
        }
    }
}

/// The name of a continent.
fn name(continent: Continent) -> String {
    match continent {
        Continent::NorthAmerica => say!("errors-continent-north-america"),
        Continent::SouthAmerica => say!("errors-continent-south-america"),
        Continent::Europe => say!("errors-continent-europe"),
        Continent::Asia => say!("errors-continent-asia"),
        Continent::Africa => say!("errors-continent-africa"),
        Continent::Oceania => say!("errors-continent-oceania"),
        Continent::Antarctica => say!("errors-continent-antarctica"),
    }
}

impl Told for ScopeError {
    fn told(&self) -> String {
        let text = first_quoted(&self.to_string());
        say!("errors-scope", text)
    }
}
