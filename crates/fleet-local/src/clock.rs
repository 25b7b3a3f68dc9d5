//! The virtual clock: the wall clock plus an offset that is stored and only grows.

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

/// The wall clock. SigV4, `Date` headers, STS and X.509 use it; everything else the virtual now.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the local AWS reads the wall clock"
)]
pub(crate) fn wall() -> Timestamp {
    Timestamp::now()
}

/// The offset of the virtual clock in milliseconds.
pub(crate) fn offset(tx: &Connection) -> rusqlite::Result<i64> {
    Ok(tx
        .prepare_cached("SELECT value FROM meta WHERE key = 'clock_offset_ms'")?
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

/// The virtual now.
pub(crate) fn now(tx: &Connection) -> rusqlite::Result<Timestamp> {
    let offset = jiff::SignedDuration::from_millis(offset(tx)?);
    Ok(wall().checked_add(offset).unwrap_or(Timestamp::MAX))
}

/// Moves the clock forward and returns the new virtual now.
pub(crate) fn advance(tx: &Connection, by: Duration) -> rusqlite::Result<Timestamp> {
    let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
    tx.execute(
        "INSERT INTO meta (key, value) VALUES ('clock_offset_ms', ?1) \
         ON CONFLICT (key) DO UPDATE SET value = value + ?1",
        [by],
    )?;
    now(tx)
}

/// Epoch seconds with milliseconds, as the IoT control plane writes its timestamps.
pub(crate) fn epoch(millis: i64) -> serde_json::Value {
    if millis % 1000 == 0 {
        serde_json::Value::from(millis / 1000)
    } else {
        serde_json::Value::from(millis as f64 / 1000.0)
    }
}
