//! What one value must be like.

use std::ops::{Bound as End, RangeBounds as _};

use super::glob::Glob;
use crate::query::document::Value;
use crate::query::geo::GeoDistance;
use crate::query::term::{Range, Span, Test};
use crate::query::text::{fold, fold_char, number, words};

/// A test, prepared.
#[derive(Debug, Clone)]
pub(super) enum Check {
    /// Any value will do.
    AnyValue,
    /// A text with these words one after the other, or the number or Boolean that a single word is.
    Words {
        words: Vec<String>,
        number: Option<f64>,
        boolean: Option<bool>,
    },
    /// A text with a word of this form.
    Glob(Glob),
    /// A number between these.
    Numbers(End<f64>, End<f64>),
    /// A text with a word between these.
    Between(End<String>, End<String>),
    /// A place within this distance.
    Near(GeoDistance),
}

impl Check {
    pub(super) fn of(test: &Test) -> Self {
        match test {
            Test::Exists => Self::AnyValue,
            Test::Text(text) => {
                let words: Vec<String> = words(text).map(fold).collect();
                let single = match words.as_slice() {
                    [word] => Some(word.as_str()),
                    _ => None,
                };
                Self::Words {
                    number: single.and_then(number),
                    boolean: single.and_then(|word| word.parse().ok()),
                    words,
                }
            }
            Test::Wild(pattern) => Self::Glob(Glob::of_value(pattern)),
            Test::Range(range) => Self::range(range),
        }
    }

    pub(super) fn range(range: &Range) -> Self {
        match range.span() {
            Span::Anything => Self::AnyValue,
            Span::Numbers(from, to) => Self::Numbers(from, to),
            Span::Words(from, to) => Self::Between(from, to),
        }
    }

    pub(super) fn passes(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::AnyValue, _) => true,
            (Self::Words { words, .. }, Value::Text(text)) => has_words(text, words),
            (Self::Words { number, .. }, Value::Number(value)) => *number == Some(*value),
            (Self::Words { boolean, .. }, Value::Boolean(value)) => *boolean == Some(*value),
            (Self::Glob(glob), Value::Text(text)) => words(text).any(|word| glob.matches(word)),
            (Self::Numbers(from, to), Value::Number(value)) => (*from, *to).contains(value),
            (Self::Between(from, to), Value::Text(text)) => {
                words(text).any(|word| (from.as_ref(), to.as_ref()).contains(&fold(word)))
            }
            (Self::Near(geo), Value::Point(point)) => geo.contains(*point),
            _ => false,
        }
    }
}

/// Whether these words, already folded, stand in a text one after the other. No words stand nowhere.
fn has_words(text: &str, wanted: &[String]) -> bool {
    let Some((first, rest)) = wanted.split_first() else {
        return false;
    };
    let mut ahead = words(text);
    while let Some(word) = ahead.next() {
        if is_word(word, first) {
            let mut following = ahead.clone();
            let fits = |wanted: &String| following.next().is_some_and(|word| is_word(word, wanted));
            if rest.iter().all(fits) {
                return true;
            }
        }
    }
    false
}

fn is_word(word: &str, folded: &str) -> bool {
    word.chars().map(fold_char).eq(folded.chars())
}
