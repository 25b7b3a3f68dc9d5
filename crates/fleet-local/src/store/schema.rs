//! The schema of the state, assembled from the tables each resource declares beside its code.

use rusqlite::Connection;

/// The newest schema this program knows.
pub(super) const VERSION: i32 = 1;

const META: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
";

/// Brings an empty file or an older schema to [`VERSION`].
pub(super) fn migrate(connection: &Connection, from: i32) -> rusqlite::Result<()> {
    if from < 1 {
        connection.execute_batch(META)?;
        for tables in crate::routes::TABLES {
            connection.execute_batch(tables)?;
        }
    }
    Ok(())
}
