//! The states of jobs and of their executions, and how they stand in the state.

/// An enum of words that AWS writes in capitals, which is kept by its words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize,
        )]
        pub(crate) enum $name {
            $($(#[$of])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            pub(crate) fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok($name::$variant),)*
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}

pub(crate) use words;

words! {
    /// Where a job is in its life.
    JobStatus {
        /// It waits for its start or for its next maintenance window.
        Scheduled = "SCHEDULED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Canceled = "CANCELED",
        DeletionInProgress = "DELETION_IN_PROGRESS",
    }
}

impl JobStatus {
    /// Whether devices may begin the executions of such a job.
    pub(crate) fn is_open(self) -> bool {
        !matches!(self, JobStatus::Scheduled | JobStatus::DeletionInProgress)
    }
}

words! {
    /// Whether things that join a target later get the job too.
    Selection {
        Continuous = "CONTINUOUS",
        Snapshot = "SNAPSHOT",
    }
}

words! {
    /// Where an execution is in its life.
    Status {
        Queued = "QUEUED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        Rejected = "REJECTED",
        Removed = "REMOVED",
        Canceled = "CANCELED",
    }
}

impl Status {
    /// Whether nothing follows.
    pub(crate) fn is_terminal(self) -> bool {
        !matches!(self, Status::Queued | Status::InProgress)
    }

    /// Whether a device may say this of its execution.
    pub(crate) fn is_for_devices(self) -> bool {
        matches!(
            self,
            Status::InProgress | Status::Succeeded | Status::Failed | Status::Rejected
        )
    }

    /// Whether the thing has executed the job: it has answered, or its time ran out.
    pub(crate) fn is_outcome(self) -> bool {
        matches!(
            self,
            Status::Succeeded | Status::Failed | Status::TimedOut | Status::Rejected
        )
    }

    /// The column of [`super::counts`] that counts things in this state.
    pub(super) fn column(self) -> &'static str {
        match self {
            Status::Queued => "queued",
            Status::InProgress => "in_progress",
            Status::Succeeded => "succeeded",
            Status::Failed => "failed",
            Status::TimedOut => "timed_out",
            Status::Rejected => "rejected",
            Status::Removed => "removed",
            Status::Canceled => "canceled",
        }
    }
}
