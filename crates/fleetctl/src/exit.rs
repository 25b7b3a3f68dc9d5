//! Exit codes. They are part of the command line's contract: scripts decide by them.

/// Done, or a plan was printed.
pub(crate) const DONE: u8 = 0;
/// Some steps failed; the summary names them.
pub(crate) const INCOMPLETE: u8 = 1;
/// The command line is wrong.
pub(crate) const USAGE: u8 = 2;
/// Settings or an input file are wrong.
pub(crate) const SETTINGS: u8 = 3;
/// A named resource is missing, exists already or conflicts.
pub(crate) const RESOURCE: u8 = 4;
/// AWS refused: no or expired credentials, access denied.
pub(crate) const DENIED: u8 = 5;
/// AWS is unreachable, or throttled past the budget of retries.
pub(crate) const UNREACHABLE: u8 = 6;
/// The user said no, or there was nobody to ask.
pub(crate) const DECLINED: u8 = 7;
/// A wait ran out.
pub(crate) const TIMED_OUT: u8 = 8;
/// A bug.
pub(crate) const BUG: u8 = 70;
/// Interrupted; the summary was printed.
pub(crate) const INTERRUPTED: u8 = 130;

/// The codes with their meaning, as the reference prints them.
pub(crate) const MEANINGS: &[(u8, &str)] = &[
    (DONE, "done, or a plan was printed"),
    (INCOMPLETE, "some steps failed; the summary names them"),
    (USAGE, "wrong command line"),
    (SETTINGS, "wrong settings or input file"),
    (
        RESOURCE,
        "a named resource is missing, exists already or conflicts",
    ),
    (
        DENIED,
        "AWS refused: no or expired credentials, access denied",
    ),
    (UNREACHABLE, "AWS unreachable, or throttled past the budget"),
    (DECLINED, "declined, or nobody to ask"),
    (TIMED_OUT, "a wait ran out"),
    (BUG, "a bug in fleetctl"),
    (INTERRUPTED, "interrupted; what was done is in the summary"),
];
