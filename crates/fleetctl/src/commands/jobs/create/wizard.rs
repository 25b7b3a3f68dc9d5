//! The questions of `jobs create`: what, for whom, how; each with what it means.

use fleet_core::document::job::JobDocument;
use fleet_core::job::TargetSelection;
use fleet_core::name::{JobId, PackageName, ThingGroupName, VersionName};
use fleet_core::port::packages::{ListedVersion, VersionStatus};
use fleet_ops::jobs::create::{self, Discovery, Request, Target, Work as What};
use fleet_ops::packages::catalog;

use super::super::Work;
use super::document;
use super::options::Given;
use crate::errors::{CommandError, Kind, Outcome};
use crate::text;
use crate::ui::{ask, time};

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
    screen.err(format!("make a job on {}", work.place()));
    let found = create::discover(work.reads()).await?;
    told(work, &found);
    screen.err("\nEnter takes what is in brackets; Ctrl-C leaves");
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
    let count = |of: usize| u64::try_from(of).unwrap_or(u64::MAX);
    let groups = text::counted(count(found.groups.len()), "thing group", "thing groups");
    let packages = text::counted(count(found.packages.len()), "package", "packages");
    let screen = &work.context.screen;
    screen.err(format!("found {groups} and {packages}"));
}

async fn what_to_do(work: &Work<'_>, found: &Discovery, deprecated: bool) -> Outcome<What> {
    let screen = &work.context.screen;
    screen.err("\nwhat is the job to do?");
    screen
        .err("  1  ota     install a version of a package; AWS IoT signs the URL of its firmware");
    screen.err("  2  custom  what a JSON document of yours says");
    let read = |answer: &str| match answer {
        "1" | "ota" => Ok(true),
        "2" | "custom" => Ok(false),
        other => Err(format!("{other:?} is neither 1, ota nor 2, custom")),
    };
    if ask::until(screen, "what", "1", work.cancel, read).await? {
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
        return Err(CommandError::new(
            Kind::Resource,
            "there is no package that a job could install",
        )
        .hint("`fleetctl provision` makes some, `fleetctl packages create` makes one"));
    }
    let screen = &work.context.screen;
    screen.err("\nthe packages");
    pick::show(screen, names);
    let read = |answer: &str| pick::one(answer, names, "package");
    ask::until(screen, "package", "1", work.cancel, read).await
}

async fn version(work: &Work<'_>, package: &PackageName, deprecated: bool) -> Outcome<VersionName> {
    let there = catalog::show(work.reads(), package).await?;
    let can = |of: &ListedVersion| match of.status {
        VersionStatus::Published => true,
        VersionStatus::Deprecated => deprecated,
        VersionStatus::Draft => false,
    };
    let screen = &work.context.screen;
    screen.err(format!("\nthe versions of {package}"));
    let (can, cannot): (Vec<_>, Vec<_>) = there.versions.iter().partition(|of| can(of));
    for (number, of) in can.iter().enumerate() {
        screen.err(format!("{:3}  {}", number + 1, described(of)));
    }
    for of in &cannot {
        screen.err(format!("     {}: cannot be chosen", described(of)));
    }
    let names: Vec<VersionName> = can.iter().map(|of| of.version.clone()).collect();
    let Some(newest) = newest(&can) else {
        return Err(CommandError::new(
            Kind::Resource,
            format!("no version of package {package} is published"),
        )
        .hint(format!(
            "`fleetctl packages add-version {package} VERSION` adds one"
        )));
    };
    let read = |answer: &str| pick::one(answer, &names, "version");
    let default = (newest + 1).to_string();
    ask::until(screen, "version", &default, work.cancel, read).await
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
    screen.err("\nthe document, in one line of JSON, or the name of a file with it. For example");
    screen.err(format!("  {TEMPLATE}"));
    let read = |answer: &str| match answer {
        "template" => document::parse(TEMPLATE),
        "-" => Err(CommandError::usage("stdin is where you answer")),
        other => document::read(other),
    };
    loop {
        let line = ask::until(screen, "document", "template", work.cancel, |answer| {
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
        return Err(CommandError::new(
            Kind::Resource,
            "there is no thing group that a job could be for",
        )
        .hint("`fleetctl provision` makes a fleet with its groups")
        .hint("give --thing for single things"));
    }
    let screen = &work.context.screen;
    screen.err("\nthe groups");
    pick::show(screen, names);
    let read = |answer: &str| pick::several(answer, names, "group");
    let prompt = "groups, such as 1,3:";
    let chosen = ask::until_given(screen, prompt, work.cancel, |answer| {
        read(answer).map_err(CommandError::usage)
    });
    Ok(chosen.await?.into_iter().map(Target::Group).collect())
}

async fn selection(work: &Work<'_>) -> Outcome<TargetSelection> {
    let screen = &work.context.screen;
    screen.err("\nsnapshot    the devices that are in the groups now; it ends when they are done");
    screen.err("continuous  also devices that join the groups later; it does not end by itself");
    let read = |answer: &str| match answer {
        "snapshot" => Ok(TargetSelection::Snapshot),
        "continuous" => Ok(TargetSelection::Continuous),
        other => Err(format!("{other:?} is neither snapshot nor continuous")),
    };
    ask::until(screen, "for whom", "snapshot", work.cancel, read).await
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
    let answer = ask::until(screen, "description", &default, work.cancel, read).await?;
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
    *id = ask::until(&work.context.screen, "job id", AUTOMATIC, work.cancel, read).await?;
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
