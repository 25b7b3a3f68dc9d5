//! Patterns of the policy language: `*` for any text, `?` for one character, `${key}` for a value.

use std::iter::Peekable;
use std::str::Chars;

/// A pattern with its variables filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<Token>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Is(char),
    One,
    Any,
}

impl Pattern {
    /// A pattern without variables.
    pub(crate) fn plain(text: &str) -> Pattern {
        Pattern(text.chars().map(Token::wild).collect())
    }

    /// A pattern whose `${key}` stand for values of the request. A value is taken literally, as are
    /// `${*}`, `${?}` and `${$}`. `None`: a variable has no value, so the pattern matches nothing.
    pub(crate) fn with_variables(
        text: &str,
        value: &dyn Fn(&str) -> Option<String>,
    ) -> Option<Pattern> {
        let mut tokens = Vec::with_capacity(text.len());
        let mut rest = text.chars().peekable();
        while let Some(character) = rest.next() {
            if character != '$' || rest.peek() != Some(&'{') {
                tokens.push(Token::wild(character));
                continue;
            }
            rest.next();
            let filled = variable(&mut rest, value)?;
            tokens.extend(filled.chars().map(Token::Is));
        }
        Some(Pattern(tokens))
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        let (mut at, mut token) = (0, 0);
        // Where the last `*` stands, and how much text it has taken so far.
        let mut star: Option<(usize, usize)> = None;
        while at < text.len() {
            match self.0.get(token) {
                Some(Token::Any) => {
                    star = Some((token, at));
                    token += 1;
                }
                Some(Token::One) => {
                    at += 1;
                    token += 1;
                }
                Some(Token::Is(wanted)) if *wanted == text[at] => {
                    at += 1;
                    token += 1;
                }
                _ => match star {
                    Some((position, taken)) => {
                        star = Some((position, taken + 1));
                        at = taken + 1;
                        token = position + 1;
                    }
                    None => return false,
                },
            }
        }
        self.0[token..].iter().all(|rest| *rest == Token::Any)
    }
}

impl Token {
    fn wild(character: char) -> Token {
        match character {
            '*' => Token::Any,
            '?' => Token::One,
            other => Token::Is(other),
        }
    }
}

/// The value of `key}` or `key, 'default'}`.
fn variable(
    rest: &mut Peekable<Chars<'_>>,
    value: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let mut inside = String::new();
    loop {
        match rest.next()? {
            '}' => break,
            character => inside.push(character),
        }
    }
    if matches!(inside.as_str(), "*" | "?" | "$") {
        return Some(inside);
    }
    let (key, default) = match inside.split_once(',') {
        Some((key, default)) => (key, Some(default.trim().trim_matches('\'').to_owned())),
        None => (inside.as_str(), None),
    };
    value(key.trim()).or(default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks_match_as_the_language_says() {
        for (pattern, text, expected) in [
            ("*", "", true),
            ("*", "anything", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/a/b", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
            ("a*c*e", "abcde", true),
            ("a*c*e", "abcdef", false),
            ("*ab", "aab", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("", "", true),
            ("", "a", false),
            ("a**b", "ab", true),
        ] {
            assert_eq!(
                Pattern::plain(pattern).matches(text),
                expected,
                "{pattern} {text}"
            );
        }
    }

    #[test]
    fn a_pattern_of_many_stars_stays_quick() {
        let pattern = Pattern::plain(&"a*".repeat(60));
        assert!(!pattern.matches(&format!("{}b", "a".repeat(59))));
    }

    #[test]
    fn variables_are_literal_and_an_unknown_one_matches_nothing() {
        let values = |key: &str| (key == "iot:ClientId").then(|| "a*".to_owned());
        let filled = |text: &str| Pattern::with_variables(text, &values);
        let pattern = filled("client/${iot:ClientId}").unwrap();
        assert!(pattern.matches("client/a*"));
        assert!(!pattern.matches("client/ab"));
        assert!(filled("${*}/*").unwrap().matches("*/x"));
        assert!(filled("${aws:x, 'none'}").unwrap().matches("none"));
        assert_eq!(filled("${iot:Other}"), None);
        assert_eq!(filled("${iot:Other"), None);
        assert!(filled("$x").unwrap().matches("$x"));
    }
}
