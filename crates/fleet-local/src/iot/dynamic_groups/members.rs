//! Who is in which dynamic group.

use fleet_core::query::document::Document;
use fleet_core::query::{Matcher, Query};
use rusqlite::OptionalExtension as _;

use super::{changed, queries};
use crate::error::AwsResult;
use crate::iot::groups::members::MAX_GROUPS;
use crate::iot::indexing::Parts;
use crate::route::Ctx;

/// All dynamic groups, ready to be asked about things.
pub(crate) struct Members {
    /// The oldest first.
    groups: Vec<(String, Matcher)>,
    parts: Parts,
}

impl Members {
    /// Reads the groups.
    pub(crate) fn load(ctx: &Ctx<'_>) -> AwsResult<Members> {
        let queries = queries(ctx)?;
        let parts = Parts::of(queries.iter().map(|(_, query)| query));
        let ready = |(name, query): (String, Query)| (name, Matcher::new(&query));
        Ok(Members {
            groups: queries.into_iter().map(ready).collect(),
            parts,
        })
    }

    /// What of a document decides on memberships.
    pub(crate) fn parts(&self) -> Parts {
        self.parts
    }

    /// Whether a group is a dynamic one.
    pub(crate) fn is_dynamic(&self, group: &str) -> bool {
        self.groups.iter().any(|(name, _)| name == group)
    }

    /// Lets a thing enter and leave dynamic groups, so that it is in those that find it: the oldest
    /// of them, if it has no room for all beside its static groups. `before` are the ones that it is
    /// in. Gives those that it is in now.
    pub(crate) fn join(
        &self,
        ctx: &Ctx<'_>,
        thing: &str,
        static_groups: usize,
        before: &[String],
        document: &Document,
    ) -> AwsResult<Vec<String>> {
        let matching = self
            .groups
            .iter()
            .filter(|(_, matcher)| matcher.matches(document));
        let room = (MAX_GROUPS as usize).saturating_sub(static_groups);
        let mut after: Vec<String> = matching.take(room).map(|(name, _)| name.clone()).collect();
        for group in before {
            if !after.contains(group) {
                changed(ctx, group, thing, false)?;
            }
        }
        for group in &after {
            if !before.contains(group) {
                changed(ctx, group, thing, true)?;
            }
        }
        after.sort_unstable();
        Ok(after)
    }
}

/// Takes a thing out of the newest of its dynamic groups; `false` if it is in none.
pub(crate) fn evict_newest(ctx: &Ctx<'_>, thing: &str) -> AwsResult<bool> {
    let newest: Option<String> = ctx
        .tx
        .prepare_cached(
            "SELECT name FROM dynamic_group JOIN group_member AS member \
             ON member.scope = dynamic_group.scope AND member.group_name = name \
             WHERE member.scope = ?1 AND member.thing_name = ?2 ORDER BY sequence DESC LIMIT 1",
        )?
        .query_row([ctx.scope(), thing], |row| row.get(0))
        .optional()?;
    match newest {
        Some(group) => changed(ctx, &group, thing, false).map(|()| true),
        None => Ok(false),
    }
}
