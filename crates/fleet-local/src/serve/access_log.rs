//! The access log: one JSON line for each request.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};

/// A line of the access log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessLine {
    /// Wall time, RFC 3339.
    pub time: String,
    /// The service, as its model is named.
    pub service: String,
    /// The operation, or the method and path of a request that names none.
    pub operation: String,
    /// Whether the operation may change the state.
    pub mutates: bool,
    /// The HTTP status, 0 for a reply that was lost on purpose.
    pub status: u16,
    /// The error code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub error: Option<String>,
    /// The caller's ARN, empty before it is known.
    pub caller: String,
    /// The caller's Region.
    pub region: String,
    /// The request id.
    pub request_id: String,
}

/// An append-only file. A line that cannot be written is told once, and requests go on.
pub(super) struct AccessLog {
    file: Mutex<(File, bool)>,
}

impl AccessLog {
    pub(super) fn open(path: &Path) -> std::io::Result<AccessLog> {
        let file = File::options().create(true).append(true).open(path)?;
        Ok(AccessLog {
            file: Mutex::new((file, false)),
        })
    }

    pub(super) fn write(&self, line: &AccessLine) {
        let mut text = match serde_json::to_vec(line) {
            Ok(text) => text,
            Err(cause) => {
                tracing::error!(%cause, "access log line lost");
                return;
            }
        };
        text.push(b'\n');
        let mut file = self
            .file
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Err(cause) = file.0.write_all(&text)
            && !std::mem::replace(&mut file.1, true)
        {
            tracing::error!(%cause, "the access log cannot be written");
        }
    }
}
