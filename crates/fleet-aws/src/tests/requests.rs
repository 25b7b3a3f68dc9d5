//! The requests each port makes, and what it reads from the answers.

mod buckets;
mod catalog;
mod certificates;
mod command_executions;
mod commands;
mod device_jobs;
mod dynamic_groups;
mod jobs;
mod messages;
mod permissions;
mod policies;
mod registry;
mod removals;
mod roles;
mod sboms;
mod uploads;
mod versions;
