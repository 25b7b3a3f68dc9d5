//! AWS IoT, data plane: shadows, publishing, retained messages.

mod shadow_document;
mod shadow_request;
pub(crate) mod shadows;
