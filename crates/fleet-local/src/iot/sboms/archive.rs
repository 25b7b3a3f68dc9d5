//! What is in the archive of a software bill of materials: SPDX or CycloneDX documents in JSON.
//!
//! AWS publishes neither its limits nor how deep it looks. Here a document must be JSON and have
//! what its standard requires of every document; packages and relations are not looked into.

use std::io::{Cursor, Read as _};

use serde::Deserialize;
use serde_json::Value;
use zip::ZipArchive;

/// A file of an archive, unpacked (bytes).
const MAX_FILE: u64 = 10 * 1024 * 1024;

/// All files of an archive, unpacked (bytes).
const MAX_TOTAL: u64 = 64 * 1024 * 1024;

/// Files of an archive.
const MAX_FILES: usize = 1000;

/// A file of the archive, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) file: String,
    pub(super) failure: Option<Failure>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) code: Code,
    pub(super) message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    IncompatibleFormat,
    FileSizeLimitExceeded,
}

impl Code {
    pub(super) fn name(self) -> &'static str {
        match self {
            Code::IncompatibleFormat => "INCOMPATIBLE_FORMAT",
            Code::FileSizeLimitExceeded => "FILE_SIZE_LIMIT_EXCEEDED",
        }
    }
}

fn incompatible(message: impl Into<String>) -> Failure {
    Failure {
        code: Code::IncompatibleFormat,
        message: message.into(),
    }
}

fn too_large(message: impl Into<String>) -> Failure {
    Failure {
        code: Code::FileSizeLimitExceeded,
        message: message.into(),
    }
}

/// Looks at every file of an archive. One that cannot be opened is a finding itself, under its name.
pub(super) fn validate(archive: Vec<u8>, name: &str) -> Vec<Finding> {
    let whole = |failure| {
        vec![Finding {
            file: name.to_owned(),
            failure: Some(failure),
        }]
    };
    let Ok(mut archive) = ZipArchive::new(Cursor::new(archive)) else {
        return whole(incompatible("The file is not a zip archive"));
    };
    if archive.len() > MAX_FILES {
        return whole(too_large(format!(
            "The archive holds more than {MAX_FILES} files"
        )));
    }
    let mut left = MAX_TOTAL;
    let mut findings = Vec::new();
    for index in 0..archive.len() {
        let file = match archive.name_for_index(index) {
            Some(Ok(file)) => file.into_owned(),
            // A name that is no text in any encoding.
            _ => format!("{name}/{index}"),
        };
        let checked = match archive.by_index(index) {
            Ok(entry) if entry.is_dir() => continue,
            Ok(mut entry) => unpack(&mut entry, &mut left).and_then(|text| check(&text)),
            Err(_) => Err(incompatible("The file cannot be unpacked")),
        };
        findings.push(Finding {
            file,
            failure: checked.err(),
        });
    }
    if findings.is_empty() {
        return whole(incompatible("The archive holds no file"));
    }
    findings
}

fn unpack(file: &mut impl std::io::Read, left: &mut u64) -> Result<Vec<u8>, Failure> {
    let limit = MAX_FILE.min(*left);
    let mut text = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut text)
        .map_err(|_| incompatible("The file cannot be unpacked"))?;
    let size = text.len() as u64;
    if size > limit {
        *left -= limit;
        return Err(too_large("The file exceeds the size limit"));
    }
    *left -= size;
    Ok(text)
}

/// What both standards ask for at the top of a document; everything else is passed over.
#[derive(Deserialize)]
struct Document {
    #[serde(rename = "spdxVersion")]
    spdx_version: Option<Value>,
    #[serde(rename = "SPDXID")]
    spdx_id: Option<Value>,
    name: Option<Value>,
    #[serde(rename = "dataLicense")]
    data_license: Option<Value>,
    #[serde(rename = "documentNamespace")]
    namespace: Option<Value>,
    #[serde(rename = "creationInfo")]
    creation: Option<Value>,
    #[serde(rename = "bomFormat")]
    bom_format: Option<Value>,
    #[serde(rename = "specVersion")]
    spec_version: Option<Value>,
    components: Option<Vec<Component>>,
}

#[derive(Deserialize)]
struct Component {
    #[serde(rename = "type")]
    kind: Option<Value>,
    name: Option<Value>,
}

fn check(text: &[u8]) -> Result<(), Failure> {
    let document: Document = serde_json::from_slice(text)
        .map_err(|_| incompatible("The file is not a JSON document"))?;
    match (&document.spdx_version, &document.bom_format) {
        (Some(version), None) => spdx(version, &document),
        (None, Some(format)) => cyclonedx(format, &document),
        _ => Err(incompatible(
            "The file is neither an SPDX nor a CycloneDX document",
        )),
    }
}

fn is_text(value: Option<&Value>) -> bool {
    value
        .and_then(Value::as_str)
        .is_some_and(|text| !text.is_empty())
}

fn spdx(version: &Value, document: &Document) -> Result<(), Failure> {
    if !matches!(version.as_str(), Some("SPDX-2.2" | "SPDX-2.3")) {
        return Err(incompatible("spdxVersion must be SPDX-2.2 or SPDX-2.3"));
    }
    let creation = document.creation.as_ref();
    let creators = creation
        .and_then(|creation| creation.get("creators")?.as_array())
        .is_some_and(|creators| !creators.is_empty());
    let created = is_text(creation.and_then(|creation| creation.get("created")));
    let is = |value: &Option<Value>, text: &str| value.as_ref().is_some_and(|v| v == text);
    for (member, there) in [
        ("SPDXID", is(&document.spdx_id, "SPDXRef-DOCUMENT")),
        ("dataLicense", is(&document.data_license, "CC0-1.0")),
        ("name", is_text(document.name.as_ref())),
        ("documentNamespace", is_text(document.namespace.as_ref())),
        ("creationInfo", created && creators),
    ] {
        if !there {
            return Err(incompatible(format!(
                "The SPDX document has no valid {member}"
            )));
        }
    }
    Ok(())
}

fn cyclonedx(format: &Value, document: &Document) -> Result<(), Failure> {
    if format != "CycloneDX" {
        return Err(incompatible("bomFormat must be CycloneDX"));
    }
    let version = document.spec_version.as_ref().and_then(Value::as_str);
    if !matches!(version, Some("1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7")) {
        return Err(incompatible("specVersion must be 1.2 to 1.7"));
    }
    let components = document.components.iter().flatten();
    for component in components {
        if !is_text(component.kind.as_ref()) || !is_text(component.name.as_ref()) {
            return Err(incompatible(
                "A component of the CycloneDX document has no type or no name",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use serde_json::json;
    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn zip(files: &[(&str, String)], method: CompressionMethod) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(method);
        writer.add_directory("sboms/", options).unwrap();
        for (name, text) in files {
            writer.start_file(*name, options).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn spdx_document() -> Value {
        json!({
            "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "dataLicense": "CC0-1.0",
            "name": "firmware", "documentNamespace": "https://example.com/firmware",
            "creationInfo": {"created": "2026-01-01T00:00:00Z", "creators": ["Tool: x"]},
            "packages": [{"name": "zlib"}],
        })
    }

    fn cyclonedx_document() -> Value {
        json!({
            "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "components": [{"type": "library", "name": "zlib"}],
        })
    }

    fn messages(files: &[(&str, String)]) -> Vec<(String, Option<Failure>)> {
        validate(zip(files, CompressionMethod::Deflated), "sbom.zip")
            .into_iter()
            .map(|finding| (finding.file, finding.failure))
            .collect()
    }

    #[test]
    fn documents_of_both_standards_are_valid_stored_or_deflated() {
        let files = [
            ("sboms/a.spdx.json", spdx_document().to_string()),
            ("sboms/b.cdx.json", cyclonedx_document().to_string()),
        ];
        for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
            let findings = validate(zip(&files, method), "sbom.zip");
            assert_eq!(findings.len(), 2);
            assert!(findings.iter().all(|finding| finding.failure.is_none()));
            assert_eq!(findings[0].file, "sboms/a.spdx.json");
        }
    }

    #[test]
    fn each_file_has_its_own_finding() {
        let without = |mut document: Value, member: &str| {
            document.as_object_mut().unwrap().remove(member);
            document.to_string()
        };
        let mut nameless = cyclonedx_document();
        nameless["components"][0]["name"] = json!("");
        let found = messages(&[
            ("good.json", spdx_document().to_string()),
            ("text.json", "no json".to_owned()),
            ("other.json", json!({"a": 1}).to_string()),
            ("spdx.json", without(spdx_document(), "creationInfo")),
            ("cdx.json", without(cyclonedx_document(), "specVersion")),
            ("nameless.json", nameless.to_string()),
        ]);
        let said: Vec<Option<&str>> = found
            .iter()
            .map(|(_, failure)| failure.as_ref().map(|failure| failure.message.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                None,
                Some("The file is not a JSON document"),
                Some("The file is neither an SPDX nor a CycloneDX document"),
                Some("The SPDX document has no valid creationInfo"),
                Some("specVersion must be 1.2 to 1.7"),
                Some("A component of the CycloneDX document has no type or no name"),
            ]
        );
    }

    #[test]
    fn what_is_no_archive_is_one_finding_and_so_is_an_empty_one() {
        let said = |archive: Vec<u8>| {
            let findings = validate(archive, "sbom.zip");
            assert_eq!(findings.len(), 1);
            assert_eq!(findings[0].file, "sbom.zip");
            findings[0].failure.clone().unwrap()
        };
        let incompatible = |message: &str| incompatible(message);
        assert_eq!(
            said(b"no zip".to_vec()),
            incompatible("The file is not a zip archive")
        );
        assert_eq!(
            said(zip(&[], CompressionMethod::Stored)),
            incompatible("The archive holds no file")
        );
    }

    #[test]
    fn a_file_that_unpacks_to_too_much_is_not_unpacked() {
        let bomb = " ".repeat(11 * 1024 * 1024);
        let found = messages(&[
            ("bomb.json", bomb),
            ("good.json", spdx_document().to_string()),
        ]);
        assert_eq!(
            found[0].1.as_ref().unwrap().code,
            Code::FileSizeLimitExceeded
        );
        assert_eq!(found[1].1, None);
    }
}
