//! What becomes due: work that waits for a moment of the virtual clock and is carried out in order.
//!
//! An operation that has to go on later writes when ([`set`]); nothing is kept in memory. Before an
//! operation runs, everything due by its now has been carried out, each at its own moment, whatever
//! process wrote it: so moving the clock steps through all that lies between, and nobody sees a
//! state that time has overtaken.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use tokio_util::sync::CancellationToken;

use crate::auth::Caller;
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::mqtt::broker::{self, Broker};
use crate::mqtt::message::Message;
use crate::mqtt::outbox::Outbox;
use crate::route::Ctx;
use crate::shared::Shared;

/// One moment for each kind, account and Region, and key. `id` grows with each writing, so that what
/// is due at the same moment comes in the order in which it was written.
pub(crate) const TABLES: &str = "
CREATE TABLE due (
    id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL, scope TEXT NOT NULL, key TEXT NOT NULL
);
CREATE UNIQUE INDEX due_of ON due (kind, scope, key);
CREATE INDEX due_at ON due (at_ms, id);
";

/// A kind of work that can become due. All of them stand in [`crate::routes::DUE`], one line each.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// Does the work of a key in a transaction, as the account's root user, with the moment at which
    /// it was due as its now. Work that is long does a part and writes the rest as due at once; work
    /// that finds nothing to do any more does nothing.
    pub(crate) run: fn(&Ctx<'_>, &str) -> AwsResult<()>,
}

/// How long one transaction goes on with what is due, so that no other write waits for long.
const SLICE: Duration = Duration::from_millis(20);

/// Work that failed for a reason of this program is tried again after so long.
const AGAIN_MS: i64 = 60_000;

/// How often a server looks for what another process has written or a moved clock has made due.
const LOOK: Duration = Duration::from_millis(250);

/// Says when the work of a key is due next; an earlier word of it is forgotten.
pub(crate) fn set(ctx: &Ctx<'_>, kind: &'static str, key: &str, at_ms: i64) -> AwsResult<()> {
    write(ctx.tx, kind, ctx.scope(), key, at_ms)
}

/// Says when the work of a key is due next, unless it is said already.
pub(crate) fn set_if_unset(
    ctx: &Ctx<'_>,
    kind: &'static str,
    key: &str,
    at_ms: i64,
) -> AwsResult<()> {
    ctx.tx
        .prepare_cached(
            "INSERT OR IGNORE INTO due (at_ms, kind, scope, key) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![at_ms, kind, ctx.scope(), key])?;
    Ok(())
}

fn write(tx: &Connection, kind: &str, scope: &str, key: &str, at_ms: i64) -> AwsResult<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO due (at_ms, kind, scope, key) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![at_ms, kind, scope, key])?;
    Ok(())
}

/// Says that the work of a key is not due any more.
pub(crate) fn clear(ctx: &Ctx<'_>, kind: &'static str, key: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM due WHERE kind = ?1 AND scope = ?2 AND key = ?3")?
        .execute([kind, ctx.scope(), key])?;
    Ok(())
}

/// Whether something is due by `now`.
pub(crate) fn any(tx: &Connection, now: Timestamp) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM due WHERE at_ms <= ?1 LIMIT 1")?
        .exists([now.as_millisecond()])
}

/// Carries out everything due by the virtual now, in as many transactions as it takes.
pub(crate) async fn settle(shared: &Arc<Shared>) -> AwsResult<()> {
    loop {
        let of_slice = Arc::clone(shared);
        let of_commit = Arc::clone(shared);
        let work = move |tx: &Connection| slice(&of_slice, tx);
        let committed = move |done: Done| {
            let said = done.said.into_iter();
            let stored =
                said.filter_map(|(scope, messages)| Broker::dispatch(&of_commit, &scope, messages));
            (done.more, stored.collect::<Vec<_>>())
        };
        let (more, stored) = shared.store.write_then(work, committed).await?;
        for written in stored {
            broker::stored(Some(written)).await;
        }
        if !more {
            return Ok(());
        }
    }
}

/// Goes on until a server stops: carries out what becomes due while nobody asks.
pub(crate) async fn run(shared: Arc<Shared>, cancel: CancellationToken) {
    loop {
        let waiting = shared.store.read(|tx| Ok(any(tx, clock::now(tx)?)?));
        let outcome = match waiting {
            Ok(true) => tokio::select! {
                () = cancel.cancelled() => return,
                settled = settle(&shared) => settled,
            },
            Ok(false) => Ok(()),
            Err(error) => Err(error),
        };
        if let Err(error) = outcome {
            tracing::warn!(message = %error.message, "what is due stays for now");
        }
        tokio::select! {
            () = cancel.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

struct Entry {
    id: i64,
    at_ms: i64,
    kind: String,
    scope: String,
    key: String,
}

impl Entry {
    /// The first that is due by `now_ms`.
    fn first(tx: &Connection, now_ms: i64) -> rusqlite::Result<Option<Entry>> {
        tx.prepare_cached(
            "SELECT id, at_ms, kind, scope, key FROM due WHERE at_ms <= ?1 \
             ORDER BY at_ms, id LIMIT 1",
        )?
        .query_row([now_ms], |row| {
            Ok(Entry {
                id: row.get(0)?,
                at_ms: row.get(1)?,
                kind: row.get(2)?,
                scope: row.get(3)?,
                key: row.get(4)?,
            })
        })
        .optional()
    }

    /// Does its work and gives what it has to say.
    fn carry_out(&self, shared: &Shared, tx: &Connection) -> AwsResult<Vec<Message>> {
        let kind = shared
            .due
            .iter()
            .find(|kind| kind.name == self.kind)
            .ok_or_else(|| AwsError::internal(format!("nothing does {}", self.kind)))?;
        let (account, region) = self.scope.split_once('/').unwrap_or((&self.scope, ""));
        let outbox = Outbox::default();
        let ctx = Ctx {
            tx,
            now: Timestamp::from_millisecond(self.at_ms).map_err(AwsError::internal)?,
            caller: &Caller::root(account, region),
            shared,
            outbox: &outbox,
        };
        let work = || {
            (kind.run)(&ctx, &self.key)?;
            ctx.end()
        };
        catch_unwind(AssertUnwindSafe(work))
            .unwrap_or_else(|_| Err(AwsError::internal("what was due panicked")))?;
        Ok(outbox.into_messages())
    }
}

/// What a slice has done.
#[derive(Default)]
struct Done {
    /// Whether something is left.
    more: bool,
    /// What there is to say once it is committed, by account and Region.
    said: Vec<(String, Vec<Message>)>,
}

/// Carries out what is due for a while.
fn slice(shared: &Shared, tx: &Connection) -> AwsResult<Done> {
    let mut done = Done::default();
    let now_ms = clock::now(tx)?.as_millisecond();
    let started = Instant::now();
    while let Some(entry) = Entry::first(tx, now_ms)? {
        if started.elapsed() > SLICE {
            done.more = true;
            return Ok(done);
        }
        tx.prepare_cached("DELETE FROM due WHERE id = ?1")?
            .execute([entry.id])?;
        tx.prepare_cached("SAVEPOINT due")?.execute([])?;
        let outcome = entry.carry_out(shared, tx);
        if outcome.is_err() {
            tx.prepare_cached("ROLLBACK TO due")?.execute([])?;
        }
        tx.prepare_cached("RELEASE due")?.execute([])?;
        match outcome {
            Ok(said) if said.is_empty() => {}
            Ok(said) => done.said.push((entry.scope, said)),
            // The state cannot be written: told to whoever asks, and due for as long as it lasts.
            Err(error) if error.code == "InsufficientStorage" => return Err(error),
            Err(error) => {
                tracing::error!(kind = entry.kind, key = entry.key, code = %error.code,
                    message = %error.message, "what is due failed and is tried again later");
                let again = now_ms + AGAIN_MS;
                write(tx, &entry.kind, &entry.scope, &entry.key, again)?;
            }
        }
    }
    Ok(done)
}

#[cfg(test)]
pub(crate) mod tests;
