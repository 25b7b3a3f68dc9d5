//! Which parts of a document a query looks at, so that the others need not be made.

use fleet_core::query::{Piece, Query, Term, Test};

/// Parts beside the registry's, which is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The shadows' states.
    pub(super) shadows: bool,
    /// When the values of the shadows were set.
    pub(super) metadata: bool,
}

impl Parts {
    /// What the inverted table holds: everything but times, by which nobody looks for things.
    pub(super) const TABLE: Parts = Parts {
        shadows: true,
        metadata: false,
    };

    /// Everything.
    pub(super) const ALL: Parts = Parts {
        shadows: true,
        metadata: true,
    };

    /// What these queries look at.
    pub(crate) fn of<'a>(queries: impl IntoIterator<Item = &'a Query>) -> Parts {
        let terms = queries.into_iter().flat_map(|query| query.expr().leaves());
        let parts = terms.map(Parts::of_term);
        parts.fold(
            Parts {
                shadows: false,
                metadata: false,
            },
            Parts::and,
        )
    }

    /// What a field needs.
    pub(super) fn of_field(field: &str) -> Parts {
        Parts {
            shadows: field.starts_with("shadow"),
            metadata: field.contains("metadata"),
        }
    }

    /// Both.
    pub(super) fn and(self, other: Parts) -> Parts {
        Parts {
            shadows: self.shadows || other.shadows,
            metadata: self.metadata || other.metadata,
        }
    }

    fn of_term(term: &Term) -> Parts {
        match (term, term.field()) {
            (Term::Anywhere(Test::Exists), _) => Parts {
                shadows: false,
                metadata: false,
            },
            (_, None) => Parts::ALL,
            (_, Some(field)) => match (field.name(), field.pieces()) {
                (Some(name), _) => Parts::of_field(name),
                (None, [Piece::Literal(start), ..])
                    if !"shadow".starts_with(start.as_str()) && !start.starts_with("shadow") =>
                {
                    Parts::of_field("")
                }
                _ => Parts::ALL,
            },
        }
    }
}
