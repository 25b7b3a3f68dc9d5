//! What a job document tells a device to download, and how the file can be checked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::{DeviceFailure, FailureType};

/// How deep a document is looked into. AWS takes no document that is deeper than sense.
const DEEP: usize = 64;

/// A file that the document tells to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Artifact {
    pub(super) url: String,
    pub(super) expected: Expected,
}

/// What the document says of a file, if it does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Expected {
    /// Bytes.
    pub(super) size: Option<u64>,
    /// SHA-256, in hexadecimal or base64, as it is written.
    pub(super) sha256: Option<String>,
}

/// Whether there is something to download in a document, as AWS keeps it or as devices get it.
pub(super) fn is_in(document: &Value) -> bool {
    let mut found = false;
    each_text(document, &mut |text, _| {
        found |= is_presigned(text) || is_placeholder(text);
    });
    found
}

/// What a device with this document downloads, in the order of the document.
pub(super) fn all(document: &str) -> Result<Vec<Artifact>, DeviceFailure> {
    let document: Value = serde_json::from_str(document).map_err(|error| {
        let reason = format!("the job document is no JSON: {error}");
        DeviceFailure::new(FailureType::DocumentFailure, reason)
    })?;
    let mut artifacts = Vec::new();
    let mut left_over = None;
    each_text(&document, &mut |text, around| {
        if is_presigned(text) {
            artifacts.push(Artifact {
                url: text.to_owned(),
                expected: around.clone(),
            });
        } else if is_placeholder(text) {
            left_over = Some(text.to_owned());
        }
    });
    match left_over {
        Some(placeholder) => {
            let reason = format!("AWS IoT Jobs has put no URL in the place of {placeholder}");
            Err(DeviceFailure::new(FailureType::DownloadFailure, reason))
        }
        None => Ok(artifacts),
    }
}

/// A URL that carries its signature, version 4 or 2.
fn is_presigned(text: &str) -> bool {
    let signed = |text: &str| text.contains("X-Amz-Signature=") || text.contains("&Signature=");
    (text.starts_with("https://") || text.starts_with("http://")) && signed(text)
}

/// A placeholder for one that was not replaced.
fn is_placeholder(text: &str) -> bool {
    text.starts_with("${aws:iot:") && text.contains("s3-presigned-url") && !text.contains("-upload")
}

/// Calls with each text of a document and what is said of a file beside it. What devices are to
/// upload is left out.
fn each_text(value: &Value, call: &mut impl FnMut(&str, &Expected)) {
    visit(value, DEEP, &Expected::default(), call);
}

fn visit(value: &Value, deep: usize, around: &Expected, call: &mut impl FnMut(&str, &Expected)) {
    let Some(deeper) = deep.checked_sub(1) else {
        return;
    };
    match value {
        Value::Object(members) => {
            let here = around.with(members);
            // What is said around several files is said of none of them.
            let urls = members.values().filter_map(Value::as_str);
            let texts = one_only(urls.filter(|text| is_presigned(text)).count(), &here);
            let inner = members.iter().filter(|(name, _)| *name != "attributes");
            let inner = inner.filter(|(_, value)| value.is_object() || value.is_array());
            let inside = one_only(inner.count(), &here);
            for (name, value) in members {
                if name.to_ascii_lowercase().contains("upload") {
                    continue;
                }
                match value {
                    Value::String(text) => call(text, &texts),
                    other => visit(other, deeper, &inside, call),
                }
            }
        }
        Value::Array(items) => {
            let each = one_only(items.len(), around);
            for item in items {
                visit(item, deeper, &each, call);
            }
        }
        Value::String(text) => call(text, around),
        _ => {}
    }
}

fn one_only(files: usize, said: &Expected) -> Expected {
    match files {
        0 | 1 => said.clone(),
        _ => Expected::default(),
    }
}

impl Expected {
    /// What the members of an object say, or those of its `attributes`: in a document for a package
    /// version these are the version's. Where they say nothing, what is said around it counts.
    fn with(&self, members: &Map<String, Value>) -> Self {
        let attributes = members.get("attributes").and_then(Value::as_object);
        let mut here = self.clone();
        for (name, value) in attributes.into_iter().flatten().chain(members) {
            here.note(name, value);
        }
        here
    }

    fn note(&mut self, name: &str, value: &Value) {
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        let name = letters.collect::<String>().to_ascii_lowercase();
        match name.as_str() {
            "filesize" | "sizebytes" | "sizeinbytes" | "contentlength" | "artifactsize" => {
                let text = value.as_str().map(str::trim);
                let number = text.map_or_else(|| value.as_u64(), |text| text.parse().ok());
                self.size = number.or(self.size);
            }
            "sha256" | "checksumsha256" | "sha256checksum" | "artifactsha256" | "filesha256" => {
                let text = value.as_str().map(str::trim);
                let text = text.filter(|text| matches!(text.len(), 44 | 64));
                self.sha256 = text.map(str::to_owned).or(self.sha256.take());
            }
            _ => {}
        }
    }

    /// Checks a file of so many bytes with this digest.
    pub(super) fn check(&self, file: &Received) -> Result<(), DeviceFailure> {
        let wrong = |reason| Err(DeviceFailure::new(FailureType::VerificationFailure, reason));
        if let Some(size) = self.size.filter(|size| *size != file.bytes) {
            let bytes = file.bytes;
            return wrong(format!(
                "the file has {bytes} bytes, the document says {size}"
            ));
        }
        let digest = file.sha256();
        let base64 = STANDARD.encode(file.digest);
        let same = |given: &&String| given.eq_ignore_ascii_case(&digest) || **given == base64;
        if let Some(given) = self.sha256.as_ref().filter(|given| !same(given)) {
            return wrong(format!(
                "the file has the SHA-256 {digest}, the document says {given}"
            ));
        }
        Ok(())
    }
}

/// A file that was received: nothing is kept of it but this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Received {
    pub(super) bytes: u64,
    digest: [u8; 32],
}

impl Received {
    /// The SHA-256 of its bytes, in hexadecimal.
    pub(super) fn sha256(&self) -> String {
        let digits = self.digest.iter().map(|byte| format!("{byte:02x}"));
        digits.collect()
    }
}

/// Counts and hashes what comes.
#[derive(Debug, Default)]
pub(super) struct Receiver {
    bytes: u64,
    hash: Sha256,
}

impl Receiver {
    pub(super) fn take(&mut self, piece: &[u8]) {
        self.bytes += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.hash.update(piece);
    }

    pub(super) fn end(self) -> Received {
        Received {
            bytes: self.bytes,
            digest: self.hash.finalize().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const URL: &str = "https://b.s3.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=ab";
    // printf firmware | sha256sum
    const SHA: &str = "c3bf47ea1f4a4a605470313cacb3a44f4a461f68c6faeab07e737610cb5ac835";
    // printf firmware | openssl dgst -sha256 -binary | base64
    const SHA64: &str = "w79H6h9KSmBUcDE8rLOkT0pGH2jG+uqwfnN2EMtayDU=";

    fn firmware() -> Received {
        let mut receiver = Receiver::default();
        receiver.take(b"firm");
        receiver.take(b"ware");
        receiver.end()
    }

    fn expected(document: &Value) -> Expected {
        let mut all = all(&document.to_string()).unwrap();
        assert_eq!(all.len(), 1, "{document}");
        all.remove(0).expected
    }

    #[test]
    fn the_documents_of_packages_and_of_others_have_their_downloads_found() {
        let ota = |url: &str| {
            json!({"ota": {"packages": {"P": {
            "attributes": {"signingKey": "k"}, "artifact": {"s3PresignedUrl": url}}}}})
        };
        assert_eq!(all(&ota(URL).to_string()).unwrap()[0].url, URL);
        let files = json!({"files": [{"url": URL}, {"url": URL}], "log": {"uploadUrl": URL}});
        assert_eq!(all(&files.to_string()).unwrap().len(), 2);
        for none in [
            json!({"operation": "reboot"}),
            json!({"docs": "https://example.com/a"}),
        ] {
            assert_eq!(all(&none.to_string()).unwrap(), []);
            assert!(!is_in(&none));
        }
        let kept = "${aws:iot:package:P:version:1:artifact:s3-presigned-url}";
        assert!(is_in(&ota(kept)) && is_in(&ota(URL)));
    }

    #[test]
    fn a_document_that_cannot_be_carried_out_fails_and_says_why() {
        let no_json = all("{").unwrap_err();
        assert_eq!(no_json.failure_type, FailureType::DocumentFailure);
        let kept = "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k}";
        let left = all(&json!({"url": kept}).to_string()).unwrap_err();
        assert_eq!(left.failure_type, FailureType::DownloadFailure);
        assert!(left.reason.contains(kept), "{}", left.reason);
    }

    #[test]
    fn a_file_is_checked_against_what_is_said_beside_its_url_or_of_its_version() {
        let of = |attributes: Value| {
            json!({"ota": {"packages": {"P": {
            "attributes": attributes, "artifact": {"s3PresignedUrl": URL}}}}})
        };
        let good = [
            json!({}),
            json!({"sha256": SHA, "fileSize": "8"}),
            json!({"SHA-256": SHA.to_uppercase(), "size": "large"}),
            json!({"checksum_sha256": SHA64, "file-size": 8}),
        ];
        for attributes in good {
            let expected = expected(&of(attributes.clone()));
            assert_eq!(expected.check(&firmware()), Ok(()), "{attributes}");
        }
        for (document, reason) in [
            (
                of(json!({"fileSize": "9"})),
                "the file has 8 bytes, the document says 9",
            ),
            (
                json!({"url": URL, "fileSize": 7}),
                "the file has 8 bytes, the document says 7",
            ),
            (
                of(json!({"sha256": SHA.replace('a', "b")})),
                "the file has the SHA-256",
            ),
        ] {
            let failure = expected(&document).check(&firmware()).unwrap_err();
            assert_eq!(failure.failure_type, FailureType::VerificationFailure);
            assert!(failure.reason.starts_with(reason), "{}", failure.reason);
        }
    }

    #[test]
    fn what_is_said_of_one_file_is_not_held_against_another() {
        let document =
            json!({"fileSize": 1, "first": {"url": URL, "fileSize": 8}, "second": {"url": URL}});
        let sizes: Vec<_> = all(&document.to_string()).unwrap();
        let sizes: Vec<_> = sizes.iter().map(|file| file.expected.size).collect();
        assert_eq!(sizes, [Some(8), None]);
    }
}
