//! The parser: every error of an input in one pass, and what could be read all the same.
//!
//! It is written by hand. What a character means depends on where it stands (`-` is NOT before a
//! term and a letter within, `]` ends a range and nothing else), and after an error the parser goes
//! on where a reader would; a combinator library helps with neither. Operators are put on an explicit
//! stack, so that no input, however deeply nested, can exhaust the thread's own; everything is read
//! once from left to right, so the time grows with the length.

mod operators;
mod range;
mod scan;
mod term;

use std::ops::Range;

pub(super) use scan::{ends_word, is_special};

use super::error::{ErrorKind, Expected, QueryError};
use super::syntax::Syntax;
use super::term::Term;
use super::tree::Tree;

/// How deep parentheses and NOTs may stand in each other: more than fit in 1000 characters.
pub(super) const MAX_DEPTH: usize = 512;

/// Where a term stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The term, or one value of a group.
    pub(super) whole: Range<usize>,
    /// The name of its field; empty if it has none.
    pub(super) field: Range<usize>,
}

/// What was read of a text.
pub(super) struct Parsed {
    /// The tree, without the parts that could not be read; nothing if nothing could.
    pub(super) tree: Option<Tree<Term>>,
    /// Where its terms stand, in their order; one for each value of a group.
    pub(super) places: Vec<Place>,
    /// What is wrong.
    pub(super) errors: Vec<QueryError>,
}

/// Reads a whole text.
pub(super) fn parse(text: &str, syntax: &Syntax) -> Parsed {
    let mut parser = Parser {
        text,
        syntax,
        at: 0,
        depth: 0,
        places: Vec::new(),
        errors: Vec::new(),
    };
    parser.skip_blanks();
    let tree = if parser.at == text.len() {
        parser.error(0..text.len(), ErrorKind::Empty, &[Expected::Term]);
        None
    } else {
        parser.tree(None)
    };
    Parsed {
        tree,
        places: parser.places,
        errors: parser.errors,
    }
}

struct Parser<'a> {
    text: &'a str,
    syntax: &'a Syntax,
    /// Where the next character is, in bytes.
    at: usize,
    /// How many parentheses and NOTs are open.
    depth: usize,
    places: Vec<Place>,
    errors: Vec<QueryError>,
}

impl Parser<'_> {
    fn error(&mut self, span: Range<usize>, kind: ErrorKind, expected: &'static [Expected]) {
        self.errors.push(QueryError {
            span,
            kind,
            expected,
        });
    }

    /// Says that what comes next cannot stand here, or that nothing comes any more.
    fn unexpected(&mut self, expected: &'static [Expected]) {
        let span = self.next_span();
        let kind = match self.text.get(span.clone()) {
            None | Some("") => ErrorKind::End,
            Some(found) => ErrorKind::Unexpected(found.to_owned()),
        };
        self.error(span, kind, expected);
    }
}
