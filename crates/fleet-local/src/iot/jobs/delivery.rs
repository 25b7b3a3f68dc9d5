//! A job document as a device gets it, with URLs made for the moment.

use fleet_core::document::job::placeholder::{Kind, OfPackage, Part, parse, print, url};
use serde_json::Value;

use super::packages::{Destination, referred};
use super::{Job, document, s3_url};
use crate::auth::minting::{Signer, Wanted};
use crate::error::{AwsError, AwsResult};
use crate::iot::job_executions::Execution;
use crate::iot::package_versions::Version;
use crate::route::Ctx;

/// How long a URL is good unless the job says otherwise, in seconds (AWS: an hour).
const GOOD_S: i64 = 3600;

/// The document of an execution.
pub(crate) fn document_for(ctx: &Ctx<'_>, execution: &Execution) -> AwsResult<String> {
    let text = document::of(ctx, execution.job, false)?;
    if !text.contains("${aws:iot:") {
        return Ok(text);
    }
    let Some(job) = Job::by_number(ctx, execution.job)? else {
        return Ok(text);
    };
    let Some(signer) = job
        .settings
        .signing_role()
        .map(|role| Signer::of(ctx, role))
        .transpose()?
        .flatten()
    else {
        return Ok(text);
    };
    let arns = job.settings.destination_package_versions.as_deref();
    let delivery = Delivery {
        ctx,
        execution,
        signer,
        seconds: job.settings.signed_for().unwrap_or(GOOD_S),
        destinations: Destination::named(ctx, arns.unwrap_or_default())?,
    };
    let mut document: Value = serde_json::from_str(&text)?;
    delivery.value(&mut document)?;
    Ok(serde_json::to_string(&document)?)
}

struct Delivery<'a> {
    ctx: &'a Ctx<'a>,
    execution: &'a Execution,
    signer: Signer,
    seconds: i64,
    destinations: Vec<Destination>,
}

impl Delivery<'_> {
    fn value(&self, value: &mut Value) -> AwsResult<()> {
        match value {
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.value(item)),
            Value::Object(members) => members.values_mut().try_for_each(|item| self.value(item)),
            Value::String(text) if text.contains("${aws:iot:") => {
                let parts = parse(text).map_err(|_| AwsError::internal("a broken placeholder"))?;
                let mut out = String::new();
                for part in &parts {
                    match part {
                        Part::Text(text) => out.push_str(text),
                        Part::Placeholder(inner) => out.push_str(&self.placeholder(inner)?),
                    }
                }
                *text = out;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A URL, or the placeholder itself where nothing stands behind it any more.
    fn placeholder(&self, inner: &[Part]) -> AwsResult<String> {
        let text = print(inner);
        let made = match Kind::of(inner) {
            Kind::Download { encoded } => match s3_url::parse(url(&text), encoded) {
                Some(object) => {
                    let version = object.version.as_deref();
                    Some(self.sign("GET", &object.bucket, &object.key, version)?)
                }
                None => None,
            },
            Kind::Upload => match s3_url::parse(url(&text), false) {
                Some(object) => {
                    let key = self.local(&object.key);
                    Some(self.sign("PUT", &object.bucket, &key, None)?)
                }
                None => None,
            },
            Kind::Package {
                name,
                version,
                what: OfPackage::Artifact,
            } => self.artifact(name, version)?,
            _ => None,
        };
        Ok(made.unwrap_or_else(|| format!("${{{text}}}")))
    }

    fn artifact(&self, name: &str, version: &str) -> AwsResult<Option<String>> {
        let found = referred(&self.destinations, name, version)?;
        let Some(version) = Version::find(self.ctx, &found.package, &found.version)? else {
            return Ok(None);
        };
        let location = version.artifact();
        let place = location.and_then(|at| at.bucket.as_ref().zip(at.key.as_ref()));
        match place {
            Some((bucket, key)) => {
                let version = location.and_then(|at| at.version.as_deref());
                self.sign("GET", bucket, key, version).map(Some)
            }
            None => Ok(None),
        }
    }

    /// The key of an upload, with what is the device's own.
    fn local(&self, key: &str) -> String {
        key.replace("${thingName}", &self.execution.thing)
            .replace("${jobId}", &self.execution.job_id)
            .replace("${executionNumber}", &self.execution.number.to_string())
    }

    fn sign(
        &self,
        method: &'static str,
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> AwsResult<String> {
        let wanted = Wanted {
            method,
            bucket,
            key,
            version,
            seconds: self.seconds,
        };
        self.signer.url(self.ctx, &wanted)
    }
}
