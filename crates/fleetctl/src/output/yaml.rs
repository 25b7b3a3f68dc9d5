//! YAML of a value, readable by parsers of YAML 1.1 and 1.2 alike.

use serde_json::Value;

use crate::errors::{CommandError, Kind, Outcome};

/// A document with its line end, without a marker before it.
pub(super) fn document(value: &Value) -> Outcome<String> {
    let mut text = serde_saphyr::to_string(value)
        .map_err(|cause| CommandError::new(Kind::Bug, format!("no YAML: {cause}")))?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_keep_their_order_and_texts_that_look_like_something_else_are_quoted() {
        let value = json!({
            "z": 1, "a": [true, null, 18_446_744_073_709_551_615_u64, -0.5],
            "no": "no", "number": "007", "moment": "2026-03-07", "empty": "", "none": [], "map": {}
        });
        insta::assert_snapshot!(document(&value).unwrap());
    }
}
