//! The state of the local AWS: one SQLite file, a writer that commits in groups, readers of their own.

mod json;
mod schema;
mod writer;

pub(crate) use json::json;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::AwsResult;
use writer::Writer;

/// Marks a file as the state of a local AWS ("FLTL"), so that somebody else's file is left alone.
const APPLICATION_ID: i32 = 0x464c_544c;

const FILE: &str = "fleet-local.db";

/// Held while the state is opened.
const LOCK: &str = "opening.lock";

/// Where the state lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StateDir {
    /// A directory that outlives the process.
    Path(PathBuf),
    /// A directory of the system's temporary folder that is removed when the server stops.
    Memory,
}

impl StateDir {
    /// Reads `:memory:` or a path.
    pub fn parse(text: &str) -> StateDir {
        if text == ":memory:" {
            StateDir::Memory
        } else {
            StateDir::Path(PathBuf::from(text))
        }
    }
}

/// Why a state directory cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The directory cannot be made or written.
    #[error("the state directory {path} cannot be written: {cause}")]
    Directory {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The file is there, but this program did not make it.
    #[error("{path} is not the state of a local AWS; choose another --state-dir")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a newer version.
    #[error(
        "{path} was written by a newer fleetctl (schema {found}, this one knows {known}); \
         update fleetctl or choose another --state-dir"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: i32,
        /// The newest schema version known here.
        known: i32,
    },
    /// SQLite refused: a full disk, a read-only file, a damaged file.
    #[error("the state in {path} cannot be used: {cause}")]
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        cause: rusqlite::Error,
    },
}

/// The open state. Dropping the last handle closes the file.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    readers: Mutex<Vec<Connection>>,
    writer: Writer,
    _directory: Directory,
}

/// The directory, removed at the end if it was made for this process alone.
#[derive(Debug)]
struct Directory {
    path: PathBuf,
    temporary: bool,
}

impl Drop for Directory {
    fn drop(&mut self) {
        if self.temporary
            && let Err(cause) = std::fs::remove_dir_all(&self.path)
        {
            tracing::warn!(%cause, path = %self.path.display(), "temporary state not removed");
        }
    }
}

impl Store {
    /// Opens the state, making `tables` where it is new.
    pub(crate) fn open(state: &StateDir, tables: &[(i32, &str)]) -> Result<Store, StateError> {
        let directory = match state {
            StateDir::Path(path) => Directory {
                path: path.clone(),
                temporary: false,
            },
            StateDir::Memory => Directory {
                path: std::env::temp_dir().join(format!("fleet-local-{}", uuid::Uuid::new_v4())),
                temporary: true,
            },
        };
        std::fs::create_dir_all(&directory.path).map_err(|cause| StateError::Directory {
            path: directory.path.clone(),
            cause,
        })?;
        let path = directory.path.join(FILE);
        // Whoever opens the state at the same moment waits: it is looked at and made in one go.
        let lock = lock(&directory.path)?;
        let connection = connect(&path)?;
        prepare(&connection, &path, tables)?;
        drop(lock);
        Ok(Store {
            writer: Writer::start(connection),
            readers: Mutex::new(Vec::new()),
            path,
            _directory: directory,
        })
    }

    /// The directory of the state.
    pub(crate) fn directory(&self) -> &Path {
        &self._directory.path
    }

    /// Runs a read on a connection of its own, on one snapshot of the state.
    pub(crate) fn read<T>(&self, job: impl FnOnce(&Connection) -> AwsResult<T>) -> AwsResult<T> {
        let pooled = self.readers().pop();
        let connection = match pooled {
            Some(connection) => connection,
            None => connect(&self.path).map_err(crate::error::AwsError::internal)?,
        };
        let transaction = connection.unchecked_transaction()?;
        let result = job(&transaction);
        drop(transaction);
        self.readers().push(connection);
        result
    }

    /// Runs a write. It is answered after its commit; several waiting writes share one commit.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> AwsResult<T> + Send + 'static,
    ) -> AwsResult<T> {
        self.writer.run(job, |done| done).await
    }

    /// The same, with what follows the commit: it runs on the writer's thread, in the order of the
    /// commits, and must not wait.
    pub(crate) async fn write_then<T: Send + 'static, U: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> AwsResult<T> + Send + 'static,
        committed: impl FnOnce(T) -> U + Send + 'static,
    ) -> AwsResult<U> {
        self.writer.run(job, committed).await
    }

    /// Queues a write at once and gives what will tell its end. Writes of one caller run in the
    /// order of the calls; dropping the receiver does not take the write back.
    pub(crate) fn begin<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> AwsResult<T> + Send + 'static,
    ) -> AwsResult<tokio::sync::oneshot::Receiver<AwsResult<T>>> {
        self.writer.send(job, |done| done)
    }

    fn readers(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.readers
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn connect(path: &Path) -> Result<Connection, StateError> {
    let broken = |cause| StateError::Database {
        path: path.to_owned(),
        cause,
    };
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(broken)?;
    connection
        .busy_timeout(Duration::from_secs(30))
        .map_err(broken)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// Holds the state directory against other processes until it is dropped.
fn lock(directory: &Path) -> Result<File, StateError> {
    File::create(directory.join(LOCK))
        .and_then(|file| file.lock().map(|()| file))
        .map_err(|cause| StateError::Directory {
            path: directory.to_owned(),
            cause,
        })
}

/// Makes or checks the schema, under the lock of the directory.
fn prepare(connection: &Connection, path: &Path, tables: &[(i32, &str)]) -> Result<(), StateError> {
    let broken = |cause: rusqlite::Error| match cause.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => StateError::Foreign {
            path: path.to_owned(),
        },
        _ => StateError::Database {
            path: path.to_owned(),
            cause,
        },
    };
    let pragma = |name: &str| -> Result<i32, StateError> {
        connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
            .map_err(broken)
    };
    let known = schema::version(tables);
    let refuse_foreign = || -> Result<(i32, i32), StateError> {
        let (id, version) = (pragma("application_id")?, pragma("user_version")?);
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .map_err(broken)?;
        if id != APPLICATION_ID && tables > 0 {
            return Err(StateError::Foreign {
                path: path.to_owned(),
            });
        }
        if version > known {
            return Err(StateError::Newer {
                path: path.to_owned(),
                found: version,
                known,
            });
        }
        Ok((id, version))
    };
    refuse_foreign()?;
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;",
        )
        .and_then(|()| connection.execute_batch("BEGIN IMMEDIATE"))
        .map_err(broken)?;
    let made = refuse_foreign().and_then(|(_, version)| {
        schema::migrate(connection, version, tables)
            .and_then(|()| {
                connection.execute_batch(&format!(
                    "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {known}; COMMIT"
                ))
            })
            .map_err(broken)
    });
    if made.is_err() {
        // The first failure is the one to tell; a failed rollback adds nothing to it.
        let _rolled_back = connection.execute_batch("ROLLBACK");
    }
    made
}

#[cfg(test)]
mod tests;
