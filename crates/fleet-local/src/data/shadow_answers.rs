//! The documents that the Device Shadow service answers and publishes.

use serde::Serialize;
use serde_json::{Map, Value};

use super::shadow_document::{ObjectMetadata, PatchMetadata, Section, Times, delta};
use super::shadow_request::Update;
use super::shadows::PACKAGE_SHADOW;
use crate::error::AwsResult;

/// `desired`, `reported` and, in a whole document, `delta`; each only if it is there.
#[derive(Serialize)]
struct Sections<T: Serialize> {
    #[serde(skip_serializing_if = "Option::is_none")]
    desired: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reported: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delta: Option<T>,
}

/// State, metadata and when: what all documents have. `$package` has no metadata.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a, S: Serialize, M: Serialize> {
    state: S,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<M>,
    version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<&'a str>,
}

/// What goes along with a document: which shadow it is of, when, and for which request.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    /// The shadow's name.
    pub(super) name: &'a str,
    /// Seconds since the epoch.
    pub(super) now: i64,
    pub(super) client_token: Option<&'a str>,
}

impl About<'_> {
    fn has_metadata(self) -> bool {
        self.name != PACKAGE_SHADOW
    }
}

/// A shadow with its sections read.
#[derive(Default)]
pub(super) struct Whole {
    pub(super) version: i64,
    pub(super) desired: Option<Section>,
    pub(super) reported: Option<Section>,
}

impl Whole {
    /// What is desired and not reported, if there is anything.
    fn delta(&self) -> Option<Map<String, Value>> {
        let desired = self.desired.as_ref()?;
        let reported = self.reported.as_ref().map(|section| &section.state);
        Some(delta(&desired.state, reported)).filter(|delta| !delta.is_empty())
    }

    /// The metadata of a delta is that of what is desired.
    fn metadata_of<'a>(&'a self, delta: &'a Map<String, Value>) -> Option<ObjectMetadata<'a>> {
        Some(ObjectMetadata {
            fields: delta,
            times: &self.desired.as_ref()?.times,
        })
    }
}

/// The answer to an update: the fields of the request and nothing else.
pub(super) fn accepted(about: About<'_>, request: &Update, version: i64) -> AwsResult<Vec<u8>> {
    let times = &Times::All(about.now);
    let metadata = |patch| PatchMetadata { patch, times };
    let (desired, reported) = (request.desired.as_ref(), request.reported.as_ref());
    Ok(serde_json::to_vec(&Document {
        state: Sections {
            desired,
            reported,
            delta: None,
        },
        metadata: about.has_metadata().then(|| Sections {
            desired: desired.map(metadata),
            reported: reported.map(metadata),
            delta: None,
        }),
        version,
        timestamp: Some(about.now),
        client_token: about.client_token,
    })?)
}

/// The answer to a get: everything, with what differs.
pub(super) fn whole(about: About<'_>, shadow: &Whole) -> AwsResult<Vec<u8>> {
    let delta = shadow.delta();
    Ok(serde_json::to_vec(&Document {
        state: Sections {
            desired: shadow.desired.as_ref().map(|section| &section.state),
            reported: shadow.reported.as_ref().map(|section| &section.state),
            delta: delta.as_ref(),
        },
        metadata: about.has_metadata().then(|| Sections {
            desired: shadow.desired.as_ref().map(Section::metadata),
            reported: shadow.reported.as_ref().map(Section::metadata),
            delta: delta.as_ref().and_then(|delta| shadow.metadata_of(delta)),
        }),
        version: shadow.version,
        timestamp: Some(about.now),
        client_token: about.client_token,
    })?)
}

/// What is published when desired and reported differ after an update.
pub(super) fn differing(about: About<'_>, shadow: &Whole) -> AwsResult<Option<Vec<u8>>> {
    let Some(delta) = shadow.delta() else {
        return Ok(None);
    };
    let metadata = shadow.metadata_of(&delta).filter(|_| about.has_metadata());
    Ok(Some(serde_json::to_vec(&Document {
        metadata,
        state: &delta,
        version: shadow.version,
        timestamp: Some(about.now),
        client_token: about.client_token,
    })?))
}

/// The shadow before an update and after it.
pub(super) fn documents(about: About<'_>, previous: &Whole, current: &Whole) -> AwsResult<Vec<u8>> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Documents<'a, D: Serialize> {
        previous: D,
        current: D,
        timestamp: i64,
        #[serde(skip_serializing_if = "Option::is_none")]
        client_token: Option<&'a str>,
    }
    let document = |shadow: &'_ Whole| -> AwsResult<Value> {
        let (desired, reported) = (shadow.desired.as_ref(), shadow.reported.as_ref());
        Ok(serde_json::to_value(Document {
            state: Sections {
                desired: desired.map(|section| &section.state),
                reported: reported.map(|section| &section.state),
                delta: None,
            },
            metadata: about.has_metadata().then(|| Sections {
                desired: desired.map(Section::metadata),
                reported: reported.map(Section::metadata),
                delta: None,
            }),
            version: shadow.version,
            timestamp: None,
            client_token: None,
        })?)
    };
    Ok(serde_json::to_vec(&Documents {
        previous: document(previous)?,
        current: document(current)?,
        timestamp: about.now,
        client_token: about.client_token,
    })?)
}

/// What is left of a deleted shadow.
pub(super) fn deleted(
    version: i64,
    timestamp: i64,
    client_token: Option<&str>,
) -> AwsResult<Vec<u8>> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Deleted<'a> {
        version: i64,
        timestamp: i64,
        #[serde(skip_serializing_if = "Option::is_none")]
        client_token: Option<&'a str>,
    }
    Ok(serde_json::to_vec(&Deleted {
        version,
        timestamp,
        client_token,
    })?)
}

/// What a request over MQTT is answered that is refused.
pub(super) fn rejected(
    code: u16,
    message: &str,
    timestamp: i64,
    client_token: Option<&str>,
) -> AwsResult<Vec<u8>> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Rejected<'a> {
        code: u16,
        message: &'a str,
        timestamp: i64,
        #[serde(skip_serializing_if = "Option::is_none")]
        client_token: Option<&'a str>,
    }
    Ok(serde_json::to_vec(&Rejected {
        code,
        message,
        timestamp,
        client_token,
    })?)
}
