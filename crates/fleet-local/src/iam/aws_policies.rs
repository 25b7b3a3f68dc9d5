//! What the policies that AWS keeps allow, as far as a fleet's roles use them.

use crate::policy::{Document, parse};

/// Names and what they allow, in the actions that the local AWS looks at. A policy that is not here
/// can be attached and allows nothing.
const KNOWN: &[(&str, &str)] = &[
    ("AdministratorAccess", r#"{"Action": "*"}"#),
    (
        "PowerUserAccess",
        r#"{"NotAction": ["iam:*", "organizations:*", "account:*"]}"#,
    ),
    (
        "AmazonS3FullAccess",
        r#"{"Action": ["s3:*", "s3-object-lambda:*"]}"#,
    ),
    (
        "AmazonS3ReadOnlyAccess",
        r#"{"Action": ["s3:Get*", "s3:List*", "s3:Describe*"]}"#,
    ),
    (
        "AWSIoTFullAccess",
        r#"{"Action": ["iot:*", "iotjobsdata:*"]}"#,
    ),
];

/// The document of `arn:aws:iam::aws:policy/NAME`.
pub(super) fn document(arn: &str) -> Option<Document> {
    let name = arn.split_once(":iam::aws:policy/")?.1;
    let (_, actions) = KNOWN.iter().find(|(known, _)| *known == name)?;
    let statement = actions.replacen('{', r#"{"Effect": "Allow", "Resource": "*", "#, 1);
    parse(&format!(
        r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#
    ))
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_policy_reads_and_others_are_unknown() {
        for (name, _) in KNOWN {
            let arn = format!("arn:aws:iam::aws:policy/{name}");
            assert_eq!(
                document(&arn).map(|d| d.statements.len()),
                Some(1),
                "{name}"
            );
        }
        assert_eq!(document("arn:aws:iam::aws:policy/Other"), None);
        assert_eq!(
            document("arn:aws:iam::123456789012:policy/AdministratorAccess"),
            None
        );
    }
}
