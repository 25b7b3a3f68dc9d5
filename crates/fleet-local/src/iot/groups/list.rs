//! The listing of thing groups: all of them, the roots, the children of one, or all below one.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{NameAndArn, require};
use crate::error::AwsResult;
use crate::page::{Page, end_of_prefix};
use crate::route::{Ctx, routes};

routes! {
    read GET "/thing-groups" ListThingGroups => list,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
    parent_group: Option<String>,
    #[serde(default)]
    name_prefix_filter: String,
    recursive: Option<bool>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    thing_groups: Vec<NameAndArn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// Without `recursive` AWS lists the direct children of a parent, and every group where no parent
/// is given (developer guide, "List thing groups"). Some real listings under a parent were seen to
/// hold grandchildren as well, without `recursive`; the guide is followed.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    if let Some(parent) = &input.parent_group {
        require(ctx, parent)?;
    }
    let recursive = input.recursive.unwrap_or(input.parent_group.is_none());
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let (table, of_parent) = match (&input.parent_group, recursive) {
        (None, true) => ("thing_group", "?6 IS NULL"),
        (_, false) => ("thing_group", "parent IS ?6"),
        (Some(_), true) => ("thing_group_above", "ancestor = ?6"),
    };
    let mut statement = ctx.tx.prepare_cached(&format!(
        "SELECT name FROM {table} WHERE scope = ?1 AND name > ?2 AND name >= ?3 AND name < ?4 \
         AND {of_parent} ORDER BY name LIMIT ?5"
    ))?;
    let names = statement
        .query_map(
            params![
                ctx.scope(),
                page.after,
                input.name_prefix_filter,
                end_of_prefix(&input.name_prefix_filter),
                page.fetch(),
                input.parent_group,
            ],
            |row| row.get::<_, String>(0),
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (names, next_token) = page.cut(names, Clone::clone);
    Ok(Listed {
        thing_groups: names
            .into_iter()
            .map(|name| NameAndArn::of(ctx, name))
            .collect(),
        next_token,
    })
}
