//! The one value that implements every port, and the clients it calls with.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::DateTime;
use aws_types::SdkConfig;
use aws_types::service_config::ServiceConfigKey;
use fleet_core::account::Region;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::operation::{Operation, Service};
use fleet_core::port::endpoint::EndpointReads;
use jiff::{Timestamp, Unit};
use tokio::sync::OnceCell;

use crate::call::Funnel;
use crate::debug::CallSink;
use crate::download::Downloader;
use crate::retry::{Judge, partition, stream_timeouts, timeouts};
use crate::transport::Line;
use crate::watch::Watch;

/// What the SDK does unless it is told otherwise, as of this day: never "latest".
pub(crate) fn behavior() -> BehaviorVersion {
    BehaviorVersion::v2026_01_12()
}

/// AWS as a fleet needs it. It implements every port of `fleet-core`, one file for each resource.
#[derive(Debug)]
pub(crate) struct Aws {
    pub(crate) funnel: Arc<Funnel>,
    pub(crate) region: Region,
    pub(crate) iot: aws_sdk_iot::Client,
    pub(crate) s3: aws_sdk_s3::Client,
    pub(crate) iam: aws_sdk_iam::Client,
    pub(crate) sts: aws_sdk_sts::Client,
    pub(crate) data: OnceCell<aws_sdk_iotdataplane::Client>,
    pub(crate) jobs_data: OnceCell<aws_sdk_iotjobsdataplane::Client>,
    /// The account's own host, which serves both data planes.
    data_host: OnceCell<String>,
    pub(crate) downloads: Downloader,
    parts: Parts,
}

/// What clients are made of.
#[derive(Clone)]
pub(crate) struct Parts {
    /// Credentials, Region, HTTP client.
    pub(crate) sdk: SdkConfig,
    pub(crate) funnel: Arc<Funnel>,
    pub(crate) line: Arc<Line>,
    pub(crate) downloads: Downloader,
    pub(crate) sink: Option<CallSink>,
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parts").finish_non_exhaustive()
    }
}

/// A client's configuration with our pacing, retries and timeouts; every service has its own type.
macro_rules! configure {
    ($sdk:ident, $service:ident, $parts:expr) => {
        $sdk::config::Builder::from(&$parts.sdk)
            .behavior_version(behavior())
            .retry_partition(partition(stringify!($sdk)))
            .retry_classifier(Judge::new($parts.line.clone()))
            .interceptor(Watch::new(Service::$service, &$parts))
            .timeout_config(timeouts())
            // A retry waits for its permit inside the request; that is not a stalled upload.
            .stalled_stream_protection(
                StalledStreamProtectionConfig::enabled()
                    .upload_enabled(false)
                    .build(),
            )
    };
}

/// The services we call, by the ids that endpoints are configured with.
pub(crate) const SERVICES: [&str; 6] = ["IoT", DATA, JOBS_DATA, "S3", "IAM", "STS"];

const DATA: &str = "IoT Data Plane";
const JOBS_DATA: &str = "IoT Jobs Data Plane";

/// The endpoint that settings, environment or profile give for a service, if they give one.
pub(crate) fn endpoint(sdk: &SdkConfig, service_id: &str) -> Option<String> {
    let configured = || {
        let key = ServiceConfigKey::builder()
            .service_id(service_id)
            .env("AWS_ENDPOINT_URL")
            .profile("endpoint_url")
            .build()
            .ok()?;
        sdk.service_config()?.load_config(key)
    };
    configured().or_else(|| sdk.endpoint_url().map(str::to_owned))
}

impl Parts {
    /// The clients.
    pub(crate) fn build(self, region: Region) -> Aws {
        // Behind one address there are no host names for buckets.
        let s3 = configure!(aws_sdk_s3, S3, self)
            .timeout_config(stream_timeouts())
            .stalled_stream_protection(StalledStreamProtectionConfig::enabled().build())
            .force_path_style(endpoint(&self.sdk, "S3").is_some());
        Aws {
            funnel: self.funnel.clone(),
            region,
            iot: aws_sdk_iot::Client::from_conf(configure!(aws_sdk_iot, Iot, self).build()),
            s3: aws_sdk_s3::Client::from_conf(s3.build()),
            iam: aws_sdk_iam::Client::from_conf(configure!(aws_sdk_iam, Iam, self).build()),
            sts: aws_sdk_sts::Client::from_conf(configure!(aws_sdk_sts, Sts, self).build()),
            data: OnceCell::new(),
            jobs_data: OnceCell::new(),
            data_host: OnceCell::new(),
            downloads: self.downloads.clone(),
            parts: self,
        }
    }
}

impl Aws {
    /// The client of the data plane. Its endpoint is the account's own, unless one is configured.
    pub(crate) async fn data(&self) -> Result<&aws_sdk_iotdataplane::Client, CloudError> {
        self.data
            .get_or_try_init(|| async {
                let mut config = configure!(aws_sdk_iotdataplane, IotData, self.parts);
                if endpoint(&self.parts.sdk, DATA).is_none() {
                    config = config.endpoint_url(self.data_host().await?);
                }
                Ok(aws_sdk_iotdataplane::Client::from_conf(config.build()))
            })
            .await
    }

    /// The client of the Jobs data plane, which the same host serves.
    pub(crate) async fn jobs_data(&self) -> Result<&aws_sdk_iotjobsdataplane::Client, CloudError> {
        self.jobs_data
            .get_or_try_init(|| async {
                let mut config = configure!(aws_sdk_iotjobsdataplane, IotJobsData, self.parts);
                if endpoint(&self.parts.sdk, JOBS_DATA).is_none() {
                    config = config.endpoint_url(self.data_host().await?);
                }
                Ok(aws_sdk_iotjobsdataplane::Client::from_conf(config.build()))
            })
            .await
    }

    /// Where the account's data planes are, asked for once.
    async fn data_host(&self) -> Result<&str, CloudError> {
        let host = self.data_host.get_or_try_init(|| async {
            let host = self.data_endpoint().await?;
            Ok::<_, CloudError>(format!("https://{host}"))
        });
        Ok(host.await?.as_str())
    }
}

/// A member that AWS always sends.
pub(crate) fn required<T>(
    operation: Operation,
    member: &str,
    value: Option<T>,
) -> Result<T, CloudError> {
    value.ok_or_else(|| unreadable(operation, format!("the answer has no {member}")))
}

/// A name as AWS sent it.
pub(crate) fn parsed<T>(operation: Operation, text: &str) -> Result<T, CloudError>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse()
        .map_err(|error| unreadable(operation, format!("the answer cannot be used: {error}")))
}

/// A moment as AWS sent it, if it is one, to the millisecond: AWS sends seconds as floating-point
/// numbers, whose last digits mean nothing.
pub(crate) fn timestamp(time: &DateTime) -> Option<Timestamp> {
    let sent = Timestamp::from_nanosecond(time.as_nanos()).ok()?;
    sent.round(Unit::Millisecond).ok()
}

/// A number that counts something, as AWS sent it.
pub(crate) fn counted(
    operation: Operation,
    member: &str,
    number: impl Into<i64>,
) -> Result<u64, CloudError> {
    let number = number.into();
    u64::try_from(number).map_err(|_| unreadable(operation, format!("{member} is {number}")))
}

/// A number as the SDK wants it.
pub(crate) fn number<T, N>(operation: Operation, number: N) -> Result<T, CloudError>
where
    T: TryFrom<N>,
    N: Display + Copy,
{
    T::try_from(number).map_err(|_| unsendable(operation, format!("{number} is too great")))
}

/// A request that cannot be put into AWS's form.
pub(crate) fn unsendable(
    operation: Operation,
    why: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> CloudError {
    CloudError::other(operation, Fault::Invalid, why)
}

/// An answer that is not as AWS documents it.
pub(crate) fn unreadable(operation: Operation, what: String) -> CloudError {
    CloudError::other(operation, Fault::Service, what)
}
