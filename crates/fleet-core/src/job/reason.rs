//! Why a job is ended: a code for programs and a comment for people, as AWS takes them.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::MOST_DESCRIPTION;

/// The most characters of a reason code (AWS model of `iot`).
const MOST_CODE: usize = 128;

/// A reason code: 1 to 128 of `A-Z`, `0-9` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ReasonCode(String);

/// A text that is no reason code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a reason code has 1 to {MOST_CODE} of A-Z, 0-9 and _, such as WRONG_VERSION")]
pub struct ReasonCodeError;

impl FromStr for ReasonCode {
    type Err = ReasonCodeError;

    fn from_str(text: &str) -> Result<Self, ReasonCodeError> {
        let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        match (1..=MOST_CODE).contains(&text.len()) && text.bytes().all(fits) {
            true => Ok(Self(text.to_owned())),
            false => Err(ReasonCodeError),
        }
    }
}

/// A comment: 1 to 2028 characters, none of them a control character.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Comment(String);

/// A text that is no comment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommentError {
    /// It is too long, or empty.
    #[error("a comment has 1 to {MOST_DESCRIPTION} characters, not {0}")]
    Length(usize),
    /// It has line ends or other control characters.
    #[error("a comment is one line without control characters")]
    Control,
}

impl FromStr for Comment {
    type Err = CommentError;

    fn from_str(text: &str) -> Result<Self, CommentError> {
        let length = text.chars().count();
        if !(1..=MOST_DESCRIPTION).contains(&length) {
            return Err(CommentError::Length(length));
        }
        if text.chars().any(char::is_control) {
            return Err(CommentError::Control);
        }
        Ok(Self(text.to_owned()))
    }
}

impl ReasonCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Comment {
    /// The comment.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ReasonCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for Comment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_code_is_what_aws_takes() {
        let code = |text: &str| text.parse::<ReasonCode>();
        assert!(code("WRONG_VERSION_2").is_ok());
        assert!(code(&"A".repeat(128)).is_ok());
        for wrong in ["", "wrong", "A B", "Ä", &"A".repeat(129)] {
            assert_eq!(code(wrong), Err(ReasonCodeError), "{wrong:?}");
        }
    }

    #[test]
    fn a_comment_is_one_line_that_aws_takes() {
        let comment = |text: &str| text.parse::<Comment>();
        assert!(comment("기기 오류: wrong firmware").is_ok());
        assert!(comment(&"é".repeat(2028)).is_ok());
        assert_eq!(comment(""), Err(CommentError::Length(0)));
        let long = "é".repeat(2029);
        assert_eq!(comment(&long), Err(CommentError::Length(2029)));
        assert_eq!(comment("a\nb"), Err(CommentError::Control));
    }
}
