//! The server: what its parts share, and its life from start to stop.

mod access_log;
mod announce;
mod choose;
mod connection;
mod dispatch;
mod presigned;
mod quota;
mod relay;
mod respond;
mod tls;
mod upgrade;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use tokio::net::{TcpListener, TcpSocket};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::ca::LocalCa;
use crate::config::{Config, Quotas, Role};
use crate::fault::FaultDice;
use crate::mqtt::door::Door;
use crate::shared::Shared;
use crate::store::{StateDir, StateError, Store};

pub use access_log::AccessLine;
pub use announce::Doors;

/// How long requests in flight may take to end after [`Server::stop`].
const DRAIN: Duration = Duration::from_secs(5);

/// Connections that may wait to be accepted.
const BACKLOG: u32 = 4096;

/// A running local AWS. Dropping it stops it at once; [`Server::stop`] lets requests finish.
#[derive(Debug)]
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    cancel: CancellationToken,
    tasks: TaskTracker,
    doors: Doors,
    _announced: Option<announce::Announced>,
}

/// Why a local AWS did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The state cannot be used.
    #[error(transparent)]
    State(#[from] StateError),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {cause}")]
    Bind {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        cause: std::io::Error,
    },
    /// An address that other machines reach, without consent.
    #[error(
        "{address} can be reached from other machines: the local AWS accepts well-known credentials; \
         give --allow-remote if that is meant"
    )]
    Remote {
        /// The address asked for.
        address: std::net::IpAddr,
    },
    /// Another server already serves this state directory.
    #[error(
        "a local AWS already serves this state directory at {url} (process {pid}); stop it or choose another --state-dir"
    )]
    AlreadyServed {
        /// Its address.
        url: String,
        /// Its process.
        pid: u32,
    },
    /// A file cannot be written.
    #[error("cannot write {path}: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The local certificate authority cannot be made or read.
    #[error("the local certificate authority cannot be used: {0}")]
    Ca(String),
}

impl Server {
    /// Starts listening. The server answers until it is stopped or dropped.
    pub async fn start(config: Config) -> Result<Server, StartError> {
        if !config.address.is_loopback() && !config.allow_remote {
            return Err(StartError::Remote {
                address: config.address,
            });
        }
        let store = Store::open(&config.state, crate::routes::TABLES)?;
        let wanted = SocketAddr::new(config.address, config.port);
        if config.role == Role::Announced
            && let Some(other) = announce::running(store.directory()).await
        {
            return Err(StartError::AlreadyServed {
                url: other.url(),
                pid: other.pid,
            });
        }
        let (listener, address) = bind(wanted)?;
        let open = |port: Option<u16>| {
            let wanted = port.map(|port| SocketAddr::new(config.address, port));
            wanted.map(bind).transpose()
        };
        let plain = open(config.mqtt_port)?;
        let certified = open(config.mqtts_port)?;
        let ca = LocalCa::load(&store).await.map_err(StartError::Ca)?;
        let tls = tls::settings(&ca).map_err(StartError::Ca)?;
        if let Some(path) = &config.ca_file {
            std::fs::write(path, ca.pem()).map_err(|cause| StartError::File {
                path: path.clone(),
                cause,
            })?;
        }
        let log = match &config.access_log {
            Some(path) => {
                let log = access_log::AccessLog::open(path).map_err(|cause| StartError::File {
                    path: path.clone(),
                    cause,
                })?;
                Some(log)
            }
            None => None,
        };
        let doors = announce::Doors {
            mqtt: plain.as_ref().map(|(_, address)| *address),
            mqtts: certified.as_ref().map(|(_, address)| *address),
        };
        let announced = match config.role {
            Role::Announced => Some(announce::Announced::write(
                store.directory(),
                address,
                doors,
            )?),
            Role::Embedded => None,
        };
        let shared = Arc::new(Shared {
            auth: config.auth,
            waits: config.waits,
            broker: crate::mqtt::broker::Broker::default(),
            due: crate::routes::DUE,
            at_end: crate::routes::AT_END,
            endpoint: format!("localhost:{}", address.port()),
            ca,
            garbage: tokio::sync::Notify::new(),
            store,
        });
        let dispatcher = Arc::new(dispatch::Dispatcher {
            shared: Arc::clone(&shared),
            quotas: quota::Quotas::new(config.quotas),
            faults: FaultDice::new(config.faults),
            log,
        });
        let relay = (config.role == Role::Embedded && config.state != StateDir::Memory)
            .then(|| relay::Relay::new(shared.store.directory(), address));
        let server = Server {
            shared,
            address,
            doors,
            cancel: CancellationToken::new(),
            tasks: TaskTracker::new(),
            _announced: announced,
        };
        let sweep = crate::s3::sweep::run(Arc::clone(&server.shared), server.cancel.clone());
        server.tasks.spawn(sweep);
        let due = crate::due::run(Arc::clone(&server.shared), server.cancel.clone());
        server.tasks.spawn(due);
        let index = crate::iot::indexing::run(Arc::clone(&server.shared), server.cancel.clone());
        server.tasks.spawn(index);
        let unlimited = config.quotas == Quotas::Off;
        server
            .shared
            .broker
            .unlimited
            .store(unlimited, Ordering::Relaxed);
        let door = Door {
            shared: Arc::clone(&server.shared),
            cancel: server.cancel.clone(),
            tasks: server.tasks.clone(),
        };
        if plain.is_some() || certified.is_some() || config.role == Role::Announced {
            let told = crate::mqtt::presence::restarted(&server.shared).await;
            told.map_err(|error| crate::state::failed(&server.shared.store, error))?;
        }
        if let Some((listener, _)) = plain {
            server.tasks.spawn(door.clone().plain(listener));
        }
        if let Some((listener, _)) = certified {
            let acceptor = Arc::clone(&tls.mqtt).into();
            server
                .tasks
                .spawn(door.clone().certified(listener, acceptor));
        }
        server.tasks.spawn(door.clone().watch());
        server.tasks.spawn(connection::accept(
            listener,
            connection::Serving {
                dispatcher,
                tls,
                door,
                relay,
                cancel: server.cancel.clone(),
                tasks: server.tasks.clone(),
            },
        ));
        Ok(server)
    }

    /// The address of the plain door for MQTT clients.
    pub fn mqtt_addr(&self) -> Option<SocketAddr> {
        self.doors.mqtt
    }

    /// The address of the door for MQTT clients with certificates.
    pub fn mqtts_addr(&self) -> Option<SocketAddr> {
        self.doors.mqtts
    }

    /// The address of the listener.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:PORT`. The same port speaks TLS as well.
    pub fn http_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// `https://localhost:PORT`, with a certificate of the local CA.
    pub fn https_url(&self) -> String {
        format!("https://{}", self.shared.endpoint)
    }

    /// The certificate of the local CA, as PEM.
    pub fn ca_pem(&self) -> &str {
        self.shared.ca.pem()
    }

    /// Moves the virtual clock forward through everything that becomes due, in order, and returns
    /// the new virtual now.
    pub async fn advance(&self, by: Duration) -> Result<Timestamp, StateError> {
        let now = crate::state::advance(&self.shared.store, by).await?;
        crate::due::settle(&self.shared)
            .await
            .map_err(|error| crate::state::failed(&self.shared.store, error))?;
        Ok(now)
    }

    /// Stops listening, lets requests in flight finish for a few seconds, and closes the state.
    pub async fn stop(self) {
        self.cancel.cancel();
        self.shared.broker.stop();
        self.tasks.close();
        if tokio::time::timeout(DRAIN, self.tasks.wait())
            .await
            .is_err()
        {
            tracing::warn!("some connections did not end in time");
        }
    }
}

/// Listens on an address and tells which it is, the port above all.
fn bind(wanted: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let bound = listen(wanted).and_then(|listener| {
        let address = listener.local_addr()?;
        Ok((listener, address))
    });
    bound.map_err(|cause| StartError::Bind {
        address: wanted,
        cause,
    })
}

/// Listens with a queue that takes thousands of connections at once.
fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // On Windows this would let another process take the port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// The doors of the announced server of a state directory, if it accepts connections.
pub(crate) async fn announced_doors(directory: &std::path::Path) -> Option<Doors> {
    announce::running(directory).await.map(|found| found.doors)
}

/// The URL of the announced server of a state directory, if it accepts connections.
pub(crate) async fn announcement(directory: &std::path::Path) -> Option<String> {
    announce::running(directory).await.map(|found| found.url())
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.broker.stop();
        self.cancel.cancel();
    }
}
