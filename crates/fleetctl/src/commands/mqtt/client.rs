//! Who connects to the broker, and how: a device with its certificate, or anybody at the plain door.

use std::net::SocketAddr;
use std::sync::Arc;

use fleet_core::name::ThingName;
use fleet_core::plan::EndpointKind;
use fleet_core::port::certificates::CertificateStatus;
use fleet_core::port::mqtt::{ClientOptions, MqttError, Reason, Transport};
use fleet_ops::enrolment;
use fleet_ops::mqtt::ClientError;

use super::{As, Work, home};
use crate::device_store::DeviceStore;
use crate::environment;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// Seconds after which silence is broken by a ping.
const KEEP_ALIVE: u16 = 30;
/// Seconds that the broker keeps what comes for a client whose connection is lost, or is put out for a
/// moment by `mqtt pub` as the same device.
const SESSION: u32 = 60;
/// The Region of the plain door.
const PLAIN_REGION: &str = "us-east-1";

/// A client that is about to connect.
pub(super) struct Client {
    pub(super) options: ClientOptions,
    /// The folder it connects with, and whose it is.
    device: Option<(DeviceStore, ThingName)>,
}

impl Client {
    /// A client as the options of a command want it.
    pub(super) async fn of(work: &Work<'_>, who: &As) -> Outcome<Client> {
        match &who.device {
            Some(thing) => device(work, thing, who).await,
            None => plain(work, who).await,
        }
    }

    /// Why it does not get on: what AWS says of its certificate tells more than a broken connection.
    pub(super) async fn explain(&self, work: &Work<'_>, error: ClientError) -> CommandError {
        let doubtful = matches!(
            error,
            ClientError::Mqtt(
                MqttError::Refused(Reason::NotAuthorized)
                    | MqttError::Disconnected(Reason::NotAuthorized | Reason::Lost(_))
                    | MqttError::Unreachable { .. }
            )
        );
        let unreachable = matches!(error, ClientError::Mqtt(MqttError::Unreachable { .. }));
        let mut told = CommandError::from(error);
        let Some((store, thing)) = self.device.as_ref().filter(|_| doubtful) else {
            return told;
        };
        let look = enrolment::look(work.reads(), store, thing.clone()).await;
        let options = work.context.place_options();
        let name = thing.as_str();
        let message = match (look.status, look.problem) {
            (_, Some(_)) => return told,
            (Some(CertificateStatus::Active), None) => {
                if !unreachable {
                    told = told.hint(say!("devices-mqtt-active", thing = name));
                }
                return told;
            }
            (Some(status), None) => {
                let status = enrolment::words(status);
                say!("devices-mqtt-refused", thing = name, status)
            }
            (None, None) => say!("devices-mqtt-gone", thing = name),
        };
        let command = format!("`fleetctl{options} devices enroll {thing}`");
        let revoke = format!("`devices revoke {thing}`");
        CommandError::new(Kind::Denied, message).hint(say!(
            "devices-hint-enroll-anew",
            command,
            revoke
        ))
    }
}

async fn device(work: &Work<'_>, thing: &ThingName, who: &As) -> Outcome<Client> {
    let store = home::store(work, who.dir.as_deref()).await?;
    let Some((connection, identity)) = store.identity(thing)? else {
        let options = work.context.place_options();
        let folder = store.folder(thing);
        let (name, folder) = (thing.as_str(), folder.display().to_string());
        let message = say!("devices-mqtt-not-enrolled", thing = name, folder);
        return Err(CommandError::new(Kind::Resource, message)
            .hint(format!("`fleetctl{options} devices enroll {thing}`"))
            .hint(say!("devices-hint-elsewhere")));
    };
    let port = match work.connected.endpoint {
        // The local AWS is where it is served now.
        EndpointKind::Local => door(home::doors(work.context).await?.mqtts)?.port(),
        EndpointKind::Aws => connection.port,
    };
    let options = ClientOptions {
        client_id: who.client_id.clone().unwrap_or(connection.client_id),
        host: connection.endpoint,
        port,
        transport: Transport::MutualTls(Arc::new(identity)),
        ..options()
    };
    Ok(Client {
        options,
        device: Some((store, thing.clone())),
    })
}

async fn plain(work: &Work<'_>, who: &As) -> Outcome<Client> {
    if work.connected.endpoint != EndpointKind::Local {
        let place = work.context.place_options();
        let command = format!("`fleetctl{place} devices enroll THING`");
        return Err(CommandError::usage(say!("devices-mqtt-aws"))
            .hint(say!("devices-hint-device-after", command)));
    }
    let region = &work.connected.connection.place.region;
    if region.as_str() != PLAIN_REGION {
        let (plain, region) = (PLAIN_REGION, region.as_str());
        let message = say!("devices-mqtt-region", plain, region);
        return Err(CommandError::usage(message).hint(say!("devices-hint-device")));
    }
    let address = door(home::doors(work.context).await?.mqtt)?;
    let options = ClientOptions {
        client_id: who.client_id.clone().unwrap_or_else(own_id),
        host: address.ip().to_string(),
        port: address.port(),
        ..options()
    };
    Ok(Client {
        options,
        device: None,
    })
}

fn options() -> ClientOptions {
    ClientOptions {
        client_id: String::new(),
        host: String::new(),
        port: 0,
        transport: Transport::Plain,
        keep_alive_seconds: KEEP_ALIVE,
        clean_start: true,
        session_expiry_seconds: SESSION,
        will: None,
    }
}

fn door(address: Option<SocketAddr>) -> Outcome<SocketAddr> {
    address.ok_or_else(|| {
        CommandError::new(Kind::Resource, say!("devices-mqtt-no-port"))
            .hint(say!("devices-hint-serve-anew"))
    })
}

/// A client id that no other client has.
fn own_id() -> String {
    let now = environment::now().as_millisecond();
    format!("fleetctl-{}-{now:x}", std::process::id())
}
