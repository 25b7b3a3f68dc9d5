//! Connections: HTTP and TLS on one port, told apart by the first byte.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::LazyConfigAcceptor;
use tokio_rustls::rustls::server::Acceptor;
use tokio_rustls::server::TlsStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::{dispatch, relay, tls, upgrade};
use crate::mqtt::door::Door;

/// Connections at once; more wait in the system's queue.
const MAX_CONNECTIONS: usize = 8_192;

/// A connection that says nothing for this long is closed, as is one whose request headers take longer.
const IDLE: Duration = Duration::from_secs(75);
const HEADERS: Duration = Duration::from_secs(15);
const HANDSHAKE: Duration = Duration::from_secs(10);

/// The first byte of a TLS handshake record.
const TLS_HANDSHAKE: u8 = 0x16;

/// What the accept loop needs.
pub(super) struct Serving {
    pub(super) dispatcher: Arc<dispatch::Dispatcher>,
    pub(super) tls: tls::Settings,
    pub(super) door: Door,
    pub(super) relay: Option<relay::Relay>,
    pub(super) cancel: CancellationToken,
    pub(super) tasks: TaskTracker,
}

pub(super) async fn accept(listener: TcpListener, serving: Serving) {
    let serving = Arc::new(serving);
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let place = tokio::select! {
            () = serving.cancel.cancelled() => return,
            place = Arc::clone(&places).acquire_owned() => place,
        };
        let accepted = tokio::select! {
            () = serving.cancel.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                let serving_one = Arc::clone(&serving);
                serving.tasks.spawn(async move {
                    serve(stream, &serving_one).await;
                    drop(place);
                });
            }
            Err(cause) => {
                // Out of file descriptors: let connections end before asking again.
                tracing::warn!(%cause, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}

async fn serve(stream: TcpStream, serving: &Serving) {
    if let Some(relay) = &serving.relay
        && let Some(server) = relay.connect().await
    {
        tokio::select! {
            () = serving.cancel.cancelled() => {}
            () = relay::pass(stream, server) => {}
        }
        return;
    }
    if let Err(cause) = stream.set_nodelay(true) {
        tracing::debug!(%cause, "no TCP_NODELAY");
    }
    let address = stream.peer_addr().ok();
    let mut first = [0];
    let peeked = tokio::select! {
        () = serving.cancel.cancelled() => return,
        peeked = tokio::time::timeout(IDLE, stream.peek(&mut first)) => peeked,
    };
    match peeked {
        Ok(Ok(1)) if first[0] == TLS_HANDSHAKE => {
            match tokio::time::timeout(HANDSHAKE, over_tls(stream, serving)).await {
                Ok(Ok((stream, true))) => match address {
                    Some(address) => Box::pin(serving.door.welcome(stream, address)).await,
                    None => tracing::debug!("a client that is nowhere"),
                },
                Ok(Ok((stream, false))) => http(stream, address, serving).await,
                Ok(Err(cause)) => tracing::debug!(%cause, "TLS handshake failed"),
                Err(_) => tracing::debug!("TLS handshake took too long"),
            }
        }
        Ok(Ok(1)) => http(stream, address, serving).await,
        _ => {}
    }
}

/// Shakes hands, and says whether the client asks for MQTT by its protocol's name.
async fn over_tls(
    stream: TcpStream,
    serving: &Serving,
) -> std::io::Result<(TlsStream<TcpStream>, bool)> {
    let hello = LazyConfigAcceptor::new(Acceptor::default(), stream).await?;
    let mqtt = {
        let names = hello.client_hello().alpn();
        names.is_some_and(|mut names| names.any(|name| name == tls::MQTT))
    };
    let settings = if mqtt {
        &serving.tls.mqtt
    } else {
        &serving.tls.http
    };
    let stream = hello.into_stream(Arc::clone(settings)).await?;
    Ok((stream, mqtt))
}

async fn http(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    address: Option<SocketAddr>,
    serving: &Serving,
) {
    let (dispatcher, door) = (Arc::clone(&serving.dispatcher), serving.door.clone());
    let service = service_fn(move |request| {
        let (dispatcher, door) = (Arc::clone(&dispatcher), door.clone());
        async move {
            if upgrade::is_meant(&request) {
                return Ok(upgrade::answer(&door, request, address));
            }
            dispatch::answer(dispatcher, request).await
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_headers(200)
        .half_close(true)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    tokio::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = serving.cancel.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(cause) = ended {
        tracing::debug!(%cause, "a connection ended early");
    }
}
