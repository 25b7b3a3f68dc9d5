//! The questions of `jobs create`: what, for whom, how; each with what it means.

use fleet_core::document::job::JobDocument;
use fleet_core::job::TargetSelection;
use fleet_core::name::{JobId, PackageName, ThingGroupName, VersionName};
use fleet_core::port::packages::{ListedVersion, VersionStatus};
use fleet_ops::jobs::create::{self, Discovery, Request, Target, Work as What};
use fleet_ops::packages::catalog;

use super::super::{Work, moments};
use super::document;
use super::options::Given;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::text;
use crate::ui::{Screen, ask, time, words};

mod pick;
mod settings;

/// The answer that leaves something to fleetctl.
const AUTOMATIC: &str = "automatic";

/// A document to begin with.
const TEMPLATE: &str =
    r#"{"operation": "customOperation", "parameters": {"customParam1": "value1"}}"#;

/// Asks for what was not given; for the settings too, if neither work nor targets were.
pub(super) async fn run(work: &Work<'_>, given: Given) -> Outcome<Request> {
    let screen = &work.context.screen;
    let guided = given.work.is_none() && given.targets.is_empty();
    screen.err(say!("jobs-ask-title", place = work.place()));
    work.context.teach(&moments::DISCOVER, work.cancel).await?;
    let found = create::discover(work.reads()).await?;
    told(work, &found);
    screen.err("");
    screen.err(say!("jobs-ask-how-answers-work"));
    let mut rest = given.rest;
    let what = match given.work {
        Some(what) => what,
        None => what_to_do(work, &found, rest.allow_deprecated).await?,
    };
    let targets = match given.targets.is_empty() {
        true => groups(work, &found.groups).await?,
        false => given.targets,
    };
    if !given.selected && guided {
        rest.selection = selection(work).await?;
    }
    if guided {
        settings::run(work, &mut rest).await?;
        about(work, &what, &targets, &mut rest.description).await?;
        id(work, &mut rest.id).await?;
    }
    Ok(rest.request(what, targets))
}

fn told(work: &Work<'_>, found: &Discovery) {
    let (groups, packages) = (found.groups.len(), found.packages.len());
    let screen = &work.context.screen;
    screen.err(say!("jobs-ask-found", groups, packages));
}

async fn what_to_do(work: &Work<'_>, found: &Discovery, deprecated: bool) -> Outcome<What> {
    work.context.teach(&moments::TYPE, work.cancel).await?;
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-what-to-do"));
    choice(screen, "1  ota   ", &say!("jobs-ask-what-ota"));
    choice(screen, "2  custom", &say!("jobs-ask-what-custom"));
    let read = |answer: &str| match answer {
        "1" | "ota" => Ok(true),
        "2" | "custom" => Ok(false),
        other => Err(say!("jobs-ask-what-unknown", answer = format!("{other:?}"))),
    };
    if ask::until(screen, &say!("jobs-ask-what"), "1", work.cancel, read).await? {
        let names: Vec<PackageName> = found.packages.iter().map(|of| of.name.clone()).collect();
        let package = package(work, &names).await?;
        let version = Some(version(work, &package, deprecated).await?);
        return Ok(What::Ota { package, version });
    }
    Ok(What::Custom {
        document: custom(work).await?,
        installs: None,
    })
}

async fn package(work: &Work<'_>, names: &[PackageName]) -> Outcome<PackageName> {
    if names.is_empty() {
        let error = CommandError::new(Kind::Resource, say!("jobs-ask-no-packages"));
        return Err(error.hint(say!("jobs-ask-no-packages-hint")));
    }
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-packages"));
    pick::show(screen, names);
    let read = |answer: &str| pick::one(answer, names, "package");
    ask::until(screen, &say!("jobs-ask-package"), "1", work.cancel, read).await
}

async fn version(work: &Work<'_>, package: &PackageName, deprecated: bool) -> Outcome<VersionName> {
    let there = catalog::show(work.reads(), package).await?;
    let can = |of: &ListedVersion| match of.status {
        VersionStatus::Published => true,
        VersionStatus::Deprecated => deprecated,
        VersionStatus::Draft => false,
    };
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-versions", package = package.as_str()));
    let (can, cannot): (Vec<_>, Vec<_>) = there.versions.iter().partition(|of| can(of));
    for (number, of) in can.iter().enumerate() {
        screen.err(format!("{:3}  {}", number + 1, described(of)));
    }
    for of in &cannot {
        let version = described(of);
        screen.err(format!("     {}", say!("jobs-ask-version-cannot", version)));
    }
    let names: Vec<VersionName> = can.iter().map(|of| of.version.clone()).collect();
    let Some(newest) = newest(&can) else {
        let message = say!("jobs-ask-no-version", package = package.as_str());
        let command = format!("fleetctl packages add-version {package} VERSION");
        let error = CommandError::new(Kind::Resource, message);
        return Err(error.hint(say!("jobs-ask-no-version-hint", command)));
    };
    let read = |answer: &str| pick::one(answer, &names, "version");
    let default = (newest + 1).to_string();
    ask::until(
        screen,
        &say!("jobs-ask-version"),
        &default,
        work.cancel,
        read,
    )
    .await
}

/// Where the newest stands, which is what people want mostly: the highest number where all are numbers
/// with dots, since versions made together have nearly the same time; else the one made last.
fn newest(versions: &[&ListedVersion]) -> Option<usize> {
    let numbers = |of: &ListedVersion| -> Option<Vec<u64>> {
        let parts = of.version.as_str().split('.');
        parts.map(|part| part.parse().ok()).collect()
    };
    let all: Option<Vec<_>> = versions.iter().map(|of| numbers(of)).collect();
    match all {
        Some(all) => (0..all.len()).max_by(|a, b| all[*a].cmp(&all[*b])),
        None => (0..versions.len()).max_by_key(|at| versions[*at].created),
    }
}

fn described(of: &ListedVersion) -> String {
    let status = text::version_status(of.status);
    match of.created {
        Some(at) => format!("{}  {status}, {}", of.version, time::moment(at)),
        None => format!("{}  {status}", of.version),
    }
}

async fn custom(work: &Work<'_>) -> Outcome<JobDocument> {
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-document-how"));
    screen.err(format!("  {TEMPLATE}"));
    let read = |answer: &str| match answer {
        "template" => document::parse(TEMPLATE),
        "-" => Err(CommandError::usage(say!("jobs-ask-document-stdin"))),
        other => document::read(other),
    };
    let prompt = say!("jobs-ask-document");
    loop {
        let line = ask::until(screen, &prompt, "template", work.cancel, |answer| {
            Ok::<_, String>(answer.to_owned())
        });
        match read(&line.await?) {
            Ok(document) => return Ok(document),
            Err(wrong) => screen.fail(&wrong),
        }
    }
}

async fn groups(work: &Work<'_>, names: &[ThingGroupName]) -> Outcome<Vec<Target>> {
    if names.is_empty() {
        let error = CommandError::new(Kind::Resource, say!("jobs-ask-no-groups"));
        return Err(error
            .hint(say!("jobs-ask-no-groups-fleet"))
            .hint(say!("jobs-ask-no-groups-things")));
    }
    work.context.teach(&moments::TARGETS, work.cancel).await?;
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-groups-list"));
    pick::show(screen, names);
    let read = |answer: &str| pick::several(answer, names, "group");
    let prompt = say!("jobs-ask-groups");
    let chosen = ask::until_given(screen, &prompt, work.cancel, |answer| {
        read(answer).map_err(CommandError::usage)
    });
    Ok(chosen.await?.into_iter().map(Target::Group).collect())
}

async fn selection(work: &Work<'_>) -> Outcome<TargetSelection> {
    work.context.teach(&moments::SELECTION, work.cancel).await?;
    let screen = &work.context.screen;
    screen.err("");
    choice(
        screen,
        "1  snapshot  ",
        &say!("jobs-ask-selection-snapshot"),
    );
    choice(
        screen,
        "2  continuous",
        &say!("jobs-ask-selection-continuous"),
    );
    let read = |answer: &str| match answer {
        "1" | "snapshot" => Ok(TargetSelection::Snapshot),
        "2" | "continuous" => Ok(TargetSelection::Continuous),
        other => Err(say!(
            "jobs-ask-selection-unknown",
            answer = format!("{other:?}")
        )),
    };
    let prompt = say!("jobs-ask-selection");
    ask::until(screen, &prompt, "snapshot", work.cancel, read).await
}

/// Shows a number with the word that can be typed, and what it means.
fn choice(screen: &Screen, words: &str, meaning: &str) {
    let words = format!("  {words} ");
    screen.err(words::labelled(&words, &words, meaning, screen.width()));
}

async fn about(
    work: &Work<'_>,
    what: &What,
    targets: &[Target],
    description: &mut Option<String>,
) -> Outcome {
    if description.is_some() {
        return Ok(());
    }
    let default = create::description(what, targets);
    let screen = &work.context.screen;
    screen.err("");
    let read = |answer: &str| Ok::<_, String>(answer.to_owned());
    let answer = ask::until(
        screen,
        &say!("jobs-ask-description"),
        &default,
        work.cancel,
        read,
    )
    .await?;
    *description = (answer != default).then_some(answer);
    Ok(())
}

async fn id(work: &Work<'_>, id: &mut Option<JobId>) -> Outcome {
    if id.is_some() {
        return Ok(());
    }
    let read = |answer: &str| match answer {
        AUTOMATIC => Ok(None),
        id => id.parse().map(Some),
    };
    let (screen, prompt) = (&work.context.screen, say!("jobs-ask-id"));
    *id = ask::until(screen, &prompt, AUTOMATIC, work.cancel, read).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_a_document() {
        assert!(document::parse(TEMPLATE).is_ok());
    }
}
