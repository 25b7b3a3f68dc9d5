//! From settings to a cloud: credentials, Region, HTTP client, pacing, and who is calling.

use std::sync::Arc;

use aws_config::{AppName, Region as SdkRegion};
use aws_credential_types::Credentials;
use aws_types::SdkConfig;
use fleet_core::account::{Place, Region};
use fleet_core::meter::CallMeter;
use fleet_core::port::Cloud;
use fleet_core::port::identity::{Identity, IdentityReads};
use fleet_core::quota::Rates;
use jiff::Timestamp;

use crate::aws::{Parts, SERVICES, behavior, endpoint};
use crate::call::Funnel;
use crate::config::{ConnectError, Settings, Target};
use crate::download::Downloader;
use crate::http::{self, HttpError};
use crate::profile;
use crate::retry::retries;
use crate::transport::{Line, Transport};

/// A cloud, and what is known about it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Connection {
    /// Every port.
    pub cloud: Cloud,
    /// Whose credentials are used.
    pub identity: Identity,
    /// The account and the Region.
    pub place: Place,
    /// Counts of the calls made on this connection.
    pub meter: Arc<dyn CallMeter>,
    /// The rates it starts with.
    pub rates: Rates,
    line: Arc<Line>,
}

impl Connection {
    /// The time by AWS's clock, to the second, if its answers told it.
    #[must_use]
    pub fn aws_time(&self) -> Option<Timestamp> {
        self.line.aws_time()
    }
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection")
            .field("identity", &self.identity)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// Connects: finds credentials and Region, and asks AWS who is calling, which makes one call.
///
/// # Errors
/// No Region, no credentials or bad ones, an endpoint that does not answer or is none,
/// certificates or a proxy that cannot be used.
pub async fn connect(settings: Settings) -> Result<Connection, ConnectError> {
    let local =
        matches!(&settings.target, Target::Local { endpoint_url, .. } if is_plain(endpoint_url));
    let client = http::client(settings.ca_bundle.as_deref(), &settings.proxy, local)?;
    if let Target::Aws { profile, .. } = &settings.target {
        profile::check(profile.as_deref()).await?;
    }
    // The credentials' own requests (SSO, STS, instance) are not ours to pace: they use the plain client.
    let sdk = sdk_config(&settings.target, &client.http).await;
    let mut plain = true;
    for service in SERVICES {
        if let Some(url) = endpoint(&sdk, service) {
            check_endpoint(&url)?;
            plain &= is_plain(&url);
        } else {
            plain = false;
        }
    }
    if !client.trusts && !plain {
        return Err(HttpError::NoRoots.into());
    }
    let region: Region = match sdk.region() {
        Some(region) => region.as_ref().parse().map_err(ConnectError::Region)?,
        None => return Err(ConnectError::NoRegion),
    };
    let rates = Rates::of(&region).with(settings.rates.iter().copied());
    let funnel = Funnel::new(&rates, settings.sequential);
    let line = Arc::new(Line::default());
    let transport = Transport::new(client.http, funnel.clone());
    let sdk = sdk
        .into_builder()
        .http_client(transport)
        .retry_config(retries())
        .build();

    let parts = Parts {
        sdk,
        funnel: funnel.clone(),
        line: line.clone(),
        downloads: Downloader::over(client.downloads),
        sink: settings.on_call,
    };
    let aws = Arc::new(parts.build(region.clone()));
    let identity = aws.caller_identity().await?;
    Ok(Connection {
        cloud: Cloud::of(&aws),
        place: Place::new(identity.account.clone(), region),
        identity,
        meter: funnel.meter.clone(),
        rates,
        line,
    })
}

async fn sdk_config(
    target: &Target,
    client: &aws_smithy_runtime_api::client::http::SharedHttpClient,
) -> SdkConfig {
    match target {
        Target::Aws {
            profile,
            region,
            endpoint_url,
        } => {
            let mut loader = aws_config::defaults(behavior()).http_client(client.clone());
            if let Ok(name) = AppName::new("fleetctl") {
                loader = loader.app_name(name);
            }
            if let Some(profile) = profile {
                loader = loader.profile_name(profile);
            }
            if let Some(region) = region {
                loader = loader.region(SdkRegion::new(region.as_str().to_owned()));
            }
            if let Some(url) = endpoint_url {
                loader = loader.endpoint_url(url);
            }
            loader.load().await
        }
        Target::Local {
            endpoint_url,
            region,
            access_key,
            secret_key,
        } => {
            let credentials = Credentials::new(access_key, secret_key, None, None, "local");
            // Built by hand: neither the environment nor the profile has a say here.
            SdkConfig::builder()
                .behavior_version(behavior())
                .region(SdkRegion::new(region.as_str().to_owned()))
                .endpoint_url(endpoint_url)
                .credentials_provider(
                    aws_credential_types::provider::SharedCredentialsProvider::new(credentials),
                )
                .build()
        }
    }
}

fn is_plain(url: &str) -> bool {
    url.starts_with("http://")
}

/// An endpoint is a scheme and a host; the SDK would fail on anything else only at the first call.
fn check_endpoint(url: &str) -> Result<(), ConnectError> {
    let uri = url.parse::<::http::Uri>().ok();
    let good = uri.is_some_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https"))
            && uri.host().is_some_and(|host| !host.is_empty())
    });
    if good {
        Ok(())
    } else {
        Err(ConnectError::Endpoint {
            url: url.to_owned(),
        })
    }
}
