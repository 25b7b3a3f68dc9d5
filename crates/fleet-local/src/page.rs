//! Pages of a listing: how many, after which, and the token that continues.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use crate::error::AwsError;

/// Where a page starts and how long it may be.
///
/// Listings are sorted by a key; the token is the last key of the page before, so a page is found
/// by the index and a listing stays right while things come and go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) limit: usize,
    /// Only keys greater than this one; empty at the start.
    pub(crate) after: String,
}

impl Page {
    /// Reads `maxResults` and `nextToken`. `refuse` makes the error for a token that was not given
    /// by this service.
    pub(crate) fn new(
        max_results: Option<u32>,
        next_token: Option<&str>,
        default: usize,
        refuse: fn(String) -> AwsError,
    ) -> Result<Page, AwsError> {
        let after = match next_token {
            None | Some("") => String::new(),
            Some(token) => STANDARD_NO_PAD
                .decode(token)
                .ok()
                .and_then(|bytes| String::from_utf8(bytes).ok())
                .and_then(|text| text.strip_prefix("1:").map(str::to_owned))
                .ok_or_else(|| refuse("Invalid next token".to_owned()))?,
        };
        Ok(Page {
            limit: max_results.map_or(default, |limit| limit as usize),
            after,
        })
    }

    /// For the operations of AWS IoT, 25 or whatever they say they return without `maxResults`.
    pub(crate) fn iot(
        max_results: Option<u32>,
        next_token: Option<&str>,
        default: usize,
    ) -> Result<Page, AwsError> {
        Page::new(max_results, next_token, default, |message| {
            AwsError::invalid_request(message)
        })
    }

    /// How many rows to select: one more than asked tells whether there is a next page.
    pub(crate) fn fetch(&self) -> i64 {
        i64::try_from(self.limit).unwrap_or(i64::MAX - 1) + 1
    }

    /// Cuts the rows to the page and makes the token for the next one from the last row's key.
    pub(crate) fn cut<T>(
        &self,
        mut rows: Vec<T>,
        key: impl Fn(&T) -> String,
    ) -> (Vec<T>, Option<String>) {
        if rows.len() <= self.limit {
            return (rows, None);
        }
        rows.truncate(self.limit);
        let token = rows.last().map(|row| Page::token(&key(row)));
        (rows, token)
    }

    pub(crate) fn token(key: &str) -> String {
        STANDARD_NO_PAD.encode(format!("1:{key}"))
    }
}

/// The end, not included, of the keys that begin with a prefix; they start at the prefix itself.
pub(crate) fn end_of_prefix(prefix: &str) -> String {
    format!("{prefix}{}", char::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_ends_with_a_token_only_when_more_follows() {
        let page = Page::iot(Some(2), None, 25).unwrap();
        assert_eq!(
            page.cut(vec!["a", "b"], |s| (*s).to_string()),
            (vec!["a", "b"], None)
        );
        let (rows, token) = page.cut(vec!["a", "b", "c"], |s| (*s).to_string());
        assert_eq!(rows, ["a", "b"]);
        let next = Page::iot(Some(2), token.as_deref(), 25).unwrap();
        assert_eq!(next.after, "b");
    }

    #[test]
    fn a_token_of_somebody_else_is_refused() {
        let refused = Page::iot(None, Some("AAAA"), 25).unwrap_err();
        assert_eq!(refused.code, "InvalidRequestException");
    }
}
