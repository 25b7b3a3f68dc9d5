//! Clients with certificates: who is let in, and what the policies of the certificate allow.

use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::Local;
use crate::client::{Client, connect, puback, publish, publish_with};

/// A registered certificate.
struct Device {
    arn: String,
    id: String,
    tls: Arc<ClientConfig>,
}

impl Local {
    async fn iot(&self, method: &str, target: &str, body: Value) -> Value {
        let (status, body) = self.http_to("iot", method, target, &body.to_string()).await;
        assert_eq!(status, 200, "{method} {target}: {body}");
        serde_json::from_str(&body).unwrap_or(Value::Null)
    }

    async fn device(&self, alpn: &[&[u8]]) -> Device {
        let target = "/keys-and-certificate?setAsActive=true";
        let made = self.iot("POST", target, json!({})).await;
        let pem = |value: &Value| value.as_str().unwrap().as_bytes().to_vec();
        let chain = CertificateDer::from_pem_slice(&pem(&made["certificatePem"])).unwrap();
        let key = PrivateKeyDer::from_pem_slice(&pem(&made["keyPair"]["PrivateKey"])).unwrap();
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from_pem_slice(self.0.ca_pem().as_bytes()).unwrap())
            .unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_client_auth_cert(vec![chain], key)
            .unwrap();
        tls.alpn_protocols = alpn.iter().map(|name| name.to_vec()).collect();
        Device {
            arn: made["certificateArn"].as_str().unwrap().to_owned(),
            id: made["certificateId"].as_str().unwrap().to_owned(),
            tls: Arc::new(tls),
        }
    }

    async fn policy(&self, name: &str, target: &str, statements: Value) {
        let document = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
        let body = json!({"policyDocument": document});
        self.iot("POST", &format!("/policies/{name}"), body).await;
        let body = json!({"target": target});
        self.iot("PUT", &format!("/target-policies/{name}"), body)
            .await;
    }

    /// A client over TLS.
    async fn over_tls(&self, device: &Device, port: u16, version: u8) -> Client {
        let line = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let tls = TlsConnector::from(Arc::clone(&device.tls));
        let line = Box::new(tls.connect(name, line).await.unwrap());
        Client { line, version }
    }

    async fn enter(&self, device: &Device, version: u8, id: &str) -> (Client, u8) {
        let port = self.0.mqtts_addr().unwrap().port();
        let mut client = self.over_tls(device, port, version).await;
        client.send(&connect(version, id).bytes()).await;
        let (first, rest) = client.packet().await;
        assert_eq!(first, 0x20);
        (client, rest[1])
    }
}

fn allow(action: &str, resource: &str) -> Value {
    let resource = format!("arn:aws:iot:us-east-1:123456789012:{resource}");
    json!({"Effect": "Allow", "Action": format!("iot:{action}"), "Resource": resource})
}

#[tokio::test]
async fn policies_with_variables_decide_what_a_device_may_do() {
    let local = Local::start().await;
    let device = local.device(&[]).await;
    let own = "${iot:Connection.Thing.ThingName}";
    let statements = json!([
        allow("Connect", &format!("client/{own}")),
        allow("Publish", &format!("topic/{own}/out")),
        allow("Subscribe", &format!("topicfilter/{own}/*")),
        allow("Receive", &format!("topic/{own}/in")),
    ]);
    local.policy("device", &device.arn, statements).await;
    local.iot("POST", "/things/truck", json!({})).await;
    // The variable has no value before the certificate is the thing's.
    let mut watch = local.client(4, "watch").await;
    watch
        .subscribe("$aws/events/presence/connect_failed/#", 0)
        .await;
    for (version, code) in [(4, 5), (5, 0x87)] {
        let (mut client, refused) = local.enter(&device, version, "truck").await;
        assert_eq!(refused, code);
        assert_eq!(client.next().await, None);
        let event = watch.message().await;
        assert_eq!(event.topic, "$aws/events/presence/connect_failed/truck");
        assert!(
            event.payload.contains("AUTHORIZATION_FAILED"),
            "{}",
            event.payload
        );
    }
    let (status, _) = {
        let request = format!(
            "PUT /things/truck/principals HTTP/1.1\r\nhost: iot.us-east-1.amazonaws.com\r\nx-amzn-principal: {}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            device.arn
        );
        local.raw(&request).await
    };
    assert_eq!(status, 200);
    let (_, refused) = local.enter(&device, 4, "other").await;
    assert_eq!(refused, 5);
    for (version, denied) in [(4, 0x80), (5, 0x87)] {
        let (mut truck, accepted) = local.enter(&device, version, "truck").await;
        assert_eq!(accepted, 0);
        assert_eq!(truck.subscribe("truck/+", 1).await, 1);
        assert_eq!(truck.subscribe("other/+", 1).await, denied);
        truck.publish("truck/out", "mine").await;
        // What may be subscribed to need not be received: the message to truck/out is not.
        let mut boss = local.client(4, "boss").await;
        boss.publish("truck/out", "no").await;
        boss.publish("truck/in", "yes").await;
        let seen = truck.message().await;
        assert_eq!(seen.payload, "yes");
        truck.send(&puback(seen.id)).await;
        if version == 5 {
            truck.send(&publish(5, "other", "x", 1, 3)).await;
            assert_eq!(truck.packet().await, (0x40, vec![0, 3, 0x87]));
        }
        // To retain needs a right of its own.
        truck
            .send(&publish_with(version, "truck/out", "x", 0, 0, true, &[]))
            .await;
        truck.closed(0x87).await;
    }
    local.0.stop().await;
}

#[tokio::test]
async fn the_policies_of_a_thing_s_group_count_and_changes_are_followed_at_once() {
    let local = Local::start().await;
    let device = local.device(&[]).await;
    local
        .policy("enter", &device.arn, json!([allow("Connect", "client/*")]))
        .await;
    local.iot("POST", "/things/truck", json!({})).await;
    let request = format!(
        "PUT /things/truck/principals HTTP/1.1\r\nhost: iot.us-east-1.amazonaws.com\r\nx-amzn-principal: {}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        device.arn
    );
    assert_eq!(local.raw(&request).await.0, 200);
    local.iot("POST", "/thing-groups/trucks", json!({})).await;
    let group = "arn:aws:iot:us-east-1:123456789012:thinggroup/trucks";
    local
        .policy("talk", group, json!([allow("Publish", "topic/*")]))
        .await;
    let (mut truck, accepted) = local.enter(&device, 5, "truck").await;
    assert_eq!(accepted, 0);
    truck.send(&publish(5, "a", "x", 1, 1)).await;
    assert_eq!(truck.packet().await, (0x40, vec![0, 1, 0x87]));
    let member = json!({"thingName": "truck", "thingGroupName": "trucks"});
    local
        .iot("PUT", "/thing-groups/addThingToThingGroup", member)
        .await;
    // The connection learns of it within a moment.
    let mut answer = 0x87;
    while answer == 0x87 {
        truck.send(&publish(5, "a", "x", 1, 1)).await;
        answer = truck.packet().await.1.get(2).copied().unwrap_or(0);
    }
    assert_eq!(answer, 0);
    // Without the right to connect, the connection ends.
    let body = json!({"target": device.arn});
    local.iot("POST", "/target-policies/enter", body).await;
    truck.closed(0x87).await;
    local.0.stop().await;
}

#[tokio::test]
async fn only_an_active_certificate_of_the_registry_is_let_in() {
    let local = Local::start().await;
    let device = local.device(&[]).await;
    local
        .policy(
            "all",
            &device.arn,
            json!([{"Effect": "Allow", "Action": "*", "Resource": "*"}]),
        )
        .await;
    let (mut client, accepted) = local.enter(&device, 5, "c").await;
    assert_eq!(accepted, 0);
    let target = format!("/certificates/{}?newStatus=INACTIVE", device.id);
    local.iot("PUT", &target, json!({})).await;
    client.closed(0x87).await;
    let port = local.0.mqtts_addr().unwrap().port();
    let mut client = local.over_tls(&device, port, 4).await;
    // It is closed without an answer, whatever it says.
    let hello = connect(4, "c").bytes();
    let _written = tokio::io::AsyncWriteExt::write_all(&mut client.line, &hello).await;
    assert_eq!(client.next().await, None);
    local.0.stop().await;
}

#[tokio::test]
async fn the_port_of_https_takes_clients_that_name_the_protocol() {
    let local = Local::start().await;
    let device = local.device(&[b"x-amzn-mqtt-ca"]).await;
    local
        .policy(
            "all",
            &device.arn,
            json!([{"Effect": "Allow", "Action": "*", "Resource": "*"}]),
        )
        .await;
    let mut client = local.over_tls(&device, local.0.address().port(), 5).await;
    client.send(&connect(5, "c").bytes()).await;
    assert_eq!(client.packet().await.1[1], 0);
    client.quiet().await;
    local.0.stop().await;
}
