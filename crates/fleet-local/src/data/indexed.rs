//! The shadows of a thing as fleet indexing copies, reads and answers them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rusqlite::params;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::shadow_document::{ObjectMetadata, Times, delta};
use super::shadows::PACKAGE_SHADOW;
use crate::error::AwsResult;
use crate::route::Ctx;

/// The shadows of a thing by their names, the classic one under the empty name.
pub(crate) type Shadows = BTreeMap<String, Shadow>;

/// A shadow as it was when it was copied.
#[derive(Debug, Deserialize)]
pub(crate) struct Shadow {
    #[serde(rename = "v")]
    pub(crate) version: i64,
    #[serde(rename = "d")]
    desired: Option<Map<String, Value>>,
    #[serde(rename = "dt")]
    desired_times: Option<Times>,
    #[serde(rename = "r")]
    reported: Option<Map<String, Value>>,
    #[serde(rename = "rt")]
    reported_times: Option<Times>,
}

/// A copy of the shadows that are wanted, as JSON that reads back as [`Shadows`]; nothing if the
/// thing has none of them.
pub(crate) fn copy(
    ctx: &Ctx<'_>,
    thing: &str,
    wanted: impl Fn(&str) -> bool,
) -> AwsResult<Option<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT name, version, desired, desired_times, reported, reported_times FROM shadow \
         WHERE scope = ?1 AND thing_name = ?2 AND deleted_ms IS NULL ORDER BY name",
    )?;
    let mut rows = statement.query(params![ctx.scope(), thing])?;
    let mut text = String::new();
    while let Some(row) = rows.next()? {
        let name = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        if !wanted(name) {
            continue;
        }
        text.push(if text.is_empty() { '{' } else { ',' });
        text.push_str(&serde_json::to_string(name)?);
        // Writing to a text cannot fail.
        let _written = write!(text, ":{{\"v\":{}", row.get::<_, i64>(1)?);
        for (column, key) in [(2, "d"), (3, "dt"), (4, "r"), (5, "rt")] {
            if let Some(json) = row
                .get_ref(column)?
                .as_str_or_null()
                .map_err(rusqlite::Error::from)?
            {
                let _written = write!(text, ",\"{key}\":{json}");
            }
        }
        text.push('}');
    }
    if text.is_empty() {
        return Ok(None);
    }
    text.push('}');
    Ok(Some(text))
}

/// A section, its name, and its times.
type Part<'a> = (&'static str, &'a Map<String, Value>, Option<&'a Times>);

impl Shadow {
    /// `desired` and `reported`, as far as they are there.
    fn sections(&self) -> impl Iterator<Item = Part<'_>> {
        [
            ("desired", &self.desired, &self.desired_times),
            ("reported", &self.reported, &self.reported_times),
        ]
        .into_iter()
        .filter_map(|(name, state, times)| Some((name, state.as_ref()?, times.as_ref())))
    }

    /// The values of `desired` and `reported`, as far as they are there.
    pub(crate) fn states(&self) -> impl Iterator<Item = (&'static str, &Map<String, Value>)> {
        self.sections().map(|(name, state, _)| (name, state))
    }

    /// What `desired` says and `reported` does not.
    pub(crate) fn delta(&self) -> Map<String, Value> {
        let desired = self.desired.as_ref();
        desired.map_or_else(Map::new, |desired| delta(desired, self.reported.as_ref()))
    }

    /// When each value was set, by section. The package shadow has none.
    pub(crate) fn metadata(&self, name: &str) -> AwsResult<Map<String, Value>> {
        let mut metadata = Map::new();
        if name == PACKAGE_SHADOW {
            return Ok(metadata);
        }
        for (section, fields, times) in self.sections() {
            if let Some(times) = times {
                let times = serde_json::to_value(ObjectMetadata { fields, times })?;
                metadata.insert(section.to_owned(), times);
            }
        }
        Ok(metadata)
    }

    /// The document as SearchIndex gives it.
    pub(crate) fn answer(&self, name: &str) -> AwsResult<Value> {
        let mut answer = Map::new();
        for (section, state) in self.states() {
            answer.insert(section.to_owned(), state.clone().into());
        }
        let delta = self.delta();
        let has_delta = !delta.is_empty();
        if has_delta {
            answer.insert("delta".to_owned(), delta.into());
        }
        let metadata = self.metadata(name)?;
        if !metadata.is_empty() {
            answer.insert("metadata".to_owned(), metadata.into());
        }
        answer.insert("hasDelta".to_owned(), has_delta.into());
        answer.insert("version".to_owned(), self.version.into());
        let newest = self.sections().filter_map(|(_, _, times)| times?.newest());
        if let Some(newest) = newest.max() {
            answer.insert("timestamp".to_owned(), json!(newest));
        }
        Ok(answer.into())
    }
}

impl Times {
    /// When the last of the values was set.
    fn newest(&self) -> Option<i64> {
        match self {
            Times::All(at) => Some(*at),
            Times::Each(times) => times.values().filter_map(Times::newest).max(),
        }
    }
}
