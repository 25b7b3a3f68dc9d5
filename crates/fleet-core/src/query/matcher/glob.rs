//! Forms with `*` and `?`, ready to be matched.

use crate::query::term::Field;
use crate::query::text::fold_char;
use crate::query::wildcard::{Pattern, Piece};

/// One step of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    This(char),
    One,
    Any,
}

/// A form that takes at most text × form steps to match.
#[derive(Debug, Clone)]
pub(super) struct Glob {
    steps: Vec<Step>,
    fold: fn(char) -> char,
}

impl Glob {
    /// The form of a word of a value; case is ignored.
    pub(super) fn of_value(pattern: &Pattern) -> Self {
        Self::new(pattern.pieces(), fold_char)
    }

    /// The form of a field's name; case counts.
    pub(super) fn of_field(field: &Field) -> Self {
        Self::new(field.pieces(), |c| c)
    }

    /// The form of the names of fields below a field.
    pub(super) fn below(field: &Field) -> Self {
        let below = [Piece::Literal(".".to_owned()), Piece::Star];
        let pieces: Vec<Piece> = field.pieces().iter().cloned().chain(below).collect();
        Self::new(&pieces, |c| c)
    }

    /// `fold` is applied to the characters of both sides before they are compared.
    fn new(pieces: &[Piece], fold: fn(char) -> char) -> Self {
        let mut steps = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Literal(text) => steps.extend(text.chars().map(|c| Step::This(fold(c)))),
                Piece::Question => steps.push(Step::One),
                Piece::Star if steps.last() == Some(&Step::Any) => {}
                Piece::Star => steps.push(Step::Any),
            }
        }
        Self { steps, fold }
    }

    /// Whether a whole text has the form.
    pub(super) fn matches(&self, text: &str) -> bool {
        let mut rest = text.chars();
        let mut step = 0;
        // Where to go on if what follows the last `*` does not fit: the `*` takes one more.
        let mut retry: Option<(usize, std::str::Chars<'_>)> = None;
        loop {
            let mut ahead = rest.clone();
            let next = ahead.next();
            let fits = match (self.steps.get(step), next) {
                (Some(Step::Any), _) => {
                    step += 1;
                    retry = Some((step, rest.clone()));
                    continue;
                }
                (None, None) => return true,
                (Some(Step::One), Some(_)) => true,
                (Some(Step::This(wanted)), Some(c)) => *wanted == (self.fold)(c),
                _ => false,
            };
            if fits {
                step += 1;
                rest = ahead;
                continue;
            }
            let Some((after, from)) = &mut retry else {
                return false;
            };
            if from.next().is_none() {
                return false;
            }
            step = *after;
            rest = from.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glob(text: &str) -> Glob {
        let pieces = text.chars().map(|c| match c {
            '*' => Piece::Star,
            '?' => Piece::Question,
            c => Piece::Literal(c.to_string()),
        });
        Glob::new(&Piece::merged(pieces), fold_char)
    }

    #[test]
    fn a_star_takes_any_run_and_a_question_mark_one_character() {
        for (pattern, yes, no) in [
            ("i*t", vec!["it", "INT", "i-t-t"], vec!["its", "t"]),
            ("ab?", vec!["aba", "abä"], vec!["ab", "abab"]),
            ("*my*", vec!["my", "xmyx", "mmy"], vec!["m-y"]),
            ("*a*b*", vec!["ab", "xaxbx", "aab"], vec!["ba"]),
            ("?*", vec!["x", "xyz"], vec![""]),
            ("**", vec!["", "x"], vec![]),
            ("*ab", vec!["ab", "aab", "abab"], vec!["aba"]),
        ] {
            for text in yes {
                assert!(glob(pattern).matches(text), "{pattern} {text}");
            }
            for text in no {
                assert!(!glob(pattern).matches(text), "{pattern} {text}");
            }
        }
    }

    #[test]
    fn many_stars_take_no_more_than_text_times_pattern() {
        let pattern = "*a".repeat(500);
        let text = "a".repeat(499) + &"b".repeat(20_000);
        assert!(!glob(&pattern).matches(&text));
    }
}
