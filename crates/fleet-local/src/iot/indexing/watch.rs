//! Who sees to it that the index is up to date: operations that look at it, and a server at leisure.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{marks, upkeep};
use crate::auth::Caller;
use crate::error::AwsResult;
use crate::route::{Ctx, Need};
use crate::shared::Shared;

/// How often a server looks whether the index is behind.
const LOOK: Duration = Duration::from_millis(250);

/// Brings the index of a caller, as far as it is needed, up to date with every change that was answered before, in as many
/// transactions as it takes.
pub(crate) async fn catch_up(
    shared: &Arc<Shared>,
    caller: &Arc<Caller>,
    need: Need,
) -> AwsResult<()> {
    let behind = |ctx: &Ctx<'_>| {
        if need == Need::Members && marks::eager(ctx)? != Some(true) {
            return Ok(None);
        }
        let until = marks::newest(ctx)?;
        Ok(upkeep::any(ctx, until)?.then_some(until))
    };
    let Some(until) = Ctx::read(shared, caller, behind).await? else {
        return Ok(());
    };
    while Ctx::write(shared, caller, move |ctx| {
        upkeep::step(ctx, until)?;
        upkeep::any(ctx, until)
    })
    .await?
    {}
    Ok(())
}

/// Goes on until a server stops: takes up changes when nothing has changed for a moment, so that the
/// next search need not wait for them.
pub(crate) async fn run(shared: Arc<Shared>, cancel: CancellationToken) {
    let mut before = HashMap::new();
    loop {
        tokio::select! {
            () = cancel.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
        let outcome = at_leisure(&shared, &mut before, &cancel).await;
        if let Err(error) = outcome {
            tracing::warn!(message = %error.message, "the index stays behind for now");
        }
    }
}

/// One look: catches up with the accounts and Regions whose newest mark is the one of the look
/// before.
async fn at_leisure(
    shared: &Arc<Shared>,
    before: &mut HashMap<String, i64>,
    cancel: &CancellationToken,
) -> AwsResult<()> {
    let behind = shared.store.read(|tx| {
        let mut statement = tx.prepare_cached(
            "SELECT scope, max(id) FROM index_mark GROUP BY scope \
             UNION ALL SELECT scope, 0 FROM thing_index WHERE walked IS NOT NULL \
             UNION ALL SELECT scope, 0 FROM dynamic_group WHERE filled IS NOT NULL",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<Vec<(String, i64)>, _>>()?)
    })?;
    let mut now = HashMap::new();
    for (scope, newest) in behind {
        let seen: &mut i64 = now.entry(scope).or_default();
        *seen = newest.max(*seen);
    }
    for (scope, newest) in &now {
        if before.get(scope) == Some(newest) && !cancel.is_cancelled() {
            let (account, region) = scope.split_once('/').unwrap_or((scope, ""));
            catch_up(
                shared,
                &Arc::new(Caller::root(account, region)),
                Need::Documents,
            )
            .await?;
        }
    }
    *before = now;
    Ok(())
}
