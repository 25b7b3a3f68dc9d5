//! Step: one software package for each thing type.

use fleet_core::fault::CloudError;
use fleet_core::name::PackageName;
use futures::FutureExt;

use super::plan::Action;
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, found, planned, settle};
use super::versions;
use crate::event::{Phase, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::Package;

pub(super) async fn survey(survey: &Survey<'_>) -> Found {
    let looks = survey
        .request
        .packages()
        .map(|name| async move { planned(KIND, name.as_str(), look(survey, name).await) }.boxed());
    survey.each(looks).await
}

async fn look(survey: &Survey<'_>, name: &PackageName) -> Result<Action, CloudError> {
    if found(survey.reads.packages.get_package(name).await)?.is_none() {
        return Ok(Action::Create);
    }
    let arn = survey.place.package(name);
    let owner = survey.owner(KIND, name.as_str(), &arn).await?;
    Ok(settle(owner, Vec::new()))
}

pub(super) async fn apply(run: &Run<'_>) {
    // The catalog needs the index to know the `$package` shadow. Whether that worked or not,
    // the catalog itself has the last word.
    run.gates.indexing.wait().await;
    let request = &run.plan.request;
    let packages = request.packages().map(|name| make(run, name).boxed());
    let versions = request.package_versions().map(|(package, version)| {
        let of = versions::Of { package, version };
        versions::make(run, of).boxed()
    });
    let items = packages.chain(versions).collect();
    run.phase(Phase::Packages, items).await;
}

async fn make(run: &Run<'_>, name: &PackageName) -> bool {
    let result = match run.action(KIND, name.as_str()) {
        _ if run.session.is_cancelled() => Outcome::NotTried,
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        Action::Create | Action::Unread { .. } => outcome(create(run, name).await),
        Action::Repair { repairs } => repair(run, name, repairs).await,
    };
    run.finish(KIND, name.as_str(), result, run.gates.packages.get(name))
}

async fn create(run: &Run<'_>, name: &PackageName) -> Result<Outcome, CloudError> {
    let tags = run.tags();
    let made = run
        .tagged(KIND, name.as_str(), &tags, |tags| {
            run.writes.packages.create_package(name, None, tags)
        })
        .await;
    match made {
        Ok(()) => Ok(Outcome::Created),
        Err(error) if error.says_exists() => {
            // A conflict may also mean that the account's catalog is in another state: look.
            match run.reads.packages.get_package(name).await {
                Ok(_) => Ok(Outcome::Created),
                Err(_) => Err(error),
            }
        }
        Err(error) => Err(error),
    }
}

async fn repair(run: &Run<'_>, name: &PackageName, repairs: &[Repair]) -> Outcome {
    let tagging = run
        .tag_iot(repairs, &run.place.package(name), &run.tags())
        .await;
    run.repaired(KIND, name.as_str(), repairs, tagging)
}
