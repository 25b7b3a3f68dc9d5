//! Connections: HTTP and TLS on one port, told apart by the first byte.

use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::{dispatch, relay};

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
    pub(super) acceptor: TlsAcceptor,
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
    let mut first = [0];
    let peeked = tokio::select! {
        () = serving.cancel.cancelled() => return,
        peeked = tokio::time::timeout(IDLE, stream.peek(&mut first)) => peeked,
    };
    match peeked {
        Ok(Ok(1)) if first[0] == TLS_HANDSHAKE => {
            match tokio::time::timeout(HANDSHAKE, serving.acceptor.accept(stream)).await {
                Ok(Ok(stream)) => http(stream, serving).await,
                Ok(Err(cause)) => tracing::debug!(%cause, "TLS handshake failed"),
                Err(_) => tracing::debug!("TLS handshake took too long"),
            }
        }
        Ok(Ok(1)) => http(stream, serving).await,
        _ => {}
    }
}

async fn http(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, serving: &Serving) {
    let dispatcher = Arc::clone(&serving.dispatcher);
    let service = service_fn(move |request| dispatch::answer(Arc::clone(&dispatcher), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_headers(200)
        .half_close(true)
        .serve_connection(TokioIo::new(stream), service);
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
