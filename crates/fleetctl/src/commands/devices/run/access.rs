//! How virtual devices connect: at the plain door of the local AWS, or each with its certificate.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use fleet_core::name::ThingName;
use fleet_core::plan::EndpointKind;
use fleet_core::port::mqtt::{ClientOptions, Transport};
use fleet_ops::devices::run::{Access, AccessError};

use crate::commands::devices::home;
use crate::commands::work::Work;
use crate::context::Context;
use crate::device_store::DeviceStore;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// Seconds after which silence is broken by a ping: few, as thousands connect.
const KEEP_ALIVE: u16 = 600;
/// Seconds that the broker keeps messages for a device that is gone: AWS's default.
const SESSION: u32 = 3600;

/// The door of a served local AWS through which everybody comes.
pub(super) struct PlainDoor(SocketAddr);

/// The plain door of the local AWS that is served on this state.
pub(super) async fn plain(context: &Context) -> Outcome<PlainDoor> {
    let address = home::doors(context).await?.mqtt;
    address.map(PlainDoor).ok_or_else(|| no_door("mqtt"))
}

impl Access for PlainDoor {
    fn options(&self, thing: &ThingName) -> Result<ClientOptions, AccessError> {
        Ok(options(
            thing.to_string(),
            self.0.ip().to_string(),
            self.0.port(),
            Transport::Plain,
        ))
    }
}

fn options(client_id: String, host: String, port: u16, transport: Transport) -> ClientOptions {
    ClientOptions {
        client_id,
        host,
        port,
        transport,
        keep_alive_seconds: KEEP_ALIVE,
        // What was sent to a device that dropped off comes when it is back.
        clean_start: false,
        session_expiry_seconds: SESSION,
        will: None,
    }
}

/// The folders of enrolled devices.
pub(super) struct Folders {
    store: DeviceStore,
    /// The port of the local AWS that is served now; of AWS, what the folder says.
    port: Option<u16>,
}

/// The folders of the devices that were enrolled on this account and Region.
pub(super) async fn certified(work: &Work<'_>, dir: Option<&Path>) -> Outcome<Folders> {
    let port = match work.connected.endpoint {
        EndpointKind::Local => {
            let door = home::doors(work.context).await?.mqtts;
            Some(door.ok_or_else(|| no_door("mqtts"))?.port())
        }
        EndpointKind::Aws => None,
    };
    let store = home::store(work, dir).await?;
    Ok(Folders { store, port })
}

impl Access for Folders {
    fn options(&self, thing: &ThingName) -> Result<ClientOptions, AccessError> {
        let found = self.store.identity(thing);
        let found = found.map_err(|error| AccessError(error.to_string()))?;
        let (connection, identity) = found.ok_or_else(|| {
            let folder = self.store.folder(thing);
            let folder = folder.display().to_string();
            AccessError(say!("devices-run-not-enrolled", folder))
        })?;
        Ok(options(
            connection.client_id,
            connection.endpoint,
            self.port.unwrap_or(connection.port),
            Transport::MutualTls(Arc::new(identity)),
        ))
    }
}

fn no_door(scheme: &str) -> CommandError {
    CommandError::new(Kind::Resource, say!("devices-no-port", scheme))
        .hint(say!("devices-hint-serve-anew"))
}
