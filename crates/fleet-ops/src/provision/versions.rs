//! Step: the versions of the packages, each with its firmware, published.

use fleet_core::document::package::attributes;
use fleet_core::fault::CloudError;
use fleet_core::name::{PackageName, VersionName};
use fleet_core::naming;
use fleet_core::port::packages::{ArtifactLocation, PackageVersion, VersionContent, VersionStatus};

use futures::FutureExt;

use super::gate::Ready;
use super::hands::Hands;
use super::plan::{Action, Planned};
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, found, planned, settle};
use crate::event::{Conflict, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::PackageVersion;

/// A version of a package.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) package: &'a PackageName,
    pub(crate) version: &'a VersionName,
}

impl Of<'_> {
    pub(crate) fn name(self) -> String {
        format!("{}@{}", self.package, self.version)
    }
}

/// Looks at the versions of the packages that are there.
pub(super) async fn survey(
    survey: &Survey<'_>,
    bucket: &str,
    firmware: &[Planned],
    resources: &[Planned],
) -> Found {
    let looks = survey.request.package_versions().map(|(package, version)| {
        let of = Of { package, version };
        let key = naming::firmware_key(package, version);
        let stored = firmware
            .iter()
            .any(|planned| planned.name == key && planned.action != Action::Create);
        let missing = resources.iter().any(|planned| {
            planned.kind == ResourceKind::Package
                && planned.name == package.as_str()
                && planned.action == Action::Create
        });
        async move {
            if missing {
                return planned(KIND, of.name(), Ok(Action::Create));
            }
            planned(
                KIND,
                of.name(),
                look(survey, of, bucket, &key, stored).await,
            )
        }
        .boxed()
    });
    survey.each(looks).await
}

async fn look(
    survey: &Survey<'_>,
    of: Of<'_>,
    bucket: &str,
    key: &str,
    stored: bool,
) -> Result<Action, CloudError> {
    let packages = &survey.reads.packages;
    let read = packages.get_package_version(of.package, of.version).await;
    let Some(there) = found(read)? else {
        return Ok(Action::Create);
    };
    let arn = survey.place.package_version(of.package, of.version);
    let owner = survey.owner(KIND, &of.name(), &arn).await?;
    let ours = stored && has_artifact(&there, bucket, key);
    match there.status {
        VersionStatus::Draft if ours && there.attributes == attributes() => {
            Ok(settle(owner, vec![Repair::Publish]))
        }
        VersionStatus::Draft => Ok(settle(owner, vec![Repair::Content, Repair::Publish])),
        VersionStatus::Published | VersionStatus::Deprecated => {
            Ok(match settle(owner, Vec::new()) {
                Action::Conflict { conflict } => Action::Conflict { conflict },
                _ if !ours => Action::Conflict {
                    conflict: Conflict::OtherArtifact,
                },
                action => action,
            })
        }
    }
}

/// Whether a version refers to this object. Which version of the object does not matter:
/// an older one is still there.
pub(crate) fn has_artifact(there: &PackageVersion, bucket: &str, key: &str) -> bool {
    there.artifact.as_ref().is_some_and(|artifact| {
        artifact.bucket.as_str() == bucket && artifact.key == key && !artifact.version_id.is_empty()
    })
}

pub(super) async fn make(run: &Run<'_>, of: Of<'_>) -> bool {
    let result = match run.action(KIND, &of.name()) {
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        action => match wait(run, of).await {
            Ok(location) => outcome(put(run, of, action, location).await),
            Err(blocked) => blocked,
        },
    };
    let good = result.is_good();
    run.record(KIND, &of.name(), result);
    good
}

/// Waits for the package and the firmware.
async fn wait(run: &Run<'_>, of: Of<'_>) -> Result<ArtifactLocation, Outcome> {
    let key = (of.package.clone(), of.version.clone());
    let (Some(package), Some(firmware)) = (
        run.gates.packages.get(of.package),
        run.gates.firmware.get(&key),
    ) else {
        return Err(Outcome::NotTried);
    };
    match package.wait().await {
        Ready::Yes(()) => {}
        other => return Err(Outcome::blocked(other)),
    }
    match firmware.wait().await {
        _ if run.session.is_cancelled() => Err(Outcome::NotTried),
        Ready::Yes(location) => Ok(location),
        other => Err(Outcome::blocked(other)),
    }
}

async fn put(
    run: &Run<'_>,
    of: Of<'_>,
    action: &Action,
    location: ArtifactLocation,
) -> Result<Outcome, CloudError> {
    let content = VersionContent {
        description: None,
        attributes: attributes(),
        artifact: Some(location),
    };
    match action {
        Action::Repair { repairs } => repair(run, of, repairs, &content).await,
        _ => create(run, of, &content).await,
    }
}

async fn create(
    run: &Run<'_>,
    of: Of<'_>,
    content: &VersionContent,
) -> Result<Outcome, CloudError> {
    match draft(run, of, content).await? {
        Drafted::Draft => {
            publish(run, of).await?;
            Ok(Outcome::Created)
        }
        Drafted::Published => Ok(Outcome::Created),
        Drafted::Other => Ok(Outcome::Conflict(Conflict::OtherArtifact)),
    }
}

/// What there is after a draft was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drafted {
    /// The draft.
    Draft,
    /// The version, published already with this artifact.
    Published,
    /// A published version with another artifact.
    Other,
}

/// Makes the draft of a version, with its tags.
pub(crate) async fn draft(
    hands: &Hands<'_>,
    of: Of<'_>,
    content: &VersionContent,
) -> Result<Drafted, CloudError> {
    let tags = hands.tags();
    let name = of.name();
    let packages = &hands.writes.packages;
    let made = hands
        .tagged(KIND, &name, &tags, |tags| {
            packages.create_package_version(of.package, of.version, content, tags)
        })
        .await;
    match made {
        Ok(()) => Ok(Drafted::Draft),
        Err(error) if error.says_exists() => adopt(hands, of, content, error).await,
        Err(error) => Err(error),
    }
}

/// Takes over a version that is there after all: the reply to an earlier attempt was lost, or
/// another run was quicker.
async fn adopt(
    hands: &Hands<'_>,
    of: Of<'_>,
    content: &VersionContent,
    error: CloudError,
) -> Result<Drafted, CloudError> {
    let packages = &hands.reads.packages;
    let Ok(there) = packages.get_package_version(of.package, of.version).await else {
        return Err(error);
    };
    let same = there.artifact == content.artifact;
    if there.status != VersionStatus::Draft {
        return Ok(if same {
            Drafted::Published
        } else {
            Drafted::Other
        });
    }
    if !same {
        let writes = &hands.writes.packages;
        writes
            .update_package_version(of.package, of.version, content)
            .await?;
    }
    Ok(Drafted::Draft)
}

async fn repair(
    run: &Run<'_>,
    of: Of<'_>,
    repairs: &[Repair],
    content: &VersionContent,
) -> Result<Outcome, CloudError> {
    let writes = &run.writes.packages;
    if repairs.contains(&Repair::Content) {
        writes
            .update_package_version(of.package, of.version, content)
            .await?;
    }
    if repairs.contains(&Repair::Publish) {
        publish(run, of).await?;
    }
    let arn = run.place.package_version(of.package, of.version);
    let tagging = run.tag_iot(repairs, &arn, &run.tags()).await;
    Ok(run.repaired(KIND, &of.name(), repairs, tagging))
}

/// Publishes a draft. Where AWS says it is in no state for that, it may be published already.
pub(crate) async fn publish(hands: &Hands<'_>, of: Of<'_>) -> Result<(), CloudError> {
    let writes = &hands.writes.packages;
    match writes.publish_package_version(of.package, of.version).await {
        Err(error) if error.says_exists() => {
            let packages = &hands.reads.packages;
            match packages.get_package_version(of.package, of.version).await {
                Ok(there) if there.status == VersionStatus::Published => Ok(()),
                _ => Err(error),
            }
        }
        other => other,
    }
}
