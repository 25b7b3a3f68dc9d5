//! MQTT over WebSocket, with a signed URL.

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use futures::{SinkExt as _, StreamExt as _};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

use crate::client::{connect, publish, subscribe};

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

#[expect(
    clippy::disallowed_methods,
    reason = "a client signs with the time it has"
)]
/// The path and query of a signed URL, as clients of AWS IoT make it.
fn signed(host: &str, secret: &str) -> String {
    let time = jiff::Timestamp::now()
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string();
    let date = &time[..8];
    let scope = format!("{date}/eu-west-1/iotdevicegateway/aws4_request");
    let query = format!(
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={}&X-Amz-Date={time}&X-Amz-SignedHeaders=host",
        format!("111111111111/{scope}").replace('/', "%2F")
    );
    let empty = hex::encode(Sha256::digest(b""));
    let request = format!("GET\n/mqtt\n{query}\nhost:{host}\n\nhost\n{empty}");
    let hash = hex::encode(Sha256::digest(request.as_bytes()));
    let mut key = format!("AWS4{secret}").into_bytes();
    for part in [date, "eu-west-1", "iotdevicegateway", "aws4_request"] {
        key = hmac(&key, part);
    }
    let signature = hex::encode(hmac(
        &key,
        &format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{hash}"),
    ));
    format!("/mqtt?{query}&X-Amz-Signature={signature}")
}

#[tokio::test]
async fn a_signed_url_becomes_a_client_of_its_account_and_region() {
    let mut config = Config::new(StateDir::Memory);
    config.auth = Auth::SigV4;
    config.quotas = Quotas::Off;
    let server = Server::start(config).await.unwrap();
    let host = server.address().to_string();
    let open = async |secret: &str| {
        let url = format!("ws://{host}{}", signed(&host, secret));
        let mut request = url.into_client_request().unwrap();
        let names = "other, mqtt".parse().unwrap();
        request
            .headers_mut()
            .insert("sec-websocket-protocol", names);
        let line = TcpStream::connect(server.address()).await.unwrap();
        tokio_tungstenite::client_async(request, line).await
    };
    assert!(open("wrong").await.is_err());
    let (mut socket, response) = open("test").await.unwrap();
    assert_eq!(response.headers()["sec-websocket-protocol"], "mqtt");
    // Packets come however the client cuts them.
    let bytes = [
        connect(5, "c").bytes(),
        subscribe(5, 1, &[("$aws/events/presence/connected/#", 0), ("a", 0)]),
        publish(5, "a", "hello", 0, 0),
    ]
    .concat();
    for part in bytes.chunks(7) {
        socket.send(Message::binary(part.to_vec())).await.unwrap();
    }
    let mut came = Vec::new();
    while !came.ends_with(b"hello") {
        match socket.next().await.unwrap().unwrap() {
            Message::Binary(bytes) => came.extend(bytes),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((came[0], came[3]), (0x20, 0));
    socket.close(None).await.unwrap();
    while let Some(Ok(_)) = socket.next().await {}
    server.stop().await;
}
