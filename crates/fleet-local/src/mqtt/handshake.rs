//! The beginning of a connection: CONNECT is read and checked, the session opened, CONNACK sent.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio_util::sync::CancellationToken;

use super::authority::{self, Authority};
use super::codec::{self, Writer};
use super::connection::Connection;
use super::end::End;
use super::kept::{self, Kept};
use super::packet::{Connack, Connect, Fault, Packet, Refused, Version, Will};
use super::presence::{self, Arrival};
use super::scope::Scope;
use super::session::{Left, Session};
use super::{topic, will};
use crate::auth::Caller;
use crate::error::AwsResult;
use crate::route::Ctx;
use crate::shared::Shared;

/// How long a client may take to send CONNECT.
const PATIENCE: Duration = Duration::from_secs(30);

/// Bytes of a client id (AWS: 128).
const MAX_CLIENT_ID: usize = 128;

/// A keep-alive in seconds: none and longer ones count as the longest, shorter ones as the shortest
/// (AWS: 30 and 1200).
const KEEP_ALIVE: (u16, u16) = (30, 1200);

/// How long a session is kept for a client that is away, in seconds (AWS: one hour, adjustable).
const SESSION_EXPIRY: u32 = 3600;

/// Who stands at a door, as far as the door knows.
pub(crate) struct Guest {
    /// Whose account and Region it is.
    pub(crate) caller: Arc<Caller>,
    /// The certificate's id, or who signed.
    pub(crate) principal: String,
    /// The certificate, whose policies decide what the client may do.
    pub(crate) certificate: Option<String>,
    pub(crate) address: Option<SocketAddr>,
    pub(crate) authority: Authority,
}

/// Serves one connection from its CONNECT to its end.
pub(crate) async fn serve<S>(
    mut stream: S,
    mut guest: Guest,
    shared: Arc<Shared>,
    cancel: CancellationToken,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send,
{
    let mut input = BytesMut::new();
    let first = tokio::select! {
        () = cancel.cancelled() => return,
        first = tokio::time::timeout(PATIENCE, read(&mut stream, &mut input)) => first,
    };
    let connect = match first {
        Ok(Ok(Packet::Connect(connect))) => connect,
        Ok(Err(Some(Fault::Version))) => {
            refuse(&mut stream, Version::V3, Refused::UnsupportedVersion).await;
            return;
        }
        other => {
            tracing::debug!(?other, "no CONNECT");
            return;
        }
    };
    let version = connect.version;
    let arriving = Box::pin(arrive(&shared, &mut guest, *connect)).await;
    match arriving {
        Ok(arrived) => {
            let connection = Connection::new(stream, input, shared, guest, arrived);
            connection.serve().await;
        }
        Err(why) => refuse(&mut stream, version, why).await,
    }
}

/// Reads the first packet.
pub(super) async fn read(
    stream: &mut (impl AsyncRead + Unpin),
    input: &mut BytesMut,
) -> Result<Packet, Option<Fault>> {
    loop {
        if let Some(frame) = codec::frame(input)? {
            return Ok(codec::packet(None, &frame)?);
        }
        match stream.read_buf(input).await {
            Ok(0) | Err(_) => return Err(None),
            Ok(_) => {}
        }
    }
}

async fn refuse(stream: &mut (impl AsyncWrite + Unpin), version: Version, why: Refused) {
    let mut out = BytesMut::new();
    Writer(version).refuse(&mut out, why);
    let sending = async {
        stream.write_all(&out).await?;
        stream.shutdown().await
    };
    // A client that does not take it has gone.
    let _told = tokio::time::timeout(Duration::from_secs(1), sending).await;
}

/// A client whose session is open.
pub(super) struct Arrived {
    pub(super) version: Version,
    pub(super) scope: Arc<Scope>,
    pub(super) session: Arc<Session>,
    /// Which connection of the session it is.
    pub(super) epoch: u64,
    pub(super) arrival: Arrival,
    pub(super) maximum_packet: Option<u32>,
    pub(super) connack: Connack,
}

/// Checks a CONNECT and opens the session.
async fn arrive(
    shared: &Arc<Shared>,
    guest: &mut Guest,
    connect: Connect,
) -> Result<Arrived, Refused> {
    let (client_id, assigned) = client_id(&connect)?;
    if connect.authentication {
        return Err(Refused::Authentication);
    }
    if let Some(will) = &connect.will {
        check_will(will)?;
    }
    let scope = shared.broker.scope(&guest.caller.scope);
    let limited = !shared.broker.unlimited.load(Ordering::Relaxed);
    if limited && scope.connects_too_often(&client_id) {
        return Err(Refused::Quota);
    }
    let session_expiry = session_expiry(&connect);
    let arrival = Arrival {
        client_id: client_id.to_string(),
        session: uuid::Uuid::new_v4().to_string(),
        principal: guest.principal.clone(),
        address: guest.address,
        keep_alive: keep_alive(connect.keep_alive),
        clean: connect.clean,
        session_expiry,
    };
    if let Some(certificate) = &guest.certificate {
        guest.authority = authority_of(shared, guest, certificate, &client_id).await?;
    }
    if !guest.authority.may_connect(&client_id) {
        let failed = arrival.clone();
        let told = Ctx::write(shared, &guest.caller, move |ctx| {
            presence::connect_failed(ctx, &failed);
            Ok(())
        });
        if let Err(error) = told.await {
            tracing::warn!(message = %error.message, "a refused client was not told of");
        }
        return Err(Refused::NotAuthorized);
    }
    let opened = open(shared, guest, &scope, &connect, &arrival).await;
    let (session, epoch, session_present) = opened.map_err(|error| {
        tracing::error!(message = %error.message, "a session cannot be opened");
        Refused::Unavailable
    })?;
    Ok(Arrived {
        version: connect.version,
        scope,
        session,
        epoch,
        connack: Connack {
            session_present,
            session_expiry,
            keep_alive: arrival.keep_alive,
            assigned: assigned.then_some(client_id),
        },
        arrival,
        maximum_packet: connect.maximum_packet,
    })
}

/// What the policies of a certificate allow a client id.
async fn authority_of(
    shared: &Arc<Shared>,
    guest: &Guest,
    certificate: &str,
    client_id: &str,
) -> Result<Authority, Refused> {
    let read = Ctx::read(shared, &guest.caller, |ctx| {
        authority::of_certificate(ctx, certificate, client_id, guest.address)
    });
    match read.await {
        Ok(found) => Ok(found.unwrap_or(Authority::Nothing)),
        Err(error) => {
            tracing::error!(message = %error.message, "policies cannot be read");
            Err(Refused::Unavailable)
        }
    }
}

/// The client id, and whether it is chosen here.
fn client_id(connect: &Connect) -> Result<(Arc<str>, bool), Refused> {
    if connect.client_id.is_empty() {
        // MQTT 3.1.1 keeps no session for a client without a name.
        if connect.version == Version::V3 && !connect.clean {
            return Err(Refused::ClientId);
        }
        return Ok((format!("$GEN/{}", uuid::Uuid::new_v4()).into(), true));
    }
    if connect.client_id.len() > MAX_CLIENT_ID {
        return Err(Refused::ClientId);
    }
    Ok((Arc::clone(&connect.client_id), false))
}

fn check_will(will: &Will) -> Result<(), Refused> {
    let fits = will.qos < 2 && topic::parse(&will.message.topic).is_ok();
    if fits { Ok(()) } else { Err(Refused::Protocol) }
}

fn keep_alive(asked: u16) -> u16 {
    match asked {
        0 => KEEP_ALIVE.1,
        asked => asked.clamp(KEEP_ALIVE.0, KEEP_ALIVE.1),
    }
}

/// How long the session is kept once the client is away.
fn session_expiry(connect: &Connect) -> u32 {
    match connect.version {
        Version::V3 if connect.clean => 0,
        Version::V3 => SESSION_EXPIRY,
        Version::V5 => connect.session_expiry.unwrap_or(0).min(SESSION_EXPIRY),
    }
}

/// Opens the session of a client: in memory first, so that whatever is published from now on reaches
/// it, then in the state.
async fn open(
    shared: &Arc<Shared>,
    guest: &Guest,
    scope: &Arc<Scope>,
    connect: &Connect,
    arrival: &Arrival,
) -> AwsResult<(Arc<Session>, u64, bool)> {
    let keeps = arrival.session_expiry > 0;
    let goes_on = |known: &Arc<Session>| {
        keeps && !connect.clean && known.kept && known.version == connect.version
    };
    let before = scope.client(&arrival.client_id);
    let epoch = shared.broker.next_id();
    let session = before.clone().filter(goes_on).unwrap_or_else(|| {
        let id = shared.broker.next_id();
        let client_id = arrival.client_id.as_str().into();
        Arc::new(Session::new(id, client_id, connect.version, keeps))
    });
    let will = connect.will.clone().map(Box::new);
    let taken = session.connect(epoch, connect.receive_maximum, will);
    // Another session of the client id, connected perhaps, ends here.
    let other = scope.enter(&session).filter(|other| other.id != session.id);
    let left = taken.or_else(|| other.and_then(|other| other.cut_off()));
    let (arrival, version, clean) = (arrival.clone(), connect.version, connect.clean);
    let write = Ctx::write(shared, &guest.caller, move |ctx| {
        record(ctx, left.as_ref(), &arrival, version, clean)
    });
    let (present, kept) = match write.await {
        Ok(kept) => kept,
        Err(error) => {
            session.disconnect(epoch);
            scope.leave(&session);
            return Err(error);
        }
    };
    if keeps {
        scope.resubscribe(&session, &kept.subscriptions);
        session.resume(epoch, kept.messages, kept.more);
    }
    Ok((session, epoch, present))
}

/// Writes what a new connection changes, and gives what was kept for it.
fn record(
    ctx: &Ctx<'_>,
    left: Option<&Left>,
    arrival: &Arrival,
    version: Version,
    clean: bool,
) -> AwsResult<(bool, Kept)> {
    let client_id = arrival.client_id.as_str();
    let keeps = arrival.session_expiry > 0;
    let present = if clean || !keeps {
        kept::forget(ctx, client_id)?;
        None
    } else {
        kept::open(ctx, client_id, version)?
    };
    if let Some(left) = left {
        presence::disconnected(ctx, client_id, End::TakenOver)?;
        if let Some(will) = &left.will
            && (will.delay == 0 || present.is_none())
        {
            will::left(ctx, client_id, (**will).clone(), 0)?;
        }
    }
    will::returned(ctx, client_id, present.is_some())?;
    if keeps && present.is_none() {
        kept::open(ctx, client_id, version)?;
    }
    presence::connected(ctx, arrival)?;
    Ok((present.is_some(), present.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keep_alive_is_between_thirty_seconds_and_twenty_minutes() {
        for (asked, expected) in [
            (0, 1200),
            (1, 30),
            (30, 30),
            (60, 60),
            (1200, 1200),
            (1201, 1200),
        ] {
            assert_eq!(keep_alive(asked), expected, "{asked}");
        }
    }
}
