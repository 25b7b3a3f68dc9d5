//! Whether every language has every message.

use crate::lang::{self, Language, say};
use crate::view::checks::Check;

/// Looks at the catalogues.
pub(super) fn check() -> Check {
    let findings = lang::check::findings(&Language::ALL);
    let good = say!(
        "doctor-messages-good",
        messages = lang::check::count(),
        languages = Language::ALL.len()
    );
    super::of("messages", say!("doctor-messages"), good, &findings)
}
