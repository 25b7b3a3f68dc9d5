//! The fleet index of one state that several servers work on at the same time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

async fn serve(state: &Path) -> Server {
    let mut config = Config::new(StateDir::Path(state.to_owned()));
    config.auth = Auth::Off;
    config.quotas = Quotas::Off;
    Server::start(config).await.unwrap()
}

/// Sends a request and gives the body of its answer, which must be a success.
async fn send(server: &Server, method: &str, target: &str, body: &Value) -> Value {
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    let request = format!(
        "{method} {target} HTTP/1.1\r\nhost: iot.us-east-1.amazonaws.com\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{target}: {answer}");
    serde_json::from_str(body).unwrap_or(Value::Null)
}

async fn create(server: &Server, name: &str, color: &str) {
    let body = json!({"attributePayload": {"attributes": {"color": color}}});
    send(server, "POST", &format!("/things/{name}"), &body).await;
}

async fn count(server: &Server, query: &str) -> usize {
    let body = json!({"queryString": query, "maxResults": 500});
    let found = send(server, "POST", "/indices/search", &body).await;
    found["things"].as_array().unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_one_server_answered_the_other_finds_and_both_index_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let (one, other) = (serve(directory.path()).await, serve(directory.path()).await);
    let on = json!({"thingIndexingConfiguration": {"thingIndexingMode": "REGISTRY"}});
    send(&one, "POST", "/indexing/config", &on).await;
    let group = json!({"queryString": "attributes.color:red"});
    send(&other, "POST", "/dynamic-thing-groups/reds", &group).await;
    for n in 0..10 {
        create(&one, &format!("a{n}"), "red").await;
        assert_eq!(count(&other, "attributes.color:red").await, n + 1);
    }
    // Both write and search at the same time; each sees at least what was there before.
    tokio::join!(fill(&one, 'b'), fill(&other, 'c'));
    assert_eq!(count(&one, "*").await, 110);
    assert_eq!(count(&other, "attributes.color:red").await, 60);
    let members = "/thing-groups/reds/things?maxResults=250";
    let listed = send(&one, "GET", members, &Value::Null).await;
    assert_eq!(listed["things"].as_array().unwrap().len(), 60);
    one.stop().await;
    other.stop().await;
    let again = serve(directory.path()).await;
    assert_eq!(count(&again, "thingGroupNames:reds").await, 60);
    again.stop().await;
}

/// Fifty things, every second one red, with a search after each.
async fn fill(server: &Server, prefix: char) {
    for n in 0..50 {
        let name = format!("{prefix}{n:02}");
        create(server, &name, if n % 2 == 0 { "red" } else { "blue" }).await;
        assert_eq!(count(server, &format!("thingName:{name}")).await, 1);
        assert!(count(server, &format!("thingName:{prefix}*")).await > n);
    }
}
