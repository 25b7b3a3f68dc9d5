//! Errors on the way to AWS and of its answers: what happened, why, and what to do about it.

use fleet_aws::{ConnectError, CredentialsFault, HttpError, credentials_fault};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;
use fleet_core::permission;
use fleet_core::port::download::{DownloadError, DownloadFault};
use fleet_ops::event::Failure;

use super::told::{self, Told, quoted};
use super::{CommandError, Kind};
use crate::lang::say;
use crate::text;

impl From<ConnectError> for CommandError {
    fn from(error: ConnectError) -> CommandError {
        let message = told::whole(&error);
        let settings = || CommandError::new(Kind::Settings, &message);
        match error {
            ConnectError::NoRegion => CommandError::new(Kind::Denied, &message)
                .hint(say!("errors-no-region-hint"))
                .hint(say!("errors-or-local")),
            ConnectError::NoProfile { .. } => settings().hint(say!("errors-no-profile-hint")),
            ConnectError::Call(error) => error.into(),
            ConnectError::Region(_) => settings().hint(say!("errors-region-hint")),
            ConnectError::Endpoint { .. } => settings().hint(say!("errors-endpoint-hint")),
            ConnectError::Http(HttpError::Proxy { .. }) => {
                settings().hint(say!("errors-proxy-hint"))
            }
            ConnectError::Http(HttpError::Bundle { .. } | HttpError::NoCertificate { .. }) => {
                settings().hint(say!("errors-ca-bundle-hint"))
            }
            _ => settings(),
        }
    }
}

impl Told for ConnectError {
    fn told(&self) -> String {
        match self {
            ConnectError::NoProfile { name, known } if known.is_empty() => {
                say!("errors-no-profile", name = quoted(name))
            }
            ConnectError::NoProfile { name, known } => {
                let known = known.join(", ");
                say!("errors-no-profile-of", name = quoted(name), known)
            }
            ConnectError::ProfileFile(_) => say!("errors-profile-file"),
            ConnectError::NoRegion => say!("errors-no-region"),
            ConnectError::Region(_) => say!("errors-region-unusable"),
            ConnectError::Endpoint { url } => say!("errors-endpoint", url = quoted(url)),
            ConnectError::Http(error) => http(error),
            ConnectError::Call(error) => error.told(),
            other => other.to_string(),
        }
    }
}

fn http(error: &HttpError) -> String {
    match error {
        HttpError::Bundle { path, .. } => {
            say!("errors-ca-bundle", path = path.display().to_string())
        }
        HttpError::NoCertificate { path } => {
            say!("errors-ca-bundle-empty", path = path.display().to_string())
        }
        HttpError::NoRoots => say!("errors-no-certificates"),
        HttpError::Proxy { url, reason } => say!("errors-proxy", url = quoted(url), reason),
    }
}

impl From<CloudError> for CommandError {
    fn from(error: CloudError) -> CommandError {
        if let Some(fault) = credentials_fault(&error) {
            return credentials(fault, &error);
        }
        let kind = match error.fault {
            Fault::NotFound | Fault::AlreadyExists | Fault::Conflict | Fault::Limit => {
                Kind::Resource
            }
            Fault::Denied => Kind::Denied,
            Fault::Throttled | Fault::Service | Fault::Unreachable => Kind::Unreachable,
            Fault::Invalid | Fault::Unknown => Kind::Incomplete,
        };
        let told = CommandError::new(kind, of_call(&error));
        let told = match error.fault {
            Fault::Unreachable => unreachable(told, &error.message()),
            Fault::Denied => denied(told, &error),
            Fault::Limit => limit(told, &error),
            fault => text::remedy(fault, None)
                .into_iter()
                .fold(told, CommandError::hint),
        };
        match error.request_id {
            Some(id) => told.hint(say!("errors-request-id", id)),
            None => told,
        }
    }
}

/// What is said of a call that ended a command.
fn of_call(error: &CloudError) -> String {
    let (operation, message) = (error.operation.name(), error.message());
    match error.fault {
        Fault::Unreachable => say!("errors-aws-unreachable", operation, message),
        _ => error.told(),
    }
}

impl Told for CloudError {
    fn told(&self) -> String {
        call(self.operation, self.fault, &self.message())
    }
}

impl Told for Failure {
    fn told(&self) -> String {
        call(self.operation, self.fault, &self.message)
    }
}

/// An operation, what its failure means, and AWS's own text, which comes in English.
fn call(operation: Operation, fault: Fault, message: &str) -> String {
    let operation = operation.name();
    if message.is_empty() {
        return say!(
            "errors-with-cause",
            what = operation,
            cause = self::fault(fault)
        );
    }
    say!(
        "errors-call",
        operation,
        fault = self::fault(fault),
        message
    )
}

fn fault(fault: Fault) -> String {
    match fault {
        Fault::NotFound => say!("errors-fault-not-found"),
        Fault::AlreadyExists => say!("errors-fault-exists"),
        Fault::Conflict => say!("errors-fault-conflict"),
        Fault::Throttled => say!("errors-fault-throttled"),
        Fault::Denied => say!("errors-fault-denied"),
        Fault::Limit => say!("errors-fault-limit"),
        Fault::Invalid => say!("errors-fault-invalid"),
        Fault::Service => say!("errors-fault-service"),
        Fault::Unreachable => say!("errors-fault-unreachable"),
        Fault::Unknown => say!("errors-fault-unknown-error"),
    }
}

/// What to look at where no answer came, by what the network said.
fn unreachable(told: CommandError, message: &str) -> CommandError {
    let message = message.to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    let told = if says(&["certificate", "unknownissuer", "tls", "handshake"]) {
        told.hint(say!("errors-unreachable-certificate"))
    } else if says(&["dns", "failed to lookup", "name or service"]) {
        told.hint(say!("errors-unreachable-name"))
    } else if says(&["proxy", "tunnel"]) {
        told.hint(say!("errors-unreachable-proxy"))
    } else {
        told
    };
    told.hint(say!("errors-unreachable-hint"))
}

/// Which permission is missing, and what AWS checks along with it.
fn denied(told: CommandError, error: &CloudError) -> CommandError {
    let missing = error.missing_action();
    let remedy = text::remedy(error.fault, missing);
    let told = remedy.into_iter().fold(told, CommandError::hint);
    let others: Vec<&str> = permission::actions(error.operation)
        .iter()
        .copied()
        .filter(|action| missing.is_some_and(|missing| missing != *action))
        .collect();
    match others.is_empty() {
        true => told,
        false => {
            let operation = error.operation.name();
            told.hint(say!(
                "errors-denied-also",
                operation,
                actions = others.join(", ")
            ))
        }
    }
}

/// Which quota is used up, and the way to a higher one.
fn limit(told: CommandError, error: &CloudError) -> CommandError {
    let quota = match error.operation {
        Operation::CreateDynamicThingGroup => Some(say!("errors-quota-dynamic-groups")),
        Operation::CreatePackage => Some(say!("errors-quota-packages")),
        Operation::CreatePackageVersion => Some(say!("errors-quota-package-versions")),
        Operation::AddThingToThingGroup => Some(say!("errors-quota-groups-of-thing")),
        Operation::CreateJob => Some(say!("errors-quota-jobs")),
        Operation::DeleteJob => Some(say!("errors-quota-job-deletions")),
        Operation::StartCommandExecution => Some(say!("errors-quota-executions")),
        Operation::CreateRole => Some(say!("errors-quota-roles")),
        Operation::CreateBucket => Some(say!("errors-quota-buckets")),
        _ => None,
    };
    let told = quota.into_iter().fold(told, CommandError::hint);
    let remedy = text::remedy(error.fault, None);
    remedy.into_iter().fold(told, CommandError::hint)
}

fn credentials(fault: CredentialsFault, error: &CloudError) -> CommandError {
    let denied = |message: String| CommandError::new(Kind::Denied, message);
    let message = error.message();
    match fault {
        CredentialsFault::Missing => denied(say!("errors-no-credentials"))
            .hint(say!("errors-configure"))
            .hint(say!("errors-or-local")),
        CredentialsFault::Expired if is_skewed(error) => skewed(&message),
        CredentialsFault::Expired => denied(say!("errors-credentials-expired"))
            .hint(say!("errors-credentials-renew"))
            .hint(say!("errors-or-local")),
        CredentialsFault::UnknownKey => denied(say!("errors-unknown-key", message))
            .hint(say!("errors-configure"))
            .hint(say!("errors-unknown-key-region"))
            .hint(say!("errors-or-local")),
        CredentialsFault::Signature if is_skewed(error) => skewed(&message),
        CredentialsFault::Signature => {
            denied(say!("errors-signature", message)).hint(say!("errors-signature-hint"))
        }
        CredentialsFault::Broken => denied(say!("errors-credentials-broken", message))
            .hint(say!("errors-credentials-broken-hint")),
    }
}

/// Whether a signature was refused for its time: by its code, or by AWS's text, which is the same in
/// all its services.
fn is_skewed(error: &CloudError) -> bool {
    let message = error.message();
    matches!(
        error.code(),
        Some("RequestTimeTooSkewed" | "RequestExpired")
    ) || message.contains("Signature expired")
        || message.contains("Signature not yet current")
}

fn skewed(message: &str) -> CommandError {
    CommandError::new(Kind::Denied, say!("errors-clock", message)).hint(say!("errors-clock-hint"))
}

impl Told for DownloadError {
    fn told(&self) -> String {
        let what = match self.fault {
            DownloadFault::Expired => say!("errors-download-expired"),
            DownloadFault::Denied => say!("errors-download-denied"),
            DownloadFault::NotFound => say!("errors-download-not-found"),
            DownloadFault::Unreachable => say!("errors-download-unreachable"),
            DownloadFault::Invalid => say!("errors-download-invalid"),
        };
        say!("errors-with-cause", what, cause = &self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(operation: Operation, fault: Fault, code: &str, message: &str) -> CommandError {
        CloudError::aws(operation, fault, code, message).into()
    }

    #[test]
    fn a_missing_permission_is_named_by_its_action() {
        let code = "AccessDeniedException";
        let told = of(Operation::CreateThing, Fault::Denied, code, "no");
        assert_eq!(told.kind, Kind::Denied);
        assert_eq!(told.message, "CreateThing: denied: no");
        assert_eq!(
            told.hints,
            ["allow iot:CreateThing in the caller's IAM policy"]
        );
    }

    #[test]
    fn the_permission_that_aws_names_goes_first_and_the_others_are_told() {
        let said = "User: x is not authorized to perform: iam:PassRole on resource: y";
        let code = "AccessDeniedException";
        let told = of(Operation::CreateJob, Fault::Denied, code, said);
        assert_eq!(
            told.hints,
            [
                "allow iam:PassRole in the caller's IAM policy",
                "CreateJob also needs iot:CreateJob, iot:TagResource"
            ]
        );
    }

    #[test]
    fn a_clock_that_is_wrong_is_told_as_such_and_not_as_a_wrong_key() {
        for (code, message) in [
            ("RequestTimeTooSkewed", "The difference is too large."),
            (
                "InvalidSignatureException",
                "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z",
            ),
            (
                "SignatureDoesNotMatch",
                "Signature not yet current: 20260101T001000Z is still later than 20260101T000000Z",
            ),
        ] {
            let told = of(Operation::ListThings, Fault::Denied, code, message);
            assert!(told.message.contains("clock"), "{}", told.message);
            assert!(told.message.contains(message), "{}", told.message);
        }
        let wrong = of(
            Operation::ListThings,
            Fault::Denied,
            "SignatureDoesNotMatch",
            "The request signature does not match.",
        );
        assert!(wrong.hints[0].contains("secret key"), "{wrong:?}");
    }

    #[test]
    fn a_limit_names_its_quota() {
        let code = "LimitExceededException";
        let told = of(Operation::CreateDynamicThingGroup, Fault::Limit, code, "");
        assert_eq!(told.kind, Kind::Resource);
        assert!(told.hints[0].contains("dynamic"), "{:?}", told.hints);
        assert!(told.hints[1].contains("Service Quotas"), "{:?}", told.hints);
    }

    #[test]
    fn what_cannot_be_reached_says_where_to_look() {
        let of = |why: &str| {
            let why = std::io::Error::other(why.to_owned());
            let error = CloudError::other(Operation::ListThings, Fault::Unreachable, why);
            CommandError::from(error)
        };
        let name = of("dns error: failed to lookup address information");
        assert_eq!(name.kind, Kind::Unreachable);
        assert!(name.hints[0].contains("Region"), "{:?}", name.hints);
        let issuer = of("invalid peer certificate: UnknownIssuer");
        assert!(
            issuer.hints[0].contains("AWS_CA_BUNDLE"),
            "{:?}",
            issuer.hints
        );
        assert_eq!(of("connection refused").hints.len(), 1);
    }

    #[test]
    fn no_region_names_the_ways_out() {
        let told = CommandError::from(ConnectError::NoRegion);
        assert_eq!(told.kind.code(), 5);
        let hints = told.hints.join("\n");
        assert!(
            hints.contains("aws configure") && hints.contains("--local"),
            "{hints}"
        );
    }
}
