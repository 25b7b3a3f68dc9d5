//! Making a job: everything is looked at first, so that what is shown before the question is what is
//! made.
//!
//! The id of a job is the only thing by which AWS tells it from another. So where the reply to
//! CreateJob is lost, and where the same request is given again with its id, the job that is there is
//! looked at: if it is the one that is wanted, that is done.

use std::collections::BTreeSet;

use fleet_core::account::{Arn, Place};
use fleet_core::document::job::JobDocument;
use fleet_core::job::{JobSettings, PresignedUrl, TargetSelection};
use fleet_core::name::{JobId, PackageName, RoleName, ThingGroupName, ThingName, VersionName};
use fleet_core::naming;
use fleet_core::port::Reads;
use fleet_core::port::jobs::{Job, NewJob};
use fleet_core::port::packages::{ArtifactLocation, VersionStatus};

use jiff::{SignedDuration, Timestamp};

use crate::event::{Event, Failure, Phase, ResourceKind};
use crate::provision::survey::found;
use crate::session::Session;

mod apply;
mod discover;
mod error;
mod installs;
mod outlook;
mod same;
mod targets;
#[cfg(test)]
mod tests;

pub use apply::{Made, apply};
pub use discover::{Discovery, discover};
pub use error::CreateError;
pub use outlook::{Outlook, SHARES};

/// How long a presigned URL is good unless somebody says otherwise, in seconds: an hour.
pub const URL_SECONDS: u32 = 3600;

/// How far an automatic id looks ahead for a second in which no job was made.
const LATEST: SignedDuration = SignedDuration::from_secs(60);

/// A job that is wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// What is to be done.
    pub work: Work,
    /// By whom: 1 to 100 things and groups.
    pub targets: Vec<Target>,
    /// Whether also by those that join the groups later.
    pub selection: TargetSelection,
    /// Rollout, abort, timeout, retries, schedule. What it says of presigned URLs does not count.
    pub settings: JobSettings,
    /// The role that signs URLs, if not the one that provisioning makes.
    pub role: Option<SigningRole>,
    /// How long a URL is good, in seconds: 60 to 3,600.
    pub url_seconds: u32,
    /// Its id, if not one that says what it does and when it was made.
    pub id: Option<JobId>,
    /// What is said about it, up to 2028 characters.
    pub description: Option<String>,
    /// Whether it may install deprecated versions.
    pub allow_deprecated: bool,
}

impl Request {
    /// Some work for some targets: a snapshot job without limits of its own, with an automatic id.
    #[must_use]
    pub fn new(work: Work, targets: Vec<Target>) -> Self {
        Self {
            work,
            targets,
            selection: TargetSelection::Snapshot,
            settings: JobSettings::default(),
            role: None,
            url_seconds: URL_SECONDS,
            id: None,
            description: None,
            allow_deprecated: false,
        }
    }
}

/// What a job is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// Install a package version. Without a version it is the package's default.
    Ota {
        /// The package.
        package: PackageName,
        /// The version.
        version: Option<VersionName>,
    },
    /// What a document says. It installs the versions that the document names, and this one.
    Custom {
        /// The document.
        document: JobDocument,
        /// A version that it installs besides.
        installs: Option<(PackageName, Option<VersionName>)>,
    },
}

/// Whom a job is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The things in a group and in those below it.
    Group(ThingGroupName),
    /// One thing.
    Thing(ThingName),
}

/// The role that signs URLs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SigningRole {
    /// One of this account.
    Named(RoleName),
    /// Any; it is not looked at.
    Arn(Arn),
}

/// What is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The job is made.
    Create,
    /// It is there as it is wanted.
    Keep(Box<Job>),
}

/// A target that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlannedTarget {
    /// Which.
    pub target: Target,
    /// Its ARN.
    pub arn: Arn,
    /// How many things it is now.
    pub devices: u64,
    /// Whether it is a dynamic group.
    pub dynamic: bool,
}

/// A version that the job installs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Install {
    /// The package.
    pub package: PackageName,
    /// The version.
    pub version: VersionName,
    /// Where in its life it is.
    pub status: VersionStatus,
    /// Its firmware, if it has some.
    pub artifact: Option<ArtifactLocation>,
}

/// What somebody should know before they agree.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caution {
    /// Nobody is a target now: a snapshot is over at once, a continuous job waits for somebody.
    NoDevices,
    /// The members of a dynamic group are still being found.
    GroupBuilding(ThingGroupName),
    /// The package configuration is off: no `$package` shadow says what the job has installed.
    InventoryOff,
    /// Something could not be looked at, and AWS will say whether it is right.
    Unread {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
        /// Why.
        failure: Failure,
    },
}

/// What making a job will do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePlan {
    /// The job, as it is sent.
    pub job: NewJob,
    /// Its document.
    pub document: JobDocument,
    /// Whether it installs one version and its document is the usual one.
    pub ota: bool,
    /// What is done.
    pub action: Action,
    /// Whom it is for.
    pub targets: Vec<PlannedTarget>,
    /// The versions it installs.
    pub installs: Vec<Install>,
    /// How many devices it is for now. A thing that is in several targets is counted in each, and
    /// has the job once.
    pub devices: u64,
    /// How it would go.
    pub outlook: Outlook,
    /// What somebody should know.
    pub cautions: Vec<Caution>,
}

impl CreatePlan {
    /// Whether [`devices`](CreatePlan::devices) may count a thing more than once.
    #[must_use]
    pub fn devices_at_most(&self) -> bool {
        let group = |of: &PlannedTarget| matches!(of.target, Target::Group(_));
        self.targets.len() > 1 && self.targets.iter().any(group)
    }
}

/// Checks the request, looks at everything that the job needs, counts its devices. Changes nothing.
///
/// # Errors
/// AWS would not take the settings; a target, a package version or the role is not there; a version is
/// a draft, or deprecated where that is not wanted, or has no firmware; the id is another job's; AWS
/// cannot be read.
pub async fn plan(
    reads: &Reads,
    place: &Place,
    request: &Request,
    session: &Session,
) -> Result<CreatePlan, CreateError> {
    let checked = error::check(request, session.now)?;
    session.tell(Event::PhaseStarted {
        phase: Phase::Survey,
        total: None,
    });
    let looked = look(reads, place, request, session).await;
    session.tell(Event::PhaseFinished {
        phase: Phase::Survey,
    });
    let mut planned = looked?;
    let document = &planned.document;
    match request.id {
        Some(_) => planned.action = same::action(reads, &planned.job, document).await?,
        None => planned.job.id = free_id(reads, &planned, session.now).await?,
    }
    let settings = &planned.job.settings;
    planned.outlook = Outlook::of(&checked, settings, planned.devices, session.now)?;
    Ok(planned)
}

async fn look(
    reads: &Reads,
    place: &Place,
    request: &Request,
    session: &Session,
) -> Result<CreatePlan, CreateError> {
    let mut cautions = Vec::new();
    let (document, installs) = installs::look(reads, request, &mut cautions).await?;
    let mut settings = request.settings.clone();
    settings.presigned_url = None;
    if document.needs().urls {
        let role = installs::role(reads, place, request, &mut cautions).await?;
        settings.presigned_url = Some(PresignedUrl {
            role,
            expires_in_seconds: request.url_seconds,
        });
    }
    let targets = targets::look(reads, place, request, session, &mut cautions).await?;
    let devices = targets.iter().map(|target| target.devices).sum();
    if devices == 0 {
        cautions.push(Caution::NoDevices);
    }
    let versions = installs.iter();
    let versions = versions.map(|of| place.package_version(&of.package, &of.version));
    let ota = matches!(request.work, Work::Ota { .. });
    let id = request.id.clone();
    let job = NewJob {
        id: id.unwrap_or_else(|| automatic_id(ota, &installs, session.now)),
        targets: targets.iter().map(|target| target.arn.clone()).collect(),
        document: document.as_str().to_owned(),
        description: request
            .description
            .clone()
            .unwrap_or_else(|| description(&request.work, &request.targets)),
        selection: request.selection,
        settings,
        destination_package_versions: versions.collect(),
    };
    Ok(CreatePlan {
        job,
        document,
        ota,
        action: Action::Create,
        targets,
        installs,
        devices,
        outlook: Outlook::default(),
        cautions,
    })
}

/// An id that says what the job does and when it was made.
fn automatic_id(ota: bool, installs: &[Install], now: Timestamp) -> JobId {
    match installs {
        [one] if ota => naming::ota_job(&one.package, &one.version, now),
        _ => naming::custom_job(now),
    }
}

/// An automatic id that no job has: of two jobs of one second the other has the next one.
async fn free_id(
    reads: &Reads,
    planned: &CreatePlan,
    now: Timestamp,
) -> Result<JobId, CreateError> {
    let mut later = SignedDuration::ZERO;
    loop {
        let id = automatic_id(planned.ota, &planned.installs, now + later);
        match found(reads.jobs.describe_job(&id).await)? {
            None => return Ok(id),
            Some(there) if later == LATEST => {
                return Err(CreateError::Taken {
                    id,
                    status: there.status,
                });
            }
            Some(_) => later += SignedDuration::from_secs(1),
        }
    }
}

/// What is said about a job of which nobody says anything: `OTA job for Fleet-US, Fleet-CA`.
#[must_use]
pub fn description(work: &Work, targets: &[Target]) -> String {
    let kind = match work {
        Work::Ota { .. } => "OTA",
        Work::Custom { .. } => "Custom",
    };
    let all: BTreeSet<&str> = targets.iter().map(Target::name).collect();
    let first: Vec<&str> = all.iter().copied().take(3).collect();
    let more = match all.len() - first.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{kind} job for {}{more}", first.join(", "))
}

impl Target {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Group(name) => name.as_str(),
            Self::Thing(name) => name.as_str(),
        }
    }
}
