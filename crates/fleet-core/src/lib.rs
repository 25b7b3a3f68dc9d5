//! Names, tags, queries, quotas, plans and ports of an AWS IoT fleet: pure domain types without I/O.
//!
//! Nothing here waits, reads a clock, touches a file or knows an SDK. Every value is parsed once,
//! at the border, into a type that cannot be wrong, and everything that is generated is a pure
//! function of account, Region and name, so that a run can be repeated:
//!
//! ```
//! use fleet_core::account::{AccountId, Place, Region};
//! use fleet_core::device;
//! use fleet_core::name::ThingPrefix;
//!
//! let place = Place::new("123456789012".parse::<AccountId>()?, "us-east-1".parse::<Region>()?);
//! let prefix: ThingPrefix = "Vehicle-VIN-".parse()?;
//! let name = prefix.thing(7);
//! assert_eq!(name.as_str(), "Vehicle-VIN-007");
//! assert_eq!(
//!     device::customer_id(&place, &name),
//!     device::customer_id(&place, &name),
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod account;
pub mod command;
pub mod country;
pub mod device;
pub mod document;
pub mod fault;
pub mod identify;
pub mod job;
pub mod meter;
pub mod name;
pub mod naming;
pub mod operation;
pub mod permission;
pub mod plan;
pub mod port;
pub mod query;
pub mod quota;
pub mod resource;
pub mod rollout;
pub mod tag;
