//! A slow and obvious evaluator of queries on JSON, written apart from the fast one.

use serde_json::Value as Json;

use crate::query::{Bound, Comparison, Expr, Field, Literal, Piece, Range, Term, Test, Tree};

/// Whether a thing, as a JSON document with nested objects, matches a query without geoqueries.
pub(super) fn holds(expr: &Expr, thing: &Json) -> bool {
    let all = fields(thing);
    boolean(expr, &|term| match term {
        Term::Anywhere(Test::Exists) => true,
        Term::Anywhere(test) => all
            .iter()
            .any(|(name, value)| !name.starts_with("connectivity.") && passes(test, value)),
        Term::Field(field, test) => in_field(&all, field, test),
        Term::Group(field, group) => boolean(group, &|test| in_field(&all, field, test)),
        Term::Compare(field, comparison, literal) => {
            let literal = literal.clone();
            let (from, to) = match comparison {
                Comparison::Less => (Bound::Open, Bound::Excluded(literal)),
                Comparison::AtMost => (Bound::Open, Bound::Included(literal)),
                Comparison::Greater => (Bound::Excluded(literal), Bound::Open),
                Comparison::AtLeast => (Bound::Included(literal), Bound::Open),
            };
            in_field(&all, field, &Test::Range(Range { from, to }))
        }
        Term::Geo(..) => unreachable!("geoqueries have tests of their own"),
    })
}

fn boolean<L>(tree: &Tree<L>, leaf: &dyn Fn(&L) -> bool) -> bool {
    match tree {
        Tree::Leaf(inner) => leaf(inner),
        Tree::Not(inner) => !boolean(inner, leaf),
        Tree::And(parts) => !parts.iter().any(|part| !boolean(part, leaf)),
        Tree::Or(parts) => parts.iter().filter(|part| boolean(part, leaf)).count() > 0,
    }
}

/// Names with dots and the simple values below them; an attribute that is a number is there twice.
fn fields(thing: &Json) -> Vec<(String, Json)> {
    let mut open = vec![(String::new(), thing.clone())];
    let mut found = Vec::new();
    while let Some((name, value)) = open.pop() {
        match value {
            Json::Null => {}
            Json::Object(members) => {
                for (key, member) in members {
                    let below = if name.is_empty() {
                        key
                    } else {
                        name.clone() + "." + &key
                    };
                    open.push((below, member));
                }
            }
            Json::Array(items) => {
                if items
                    .iter()
                    .all(|item| !item.is_array() && !item.is_object())
                {
                    open.extend(items.into_iter().map(|item| (name.clone(), item)));
                }
            }
            Json::String(text) => {
                if let (true, Some(number)) = (name.starts_with("attributes."), literal(&text)) {
                    found.push((name.clone(), number.into()));
                }
                found.push((name, text.into()));
            }
            simple => found.push((name, simple)),
        }
    }
    found
}

/// The number that a text is, as JSON understands numbers.
fn literal(text: &str) -> Option<f64> {
    serde_json::from_str(text).ok()
}

fn in_field(all: &[(String, Json)], field: &Field, test: &Test) -> bool {
    let form = atoms(field.pieces());
    all.iter().any(|(name, value)| {
        let name: Vec<char> = name.chars().collect();
        if *test == Test::Exists {
            let ends = (0..=name.len()).filter(|end| name.get(*end).is_none_or(|c| *c == '.'));
            ends.into_iter().any(|end| like(&form, &name[..end]))
        } else {
            like(&form, &name) && passes(test, value)
        }
    })
}

/// A character, or a wildcard.
#[derive(Clone, Copy)]
enum Atom {
    This(char),
    One,
    Any,
}

fn atoms(pieces: &[Piece]) -> Vec<Atom> {
    let of = |piece: &Piece| match piece {
        Piece::Literal(text) => text.chars().map(Atom::This).collect(),
        Piece::Star => vec![Atom::Any],
        Piece::Question => vec![Atom::One],
    };
    pieces.iter().flat_map(of).collect()
}

fn like(form: &[Atom], text: &[char]) -> bool {
    match (form, text) {
        ([], []) => true,
        ([Atom::Any, form @ ..], _) => (0..=text.len()).any(|skip| like(form, &text[skip..])),
        ([Atom::One, form @ ..], [_, text @ ..]) => like(form, text),
        ([Atom::This(wanted), form @ ..], [c, text @ ..]) => wanted == c && like(form, text),
        _ => false,
    }
}

fn passes(test: &Test, value: &Json) -> bool {
    match test {
        Test::Exists => true,
        Test::Text(text) => match value {
            Json::String(value) => {
                let wanted = split(text);
                let windows = split(value);
                !wanted.is_empty() && windows.windows(wanted.len()).any(|w| w == wanted)
            }
            Json::Number(value) => match split(text).as_slice() {
                [word] => literal(word).is_some() && literal(word) == value.as_f64(),
                _ => false,
            },
            Json::Bool(value) => split(text) == [value.to_string()],
            _ => false,
        },
        Test::Wild(pattern) => {
            let lower = |atom| match atom {
                Atom::This(c) => Atom::This(c.to_lowercase().next().unwrap()),
                other => other,
            };
            let form: Vec<Atom> = atoms(pattern.pieces()).into_iter().map(lower).collect();
            let words = split(value.as_str().unwrap_or_default());
            words
                .iter()
                .any(|word| like(&form, &word.chars().collect::<Vec<_>>()))
        }
        Test::Range(range) => in_range(range, value),
    }
}

/// The words of a text in small letters.
fn split(text: &str) -> Vec<String> {
    let blanks = [
        ' ', '\t', '\n', '\u{b}', '\r', '\u{1f}', '\u{3000}', '\u{2003}',
    ];
    let words = text.split(blanks).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn in_range(range: &Range, value: &Json) -> bool {
    let ends = [&range.from, &range.to];
    let literals: Vec<&Literal> = ends.iter().filter_map(|end| end.literal()).collect();
    let numeric = literals.iter().all(|end| matches!(end, Literal::Number(_)));
    if literals.is_empty() {
        return true;
    }
    if numeric {
        let value = value.as_f64();
        return value.is_some_and(|value| {
            side(
                &range.from,
                |end| value > literal(end.text()).unwrap(),
                |end| value == literal(end.text()).unwrap(),
            ) && side(
                &range.to,
                |end| value < literal(end.text()).unwrap(),
                |end| value == literal(end.text()).unwrap(),
            )
        });
    }
    let words = split(value.as_str().unwrap_or_default());
    words.iter().any(|word| {
        let lower = |end: &Literal| end.text().to_lowercase();
        side(
            &range.from,
            |end| *word > lower(end),
            |end| *word == lower(end),
        ) && side(
            &range.to,
            |end| *word < lower(end),
            |end| *word == lower(end),
        )
    })
}

/// Whether a value lies on the right side of an end.
fn side(end: &Bound, inside: impl Fn(&Literal) -> bool, at: impl Fn(&Literal) -> bool) -> bool {
    match end {
        Bound::Open => true,
        Bound::Included(end) => inside(end) || at(end),
        Bound::Excluded(end) => inside(end),
    }
}
