//! Step: one firmware file for each version of each package.

use std::sync::Arc;

use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{BucketName, PackageName, VersionName};
use fleet_core::naming;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{Content, NewObject, StoredObject};
use fleet_core::port::packages::ArtifactLocation;
use futures::FutureExt;

use super::artifact::Artifact;
use super::gate::Ready;
use super::plan::{Action, Planned};
use super::run::{Outcome, Run};
use super::survey::{Found, Survey, found, planned};
use crate::event::{Phase, ResourceKind};

const KIND: ResourceKind = ResourceKind::Firmware;

/// The version of an object that was stored before its bucket had versioning.
const NULL_VERSION: &str = "null";

/// The media type of a sample firmware.
pub(crate) const SAMPLE_TYPE: &str = "application/zip";

pub(super) async fn survey(survey: &Survey<'_>, bucket: &Planned) -> Found {
    let name: Option<BucketName> = bucket.name.parse().ok();
    let there = match bucket.action {
        Action::Keep | Action::Repair { .. } | Action::Unread { .. } => name,
        Action::Create | Action::Conflict { .. } => None,
    };
    let there = there.as_ref();
    let looks = survey.request.package_versions().map(|(package, version)| {
        let key = naming::firmware_key(package, version);
        async move {
            match there {
                Some(bucket) => look(survey, bucket, key).await,
                None => planned(KIND, key, Ok(Action::Create)),
            }
        }
        .boxed()
    });
    survey.each(looks).await
}

async fn look(
    survey: &Survey<'_>,
    bucket: &BucketName,
    key: String,
) -> Result<Planned, CloudError> {
    match found(survey.reads.buckets.head_object(bucket, &key).await) {
        Ok(Some(object)) => Ok(Planned {
            version_id: object.version_id,
            ..planned(KIND, key, Ok(Action::Keep))?
        }),
        Ok(None) => planned(KIND, key, Ok(Action::Create)),
        Err(error) => planned(KIND, key, Err(error)),
    }
}

pub(super) async fn apply(run: &Run<'_>) {
    let all = run.plan.request.package_versions();
    let items = all
        .map(|(package, version)| make(run, package, version).boxed())
        .collect();
    run.phase(Phase::Firmware, items).await;
}

async fn make(run: &Run<'_>, package: &PackageName, version: &VersionName) -> bool {
    let key = naming::firmware_key(package, version);
    let (outcome, ready) = match run.gates.bucket.wait().await {
        _ if run.session.is_cancelled() => (Outcome::NotTried, Ready::Stopped),
        Ready::Yes(()) => match store(run, package, version, &key).await {
            Ok((outcome, location)) => (outcome, Ready::Yes(location)),
            Err(error) => (Outcome::Failed(error), Ready::missing(KIND, &key)),
        },
        Ready::Missing { kind, name } => (
            Outcome::Blocked {
                by: kind,
                by_name: name,
            },
            Ready::missing(KIND, &key),
        ),
        Ready::Stopped => (Outcome::NotTried, Ready::Stopped),
    };
    let good = outcome.is_good();
    run.record(KIND, &key, outcome);
    let gates = &run.gates.firmware;
    if let Some(gate) = gates.get(&(package.clone(), version.clone())) {
        gate.open(ready);
    }
    good
}

async fn store(
    run: &Run<'_>,
    package: &PackageName,
    version: &VersionName,
    key: &str,
) -> Result<(Outcome, ArtifactLocation), CloudError> {
    let bucket = run.bucket()?;
    let planned = run.plan.find(KIND, key);
    let (outcome, version_id) = match planned.map(|planned| &planned.action) {
        Some(Action::Create | Action::Unread { .. }) => {
            put(run, &bucket, key, &sample(package, version)?).await?
        }
        _ => match planned.and_then(|planned| planned.version_id.clone()) {
            Some(id) => (Outcome::Kept, id),
            None => (Outcome::Kept, head(run, &bucket, key).await?),
        },
    };
    let location = ArtifactLocation {
        bucket,
        key: key.to_owned(),
        version_id,
    };
    Ok((outcome, location))
}

/// The firmware of a version that nobody gave a file for.
pub(crate) fn sample(
    package: &PackageName,
    version: &VersionName,
) -> Result<Arc<dyn Content>, CloudError> {
    let artifact = Artifact::new(package, version)
        .map_err(|error| CloudError::other(Operation::PutObject, Fault::Unknown, error))?;
    Ok(Arc::new(artifact))
}

async fn put(
    run: &Run<'_>,
    bucket: &BucketName,
    key: &str,
    content: &Arc<dyn Content>,
) -> Result<(Outcome, String), CloudError> {
    let object = NewObject {
        bucket: bucket.clone(),
        key: key.to_owned(),
        content_type: SAMPLE_TYPE,
        content: content.clone(),
        watch: None,
    };
    match run.writes.buckets.put_new_object(&object).await {
        Ok(stored) => Ok((Outcome::Created, version_of(&stored))),
        // It was stored by an attempt whose reply was lost, or by another run meanwhile.
        Err(error) if error.says_exists() => match head(run, bucket, key).await {
            Ok(id) => Ok((Outcome::Created, id)),
            Err(_) => Err(error),
        },
        Err(error) => Err(error),
    }
}

async fn head(run: &Run<'_>, bucket: &BucketName, key: &str) -> Result<String, CloudError> {
    let object = run.reads.buckets.head_object(bucket, key).await?;
    Ok(version_of(&object))
}

/// The version of a stored object.
pub(crate) fn version_of(object: &StoredObject) -> String {
    let id = object.version_id.clone();
    id.unwrap_or_else(|| NULL_VERSION.to_owned())
}
