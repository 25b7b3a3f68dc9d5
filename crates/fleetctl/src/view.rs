//! How plans and summaries are shown.

pub(crate) mod cleanup;
pub(crate) mod cleanup_json;
pub(crate) mod cleanup_summary;
mod failure;
pub(crate) mod groups;
pub(crate) mod groups_json;
pub(crate) mod job_ending;
pub(crate) mod job_executions;
mod job_facts;
pub(crate) mod job_lessons;
pub(crate) mod job_plan;
pub(crate) mod job_plan_json;
mod job_settings;
pub(crate) mod job_stats;
pub(crate) mod job_watch;
pub(crate) mod jobs;
pub(crate) mod jobs_json;
pub(crate) mod packages;
pub(crate) mod packages_json;
pub(crate) mod plan;
pub(crate) mod plan_json;
pub(crate) mod report;
pub(crate) mod report_json;
pub(crate) mod revert;
pub(crate) mod simulate;
pub(crate) mod simulate_json;
pub(crate) mod summary;
