//! A client whose certificate is not one that may connect. It is turned away; its CONNECT may make
//! the certificate known to the fleet (just-in-time registration).

use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::AsyncRead;

use super::handshake;
use super::packet::Packet;
use crate::auth::Caller;
use crate::error::AwsResult;
use crate::iot::certificates::jitr;
use crate::route::Ctx;
use crate::shared::Shared;

/// How long it may take to send CONNECT.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits for CONNECT, as AWS does before it registers, and tells the fleet of the certificate. That
/// the connection is closed without CONNACK is what was seen of AWS.
pub(super) async fn turn_away<S>(mut stream: S, certificate: Vec<u8>, shared: &Arc<Shared>)
where
    S: AsyncRead + Unpin,
{
    let mut input = BytesMut::new();
    let first = tokio::time::timeout(PATIENCE, handshake::read(&mut stream, &mut input)).await;
    if !matches!(first, Ok(Ok(Packet::Connect(_)))) {
        return;
    }
    if let Err(error) = tell(shared, certificate).await {
        tracing::error!(message = %error.message, "a certificate is not registered");
    }
}

async fn tell(shared: &Arc<Shared>, certificate: Vec<u8>) -> AwsResult<()> {
    let found = shared.store.read(|tx| jitr::scope_of(tx, &certificate))?;
    let Some(scope) = found else {
        return Ok(());
    };
    let Some((account, region)) = scope.split_once('/') else {
        return Ok(());
    };
    let caller = Arc::new(Caller::root(account, region));
    Ctx::write(shared, &caller, move |ctx| {
        jitr::first_seen(ctx, &certificate)
    })
    .await
}
