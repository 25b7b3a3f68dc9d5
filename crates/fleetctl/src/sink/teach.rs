//! Learning moments within a run: shown before a phase begins, which waits until they are read.

use std::sync::Arc;

use fleet_ops::event::{Event, Phase, Sink};
use tokio::runtime::Handle;
use tokio::task::block_in_place;
use tokio_util::sync::CancellationToken;

use crate::errors::Kind;
use crate::moment::{Moment, Teacher};

/// Shows the moment of a phase, then tells the sink of the run. For runs whose phases do not overlap:
/// nothing else is in flight when one begins.
pub(super) struct TeachingSink {
    pub(super) run: Arc<dyn Sink>,
    pub(super) teacher: Teacher,
    /// What is explained before a phase.
    pub(super) before: fn(Phase) -> Option<Moment>,
    /// Stops the run when somebody leaves at a moment.
    pub(super) cancel: CancellationToken,
}

impl TeachingSink {
    fn teach(&self, moment: &Moment) {
        let taught = || Handle::current().block_on(self.teacher.teach(moment, &self.cancel));
        match block_in_place(taught) {
            Err(error) if error.kind == Kind::Interrupted => self.cancel.cancel(),
            // Nobody is there to read any more: the run goes on without.
            Ok(()) | Err(_) => {}
        }
    }
}

impl Sink for TeachingSink {
    fn event(&self, event: &Event) {
        if let Event::PhaseStarted { phase, total } = event
            && *total != Some(0)
            && !self.cancel.is_cancelled()
            && let Some(moment) = (self.before)(*phase)
        {
            self.teach(&moment);
        }
        self.run.event(event);
    }
}
