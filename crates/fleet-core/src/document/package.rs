//! What a package version says about itself.

use std::collections::BTreeMap;

/// Attributes of a package version.
#[must_use]
pub fn attributes() -> BTreeMap<String, String> {
    BTreeMap::from([
        ("signingKey".to_owned(), "SAMPLE-KEY-12345".to_owned()),
        ("override".to_owned(), "true".to_owned()),
    ])
}
