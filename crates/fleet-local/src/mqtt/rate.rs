//! How fast one connection may publish.

use std::time::{Duration, Instant};

/// Messages a second (AWS: 100).
const MESSAGES: f64 = 100.0;

/// Bytes of payload a second (AWS: 512 KB).
const BYTES: f64 = 512.0 * 1024.0;

/// What is left of a second's messages and bytes.
#[derive(Debug)]
pub(super) struct Rate {
    messages: f64,
    bytes: f64,
    at: Instant,
}

impl Rate {
    pub(super) fn new(now: Instant) -> Rate {
        Rate {
            messages: MESSAGES,
            bytes: BYTES,
            at: now,
        }
    }

    /// Counts a message and says how long nothing more is taken from the client.
    pub(super) fn take(&mut self, bytes: usize, now: Instant) -> Duration {
        let passed = now.duration_since(self.at).as_secs_f64();
        self.at = now;
        self.messages = (self.messages + passed * MESSAGES).min(MESSAGES) - 1.0;
        self.bytes = (self.bytes + passed * BYTES).min(BYTES) - bytes as f64;
        let behind = (-self.messages / MESSAGES).max(-self.bytes / BYTES);
        Duration::from_secs_f64(behind.max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_takes_a_hundred_messages_and_half_a_megabyte() {
        let start = Instant::now();
        let mut rate = Rate::new(start);
        for _ in 0..100 {
            assert_eq!(rate.take(10, start), Duration::ZERO);
        }
        assert_eq!(rate.take(10, start), Duration::from_millis(10));
        let later = start + Duration::from_secs(5);
        for _ in 0..4 {
            assert_eq!(rate.take(128 * 1024, later), Duration::ZERO);
        }
        assert_eq!(rate.take(128 * 1024, later), Duration::from_millis(250));
    }
}
