//! What an operation answers, before the service's protocol writes it.

use bytes::Bytes;
use futures::stream::BoxStream;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::error::{AwsError, AwsResult};

/// The answer of an operation.
pub(crate) struct Reply {
    /// Replaces the status of the model, where an operation has more than one.
    pub(crate) status: Option<u16>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: ReplyBody,
}

pub(crate) enum ReplyBody {
    /// Output members, written in the service's protocol.
    Members(Value),
    /// Bytes as they are.
    Bytes(Bytes),
    /// A stream of known length, for objects.
    Stream(u64, BoxStream<'static, std::io::Result<Bytes>>),
    /// No body, but this `Content-Length`: the answer to HEAD.
    Length(u64),
}

/// The output of an operation that answers with nothing.
#[derive(Debug, Serialize)]
pub(crate) struct Empty {}

impl Reply {
    pub(crate) fn members(output: &impl Serialize) -> AwsResult<Reply> {
        Ok(Reply::body(ReplyBody::Members(serde_json::to_value(
            output,
        )?)))
    }

    pub(crate) fn bytes(body: impl Into<Bytes>) -> Reply {
        Reply::body(ReplyBody::Bytes(body.into()))
    }

    pub(crate) fn empty() -> Reply {
        Reply::bytes(Bytes::new())
    }

    pub(crate) fn body(body: ReplyBody) -> Reply {
        Reply {
            status: None,
            headers: HeaderMap::new(),
            body,
        }
    }

    pub(crate) fn status(mut self, status: u16) -> Reply {
        self.status = Some(status);
        self
    }

    /// Adds a header. A value that cannot stand in a header is an internal failure.
    pub(crate) fn header(mut self, name: &str, value: impl AsRef<str>) -> AwsResult<Reply> {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(AwsError::internal)?;
        let value = HeaderValue::from_str(value.as_ref()).map_err(AwsError::internal)?;
        self.headers.insert(name, value);
        Ok(self)
    }

    /// Adds a header of text that a client once sent. One that cannot stand in a header is left out.
    pub(crate) fn text(mut self, name: &str, value: &str) -> Reply {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            self.headers.insert(name, value);
        }
        self
    }
}
