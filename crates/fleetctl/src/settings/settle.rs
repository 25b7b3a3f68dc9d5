//! What the global options are in the end: an option, else the environment, else the settings.

use clap::ValueEnum as _;
use fleet_core::quota::RateOverride;

use super::Settings;
use crate::cli::{ColorChoice, Global, OutputFormat};
use crate::environment::Environment;

/// Fills in what the settings say where neither an option nor the environment does.
pub(crate) fn settle(global: &mut Global, settings: &Settings, environment: &Environment) {
    place(global, settings, environment);
    if global.state_dir.is_none() {
        global.state_dir = settings.of("state-dir").and_then(|setting| {
            let text = setting.values.first()?;
            let memory = text == ":memory:";
            Some(if memory {
                text.into()
            } else {
                setting.origin.path(text)
            })
        });
    }
    global.output = global
        .output
        .or_else(|| OutputFormat::from_str(settings.text("output")?, false).ok());
    if global.color.is_none() && !(environment.color.never || environment.color.always) {
        global.color = settings
            .text("color")
            .and_then(|text| ColorChoice::from_str(text, false).ok());
    }
    if global.lang.is_none() && environment.language.workshop.is_none() {
        global.lang = settings.value("lang");
    }
    let rates = settings
        .of("rate")
        .into_iter()
        .flat_map(|setting| &setting.values);
    let rates = rates.filter_map(|text| text.parse::<RateOverride>().ok());
    let typed = std::mem::take(&mut global.rate);
    let others = rates.filter(|rate| !typed.iter().any(|typed| typed.bucket == rate.bucket));
    global.rate = others.chain(typed.iter().cloned()).collect();
}

/// Where commands go. Whoever types a profile or an address means AWS, whatever the settings say of the
/// local AWS.
fn place(global: &mut Global, settings: &Settings, environment: &Environment) {
    let typed = global.profile.is_some() || global.endpoint_url.is_some();
    global.local = global.local || (!typed && settings.value("local") == Some(true));
    let aws = &environment.aws;
    if global.region.is_none() && aws.region.is_none() {
        global.region = settings.value("region");
    }
    if global.local {
        return;
    }
    if global.profile.is_none() && aws.profile.is_none() && !aws.keys {
        global.profile = settings.text("profile").map(str::to_owned);
    }
    if global.endpoint_url.is_none() && aws.endpoint_url.is_none() {
        global.endpoint_url = settings.value("endpoint-url");
    }
}
