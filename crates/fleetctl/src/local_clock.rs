//! Long waits on the local AWS: its clock is moved, so that they take no time.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use fleet_local::Server;
use fleet_ops::wait::{Patience, RealTime};

use crate::lang::say;
use crate::ui::Screen;

/// The clock of the local AWS inside this process, and of all others on the same state.
pub(crate) struct LocalClock {
    server: Arc<Server>,
    screen: Arc<Screen>,
}

impl LocalClock {
    pub(crate) fn new(server: Arc<Server>, screen: Arc<Screen>) -> LocalClock {
        LocalClock { server, screen }
    }
}

#[async_trait]
impl Patience for LocalClock {
    fn skips(&self) -> bool {
        true
    }

    /// Moves the clock. Where that fails, the time passes as it does everywhere.
    async fn pass(&self, time: Duration) {
        if let Err(cause) = self.server.advance(time).await {
            let cause = cause.to_string();
            self.screen.warn(say!("errors-clock-not-moved", cause));
            RealTime.pass(time).await;
        }
    }
}
