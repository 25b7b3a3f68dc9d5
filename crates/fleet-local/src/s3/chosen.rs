//! The parts that a completion chooses, held against those that were uploaded, and what they make.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::checksum::{Algorithm, Kind};
use super::object::Checksum;
use super::uploads::{Part, Upload};
use super::{put, refusal, vocabulary};
use crate::error::{AwsError, AwsResult};

/// The smallest part but the last (AWS: 5 MiB).
const MIN_PART: u64 = 5 * 1024 * 1024;

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Chosen {
    pub(super) parts: Vec<ChosenPart>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ChosenPart {
    part_number: Option<i64>,
    #[serde(rename = "ETag", default)]
    etag: String,
    #[serde(flatten)]
    checksums: Checksums,
}

/// The checksum members of a part or of the whole.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Checksums {
    #[serde(rename = "ChecksumCRC32")]
    crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C")]
    crc32c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME")]
    crc64nvme: Option<String>,
    #[serde(rename = "ChecksumMD5")]
    md5: Option<String>,
    #[serde(rename = "ChecksumSHA1")]
    sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256")]
    sha256: Option<String>,
    #[serde(rename = "ChecksumSHA512")]
    sha512: Option<String>,
}

impl Checksums {
    fn all(&self) -> impl Iterator<Item = (Algorithm, &str)> {
        [
            (Algorithm::Crc32, &self.crc32),
            (Algorithm::Crc32c, &self.crc32c),
            (Algorithm::Crc64Nvme, &self.crc64nvme),
            (Algorithm::Md5, &self.md5),
            (Algorithm::Sha1, &self.sha1),
            (Algorithm::Sha256, &self.sha256),
            (Algorithm::Sha512, &self.sha512),
        ]
        .into_iter()
        .filter_map(|(algorithm, value)| Some((algorithm, value.as_deref()?)))
    }
}

pub(super) fn check_kind(upload: &Upload, asked: Option<Kind>) -> AwsResult<()> {
    let begun = upload.checksum.map_or(Kind::FullObject, |(_, kind)| kind);
    match asked {
        Some(asked) if asked != begun => Err(refusal::invalid_request(format!(
            "The upload was created using the {} checksum mode. The complete request must use the \
             same checksum mode.",
            begun.name()
        ))),
        _ => Ok(()),
    }
}

/// The parts that the request lists, in its order, each held against what was uploaded.
pub(super) fn choose(asked: &[ChosenPart], all: &[Part], upload: &Upload) -> AwsResult<Vec<Part>> {
    let mut chosen: Vec<Part> = Vec::with_capacity(asked.len());
    for part in asked {
        let number = part
            .part_number
            .ok_or_else(|| vocabulary::malformed_xml(&Value::Null))?;
        if chosen.last().is_some_and(|last| last.number >= number) {
            return Err(AwsError::new(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.",
            )
            .with("UploadId", upload.upload.as_str()));
        }
        let etag = part.etag.trim_matches('"');
        let found = all
            .binary_search_by_key(&number, |one| one.number)
            .ok()
            .map(|index| &all[index])
            .filter(|found| found.etag == etag)
            .ok_or_else(|| invalid_part(upload, number, etag))?;
        check_part(part, found, upload)?;
        chosen.push(found.clone());
    }
    if let Some((_, but_last)) = chosen.split_last()
        && let Some(small) = but_last.iter().find(|part| part.size < MIN_PART)
    {
        return Err(AwsError::new(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
        )
        .with("ETag", small.etag.as_str())
        .with("MinSizeAllowed", MIN_PART.to_string())
        .with("PartNumber", small.number.to_string())
        .with("ProposedSize", small.size.to_string()));
    }
    Ok(chosen)
}

fn invalid_part(upload: &Upload, number: i64, etag: &str) -> AwsError {
    AwsError::new(
        "InvalidPart",
        "One or more of the specified parts could not be found.  The part may not have been \
         uploaded, or the specified entity tag may not match the part's entity tag.",
    )
    .with("UploadId", upload.upload.as_str())
    .with("PartNumber", number.to_string())
    .with("ETag", etag)
}

/// The checksum that the request gives for a part, where one is known.
fn check_part(asked: &ChosenPart, found: &Part, upload: &Upload) -> AwsResult<()> {
    let number = found.number;
    let Some((algorithm, kind)) = upload.checksum else {
        return match asked.checksums.all().next() {
            None => Ok(()),
            Some(_) => Err(invalid_part(upload, number, &found.etag)),
        };
    };
    let given = asked.checksums.all().find(|(named, _)| *named == algorithm);
    match given {
        Some((_, value)) if value == found.checksum => Ok(()),
        Some(_) => Err(invalid_part(upload, number, &found.etag)),
        None if kind == Kind::FullObject => Ok(()),
        None => Err(match asked.checksums.all().next() {
            Some((other, _)) => AwsError::new(
                "BadDigest",
                format!(
                    "The {} you specified for part {number} did not match what we received.",
                    other.lower()
                ),
            ),
            None => refusal::invalid_request(format!(
                "The upload was created using a {} checksum. The complete request must include the \
                 checksum for each part. It was missing for part {number} in the request.",
                algorithm.lower()
            )),
        }),
    }
}

/// The entity tag of an object in parts: the MD5 of their MD5s, and their number.
pub(super) fn etag(parts: &[Part]) -> AwsResult<String> {
    let mut all = Vec::with_capacity(parts.len() * 16);
    for part in parts {
        all.extend(hex::decode(&part.etag).map_err(AwsError::internal)?);
    }
    let hash = hex::encode(Algorithm::Md5.of(&all));
    Ok(format!("{hash}-{}", parts.len()))
}

/// The checksum of the object: of its parts' checksums, or of all its bytes.
pub(super) fn whole(parts: &[Part], upload: &Upload) -> AwsResult<Checksum> {
    let (algorithm, kind) = upload
        .checksum
        .unwrap_or((put::DEFAULT_ALGORITHM, Kind::FullObject));
    let mut sums = Vec::with_capacity(parts.len());
    for part in parts {
        let bytes = algorithm.decode(&part.checksum);
        let bytes = bytes.ok_or_else(|| AwsError::internal("a part's checksum is unreadable"))?;
        sums.push((bytes, part.size));
    }
    let value = match kind {
        Kind::Composite => {
            let all: Vec<u8> = sums.into_iter().flat_map(|(bytes, _)| bytes).collect();
            format!("{}-{}", STANDARD.encode(algorithm.of(&all)), parts.len())
        }
        Kind::FullObject => {
            let mut whole = algorithm.of(b"");
            for (bytes, size) in sums {
                whole = algorithm
                    .combine(&whole, &bytes, size)
                    .ok_or_else(|| AwsError::internal("checksums that do not combine"))?;
            }
            STANDARD.encode(whole)
        }
    };
    Ok(Checksum {
        algorithm,
        kind,
        value,
    })
}

/// The checksum that the request gives for the object. An upload that was begun without one takes
/// any and keeps its own.
pub(super) fn check_whole(
    given: &Checksums,
    computed: &Checksum,
    upload: &Upload,
) -> AwsResult<()> {
    if upload.checksum.is_none() {
        return Ok(());
    }
    for (algorithm, value) in given.all() {
        if algorithm != computed.algorithm {
            return Err(refusal::invalid_request(format!(
                "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
                computed.algorithm.lower(),
                algorithm.lower()
            )));
        }
        let bare = computed.value.split('-').next().unwrap_or_default();
        if value != computed.value && value != bare {
            return Err(AwsError::new(
                "BadDigest",
                format!(
                    "The {} you specified did not match the calculated checksum.",
                    algorithm.lower()
                ),
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::object::Head;
    use super::*;

    fn part(number: i64, size: u64, body: &[u8], algorithm: Algorithm) -> Part {
        Part {
            number,
            size,
            blob: None,
            etag: hex::encode(Algorithm::Md5.of(body)),
            checksum: STANDARD.encode(algorithm.of(body)),
            modified_ms: 0,
        }
    }

    fn upload(checksum: Option<(Algorithm, Kind)>) -> Upload {
        Upload {
            id: 1,
            key: "k".to_owned(),
            upload: "u".to_owned(),
            begun_ms: 0,
            disturbed: false,
            object: None,
            checksum,
            head: Head::default(),
            tags: Vec::new(),
        }
    }

    fn asked(number: i64, etag: &str) -> ChosenPart {
        ChosenPart {
            part_number: Some(number),
            etag: etag.to_owned(),
            checksums: Checksums::default(),
        }
    }

    /// `(printf hello | md5sum; printf world | md5sum) | cut -c-32 | xxd -r -p | md5sum`.
    #[test]
    fn the_entity_tag_is_the_md5_of_the_parts_md5s() {
        let parts = [
            part(1, 5, b"hello", Algorithm::Crc32),
            part(2, 5, b"world", Algorithm::Crc32),
        ];
        assert_eq!(etag(&parts).unwrap(), "065947336a2f2a95ba8899f3675c3be6-2");
    }

    #[test]
    fn the_checksum_is_of_the_whole_or_of_the_parts() {
        let parts = |algorithm| {
            [
                part(1, 5, b"12345", algorithm),
                part(2, 4, b"6789", algorithm),
            ]
        };
        let crc = Algorithm::Crc32;
        let full = whole(&parts(crc), &upload(Some((crc, Kind::FullObject)))).unwrap();
        // cbf43926, the check value of CRC-32.
        assert_eq!(full.value, "y/Q5Jg==");
        let sha = Algorithm::Sha256;
        let composite = whole(&parts(sha), &upload(Some((sha, Kind::Composite)))).unwrap();
        assert!(composite.value.ends_with("=-2"), "{}", composite.value);
    }

    #[test]
    fn parts_are_listed_in_order_and_as_they_were_uploaded() {
        let all = [
            part(1, MIN_PART, b"a", Algorithm::Crc64Nvme),
            part(2, 7, b"b", Algorithm::Crc64Nvme),
            part(3, 1, b"c", Algorithm::Crc64Nvme),
        ];
        let pick = |numbers: &[i64]| {
            let asked: Vec<_> = numbers
                .iter()
                .map(|number| {
                    let etag = all.iter().find(|part| part.number == *number);
                    asked(*number, etag.map_or("x", |part| part.etag.as_str()))
                })
                .collect();
            choose(&asked, &all, &upload(None))
                .map(|parts| parts.len())
                .map_err(|error| error.code.into_owned())
        };
        assert_eq!(pick(&[1, 2]), Ok(2));
        assert_eq!(pick(&[1, 3]), Ok(2));
        assert_eq!(pick(&[2]), Ok(1));
        assert_eq!(pick(&[2, 1]), Err("InvalidPartOrder".to_owned()));
        assert_eq!(pick(&[1, 1]), Err("InvalidPartOrder".to_owned()));
        assert_eq!(pick(&[4]), Err("InvalidPart".to_owned()));
        assert_eq!(pick(&[1, 2, 3]), Err("EntityTooSmall".to_owned()));
        let wrong = [asked(1, "0")];
        let refused = choose(&wrong, &all, &upload(None)).unwrap_err();
        assert_eq!(refused.code, "InvalidPart");
    }

    #[test]
    fn a_composite_upload_needs_the_checksum_of_each_part() {
        let algorithm = Algorithm::Sha256;
        let all = [part(1, 1, b"a", algorithm)];
        let begun = upload(Some((algorithm, Kind::Composite)));
        let mut one = asked(1, &all[0].etag);
        let missing = choose(std::slice::from_ref(&one), &all, &begun).unwrap_err();
        assert!(missing.message.contains("missing for part 1"));
        one.checksums.sha256 = Some(all[0].checksum.clone());
        assert!(choose(std::slice::from_ref(&one), &all, &begun).is_ok());
        let bare = upload(None);
        let unknown = choose(std::slice::from_ref(&one), &all, &bare).unwrap_err();
        assert_eq!(unknown.code, "InvalidPart");
    }
}
