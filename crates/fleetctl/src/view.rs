//! How plans and summaries are shown.

pub(crate) mod plan;
pub(crate) mod plan_json;
pub(crate) mod summary;
