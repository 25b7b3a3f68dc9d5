//! Headers that take one of a few words: S3 refuses other words each in its own way.

use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::error::{AwsError, AwsResult};

struct Rule {
    header: &'static str,
    words: &'static [&'static str],
    /// Words are taken in any case and mean their upper case.
    any_case: bool,
    /// Operations to which the header means something, all if there are none.
    of: &'static [&'static str],
    refuse: fn(&str) -> AwsError,
}

const ALGORITHMS: &[&str] = &[
    "CRC32",
    "CRC32C",
    "CRC64NVME",
    "MD5",
    "SHA1",
    "SHA256",
    "SHA512",
    "XXHASH128",
    "XXHASH3",
    "XXHASH64",
];

const RULES: &[Rule] = &[
    Rule {
        header: "x-amz-sdk-checksum-algorithm",
        words: ALGORITHMS,
        any_case: true,
        of: &[],
        refuse: |_| invalid_value("x-amz-sdk-checksum-algorithm"),
    },
    Rule {
        header: "x-amz-checksum-algorithm",
        words: ALGORITHMS,
        any_case: true,
        of: &["CreateMultipartUpload", "CopyObject"],
        refuse: |_| {
            AwsError::new(
                "InvalidRequest",
                "Checksum algorithm provided is unsupported. Please try again with any of the \
                 valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
            )
        },
    },
    Rule {
        header: "x-amz-checksum-type",
        words: &["COMPOSITE", "FULL_OBJECT"],
        any_case: true,
        of: &[],
        refuse: |_| invalid_value("x-amz-checksum-type"),
    },
    Rule {
        header: "x-amz-storage-class",
        words: &[
            "STANDARD",
            "REDUCED_REDUNDANCY",
            "STANDARD_IA",
            "ONEZONE_IA",
            "INTELLIGENT_TIERING",
            "GLACIER",
            "DEEP_ARCHIVE",
            "GLACIER_IR",
        ],
        any_case: false,
        of: &[],
        refuse: |word| {
            AwsError::new(
                "InvalidStorageClass",
                "The storage class you specified is not valid",
            )
            .with("StorageClassRequested", word)
        },
    },
    Rule {
        header: "x-amz-server-side-encryption",
        words: &["AES256", "aws:kms", "aws:kms:dsse"],
        any_case: false,
        of: &[],
        refuse: |_| {
            AwsError::new(
                "InvalidEncryptionAlgorithmError",
                "The encryption request you specified is not valid. The valid value is AES256.",
            )
        },
    },
    Rule {
        header: "x-amz-metadata-directive",
        words: &["COPY", "REPLACE"],
        any_case: false,
        of: &[],
        refuse: |word| {
            argument(
                "x-amz-metadata-directive",
                word,
                "Unknown metadata directive.",
            )
        },
    },
    Rule {
        header: "x-amz-tagging-directive",
        words: &["COPY", "REPLACE"],
        any_case: false,
        of: &[],
        refuse: |word| {
            argument(
                "x-amz-tagging-directive",
                word,
                "Unknown tagging directive.",
            )
        },
    },
    Rule {
        header: "x-amz-object-ownership",
        words: &[
            "BucketOwnerPreferred",
            "ObjectWriter",
            "BucketOwnerEnforced",
        ],
        any_case: false,
        of: &[],
        refuse: |word| {
            let message = format!("Invalid x-amz-object-ownership header: {word}");
            AwsError::new("InvalidArgument", message).with("ArgumentName", "x-amz-object-ownership")
        },
    },
    Rule {
        header: "x-amz-acl",
        words: &[
            "private",
            "public-read",
            "public-read-write",
            "authenticated-read",
            "aws-exec-read",
            "bucket-owner-read",
            "bucket-owner-full-control",
            "log-delivery-write",
        ],
        any_case: false,
        of: &[],
        refuse: |word| argument("x-amz-acl", word, ""),
    },
];

/// Refuses words that a header does not take, and writes those that it does as the models have them.
pub(crate) fn check(operation: &str, headers: &mut HeaderMap) -> AwsResult<()> {
    for rule in RULES {
        if !rule.of.is_empty() && !rule.of.contains(&operation) {
            continue;
        }
        let Some(value) = headers.get(rule.header) else {
            continue;
        };
        let given = String::from_utf8_lossy(value.as_bytes()).into_owned();
        let same = |word: &&&str| match rule.any_case {
            true => word.eq_ignore_ascii_case(given.trim()),
            false => **word == given.trim(),
        };
        match rule.words.iter().find(same) {
            Some(word) => {
                headers.insert(rule.header, HeaderValue::from_static(word));
            }
            None => return Err((rule.refuse)(&given)),
        }
    }
    Ok(())
}

/// The refusal of an XML body that breaks its schema.
pub(crate) fn malformed_xml(value: &Value) -> AwsError {
    if let Some(Value::String(location)) = value.get("LocationConstraint") {
        return invalid_location(location);
    }
    AwsError::new(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

pub(super) fn invalid_location(location: &str) -> AwsError {
    AwsError::new(
        "InvalidLocationConstraint",
        "The specified location-constraint is not valid",
    )
    .with("LocationConstraint", location)
}

pub(super) fn invalid_value(header: &str) -> AwsError {
    AwsError::new(
        "InvalidRequest",
        format!("Value for {header} header is invalid."),
    )
}

fn argument(name: &str, value: &str, message: &str) -> AwsError {
    AwsError::new("InvalidArgument", message)
        .with("ArgumentName", name)
        .with("ArgumentValue", value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_in_their_case_and_refused_in_their_way() {
        let with = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static(value));
            headers
        };
        let mut lower = with("x-amz-sdk-checksum-algorithm", "crc32c");
        assert!(check("PutObject", &mut lower).is_ok());
        assert_eq!(lower["x-amz-sdk-checksum-algorithm"], "CRC32C");
        let mut wrong = with("x-amz-storage-class", "FLOPPY");
        let refused = check("PutObject", &mut wrong).unwrap_err();
        assert_eq!(refused.code, "InvalidStorageClass");
        let mut ignored = with("x-amz-checksum-algorithm", "anything");
        assert!(check("PutObject", &mut ignored).is_ok());
        let refused = check("CopyObject", &mut ignored).unwrap_err();
        assert_eq!(refused.code, "InvalidRequest");
    }
}
