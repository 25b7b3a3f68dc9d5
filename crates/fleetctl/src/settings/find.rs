//! Where settings are looked for, and which of them count.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use super::key::nearest;
use super::read::{Content, read};
use super::{FILE, Settings};
use crate::environment::Environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// How a file came to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// `--config FILE` or `FLEETCTL_CONFIG`.
    Told,
    /// `fleet.toml` of the current folder.
    Project,
    /// The user's own.
    User,
}

/// A place where settings are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) file: PathBuf,
    pub(crate) source: Source,
    pub(crate) exists: bool,
}

/// The files that are looked at; what the first one says goes before the others.
pub(crate) fn found(environment: &Environment) -> Vec<Found> {
    let looked_at = |file: PathBuf, source| Found {
        exists: file.exists(),
        file,
        source,
    };
    if let Some(file) = &environment.settings.file {
        return vec![looked_at(file.clone(), Source::Told)];
    }
    let project = environment
        .settings
        .folder
        .as_ref()
        .map(|folder| folder.join(FILE));
    let user = user_file(environment).filter(|file| Some(file) != project.as_ref());
    let project = project.map(
        |file| match user_file(environment).as_ref() == Some(&file) {
            true => looked_at(file, Source::User),
            false => looked_at(file, Source::Project),
        },
    );
    project
        .into_iter()
        .chain(user.map(|file| looked_at(file, Source::User)))
        .collect()
}

/// The user's own file, whether it is there or not.
pub(crate) fn user_file(environment: &Environment) -> Option<PathBuf> {
    let folder = environment.settings.config_dir.as_ref()?;
    Some(folder.join("fleetctl").join(FILE))
}

/// Reads the files that are there.
fn contents(environment: &Environment) -> Outcome<Vec<Content>> {
    let mut contents: Vec<Content> = Vec::new();
    for found in found(environment) {
        let text = match fs::read_to_string(&found.file) {
            Ok(text) => text,
            Err(cause) if cause.kind() == ErrorKind::NotFound && found.source != Source::Told => {
                continue;
            }
            Err(cause) => return Err(CommandError::file("read", &found.file, &cause)),
        };
        contents.push(read(&found.file, &text, found.source != Source::Project)?);
    }
    Ok(contents)
}

/// Reads what counts.
pub(crate) fn load(environment: &Environment) -> Outcome<Settings> {
    let contents = contents(environment)?;
    let fleet = environment.settings.fleet.clone();
    if let Some(fleet) = &fleet {
        known(fleet, &contents)?;
    }
    let mut settings = Settings {
        fleet: fleet.clone(),
        ..Settings::default()
    };
    let of = |wanted: Option<String>| {
        let all = contents.iter().flat_map(|content| content.settings.iter());
        all.filter(move |setting| setting.origin.fleet == wanted)
            .cloned()
    };
    if fleet.is_some() {
        settings.fill(of(fleet));
    }
    settings.fill(of(None));
    Ok(settings)
}

/// The profiles that the settings have.
pub(crate) fn fleets(environment: &Environment) -> Outcome<Vec<String>> {
    Ok(contents(environment)?
        .into_iter()
        .flat_map(|content| content.fleets)
        .collect())
}

fn known(fleet: &str, contents: &[Content]) -> Outcome {
    let names = || {
        contents
            .iter()
            .flat_map(|content| &content.fleets)
            .map(String::as_str)
    };
    if names().any(|name| name == fleet) {
        return Ok(());
    }
    let told = CommandError::new(Kind::Settings, say!("shell-settings-no-fleet", fleet));
    let all = names().collect::<Vec<_>>().join(", ");
    Err(match nearest(fleet, names()) {
        Some(near) => told.hint(say!("shell-settings-near", near)),
        None if all.is_empty() => told.hint(say!(
            "shell-settings-no-fleets",
            section = format!("[profiles.{fleet}]")
        )),
        None => told.hint(say!("shell-settings-known", names = all)),
    })
}
