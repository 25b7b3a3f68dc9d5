//! Which policy documents IAM takes, and in which words it refuses the others.

use crate::error::{AwsError, AwsResult};
use crate::policy::{self, Broken, Clause, Document, Effect, Principals, Statement, Version};

fn malformed(message: impl Into<String>) -> AwsError {
    AwsError::new("MalformedPolicyDocument", message)
}

/// Reads an inline policy of a role. It may leave out its version.
pub(crate) fn inline(text: &str) -> AwsResult<Document> {
    let document = policy::parse(text).map_err(|broken| {
        malformed(match broken {
            // An effect in the wrong case passes the first reading and fails the second.
            Broken::Effect(effect)
                if ["allow", "deny"].contains(&effect.to_lowercase().as_str()) =>
            {
                "The policy failed legacy parsing"
            }
            Broken::DuplicateSid => "Statement IDs (SID) in a single policy must be unique.",
            _ => "Syntax errors in policy.",
        })
    })?;
    for statement in &document.statements {
        check_identity_statement(statement)?;
    }
    Ok(document)
}

/// Reads a managed policy. It must name the current version.
pub(super) fn managed(text: &str) -> AwsResult<Document> {
    let document = inline(text)?;
    if document.version == Version::Old {
        return Err(malformed(
            "Policy document must be version 2012-10-17 or greater.",
        ));
    }
    Ok(document)
}

fn check_identity_statement(statement: &Statement) -> AwsResult<()> {
    if statement.principal.is_some() {
        return Err(malformed("Policy document should not specify a principal."));
    }
    if let Some(sid) = &statement.sid
        && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        return Err(malformed(
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
        ));
    }
    for action in some(&statement.action)
        .ok_or_else(|| malformed("Policy statement must contain actions."))?
    {
        check_action(action)?;
    }
    for resource in some(&statement.resource)
        .ok_or_else(|| malformed("Policy statement must contain resources."))?
    {
        check_resource(resource)?;
    }
    Ok(())
}

/// The values of an element, if it is there and not empty.
fn some(clause: &Option<Clause<Vec<String>>>) -> Option<&Vec<String>> {
    clause
        .as_ref()
        .map(|clause| &clause.of)
        .filter(|values| !values.is_empty())
}

fn check_action(action: &str) -> AwsResult<()> {
    if action == "*" {
        return Ok(());
    }
    match action.split_once(':') {
        None => Err(malformed(
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        )),
        Some((_, name)) if name.contains(':') => {
            Err(malformed("Actions/Condition can contain only one colon."))
        }
        Some((vendor, _))
            if !vendor
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')) =>
        {
            Err(malformed(format!("Vendor {vendor} is not valid")))
        }
        Some(_) => Ok(()),
    }
}

fn check_resource(resource: &str) -> AwsResult<()> {
    if resource == "*" {
        return Ok(());
    }
    let Some((arn, rest)) = resource.split_once(':') else {
        return Err(malformed(format!(
            "Resource {resource} must be in ARN format or \"*\"."
        )));
    };
    let Some((partition, rest)) = rest.split_once(':') else {
        return Err(malformed(
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ));
    };
    if arn != "arn" {
        return Err(malformed(format!(
            "Resource {resource} must be in ARN format or \"*\"."
        )));
    }
    let known = partition == "aws" || partition == "*" || partition.starts_with("aws-");
    if !known {
        return Err(malformed(format!(
            "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{rest}\"."
        )));
    }
    Ok(())
}

/// Reads a trust policy: who may assume a role.
pub(super) fn trust(text: &str) -> AwsResult<Document> {
    let document = policy::parse(text).map_err(|broken| {
        malformed(match broken {
            Broken::Json => "This policy contains invalid Json".to_owned(),
            Broken::Version => "The policy must contain a valid version string".to_owned(),
            Broken::NoStatement => "Could not parse the policy: Statement is empty!".to_owned(),
            Broken::NoEffect => "Missing required field Effect".to_owned(),
            Broken::Effect(effect) => format!("Invalid effect: {effect}"),
            Broken::DuplicateSid => "The Statement Ids in the policy are not unique".to_owned(),
            Broken::Element(_) => "Syntax error in policy.".to_owned(),
        })
    })?;
    for statement in &document.statements {
        check_trust_statement(statement)?;
    }
    Ok(document)
}

fn check_trust_statement(statement: &Statement) -> AwsResult<()> {
    match &statement.principal {
        None => return Err(malformed("Missing required field Principal")),
        Some(Clause { negated: true, .. }) => {
            return Err(malformed(match statement.effect {
                Effect::Allow => "Allow with NotPrincipal is not allowed.",
                Effect::Deny => "AssumeRole policy must not contain NotPrincipal field.",
            }));
        }
        Some(Clause { of, .. }) => check_principals(of)?,
    }
    let actions =
        some(&statement.action).ok_or_else(|| malformed("Missing required field Action"))?;
    if !actions.iter().all(|action| {
        action
            .get(..4)
            .is_some_and(|vendor| vendor.eq_ignore_ascii_case("sts:"))
    }) {
        return Err(malformed(
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ));
    }
    match &statement.resource {
        None => Ok(()),
        Some(Clause { negated: false, .. }) => Err(malformed("Has prohibited field Resource")),
        Some(Clause { negated: true, .. }) => {
            Err(malformed("AssumeRole policy must not contain resources."))
        }
    }
}

fn check_principals(principals: &Principals) -> AwsResult<()> {
    let Principals::Of(kinds) = principals else {
        return Ok(());
    };
    if kinds.is_empty() || kinds.iter().any(|(_, values)| values.is_empty()) {
        return Err(malformed(
            "Missing required field Principal cannot be empty!",
        ));
    }
    for (kind, values) in kinds {
        let check = match kind.as_str() {
            "AWS" => is_aws_principal,
            "Service" => is_service,
            "Federated" => |_: &str| true,
            other => {
                return Err(malformed(format!(
                    "Invalid principal in policy: \"{other}\""
                )));
            }
        };
        if let Some(wrong) = values.iter().find(|value| !check(value)) {
            return Err(invalid_principal(kind, wrong));
        }
    }
    Ok(())
}

/// A principal of the trust policy that is not there.
pub(super) fn invalid_principal(kind: &str, value: &str) -> AwsError {
    let kind = kind.to_uppercase();
    malformed(format!(
        "Invalid principal in policy: \"{kind}\":\"{value}\""
    ))
}

/// Everybody, an account, or the ARN of a root, user, role or session.
fn is_aws_principal(value: &str) -> bool {
    if value == "*" || crate::auth::is_account(value) {
        return true;
    }
    let parts: Vec<&str> = value.splitn(6, ':').collect();
    let [arn, partition, service, region, account, resource] = parts[..] else {
        return false;
    };
    arn == "arn"
        && partition.starts_with("aws")
        && region.is_empty()
        && crate::auth::is_account(account)
        && match service {
            "iam" => {
                resource == "root"
                    || resource.strip_prefix("user/").is_some_and(is_name)
                    || resource.strip_prefix("role/").is_some_and(is_name)
            }
            "sts" => {
                resource.strip_prefix("assumed-role/").is_some_and(is_name)
                    || resource
                        .strip_prefix("federated-user/")
                        .is_some_and(is_name)
            }
            _ => false,
        }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains('*')
}

/// The domain of a service. AWS checks it against the services it has.
fn is_service(value: &str) -> bool {
    value
        .strip_suffix(".amazonaws.com")
        .or_else(|| value.strip_suffix(".amazonaws.com.cn"))
        .or_else(|| value.strip_suffix(".amazon.com"))
        .or_else(|| value.strip_suffix(".aws.internal"))
        .is_some_and(|name| {
            !name.is_empty()
                && name.bytes().all(|b| {
                    b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.')
                })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trust_policies_are_refused_in_the_words_of_iam() {
        let with = |fields: &str| {
            trust(&format!(
                r#"{{"Version":"2012-10-17","Statement":[{{{fields}}}]}}"#
            ))
        };
        let good = r#""Effect":"Allow","Principal":{"Service":"iot.amazonaws.com"},"Action":"sts:AssumeRole""#;
        assert!(with(good).is_ok());
        for (text, message) in [
            ("not json", "This policy contains invalid Json"),
            (
                r#"{"Version":"2030-01-01","Statement":[]}"#,
                "The policy must contain a valid version string",
            ),
            ("{}", "Could not parse the policy: Statement is empty!"),
        ] {
            let refused = trust(text).unwrap_err();
            assert_eq!(
                (refused.code.as_ref(), refused.message.as_str()),
                ("MalformedPolicyDocument", message)
            );
        }
        for (fields, message) in [
            (r#""Effect":"allow""#, "Invalid effect: allow"),
            (
                r#""Effect":"Allow","Action":"sts:AssumeRole""#,
                "Missing required field Principal",
            ),
            (
                r#""Effect":"Allow","Principal":{},"Action":"sts:AssumeRole""#,
                "Missing required field Principal cannot be empty!",
            ),
            (
                r#""Effect":"Allow","Principal":{"AWS":"*"}"#,
                "Missing required field Action",
            ),
            (
                r#""Effect":"Allow","Principal":{"AWS":"*"},"Action":"*""#,
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ),
            (
                r#""Effect":"Allow","NotPrincipal":{"AWS":"*"},"Action":"sts:AssumeRole""#,
                "Allow with NotPrincipal is not allowed.",
            ),
            (
                r#""Effect":"Allow","Principal":{"AWS":"bob"},"Action":"sts:AssumeRole""#,
                "Invalid principal in policy: \"AWS\":\"bob\"",
            ),
            (
                r#""Effect":"Allow","Principal":{"Service":"iot"},"Action":"sts:AssumeRole""#,
                "Invalid principal in policy: \"SERVICE\":\"iot\"",
            ),
            (
                r#""Effect":"Allow","Principal":{"Robot":"r"},"Action":"sts:AssumeRole""#,
                "Invalid principal in policy: \"Robot\"",
            ),
            (
                &format!(r#"{good},"Resource":"*""#),
                "Has prohibited field Resource",
            ),
        ] {
            assert_eq!(with(fields).unwrap_err().message, message, "{fields}");
        }
    }

    #[test]
    fn identity_policies_are_refused_in_the_words_of_iam() {
        let with = |fields: &str| {
            inline(&format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{fields}}}]}}"#
            ))
        };
        assert!(with(r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#).is_ok());
        assert!(with(r#""NotAction":["iam:*"],"Resource":["*"]"#).is_ok());
        for (fields, message) in [
            (
                r#""Resource":"*""#,
                "Policy statement must contain actions.",
            ),
            (
                r#""Action":[],"Resource":"*""#,
                "Policy statement must contain actions.",
            ),
            (
                r#""Action":"s3:GetObject""#,
                "Policy statement must contain resources.",
            ),
            (
                r#""Action":"GetObject","Resource":"*""#,
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ),
            (
                r#""Action":"s3:Get:Object","Resource":"*""#,
                "Actions/Condition can contain only one colon.",
            ),
            (
                r#""Action":"s3:GetObject","Resource":"bucket""#,
                "Resource bucket must be in ARN format or \"*\".",
            ),
            (
                r#""Action":"s3:GetObject","Resource":"arn:foo:s3:::b""#,
                "Partition \"foo\" is not valid for resource \"arn:foo:s3:::b\".",
            ),
            (
                r#""Action":"s3:GetObject","Resource":"*","Principal":"*""#,
                "Policy document should not specify a principal.",
            ),
            (
                r#""Sid":"a b","Action":"s3:GetObject","Resource":"*""#,
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
            ),
        ] {
            assert_eq!(with(fields).unwrap_err().message, message, "{fields}");
        }
        assert_eq!(inline("x").unwrap_err().message, "Syntax errors in policy.");
        let lower = r#"{"Statement":{"Effect":"allow","Action":"a:b","Resource":"*"}}"#;
        assert_eq!(
            inline(lower).unwrap_err().message,
            "The policy failed legacy parsing"
        );
        let old = r#"{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}}"#;
        assert!(inline(old).is_ok());
        assert_eq!(
            managed(old).unwrap_err().message,
            "Policy document must be version 2012-10-17 or greater."
        );
    }
}
