//! Abort criteria: when failures end a job.

/// What counts as a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The device said FAILED.
    Failed,
    /// The device said REJECTED.
    Rejected,
    /// A timer ran out.
    TimedOut,
    /// Any of them.
    All,
}

/// Ends a job once enough things have executed it and too many of them failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    failure: Failure,
    /// Hundredths of a percent.
    threshold: u64,
    least: u64,
}

/// How the things of a job have ended so far, each by its last execution.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// Things that have executed the job: those whose failures are looked at.
    pub executed: u64,
    /// Of them, by how they ended.
    pub failed: u64,
    /// See `failed`.
    pub rejected: u64,
    /// See `failed`.
    pub timed_out: u64,
}

/// Why a criterion cannot be had.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CriterionError {
    /// A percentage outside of what AWS takes.
    #[error(
        "thresholdPercentage must be above 0 and at most 100 with two digits after the point, not {0}"
    )]
    Threshold(f64),
    /// A number of things that is too small.
    #[error("minNumberOfExecutedThings must be at least 1, not {0}")]
    Least(i64),
}

impl Criterion {
    /// `threshold` in percent, above 0; `least` things must have executed the job.
    pub fn new(failure: Failure, threshold: f64, least: i64) -> Result<Self, CriterionError> {
        let hundredths = threshold * 100.0;
        if !(threshold > 0.0 && threshold <= 100.0)
            || (hundredths - hundredths.round()).abs() > 1e-6
        {
            return Err(CriterionError::Threshold(threshold));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and 10,000"
        )]
        let hundredths = hundredths.round() as u64;
        Ok(Self {
            failure,
            threshold: hundredths,
            least: u64::try_from(least)
                .ok()
                .filter(|least| *least >= 1)
                .ok_or(CriterionError::Least(least))?,
        })
    }

    /// Whether the job ends now: at least the least number of things have executed it, and the
    /// share of failures among them has reached the threshold.
    #[must_use]
    pub fn met(&self, outcomes: &Outcomes) -> bool {
        let failures = match self.failure {
            Failure::Failed => outcomes.failed,
            Failure::Rejected => outcomes.rejected,
            Failure::TimedOut => outcomes.timed_out,
            Failure::All => outcomes.failed + outcomes.rejected + outcomes.timed_out,
        };
        outcomes.executed >= self.least
            && u128::from(failures) * 10_000
                >= u128::from(self.threshold) * u128::from(outcomes.executed)
    }
}
