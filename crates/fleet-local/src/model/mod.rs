//! The service models: operations, their routes, input constraints and errors.
//!
//! The files under `models/` are generated from the public service models by `tools/models.py`.

mod validate;

pub(crate) use validate::whole;

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use regex::Regex;
use serde::Deserialize;

/// The services the local AWS speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Service {
    Iot,
    IotData,
    IotJobsData,
    S3,
    Iam,
    Sts,
}

impl Service {
    pub(crate) const ALL: [Service; 6] = [
        Service::Iot,
        Service::IotData,
        Service::IotJobsData,
        Service::S3,
        Service::Iam,
        Service::Sts,
    ];

    /// The name of the service model, as botocore and the coverage page give it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Service::Iot => "iot",
            Service::IotData => "iot-data",
            Service::IotJobsData => "iot-jobs-data",
            Service::S3 => "s3",
            Service::Iam => "iam",
            Service::Sts => "sts",
        }
    }

    pub(crate) fn model(self) -> &'static Model {
        static MODELS: [LazyLock<Model>; 6] = [
            LazyLock::new(|| Model::parse(include_str!("../../models/iot.json"))),
            LazyLock::new(|| Model::parse(include_str!("../../models/iot-data.json"))),
            LazyLock::new(|| Model::parse(include_str!("../../models/iot-jobs-data.json"))),
            LazyLock::new(|| Model::parse(include_str!("../../models/s3.json"))),
            LazyLock::new(|| Model::parse(include_str!("../../models/iam.json"))),
            LazyLock::new(|| Model::parse(include_str!("../../models/sts.json"))),
        ];
        &MODELS[self as usize]
    }
}

/// A service model, reduced to what a server needs.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Model {
    #[serde(default)]
    pub(crate) xml_namespace: Option<String>,
    pub(crate) operations: HashMap<String, Operation>,
    shapes: HashMap<String, Shape>,
    errors: HashMap<String, ErrorShape>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) status: u16,
    #[serde(default)]
    pub(crate) input: Option<String>,
    #[serde(default)]
    pub(crate) errors: Vec<String>,
    #[serde(default)]
    pub(crate) result_wrapper: Option<String>,
}

#[derive(Debug, Deserialize)]
struct ErrorShape {
    status: u16,
    #[serde(default)]
    code: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Structure,
    List,
    Map,
    String,
    Integer,
    Long,
    Float,
    Double,
    Boolean,
    Blob,
    Timestamp,
}

/// One input shape and its constraints.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    #[serde(default)]
    pub(crate) min: Option<f64>,
    #[serde(default)]
    pub(crate) max: Option<f64>,
    #[serde(default)]
    pub(crate) pattern: Option<String>,
    #[serde(rename = "enum", default)]
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    #[serde(default)]
    pub(crate) members: HashMap<String, Member>,
    #[serde(default)]
    pub(crate) payload: Option<String>,
    #[serde(default)]
    pub(crate) union: bool,
    #[serde(default)]
    pub(crate) member: Option<String>,
    #[serde(default)]
    pub(crate) member_name: Option<String>,
    #[serde(default)]
    pub(crate) flattened: bool,
    #[serde(default)]
    pub(crate) key: Option<String>,
    #[serde(default)]
    pub(crate) value: Option<String>,
    #[serde(skip)]
    compiled: OnceLock<Option<Regex>>,
}

impl Shape {
    /// The pattern as AWS applies it: to the whole value. A pattern that Rust cannot compile is a
    /// defect of the generated file, found by the test below.
    fn regex(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| {
                let pattern = self.pattern.as_deref()?;
                Regex::new(&format!("^(?:{pattern})$")).ok()
            })
            .as_ref()
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    #[default]
    Body,
    Uri,
    Querystring,
    Header,
    Headers,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) location: Location,
    #[serde(default)]
    pub(crate) location_name: Option<String>,
    #[serde(default)]
    pub(crate) xml_attribute: bool,
}

impl Member {
    /// The member's name on the wire.
    pub(crate) fn wire<'a>(&'a self, name: &'a str) -> &'a str {
        self.location_name.as_deref().unwrap_or(name)
    }
}

impl Model {
    #[expect(
        clippy::expect_used,
        reason = "the text is compiled in and a test parses all of it"
    )]
    fn parse(text: &str) -> Model {
        serde_json::from_str(text).expect("a generated model parses")
    }

    pub(crate) fn shape(&self, name: &str) -> Option<&Shape> {
        self.shapes.get(name)
    }

    /// The wire code and HTTP status of an error, by the shape's name or by its code.
    pub(crate) fn error<'a>(&'a self, code: &'a str) -> Option<(&'a str, u16)> {
        if let Some(error) = self.errors.get(code) {
            return Some((error.code.as_deref().unwrap_or(code), error.status));
        }
        self.errors
            .values()
            .find(|error| error.code.as_deref() == Some(code))
            .map(|error| (code, error.status))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_parses_and_every_pattern_compiles() {
        for service in Service::ALL {
            let model = service.model();
            assert!(!model.operations.is_empty(), "{}", service.name());
            for (name, shape) in &model.shapes {
                if shape.pattern.is_some() {
                    assert!(shape.regex().is_some(), "{}#{name}", service.name());
                }
            }
            for operation in model.operations.values() {
                if let Some(input) = &operation.input {
                    assert!(model.shape(input).is_some(), "{input}");
                }
            }
        }
    }
}
