//! Device shadows, classic and named: the state a thing wants and reports.

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};

use super::shadow_answers::{self, About, Whole};
use super::shadow_document::Section;
use super::shadow_request::{Patch, Refusal, Update};
use super::shadow_topics;
use crate::error::{AwsError, AwsResult};
use crate::iot::indexing;
use crate::page::Page;
use crate::reply::Reply;
use crate::route::{Ctx, Input, routes};

routes! {
    read(raw) GET "/things/{thingName}/shadow" GetThingShadow => get_thing_shadow,
    write(raw) POST "/things/{thingName}/shadow" UpdateThingShadow => update_thing_shadow,
    write(raw) DELETE "/things/{thingName}/shadow" DeleteThingShadow => delete_thing_shadow,
    read GET "/api/things/shadow/ListNamedShadowsForThing/{thingName}" ListNamedShadowsForThing => list,
}

/// The classic shadow has the empty name. A deleted shadow keeps its row for its version.
pub(crate) const TABLES: &str = "
CREATE TABLE shadow (
    scope TEXT NOT NULL, thing_name TEXT NOT NULL, name TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_ms INTEGER,
    desired TEXT, desired_times TEXT, reported TEXT, reported_times TEXT,
    PRIMARY KEY (scope, thing_name, name)
) WITHOUT ROWID;
";

/// The reserved shadow of installed software packages. It has no metadata and a fixed form.
pub(crate) const PACKAGE_SHADOW: &str = "$package";

/// The state without metadata, in bytes of compact JSON (AWS: 8 KB).
const MAX_BYTES: usize = 8 * 1024;

/// A request document, in bytes: what one MQTT message carries (AWS: 128 KB).
const MAX_REQUEST: usize = 128 * 1024;

/// How long the version of a deleted shadow is remembered (AWS: 48 hours).
const VERSION_KEPT_MS: i64 = 48 * 3600 * 1000;

/// A section as it is stored: its values and their times, both as JSON.
struct Stored {
    state: String,
    times: String,
}

impl Stored {
    fn write(section: &Section) -> AwsResult<Stored> {
        Ok(Stored {
            state: serde_json::to_string(&section.state)?,
            times: serde_json::to_string(&section.times)?,
        })
    }

    fn read(&self) -> AwsResult<Section> {
        Ok(Section {
            state: serde_json::from_str(&self.state)?,
            times: serde_json::from_str(&self.times)?,
        })
    }
}

/// A shadow's row. Sections stay text until somebody needs what is in them.
#[derive(Default)]
struct Shadow {
    version: i64,
    deleted_ms: Option<i64>,
    desired: Option<Stored>,
    reported: Option<Stored>,
}

impl Shadow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Shadow> {
        let section = |state: usize| -> rusqlite::Result<Option<Stored>> {
            Ok(match row.get(state)? {
                Some(text) => Some(Stored {
                    state: text,
                    times: row.get(state + 1)?,
                }),
                None => None,
            })
        };
        Ok(Shadow {
            version: row.get(0)?,
            deleted_ms: row.get(1)?,
            desired: section(2)?,
            reported: section(4)?,
        })
    }

    fn find(ctx: &Ctx<'_>, thing: &str, name: &str) -> AwsResult<Option<Shadow>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT version, deleted_ms, desired, desired_times, reported, reported_times \
                 FROM shadow WHERE scope = ?1 AND thing_name = ?2 AND name = ?3",
            )?
            .query_row([ctx.scope(), thing, name], Shadow::from_row)
            .optional()?)
    }

    /// The shadow, unless it was never made or is deleted.
    fn get(ctx: &Ctx<'_>, thing: &str, name: &str) -> AwsResult<Shadow> {
        Shadow::find(ctx, thing, name)?
            .filter(|shadow| shadow.deleted_ms.is_none())
            .ok_or_else(|| {
                let shown = if name.is_empty() { thing } else { name };
                AwsError::not_found(format!("No shadow exists with name: '{shown}'"))
            })
    }

    /// Whether the shadow was deleted so long ago that a new one starts at version 1.
    fn forgotten(&self, now_ms: i64) -> bool {
        self.deleted_ms
            .is_some_and(|deleted| now_ms - deleted >= VERSION_KEPT_MS)
    }

    fn save(&self, ctx: &Ctx<'_>, thing: &str, name: &str) -> AwsResult<()> {
        let (desired, reported) = (self.desired.as_ref(), self.reported.as_ref());
        ctx.tx
            .prepare_cached(
                "INSERT INTO shadow (scope, thing_name, name, version, deleted_ms, \
                 desired, desired_times, reported, reported_times) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) \
                 ON CONFLICT DO UPDATE SET version = excluded.version, deleted_ms = excluded.deleted_ms, \
                 desired = excluded.desired, desired_times = excluded.desired_times, \
                 reported = excluded.reported, reported_times = excluded.reported_times",
            )?
            .execute(params![
                ctx.scope(),
                thing,
                name,
                self.version,
                self.deleted_ms,
                desired.map(|section| &section.state),
                desired.map(|section| &section.times),
                reported.map(|section| &section.state),
                reported.map(|section| &section.times),
            ])?;
        indexing::changed(ctx, thing)
    }

    /// The shadow with its sections read.
    fn whole(&self) -> AwsResult<Whole> {
        let read = |stored: &Option<Stored>| stored.as_ref().map(Stored::read).transpose();
        Ok(Whole {
            version: self.version,
            desired: read(&self.desired)?,
            reported: read(&self.reported)?,
        })
    }

    /// The length of `{"desired":…,"reported":…}`.
    fn bytes(&self) -> usize {
        [("desired", &self.desired), ("reported", &self.reported)]
            .into_iter()
            .filter_map(|(name, section)| Some(name.len() + 4 + section.as_ref()?.state.len()))
            .sum::<usize>()
            + 1
    }
}

impl From<Refusal> for AwsError {
    fn from(refusal: Refusal) -> Self {
        let code = match refusal {
            Refusal::Encoding => "UnsupportedDocumentEncodingException",
            _ => "InvalidRequestException",
        };
        AwsError::new(code, refusal.to_string())
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Target {
    thing_name: String,
    #[serde(default)]
    shadow_name: String,
}

fn json(document: Vec<u8>) -> AwsResult<Reply> {
    Reply::bytes(document).header("content-type", "application/json")
}

fn update_thing_shadow(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let (target, payload): (Target, _) = input.parse_with_payload()?;
    let document = update(ctx, &target.thing_name, &target.shadow_name, &payload)?;
    json(document)
}

/// Merges a request document into a shadow, making the shadow if it is not there. The thing need
/// not be registered. Answers the fields of the request and nothing else; subscribers are told.
pub(crate) fn update(ctx: &Ctx<'_>, thing: &str, name: &str, payload: &[u8]) -> AwsResult<Vec<u8>> {
    if payload.len() > MAX_REQUEST {
        return Err(too_large());
    }
    let request = Update::parse(payload, name == PACKAGE_SHADOW)?;
    let mut shadow = Shadow::find(ctx, thing, name)?
        .filter(|shadow| !shadow.forgotten(ctx.now_ms()))
        .unwrap_or_default();
    if request
        .version
        .is_some_and(|wanted| wanted != shadow.version)
    {
        return Err(AwsError::new("ConflictException", "Version conflict"));
    }
    let now = ctx.now_s();
    let previous = shadow_topics::wants_documents(ctx, thing, name)
        .then(|| shadow.whole())
        .transpose()?;
    shadow.version += 1;
    shadow.deleted_ms = None;
    let client_token = request.client_token.clone();
    let about = About {
        name,
        now,
        client_token: client_token.as_deref(),
    };
    let answer = shadow_answers::accepted(about, &request, shadow.version)?;
    shadow.desired = patched(shadow.desired, request.desired, now)?;
    shadow.reported = patched(shadow.reported, request.reported, now)?;
    if shadow.bytes() > MAX_BYTES {
        return Err(too_large());
    }
    shadow.save(ctx, thing, name)?;
    shadow_topics::updated(ctx, thing, about, &answer, previous, || shadow.whole())?;
    Ok(answer)
}

fn too_large() -> AwsError {
    AwsError::new(
        "RequestEntityTooLargeException",
        "The payload exceeds the maximum size allowed",
    )
}

fn patched(stored: Option<Stored>, patch: Option<Patch>, now: i64) -> AwsResult<Option<Stored>> {
    let Some(patch) = patch else {
        return Ok(stored);
    };
    let current = stored.map(|stored| stored.read()).transpose()?;
    Section::apply(current, patch, now)
        .map(|section| Stored::write(&section))
        .transpose()
}

fn get_thing_shadow(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let target: Target = input.parse()?;
    json(get(ctx, &target.thing_name, &target.shadow_name, None)?)
}

/// The whole document of a shadow.
pub(super) fn get(
    ctx: &Ctx<'_>,
    thing: &str,
    name: &str,
    client_token: Option<&str>,
) -> AwsResult<Vec<u8>> {
    let shadow = Shadow::get(ctx, thing, name)?;
    let about = About {
        name,
        now: ctx.now_s(),
        client_token,
    };
    shadow_answers::whole(about, &shadow.whole()?)
}

fn delete_thing_shadow(ctx: &Ctx<'_>, input: Input) -> AwsResult<Reply> {
    let target: Target = input.parse()?;
    json(delete(ctx, &target.thing_name, &target.shadow_name, None)?)
}

/// Deletes a shadow. Its version does not start again for 48 hours; deleting counts as a change.
pub(crate) fn delete(
    ctx: &Ctx<'_>,
    thing: &str,
    name: &str,
    client_token: Option<&str>,
) -> AwsResult<Vec<u8>> {
    let shadow = Shadow::get(ctx, thing, name)?;
    Shadow {
        version: shadow.version + 1,
        deleted_ms: Some(ctx.now_ms()),
        desired: None,
        reported: None,
    }
    .save(ctx, thing, name)?;
    let answer = shadow_answers::deleted(shadow.version, ctx.now_s(), client_token)?;
    shadow_topics::deleted(ctx, thing, name, &answer)?;
    Ok(answer)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    thing_name: String,
    next_token: Option<String>,
    page_size: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    results: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
    timestamp: i64,
}

/// The named shadows of a thing; none for a thing that nobody knows.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.page_size, input.next_token.as_deref(), 25)?;
    let mut statement = ctx.tx.prepare_cached(
        "SELECT name FROM shadow WHERE scope = ?1 AND thing_name = ?2 AND name > ?3 \
         AND deleted_ms IS NULL ORDER BY name LIMIT ?4",
    )?;
    let names = statement
        .query_map(
            params![ctx.scope(), input.thing_name, page.after, page.fetch()],
            |row| row.get(0),
        )?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let (results, next_token) = page.cut(names, String::clone);
    Ok(Listed {
        results,
        next_token,
        timestamp: ctx.now_s(),
    })
}

#[cfg(test)]
mod tests;
