//! Workflows over an AWS IoT fleet: plan, apply, converge, and tell what happened as events.
//!
//! This is what `fleetctl` is made of, for programs that want to do the same: provision a fleet
//! ([`provision`]), clean it up ([`cleanup`]), group its devices ([`groups`]), update them
//! ([`jobs`], [`packages`]), command them ([`commands`]), give them certificates ([`enrolment`]) and
//! run virtual ones ([`devices`]). Nothing here prints, asks, reads the environment or a clock, or
//! knows the AWS SDK: a workflow is given a [`Cloud`] of ports, which `fleet-aws` makes and which
//! anybody may wrap or write, and a [`Session`].
//!
//! # Plan, confirm, apply
//!
//! A workflow that changes more than one thing has two halves. `plan` is given what reads, so it
//! cannot change anything, and returns a value that says what would be done. `apply` does what a plan
//! says and nothing else. What stands between them, a question or a review, is the program's.
//!
//! ```
//! use std::sync::Arc;
//!
//! use fleet_core::name::ThingPrefix;
//! use fleet_core::plan::EndpointKind;
//! use fleet_core::port::Cloud;
//! use fleet_ops::event::Event;
//! use fleet_ops::provision::{self, DeviceCount, Request, Summary};
//! use fleet_ops::session::{Session, Timestamp};
//!
//! /// Provisions ten sedans in two countries, if somebody agrees.
//! async fn ten_sedans(
//!     cloud: &Cloud,
//!     now: Timestamp,
//!     agrees: impl Fn(&provision::ProvisionPlan) -> bool,
//! ) -> Result<Option<Summary>, Box<dyn std::error::Error>> {
//!     let request = Request::new(
//!         ThingPrefix::default(),
//!         ["SedanVehicle".parse()?],
//!         ["1.0.0".parse()?],
//!         ["US".parse()?, "CA".parse()?],
//!         DeviceCount::try_from(10)?,
//!     )?;
//!     let session = Session::new("us-east-1".parse()?, EndpointKind::Aws, now)
//!         .with_sink(Arc::new(|event: &Event| tracing::info!(?event)));
//!     let plan = provision::plan(&cloud.reads, &request, &session).await?;
//!     if !agrees(&plan) {
//!         return Ok(None);
//!     }
//!     Ok(Some(provision::apply(cloud, &plan, &session).await?))
//! }
//! ```
//!
//! Plans of [`provision`] and [`cleanup`] can be kept in a file for a day. `apply` looks first whether
//! the plan is for this account, Region and AWS, and refuses it otherwise; a file that was edited
//! cannot be read.
//!
//! ```
//! use fleet_core::account::Place;
//! use fleet_core::name::ThingPrefix;
//! use fleet_core::plan::{EndpointKind, Header, PlanKind, Refusal};
//! use fleet_ops::cleanup::{CleanupPlan, Request, Scope};
//! use fleet_ops::session::Timestamp;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let here = Place::new("123456789012".parse()?, "us-east-1".parse()?);
//! let now: Timestamp = "2026-01-02T03:04:05Z".parse()?;
//! let header = Header::new(PlanKind::Cleanup, &here, EndpointKind::Local, now);
//! let plan = CleanupPlan::empty(header, Request::new(Scope::All, ThingPrefix::default()));
//!
//! let file = plan.write(Vec::new())?;
//! assert_eq!(CleanupPlan::read(file.as_slice())?, plan);
//!
//! let edited = String::from_utf8(file)?.replace("\"all\"", "\"things\"");
//! assert!(matches!(CleanupPlan::read(edited.as_bytes()), Err(Refusal::Edited(_))));
//!
//! let elsewhere = Place::new("210987654321".parse()?, "us-east-1".parse()?);
//! let refused = plan.header.check(&elsewhere, EndpointKind::Local, now);
//! assert!(matches!(refused, Err(Refusal::OtherAccount { .. })));
//! # Ok(())
//! # }
//! ```
//!
//! # Events
//!
//! Workflows speak in [`Event`]s, never in sentences. A [`Sink`] takes them: a closure, or a type of
//! one's own. It is called from within the workflow, by several steps that run side by side, so it
//! should be quick. As JSON, `event` has the name; names and members are stable, new ones appear.
//!
//! ```
//! use std::sync::Mutex;
//!
//! use fleet_ops::event::{Event, ResourceKind, Sink};
//!
//! /// Remembers what was made.
//! #[derive(Default)]
//! struct Made(Mutex<Vec<String>>);
//!
//! impl Sink for Made {
//!     fn event(&self, event: &Event) {
//!         if let Event::Created { name, .. } = event {
//!             self.0.lock().unwrap().push(name.clone());
//!         }
//!     }
//! }
//!
//! let made = Made::default();
//! let event = Event::Created { kind: ResourceKind::ThingGroup, name: "Fleet-US".into() };
//! made.event(&event);
//! assert_eq!(*made.0.lock().unwrap(), ["Fleet-US"]);
//!
//! let json = serde_json::to_value(&event)?;
//! let expected = serde_json::json!({"event": "created", "kind": "thing-group", "name": "Fleet-US"});
//! assert_eq!(json, expected);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Stopping
//!
//! [`Session::cancel`](session::Session::cancel) stops a run: nothing new is begun, what is in flight
//! ends, the summary says that it was interrupted and counts what was not tried. Dropping the future
//! of `apply` stops it as well, as a crash does: at the next await, without a summary.
//!
//! # Converging
//!
//! What is there is kept, what is missing is made, what is in the way is reported. Names and generated
//! data are functions of account, Region and name. So a run can be repeated at any time, after a
//! crash, a stop or a failure of some of the steps, and finishes the job; a cleanup that was
//! interrupted is finished by the next one. A step that fails does not stop the others: it is told as
//! an event, counted in the summary, and grouped there by its reason.
//!
//! # Pacing
//!
//! Pacing and retries happen below the ports, in `fleet-aws`: each call waits for its budget, so a
//! workflow may have many of them in flight. [`Pace`](session::Pace) says how many, and whether phases
//! overlap. An error that comes out of a port is final.
//!
//! # Errors
//!
//! Each workflow has an error type of its own for what keeps it from beginning. Most hold a
//! [`CloudError`](fleet_core::fault::CloudError), whose [`Fault`](fleet_core::fault::Fault) says what a
//! program can do about it.
//!
//! ```
//! use fleet_core::fault::{CloudError, Fault};
//! use fleet_core::operation::Operation;
//! use fleet_ops::error::PlanError;
//!
//! /// Whether it may help to try again later.
//! fn is_passing(error: &PlanError) -> bool {
//!     match error {
//!         PlanError::Cloud(error) => matches!(
//!             error.fault,
//!             Fault::Throttled | Fault::Service | Fault::Unreachable
//!         ),
//!         _ => false,
//!     }
//! }
//!
//! let denied = CloudError::aws(Operation::ListThings, Fault::Denied, "AccessDeniedException", "no");
//! assert_eq!(denied.missing_action(), Some("iot:ListThings"));
//! assert!(!is_passing(&denied.into()));
//! let silent = CloudError::other(Operation::ListThings, Fault::Unreachable, "connection refused");
//! assert!(is_passing(&silent.into()));
//! ```
//!
//! # Whole programs
//!
//! They need an AWS, and an adapter to it, so they are not on this page but in `examples/` of the
//! repository: provisioning with a sink of one's own, a cleanup plan that is kept and applied, and a
//! test that starts a local AWS. `docs/embedding.md` walks through them.
//!
//! # What stays as it is
//!
//! Everything public here follows semantic versioning. What a workflow tells and returns (events,
//! errors, plans, summaries) and what it is asked (requests, settings, [`Session`]) is
//! `#[non_exhaustive]` and grows; requests have constructors with the defaults, and public fields for
//! the rest. Enums that decide something (what is done about a resource, the states that AWS has) are
//! not: another member is news that the compiler should bring.
//!
//! [`Cloud`]: fleet_core::port::Cloud
//! [`Event`]: event::Event
//! [`Sink`]: event::Sink
//! [`Session`]: session::Session

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
