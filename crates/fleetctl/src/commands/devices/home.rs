//! Where the folders of devices are, whom their broker's certificate is vouched by, and where it is.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fleet_core::name::ThingName;
use fleet_core::plan::EndpointKind;
use fleet_local::{Doors, State, StateDir};
use fleet_ops::enrolment::Broker;

use crate::commands::work::Work;
use crate::context::Context;
use crate::device_store::DeviceStore;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;

/// The port of MQTT over TLS, of AWS and of a served local AWS unless it is told another.
const MQTTS: u16 = 8883;

/// What the names of the authorities have in common that vouch for AWS IoT.
const AMAZON: [&[u8]; 2] = [
    b"Amazon Root CA ",
    b"Starfield Services Root Certificate Authority - G2",
];

/// The folders of the devices of this account and Region: in a folder that is given, beside the state
/// of the local AWS, or with the data of the user.
pub(crate) async fn store(work: &Work<'_>, dir: Option<&Path>) -> Outcome<DeviceStore> {
    let place = &work.connected.connection.place;
    let root = match dir {
        Some(dir) => dir.to_owned(),
        None => base(work)?
            .join(place.account.as_str())
            .join(place.region.as_str()),
    };
    let ca = match work.connected.endpoint {
        EndpointKind::Local => {
            let state = State::open(&StateDir::Path(work.context.kept_state()?))?;
            Some(state.ca_pem().await?)
        }
        EndpointKind::Aws => amazon_roots(),
    };
    Ok(DeviceStore::new(root, place.clone(), ca))
}

fn base(work: &Work<'_>) -> Outcome<PathBuf> {
    let context = work.context;
    if work.connected.endpoint == EndpointKind::Local {
        return Ok(context.kept_state()?.join("devices"));
    }
    let data = context.environment.data_dir.as_ref();
    data.map(|data| data.join("fleetctl").join("devices"))
        .ok_or_else(|| {
            CommandError::new(Kind::Settings, say!("devices-no-home"))
                .hint(say!("devices-hint-dir"))
        })
}

/// The authorities of Amazon among those that this machine trusts, in PEM; none if it has none of them.
fn amazon_roots() -> Option<String> {
    let trusted = rustls_native_certs::load_native_certs().certs;
    let is_amazons = |der: &[u8]| {
        let names = |name: &&[u8]| der.windows(name.len()).any(|part| part == *name);
        AMAZON.iter().any(names)
    };
    let roots = trusted.iter().filter(|root| is_amazons(root));
    let pem: String = roots.map(|root| pem(root)).collect();
    (!pem.is_empty()).then_some(pem)
}

fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        // Base64 is ASCII, so any byte is a border of characters.
        let (line, more) = rest.split_at(rest.len().min(64));
        pem.push_str(line);
        pem.push('\n');
        rest = more;
    }
    pem.push_str("-----END CERTIFICATE-----\n");
    pem
}

/// Where devices connect. The local AWS may not be served yet; then it is where it is served by default.
pub(crate) async fn broker(work: &Work<'_>) -> Outcome<Broker> {
    if work.connected.endpoint == EndpointKind::Local {
        let doors = fleet_local::doors(&work.context.kept_state()?).await;
        let port = doors.and_then(|doors| doors.mqtts);
        return Ok(Broker {
            host: "localhost".to_owned(),
            port: port.map_or(MQTTS, |address| address.port()),
        });
    }
    let endpoint = work.reads().endpoint.data_endpoint().await?;
    // An endpoint of AWS's is a bare host; whatever else stands in for AWS may add its port of HTTPS.
    let host = endpoint.split(':').next().unwrap_or_default();
    Ok(Broker {
        host: host.to_owned(),
        port: MQTTS,
    })
}

/// Where MQTT clients reach the served local AWS.
pub(crate) async fn doors(context: &Context) -> Outcome<Doors> {
    let directory = context.kept_state()?;
    fleet_local::doors(&directory).await.ok_or_else(|| {
        let folder = directory.display().to_string();
        let command = format!("`fleetctl local serve{}`", context.state_option());
        CommandError::new(Kind::Resource, say!("devices-not-served", folder))
            .hint(say!("devices-hint-serve", command))
    })
}

/// Things as they were given, each once.
pub(crate) fn each_once(things: impl IntoIterator<Item = ThingName>) -> Vec<ThingName> {
    let mut seen = std::collections::BTreeSet::new();
    let things = things.into_iter();
    things.filter(|thing| seen.insert(thing.clone())).collect()
}
