//! The writer: one thread, one connection, one commit for every write that waits.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread::JoinHandle;

use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::error::{AwsError, AwsResult};

/// Writes in one commit at most, so that no answer waits long for its neighbours.
const GROUP: usize = 256;

/// Runs the work and hands back how to answer it once the commit is known.
type Job = Box<dyn FnOnce(Result<&Connection, AwsError>) -> Answer + Send>;
type Answer = Box<dyn FnOnce(Result<(), &AwsError>) + Send>;

#[derive(Debug)]
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Writer {
        let (queue, jobs) = mpsc::channel();
        let thread = std::thread::spawn(move || serve(&connection, &jobs));
        Writer {
            queue: Some(queue),
            thread: Some(thread),
        }
    }

    /// Puts work into the queue at once, in the order of the calls; the receiver tells how it ended.
    /// After its commit, and before that of any later work, `committed` is run.
    pub(super) fn send<T: Send + 'static, U: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> AwsResult<T> + Send + 'static,
        committed: impl FnOnce(T) -> U + Send + 'static,
    ) -> AwsResult<oneshot::Receiver<AwsResult<U>>> {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let result = connection.and_then(|connection| in_savepoint(connection, work));
            Box::new(move |outcome| {
                let result = match outcome {
                    Ok(()) => result.and_then(|done| follow(done, committed)),
                    Err(cause) => Err(cause.clone()),
                };
                // A client that went away does not need its answer.
                let _gone = sender.send(result);
            })
        });
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        queue.send(job).map_err(|_| stopped())?;
        Ok(receiver)
    }

    pub(super) async fn run<T: Send + 'static, U: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> AwsResult<T> + Send + 'static,
        committed: impl FnOnce(T) -> U + Send + 'static,
    ) -> AwsResult<U> {
        self.send(work, committed)?.await.map_err(|_| stopped())?
    }
}

/// What follows a commit; a panic in it does not end the writer.
fn follow<T, U>(done: T, committed: impl FnOnce(T) -> U) -> AwsResult<U> {
    catch_unwind(AssertUnwindSafe(|| committed(done)))
        .map_err(|_| AwsError::internal("what follows a commit panicked"))
}

fn stopped() -> AwsError {
    AwsError::internal("the writer has stopped")
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take()
            // The last work may own the store, and then drops it on the writer's own thread.
            && thread.thread().id() != std::thread::current().id()
            && thread.join().is_err()
        {
            tracing::error!("the writer thread panicked");
        }
    }
}

fn serve(connection: &Connection, jobs: &mpsc::Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        if let Err(cause) = connection.execute_batch("BEGIN IMMEDIATE") {
            first(Err(AwsError::from(cause)))(Ok(()));
            continue;
        }
        let mut answers = vec![first(Ok(connection))];
        while answers.len() < GROUP {
            match jobs.try_recv() {
                Ok(job) => answers.push(job(Ok(connection))),
                Err(_) => break,
            }
        }
        let committed = connection.execute_batch("COMMIT").map_err(|cause| {
            // A failed commit (a full disk) keeps the transaction open; end it.
            let _rolled_back = connection.execute_batch("ROLLBACK");
            AwsError::from(cause)
        });
        for answer in answers {
            answer(committed.as_ref().copied());
        }
    }
}

/// A refused or panicking write leaves nothing behind, while its neighbours in the commit stay.
fn in_savepoint<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> AwsResult<T>,
) -> AwsResult<T> {
    connection.prepare_cached("SAVEPOINT job")?.execute([])?;
    let result = catch_unwind(AssertUnwindSafe(|| work(connection)))
        .unwrap_or_else(|_| Err(AwsError::internal("a write panicked")));
    if result.is_err() {
        connection.prepare_cached("ROLLBACK TO job")?.execute([])?;
    }
    connection.prepare_cached("RELEASE job")?.execute([])?;
    result
}
