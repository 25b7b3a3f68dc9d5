//! The members of thing groups, and how static groups get theirs.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{NameAndArn, ancestors, require};
use crate::error::{AwsError, AwsResult};
use crate::iot::arn::Named;
use crate::iot::dynamic_groups::{self, refuse};
use crate::iot::events;
use crate::iot::events::registry::{self, Tie};
use crate::iot::jobs::membership;
use crate::iot::{indexing, things};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PUT "/thing-groups/addThingToThingGroup" AddThingToThingGroup => add_one,
    write PUT "/thing-groups/removeThingFromThingGroup" RemoveThingFromThingGroup => remove_one,
    write PUT "/thing-groups/updateThingGroupsForThing" UpdateThingGroupsForThing => update,
    read(members) GET "/things/{thingName}/thing-groups" ListThingGroupsForThing => groups_of,
    read(members) GET "/thing-groups/{thingGroupName}/things" ListThingsInThingGroup => things_in,
}

/// `group_member` holds who was added to which group. `group_member_below` repeats it for every
/// group above, which makes the recursive listing and the rule "once in a hierarchy" a look-up.
pub(crate) const TABLES: &str = "
CREATE TABLE group_member (
    scope TEXT NOT NULL, group_name TEXT NOT NULL, thing_name TEXT NOT NULL,
    PRIMARY KEY (scope, group_name, thing_name)
) WITHOUT ROWID;
CREATE INDEX group_of_thing ON group_member (scope, thing_name, group_name);
CREATE TABLE group_member_below (
    scope TEXT NOT NULL, ancestor TEXT NOT NULL, thing_name TEXT NOT NULL,
    PRIMARY KEY (scope, ancestor, thing_name)
) WITHOUT ROWID;
CREATE INDEX group_above_thing ON group_member_below (scope, thing_name, ancestor);
";

/// Groups a thing can be in (AWS: 10).
pub(crate) const MAX_GROUPS: u32 = 10;

/// Makes a thing a member of a static group. Adding it again changes nothing. If the thing is in as
/// many groups as it can be, the newest of its dynamic ones makes room where that is allowed.
fn add(ctx: &Ctx<'_>, group: &str, thing: &str, make_room: bool) -> AwsResult<()> {
    refuse(ctx, group, "Things cannot be added by hand")?;
    let is_in = |sql: &str, group: &str| -> AwsResult<bool> {
        let mut statement = ctx.tx.prepare_cached(sql)?;
        Ok(statement.exists([ctx.scope(), group, thing])?)
    };
    let direct = "SELECT 1 FROM group_member \
                  WHERE scope = ?1 AND group_name = ?2 AND thing_name = ?3";
    let below = "SELECT 1 FROM group_member_below \
                 WHERE scope = ?1 AND ancestor = ?2 AND thing_name = ?3";
    if is_in(direct, group)? {
        return Ok(());
    }
    let above = ancestors(ctx, group)?;
    let root = above.first().map_or(group, String::as_str);
    if is_in(direct, root)? || is_in(below, root)? {
        return Err(AwsError::invalid_request(format!(
            "Thing {thing} is already in a thing group of the hierarchy of {root}, \
             and cannot be in a second one"
        )));
    }
    let mut groups = count(ctx, thing)?;
    if groups + dynamic_groups::count(ctx)? >= MAX_GROUPS {
        // Close to the limit it matters which dynamic groups the thing is in just now.
        indexing::take_up(ctx, thing)?;
        groups = count(ctx, thing)?;
    }
    if groups >= MAX_GROUPS && !(make_room && dynamic_groups::evict_newest(ctx, thing)?) {
        return Err(AwsError::invalid_request(format!(
            "Thing {thing} is already in the limit of {MAX_GROUPS} thing groups"
        )));
    }
    ctx.tx
        .prepare_cached(
            "INSERT INTO group_member (scope, group_name, thing_name) VALUES (?1, ?2, ?3)",
        )?
        .execute([ctx.scope(), group, thing])?;
    for ancestor in &above {
        ctx.tx
            .prepare_cached(
                "INSERT INTO group_member_below (scope, ancestor, thing_name) VALUES (?1, ?2, ?3)",
            )?
            .execute([ctx.scope(), ancestor, thing])?;
    }
    indexing::changed(ctx, thing)?;
    registry::member_of_group(ctx, Tie::Added, group, thing)?;
    membership::changed(ctx, group, thing, true)
}

/// How many groups a thing is in.
fn count(ctx: &Ctx<'_>, thing: &str) -> AwsResult<u32> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT count(*) FROM group_member WHERE scope = ?1 AND thing_name = ?2")?
        .query_row([ctx.scope(), thing], |row| row.get(0))?)
}

/// Ends a membership of a static group; one that is not there is no error.
fn remove(ctx: &Ctx<'_>, group: &str, thing: &str) -> AwsResult<()> {
    let removed = ctx
        .tx
        .prepare_cached(
            "DELETE FROM group_member WHERE scope = ?1 AND group_name = ?2 AND thing_name = ?3",
        )?
        .execute([ctx.scope(), group, thing])?;
    if removed == 0 {
        return Ok(());
    }
    for ancestor in ancestors(ctx, group)? {
        ctx.tx
            .prepare_cached(
                "DELETE FROM group_member_below \
                 WHERE scope = ?1 AND ancestor = ?2 AND thing_name = ?3",
            )?
            .execute([ctx.scope(), &ancestor, thing])?;
    }
    indexing::changed(ctx, thing)?;
    registry::member_of_group(ctx, Tie::Removed, group, thing)?;
    membership::changed(ctx, group, thing, false)
}

/// The groups that a thing is a member of itself.
pub(crate) fn direct_groups(ctx: &Ctx<'_>, thing: &str) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT group_name FROM group_member WHERE scope = ?1 AND thing_name = ?2",
    )?;
    let rows = statement.query_map([ctx.scope(), thing], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A thing that is to be deleted leaves its groups.
pub(crate) fn forget_thing(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    for group in direct_groups(ctx, thing)? {
        registry::member_of_group(ctx, Tie::Removed, &group, thing)?;
    }
    for sql in [
        "DELETE FROM group_member WHERE scope = ?1 AND thing_name = ?2",
        "DELETE FROM group_member_below WHERE scope = ?1 AND thing_name = ?2",
    ] {
        ctx.tx.prepare_cached(sql)?.execute([ctx.scope(), thing])?;
    }
    Ok(())
}

/// A deleted group has no members. It must still stand in the hierarchy, and have no children.
pub(super) fn forget_group(ctx: &Ctx<'_>, group: &str) -> AwsResult<()> {
    indexing::group_emptied(ctx, group)?;
    // What follows the members of a group is told of each; all others go at once.
    while (membership::is_watched(ctx, group)?
        || events::is_on(ctx, events::Kind::ThingGroupMembership)?)
        && let Some(thing) = super::reach::things(ctx, group, "", 1)?.first()
    {
        remove(ctx, group, thing)?;
    }
    for ancestor in ancestors(ctx, group)? {
        ctx.tx
            .prepare_cached(
                "DELETE FROM group_member_below WHERE scope = ?1 AND ancestor = ?3 \
                 AND thing_name IN (SELECT thing_name FROM group_member \
                                    WHERE scope = ?1 AND group_name = ?2)",
            )?
            .execute([ctx.scope(), group, &ancestor])?;
    }
    ctx.tx
        .prepare_cached("DELETE FROM group_member WHERE scope = ?1 AND group_name = ?2")?
        .execute([ctx.scope(), group])?;
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Membership {
    thing_group_name: Option<String>,
    thing_group_arn: Option<String>,
    thing_name: Option<String>,
    thing_arn: Option<String>,
    #[serde(default)]
    override_dynamic_groups: bool,
}

impl Membership {
    /// The group and the thing, both of which must be there.
    fn names(self, ctx: &Ctx<'_>) -> AwsResult<(String, String)> {
        let group = Named::ThingGroup.pick(ctx, self.thing_group_name, self.thing_group_arn)?;
        let thing = Named::Thing.pick(ctx, self.thing_name, self.thing_arn)?;
        require(ctx, &group)?;
        things::require(ctx, &thing)?;
        Ok((group, thing))
    }
}

fn add_one(ctx: &Ctx<'_>, input: Membership) -> AwsResult<Empty> {
    let make_room = input.override_dynamic_groups;
    let (group, thing) = input.names(ctx)?;
    add(ctx, &group, &thing, make_room)?;
    Ok(Empty {})
}

fn remove_one(ctx: &Ctx<'_>, input: Membership) -> AwsResult<Empty> {
    let (group, thing) = input.names(ctx)?;
    refuse(ctx, &group, "Things cannot be removed by hand")?;
    remove(ctx, &group, &thing)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    thing_name: Option<String>,
    #[serde(default)]
    thing_groups_to_add: Vec<String>,
    #[serde(default)]
    thing_groups_to_remove: Vec<String>,
    #[serde(default)]
    override_dynamic_groups: bool,
}

/// Removes first, so that a thing can move within a hierarchy or at the limit of its groups.
fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let thing = Named::Thing.pick(ctx, input.thing_name, None)?;
    things::require(ctx, &thing)?;
    for group in &input.thing_groups_to_remove {
        require(ctx, group)?;
        refuse(ctx, group, "Things cannot be removed by hand")?;
        remove(ctx, group, &thing)?;
    }
    for group in &input.thing_groups_to_add {
        require(ctx, group)?;
        add(ctx, group, &thing, input.override_dynamic_groups)?;
    }
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListGroups {
    thing_name: String,
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ListedGroups {
    thing_groups: Vec<NameAndArn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn groups_of(ctx: &Ctx<'_>, input: ListGroups) -> AwsResult<ListedGroups> {
    things::require(ctx, &input.thing_name)?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let mut statement = ctx.tx.prepare_cached(
        "SELECT group_name FROM group_member \
         WHERE scope = ?1 AND thing_name = ?2 AND group_name > ?3 ORDER BY group_name LIMIT ?4",
    )?;
    let names = statement
        .query_map(
            params![ctx.scope(), input.thing_name, page.after, page.fetch()],
            |row| row.get::<_, String>(0),
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (names, next_token) = page.cut(names, Clone::clone);
    Ok(ListedGroups {
        thing_groups: names
            .into_iter()
            .map(|name| NameAndArn::of(ctx, name))
            .collect(),
        next_token,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListThings {
    thing_group_name: String,
    #[serde(default)]
    recursive: bool,
    next_token: Option<String>,
    max_results: Option<u32>,
}

/// Names of things, a page of them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ListedThings {
    pub(crate) things: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_token: Option<String>,
}

fn things_in(ctx: &Ctx<'_>, input: ListThings) -> AwsResult<ListedThings> {
    require(ctx, &input.thing_group_name)?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let below = if input.recursive {
        "UNION ALL SELECT thing_name FROM group_member_below \
         WHERE scope = ?1 AND ancestor = ?2 AND thing_name > ?3"
    } else {
        ""
    };
    let mut statement = ctx.tx.prepare_cached(&format!(
        "SELECT thing_name FROM group_member \
         WHERE scope = ?1 AND group_name = ?2 AND thing_name > ?3 {below} \
         ORDER BY thing_name LIMIT ?4"
    ))?;
    let names = statement
        .query_map(
            params![
                ctx.scope(),
                input.thing_group_name,
                page.after,
                page.fetch()
            ],
            |row| row.get(0),
        )?
        .collect::<Result<Vec<String>, _>>()?;
    let (things, next_token) = page.cut(names, Clone::clone);
    Ok(ListedThings { things, next_token })
}
