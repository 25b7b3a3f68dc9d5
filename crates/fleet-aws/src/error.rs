//! From the SDK's errors to the one error of the ports.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::Operation;

use crate::wire::{error_code, request_id};

mod codes;

pub(crate) use codes::fault;

/// What is wrong with the credentials, where that is why a call was denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialsFault {
    /// There are none: no profile, environment, SSO session or role gave any.
    Missing,
    /// There were some and their time is over.
    Expired,
    /// AWS does not know the key.
    UnknownKey,
    /// The signature does not fit: a wrong secret key, or a clock that is wrong.
    Signature,
    /// A source of credentials is configured and fails: its message says how.
    Broken,
}

/// What is wrong with the credentials, if it was that which failed a call.
#[must_use]
pub fn credentials_fault(error: &CloudError) -> Option<CredentialsFault> {
    if let Some(code) = error.code() {
        return codes::credentials(code);
    }
    find::<CredentialsError>(error).map(|cause| match cause {
        CredentialsError::CredentialsNotLoaded(_) => CredentialsFault::Missing,
        _ if says(cause, "expired") => CredentialsFault::Expired,
        // The last place asked is the instance itself, and this is not one.
        _ if says(cause, "imds") => CredentialsFault::Missing,
        _ => CredentialsFault::Broken,
    })
}

/// Whether an error or one of its causes has a word in it.
fn says(error: &(dyn Error + 'static), word: &str) -> bool {
    chain(error).any(|error| error.to_string().to_ascii_lowercase().contains(word))
}

/// The first error of a type among an error and its causes.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    chain(error).find_map(|error| error.downcast_ref())
}

/// An error and its causes.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// What a failed SDK call means.
pub(crate) fn cloud_error<E>(operation: Operation, error: SdkError<E, HttpResponse>) -> CloudError
where
    E: ProvideErrorMetadata + Error + Send + Sync + 'static,
{
    let answer = error.raw_response();
    let id = answer.and_then(request_id);
    let status = answer.map(|answer| answer.status().as_u16());
    if let (SdkError::ServiceError(service), Some(status @ 300..)) = (&error, status) {
        let code = service
            .err()
            .code()
            .map(str::to_owned)
            .or_else(|| error_code(service.raw()));
        let message = service.err().message().unwrap_or_default().to_owned();
        let fault = fault(code.as_deref(), status);
        let code = code.unwrap_or_else(|| status.to_string());
        return CloudError::aws(operation, fault, code, message).with_request_id(id);
    }
    let fault = match &error {
        _ if find::<CredentialsError>(&error).is_some() => Fault::Denied,
        SdkError::ConstructionFailure(_) => Fault::Invalid,
        SdkError::DispatchFailure(failure) if failure.is_user() => Fault::Invalid,
        SdkError::DispatchFailure(_) | SdkError::TimeoutError(_) => Fault::Unreachable,
        // A reply came and could not be read, also after retries.
        SdkError::ResponseError(_) | SdkError::ServiceError(_) => Fault::Service,
        _ => Fault::Unknown,
    };
    // The SDK's own layer only says at which stage it failed.
    let cause = error.into_source().unwrap_or_else(|error| error.into());
    CloudError::other(operation, fault, cause).with_request_id(id)
}
