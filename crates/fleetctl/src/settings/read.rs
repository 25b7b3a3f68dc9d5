//! Reads a file of settings: all of it is checked, also the profiles that are not chosen.

use std::path::Path;

use toml_edit::{Document, Item, TableLike, Value};

use super::key::{self, KEYS, Key, Takes, nearest};
use super::{Origin, Setting};
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// The section that always counts.
const DEFAULTS: &str = "defaults";
/// The section of profiles.
const PROFILES: &str = "profiles";

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) settings: Vec<Setting>,
    pub(super) fleets: Vec<String>,
}

/// A file that is read.
struct Reader<'f> {
    file: &'f Path,
    text: &'f str,
    /// It was chosen by somebody, and did not just lie in the folder.
    trusted: bool,
    content: Content,
}

/// Reads the text of a file.
pub(super) fn read(file: &Path, text: &str, trusted: bool) -> Outcome<Content> {
    let mut reader = Reader {
        file,
        text,
        trusted,
        content: Content::default(),
    };
    let document = Document::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let why = error.message().lines().collect::<Vec<_>>().join("; ");
        reader.wrong(at, &say!("shell-settings-toml", why))
    })?;
    reader.top(document.as_table())?;
    Ok(reader.content)
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        before.matches('\n').count() + 1
    }

    /// Something wrong at a place, in bytes.
    fn wrong(&self, at: usize, what: &str) -> CommandError {
        let (file, line) = (self.file.display().to_string(), self.line(at).to_string());
        CommandError::new(
            Kind::Settings,
            say!("shell-settings-wrong", file, line, what),
        )
    }

    fn top(&mut self, table: &dyn TableLike) -> Outcome {
        for (name, item) in table.iter() {
            let at = place(table, name, item);
            let sections = || {
                item.as_table_like()
                    .ok_or_else(|| self.wrong(at, &say!("shell-settings-section", section = name)))
            };
            match name {
                DEFAULTS => {
                    let section = sections()?;
                    self.section(section, None)?;
                }
                PROFILES => {
                    let profiles = sections()?;
                    for (fleet, item) in profiles.iter() {
                        let at = place(profiles, fleet, item);
                        let section = item.as_table_like().ok_or_else(|| {
                            self.wrong(at, &say!("shell-settings-section", section = fleet))
                        })?;
                        self.content.fleets.push(fleet.to_owned());
                        self.section(section, Some(fleet))?;
                    }
                }
                other => return Err(self.unknown(at, other, [DEFAULTS, PROFILES])),
            }
        }
        Ok(())
    }

    fn unknown<'n>(
        &self,
        at: usize,
        name: &str,
        names: impl IntoIterator<Item = &'n str> + Clone,
    ) -> CommandError {
        let told = self.wrong(at, &say!("shell-settings-unknown", name));
        match nearest(name, names.clone()) {
            Some(near) => told.hint(say!("shell-settings-near", near)),
            None => {
                let names = names.into_iter().collect::<Vec<_>>().join(", ");
                told.hint(say!("shell-settings-known", names))
            }
        }
    }

    fn section(&mut self, section: &dyn TableLike, fleet: Option<&str>) -> Outcome {
        for (name, item) in section.iter() {
            let at = place(section, name, item);
            let Some(key) = key::find(name) else {
                return Err(self.unknown(at, name, KEYS.iter().map(|key| key.name)));
            };
            let values = self.values(at, key, item)?;
            self.allowed(at, key, &values)?;
            self.content.settings.push(Setting {
                key,
                values,
                origin: Origin {
                    file: self.file.to_owned(),
                    line: self.line(at),
                    fleet: fleet.map(str::to_owned),
                },
            });
        }
        Ok(())
    }

    fn values(&self, at: usize, key: &Key, item: &Item) -> Outcome<Vec<String>> {
        let values = match (key.takes, item.as_value()) {
            (Takes::Truth, Some(Value::Boolean(truth))) => Some(vec![truth.value().to_string()]),
            (Takes::Text | Takes::Texts, Some(Value::String(text))) => {
                Some(vec![text.value().clone()])
            }
            (Takes::Texts, Some(Value::Array(values))) => values
                .iter()
                .map(|value| value.as_str().map(str::to_owned))
                .collect(),
            _ => None,
        };
        let values = values.ok_or_else(|| {
            let name = key.name;
            let what = match key.takes {
                Takes::Truth => say!("shell-settings-truth", name),
                Takes::Text => say!("shell-settings-text", name, example = key.example),
                Takes::Texts => say!("shell-settings-texts", name, example = key.example),
            };
            self.wrong(at, &what)
        })?;
        match values.iter().find_map(|value| (key.wrong)(value)) {
            Some(why) => Err(self.wrong(at, &say!("shell-settings-value", name = key.name, why))),
            None => Ok(values),
        }
    }

    /// A file that just lies in the folder must not lead anywhere that its owner chose.
    fn allowed(&self, at: usize, key: &Key, values: &[String]) -> Outcome {
        let leads_to_aws = key.name == "local" && values.iter().any(|value| value == "false");
        if self.trusted || (key.anywhere && !leads_to_aws) {
            return Ok(());
        }
        let what = match leads_to_aws {
            true => say!("shell-settings-project-local"),
            false => say!("shell-settings-project", name = key.name),
        };
        let command = format!("--config {}", self.file.display());
        Err(self
            .wrong(at, &what)
            .hint(say!("shell-settings-trust", command)))
    }
}

/// Where a key stands, in bytes.
fn place(table: &dyn TableLike, name: &str, item: &Item) -> usize {
    let key = table.key(name).and_then(toml_edit::Key::span);
    key.or_else(|| item.span()).map_or(0, |span| span.start)
}
