//! Long waits: what AWS makes everybody wait for, and the local AWS need not.

use std::time::Duration;

use async_trait::async_trait;

/// Lets time pass on the clock of the AWS behind the ports.
#[async_trait]
pub trait Patience: Send + Sync {
    /// Whether time can be skipped: [`pass`](Patience::pass) then moves AWS's clock and returns at once.
    fn skips(&self) -> bool;

    /// Lets so much time pass.
    async fn pass(&self, time: Duration);
}

/// Waits as everybody does.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealTime;

#[async_trait]
impl Patience for RealTime {
    fn skips(&self) -> bool {
        false
    }

    async fn pass(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}
