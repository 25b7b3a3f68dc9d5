//! SearchIndex: the things or thing groups that a query finds, a page of them.

use std::ops::ControlFlow;

use fleet_core::query::{Limits, Query};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::asked::{self, Asked};
use super::configuration::ThingGroups;
use super::index::{Index, THING_GROUPS};
use super::parts::Parts;
use super::scan::{self, scan};
use super::snapshot::Snapshot;
use crate::error::{AwsError, AwsResult};
use crate::iot::groups::document::{self, GroupDocument};
use crate::iot::things::Attributes;
use crate::mqtt::presence::Connectivity;
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read(indexed) POST "/indices/search" SearchIndex => search,
}

/// A page, unless less is asked for (AWS: 100 in the newer text, 500 in the older).
const DEFAULT_PAGE: usize = 100;
const MAX_PAGE: u32 = 500;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Search {
    index_name: Option<String>,
    query_string: String,
    query_version: Option<String>,
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    #[serde(skip_serializing_if = "Option::is_none")]
    things: Option<Vec<ThingDocument>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_groups: Option<Vec<GroupDocument>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn search(ctx: &Ctx<'_>, input: Search) -> AwsResult<Found> {
    let index = asked::index(input.index_name.as_deref())?;
    if input.max_results.is_some_and(|most| most > MAX_PAGE) {
        return Err(AwsError::invalid_request(format!(
            "maxResults must be between 1 and {MAX_PAGE}"
        )));
    }
    let page = Page::iot(input.max_results, input.next_token.as_deref(), DEFAULT_PAGE)?;
    let read = || {
        let version = input.query_version.as_deref();
        asked::query(index, &input.query_string, version, &Limits::SEARCH)
    };
    match index {
        Asked::Things => things(ctx, &page, read),
        Asked::ThingGroups => {
            Index::<ThingGroups>::ready(ctx, THING_GROUPS)?;
            let (groups, next_token) = document::find(ctx, &read()?, &page)?;
            Ok(Found {
                things: None,
                thing_groups: Some(groups),
                next_token,
            })
        }
    }
}

fn things(ctx: &Ctx<'_>, page: &Page, read: impl FnOnce() -> AwsResult<Query>) -> AwsResult<Found> {
    let built = scan::ready(ctx)?;
    let query = read()?;
    let after = match page.after.as_str() {
        "" => None,
        place => {
            let invalid = |_| AwsError::invalid_request("Invalid next token");
            Some(place.parse().map_err(invalid)?)
        }
    };
    let mut hits = Vec::new();
    scan(ctx, &built, &query, Parts::of([]), after, |hit| {
        hits.push((hit.ordinal, hit.snapshot));
        Ok(if hits.len() > page.limit {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })?;
    let (hits, next_token) = page.cut(hits, |(ordinal, _)| ordinal.to_string());
    let things = hits
        .into_iter()
        .map(|(_, snapshot)| ThingDocument::of(snapshot));
    Ok(Found {
        things: Some(things.collect::<AwsResult<_>>()?),
        thing_groups: None,
        next_token,
    })
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ThingDocument {
    thing_name: String,
    thing_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_type_name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    thing_group_names: Vec<String>,
    #[serde(skip_serializing_if = "Attributes::is_empty")]
    attributes: Attributes,
    /// JSON in a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    shadow: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connectivity: Option<Connectivity>,
}

impl ThingDocument {
    fn of(snapshot: Snapshot) -> AwsResult<ThingDocument> {
        let shadow = shadow(&snapshot)?;
        let entry = snapshot.entry;
        let thing_group_names = entry.all_groups().map(str::to_owned).collect();
        Ok(ThingDocument {
            thing_name: snapshot.name,
            thing_id: entry.id,
            thing_type_name: entry.type_name,
            thing_group_names,
            attributes: entry.attributes,
            shadow,
            connectivity: entry.connected.map(|connected| {
                let never = Connectivity::never();
                let found = entry.connectivity.unwrap_or(never);
                Connectivity { connected, ..found }
            }),
        })
    }
}

/// The classic shadow with the named ones below `name`.
fn shadow(snapshot: &Snapshot) -> AwsResult<Option<String>> {
    let shadows = snapshot.shadows()?;
    if shadows.is_empty() {
        return Ok(None);
    }
    let mut answer = Map::new();
    let mut named = Map::new();
    for (name, shadow) in &shadows {
        let shadow = shadow.answer(name)?;
        match shadow {
            Value::Object(members) if name.is_empty() => answer = members,
            shadow => {
                named.insert(name.clone(), shadow);
            }
        }
    }
    if !named.is_empty() {
        answer.insert("name".to_owned(), named.into());
    }
    Ok(Some(serde_json::to_string(&answer)?))
}
