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
    let (mut waited, mut pause) = (Duration::ZERO, FIRST);
    loop {
        if let Some(answer) = ask().await? {
            told(session, wait, waited);
            return Ok(Some(answer));
        }
        if session.is_cancelled() {
            return Err(JobError::Interrupted);
        }
        let part = pause.min(longest.saturating_sub(waited));
        if part.is_zero() {
            told(session, wait, waited);
            return Ok(None);
        }
        if waited.is_zero() && !session.patience.skips() {
            let seconds = longest.as_secs();
            session.tell(Event::Waiting { wait, seconds });
        }
        tokio::select! {
            () = session.patience.pass(part) => {}
            () = session.cancel.cancelled() => {}
        }
        waited += part;
        pause = (pause * 2).min(LONGEST);
    }
}

/// Tells how far a local AWS's clock was moved.
fn told(session: &Session, wait: Wait, waited: Duration) {
    if session.patience.skips() && !waited.is_zero() {
        let seconds = waited.as_secs();
        session.tell(Event::ClockMoved { wait, seconds });
    }
}
