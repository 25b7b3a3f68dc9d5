//! Payload templates: JSON in which placeholders stand for the values of an execution.

use std::collections::BTreeSet;

use ciborium::Value as Tree;

use super::value::{Value, Values};

/// A template whose placeholders have been found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Template {
    tree: Tree,
    /// The parameters that it names.
    pub(super) parameters: BTreeSet<String>,
}

/// Why a text is not a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum TemplateError {
    #[error("payloadTemplate is not valid JSON: {0}")]
    Json(String),
    #[error("payloadTemplate has no placeholder; a payload that never changes is a payload")]
    Static,
    #[error("the placeholder ${{{BEGIN}{0} is not closed")]
    Open(String),
    #[error("the placeholder ${{{BEGIN}{0}}} is not one of parameter:NAME and executionTimeoutSec")]
    Unknown(String),
    #[error("a placeholder stands in the name {0}; values alone are substituted")]
    InName(String),
}

/// How the inner part of every placeholder begins.
const BEGIN: &str = "aws:iot:commandexecution::";

/// The longest name of a parameter.
const LONGEST_NAME: usize = 192;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Text(&'a str),
    Parameter(&'a str),
    Timeout,
}

/// The pieces of a text. Other `${…}` are text like any other.
fn parts(text: &str) -> Result<Vec<Part<'_>>, TemplateError> {
    let opening = format!("${{{BEGIN}");
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(&opening) {
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        let (inner, following) = after
            .split_once('}')
            .ok_or_else(|| TemplateError::Open(after.to_owned()))?;
        parts.push(placeholder(inner)?);
        rest = following;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    Ok(parts)
}

fn placeholder(inner: &str) -> Result<Part<'_>, TemplateError> {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || b".$_-".contains(&byte);
    match inner.strip_prefix("parameter:") {
        Some(name) if (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(named) => {
            Ok(Part::Parameter(name))
        }
        None if inner == "executionTimeoutSec" => Ok(Part::Timeout),
        _ => Err(TemplateError::Unknown(inner.to_owned())),
    }
}

impl Template {
    /// Reads a template and checks its placeholders.
    pub(super) fn parse(text: &str) -> Result<Template, TemplateError> {
        let json: serde_json::Value =
            serde_json::from_str(text).map_err(|cause| TemplateError::Json(cause.to_string()))?;
        let tree =
            Tree::serialized(&json).map_err(|cause| TemplateError::Json(cause.to_string()))?;
        let mut found = Found::default();
        found.look(&tree)?;
        if !found.any {
            return Err(TemplateError::Static);
        }
        Ok(Template {
            tree,
            parameters: found.parameters,
        })
    }

    /// The payload with values in place of the placeholders.
    pub(super) fn fill(&self, values: &Values, timeout_s: i64) -> Result<Tree, TemplateError> {
        let mut tree = self.tree.clone();
        Filling { values, timeout_s }.fill(&mut tree)?;
        Ok(tree)
    }
}

/// What a template names.
#[derive(Default)]
struct Found {
    any: bool,
    parameters: BTreeSet<String>,
}

impl Found {
    fn look(&mut self, tree: &Tree) -> Result<(), TemplateError> {
        match tree {
            Tree::Text(text) => {
                for part in parts(text)? {
                    match part {
                        Part::Text(_) => continue,
                        Part::Timeout => {}
                        Part::Parameter(name) => {
                            self.parameters.insert(name.to_owned());
                        }
                    }
                    self.any = true;
                }
                Ok(())
            }
            Tree::Array(items) => items.iter().try_for_each(|item| self.look(item)),
            Tree::Map(members) => {
                members
                    .iter()
                    .try_for_each(|(name, member)| match name.as_text() {
                        Some(name) if name.contains(&format!("${{{BEGIN}")) => {
                            Err(TemplateError::InName(name.to_owned()))
                        }
                        _ => self.look(member),
                    })
            }
            _ => Ok(()),
        }
    }
}

/// What placeholders are replaced by.
struct Filling<'a> {
    values: &'a Values,
    timeout_s: i64,
}

impl Filling<'_> {
    fn fill(&self, tree: &mut Tree) -> Result<(), TemplateError> {
        match tree {
            Tree::Text(text) => {
                *tree = self.text(&parts(text)?)?;
                Ok(())
            }
            Tree::Array(items) => items.iter_mut().try_for_each(|item| self.fill(item)),
            Tree::Map(members) => members
                .iter_mut()
                .try_for_each(|(_, member)| self.fill(member)),
            _ => Ok(()),
        }
    }

    /// A placeholder by itself becomes the value with its type; among other text it becomes text.
    fn text(&self, parts: &[Part<'_>]) -> Result<Tree, TemplateError> {
        match parts {
            [Part::Parameter(name)] => Ok(self.value(name)?.tree()),
            [Part::Timeout] => Ok(Tree::Integer(self.timeout_s.into())),
            parts => {
                let mut text = String::new();
                for part in parts {
                    match part {
                        Part::Text(plain) => text.push_str(plain),
                        Part::Parameter(name) => text.push_str(&self.value(name)?.print()),
                        Part::Timeout => text.push_str(&self.timeout_s.to_string()),
                    }
                }
                Ok(Tree::Text(text))
            }
        }
    }

    /// Every parameter of a template is one of its command's, so a value is always there.
    fn value(&self, name: &str) -> Result<&Value, TemplateError> {
        self.values
            .get(name)
            .ok_or_else(|| TemplateError::Unknown(format!("parameter:{name}")))
    }
}
