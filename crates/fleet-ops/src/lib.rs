//! Workflows over an AWS IoT fleet: plan, apply, converge, and tell what happened as events.
//!
//! A workflow has two halves. `plan` is given what reads and says what is missing; it cannot
//! change anything. `apply` does what a plan says and nothing else. What is there is kept, what
//! is missing is made, what is in the way is reported, so both can be repeated at any time:
//! after a crash, a stop, or a failure of some of the steps.
//!
//! Workflows speak in [`event::Event`]s, never in sentences, and neither print nor ask. Pacing
//! and retries happen below the ports.
//!
//! ```
//! use std::sync::Arc;
//!
//! use fleet_core::meter::CallMeter;
//! use fleet_core::name::ThingPrefix;
//! use fleet_core::plan::EndpointKind;
//! use fleet_core::port::Cloud;
//! use fleet_core::quota::Rates;
//! use fleet_ops::event::Event;
//! use fleet_ops::provision::{self, DeviceCount, Request, Summary};
//! use fleet_ops::session::{Pace, Session};
//! use fleet_ops::wait::RealTime;
//!
//! /// Provisions a fleet of a hundred sedans in two countries.
//! async fn a_fleet(
//!     cloud: Cloud,
//!     meter: Arc<dyn CallMeter>,
//!     now: jiff::Timestamp,
//! ) -> Result<Summary, Box<dyn std::error::Error>> {
//!     let request = Request::new(
//!         ThingPrefix::default(),
//!         ["SedanVehicle".parse()?],
//!         ["1.0.0".parse()?, "1.1.0".parse()?],
//!         ["US".parse()?, "CA".parse()?],
//!         DeviceCount::default(),
//!     )?;
//!     let region = "us-east-1".parse()?;
//!     let session = Session {
//!         rates: Rates::of(&region),
//!         region,
//!         endpoint: EndpointKind::Aws,
//!         now,
//!         pace: Pace::full(),
//!         sink: Arc::new(|event: &Event| tracing::info!(?event)),
//!         patience: Arc::new(RealTime),
//!         meter,
//!         cancel: tokio_util::sync::CancellationToken::new(),
//!     };
//!     let plan = provision::plan(&cloud.reads, &request, &session).await?;
//!     // This is the moment to show the plan and to ask.
//!     Ok(provision::apply(&cloud, &plan, &session).await?)
//! }
//! ```

mod certificates;
pub mod cleanup;
pub mod commands;
pub mod devices;
pub mod doctor;
pub mod enrolment;
pub mod error;
pub mod event;
pub mod failures;
#[cfg(test)]
mod fake;
pub mod groups;
pub mod jobs;
pub mod mqtt;
pub mod packages;
pub mod provision;
pub mod session;
pub mod wait;
