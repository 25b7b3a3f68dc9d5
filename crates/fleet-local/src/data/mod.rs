//! AWS IoT, data plane: shadows, publishing, retained messages.

pub(crate) mod connections;
pub(crate) mod indexed;
pub(crate) mod publish;
pub(crate) mod retained;
mod shadow_answers;
mod shadow_document;
mod shadow_request;
pub(crate) mod shadow_topics;
pub(crate) mod shadows;
