//! Tags of buckets and objects: their rules, and the header and the XML they come in.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::refusal;
use crate::error::{AwsError, AwsResult};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Tag {
    key: String,
    value: String,
}

/// The member of an input that carries tags.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Tagging {
    pub(super) tag_set: Vec<Tag>,
}

/// What carries tags; the limits differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tagged {
    /// AWS: 50 tags.
    Bucket,
    /// AWS: 10 tags.
    Object,
}

/// Characters in a key and in a value (AWS: 128 and 256).
const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;

/// Refuses tags that break the rules.
pub(super) fn check(tags: &[Tag], of: Tagged) -> AwsResult<()> {
    let (limit, too_many) = match of {
        Tagged::Bucket => (50, "Bucket tag count cannot be greater than 50"),
        Tagged::Object => (10, "Object tags cannot be greater than 10"),
    };
    if tags.len() > limit {
        return Err(AwsError::new("BadRequest", too_many));
    }
    for (index, tag) in tags.iter().enumerate() {
        let refuse =
            |message: &str| AwsError::new("InvalidTag", message).with("TagKey", tag.key.as_str());
        if tag.key.starts_with("aws:") {
            return Err(refuse(match of {
                Tagged::Bucket => "System tags cannot be added/updated by requester",
                Tagged::Object => "Your TagKey cannot be prefixed with aws:",
            }));
        }
        if tag.key.is_empty() || !fits(&tag.key, MAX_KEY) {
            return Err(refuse("The TagKey you have provided is invalid"));
        }
        if !fits(&tag.value, MAX_VALUE) {
            return Err(refuse("The TagValue you have provided is invalid")
                .with("TagValue", tag.value.as_str()));
        }
        if tags[..index].iter().any(|other| other.key == tag.key) {
            return Err(refuse("Cannot provide multiple Tags with the same key"));
        }
    }
    Ok(())
}

/// Letters, digits, blanks and `_.:/=+-@` of any script.
fn fits(text: &str, limit: usize) -> bool {
    text.chars().count() <= limit
        && text.chars().all(|character| {
            character.is_alphanumeric()
                || (character.is_whitespace() && !character.is_control())
                || "_.:/=+-@".contains(character)
        })
}

/// Reads the tags of `x-amz-tagging`: `key1=value1&key2=value2`, URL-encoded.
pub(super) fn from_header(text: &str) -> AwsResult<Vec<Tag>> {
    let tags: Vec<Tag> = form_urlencoded::parse(text.as_bytes())
        .map(|(key, value)| Tag {
            key: key.into_owned(),
            value: value.into_owned(),
        })
        .collect();
    match check(&tags, Tagged::Object) {
        Ok(()) => Ok(tags),
        Err(error) if error.code == "BadRequest" => Err(error),
        Err(_) => Err(refusal::invalid_argument(
            "x-amz-tagging",
            text,
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query \
             parameters without tag name duplicates.",
        )),
    }
}

/// The tags as their XML has them.
pub(super) fn xml(tags: &[Tag]) -> Value {
    json!({"Tagging": {"TagSet": {"Tag": tags}}})
}

/// Tags as a column keeps them: nothing where there are none.
pub(super) fn column(tags: &[Tag]) -> AwsResult<Option<String>> {
    if tags.is_empty() {
        return Ok(None);
    }
    Ok(Some(serde_json::to_string(tags)?))
}

pub(super) fn from_column(text: Option<String>) -> AwsResult<Vec<Tag>> {
    match text {
        Some(text) => Ok(serde_json::from_str(&text)?),
        None => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag {
            key: key.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn tags_keep_to_their_characters_lengths_and_numbers() {
        assert!(check(&[tag("a:b/c=d+e-f@g h.ü", "")], Tagged::Object).is_ok());
        assert!(check(&[tag(&"k".repeat(128), &"v".repeat(256))], Tagged::Bucket).is_ok());
        for bad in [
            tag("", ""),
            tag("a,b", ""),
            tag("a", "b,c"),
            tag("a&b", ""),
            tag("aws:a", ""),
            tag(&"k".repeat(129), ""),
            tag("k", &"v".repeat(257)),
        ] {
            let refused = check(&[bad], Tagged::Bucket).unwrap_err();
            assert_eq!(refused.code, "InvalidTag");
        }
        let many: Vec<Tag> = (0..11).map(|n| tag(&n.to_string(), "")).collect();
        assert!(check(&many, Tagged::Bucket).is_ok());
        assert_eq!(check(&many, Tagged::Object).unwrap_err().code, "BadRequest");
        let twice = [tag("a", "1"), tag("a", "2")];
        assert_eq!(
            check(&twice, Tagged::Object).unwrap_err().code,
            "InvalidTag"
        );
    }

    #[test]
    fn a_header_is_read_as_a_query_and_refused_with_its_name() {
        let read = from_header("tag1=a%20b&tag2=c+d&bare").unwrap();
        assert_eq!(
            read,
            [tag("tag1", "a b"), tag("tag2", "c d"), tag("bare", "")]
        );
        for bad in ["key1=val1&key1=val2", "key1=val1,key2=val2"] {
            let refused = from_header(bad).unwrap_err();
            assert_eq!(refused.code, "InvalidArgument");
            assert_eq!(refused.members["ArgumentValue"], bad);
        }
    }
}
