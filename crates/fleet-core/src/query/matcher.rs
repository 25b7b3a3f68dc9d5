//! Whether documents match a query: compiled once, then asked often.
//!
//! What a term means, where AWS documents it: values are compared without regard to case, names of
//! fields exactly; words are split at blanks; `field:*` asks whether there is a value, also of a field
//! below; a term without a field looks in every field but those of connectivity. What AWS leaves open
//! is decided so: wildcards and ranges of words look at each word of a text and never at numbers; a
//! range is one of numbers if every end that is not open is an unquoted number.

mod glob;
mod value;

use super::Query;
use super::document::{Document, Value};
use super::term::{Field, Term, Test};
use super::tree::Tree;
use glob::Glob;
use value::Check;

/// A query ready to be asked about documents.
#[derive(Debug, Clone)]
pub struct Matcher {
    root: Node,
}

#[derive(Debug, Clone)]
enum Node {
    /// Holds of every document.
    Everything,
    /// A value of the field passes the check.
    Field(String, Check),
    /// The field has a value, or one below it.
    Exists(String),
    /// A value of some field whose name has the form passes the check.
    Fields(Glob, Check),
    /// A value of some field, of connectivity none, passes the check.
    Anywhere(Check),
    Not(Box<Node>),
    All(Vec<Node>),
    Any(Vec<Node>),
}

impl Matcher {
    /// Compiles a query.
    #[must_use]
    pub fn new(query: &Query) -> Self {
        Self {
            root: Node::of(query.expr(), &Node::term),
        }
    }

    /// Whether a document matches.
    #[must_use]
    pub fn matches(&self, document: &Document) -> bool {
        self.root.matches(document)
    }
}

impl Node {
    fn of<L>(tree: &Tree<L>, leaf: &dyn Fn(&L) -> Self) -> Self {
        let cheapest_first = |parts: &[Tree<L>]| {
            let mut nodes: Vec<Self> = parts.iter().map(|part| Self::of(part, leaf)).collect();
            nodes.sort_by_key(Self::cost);
            nodes
        };
        match tree {
            Tree::Leaf(inner) => leaf(inner),
            Tree::Not(inner) => Self::Not(Box::new(Self::of(inner, leaf))),
            Tree::And(parts) => Self::All(cheapest_first(parts)),
            Tree::Or(parts) => Self::Any(cheapest_first(parts)),
        }
    }

    fn term(term: &Term) -> Self {
        match term {
            Term::Anywhere(Test::Exists) => Self::Everything,
            Term::Anywhere(test) => Self::Anywhere(Check::of(test)),
            Term::Field(field, test) => Self::test(field, test),
            Term::Compare(field, comparison, literal) => {
                let range = comparison.range(literal.clone());
                Self::check(field, Check::range(&range))
            }
            Term::Group(field, group) => Self::of(group, &|test| Self::test(field, test)),
            Term::Geo(field, geo) => Self::check(field, Check::Near(*geo)),
        }
    }

    fn test(field: &Field, test: &Test) -> Self {
        match (field.name(), test) {
            (Some(name), Test::Exists) => Self::Exists(name.to_owned()),
            (None, Test::Exists) => Self::Any(vec![
                Self::Fields(Glob::of_field(field), Check::AnyValue),
                Self::Fields(Glob::below(field), Check::AnyValue),
            ]),
            _ => Self::check(field, Check::of(test)),
        }
    }

    fn check(field: &Field, check: Check) -> Self {
        match field.name() {
            Some(name) => Self::Field(name.to_owned(), check),
            None => Self::Fields(Glob::of_field(field), check),
        }
    }

    /// How much work it is, roughly: whole documents are looked through last.
    fn cost(&self) -> usize {
        match self {
            Self::Everything => 0,
            Self::Field(..) | Self::Exists(_) => 1,
            Self::Fields(..) => 20,
            Self::Anywhere(_) => 50,
            Self::Not(inner) => inner.cost(),
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::cost).sum(),
        }
    }

    fn matches(&self, document: &Document) -> bool {
        let passes =
            |values: &[Value], check: &Check| values.iter().any(|value| check.passes(value));
        match self {
            Self::Everything => true,
            Self::Field(field, check) => passes(document.get(field), check),
            Self::Exists(field) => document.has(field),
            Self::Fields(glob, check) => document
                .iter()
                .any(|(field, values)| glob.matches(field) && passes(values, check)),
            Self::Anywhere(check) => document.iter().any(|(field, values)| {
                !field.starts_with("connectivity.") && passes(values, check)
            }),
            Self::Not(inner) => !inner.matches(document),
            Self::All(parts) => parts.iter().all(|part| part.matches(document)),
            Self::Any(parts) => parts.iter().any(|part| part.matches(document)),
        }
    }
}
