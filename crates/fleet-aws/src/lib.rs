//! The ports of `fleet-core`, implemented with the AWS SDK for Rust, paced to the account quotas.
//!
//! ```no_run
//! use fleet_aws::{Settings, Target, connect};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let settings = Settings::of(Target::aws());
//! let connection = connect(settings).await?;
//! println!("account {} in {}", connection.place.account, connection.place.region);
//! let thing = "Vehicle-VIN-001".parse()?;
//! connection.cloud.reads.things.describe_thing(&thing).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Every call goes through one funnel (`call`): it waits for its bucket's permit, is signed and
//! sent, and a retry waits for a permit of its own. What AWS answers teaches the bucket its rate
//! (`adapt`), is counted (`meter`) and, if wanted, shown (`debug`).

mod adapt;
mod aws;
mod call;
mod config;
mod connect;
mod data;
mod debug;
mod download;
mod error;
mod http;
mod iam;
mod iot;
mod meter;
mod mqtt;
mod pace;
mod profile;
mod retry;
mod s3;
mod sts;
mod transport;
mod watch;
mod wire;

pub use config::{ConnectError, Settings, Target};
pub use connect::{Connection, connect};
pub use debug::{CallReport, CallSink};
pub use error::{CredentialsFault, credentials_fault};
pub use http::{HttpError, Proxy};
pub use mqtt::MqttClient;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
