//! Puts resources of others beside a fleet, over raw HTTP, and looks whether they are still there.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::support::Serving;

/// A server that wants no signatures: `serve("--auth off")`.
pub(crate) struct Field<'s>(pub(crate) &'s Serving);

/// The certificate that is attached to a thing of ours and to one of others.
pub(crate) struct Shared {
    pub(crate) id: String,
}

impl Field<'_> {
    /// Sends a request. Gives the status and the body.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &str,
        body: &str,
    ) -> (u16, String) {
        let host = self.0.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n\
             connection: close\r\n{headers}\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        let body = answer.split_once("\r\n\r\n").unwrap().1.to_owned();
        (status, body)
    }

    #[track_caller]
    fn make(&self, method: &str, path: &str) -> String {
        let (status, body) = self.send(method, path, "", "{}");
        assert_eq!(status, 200, "{method} {path}: {body}");
        body
    }

    /// Whether a GET of this path finds something.
    #[track_caller]
    pub(crate) fn has(&self, path: &str) -> bool {
        match self.send("GET", path, "", "") {
            (200, _) => true,
            (404, _) => false,
            other => panic!("{path}: {other:?}"),
        }
    }

    /// A certificate, attached to things.
    pub(crate) fn certificate(&self, things: &[&str]) -> Shared {
        let made = self.make("POST", "/keys-and-certificate?setAsActive=true");
        let made: serde_json::Value = serde_json::from_str(&made).unwrap();
        let arn = made["certificateArn"].as_str().unwrap();
        for thing in things {
            let header = format!("x-amzn-principal: {arn}\r\n");
            let path = format!("/things/{thing}/principals");
            let (status, body) = self.send("PUT", &path, &header, "");
            assert_eq!(status, 200, "{body}");
        }
        Shared {
            id: made["certificateId"].as_str().unwrap().to_owned(),
        }
    }

    /// Puts one of each kind beside a fleet. The things of ours are Vehicle-VIN-001 and following.
    pub(crate) fn plant(&self) -> Shared {
        for (method, path) in [
            ("POST", "/things/production-device-001"),
            ("POST", "/things/Other-001"),
            ("POST", "/thing-groups/production"),
            ("POST", "/thing-types/ProductionType"),
            ("PUT", "/packages/Production"),
            ("PUT", "/packages/Production/versions/1.0.0"),
        ] {
            self.make(method, path);
        }
        let (status, _) = self.send("PUT", "/production-bucket", "", "");
        assert_eq!(status, 200);
        self.certificate(&["Vehicle-VIN-001", "production-device-001"])
    }

    /// Whether everything that was planted is there.
    #[track_caller]
    pub(crate) fn assert_untouched(&self, shared: &Shared) {
        for path in [
            "/things/production-device-001",
            "/things/Other-001",
            "/thing-groups/production",
            "/thing-types/ProductionType",
            "/packages/Production",
            "/packages/Production/versions/1.0.0",
            "/production-bucket",
        ] {
            assert!(self.has(path), "{path} is gone");
        }
        let (status, body) = self.send("GET", &format!("/certificates/{}", shared.id), "", "");
        assert_eq!(status, 200, "{body}");
        assert!(body.contains("\"status\":\"ACTIVE\""), "{body}");
        let (_, body) = self.send("GET", "/things/production-device-001/principals", "", "");
        assert!(body.contains(&shared.id), "{body}");
    }
}
