//! Job documents: what devices are told to do, as JSON with placeholders that AWS fills in.
//!
//! Placeholders are looked for where AWS fills them in: in the texts of the document, not in the
//! names of its members.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Value, json};

use crate::job::MOST_DOCUMENT;
use crate::name::{NameError, PackageName, VersionName};

pub mod placeholder;
#[cfg(test)]
mod tests;

use placeholder::{Kind, OfPackage, Part};

/// The document of a job that installs a package version: where its attributes and the URL of its
/// firmware come is filled in by AWS.
#[must_use]
pub fn ota(package: &PackageName, version: &VersionName) -> Value {
    let of = format!("aws:iot:package:{package}:version:{version}");
    json!({"ota": {"packages": {package.as_str(): {
        "attributes": format!("${{{of}:attributes}}"),
        "artifact": {"s3PresignedUrl": format!("${{{of}:artifact:s3-presigned-url}}")},
    }}}})
}

/// A document that somebody wrote, which AWS takes as far as can be told here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobDocument {
    text: String,
    value: Value,
    needs: Needs,
}

/// What a document needs of its job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// The package versions that it names: the job has to install them.
    pub versions: BTreeSet<(PackageName, VersionName)>,
    /// Whether it speaks of the one version that the job installs, without a name.
    pub the_version: bool,
    /// The versions, named or not, of whose firmware it has URLs. `None`: the one that the job installs.
    pub artifacts: BTreeSet<Option<(PackageName, VersionName)>>,
    /// Whether URLs are made for it, which takes a role.
    pub urls: bool,
}

/// Why AWS would not take a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// It is no JSON.
    #[error("the job document is no JSON: {0}")]
    NoJson(String),
    /// It is too long.
    #[error("the job document has {0} characters, the most is {MOST_DOCUMENT}")]
    TooLong(usize),
    /// A placeholder has no end.
    #[error("the job document has a placeholder that begins with ${{ and has no end: {0:?}")]
    Unterminated(String),
    /// A placeholder names no package, or no version.
    #[error("{placeholder}: {wrong}")]
    Name {
        /// The placeholder.
        placeholder: String,
        /// What is wrong with the name.
        wrong: NameError,
    },
    /// A placeholder names a package and no version, or a version and no package.
    #[error("{0}: package and version have to be named both, or neither")]
    HalfNamed(String),
    /// A placeholder speaks of no version at all.
    #[error("{0}: $null is no version that a document can speak of")]
    Null(String),
    /// All attributes beside something else.
    #[error("{0}: all attributes have to be a JSON value by themselves, with nothing beside them")]
    NotAlone(String),
    /// The URL of an artifact inside another placeholder.
    #[error("{0}: the URL of an artifact cannot stand inside another placeholder")]
    Nested(String),
}

impl JobDocument {
    /// Reads a document.
    ///
    /// # Errors
    /// What AWS would not take.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let length = text.chars().count();
        if length > MOST_DOCUMENT {
            return Err(DocumentError::TooLong(length));
        }
        let value: Value =
            serde_json::from_str(text).map_err(|wrong| DocumentError::NoJson(wrong.to_string()))?;
        let mut needs = Needs::default();
        needs.of_value(&value)?;
        Ok(Self {
            text: text.to_owned(),
            value,
            needs,
        })
    }

    /// The document of a job that installs a package version.
    #[must_use]
    pub fn ota(package: &PackageName, version: &VersionName) -> Self {
        let value = ota(package, version);
        let both = (package.clone(), version.clone());
        Self {
            text: value.to_string(),
            value,
            needs: Needs {
                versions: [both.clone()].into(),
                artifacts: [Some(both)].into(),
                urls: true,
                the_version: false,
            },
        }
    }

    /// The document as it was written, and as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The document as a value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// What it needs of its job.
    #[must_use]
    pub fn needs(&self) -> &Needs {
        &self.needs
    }

    /// Whether a document that AWS gives back, with attributes of packages filled in, can have come
    /// from this one.
    #[must_use]
    pub fn can_be(&self, filled: &str) -> bool {
        serde_json::from_str(filled).is_ok_and(|filled| can_be(&self.value, &filled))
    }
}

impl fmt::Display for JobDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn can_be(ours: &Value, filled: &Value) -> bool {
    match (ours, filled) {
        (Value::Array(ours), Value::Array(filled)) => {
            ours.len() == filled.len() && ours.iter().zip(filled).all(|(a, b)| can_be(a, b))
        }
        (Value::Object(ours), Value::Object(filled)) => {
            ours.len() == filled.len()
                && ours
                    .iter()
                    .all(|(key, a)| filled.get(key).is_some_and(|b| can_be(a, b)))
        }
        // Another text, or an object: attributes were filled in.
        (Value::String(ours), Value::String(_) | Value::Object(_))
            if ours.contains("${aws:iot:package:") =>
        {
            true
        }
        (ours, filled) => ours == filled,
    }
}

impl Needs {
    fn of_value(&mut self, value: &Value) -> Result<(), DocumentError> {
        match value {
            Value::Array(items) => items.iter().try_for_each(|item| self.of_value(item)),
            Value::Object(members) => members.values().try_for_each(|item| self.of_value(item)),
            Value::String(text) => self.of_text(text),
            _ => Ok(()),
        }
    }

    fn of_text(&mut self, text: &str) -> Result<(), DocumentError> {
        let parts =
            placeholder::parse(text).map_err(|_| DocumentError::Unterminated(excerpt(text)))?;
        let alone = parts.len() == 1;
        self.of_parts(&parts, alone, false)
    }

    fn of_parts(&mut self, parts: &[Part], alone: bool, nested: bool) -> Result<(), DocumentError> {
        for part in parts {
            if let Part::Placeholder(inner) = part {
                self.of_placeholder(inner, alone, nested)?;
                self.of_parts(inner, false, true)?;
            }
        }
        Ok(())
    }

    fn of_placeholder(
        &mut self,
        inner: &[Part],
        alone: bool,
        nested: bool,
    ) -> Result<(), DocumentError> {
        let shown = || format!("${{{}}}", placeholder::print(inner));
        match Kind::of(inner) {
            Kind::Package {
                name,
                version,
                what,
            } => {
                let which = which(name, version, shown)?;
                match (what, alone, nested) {
                    (OfPackage::AllAttributes, false, _) => {
                        return Err(DocumentError::NotAlone(shown()));
                    }
                    (OfPackage::Artifact, _, true) => return Err(DocumentError::Nested(shown())),
                    (OfPackage::Artifact, ..) => {
                        self.urls = true;
                        self.artifacts.insert(which.clone());
                    }
                    _ => {}
                }
                match which {
                    Some(both) => {
                        self.versions.insert(both);
                    }
                    None => self.the_version = true,
                }
            }
            Kind::Download { .. } | Kind::Upload => self.urls = true,
            _ => {}
        }
        Ok(())
    }
}

/// The package version that a placeholder names; none where it names neither.
fn which(
    name: &str,
    version: &str,
    shown: impl Fn() -> String,
) -> Result<Option<(PackageName, VersionName)>, DocumentError> {
    let wrong = |wrong| DocumentError::Name {
        placeholder: shown(),
        wrong,
    };
    match (name, version) {
        ("", "") => Ok(None),
        ("", _) | (_, "") => Err(DocumentError::HalfNamed(shown())),
        (_, "$null") => Err(DocumentError::Null(shown())),
        (name, version) => Ok(Some((
            name.parse().map_err(wrong)?,
            version.parse().map_err(wrong)?,
        ))),
    }
}

/// The text from the placeholder without an end on, or as much of it as helps.
fn excerpt(text: &str) -> String {
    let from = text.find("${").unwrap_or_default();
    let rest = text.get(from..).unwrap_or(text);
    rest.chars().take(60).collect()
}
