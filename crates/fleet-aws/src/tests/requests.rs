//! The requests each port makes, and what it reads from the answers.

mod buckets;
mod catalog;
mod certificates;
mod device_jobs;
mod dynamic_groups;
mod jobs;
mod registry;
mod removals;
mod roles;
mod sboms;
mod uploads;
mod versions;
