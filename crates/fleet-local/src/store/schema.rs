//! The schema of the state, its version and what brings an older one to it.

use rusqlite::Connection;

/// The newest schema this program knows.
pub(super) const VERSION: i32 = 1;

const META: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
";

/// Brings an empty file or an older schema to [`VERSION`].
pub(super) fn migrate(connection: &Connection, from: i32, tables: &[&str]) -> rusqlite::Result<()> {
    if from < 1 {
        connection.execute_batch(META)?;
        for of_resource in tables {
            connection.execute_batch(of_resource)?;
        }
    }
    Ok(())
}
