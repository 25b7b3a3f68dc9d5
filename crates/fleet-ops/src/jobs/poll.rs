//! Asking again until AWS shows what was done: it does not at once.

use std::time::Duration;

use crate::event::{Event, Wait};
use crate::session::Session;

use super::JobError;

/// The first pause; each one is twice as long as the one before.
const FIRST: Duration = Duration::from_secs(1);
/// The longest pause.
const LONGEST: Duration = Duration::from_secs(8);

/// Asks until there is an answer, for so long at most; then there is none. A local AWS moves its
/// clock in the pauses, so that they take no time.
pub(super) async fn until<T>(
    session: &Session,
    wait: Wait,
    longest: Duration,
    mut ask: impl AsyncFnMut() -> Result<Option<T>, JobError>,
) -> Result<Option<T>, JobError> {
    let mut pauses = Pauses::new(session, wait, longest);
    loop {
        if let Some(answer) = ask().await? {
            pauses.over();
            return Ok(Some(answer));
        }
        if !pauses.pass().await? {
            return Ok(None);
        }
    }
}

/// The pauses between questions.
pub(super) struct Pauses<'a> {
    session: &'a Session,
    wait: Wait,
    longest: Duration,
    waited: Duration,
    pause: Duration,
}

impl<'a> Pauses<'a> {
    pub(super) fn new(session: &'a Session, wait: Wait, longest: Duration) -> Self {
        Self {
            session,
            wait,
            longest,
            waited: Duration::ZERO,
            pause: FIRST,
        }
    }

    /// Lets the next pause pass. Tells whether there was one: not so once all time has passed.
    pub(super) async fn pass(&mut self) -> Result<bool, JobError> {
        let session = self.session;
        if session.is_cancelled() {
            return Err(JobError::Interrupted);
        }
        let part = self.pause.min(self.longest.saturating_sub(self.waited));
        if part.is_zero() {
            self.over();
            return Ok(false);
        }
        if self.waited.is_zero() && !session.patience.skips() {
            session.tell(Event::Waiting {
                wait: self.wait,
                seconds: self.longest.as_secs(),
            });
        }
        tokio::select! {
            () = session.patience.pass(part) => {}
            () = session.cancel.cancelled() => {}
        }
        self.waited += part;
        self.pause = (self.pause * 2).min(LONGEST);
        Ok(true)
    }

    /// Nothing is waited for any more: tells how far a local AWS's clock was moved.
    pub(super) fn over(&self) {
        if self.session.patience.skips() && !self.waited.is_zero() {
            self.session.tell(Event::ClockMoved {
                wait: self.wait,
                seconds: self.waited.as_secs(),
            });
        }
    }
}
