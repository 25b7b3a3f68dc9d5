//! From settings to a cloud: credentials, Region, HTTP client, pacing, and who is calling.

use std::sync::Arc;

use aws_config::Region as SdkRegion;
use aws_credential_types::Credentials;
use aws_types::SdkConfig;
use fleet_core::account::{Place, Region};
use fleet_core::meter::CallMeter;
use fleet_core::port::Cloud;
use fleet_core::port::identity::{Identity, IdentityReads};
use fleet_core::quota::Rates;

use crate::aws::{Aws, Parts, behavior};
use crate::call::Funnel;
use crate::config::{ConnectError, Settings, Target};
use crate::http;
use crate::retry::retries;
use crate::transport::{Line, Transport};

/// A cloud, and what is known about it.
#[derive(Clone)]
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
    let endpoint = match &settings.target {
        Target::Aws { endpoint_url, .. } => endpoint_url.as_deref(),
        Target::Local { endpoint_url, .. } => Some(endpoint_url.as_str()),
    };
    if let Some(url) = endpoint {
        check_endpoint(url)?;
    }
    let plain = endpoint.is_some_and(|url| url.starts_with("http://"))
        && matches!(settings.target, Target::Local { .. });
    let client = http::client(settings.ca_bundle.as_deref(), &settings.proxy, plain)?;

    // The credentials' own requests (SSO, STS, instance) are not ours to pace: they use the plain client.
    let sdk = sdk_config(&settings.target, &client).await;
    let region: Region = match sdk.region() {
        Some(region) => region.as_ref().parse().map_err(ConnectError::Region)?,
        None => return Err(ConnectError::NoRegion),
    };
    let rates = Rates::of(&region).with(settings.rates.iter().copied());
    let funnel = Funnel::new(&rates, settings.sequential);
    let line = Arc::new(Line::default());
    let transport = Transport::new(client, funnel.clone(), line.clone());
    let sdk = sdk
        .into_builder()
        .http_client(transport)
        .retry_config(retries())
        .build();

    let parts = Parts {
        sdk,
        funnel: funnel.clone(),
        line,
        sink: settings.on_call,
    };
    let aws: Arc<Aws> = Arc::new(parts.build(region.clone()));
    let identity = aws.caller_identity().await?;
    Ok(Connection {
        cloud: Cloud::of(&aws),
        place: Place::new(identity.account.clone(), region),
        identity,
        meter: funnel.meter.clone(),
        rates,
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
