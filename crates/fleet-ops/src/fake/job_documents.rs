//! Placeholders in the documents of the fake's jobs.

use super::State;

const BEGIN: &str = "${aws:iot:package:";
const VERSION: &str = ":version:";
const ATTRIBUTES: &str = ":attributes}";
const URL: &str = ":artifact:s3-presigned-url}";

/// Whether a document has presigned URLs in it.
pub(super) fn needs_urls(document: &str) -> bool {
    document.contains(URL)
}

/// A document with the attributes of package versions in it, as GetJobDocument gives it.
pub(super) fn with_attributes(document: &str, state: &State) -> String {
    replaced(document, ATTRIBUTES, |package, version| {
        let key = (package.to_owned(), version.to_owned());
        let attributes = state.versions.get(&key).map(|there| &there.attributes);
        serde_json::to_string(&attributes).unwrap()
    })
}

/// A document as its device gets it: also with URLs, which are good for this AWS alone.
pub(super) fn for_device(document: &str, state: &State) -> String {
    let document = with_attributes(document, state);
    replaced(&document, URL, |package, version| {
        format!("\"https://firmware.example/{package}/{version}?X-Amz-Signature=fake\"")
    })
}

/// A document whose placeholders of one kind, with the quotation marks around them, are replaced.
fn replaced(document: &str, end: &str, with: impl Fn(&str, &str) -> String) -> String {
    let mut text = String::new();
    let mut rest = document;
    let begin = format!("\"{BEGIN}");
    while let Some((before, after)) = rest.split_once(&begin) {
        text.push_str(before);
        let (inside, behind) = after.split_once('"').unwrap();
        match inside
            .strip_suffix(end)
            .and_then(|of| of.split_once(VERSION))
        {
            Some((package, version)) => text.push_str(&with(package, version)),
            None => text.push_str(&format!("{begin}{inside}\"")),
        }
        rest = behind;
    }
    text + rest
}
