//! The adapter against canned HTTP answers: what is sent, what is understood, and how it retries.

mod debugging;
mod errors;
mod operations;
mod refusals;
mod requests;
mod retries;
