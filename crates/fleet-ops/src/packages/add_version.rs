//! A new version of a package: its firmware in the bucket, a draft, its bill of materials, published.
//!
//! Run again after a failure, it goes on: the same firmware is not sent twice, and a draft of ours
//! is finished.

use std::collections::BTreeMap;
use std::sync::Arc;

use fleet_core::account::Place;
use fleet_core::document::package;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{BucketName, PackageName, VersionName};
use fleet_core::naming;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::Content;
use fleet_core::port::packages::{VersionContent, VersionStatus};
use fleet_core::port::{Cloud, Reads};

pub use super::firmware::Stored;
use super::firmware::{self, File};
use super::{PackageError, catalog};
use crate::event::{Conflict, Event, Phase, ResourceKind};
use crate::provision::eyes::Eyes;
use crate::provision::firmware::{SAMPLE_TYPE, sample};
use crate::provision::hands::Hands;
use crate::provision::run::Outcome;
use crate::provision::survey::found;
use crate::provision::versions::{self, Drafted, Of};
use crate::provision::{Action, Planned, storage};
use crate::session::Session;

/// The most bytes of all attributes of a version together. AWS quota: 3 KB.
pub const MOST_ATTRIBUTE_BYTES: usize = 3 * 1024;

/// The most characters of a description (AWS model of `iot`).
pub const MOST_DESCRIPTION: usize = 1024;

/// What a wanted version cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// The description is too long.
    #[error("the description has {0} characters, the most is {MOST_DESCRIPTION}")]
    Description(usize),
    /// The attributes are too large.
    #[error("the attributes have {0} bytes together, the most is {MOST_ATTRIBUTE_BYTES}")]
    Attributes(usize),
    /// The name of an attribute is not one.
    #[error(
        "{0:?} is not the name of an attribute: 1 to 128 letters, digits and any of _ . , @ / : # -"
    )]
    AttributeName(String),
    /// The value of an attribute is not one.
    #[error(
        "the value of attribute {0} has no character, or more than 1024, or a control character"
    )]
    AttributeValue(String),
    /// The firmware is empty.
    #[error("the firmware file is empty")]
    EmptyFirmware,
    /// The bill of materials is empty.
    #[error("the SBOM file is empty")]
    EmptySbom,
}

/// A file that somebody gives.
#[derive(Debug, Clone)]
pub struct Given {
    /// The ending of its name with the dot, such as `.bin`; empty if it has none.
    pub ending: String,
    /// Its bytes.
    pub content: Arc<dyn Content>,
}

/// A version to add.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NewVersion {
    /// The package.
    pub package: PackageName,
    /// The version.
    pub version: VersionName,
    /// What is said about it.
    pub description: Option<String>,
    /// Its attributes. The sample firmware has its own besides.
    pub attributes: BTreeMap<String, String>,
    /// Its firmware; none for the sample.
    pub firmware: Option<Given>,
    /// Its bill of materials, a zip.
    pub sbom: Option<Given>,
    /// Whether it is published, which cannot be taken back.
    pub publish: bool,
}

impl NewVersion {
    /// A draft with the sample firmware.
    #[must_use]
    pub fn new(package: PackageName, version: VersionName) -> Self {
        Self {
            package,
            version,
            description: None,
            attributes: BTreeMap::new(),
            firmware: None,
            sbom: None,
            publish: false,
        }
    }

    /// Whether AWS can take it, as far as can be seen without asking.
    ///
    /// # Errors
    /// What it cannot take.
    pub fn check(&self) -> Result<(), RequestError> {
        let described = self
            .description
            .as_ref()
            .map_or(0, |text| text.chars().count());
        if described > MOST_DESCRIPTION {
            return Err(RequestError::Description(described));
        }
        let named = |c: char| c.is_ascii_alphanumeric() || "_.,@/:#-".contains(c);
        for (name, value) in &self.attributes {
            if !(1..=128).contains(&name.chars().count()) || !name.chars().all(named) {
                return Err(RequestError::AttributeName(name.clone()));
            }
            let fits = (1..=1024).contains(&value.chars().count());
            if !fits || value.chars().any(char::is_control) {
                return Err(RequestError::AttributeValue(name.clone()));
            }
        }
        let all = self.all_attributes();
        let bytes = all
            .iter()
            .map(|(name, value)| name.len() + value.len())
            .sum();
        if bytes > MOST_ATTRIBUTE_BYTES {
            return Err(RequestError::Attributes(bytes));
        }
        let empty =
            |file: &Option<Given>| file.as_ref().is_some_and(|file| file.content.length() == 0);
        if empty(&self.firmware) {
            return Err(RequestError::EmptyFirmware);
        }
        if empty(&self.sbom) {
            return Err(RequestError::EmptySbom);
        }
        Ok(())
    }

    fn all_attributes(&self) -> BTreeMap<String, String> {
        let mut all = match self.firmware {
            None => package::attributes(),
            Some(_) => BTreeMap::new(),
        };
        all.extend(self.attributes.clone());
        all
    }

    /// The firmware as it will lie in the bucket.
    fn file(&self) -> Result<File, CloudError> {
        let key = naming::firmware_key(&self.package, &self.version);
        Ok(match &self.firmware {
            None => File {
                key,
                content_type: SAMPLE_TYPE,
                content: sample(&self.package, &self.version)?,
            },
            Some(given) => File {
                key: with_ending(&key, &given.ending),
                content_type: content_type(&given.ending),
                content: given.content.clone(),
            },
        })
    }

    fn sbom_file(&self) -> Option<File> {
        let key = naming::firmware_key(&self.package, &self.version);
        self.sbom.as_ref().map(|given| File {
            key: with_ending(&key, "_sbom.zip"),
            content_type: SAMPLE_TYPE,
            content: given.content.clone(),
        })
    }
}

/// A key with another ending than `.zip`.
fn with_ending(key: &str, ending: &str) -> String {
    format!("{}{ending}", key.strip_suffix(".zip").unwrap_or(key))
}

fn content_type(ending: &str) -> &'static str {
    match ending.to_ascii_lowercase().as_str() {
        ".zip" => SAMPLE_TYPE,
        ".gz" | ".tgz" => "application/gzip",
        ".json" => "application/json",
        _ => "application/octet-stream",
    }
}

/// What adding a version would do.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddVersionPlan {
    /// The account and the Region.
    pub place: Place,
    /// The bucket, and what is done about it.
    pub bucket: Planned,
    /// The key of the firmware.
    pub key: String,
    /// How many bytes the firmware has.
    pub bytes: u64,
    /// The key of the bill of materials, if there is one.
    pub sbom_key: Option<String>,
    /// Whether a draft of an earlier run is finished.
    pub resumes: bool,
}

/// Looks whether the version can be added and says what that takes. Changes nothing.
///
/// # Errors
/// The package is not there, the version is, the bucket cannot be used, or AWS cannot be read.
pub async fn plan(
    reads: &Reads,
    new: &NewVersion,
    session: &Session,
) -> Result<AddVersionPlan, PackageError> {
    let identity = reads.identity.caller_identity().await?;
    let eyes = Eyes {
        reads,
        place: Place::new(identity.account, session.region.clone()),
        session,
    };
    catalog::get(reads, &new.package).await?;
    let packages = &reads.packages;
    let there = found(
        packages
            .get_package_version(&new.package, &new.version)
            .await,
    )?;
    let bucket = storage::survey(&eyes).await?;
    let file = new.file()?;
    if let Some(there) = &there {
        let ours =
            there.artifact.is_none() || versions::has_artifact(there, &bucket.name, &file.key);
        if there.status != VersionStatus::Draft || !ours {
            return Err(PackageError::VersionExists {
                package: new.package.clone(),
                version: new.version.clone(),
                status: there.status,
            });
        }
    }
    if let Action::Conflict { conflict } = bucket.action {
        return Err(unusable(&bucket_name(&bucket)?, conflict));
    }
    Ok(AddVersionPlan {
        place: eyes.place,
        bucket,
        bytes: file.content.length(),
        key: file.key,
        sbom_key: new.sbom_file().map(|file| file.key),
        resumes: there.is_some(),
    })
}

/// What was added.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AddedVersion {
    /// The firmware.
    pub firmware: Stored,
    /// The bill of materials, if there is one.
    pub sbom: Option<Stored>,
    /// Where in its life the version is now.
    pub status: VersionStatus,
}

/// Adds the version, as its plan says.
///
/// # Errors
/// Something of it failed; what was done stays, and the next run goes on from there. A version that
/// was made and not published is told as such.
pub async fn apply(
    cloud: &Cloud,
    new: &NewVersion,
    plan: &AddVersionPlan,
    session: &Session,
) -> Result<AddedVersion, PackageError> {
    let hands = Hands::new(cloud, plan.place.clone(), session);
    let bucket = bucket_name(&plan.bucket)?;
    prepare(&hands, &bucket, &plan.bucket.action).await?;
    let firmware = firmware::store(&hands, &bucket, &new.file()?).await?;
    let sbom = match new.sbom_file() {
        Some(file) => Some(firmware::store(&hands, &bucket, &file).await?),
        None => None,
    };
    stop_here(session)?;
    session.tell(Event::PhaseStarted {
        phase: Phase::Packages,
        total: Some(1),
    });
    let status = version(&hands, new, &firmware, sbom.as_ref()).await;
    session.tell(Event::PhaseFinished {
        phase: Phase::Packages,
    });
    Ok(AddedVersion {
        firmware,
        sbom,
        status: status?,
    })
}

async fn prepare(
    hands: &Hands<'_>,
    bucket: &BucketName,
    action: &Action,
) -> Result<(), PackageError> {
    let (kind, name) = (ResourceKind::Bucket, bucket.to_string());
    match storage::ensure(hands, bucket, action).await {
        Outcome::Created => hands.session.tell(Event::Created { kind, name }),
        Outcome::Repaired(repairs) => hands.session.tell(Event::Repaired {
            kind,
            name,
            repairs,
        }),
        Outcome::Conflict(conflict) => return Err(unusable(bucket, conflict)),
        Outcome::Failed(error) => return Err(error.into()),
        Outcome::Kept | Outcome::Blocked { .. } | Outcome::NotTried => {}
    }
    Ok(())
}

/// Makes the draft, attaches the bill of materials and publishes: nothing is published without it.
async fn version(
    hands: &Hands<'_>,
    new: &NewVersion,
    firmware: &Stored,
    sbom: Option<&Stored>,
) -> Result<VersionStatus, PackageError> {
    let (package, version) = (&new.package, &new.version);
    let of = Of { package, version };
    let content = VersionContent {
        description: new.description.clone(),
        attributes: new.all_attributes(),
        artifact: Some(firmware.location.clone()),
    };
    let drafted = versions::draft(hands, of, &content).await?;
    if drafted == Drafted::Other {
        let there = catalog::get_version(hands.reads, package, version).await?;
        return Err(PackageError::VersionExists {
            package: package.clone(),
            version: version.clone(),
            status: there.status,
        });
    }
    let (kind, name) = (ResourceKind::PackageVersion, of.name());
    hands.session.tell(Event::Created { kind, name });
    let still_draft = |source| PackageError::StillDraft {
        package: package.clone(),
        version: version.clone(),
        source: Box::new(source),
    };
    if let Some(sbom) = sbom {
        let writes = &hands.writes.packages;
        let attached = writes
            .associate_sbom(package, version, &sbom.location)
            .await;
        attached.map_err(still_draft)?;
    }
    if !new.publish || drafted == Drafted::Published {
        return Ok(match drafted {
            Drafted::Published => VersionStatus::Published,
            Drafted::Draft | Drafted::Other => VersionStatus::Draft,
        });
    }
    let published = versions::publish(hands, of).await;
    published.map_err(still_draft)?;
    Ok(VersionStatus::Published)
}

fn stop_here(session: &Session) -> Result<(), PackageError> {
    if session.is_cancelled() {
        return Err(PackageError::Interrupted);
    }
    Ok(())
}

fn bucket_name(planned: &Planned) -> Result<BucketName, PackageError> {
    let name = planned.name.parse();
    Ok(name.map_err(|error| CloudError::other(Operation::CreateBucket, Fault::Invalid, error))?)
}

fn unusable(name: &BucketName, conflict: Conflict) -> PackageError {
    PackageError::Bucket {
        name: name.clone(),
        conflict,
    }
}
