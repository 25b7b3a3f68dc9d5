//! What to connect to and how: the settings that only the program can know.

use std::path::PathBuf;

use fleet_core::account::{PlaceError, Region};
use fleet_core::fault::CloudError;
use fleet_core::quota::RateOverride;

use crate::debug::CallSink;
use crate::http::{HttpError, Proxy};

/// What to connect to.
#[derive(Clone)]
#[non_exhaustive]
pub enum Target {
    /// AWS, with credentials and Region by the SDK's ordinary chain: environment, profile (with
    /// SSO, credential processes and assumed roles), container, instance.
    Aws {
        /// The profile, instead of the environment's or `default`.
        profile: Option<String>,
        /// The Region, instead of the environment's or the profile's.
        region: Option<Region>,
        /// Where all services are, instead of AWS's own addresses.
        endpoint_url: Option<String>,
    },
    /// The local AWS, with given credentials; the user's own are not looked at.
    Local {
        /// Its address, such as `http://127.0.0.1:4566`.
        endpoint_url: String,
        /// The Region.
        region: Region,
        /// Access key id.
        access_key: String,
        /// Secret access key.
        secret_key: String,
    },
}

impl Target {
    /// AWS, with the credentials and the Region of the SDK's ordinary chain.
    #[must_use]
    pub fn aws() -> Self {
        Self::Aws {
            profile: None,
            region: None,
            endpoint_url: None,
        }
    }

    /// The local AWS at an address such as `http://127.0.0.1:4566`, as its own account
    /// 123456789012.
    #[must_use]
    pub fn local(endpoint_url: impl Into<String>, region: Region) -> Self {
        Self::Local {
            endpoint_url: endpoint_url.into(),
            region,
            access_key: LOCAL_KEY.to_owned(),
            secret_key: LOCAL_KEY.to_owned(),
        }
    }
}

/// The access key and the secret key of the local AWS's own account.
const LOCAL_KEY: &str = "test";

/// All there is to say about a connection.
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    /// What to connect to.
    pub target: Target,
    /// A PEM file of certificate authorities to trust besides the platform's, as in `AWS_CA_BUNDLE`.
    pub ca_bundle: Option<PathBuf>,
    /// The way out.
    pub proxy: Proxy,
    /// Rates of quota buckets, instead of the defaults.
    pub rates: Vec<RateOverride>,
    /// One call at a time, as `--debug` wants it.
    pub sequential: bool,
    /// Is given every attempt of every call.
    pub on_call: Option<CallSink>,
}

impl Settings {
    /// Settings with everything but the target left at its default.
    #[must_use]
    pub fn of(target: Target) -> Self {
        Self {
            target,
            ca_bundle: None,
            proxy: Proxy::default(),
            rates: Vec::new(),
            sequential: false,
            on_call: None,
        }
    }
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let region = match &self.target {
            Target::Aws { region, .. } => region.as_ref(),
            Target::Local { region, .. } => Some(region),
        };
        f.debug_struct("Settings")
            .field("region", &region)
            .field("rates", &self.rates)
            .finish_non_exhaustive()
    }
}

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The profile is in neither of the AWS configuration files.
    #[error("there is no profile {name:?} in the AWS configuration{}", list(.known))]
    NoProfile {
        /// The profile asked for.
        name: String,
        /// Those that are there, sorted.
        known: Vec<String>,
    },
    /// The AWS configuration files cannot be read.
    #[error("the AWS configuration files cannot be read")]
    ProfileFile(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Neither the settings nor the environment nor the profile name a Region.
    #[error("no AWS Region is configured")]
    NoRegion,
    /// The Region that is configured is none.
    #[error("the configured Region is not usable")]
    Region(#[source] PlaceError),
    /// The endpoint is not an address.
    #[error("{url:?} is not an endpoint: write http://HOST:PORT or https://HOST")]
    Endpoint {
        /// What was given.
        url: String,
    },
    /// The HTTP client could not be made.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// There are no credentials, they are not good, or nobody answers: see
    /// [`credentials_fault`](crate::credentials_fault) and the error's fault.
    #[error(transparent)]
    Call(#[from] CloudError),
}

fn list(known: &[String]) -> String {
    if known.is_empty() {
        return String::new();
    }
    format!("; there are {}", known.join(", "))
}
