//! The package versions that a job installs.

use serde_json::{Map, Value, json};

use super::Job;
use crate::data::shadows::{self, PACKAGE_SHADOW};
use crate::error::{AwsError, AwsResult};
use crate::iam::access;
use crate::iot::job_executions::Execution;
use crate::iot::package_versions::Version;
use crate::iot::packages::Package;
use crate::iot::{arn, package_configuration, things};
use crate::route::Ctx;

/// The version that stands for the package's default, and for no version at all.
const DEFAULT: &str = "$default";
const NULL: &str = "$null";

/// A package and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Destination {
    pub(super) package: String,
    /// As it was given: a name, `$default` or `$null`.
    given: String,
    /// The version itself; `$null` stays.
    pub(super) version: String,
}

impl Destination {
    /// Reads `package/NAME/version/VERSION` of an ARN. A default is looked up now.
    fn parse(ctx: &Ctx<'_>, text: &str) -> AwsResult<Destination> {
        let (package, given) = arn::own(ctx, text)?
            .strip_prefix("package/")
            .and_then(|rest| rest.split_once("/version/"))
            .ok_or_else(|| {
                AwsError::invalid_request(format!("{text} is not the ARN of a package version"))
            })?;
        let version = match given {
            DEFAULT => Package::find(ctx, package)?
                .and_then(|package| package.default_version)
                .ok_or_else(|| {
                    AwsError::invalid_request(format!("Package {package} has no default version."))
                })?,
            given => given.to_owned(),
        };
        Ok(Destination {
            package: package.to_owned(),
            given: given.to_owned(),
            version,
        })
    }

    /// All of a job, from what it was given. Each must be there and no draft.
    pub(super) fn all(ctx: &Ctx<'_>, arns: &[String]) -> AwsResult<Vec<Destination>> {
        let mut all: Vec<Destination> = Vec::new();
        for text in arns {
            let new = Destination::parse(ctx, text)?;
            if all.iter().any(|known| known.package == new.package) {
                return Err(AwsError::invalid_request(format!(
                    "Package {} can be only once in destinationPackageVersions.",
                    new.package
                )));
            }
            if new.version == NULL {
                if Package::find(ctx, &new.package)?.is_none() {
                    return Err(AwsError::not_found(format!(
                        "Package {} not found.",
                        new.package
                    )));
                }
            } else if Version::get(ctx, &new.package, &new.version)?.is_draft() {
                return Err(AwsError::invalid_request(format!(
                    "Version {} of package {} is a draft and cannot be deployed.",
                    new.version, new.package
                )));
            }
            all.push(new);
        }
        Ok(all)
    }

    /// All of a job, from the ARNs that it was resolved to.
    pub(super) fn named(ctx: &Ctx<'_>, arns: &[String]) -> AwsResult<Vec<Destination>> {
        let arns = arns.iter();
        arns.map(|text| Destination::parse(ctx, text)).collect()
    }

    pub(super) fn arn(&self, ctx: &Ctx<'_>) -> String {
        ctx.arn(&format!(
            "package/{}/version/{}",
            self.package, self.version
        ))
    }
}

/// The version that a placeholder means: it must be one that the job installs.
pub(super) fn referred<'a>(
    all: &'a [Destination],
    package: &str,
    version: &str,
) -> AwsResult<&'a Destination> {
    let refuse = |why: String| Err(AwsError::invalid_request(why));
    let found = match (package, version) {
        ("", "") => match all {
            [one] => one,
            _ => {
                return refuse(
                    "Cannot resolve empty package name and version name given multiple elements in \
                     destination package versions."
                        .to_owned(),
                );
            }
        },
        ("", _) | (_, "") => {
            return refuse(
                "Empty package name and version name have to be used in pair.".to_owned(),
            );
        }
        (package, version) => {
            let found = all.iter().find(|known| {
                known.package == package && (known.given == version || known.version == version)
            });
            match found {
                Some(found) => found,
                None if version == NULL => return refuse(no_null()),
                None => {
                    return refuse(format!(
                        "Package {package} version {version} in the job document is not in \
                         destinationPackageVersions."
                    ));
                }
            }
        }
    };
    match found.version == NULL {
        true => refuse(no_null()),
        false => Ok(found),
    }
}

fn no_null() -> String {
    "$null is not allowed to be referenced as a package version in job documents.".to_owned()
}

/// A thing has succeeded: what it has installed is written into its `$package` shadow, if the
/// account has that switched on and its role may.
pub(super) fn installed(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<()> {
    let job = Job::by_number(ctx, execution.job)?;
    let arns = job.and_then(|job| job.settings.destination_package_versions);
    let arns = arns.unwrap_or_default();
    let Some(role) = package_configuration::role_of_jobs(ctx)? else {
        return Ok(());
    };
    if arns.is_empty() || !may_write(ctx, &role, &execution.thing)? {
        return Ok(());
    }
    let mut reported = Map::new();
    for destination in Destination::named(ctx, &arns)? {
        let (package, version) = (destination.package, destination.version);
        let value = if version == NULL {
            Value::Null
        } else if Version::find(ctx, &package, &version)?.is_some() {
            json!({"version": version, "attributes": {}})
        } else {
            tracing::warn!(
                job = execution.job_id,
                package,
                version,
                "a deleted version was installed"
            );
            return Ok(());
        };
        reported.insert(package, value);
    }
    let update = json!({"state": {"reported": reported}});
    let payload = serde_json::to_vec(&update)?;
    match shadows::update(ctx, &execution.thing, PACKAGE_SHADOW, &payload) {
        Ok(_) => Ok(()),
        // The job has succeeded all the same.
        Err(error) => {
            tracing::warn!(job = execution.job_id, thing = execution.thing, message = %error.message,
                "the $package shadow cannot be written");
            Ok(())
        }
    }
}

fn may_write(ctx: &Ctx<'_>, role_arn: &str, thing: &str) -> AwsResult<bool> {
    let Ok(role) = access::assumable(ctx, role_arn, "iot.amazonaws.com")? else {
        tracing::warn!(
            role_arn,
            "AWS IoT cannot assume the role that writes $package shadows"
        );
        return Ok(false);
    };
    let account = role_arn.split(':').nth(4).unwrap_or_default();
    let shadow = format!("{}/{PACKAGE_SHADOW}", things::arn(ctx, thing));
    for action in ["iot:GetThingShadow", "iot:UpdateThingShadow"] {
        if !access::allows(ctx, account, &role, action, &shadow)? {
            tracing::warn!(
                role_arn,
                action,
                shadow,
                "the role may not write $package shadows"
            );
            return Ok(false);
        }
    }
    Ok(true)
}
