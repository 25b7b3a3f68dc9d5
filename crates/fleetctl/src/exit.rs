//! Exit codes. They are part of the command line's contract: scripts decide by them.

use crate::lang::say;

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

/// Every code, in order.
pub(crate) const ALL: &[u8] = &[
    DONE,
    INCOMPLETE,
    USAGE,
    SETTINGS,
    RESOURCE,
    DENIED,
    UNREACHABLE,
    DECLINED,
    TIMED_OUT,
    BUG,
    INTERRUPTED,
];

/// What a code means, as the reference prints it; nothing for a number that is none.
pub(crate) fn meaning(code: u8) -> Option<String> {
    Some(match code {
        DONE => say!("errors-exit-done"),
        INCOMPLETE => say!("errors-exit-incomplete"),
        USAGE => say!("errors-exit-usage"),
        SETTINGS => say!("errors-exit-settings"),
        RESOURCE => say!("errors-exit-resource"),
        DENIED => say!("errors-exit-denied"),
        UNREACHABLE => say!("errors-exit-unreachable"),
        DECLINED => say!("errors-exit-declined"),
        TIMED_OUT => say!("errors-exit-timed-out"),
        BUG => say!("errors-exit-bug"),
        INTERRUPTED => say!("errors-exit-interrupted"),
        _ => return None,
    })
}
