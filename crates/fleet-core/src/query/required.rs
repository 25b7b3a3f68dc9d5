//! What an index can use of a query: conditions that every matching document satisfies.

use std::ops::Bound as End;

use super::Query;
use super::document::{Document, Value};
use super::term::{Field, Span, Term, Test};
use super::text::{fold, number, words};
use super::tree::Tree;

/// A condition that every matching document satisfies: at least one of the probes finds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// One or more; an OR of a query asks for several.
    pub any_of: Vec<Probe>,
}

/// Something that an index of fields and words can look up.
#[derive(Debug, Clone, PartialEq)]
pub struct Probe {
    /// The exact name of a field.
    pub field: String,
    /// What one of its values must be like.
    pub must: Must,
}

/// What an [`Entry`] must be like. Words have their case taken away. The lower end of a range may lie
/// above the upper: then nothing is found.
#[derive(Debug, Clone, PartialEq)]
pub enum Must {
    /// There is one, of the field or of one below it, whose name goes on with a dot.
    Exist,
    /// It has the word, or it has the number.
    Equal {
        /// The word.
        word: String,
        /// The number that the word is the literal of, if it is.
        number: Option<f64>,
    },
    /// Its word begins so.
    Begin(String),
    /// Its number lies between.
    NumberBetween(End<f64>, End<f64>),
    /// Its word lies between, compared byte by byte.
    WordBetween(End<String>, End<String>),
}

impl Must {
    /// How few documents it leaves, as far as can be said without knowing them: less is fewer.
    const fn breadth(&self) -> u8 {
        match self {
            Self::Equal { .. } => 0,
            Self::Begin(_) => 1,
            Self::NumberBetween(..) | Self::WordBetween(..) => 2,
            Self::Exist => 3,
        }
    }
}

impl Query {
    /// Conditions that every document satisfies which matches; the most promising first. A document
    /// that satisfies them all need not match, so a [`super::Matcher`] has the last word. Empty if
    /// nothing useful is known, as of `NOT a:b`.
    #[must_use]
    pub fn required(&self) -> Vec<Constraint> {
        let mut constraints = of_tree(self.expr(), false, &of_term);
        constraints.sort_by_key(Constraint::breadth);
        constraints
    }
}

impl Constraint {
    fn breadth(&self) -> (u8, usize) {
        let widest = self.any_of.iter().map(|probe| probe.must.breadth()).max();
        (widest.unwrap_or_default(), self.any_of.len())
    }
}

impl Probe {
    fn new(field: &str, must: Must) -> Self {
        Self {
            field: field.to_owned(),
            must,
        }
    }
}

/// What an index stores of one value, so that probes find it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'a> {
    /// The field.
    pub field: &'a str,
    /// A word of a text, its case taken away, or the word that a Boolean is.
    pub word: Option<String>,
    /// The number.
    pub number: Option<f64>,
}

impl Document {
    /// What an index stores of the document: one entry for each word of a text and for each other
    /// value. An entry without word and number says that the field is there.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.iter().flat_map(|(field, values)| {
            let entries = values.iter().flat_map(entries);
            entries.map(move |(word, number)| Entry {
                field,
                word,
                number,
            })
        })
    }
}

fn entries(value: &Value) -> Vec<(Option<String>, Option<f64>)> {
    let of_text: Vec<_> = match value {
        Value::Text(text) => words(text).map(|word| (Some(fold(word)), None)).collect(),
        Value::Boolean(boolean) => vec![(Some(boolean.to_string()), None)],
        Value::Number(number) => vec![(None, Some(*number))],
        Value::Point(_) => Vec::new(),
    };
    if of_text.is_empty() {
        vec![(None, None)]
    } else {
        of_text
    }
}

/// The constraints of a tree, or of its opposite.
fn of_tree<L>(
    tree: &Tree<L>,
    negated: bool,
    leaf: &dyn Fn(&L) -> Vec<Constraint>,
) -> Vec<Constraint> {
    match (tree, negated) {
        (Tree::Leaf(_), true) => Vec::new(),
        (Tree::Leaf(inner), false) => leaf(inner),
        (Tree::Not(inner), _) => of_tree(inner, !negated, leaf),
        (Tree::And(parts), false) | (Tree::Or(parts), true) => {
            let parts = parts.iter();
            parts
                .flat_map(|part| of_tree(part, negated, leaf))
                .collect()
        }
        (Tree::Or(parts), false) | (Tree::And(parts), true) => {
            let best = |part| {
                let constraints = of_tree(part, negated, leaf).into_iter();
                constraints.min_by_key(Constraint::breadth)
            };
            let parts: Option<Vec<Constraint>> = parts.iter().map(best).collect();
            let probes = |parts: Vec<Constraint>| parts.into_iter().flat_map(|part| part.any_of);
            let any_of = |parts| Constraint {
                any_of: probes(parts).collect(),
            };
            parts.map(any_of).into_iter().collect()
        }
    }
}

fn of_term(term: &Term) -> Vec<Constraint> {
    match term {
        Term::Anywhere(_) => Vec::new(),
        Term::Field(field, test) => of_test(field, test),
        Term::Compare(field, comparison, literal) => {
            of_test(field, &Test::Range(comparison.range(literal.clone())))
        }
        Term::Group(field, group) => of_tree(group, false, &|test| of_test(field, test)),
        Term::Geo(field, _) => of_test(field, &Test::Exists),
    }
}

fn of_test(field: &Field, test: &Test) -> Vec<Constraint> {
    let Some(field) = field.name() else {
        return Vec::new();
    };
    let must = match test {
        Test::Exists => vec![Must::Exist],
        Test::Text(text) => of_text(text),
        Test::Wild(pattern) if pattern.prefix().is_empty() => vec![Must::Exist],
        Test::Wild(pattern) => vec![Must::Begin(fold(pattern.prefix()))],
        Test::Range(range) => vec![match range.span() {
            Span::Anything => Must::Exist,
            Span::Numbers(from, to) => Must::NumberBetween(from, to),
            Span::Words(from, to) => Must::WordBetween(from, to),
        }],
    };
    let alone = |must| Constraint {
        any_of: vec![Probe::new(field, must)],
    };
    must.into_iter().map(alone).collect()
}

/// Each word of a text; a number only if it is the only word.
fn of_text(text: &str) -> Vec<Must> {
    let folded: Vec<String> = words(text).map(fold).collect();
    let single = folded.len() == 1;
    let equal = |word: String| Must::Equal {
        number: number(&word).filter(|_| single),
        word,
    };
    if folded.is_empty() {
        vec![Must::Exist]
    } else {
        folded.into_iter().map(equal).collect()
    }
}
