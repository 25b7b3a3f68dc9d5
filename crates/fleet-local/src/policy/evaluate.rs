//! Decides a request by policies: an explicit denial wins, then an allowance, else nothing is allowed.

use std::collections::BTreeMap;

use super::{Clause, Document, Effect, Pattern, Principals, Statement, Version};

/// What is asked.
#[derive(Debug, Clone)]
pub(crate) struct Request<'a> {
    /// `sts:AssumeRole`.
    pub(crate) action: &'a str,
    /// The ARN it is about; a statement without a resource is about the policy's own.
    pub(crate) resource: &'a str,
    /// Who asks, for policies that name principals.
    pub(crate) requester: Option<Requester<'a>>,
    pub(crate) context: &'a Context,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Requester<'a> {
    /// A caller: its account, its ARN, and the ARN of the role it has assumed.
    Caller {
        account: &'a str,
        arn: &'a str,
        role_arn: Option<&'a str>,
    },
    /// An AWS service, such as `iot.amazonaws.com`.
    Service(&'a str),
}

/// What is known of the request, by condition key. Keys do not distinguish case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Context(BTreeMap<String, Vec<String>>);

impl Context {
    pub(crate) fn set(&mut self, key: &str, value: impl Into<String>) {
        self.0.insert(key.to_lowercase(), vec![value.into()]);
    }

    pub(crate) fn set_all(&mut self, key: &str, values: Vec<String>) {
        self.0.insert(key.to_lowercase(), values);
    }

    fn values(&self, key: &str) -> Option<Vec<String>> {
        self.0.get(&key.to_lowercase()).cloned()
    }

    fn first(&self, key: &str) -> Option<String> {
        self.0.get(&key.to_lowercase())?.first().cloned()
    }
}

/// What the policies say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    Allowed,
    /// A statement denies it, whatever others allow.
    Denied,
    /// Nothing allows it.
    NotAllowed,
}

pub(crate) fn decide<'d>(
    documents: impl IntoIterator<Item = &'d Document>,
    request: &Request<'_>,
) -> Decision {
    let mut decision = Decision::NotAllowed;
    for document in documents {
        for statement in &document.statements {
            if applies(statement, document.version, request) {
                match statement.effect {
                    Effect::Deny => return Decision::Denied,
                    Effect::Allow => decision = Decision::Allowed,
                }
            }
        }
    }
    decision
}

fn applies(statement: &Statement, version: Version, request: &Request<'_>) -> bool {
    let variable = |key: &str| request.context.first(key);
    let pattern = |text: &str| match version {
        Version::Current => Pattern::with_variables(text, &variable),
        Version::Old => Some(Pattern::plain(text)),
    };
    let action = request.action.to_lowercase();
    let about = |clause: &Option<Clause<Vec<String>>>, fits: &dyn Fn(&str) -> bool| {
        clause
            .as_ref()
            .is_none_or(|clause| clause.of.iter().any(|text| fits(text)) != clause.negated)
    };
    about(&statement.action, &|text| {
        Pattern::plain(&text.to_lowercase()).matches(&action)
    }) && about(&statement.resource, &|text| {
        pattern(text).is_some_and(|pattern| pattern.matches(request.resource))
    }) && of_requester(statement, request.requester)
        && statement
            .conditions
            .iter()
            .all(|condition| condition.holds(&|key| request.context.values(key), &variable))
}

fn of_requester(statement: &Statement, requester: Option<Requester<'_>>) -> bool {
    let (Some(clause), Some(requester)) = (&statement.principal, requester) else {
        return true;
    };
    let named = match &clause.of {
        Principals::Anybody => true,
        Principals::Of(kinds) => kinds
            .iter()
            .any(|(kind, values)| values.iter().any(|value| names(kind, value, requester))),
    };
    named != clause.negated
}

/// Whether a principal of a policy names the requester.
fn names(kind: &str, value: &str, requester: Requester<'_>) -> bool {
    match (kind, requester) {
        ("Service", Requester::Service(service)) => value == service,
        (
            "AWS",
            Requester::Caller {
                account,
                arn,
                role_arn,
            },
        ) => {
            value == "*"
                || value == account
                || value == arn
                || Some(value) == role_arn
                || is_root_of(value, account)
        }
        _ => false,
    }
}

/// `arn:aws:iam::123456789012:root` is everybody in the account.
fn is_root_of(arn: &str, account: &str) -> bool {
    let mut parts = arn.splitn(6, ':');
    let fields: [Option<&str>; 6] = std::array::from_fn(|_| parts.next());
    matches!(fields, [Some("arn"), Some(_), Some("iam"), Some(""), Some(of), Some("root")] if of == account)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::parse;

    fn ask(
        document: &str,
        action: &str,
        resource: &str,
        requester: Option<Requester<'_>>,
    ) -> Decision {
        let mut context = Context::default();
        context.set("iot:ClientId", "truck");
        let request = Request {
            action,
            resource,
            requester,
            context: &context,
        };
        decide([&parse(document).unwrap()], &request)
    }

    #[test]
    fn an_explicit_denial_wins_over_any_allowance() {
        let document = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"},
            {"Effect":"Deny","NotAction":"s3:*","Resource":"*"},
            {"Effect":"Deny","Action":"s3:getobject","Resource":"arn:aws:s3:::b/secret"}]}"#;
        let ask =
            |action: &str, key: &str| ask(document, action, &format!("arn:aws:s3:::b/{key}"), None);
        assert_eq!(ask("s3:GetObject", "a"), Decision::Allowed);
        assert_eq!(ask("s3:GetObject", "secret"), Decision::Denied);
        assert_eq!(ask("s3:PutObject", "a"), Decision::NotAllowed);
        assert_eq!(ask("iot:Connect", "a"), Decision::Denied);
    }

    #[test]
    fn variables_work_in_the_current_version_only() {
        let of = |version: &str| {
            let document = format!(
                r#"{{"Version":"{version}","Statement":{{"Effect":"Allow","Action":"iot:Connect","Resource":"client/${{iot:ClientId}}"}}}}"#
            );
            ask(&document, "iot:Connect", "client/truck", None)
        };
        assert_eq!(of("2012-10-17"), Decision::Allowed);
        assert_eq!(of("2008-10-17"), Decision::NotAllowed);
    }

    #[test]
    fn principals_name_accounts_roles_sessions_and_services() {
        let session = Requester::Caller {
            account: "111111111111",
            arn: "arn:aws:sts::111111111111:assumed-role/ops/me",
            role_arn: Some("arn:aws:iam::111111111111:role/path/ops"),
        };
        let service = Requester::Service("iot.amazonaws.com");
        for (principal, of_session, of_service) in [
            (r#""*""#, true, true),
            (r#"{"AWS":"*"}"#, true, false),
            (r#"{"AWS":"111111111111"}"#, true, false),
            (r#"{"AWS":"arn:aws:iam::111111111111:root"}"#, true, false),
            (
                r#"{"AWS":["arn:aws:iam::222222222222:root"]}"#,
                false,
                false,
            ),
            (
                r#"{"AWS":"arn:aws:iam::111111111111:role/path/ops"}"#,
                true,
                false,
            ),
            (
                r#"{"AWS":"arn:aws:iam::111111111111:role/ops"}"#,
                false,
                false,
            ),
            (
                r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/ops/me"}"#,
                true,
                false,
            ),
            (
                r#"{"Service":["s3.amazonaws.com","iot.amazonaws.com"]}"#,
                false,
                true,
            ),
        ] {
            let document = format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}}}"#
            );
            let allowed =
                |who| ask(&document, "sts:AssumeRole", "", Some(who)) == Decision::Allowed;
            assert_eq!(allowed(session), of_session, "{principal}");
            assert_eq!(allowed(service), of_service, "{principal}");
        }
    }
}
