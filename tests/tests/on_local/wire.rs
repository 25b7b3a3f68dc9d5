//! Plain HTTP to a local AWS without signatures: for what others do to a fleet, and the ports do not.

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A local AWS that takes requests of anybody, as many as come.
pub(crate) async fn open_server() -> Server {
    let mut config = Config::new(StateDir::Memory);
    config.auth = Auth::Off;
    config.quotas = Quotas::Off;
    Server::start(config).await.unwrap()
}

/// Sends a request to a service by the first word of its host name. Gives the body of the answer,
/// which must be a success.
pub(crate) async fn send(
    server: &Server,
    service: &str,
    request: &str,
    head: &[(&str, &str)],
    body: &str,
) -> String {
    let mut text = format!(
        "{request} HTTP/1.1\r\nhost: {service}.us-east-1.amazonaws.com\r\nconnection: close\r\n"
    );
    let length = body.len().to_string();
    for (name, value) in head.iter().chain(&[("content-length", length.as_str())]) {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.push_str(body);
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap();
    assert!(status.starts_with('2'), "{request}: {answer}");
    body.to_owned()
}

/// Sends a request with a JSON body to AWS IoT.
pub(crate) async fn iot(server: &Server, request: &str, body: &Value) -> Value {
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    let answer = send(server, "iot", request, &[], &body).await;
    match answer.as_str() {
        "" => Value::Null,
        answer => serde_json::from_str(answer).unwrap(),
    }
}
