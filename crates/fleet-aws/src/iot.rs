//! The AWS IoT control plane: one file for each resource.

use std::collections::BTreeMap;

use aws_sdk_iot::types::{AttributePayload, Tag};
use fleet_core::operation::Operation;
use fleet_core::port::{PageToken, Result};
use fleet_core::tag::Tags;

use crate::aws::counted;

mod certificates;
mod command_executions;
mod commands;
mod endpoint;
mod groups;
mod indexing;
mod job_executions;
mod jobs;
mod packages;
mod parameters;
mod policies;
mod sboms;
mod tags;
mod thing_types;
mod things;

/// Tags as most operations take them; none at all rather than an empty list.
fn tag_list(tags: &Tags) -> Option<Vec<Tag>> {
    let list = tags.iter().map(|(key, value)| {
        // The builder only fails without a key.
        Tag::builder().key(key).value(value).build().ok()
    });
    (!tags.is_empty()).then(|| list.flatten().collect())
}

/// Attributes as things and groups take them.
fn attribute_payload(attributes: &BTreeMap<String, String>) -> Option<AttributePayload> {
    (!attributes.is_empty()).then(|| {
        let pairs = attributes
            .iter()
            .map(|(key, value)| (key.clone(), value.clone()));
        AttributePayload::builder()
            .set_attributes(Some(pairs.collect()))
            .build()
    })
}

/// AWS ends a listing with no token, and some operations with an empty one.
fn next_page(token: Option<String>) -> Option<PageToken> {
    token.filter(|token| !token.is_empty()).map(PageToken)
}

/// The version of a thing or a group, as AWS sent it.
fn version(operation: Operation, version: i64) -> Result<u64> {
    counted(operation, "the version", version)
}
