//! How a local AWS is set up: where it listens, what it enforces, which faults it injects.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use crate::fault::Faults;
use crate::store::StateDir;

/// The settings of a [`crate::Server`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    /// Where the state lives.
    pub state: StateDir,
    /// The address to listen on. Only loopback is accepted unless `allow_remote` is set.
    pub address: IpAddr,
    /// The port, 0 for one that the system chooses.
    pub port: u16,
    /// The port of the plain door for MQTT clients, on the same address; 0 for one that the system
    /// chooses, nothing for no door.
    pub mqtt_port: Option<u16>,
    /// The port of the door for MQTT clients with certificates (mutual TLS), likewise.
    pub mqtts_port: Option<u16>,
    /// Allows an address that other machines reach.
    pub allow_remote: bool,
    /// Whether request rates are enforced. Resource limits, protocol limits and waits always hold.
    pub quotas: Quotas,
    /// Whether signatures are verified.
    pub auth: Auth,
    /// The waits that AWS imposes, each adjustable.
    pub waits: Waits,
    /// The faults to inject.
    pub faults: Faults,
    /// A file for the access log, JSON lines.
    pub access_log: Option<PathBuf>,
    /// A file to write the local CA's certificate to, as PEM.
    pub ca_file: Option<PathBuf>,
    /// What other processes on the same state directory shall know of this server.
    pub role: Role,
}

impl Config {
    /// The defaults over a state: loopback, any port, quotas and signatures as AWS has them.
    pub fn new(state: StateDir) -> Config {
        Config {
            state,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            mqtt_port: None,
            mqtts_port: None,
            allow_remote: false,
            quotas: Quotas::Aws,
            auth: Auth::SigV4,
            waits: Waits::default(),
            faults: Faults::default(),
            access_log: None,
            ca_file: None,
            role: Role::Embedded,
        }
    }
}

/// Enforcement of request rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Quotas {
    /// The account defaults of AWS, per account, Region and operation.
    Aws,
    /// No request rates. All other limits hold.
    Off,
}

/// Verification of signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// SigV4 is verified.
    SigV4,
    /// Anything is accepted, as account 123456789012 unless the key is a 12-digit account.
    Off,
}

/// What a server is to other processes that use the same state directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// `local serve`: its address is written into the state directory, and embedded servers on the
    /// same state pass their connections to it.
    Announced,
    /// Embedded in a command: passes connections to an announced server while there is one, and
    /// serves them itself otherwise.
    Embedded,
}

/// The waits that AWS imposes. They pass on the virtual clock.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Waits {
    /// From the deprecation of a thing type to its deletion. AWS: 5 minutes.
    pub thing_type: Duration,
    /// How long a new index is BUILDING.
    pub index_build: Duration,
    /// How long a change takes to reach the index.
    pub index_delay: Duration,
}

impl Default for Waits {
    fn default() -> Self {
        Waits {
            thing_type: Duration::from_secs(300),
            index_build: Duration::ZERO,
            index_delay: Duration::ZERO,
        }
    }
}
