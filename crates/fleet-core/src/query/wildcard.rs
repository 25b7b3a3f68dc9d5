//! Words with `*` for any run of characters and `?` for one.

/// A part of a word.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Piece {
    /// These characters.
    Literal(String),
    /// `*`: any run of characters, also none.
    Star,
    /// `?`: one character.
    Question,
}

impl Piece {
    /// How many characters it is written with, escapes not counted.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Literal(text) => text.chars().count(),
            Self::Star | Self::Question => 1,
        }
    }

    /// The same pieces with neighbouring literals joined and empty ones left out.
    pub(super) fn merged(pieces: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut merged: Vec<Self> = Vec::new();
        for piece in pieces {
            match (piece, merged.last_mut()) {
                (Self::Literal(text), _) if text.is_empty() => {}
                (Self::Literal(text), Some(Self::Literal(before))) => before.push_str(&text),
                (piece, _) => merged.push(piece),
            }
        }
        merged
    }
}

/// A word with at least one wildcard, other than `*` alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern(Vec<Piece>);

impl Pattern {
    /// A pattern, or the text that the pieces are if no wildcard is among them.
    ///
    /// # Errors
    /// The text of pieces without wildcards.
    pub fn new(pieces: Vec<Piece>) -> Result<Self, String> {
        let mut pieces = Piece::merged(pieces);
        match pieces.as_mut_slice() {
            [] => Err(String::new()),
            [Piece::Literal(text)] => Err(std::mem::take(text)),
            _ => Ok(Self(pieces)),
        }
    }

    /// What it is made of.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// How many `*` it has.
    #[must_use]
    pub fn stars(&self) -> usize {
        self.0.iter().filter(|p| **p == Piece::Star).count()
    }

    /// How many `?` it has.
    #[must_use]
    pub fn questions(&self) -> usize {
        self.0.iter().filter(|p| **p == Piece::Question).count()
    }

    /// Whether it begins with a wildcard.
    #[must_use]
    pub fn leads(&self) -> bool {
        !matches!(self.0.first(), Some(Piece::Literal(_)))
    }

    /// Whether it begins with `?`.
    #[must_use]
    pub fn leads_with_question(&self) -> bool {
        self.0.first() == Some(&Piece::Question)
    }

    /// What every word that it matches begins with.
    #[must_use]
    pub fn prefix(&self) -> &str {
        match self.0.first() {
            Some(Piece::Literal(text)) => text,
            _ => "",
        }
    }
}
