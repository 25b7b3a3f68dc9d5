//! The broker on the wire: what MQTT clients send, right and wrong, and what comes back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]
#![expect(missing_docs, reason = "a test program")]
#![expect(unreachable_pub, reason = "a test program")]

mod certified;
mod client;
mod delivery;
mod events;
mod limits;
mod malformed;
mod reserved;
mod sessions;
mod websocket;

use std::net::SocketAddr;

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A server with a plain door, without rates and signatures.
pub struct Local(pub Server);

impl Local {
    pub async fn start() -> Local {
        Local::on(StateDir::Memory).await
    }

    pub async fn on(state: StateDir) -> Local {
        let mut config = Config::new(state);
        config.auth = Auth::Off;
        config.quotas = Quotas::Off;
        config.mqtt_port = Some(0);
        config.mqtts_port = Some(0);
        Local(Server::start(config).await.unwrap())
    }

    pub fn door(&self) -> SocketAddr {
        self.0.mqtt_addr().unwrap()
    }

    pub async fn client(&self, version: u8, id: &str) -> client::Client {
        client::Client::connect(self.door(), &client::connect(version, id))
            .await
            .0
    }

    /// Sends a request of the data plane and gives status and body.
    pub async fn http(&self, method: &str, target: &str, body: &str) -> (u16, String) {
        self.http_to("data.iot", method, target, body).await
    }

    pub async fn http_to(
        &self,
        service: &str,
        method: &str,
        target: &str,
        body: &str,
    ) -> (u16, String) {
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: {service}.us-east-1.amazonaws.com\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        self.raw(&request).await
    }

    /// Sends a request as it stands.
    pub async fn raw(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.0.address()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, body.to_owned())
    }
}
