//! Retries of executions that failed or ran out of time.

/// Retries of one thing, all failures together (AWS: 10).
pub const MOST_RETRIES: u32 = 10;

/// What can be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retryable {
    /// The device said FAILED.
    Failed,
    /// A timer ran out.
    TimedOut,
}

/// How often a thing tries again after each kind of failure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Retries {
    failed: u32,
    timed_out: u32,
    /// Retries after whatever failure, where no kind is told apart.
    any: u32,
}

/// The retries that a thing has had.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Had {
    /// After FAILED.
    pub failed: u32,
    /// After TIMED_OUT.
    pub timed_out: u32,
}

/// Why retries cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RetryError {
    /// More than AWS takes.
    #[error("the retries of all criteria together must be at most {MOST_RETRIES}, not {0}")]
    Many(u32),
    /// Two criteria say the same thing, or one of them says it for all.
    #[error("each failure type can have one retry criterion, and ALL must stand alone")]
    Twice,
}

impl Retries {
    /// From criteria: a kind of failure (`None`: all of them) and its number of retries.
    pub fn new(
        criteria: impl IntoIterator<Item = (Option<Retryable>, u32)>,
    ) -> Result<Self, RetryError> {
        let (mut failed, mut timed_out, mut any) = (None, None, None);
        for (kind, number) in criteria {
            let place = match kind {
                Some(Retryable::Failed) => &mut failed,
                Some(Retryable::TimedOut) => &mut timed_out,
                None => &mut any,
            };
            if place.replace(number).is_some() {
                return Err(RetryError::Twice);
            }
        }
        if any.is_some() && (failed.is_some() || timed_out.is_some()) {
            return Err(RetryError::Twice);
        }
        let retries = Self {
            failed: failed.unwrap_or(0),
            timed_out: timed_out.unwrap_or(0),
            any: any.unwrap_or(0),
        };
        let all = retries
            .failed
            .saturating_add(retries.timed_out)
            .saturating_add(retries.any);
        if all > MOST_RETRIES {
            return Err(RetryError::Many(all));
        }
        Ok(retries)
    }

    /// Whether a thing that fails once more tries again.
    #[must_use]
    pub fn again(&self, failure: Retryable, had: Had) -> bool {
        let all = had.failed + had.timed_out;
        let of_kind = match failure {
            Retryable::Failed => had.failed < self.failed,
            Retryable::TimedOut => had.timed_out < self.timed_out,
        };
        of_kind || all < self.any
    }
}

impl Had {
    /// One more.
    #[must_use]
    pub fn and(self, failure: Retryable) -> Self {
        match failure {
            Retryable::Failed => Self {
                failed: self.failed + 1,
                ..self
            },
            Retryable::TimedOut => Self {
                timed_out: self.timed_out + 1,
                ..self
            },
        }
    }

    /// All of them.
    #[must_use]
    pub fn all(self) -> u32 {
        self.failed + self.timed_out
    }
}
