//! The command as a person or a script meets it: words, exit codes, signals, several at once.

mod aws;
mod bad_input;
mod book;
mod cleanup;
mod cleanup_plan;
mod commands;
mod devices;
mod devices_run;
mod documents;
mod groups;
mod help;
mod jobs;
mod jobs_create;
mod jobs_input;
mod jobs_simulate;
mod jobs_terminal;
mod local;
mod packages;
mod plan_file;
mod plant;
mod provision;
mod questions;
mod serve;
mod support;
mod terminal;
mod wizard;
