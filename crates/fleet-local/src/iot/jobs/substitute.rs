//! What is filled into a job document when the job is created, and what is checked then.

use std::collections::BTreeMap;

use fleet_core::document::job::placeholder::{Kind, LOCAL, OfPackage, Part, parse, print, url};
use serde_json::Value;

use super::packages::{Destination, referred};
use super::s3_url;
use super::settings::Settings;
use crate::auth::minting;
use crate::error::{AwsError, AwsResult};
use crate::iam::access;
use crate::iot::package_versions::{S3Location, Version};
use crate::route::Ctx;
use crate::s3::read::{self, Missing};

/// How often each local placeholder may stand in the key of an upload.
const MOST_LOCAL: usize = 2;

/// The names by which placeholders are filled in.
pub(super) struct Substitution<'a> {
    pub(super) ctx: &'a Ctx<'a>,
    pub(super) settings: &'a Settings,
    pub(super) destinations: &'a [Destination],
    /// Values for a managed template's parameters; `None` for all other documents.
    pub(super) parameters: Option<&'a BTreeMap<String, String>>,
}

/// What a placeholder stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Document,
    Download,
    Upload,
}

fn refuse<T>(why: impl Into<String>) -> AwsResult<T> {
    Err(AwsError::invalid_request(why))
}

const ALONE: &str = "The package version attribute placeholder for all attributes has to be a json \
    value by itself and not appended with other strings or nested with other placeholders.";

impl Substitution<'_> {
    /// Fills in what is known now; URLs are made when a device asks for the document.
    pub(super) fn document(&self, given: &str) -> AwsResult<String> {
        if !given.contains("${") {
            return Ok(given.to_owned());
        }
        let mut document: Value = serde_json::from_str(given)?;
        self.value(&mut document)?;
        Ok(serde_json::to_string(&document)?)
    }

    fn value(&self, value: &mut Value) -> AwsResult<()> {
        match value {
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.value(item)),
            Value::Object(members) => members.values_mut().try_for_each(|item| self.value(item)),
            Value::String(text) if text.contains("${") => {
                let parts = parse(text).map_err(|_| {
                    AwsError::invalid_request(
                        "One or more parameters or placeholders are not terminated.",
                    )
                })?;
                *value = match self.all_attributes(&parts)? {
                    Some(attributes) => attributes,
                    None => Value::String(self.text(&parts, Inside::Document)?),
                };
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The object that a value is as a whole.
    fn all_attributes(&self, parts: &[Part]) -> AwsResult<Option<Value>> {
        let [Part::Placeholder(inner)] = parts else {
            return Ok(None);
        };
        match Kind::of(inner) {
            Kind::Package {
                name,
                version,
                what: OfPackage::AllAttributes,
            } => {
                let (_, version) = self.version(name, version)?;
                version.attributes().map(Some)
            }
            _ => Ok(None),
        }
    }

    fn version(&self, name: &str, version: &str) -> AwsResult<(String, Version)> {
        let found = referred(self.destinations, name, version)?;
        let version = Version::get(self.ctx, &found.package, &found.version)?;
        Ok((found.package.clone(), version))
    }

    fn text(&self, parts: &[Part], inside: Inside) -> AwsResult<String> {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Placeholder(inner) => out.push_str(&self.placeholder(inner, inside)?),
            }
        }
        Ok(out)
    }

    fn placeholder(&self, inner: &[Part], inside: Inside) -> AwsResult<String> {
        let shown = || format!("${{{}}}", print(inner));
        match Kind::of(inner) {
            Kind::Package {
                name,
                version,
                what,
            } => self.of_package(name, version, &what, inside),
            Kind::Download { encoded } => {
                self.check_role(None)?;
                let text = self.text(inner, Inside::Download)?;
                match s3_url::parse(url(&text), encoded) {
                    Some(object) => self.check_access(&object.bucket)?,
                    None => return refuse("Provided argument for presigned url is invalid"),
                }
                Ok(format!("${{{text}}}"))
            }
            Kind::Upload => {
                self.check_role(None)?;
                let text = self.text(inner, Inside::Upload)?;
                self.check_upload(url(&text))?;
                Ok(format!("${{{text}}}"))
            }
            Kind::Parameter(name) => Ok(match self.parameters {
                Some(parameters) => parameters.get(name).cloned().unwrap_or_default(),
                None => shown(),
            }),
            Kind::CodeSignature => Err(AwsError::new(
                "NotImplemented",
                "Code signing is not built in the local AWS",
            )),
            Kind::Local(_) if inside != Inside::Upload => refuse(format!(
                "Local placeholder, {}, is only valid inside of presign url upload",
                shown()
            )),
            Kind::Other if inside == Inside::Upload => refuse(format!(
                "Undefined placeholder, {}, inside of presign url upload parameter",
                shown()
            )),
            Kind::Local(_) | Kind::Other => Ok(shown()),
        }
    }

    fn of_package(
        &self,
        name: &str,
        version: &str,
        what: &OfPackage<'_>,
        inside: Inside,
    ) -> AwsResult<String> {
        let (package, found) = self.version(name, version)?;
        match what {
            OfPackage::AllAttributes => refuse(ALONE),
            OfPackage::Attribute(key) => match found.attribute(key) {
                Some(value) => Ok(value.to_owned()),
                None => refuse(format!(
                    "Package {package} version {} does not have an attribute {key}.",
                    found.name()
                )),
            },
            OfPackage::Artifact if inside != Inside::Document => refuse(
                "${aws:iot:package:[...]:artifact:s3-presigned-url} cannot be nested inside \
                 another placeholder.",
            ),
            OfPackage::Artifact => {
                self.check_role(Some((&package, found.name())))?;
                let Some(S3Location {
                    bucket: Some(bucket),
                    ..
                }) = found.artifact()
                else {
                    return refuse(format!(
                        "Package {package} version {} does not have an associated artifact to \
                         generate an S3 presigned url.",
                        found.name()
                    ));
                };
                self.check_access(bucket)?;
                Ok(format!(
                    "${{aws:iot:package:{package}:version:{}:artifact:s3-presigned-url}}",
                    found.name()
                ))
            }
        }
    }

    /// URLs need a role; `artifact`: whose URL it is.
    fn check_role(&self, artifact: Option<(&str, &str)>) -> AwsResult<()> {
        if self.settings.signing_role().is_some() {
            return Ok(());
        }
        let end = match artifact {
            Some((package, version)) => {
                format!(" for package {package} version {version} artifact.")
            }
            None => ".".to_owned(),
        };
        refuse(format!(
            "presignedUrlConfig role ARN is required to generate an S3 presigned url in job \
             document{end}"
        ))
    }

    /// AWS IoT must be able to assume the role. What the role may read shows when it does.
    fn check_access(&self, bucket: &str) -> AwsResult<()> {
        let role = self.settings.signing_role().unwrap_or_default();
        match prepare(self.ctx, role)? {
            true => Ok(()),
            false => refuse(format!(
                "Permission denied when attempting to use role {role} to access bucket {bucket}."
            )),
        }
    }

    fn check_upload(&self, url: &str) -> AwsResult<()> {
        let Some(object) = s3_url::parse(url, false) else {
            return refuse("Provided argument for presigned url is invalid");
        };
        if object.bucket.contains("${") {
            return refuse(
                "S3 bucket name in presigned url upload is not allowed to contain any placeholders",
            );
        }
        for name in LOCAL {
            let placeholder = format!("${{{name}}}");
            if object.key.matches(&placeholder).count() > MOST_LOCAL {
                return refuse(format!(
                    "The occurrence of local placeholder {placeholder} within S3 presigned url \
                     upload placeholder exceeds limit of {MOST_LOCAL}."
                ));
            }
        }
        self.check_access(&object.bucket)?;
        match read::bucket(self.ctx.tx, self.ctx.caller, &object.bucket)? {
            Ok(()) => Ok(()),
            Err(Missing::Region) => refuse(
                "Cross region S3 bucket is not supported for presigned url upload placeholder",
            ),
            Err(_) => {
                refuse("S3 bucket in job document presigned url upload placeholder not found")
            }
        }
    }
}

/// Gets ready to sign with a role; `false`: AWS IoT cannot assume it.
pub(super) fn prepare(ctx: &Ctx<'_>, role_arn: &str) -> AwsResult<bool> {
    match access::assumable(ctx, role_arn, "iot.amazonaws.com")? {
        Ok(role) => minting::prepare(ctx, role_arn, &role).map(|()| true),
        Err(_) => Ok(false),
    }
}
