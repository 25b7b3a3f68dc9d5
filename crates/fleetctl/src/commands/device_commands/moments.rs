//! The learning moments about commands.

use crate::lang::say;
use crate::moment::Moment;

/// What a command is, and where it stands beside the other features.
pub(super) const TEMPLATES: Moment = Moment {
    id: "commands-templates",
    title: || say!("commands-learn-templates-title"),
    text: || say!("commands-learn-templates"),
};

/// A payload that is always the same, or one with parameters.
pub(super) const PAYLOADS: Moment = Moment {
    id: "commands-payloads",
    title: || say!("commands-learn-payloads-title"),
    text: || say!("commands-learn-payloads"),
};

/// Commands, shadows and jobs beside one another.
pub(super) const COMPARISON: Moment = Moment {
    id: "commands-comparison",
    title: || say!("commands-learn-comparison-title"),
    text: || say!("commands-learn-comparison"),
};

/// Which of the three suits which need.
pub(super) const CHOICE: Moment = Moment {
    id: "commands-choice",
    title: || say!("commands-learn-choice-title"),
    text: || say!("commands-learn-choice"),
};

/// The topics of a command, and who publishes to which.
pub(super) const TOPICS: Moment = Moment {
    id: "commands-topics",
    title: || say!("commands-learn-topics-title"),
    text: || say!("commands-learn-topics"),
};

/// The states of an execution.
pub(super) const LIFECYCLE: Moment = Moment {
    id: "commands-lifecycle",
    title: || say!("commands-learn-lifecycle-title"),
    text: || say!("commands-learn-lifecycle"),
};

/// How commands are kept manageable.
pub(super) const PRACTICE: Moment = Moment {
    id: "commands-practice",
    title: || say!("commands-learn-practice-title"),
    text: || say!("commands-learn-practice"),
};

/// The AWS console, and what to see to before a command is run.
pub(super) const CONSOLE: Moment = Moment {
    id: "commands-console",
    title: || say!("commands-learn-console-title"),
    text: || say!("commands-learn-console"),
};
