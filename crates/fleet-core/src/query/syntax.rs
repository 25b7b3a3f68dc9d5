//! How operators are read where AWS does not document it.

/// How tightly the operators bind. AWS documents that blanks mean AND, and nothing more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Precedence {
    /// NOT, then AND, then OR; blanks between terms are AND: `a OR b c` is `a OR (b AND c)`.
    #[default]
    Usual,
    /// NOT, then AND, then OR, and blanks loosest of all: `a OR b c` is `(a OR b) AND c`.
    /// Public tests say that they measured AWS so, and the flexible syntax of Apache Lucene,
    /// which the language looks like, reads it so.
    BlanksLoosest,
}

/// How a query is read where AWS does not document it.
///
/// What [`Display`](std::fmt::Display) of a query prints means the same in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    /// How tightly the operators bind.
    pub precedence: Precedence,
    /// Whether `!`, `&&` and `||` are operators. If they are not, they are errors, not words.
    pub symbols: bool,
    /// Whether NOT may follow NOT without parentheses.
    pub not_not: bool,
    /// Whether the TO of a range may be left out: `[1 5]`.
    pub range_without_to: bool,
    /// Whether the characters that AWS lists as unsupported may stand in a word that is neither
    /// quoted nor escaped: `` ` @ # % / ' ; , ``.
    pub special_characters: bool,
}

impl Syntax {
    /// What AWS documents, and for the rest what most people expect.
    pub const DOCUMENTED: Self = Self {
        precedence: Precedence::Usual,
        symbols: false,
        not_not: true,
        range_without_to: false,
        special_characters: false,
    };

    /// What public tests say they measured on AWS.
    pub const MEASURED: Self = Self {
        precedence: Precedence::BlanksLoosest,
        symbols: true,
        not_not: false,
        range_without_to: true,
        special_characters: false,
    };
}

impl Default for Syntax {
    fn default() -> Self {
        Self::DOCUMENTED
    }
}
