//! The walk through keys in the order of their bytes: prefix, delimiter, pages, URL encoding.

use rusqlite::{Connection, Row};
use serde_json::{Value, json};

use crate::error::{AwsError, AwsResult};

/// What a listing asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scope {
    pub(super) prefix: String,
    pub(super) delimiter: Option<String>,
    /// Keys and common prefixes of the page.
    pub(super) limit: usize,
    /// The least key that may stand in it; `None` if there is none.
    from: Option<String>,
}

impl Scope {
    /// A listing behind a marker, which is a key or a common prefix; empty for the start.
    pub(super) fn new(
        prefix: Option<String>,
        delimiter: Option<String>,
        limit: i64,
        marker: &str,
    ) -> Scope {
        let mut scope = Scope {
            prefix: prefix.unwrap_or_default(),
            delimiter: delimiter.filter(|delimiter| !delimiter.is_empty()),
            limit: usize::try_from(limit).unwrap_or_default(),
            from: None,
        };
        let behind = if marker.is_empty() {
            Some(String::new())
        } else if scope.common_prefix(marker) == Some(marker) {
            // A common prefix that was given stands for all the keys under it.
            successor(marker)
        } else {
            Some(format!("{marker}\0"))
        };
        scope.from = behind.map(|behind| behind.max(scope.prefix.clone()));
        scope
    }

    /// The common prefix that a key is shown as.
    fn common_prefix<'a>(&self, key: &'a str) -> Option<&'a str> {
        let delimiter = self.delimiter.as_deref()?;
        let rest = key.strip_prefix(self.prefix.as_str())?;
        let end = rest.find(delimiter)? + delimiter.len();
        Some(&key[..self.prefix.len() + end])
    }

    /// Whether a key is shown as itself.
    pub(super) fn shows(&self, key: &str) -> bool {
        key.starts_with(&self.prefix) && self.common_prefix(key).is_none()
    }
}

/// The least text behind all that begin with this one.
fn successor(prefix: &str) -> Option<String> {
    let mut text = prefix.to_owned();
    while let Some(last) = text.pop() {
        // The code points of surrogates are no characters.
        let next = match last {
            '\u{d7ff}' => Some('\u{e000}'),
            other => char::from_u32(u32::from(other) + 1),
        };
        if let Some(next) = next {
            text.push(next);
            return Some(text);
        }
    }
    None
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry<T> {
    Item(T),
    Prefix(String),
}

/// One page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page<T> {
    pub(super) entries: Vec<Entry<T>>,
    pub(super) truncated: bool,
}

impl<T> Page<T> {
    pub(super) fn items(&self) -> impl Iterator<Item = &T> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Item(item) => Some(item),
            Entry::Prefix(_) => None,
        })
    }

    fn prefixes(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Item(_) => None,
            Entry::Prefix(prefix) => Some(prefix.as_str()),
        })
    }
}

/// Walks through the rows of a bucket (`?1`) from a key on (`?2`), in the order of keys; the key is
/// the second column. `first` stands before them. Under a common prefix it does not look at the
/// keys but goes on behind them.
pub(super) fn walk<T>(
    tx: &Connection,
    sql: &str,
    bucket: i64,
    scope: &Scope,
    first: Vec<T>,
    make: impl Fn(&Row<'_>) -> AwsResult<T>,
) -> AwsResult<Page<T>> {
    let mut page = Page {
        entries: first.into_iter().map(Entry::Item).collect(),
        truncated: false,
    };
    if scope.limit == 0 {
        page.entries.clear();
        return Ok(page);
    }
    let mut statement = tx.prepare_cached(sql)?;
    let mut from = scope.from.clone();
    'seek: while let Some(least) = from.take() {
        let mut rows = statement.query((bucket, &least))?;
        while let Some(row) = rows.next()? {
            if page.entries.len() > scope.limit {
                break 'seek;
            }
            let key = row.get_ref(1)?.as_str().map_err(AwsError::internal)?;
            if !key.starts_with(&scope.prefix) {
                break 'seek;
            }
            if let Some(prefix) = scope.common_prefix(key) {
                from = successor(prefix);
                page.entries.push(Entry::Prefix(prefix.to_owned()));
                continue 'seek;
            }
            page.entries.push(Entry::Item(make(row)?));
        }
    }
    page.truncated = page.entries.len() > scope.limit;
    page.entries.truncate(scope.limit);
    Ok(page)
}

/// How keys are written in a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Plain,
    Url,
}

impl Encoding {
    pub(super) fn new(asked: Option<&str>) -> Encoding {
        match asked {
            Some(_) => Encoding::Url,
            None => Encoding::Plain,
        }
    }

    /// A key, URL-encoded if that was asked for: blanks as plus signs, slashes as they are.
    pub(super) fn text(self, text: &str) -> String {
        if self == Encoding::Plain {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        for byte in text.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' | b'/' => {
                    out.push(char::from(byte));
                }
                b' ' => out.push('+'),
                _ => out.push_str(&format!("%{byte:02X}")),
            }
        }
        out
    }

    /// Adds what every listing tells beside its entries.
    pub(super) fn describe<T>(self, result: &mut Value, scope: &Scope, page: &Page<T>) {
        if let Some(delimiter) = &scope.delimiter {
            result["Delimiter"] = self.text(delimiter).into();
        }
        if self == Encoding::Url {
            result["EncodingType"] = "url".into();
        }
        let prefixes: Vec<Value> = page
            .prefixes()
            .map(|prefix| json!({"Prefix": self.text(prefix)}))
            .collect();
        if !prefixes.is_empty() {
            result["CommonPrefixes"] = prefixes.into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(keys: &[&str]) -> Connection {
        let tx = Connection::open_in_memory().unwrap();
        tx.execute_batch("CREATE TABLE t (bucket INTEGER, key TEXT)")
            .unwrap();
        for key in keys {
            tx.execute("INSERT INTO t VALUES (1, ?1)", [key]).unwrap();
        }
        tx
    }

    /// The entries of a page; common prefixes in brackets; three dots if there is more.
    fn show(tx: &Connection, prefix: &str, delimiter: &str, limit: i64, marker: &str) -> String {
        let scope = Scope::new(
            Some(prefix.to_owned()),
            Some(delimiter.to_owned()),
            limit,
            marker,
        );
        let sql = "SELECT bucket, key FROM t WHERE bucket = ?1 AND key >= ?2 ORDER BY key";
        let page = walk(tx, sql, 1, &scope, Vec::new(), |row| {
            Ok(row.get::<_, String>(1)?)
        })
        .unwrap();
        let mut words: Vec<String> = page
            .entries
            .into_iter()
            .map(|entry| match entry {
                Entry::Item(key) => key,
                Entry::Prefix(prefix) => format!("[{prefix}]"),
            })
            .collect();
        if page.truncated {
            words.push("...".to_owned());
        }
        words.join(" ")
    }

    #[test]
    fn a_listing_is_by_prefix_and_rolls_up_at_the_delimiter() {
        let tx = table(&["B", "a", "a/1", "a/2", "a/b/c", "b/1", "é", "\u{1f697}"]);
        assert_eq!(
            show(&tx, "", "", 9, ""),
            "B a a/1 a/2 a/b/c b/1 é \u{1f697}"
        );
        assert_eq!(show(&tx, "", "/", 9, ""), "B a [a/] [b/] é \u{1f697}");
        assert_eq!(show(&tx, "a/", "/", 9, ""), "a/1 a/2 [a/b/]");
        assert_eq!(show(&tx, "a", "", 9, ""), "a a/1 a/2 a/b/c");
        assert_eq!(show(&tx, "nothing", "/", 9, ""), "");
    }

    #[test]
    fn pages_go_on_behind_a_key_or_behind_a_common_prefix() {
        let tx = table(&["a", "b/1", "b/2", "c", "d/1", "e"]);
        assert_eq!(show(&tx, "", "/", 2, ""), "a [b/] ...");
        assert_eq!(show(&tx, "", "/", 2, "b/"), "c [d/] ...");
        assert_eq!(show(&tx, "", "/", 2, "d/"), "e");
        assert_eq!(show(&tx, "", "/", 3, "c"), "[d/] e");
        assert_eq!(show(&tx, "", "/", 9, "b/1"), "[b/] c [d/] e");
        assert_eq!(show(&tx, "", "", 9, "b/1"), "b/2 c d/1 e");
        assert_eq!(show(&tx, "b", "", 9, "a"), "b/1 b/2");
        assert_eq!(show(&tx, "", "/", 6, ""), "a [b/] c [d/] e");
        assert_eq!(show(&tx, "", "/", 5, ""), "a [b/] c [d/] e");
        assert_eq!(show(&tx, "", "", 0, ""), "");
    }

    #[test]
    fn the_end_of_a_prefix_is_the_next_character() {
        assert_eq!(successor("a/"), Some("a0".to_owned()));
        assert_eq!(successor("\u{d7ff}"), Some("\u{e000}".to_owned()));
        assert_eq!(successor("a\u{10ffff}"), Some("b".to_owned()));
        assert_eq!(successor("\u{10ffff}"), None);
    }

    #[test]
    fn keys_are_url_encoded_as_a_form_is() {
        let url = |text| Encoding::Url.text(text);
        assert_eq!(url("a b+c/d*"), "a+b%2Bc/d*");
        assert_eq!(url("%2F~"), "%252F%7E");
        assert_eq!(url("ü"), "%C3%BC");
        assert_eq!(Encoding::Plain.text("a b"), "a b");
    }
}
