//! The upkeep of the index of things: documents and the inverted table follow what has changed.

use std::time::{Duration, Instant};

use fleet_core::query::document::Document;
use fleet_core::query::{Matcher, Query, fold};
use rusqlite::{OptionalExtension as _, params};

use super::index::Built;
use super::marks;
use super::parts::Parts;
use super::postings::{self, Postings};
use super::scan;
use super::snapshot::Snapshot;
use crate::error::{AwsError, AwsResult};
use crate::iot::dynamic_groups::{self, Members};
use crate::route::Ctx;

/// How long one transaction goes on, so that no other write waits for long.
const SLICE: Duration = Duration::from_millis(20);

/// Things that are taken up without a look at the time: what many share is written once for them.
const BATCH: i64 = 128;

/// Whether something is left to do: marks up to a number, a walk, a group that is being filled.
pub(super) fn any(ctx: &Ctx<'_>, until: i64) -> AwsResult<bool> {
    let Some(built) = Built::find(ctx)? else {
        return Ok(false);
    };
    Ok(built.walked.is_some()
        || !marks::waiting(ctx, until, 1)?.is_empty()
        || dynamic_groups::filling::next(ctx)?.is_some())
}

/// Does a part of what is left to do.
pub(super) fn step(ctx: &Ctx<'_>, until: i64) -> AwsResult<()> {
    let started = Instant::now();
    if changes(ctx, until)? || started.elapsed() > SLICE || walk(ctx)? {
        return Ok(());
    }
    dynamic_groups::filling::step(ctx, SLICE)
}

/// Takes up marks for a while; `true` if there were any.
pub(super) fn changes(ctx: &Ctx<'_>, until: i64) -> AwsResult<bool> {
    let started = Instant::now();
    let mut any = false;
    let mut upkeep = None;
    while started.elapsed() < SLICE {
        let waiting = marks::waiting(ctx, until, BATCH)?;
        if waiting.is_empty() {
            break;
        }
        any = true;
        for (id, thing) in waiting {
            marks::remove(ctx, id)?;
            if upkeep.is_none() {
                upkeep = Upkeep::begin(ctx)?;
            }
            if let Some(upkeep) = &mut upkeep {
                upkeep.update(&thing)?;
            }
        }
    }
    if let Some(upkeep) = upkeep {
        upkeep.end()?;
    }
    Ok(any)
}

/// Goes on with a walk through all things; `true` if one was under way.
fn walk(ctx: &Ctx<'_>) -> AwsResult<bool> {
    let Some(mut upkeep) = Upkeep::begin(ctx)? else {
        return Ok(false);
    };
    let Some(mut walked) = upkeep.built.walked.clone() else {
        return Ok(false);
    };
    let started = Instant::now();
    let over = loop {
        let names = things_after(ctx, &walked)?;
        if names.is_empty() {
            break true;
        }
        for name in names {
            upkeep.update(&name)?;
            walked = name;
        }
        if started.elapsed() > SLICE {
            break false;
        }
    };
    Built::walk(ctx, (!over).then_some(walked.as_str()))?;
    upkeep.end()?;
    Ok(true)
}

/// The next things of a walk. Those with a mark wait for that.
fn things_after(ctx: &Ctx<'_>, name: &str) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT name FROM thing WHERE scope = ?1 AND name > ?2 AND NOT EXISTS \
         (SELECT 1 FROM index_mark AS mark WHERE mark.scope = ?1 AND mark.thing_name = name) \
         ORDER BY name LIMIT ?3",
    )?;
    let rows = statement.query_map(params![ctx.scope(), name, BATCH], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Updates of many things that share what they need and what they write.
pub(crate) struct Upkeep<'a> {
    ctx: &'a Ctx<'a>,
    built: Built,
    members: Members,
    postings: Postings,
    next_id: i64,
}

impl<'a> Upkeep<'a> {
    /// Begins, if there is an index.
    pub(crate) fn begin(ctx: &'a Ctx<'a>) -> AwsResult<Option<Upkeep<'a>>> {
        let Some(built) = Built::find(ctx)? else {
            return Ok(None);
        };
        let (start, end) = postings::ids(built.number);
        let last: Option<i64> = ctx
            .tx
            .prepare_cached("SELECT max(id) FROM index_document WHERE id >= ?1 AND id < ?2")?
            .query_row([start, end], |row| row.get(0))?;
        Ok(Some(Upkeep {
            ctx,
            members: Members::load(ctx)?,
            postings: Postings::new(built.number),
            next_id: last.map_or(start, |last| last + 1),
            built,
        }))
    }

    /// Brings the document of a thing and its memberships of dynamic groups up to date.
    pub(crate) fn update(&mut self, thing: &str) -> AwsResult<()> {
        let before = self.stored(thing)?;
        let configuration = &self.built.configuration;
        let taken = Snapshot::take(self.ctx, thing, configuration, |group| {
            self.members.is_dynamic(group)
        })?;
        let Some(mut after) = taken else {
            return self.remove(before);
        };
        // What decides on the dynamic groups of a thing knows nothing of them.
        let dynamic = std::mem::take(&mut after.entry.dynamic);
        let mut document = self.document(&after)?;
        let asked = self.members.parts();
        let with_times = if asked.metadata {
            Some(after.document(configuration, asked)?)
        } else {
            None
        };
        let joined = self.members.join(
            self.ctx,
            thing,
            after.entry.groups.len(),
            &dynamic,
            with_times.as_ref().unwrap_or(&document),
        )?;
        for group in &joined {
            document.add("thingGroupNames", group.as_str());
        }
        after.entry.dynamic = joined;
        let (id, found_by) = match before {
            Some((_, before)) if before == after => return Ok(()),
            Some((id, before)) => (id, postings::hashes(&self.document(&before)?)),
            None => {
                let id = self.next_id;
                if id >= postings::ids(self.built.number).1 {
                    return Err(AwsError::internal("the index has no room for more things"));
                }
                self.next_id += 1;
                (id, Vec::new())
            }
        };
        self.ctx
            .tx
            .prepare_cached(
                "INSERT OR REPLACE INTO index_document (id, number, name, registry, shadows) \
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                id,
                self.built.number,
                after.name,
                serde_json::to_string(&after.entry)?,
                after.shadows
            ])?;
        let finds = postings::hashes(&document);
        self.postings
            .change(postings::ordinal(id), &found_by, &finds);
        Ok(())
    }

    /// Looks for a while at the things that a query finds, and at those that its group has: whoever
    /// should enter or leave it does. Begins after a place and gives the one it has come to, nothing
    /// at the end.
    pub(crate) fn fill(
        &mut self,
        group: &str,
        query: &Query,
        after: i64,
        slice: Duration,
    ) -> AwsResult<Option<i64>> {
        let started = Instant::now();
        let number = self.built.number;
        let matcher = Matcher::new(query);
        let parts = Parts::of([query]);
        let mut places = scan::candidates(self.ctx, number, query)?;
        places.extend(postings::with_word(
            self.ctx,
            number,
            "thingGroupNames",
            &fold(group),
        )?);
        places.sort_unstable();
        places.dedup();
        let mut last = after;
        let left = places.into_iter().filter(|place| i64::from(*place) > after);
        for (at, place) in (1..).zip(left) {
            if at % BATCH == 0 && started.elapsed() > slice {
                return Ok(Some(last));
            }
            last = i64::from(place);
            let Some(mut snapshot) = scan::document(self.ctx, number, place)? else {
                continue;
            };
            let dynamic = std::mem::take(&mut snapshot.entry.dynamic);
            let is_member = dynamic.iter().any(|name| name == group);
            let document = snapshot.document(&self.built.configuration, parts)?;
            if matcher.matches(&document) != is_member {
                self.update(&snapshot.name)?;
            }
        }
        Ok(None)
    }

    /// Writes what is left to write.
    pub(crate) fn end(self) -> AwsResult<()> {
        self.postings.write(self.ctx)
    }

    fn document(&self, snapshot: &Snapshot) -> AwsResult<Document> {
        snapshot.document(&self.built.configuration, Parts::TABLE)
    }

    fn stored(&self, thing: &str) -> AwsResult<Option<(i64, Snapshot)>> {
        Ok(self
            .ctx
            .tx
            .prepare_cached(
                "SELECT name, registry, shadows, id FROM index_document \
                 WHERE number = ?1 AND name = ?2",
            )?
            .query_row(params![self.built.number, thing], |row| {
                Ok((row.get(3)?, Snapshot::from_row(row)?))
            })
            .optional()?)
    }

    fn remove(&mut self, before: Option<(i64, Snapshot)>) -> AwsResult<()> {
        let Some((id, before)) = before else {
            return Ok(());
        };
        let found_by = postings::hashes(&self.document(&before)?);
        self.postings.change(postings::ordinal(id), &found_by, &[]);
        self.ctx
            .tx
            .prepare_cached("DELETE FROM index_document WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}
