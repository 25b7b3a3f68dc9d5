//! The state of a local AWS seen from outside: its clock, its size, who serves it.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;

use crate::ca::LocalCa;
use crate::clock;
use crate::serve::{Doors, announced_doors, announcement};
use crate::store::{StateDir, StateError, Store};

/// An open state directory, for commands that look at it without serving it.
#[derive(Debug)]
pub struct State {
    store: Store,
}

/// What a state directory holds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// The virtual now.
    pub now: Timestamp,
    /// How far the virtual clock is ahead of the wall clock, in seconds.
    pub clock_ahead_s: i64,
    /// Bytes of the state file.
    pub bytes: u64,
    /// Rows by what they are (`things`, `buckets`, …), empty kinds left out.
    pub resources: Vec<(String, u64)>,
    /// The URL of the `local serve` on this state, if one runs.
    pub serving: Option<String>,
}

impl State {
    /// Opens a state directory, making it if it is not there.
    pub fn open(state: &StateDir) -> Result<State, StateError> {
        Ok(State {
            store: Store::open(state, crate::routes::TABLES)?,
        })
    }

    /// The virtual now.
    pub fn now(&self) -> Result<Timestamp, StateError> {
        self.read(clock::now)
    }

    /// Moves the virtual clock forward and returns the new virtual now. What became due meanwhile is
    /// carried out, in order and each at its own moment, before the next operation on this state.
    pub async fn advance(&self, by: Duration) -> Result<Timestamp, StateError> {
        advance(&self.store, by).await
    }

    /// The certificate of the local CA as PEM; made now if the state has none yet.
    pub async fn ca_pem(&self) -> Result<String, StateError> {
        let ca = LocalCa::load(&self.store).await;
        ca.map(|ca| ca.pem().to_owned())
            .map_err(|cause| StateError::Directory {
                path: self.store.directory().to_owned(),
                cause: std::io::Error::other(cause),
            })
    }

    /// Forgets everything but the local CA, in one transaction: other processes see all of it or
    /// nothing. The virtual clock goes back to the wall clock.
    pub async fn reset(&self) -> Result<(), StateError> {
        self.store
            .write(|tx| Ok(empty(tx)?))
            .await
            .map_err(|error| failed(&self.store, error))
    }

    /// What the state holds.
    pub async fn summary(&self) -> Result<Summary, StateError> {
        let serving = running(self.store.directory()).await;
        let (now, offset, bytes, resources) = self.read(|tx| {
            let bytes = tx.query_row(
                "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
                [],
                |row| row.get::<_, i64>(0),
            )?;
            let mut resources = Vec::new();
            for (name, table) in crate::routes::COUNTED {
                let count: i64 =
                    tx.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                        row.get(0)
                    })?;
                if count > 0 {
                    resources.push(((*name).to_owned(), count.unsigned_abs()));
                }
            }
            Ok((clock::now(tx)?, clock::offset(tx)?, bytes, resources))
        })?;
        Ok(Summary {
            now,
            clock_ahead_s: offset / 1000,
            bytes: bytes.unsigned_abs(),
            resources,
            serving,
        })
    }

    fn read<T>(
        &self,
        job: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StateError> {
        self.store
            .read(|tx| Ok(job(tx)?))
            .map_err(|error| failed(&self.store, error))
    }
}

/// The URL of the `local serve` on a state directory, if one runs.
pub async fn running(directory: &Path) -> Option<String> {
    announcement(directory).await
}

/// Where MQTT clients connect to the `local serve` on a state directory, if one runs.
pub async fn doors(directory: &Path) -> Option<Doors> {
    announced_doors(directory).await
}

pub(crate) async fn advance(store: &Store, by: Duration) -> Result<Timestamp, StateError> {
    store
        .write(move |tx| Ok(clock::advance(tx, by)?))
        .await
        .map_err(|error| failed(store, error))
}

/// Deletes the rows of every table but the CA's.
fn empty(tx: &rusqlite::Connection) -> rusqlite::Result<()> {
    let tables: Vec<String> = tx
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' \
             AND name NOT LIKE 'sqlite_%' AND name <> 'local_ca'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    for table in tables {
        tx.execute(&format!("DELETE FROM \"{table}\""), [])?;
    }
    Ok(())
}

pub(crate) fn failed(store: &Store, error: crate::error::AwsError) -> StateError {
    StateError::Directory {
        path: store.directory().to_owned(),
        cause: std::io::Error::other(error.message),
    }
}
