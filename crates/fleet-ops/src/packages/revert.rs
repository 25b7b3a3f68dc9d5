//! Sets the inventory of devices back to a version: what their `$package` shadows report, not what
//! runs on them.
//!
//! Devices are found by fleet indexing, page by page, so that memory does not grow with the fleet.
//! The index follows the shadows after some seconds, so each shadow is read before it is changed:
//! one that is at the version already is left alone, and one that changes meanwhile is read
//! again. The same revert can be run at any time and does what is missing.

use std::collections::BTreeSet;
use std::time::Duration;

use fleet_core::document::indexing::ThingIndexingMode;
use fleet_core::fault::CloudError;
use fleet_core::meter::CallCounts;
use fleet_core::name::{PackageName, ShadowName, ThingName, ThingTypeName, VersionName};
use fleet_core::port::indexing::IndexStatus;
use fleet_core::port::packages::VersionStatus;
use fleet_core::port::{Cloud, PageToken, Reads};
use fleet_core::query::Query;
use futures::{Stream, TryStreamExt, stream};
use serde::Serialize;
use tokio::time::Instant;

use super::{PackageError, catalog};
use crate::event::{Event, Phase, ResourceKind};
use crate::failures::FailureGroup;
use crate::provision::survey::found;
use crate::session::{Session, seconds};

pub mod job;
mod work;

use work::Work;

const KIND: ResourceKind = ResourceKind::PackageShadow;

/// How many names a plan has.
const FIRST: usize = 10;

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Request {
    /// The package.
    pub package: PackageName,
    /// The version that devices are to report.
    pub version: VersionName,
    /// Devices of this type only, if one is given.
    pub thing_type: Option<ThingTypeName>,
}

impl Request {
    /// All devices that report another version of the package, whatever their type.
    #[must_use]
    pub fn new(package: PackageName, version: VersionName) -> Self {
        Self {
            package,
            version,
            thing_type: None,
        }
    }

    /// The query that finds the devices.
    #[must_use]
    pub fn query(&self) -> Query {
        Query::of_other_version(&self.package, &self.version, self.thing_type.as_ref())
    }
}

/// What a revert would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RevertPlan {
    /// What is wanted.
    #[serde(flatten)]
    pub request: Request,
    /// The query that finds the devices.
    pub query: String,
    /// How many devices it finds. No more than these are changed.
    pub found: u64,
    /// The first of them, by name.
    pub first: Vec<ThingName>,
}

/// Checks that the version can be reverted to and finds the devices. Changes nothing.
///
/// # Errors
/// The package, the version or the thing type is not there, the version is a draft, the index is not
/// ready or does not look at `$package`, or AWS cannot be read.
pub async fn plan(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<RevertPlan, PackageError> {
    let version = catalog::get_version(reads, &request.package, &request.version).await?;
    if version.status == VersionStatus::Draft {
        return Err(PackageError::NotPublished {
            package: request.package.clone(),
            version: request.version.clone(),
        });
    }
    if let Some(thing_type) = &request.thing_type {
        let there = found(reads.thing_types.describe_thing_type(thing_type).await)?;
        there.ok_or_else(|| PackageError::NoThingType(thing_type.clone()))?;
    }
    index_is_ready(reads).await?;
    session.tell(Event::PhaseStarted {
        phase: Phase::Survey,
        total: None,
    });
    let query = request.query().to_string();
    let (mut count, mut first) = (0, BTreeSet::new());
    let mut things = Box::pin(search(reads, &query));
    while let Some(thing) = things.try_next().await.map_err(not_ready)? {
        if session.is_cancelled() {
            return Err(PackageError::Interrupted);
        }
        count += 1;
        // AWS finds in no particular order, and a plan is the same every time.
        first.insert(thing);
        if first.len() > FIRST {
            first.pop_last();
        }
    }
    drop(things);
    session.tell(Event::PhaseFinished {
        phase: Phase::Survey,
    });
    Ok(RevertPlan {
        request: request.clone(),
        query,
        found: count,
        first: first.into_iter().collect(),
    })
}

async fn index_is_ready(reads: &Reads) -> Result<(), PackageError> {
    let configuration = reads.indexing.indexing_configuration().await?;
    let package = ShadowName::package();
    let names = &configuration.shadow_names;
    match configuration.things {
        ThingIndexingMode::Off => return Err(PackageError::IndexOff),
        ThingIndexingMode::RegistryAndShadow
            if configuration.named_shadows && names.contains(package.as_str()) => {}
        _ => return Err(PackageError::PackagesNotIndexed),
    }
    match found(reads.indexing.things_index_status().await)? {
        Some(IndexStatus::Active) => Ok(()),
        Some(IndexStatus::Building | IndexStatus::Rebuilding) => Err(PackageError::IndexBuilding),
        None => Err(PackageError::IndexOff),
    }
}

fn not_ready(error: CloudError) -> PackageError {
    match error.code() {
        Some("IndexNotReadyException") => PackageError::IndexBuilding,
        _ => error.into(),
    }
}

/// What a query finds, page by page, the next page when it is needed.
fn search<'a>(
    reads: &'a Reads,
    query: &'a str,
) -> impl Stream<Item = Result<ThingName, CloudError>> + 'a {
    let pages = stream::try_unfold(Some(None::<PageToken>), move |from| async move {
        let Some(from) = from else { return Ok(None) };
        let page = reads.indexing.search_things(query, from).await?;
        let names = page.items.into_iter().map(|thing| Ok(thing.name));
        Ok::<_, CloudError>(Some((stream::iter(names), page.next.map(Some))))
    });
    pages.try_flatten()
}

/// What came of a revert.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// What was wanted.
    #[serde(flatten)]
    pub request: Request,
    /// How many devices the plan had found.
    pub found: u64,
    /// How many now report the version because of this run.
    pub reverted: u64,
    /// How many reported it already, or do not report the package any more.
    pub unchanged: u64,
    /// How many failed.
    pub failed: u64,
    /// The failures, grouped by reason.
    pub failures: Vec<FailureGroup>,
    /// Whether it was given up because too many failed in a row.
    pub gave_up: bool,
    /// Whether the user stopped it.
    pub interrupted: bool,
    /// How long it took.
    #[serde(rename = "duration_s", serialize_with = "seconds")]
    pub duration: Duration,
    /// The calls it took.
    pub calls: CallCounts,
}

impl Summary {
    /// Whether every device was dealt with and none failed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed == 0 && !self.gave_up && !self.interrupted
    }
}

/// Sets the devices back, and tells each.
///
/// # Errors
/// The devices cannot be found any more. What was done stays.
pub async fn apply(
    cloud: &Cloud,
    plan: &RevertPlan,
    session: &Session,
) -> Result<Summary, PackageError> {
    let began = Instant::now();
    let calls = session.meter.snapshot();
    session.tell(Event::PhaseStarted {
        phase: Phase::Revert,
        total: Some(plan.found),
    });
    let mut work = Work::new(cloud, plan, session);
    let searched = work.until_done().await;
    session.tell(Event::PhaseFinished {
        phase: Phase::Revert,
    });
    if session.is_cancelled() {
        session.tell(Event::Interrupted);
    }
    let summary = work.summary(began.elapsed(), session.meter.snapshot().since(&calls));
    session.tell(Event::RevertFinished {
        summary: Box::new(summary.clone()),
    });
    searched.map(|()| summary)
}
