//! MQTT 5 clients, as devices are: over TCP or TLS, many in one process.
//!
//! The packets are those of `mqtt-proto`; what they mean to a client is here. A connection has no
//! task and no timer of its own, and its buffers grow with what is being sent or read, so that a
//! process can hold thousands of them that are silent.

use std::time::Duration;

use async_trait::async_trait;
use fleet_core::port::mqtt::{ClientOptions, MqttConnection, MqttError, MqttLink, Transport};
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

mod connection;
mod packets;
mod reason;
#[cfg(test)]
mod tests;
mod tls;
mod wire;

use connection::Connection;
use tls::Configs;

/// How long the network and TLS may take.
const CONNECT: Duration = Duration::from_secs(10);

/// What packets travel over.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// Connects MQTT 5 clients. It goes straight to the broker, through no proxy.
#[derive(Debug, Default)]
pub struct MqttClient {
    configs: Configs,
}

impl MqttClient {
    /// A client that has connected nobody yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    async fn stream(&self, options: &ClientOptions) -> Result<Box<dyn Stream>, MqttError> {
        let unreachable = |source: Box<dyn std::error::Error + Send + Sync>| {
            let (host, port) = (options.host.clone(), options.port);
            MqttError::Unreachable { host, port, source }
        };
        let config = match &options.transport {
            Transport::Plain => None,
            Transport::MutualTls(identity) => Some(self.configs.of(identity, options.port)?),
        };
        let address = (options.host.as_str(), options.port);
        let tcp = TcpStream::connect(address)
            .await
            .map_err(|error| unreachable(error.into()))?;
        tcp.set_nodelay(true)
            .map_err(|error| unreachable(error.into()))?;
        let Some(config) = config else {
            return Ok(Box::new(tcp));
        };
        let name = ServerName::try_from(options.host.clone())
            .map_err(|error| unreachable(error.into()))?;
        let tls = TlsConnector::from(config).connect(name, tcp);
        let tls = tls.await.map_err(|error| unreachable(error.into()))?;
        Ok(Box::new(tls))
    }
}

#[async_trait]
impl MqttLink for MqttClient {
    async fn connect(&self, options: &ClientOptions) -> Result<Box<dyn MqttConnection>, MqttError> {
        let connect = packets::connect(options)?;
        let stream = timeout(CONNECT, self.stream(options)).await;
        let stream = stream.unwrap_or_else(|_| {
            let (host, port) = (options.host.clone(), options.port);
            let source = format!("no answer within {} seconds", CONNECT.as_secs()).into();
            Err(MqttError::Unreachable { host, port, source })
        })?;
        let keep_alive = Duration::from_secs(options.keep_alive_seconds.into());
        let connection = Connection::open(stream, &connect, keep_alive).await?;
        Ok(Box::new(connection))
    }
}
