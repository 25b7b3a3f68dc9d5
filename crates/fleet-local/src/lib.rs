//! A complete local AWS for AWS IoT Device Management, on the real wire.
//!
//! [`Server::start`] listens on a loopback port that speaks HTTP and TLS. Any AWS SDK, the AWS CLI
//! and plain HTTP clients use it as they use AWS: requests are signed, inputs are checked against
//! the service models, errors carry AWS's codes, rates are limited.
//!
//! ```no_run
//! # async fn example() -> Result<(), fleet_local::StartError> {
//! use fleet_local::{Config, Server, StateDir};
//!
//! let server = Server::start(Config::new(StateDir::Memory)).await?;
//! println!("AWS_ENDPOINT_URL={}", server.http_url());
//! server.stop().await;
//! # Ok(())
//! # }
//! ```

mod auth;
mod body;
mod ca;
mod clock;
mod config;
mod coverage;
mod data;
mod due;
mod error;
mod fault;
mod iam;
mod iot;
mod jobs_data;
mod model;
mod mqtt;
mod page;
mod policy;
mod protocol;
mod quota_table;
mod reply;
mod route;
mod router;
mod routes;
mod s3;
mod serve;
mod shared;
mod state;
mod store;
mod sts;
#[cfg(test)]
mod testing;

pub use config::{Auth, Config, Quotas, Role, Waits};
pub use coverage::{Coverage, Status, coverage};
pub use fault::{FaultError, Faults};
pub use serve::{AccessLine, Doors, Server, StartError};
pub use state::{State, Summary, doors, running};
pub use store::{StateDir, StateError};
