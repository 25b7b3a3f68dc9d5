//! Errors on the way to AWS and of the workflows over it.

use fleet_aws::{ConnectError, CredentialsFault, credentials_fault};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::plan::{EndpointKind, Refusal};
use fleet_ops::provision::{ApplyError, PlanError};

use super::{CommandError, Kind};
use crate::text;

const CONFIGURE: &str = "set them up with `aws configure`, or name a profile with --profile";
const LOCAL: &str = "or try it without an account: --local uses a local AWS inside fleetctl";

impl From<ConnectError> for CommandError {
    fn from(error: ConnectError) -> CommandError {
        let message = whole(&error);
        let settings = || CommandError::new(Kind::Settings, &message);
        match error {
            ConnectError::NoRegion => CommandError::new(Kind::Denied, "no AWS Region is configured")
                .hint("give --region REGION, set AWS_REGION, or run `aws configure`")
                .hint(LOCAL),
            ConnectError::NoProfile { .. } => {
                settings().hint("see what there is with `aws configure list-profiles`")
            }
            ConnectError::Call(error) => error.into(),
            ConnectError::Region(_) => {
                settings().hint("it comes from AWS_REGION, AWS_DEFAULT_REGION or the profile; --region goes before them")
            }
            ConnectError::Endpoint { .. } => {
                settings().hint("it comes from --endpoint-url, AWS_ENDPOINT_URL or the profile")
            }
            _ => settings(),
        }
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
        let message = match error.fault {
            Fault::Unreachable => format!(
                "AWS cannot be reached: {}: {}",
                error.operation,
                error.message()
            ),
            fault => format!("{}: {fault}: {}", error.operation, error.message()),
        };
        let mut told = CommandError::new(kind, message);
        if error.fault == Fault::Unreachable {
            told = told.hint("check the network, the proxy, the Region and --endpoint-url");
        } else if let Some(remedy) = text::remedy(error.fault, error.missing_action()) {
            told = told.hint(remedy);
        }
        match error.request_id {
            Some(id) => told.hint(format!("AWS's id of the request is {id}")),
            None => told,
        }
    }
}

fn credentials(fault: CredentialsFault, error: &CloudError) -> CommandError {
    let denied = |message: String| CommandError::new(Kind::Denied, message);
    match fault {
        CredentialsFault::Missing => denied("no AWS credentials were found".to_owned())
            .hint(CONFIGURE)
            .hint(LOCAL),
        CredentialsFault::Expired => denied("the AWS credentials have expired".to_owned())
            .hint("renew them, for example with `aws sso login`")
            .hint(LOCAL),
        CredentialsFault::UnknownKey => denied(format!(
            "AWS does not know the access key: {}",
            error.message()
        ))
        .hint(CONFIGURE)
        .hint(LOCAL),
        CredentialsFault::Signature => denied(format!(
            "AWS does not accept the signature: {}",
            error.message()
        ))
        .hint("check the secret key, and that this machine's clock is right"),
        CredentialsFault::Broken => denied(format!(
            "the AWS credentials cannot be had: {}",
            error.message()
        ))
        .hint("check the profile's SSO session, role or credential process"),
    }
}

impl From<PlanError> for CommandError {
    fn from(error: PlanError) -> CommandError {
        match error {
            PlanError::Cloud(error) => error.into(),
            PlanError::Interrupted => CommandError::new(Kind::Interrupted, error),
            other => CommandError::new(Kind::Bug, other),
        }
    }
}

impl From<ApplyError> for CommandError {
    fn from(error: ApplyError) -> CommandError {
        match error {
            ApplyError::Refused(refusal) => refusal.into(),
            ApplyError::Cloud(error) => error.into(),
            other => CommandError::new(Kind::Bug, other),
        }
    }
}

impl From<Refusal> for CommandError {
    fn from(refusal: Refusal) -> CommandError {
        let told = CommandError::new(Kind::Settings, whole(&refusal));
        match refusal {
            Refusal::OtherEndpoint {
                plan: EndpointKind::Local,
                ..
            } => told.hint("give --local"),
            Refusal::OtherEndpoint { .. } => told.hint("leave --local out"),
            Refusal::OtherAccount { .. } => {
                told.hint("use the credentials of the plan's account, or make a new plan")
            }
            Refusal::OtherRegion { plan, .. } => {
                told.hint(format!("give --region {plan}, or make a new plan"))
            }
            Refusal::NotAPlan { .. } => {
                told.hint("plans are made with --plan-out FILE of `fleetctl provision` and `fleetctl cleanup`")
            }
            _ => told,
        }
    }
}

/// An error with its causes, each said once.
fn whole(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let said = cause.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        next = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use fleet_core::operation::Operation;

    use super::*;

    #[test]
    fn a_missing_permission_is_named_by_its_action() {
        let error = CloudError::aws(
            Operation::CreateThing,
            Fault::Denied,
            "AccessDeniedException",
            "no",
        );
        let told = CommandError::from(error);
        assert_eq!(told.kind, Kind::Denied);
        assert_eq!(
            told.hints,
            ["allow iot:CreateThing in the caller's IAM policy"]
        );
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
