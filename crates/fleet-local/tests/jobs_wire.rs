//! Jobs in bytes: statuses and shapes of answers, and URLs that a device downloads from.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::time::Duration;

use fleet_local::{Auth, Config, Quotas, Server, StateDir};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Two servers on one state: one that takes anything, and one that wants signatures.
struct Wire {
    open: Server,
    signed: Server,
    directory: std::path::PathBuf,
}

impl Wire {
    async fn start() -> Wire {
        let directory = std::env::temp_dir().join(format!("jobs-wire-{}", uuid::Uuid::new_v4()));
        let mut config = Config::new(StateDir::Path(directory.clone()));
        config.quotas = Quotas::Off;
        let signed = Server::start(config.clone()).await.unwrap();
        config.auth = Auth::Off;
        let open = Server::start(config).await.unwrap();
        Wire {
            open,
            signed,
            directory,
        }
    }

    /// Sends to a service by its host name; gives the status, the head and the body.
    async fn send(
        &self,
        host: &str,
        method: &str,
        target: &str,
        body: &str,
    ) -> (u16, String, String) {
        exchange(&self.open, host, method, target, body).await
    }

    async fn iot(&self, method: &str, target: &str, body: Value) -> (u16, Value) {
        self.json("iot.us-east-1.amazonaws.com", method, target, body)
            .await
    }

    async fn device(&self, method: &str, target: &str, body: Value) -> (u16, Value) {
        self.json(
            "data.jobs.iot.us-east-1.amazonaws.com",
            method,
            target,
            body,
        )
        .await
    }

    async fn json(&self, host: &str, method: &str, target: &str, body: Value) -> (u16, Value) {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        let (status, _, body) = self.send(host, method, target, &body).await;
        let body = match body.as_str() {
            "" => Value::Null,
            body => serde_json::from_str(body).unwrap(),
        };
        (status, body)
    }

    /// A thing `t`, a job `j` on it.
    async fn job(&self, more: Value) {
        self.iot("POST", "/things/t", Value::Null).await;
        let mut job = json!({"targets": ["arn:aws:iot:us-east-1:123456789012:thing/t"],
            "document": "{\"a\": 1}"});
        let more = more.as_object().unwrap().clone();
        job.as_object_mut().unwrap().extend(more);
        let (status, made) = self.iot("PUT", "/jobs/j", job).await;
        assert_eq!(status, 200, "{made}");
    }

    async fn stop(self) {
        self.open.stop().await;
        self.signed.stop().await;
        std::fs::remove_dir_all(self.directory).unwrap();
    }
}

async fn exchange(
    server: &Server,
    host: &str,
    method: &str,
    target: &str,
    body: &str,
) -> (u16, String, String) {
    let request = format!(
        "{method} {target} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_lowercase(), body.to_owned())
}

#[tokio::test]
async fn refusals_have_the_statuses_of_the_models() {
    let wire = Wire::start().await;
    wire.job(json!({})).await;
    let again = json!({"targets": ["arn:aws:iot:us-east-1:123456789012:thing/t"],
        "document": "{}"});
    assert_eq!(wire.iot("PUT", "/jobs/j", again).await.0, 409);
    assert_eq!(wire.iot("GET", "/jobs/no", Value::Null).await.0, 404);
    assert_eq!(wire.iot("DELETE", "/jobs/j", Value::Null).await.0, 409);
    let begin = json!({"status": "IN_PROGRESS"});
    assert_eq!(wire.device("POST", "/things/t/jobs/j", begin).await.0, 200);
    let cancel = wire.iot("PUT", "/things/t/jobs/j/cancel", json!({})).await;
    assert_eq!(cancel.0, 409);
    let version = json!({"expectedVersion": 9});
    let conflict = wire
        .iot("PUT", "/things/t/jobs/j/cancel?force=true", version)
        .await;
    assert_eq!(conflict.0, 409);
    let bad = json!({"status": "REMOVED"});
    assert_eq!(wire.device("POST", "/things/t/jobs/j", bad).await.0, 400);
    let done = json!({"status": "SUCCEEDED"});
    assert_eq!(
        wire.device("POST", "/things/t/jobs/j", done.clone())
            .await
            .0,
        200
    );
    assert_eq!(wire.device("POST", "/things/t/jobs/j", done).await.0, 409);
    let host = "data.jobs.iot.us-east-1.amazonaws.com";
    let (status, head, _) = wire.send(host, "GET", "/things/t/jobs/j", "").await;
    assert_eq!(status, 410);
    assert!(
        head.contains("x-amzn-errortype: terminalstateexception"),
        "{head}"
    );
    wire.stop().await;
}

#[tokio::test]
async fn two_services_share_a_path_and_answer_each_in_its_own_way() {
    let wire = Wire::start().await;
    wire.job(json!({})).await;
    let (_, control) = wire.iot("GET", "/things/t/jobs/j", Value::Null).await;
    let (_, device) = wire.device("GET", "/things/t/jobs/j", Value::Null).await;
    assert_eq!(
        control["execution"]["thingArn"],
        "arn:aws:iot:us-east-1:123456789012:thing/t"
    );
    assert_eq!(device["execution"]["thingName"], "t");
    assert_eq!(device["execution"]["jobDocument"], "{\"a\": 1}");
    let (_, listed) = wire
        .iot("GET", "/things/t/jobs?status=QUEUED", Value::Null)
        .await;
    assert_eq!(listed["executionSummaries"][0]["jobId"], "j");
    let (_, pending) = wire.device("GET", "/things/t/jobs", Value::Null).await;
    assert_eq!(pending["queuedJobs"][0]["jobId"], "j");
    let (_, next) = wire.device("PUT", "/things/t/jobs/$next", json!({})).await;
    assert_eq!(next["execution"]["status"], "IN_PROGRESS");
    let number = next["execution"]["executionNumber"].as_i64().unwrap();
    let target = format!("/things/t/jobs/j/executionNumber/{number}?force=true");
    assert_eq!(wire.iot("DELETE", &target, Value::Null).await.0, 200);
    wire.stop().await;
}

#[tokio::test]
async fn a_device_downloads_with_its_url_until_the_virtual_clock_ends_it() {
    let wire = Wire::start().await;
    let s3 = "s3.us-east-1.amazonaws.com";
    assert_eq!(wire.send(s3, "PUT", "/firmware", "").await.0, 200);
    assert_eq!(
        wire.send(s3, "PUT", "/firmware/v1/image", "new firmware")
            .await
            .0,
        200
    );
    assert_eq!(
        wire.send(s3, "PUT", "/firmware/secret", "keep out").await.0,
        200
    );
    let form = |pairs: &[(&str, &str)]| {
        let encode =
            |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
        let pairs = pairs
            .iter()
            .map(|(key, value)| format!("{key}={}", encode(value)));
        pairs.collect::<Vec<_>>().join("&")
    };
    let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"Service": "iot.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    .to_string();
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "s3:GetObject", "Resource": "arn:aws:s3:::firmware/v1/*",
        "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"},
                      "Bool": {"aws:SecureTransport": "true"}}}]})
    .to_string();
    let iam = "iam.amazonaws.com";
    for body in [
        form(&[
            ("Action", "CreateRole"),
            ("Version", "2010-05-08"),
            ("RoleName", "jobs"),
            ("AssumeRolePolicyDocument", &trust),
        ]),
        form(&[
            ("Action", "PutRolePolicy"),
            ("Version", "2010-05-08"),
            ("RoleName", "jobs"),
            ("PolicyName", "p"),
            ("PolicyDocument", &policy),
        ]),
    ] {
        let answer = wire.send(iam, "POST", "/", &body).await;
        assert_eq!(answer.0, 200, "{}", answer.2);
    }
    let place = "https://s3.us-east-1.amazonaws.com/firmware";
    let document = json!({
        "image": format!("${{aws:iot:s3-presigned-url:{place}/v1/image}}"),
        "secret": format!("${{aws:iot:s3-presigned-url:{place}/secret}}"),
        "upload": format!("${{aws:iot:s3-presigned-url-upload:{place}/logs/${{thingName}}}}"),
    });
    let config = json!({"roleArn": "arn:aws:iam::123456789012:role/jobs", "expiresInSec": 60});
    wire.job(json!({"document": document.to_string(), "presignedUrlConfig": config}))
        .await;
    let fetch = async || -> Value {
        let (_, found) = wire.device("GET", "/things/t/jobs/j", Value::Null).await;
        serde_json::from_str(found["execution"]["jobDocument"].as_str().unwrap()).unwrap()
    };
    let urls = fetch().await;
    // The other server, which wants signatures, has another port: the host stays the URL's.
    let get = async |method: &str, url: &Value, body: &str| {
        let rest = url.as_str().unwrap().strip_prefix("http://").unwrap();
        let (host, path) = rest.split_once('/').unwrap();
        exchange(&wire.signed, host, method, &format!("/{path}"), body).await
    };
    let image = get("GET", &urls["image"], "").await;
    assert_eq!((image.0, image.2.as_str()), (200, "new firmware"));
    assert_eq!(
        get("GET", &urls["secret"], "").await.0,
        403,
        "the role may not"
    );
    let forged = json!(
        urls["image"]
            .as_str()
            .unwrap()
            .replace("v1/image", "secret")
    );
    let refused = get("GET", &forged, "").await;
    assert!(
        refused.0 == 403 && refused.2.contains("SignatureDoesNotMatch"),
        "{}",
        refused.2
    );
    assert_eq!(get("PUT", &urls["upload"], "a log").await.0, 200);
    assert_eq!(
        wire.send(s3, "GET", "/firmware/logs/t", "").await.2,
        "a log"
    );
    wire.signed.advance(Duration::from_secs(61)).await.unwrap();
    let late = get("GET", &urls["image"], "").await;
    assert!(
        late.0 == 403 && late.2.contains("Request has expired"),
        "{}",
        late.2
    );
    let anew = fetch().await;
    assert_eq!(get("GET", &anew["image"], "").await.0, 200);
    wire.stop().await;
}

#[tokio::test]
async fn a_rollout_goes_on_once_however_many_servers_are_at_it() {
    let wire = Wire::start().await;
    wire.iot("POST", "/thing-groups/fleet", Value::Null).await;
    for number in 0..60 {
        let thing = format!("t{number:02}");
        wire.iot("POST", &format!("/things/{thing}"), Value::Null)
            .await;
        let member = json!({"thingGroupName": "fleet", "thingName": thing});
        wire.iot("PUT", "/thing-groups/addThingToThingGroup", member)
            .await;
    }
    wire.job(json!({
        "targets": ["arn:aws:iot:us-east-1:123456789012:thinggroup/fleet"],
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 1},
    }))
    .await;
    // Both servers carry out what is due, and both clocks are moved, ten minutes in all.
    for _ in 0..10 {
        let (open, signed) = tokio::join!(
            wire.open.advance(Duration::from_secs(30)),
            wire.signed.advance(Duration::from_secs(30)),
        );
        open.unwrap();
        signed.unwrap();
    }
    let (_, described) = wire.iot("GET", "/jobs/j", Value::Null).await;
    let details = &described["job"]["jobProcessDetails"];
    assert_eq!(details["numberOfQueuedThings"], 11, "{details}");
    let (_, listed) = wire
        .iot("GET", "/jobs/j/things?maxResults=250", Value::Null)
        .await;
    let queued: Vec<f64> = listed["executionSummaries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|summary| summary["jobExecutionSummary"]["queuedAt"].as_f64().unwrap())
        .collect();
    assert_eq!(queued.len(), 11);
    // Each at its own minute, to the millisecond, whenever it was carried out.
    for pair in queued.windows(2) {
        assert!((pair[1] - pair[0] - 60.0).abs() < 0.002, "{queued:?}");
    }
    wire.stop().await;
}
