//! A small AWS in memory that can fail on command.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use fleet_core::account::Region;
use fleet_core::document::indexing::IndexingConfiguration;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::meter::{CallCounts, CallMeter};
use fleet_core::operation::Operation;
use fleet_core::port::buckets::Versioning;
use fleet_core::port::groups::ThingGroup;
use fleet_core::port::packages::{PackageConfiguration, PackageVersion};
use fleet_core::port::roles::Role;
use fleet_core::port::thing_types::ThingType;
use fleet_core::port::things::Thing;
use fleet_core::port::{Cloud, Page, PageToken, Result};
use fleet_core::quota::Calls;
use fleet_core::tag::Tags;
use serde_json::Value;

mod catalog;
mod registry;
mod storage;

/// A bucket and its objects.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bucket {
    pub(super) region: Region,
    pub(super) versioning: Versioning,
    pub(super) tags: Tags,
    /// Lengths of the versions of each object.
    pub(super) objects: BTreeMap<String, Vec<u64>>,
}

/// Everything that is there.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct State {
    pub(super) things: BTreeMap<String, Thing>,
    pub(super) types: BTreeMap<String, ThingType>,
    pub(super) groups: BTreeMap<String, ThingGroup>,
    pub(super) members: BTreeMap<String, BTreeSet<String>>,
    /// Tags of IoT resources by ARN.
    pub(super) tags: BTreeMap<String, Tags>,
    pub(super) indexing: IndexingConfiguration,
    pub(super) packages: BTreeSet<String>,
    pub(super) versions: BTreeMap<(String, String), PackageVersion>,
    pub(super) configuration: PackageConfiguration,
    /// Shadows by thing and name, with the number of updates.
    pub(super) shadows: BTreeMap<(String, String), (Value, u64)>,
    pub(super) buckets: BTreeMap<String, Bucket>,
    pub(super) roles: BTreeMap<String, Role>,
    pub(super) role_policies: BTreeMap<(String, String), Value>,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The n-th call fails and has no effect.
    Before(u64),
    /// The n-th call has its effect and its reply is lost.
    After(u64),
}

#[derive(Debug, Default)]
struct Inner {
    state: State,
    calls: Vec<Operation>,
    counts: Calls,
    trouble: Option<Trouble>,
    denied: BTreeSet<Operation>,
    /// Calls of an operation that fail before it succeeds.
    stubborn: BTreeMap<Operation, (Fault, u64)>,
    in_flight: u64,
    most_in_flight: u64,
}

/// The AWS.
#[derive(Debug)]
pub(super) struct Fake {
    pub(super) region: Region,
    /// Items on a page of a listing.
    pub(super) page: usize,
    inner: Mutex<Inner>,
}

impl Fake {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            region: "us-east-1".parse().unwrap(),
            page: 250,
            inner: Mutex::default(),
        })
    }

    pub(super) fn cloud(self: &Arc<Self>) -> Cloud {
        Cloud::of(self)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    pub(super) fn state(&self) -> State {
        self.inner().state.clone()
    }

    pub(super) fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.inner().state);
    }

    /// The calls since the last time this was asked.
    pub(super) fn take_calls(&self) -> Vec<Operation> {
        std::mem::take(&mut self.inner().calls)
    }

    pub(super) fn trouble(&self, trouble: Option<Trouble>) {
        self.inner().trouble = trouble;
    }

    pub(super) fn deny(&self, operations: &[Operation]) {
        self.inner().denied = operations.iter().copied().collect();
    }

    pub(super) fn fail_first(&self, operation: Operation, fault: Fault, times: u64) {
        self.inner().stubborn.insert(operation, (fault, times));
    }

    pub(super) fn most_in_flight(&self) -> u64 {
        self.inner().most_in_flight
    }

    /// A call: it may fail before, have its effect, or lose its reply.
    async fn call<T>(
        &self,
        operation: Operation,
        effect: impl FnOnce(&mut State) -> Result<T> + Send,
    ) -> Result<T> {
        {
            let mut inner = self.inner();
            inner.in_flight += 1;
            inner.most_in_flight = inner.most_in_flight.max(inner.in_flight);
        }
        tokio::task::yield_now().await;
        let mut inner = self.inner();
        inner.in_flight -= 1;
        inner.calls.push(operation);
        inner.counts.add(operation, 1);
        let number = u64::try_from(inner.calls.len()).unwrap();
        if inner.denied.contains(&operation) {
            return Err(CloudError::aws(
                operation,
                Fault::Denied,
                "AccessDeniedException",
                "you may not",
            ));
        }
        if inner.trouble == Some(Trouble::Before(number)) {
            return Err(CloudError::aws(
                operation,
                Fault::Service,
                "InternalFailureException",
                "",
            ));
        }
        if let Some((fault, left)) = inner.stubborn.get_mut(&operation)
            && *left > 0
        {
            *left -= 1;
            return Err(CloudError::aws(
                operation,
                *fault,
                "ValidationException",
                "cannot assume role",
            ));
        }
        let result = effect(&mut inner.state);
        if inner.trouble == Some(Trouble::After(number)) {
            let lost = std::io::Error::other("connection reset");
            return Err(CloudError::other(operation, Fault::Unreachable, lost));
        }
        result
    }

    fn paged<T: Clone>(&self, all: &[T], from: Option<&PageToken>) -> Page<T> {
        let start: usize = from.map_or(0, |token| token.0.parse().unwrap());
        let end = (start + self.page).min(all.len());
        Page {
            items: all[start..end].to_vec(),
            next: (end < all.len()).then(|| PageToken(end.to_string())),
        }
    }
}

impl CallMeter for Fake {
    fn snapshot(&self) -> CallCounts {
        CallCounts {
            calls: self.inner().counts.clone(),
            ..CallCounts::default()
        }
    }
}

fn missing(operation: Operation) -> CloudError {
    CloudError::aws(
        operation,
        Fault::NotFound,
        "ResourceNotFoundException",
        "not there",
    )
}

fn exists(operation: Operation) -> CloudError {
    CloudError::aws(
        operation,
        Fault::AlreadyExists,
        "ResourceAlreadyExistsException",
        "is there",
    )
}

fn conflict(operation: Operation) -> CloudError {
    CloudError::aws(operation, Fault::Conflict, "ConflictException", "is there")
}
