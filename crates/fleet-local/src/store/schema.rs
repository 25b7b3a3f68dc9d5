//! The schema of the state, its version and what brings an older one to it.

use rusqlite::Connection;

const META: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
";

/// The newest schema version among tables.
pub(super) fn version(tables: &[(i32, &str)]) -> i32 {
    tables.iter().map(|(since, _)| *since).max().unwrap_or(1)
}

/// Brings an empty file or an older schema to [`version`], with what each version brought in turn.
pub(super) fn migrate(
    connection: &Connection,
    from: i32,
    tables: &[(i32, &str)],
) -> rusqlite::Result<()> {
    if from < 1 {
        connection.execute_batch(META)?;
    }
    for version in from + 1..=version(tables) {
        for (_, sql) in tables.iter().filter(|(since, _)| *since == version) {
            connection.execute_batch(sql)?;
        }
    }
    Ok(())
}
