//! Thing groups as their index knows them.

use std::ops::ControlFlow;

use fleet_core::query::document::Document;
use fleet_core::query::{Matcher, Query};
use rusqlite::params;
use serde::Serialize;

use super::{Group, ancestors};
use crate::error::AwsResult;
use crate::iot::things::Attributes;
use crate::page::Page;
use crate::route::Ctx;

/// A group as SearchIndex gives it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct GroupDocument {
    thing_group_name: String,
    thing_group_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_group_description: Option<String>,
    #[serde(skip_serializing_if = "Attributes::is_empty")]
    attributes: Attributes,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parent_group_names: Vec<String>,
    #[serde(skip)]
    version: i64,
}

impl GroupDocument {
    fn of(ctx: &Ctx<'_>, group: Group) -> AwsResult<GroupDocument> {
        Ok(GroupDocument {
            parent_group_names: ancestors(ctx, &group.name)?,
            thing_group_name: group.name,
            thing_group_id: group.id,
            thing_group_description: group.description,
            attributes: group.attributes,
            version: group.version,
        })
    }

    /// What queries look at.
    pub(crate) fn document(&self) -> Document {
        let mut document = Document::new();
        document.add("thingGroupName", self.thing_group_name.as_str());
        document.add("thingGroupId", self.thing_group_id.as_str());
        if let Some(description) = &self.thing_group_description {
            document.add("description", description.as_str());
        }
        for parent in &self.parent_group_names {
            document.add("parentGroupNames", parent.as_str());
        }
        for (key, value) in &self.attributes {
            document.add_attribute(key, value);
        }
        document
    }

    pub(crate) fn version(&self) -> i64 {
        self.version
    }
}

/// Shows every group that a query finds after a name, in order, until that is enough. Groups are
/// few: all of them are looked at.
pub(crate) fn scan(
    ctx: &Ctx<'_>,
    query: &Query,
    after: &str,
    mut show: impl FnMut(GroupDocument) -> ControlFlow<()>,
) -> AwsResult<()> {
    let matcher = Matcher::new(query);
    let mut statement = ctx.tx.prepare_cached(
        "SELECT name, id, parent, description, attributes, version, created_ms \
         FROM thing_group WHERE scope = ?1 AND name > ?2 ORDER BY name",
    )?;
    for group in statement.query_map(params![ctx.scope(), after], Group::from_row)? {
        let group = GroupDocument::of(ctx, group?)?;
        if matcher.matches(&group.document()) && show(group).is_break() {
            break;
        }
    }
    Ok(())
}

/// A page of what a query finds.
pub(crate) fn find(
    ctx: &Ctx<'_>,
    query: &Query,
    page: &Page,
) -> AwsResult<(Vec<GroupDocument>, Option<String>)> {
    let mut groups = Vec::new();
    scan(ctx, query, &page.after, |group| {
        groups.push(group);
        if groups.len() > page.limit {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    Ok(page.cut(groups, |group| group.thing_group_name.clone()))
}
