//! Tests of what becomes due: order, moments, other processes, failures.

use serde_json::json;

use super::*;
use crate::testing::Local;

/// Writes down its moment and its key. A key of `every N` is due again N seconds later.
pub(crate) const ECHO: Kind = Kind {
    name: "echo",
    run: |ctx, key| {
        let heard = format!("echo {:09}", echoes(ctx.tx)?.len());
        ctx.tx.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)",
            params![heard, format!("{}:{key}", ctx.now_ms())],
        )?;
        match key.strip_prefix("every ").map(str::parse::<i64>) {
            Some(seconds) => set(ctx, "echo", key, ctx.now_ms() + seconds.unwrap() * 1000),
            None => Ok(()),
        }
    },
};

/// Changes something and fails; with the key `panic` it panics.
pub(crate) const BROKEN: Kind = Kind {
    name: "broken",
    run: |ctx, key| {
        ctx.tx.execute(
            "INSERT INTO meta (key, value) VALUES ('echo x', 'broken')",
            [],
        )?;
        assert_ne!(key, "panic", "on purpose");
        Err(AwsError::internal("on purpose"))
    },
};

fn echoes(tx: &Connection) -> AwsResult<Vec<String>> {
    Ok(tx
        .prepare("SELECT value FROM meta WHERE key LIKE 'echo %' ORDER BY key")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// What was heard, with its moments in milliseconds after `start`.
async fn heard(local: &Local, start: i64) -> Vec<String> {
    let relative = |line: String| {
        let (at, key) = line.split_once(':').unwrap();
        format!("{}:{key}", at.parse::<i64>().unwrap() - start)
    };
    let lines = local.ctx(|ctx| echoes(ctx.tx)).await.unwrap();
    lines.into_iter().map(relative).collect()
}

/// Says what is due, in milliseconds from now on, and gives the now.
async fn say(local: &Local, what: &'static [(&'static str, &'static str, i64)]) -> i64 {
    local
        .ctx(move |ctx| {
            for (kind, key, after) in what {
                set(ctx, kind, key, ctx.now_ms() + after)?;
            }
            Ok(ctx.now_ms())
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn a_moved_clock_steps_through_all_that_is_due_in_order_each_at_its_own_moment() {
    let local = Local::new().await;
    let start = say(
        &local,
        &[
            ("echo", "late", 90_000),
            ("echo", "every 30", 30_000),
            ("echo", "same moment, written later", 30_000),
            ("echo", "far", 86_400_000),
        ],
    )
    .await;
    local.advance(Duration::from_secs(95)).await;
    let expected = [
        "30000:every 30",
        "30000:same moment, written later",
        "60000:every 30",
        // Its second writing was after the first of the other.
        "90000:late",
        "90000:every 30",
    ];
    assert_eq!(heard(&local, start).await, expected);
}

#[tokio::test]
async fn a_later_word_replaces_an_earlier_one_and_a_cleared_one_never_comes() {
    let local = Local::new().await;
    let start = say(&local, &[("echo", "a", 1000), ("echo", "b", 1000)]).await;
    say(&local, &[("echo", "a", 60_000)]).await;
    local.ctx(|ctx| clear(ctx, "echo", "b")).await.unwrap();
    local.advance(Duration::from_secs(30)).await;
    assert_eq!(heard(&local, start).await, [""; 0]);
    local.advance(Duration::from_secs(60)).await;
    assert_eq!(heard(&local, start).await.len(), 1);
}

#[tokio::test]
async fn a_failure_leaves_nothing_lets_the_others_go_on_and_is_tried_again() {
    let local = Local::new().await;
    let start = say(
        &local,
        &[
            ("broken", "fail", 0),
            ("broken", "panic", 0),
            ("echo", "next", 1),
        ],
    )
    .await;
    local.advance(Duration::from_secs(1)).await;
    assert_eq!(heard(&local, start).await, ["1:next"]);
    let waiting = "SELECT count(*) FROM due WHERE kind = 'broken' AND at_ms >= ?1";
    let again: i64 = local
        .ctx(move |ctx| {
            Ok(ctx
                .tx
                .query_row(waiting, [start + 61_000], |row| row.get(0))?)
        })
        .await
        .unwrap();
    assert_eq!(again, 2);
}

#[tokio::test]
async fn reads_and_refused_writes_see_a_state_in_which_everything_due_has_happened() {
    let local = Local::new().await;
    let start = say(&local, &[("echo", "a", 1000), ("echo", "b", 2000)]).await;
    local.advance(Duration::from_secs(1)).await;
    local.iot("ListThings", json!({})).await.unwrap();
    let file = |tx: &Connection| echoes(tx);
    assert_eq!(local.shared().store.read(file).unwrap().len(), 1);
    local.advance(Duration::from_secs(1)).await;
    local
        .refused("DescribeThing", json!({"thingName": "x"}))
        .await;
    assert_eq!(local.shared().store.read(file).unwrap().len(), 2);
    assert_eq!(heard(&local, start).await, ["1000:a", "2000:b"]);
}

#[tokio::test]
async fn long_work_is_cut_into_slices_that_let_other_writes_through() {
    let local = Local::new().await;
    say(&local, &[("echo", "every 1", 1000)]).await;
    local.advance(Duration::from_secs(400)).await;
    let shared = Arc::clone(local.shared());
    let more = shared
        .clone()
        .store
        .write(move |tx| slice(&shared, tx))
        .await;
    assert!(more.unwrap().more, "one slice of 20 ms did all");
    let told = local.ctx(|ctx| Ok(echoes(ctx.tx)?.len())).await.unwrap();
    assert_eq!(told, 400);
}

#[tokio::test]
async fn a_server_carries_out_what_becomes_due_while_nobody_asks() {
    let local = Local::new().await;
    let cancel = CancellationToken::new();
    let server = tokio::spawn(run(Arc::clone(local.shared()), cancel.clone()));
    say(&local, &[("echo", "a", 10)]).await;
    let deadline = Instant::now() + Duration::from_secs(20);
    while local.shared().store.read(echoes).unwrap().is_empty() {
        assert!(Instant::now() < deadline, "nothing was carried out");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    cancel.cancel();
    server.await.unwrap();
}
