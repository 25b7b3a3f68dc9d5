//! A job document from where the command line says: a file, stdin, or the JSON itself.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use fleet_core::document::job::JobDocument;
use fleet_core::job::MOST_DOCUMENT;

use crate::errors::{CommandError, Kind, Outcome, told_of};
use crate::lang::say;

/// Bytes that a document of the most characters can have, and one more.
const MOST_BYTES: u64 = 4 * MOST_DOCUMENT as u64 + 1;

/// Reads a document: JSON begins with a brace, a bracket or a quotation mark, `-` is stdin, anything
/// else is a file.
pub(super) fn read(given: &str) -> Outcome<JobDocument> {
    if given.trim_start().starts_with(['{', '[', '"']) {
        return parse(given);
    }
    let text = match given {
        "-" => text(io::stdin().lock()).map_err(|cause| {
            let cause = cause.to_string();
            CommandError::new(Kind::Settings, say!("jobs-create-stdin-unreadable", cause))
        }),
        path => {
            let path = Path::new(path);
            let failed = |cause| CommandError::file("read", path, &cause);
            File::open(path).and_then(text).map_err(failed)
        }
    };
    parse(text?.trim_end())
}

/// Checks a document.
pub(super) fn parse(text: &str) -> Outcome<JobDocument> {
    JobDocument::parse(text).map_err(|wrong| CommandError::new(Kind::Settings, told_of(&wrong)))
}

/// No more of a text than a document can have: what is longer is refused for its length.
fn text(from: impl Read) -> io::Result<String> {
    let mut text = String::new();
    from.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}
