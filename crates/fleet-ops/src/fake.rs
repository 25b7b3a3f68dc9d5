//! A small AWS in memory that refuses what AWS refuses and can fail on command.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use fleet_core::account::{Arn, Place, Region};
use fleet_core::document::indexing::IndexingConfiguration;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{PolicyName, ThingGroupName};
use fleet_core::operation::Operation;
use fleet_core::port::buckets::Versioning;
use fleet_core::port::groups::{GroupKind, GroupStatus, ThingGroup};
use fleet_core::port::messages::NewMessage;
use fleet_core::port::packages::{Package, PackageConfiguration, PackageVersion, SbomResult};
use fleet_core::port::roles::Role;
use fleet_core::port::thing_types::ThingType;
use fleet_core::port::things::Thing;
use fleet_core::port::{Cloud, Result};
use fleet_core::quota::Calls;
use fleet_core::tag::Tags;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

mod arguments;
mod buckets;
mod certificates;
pub(crate) mod command_executions;
pub(crate) mod commands;
mod device_jobs;
mod downloads;
mod groups;
mod indexing;
mod job_documents;
mod job_executions;
pub(crate) mod jobs;
mod messages;
mod packages;
mod page;
mod permissions;
pub(crate) mod policies;
mod refusals;
mod roles;
mod settings;
mod shadows;
pub(crate) mod stage;
#[cfg(test)]
mod tests;
mod thing_types;
mod things;

use refusals::{conflict, denied, exists, invalid, missing};

/// A version of an object, or a delete marker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) id: String,
    /// Bytes; none for a delete marker.
    pub(crate) length: Option<u64>,
    /// CRC-32 of the bytes.
    pub(crate) crc32: Option<u32>,
}

/// A bucket and its objects.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bucket {
    pub(crate) region: Region,
    pub(crate) versioning: Versioning,
    pub(crate) tags: Tags,
    /// Versions of each object, the oldest first.
    pub(crate) objects: BTreeMap<String, Vec<Version>>,
    /// Keys whose versions may not be deleted.
    pub(crate) locked: BTreeSet<String>,
}

impl Bucket {
    /// An empty bucket that never had versioning.
    pub(crate) fn new(region: Region, tags: Tags) -> Self {
        Self {
            region,
            versioning: Versioning::Never,
            tags,
            objects: BTreeMap::new(),
            locked: BTreeSet::new(),
        }
    }
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate {
    pub(crate) arn: Arn,
    pub(crate) active: bool,
    pub(crate) policies: BTreeSet<PolicyName>,
}

/// Everything that is there.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct State {
    pub(crate) things: BTreeMap<String, Thing>,
    pub(crate) types: BTreeMap<String, ThingType>,
    pub(crate) groups: BTreeMap<String, ThingGroup>,
    pub(crate) members: BTreeMap<String, BTreeSet<String>>,
    /// Certificates by id.
    pub(crate) certificates: BTreeMap<String, Certificate>,
    /// IoT policies by name.
    pub(crate) policies: BTreeMap<String, policies::PolicyThere>,
    /// Which principal is attached to which thing: thing, principal.
    pub(crate) attached: BTreeSet<(String, String)>,
    /// Detached, and until when that has not taken effect.
    pub(crate) detaching: BTreeMap<(String, String), Timestamp>,
    /// Tags of IoT resources by ARN.
    pub(crate) tags: BTreeMap<String, Tags>,
    /// When packages, versions and buckets were made, by ARN.
    pub(crate) made: BTreeMap<String, Timestamp>,
    pub(crate) indexing: IndexingConfiguration,
    /// Whether the index answers queries.
    pub(crate) index_built: bool,
    pub(crate) packages: BTreeMap<String, Package>,
    pub(crate) versions: BTreeMap<(String, String), PackageVersion>,
    /// What is found in the bills of materials of versions.
    pub(crate) sbom_results: BTreeMap<(String, String), Vec<SbomResult>>,
    pub(crate) configuration: PackageConfiguration,
    /// Shadows by thing and name, with the number of updates.
    pub(crate) shadows: BTreeMap<(String, String), (Value, u64)>,
    /// The last versions of deleted shadows: the next one goes on from there.
    pub(crate) deleted_shadows: BTreeMap<(String, String), u64>,
    pub(crate) buckets: BTreeMap<String, Bucket>,
    pub(crate) roles: BTreeMap<String, Role>,
    /// Inline policies by role and name.
    pub(crate) role_policies: BTreeMap<(String, String), Value>,
    /// Managed policies of roles: role, ARN of the policy.
    pub(crate) managed_policies: BTreeSet<(String, String)>,
    /// Roles that are in an instance profile.
    pub(crate) profiled: BTreeSet<String>,
    pub(crate) commands: commands::Commands,
    /// What was published.
    pub(crate) messages: Vec<NewMessage>,
    /// Jobs by id, with their executions.
    pub(crate) jobs: BTreeMap<String, jobs::FakeJob>,
    /// Ids that were given.
    pub(crate) ids: u64,
}

impl State {
    /// An id that nothing had before.
    fn next_id(&mut self, prefix: &str) -> String {
        self.ids += 1;
        format!("{prefix}{:08}", self.ids)
    }

    /// Adds a group, as somebody else may have made it.
    pub(crate) fn add_group(
        &mut self,
        place: &Place,
        name: &ThingGroupName,
        kind: GroupKind,
        parent: Option<ThingGroupName>,
    ) {
        let group = ThingGroup {
            name: name.clone(),
            id: self.next_id("group-"),
            arn: place.thing_group(name),
            version: 1,
            parent,
            status: matches!(kind, GroupKind::Dynamic { .. }).then_some(GroupStatus::Active),
            kind,
            created: None,
            description: String::new(),
            attributes: BTreeMap::new(),
        };
        self.groups.insert(name.to_string(), group);
    }
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The n-th call fails and has no effect.
    Before(u64),
    /// The n-th call has its effect and its reply is lost.
    After(u64),
    /// The caller dies at the n-th call: neither that one nor a later one ends, and of them only
    /// the n-th has its effect, if at all.
    Death {
        /// Which call.
        at: u64,
        /// Whether it has its effect.
        effect: bool,
    },
}

#[derive(Debug, Default)]
struct Inner {
    state: State,
    calls: Vec<Operation>,
    counts: Calls,
    trouble: Option<Trouble>,
    /// Whether the caller died.
    dead: bool,
    denied: BTreeSet<Operation>,
    /// Calls of an operation that fail before it succeeds.
    stubborn: BTreeMap<Operation, (Fault, u64)>,
    /// Resources on which an operation always fails.
    failing: BTreeMap<(Operation, String), Fault>,
    in_flight: u64,
    most_in_flight: u64,
    /// How far the clock was moved.
    moved: SignedDuration,
    /// How long it takes until a principal is detached.
    detaching_takes: SignedDuration,
    /// What of jobs takes time.
    job_times: jobs::JobTimes,
    files: downloads::Files,
}

/// The AWS.
#[derive(Debug)]
pub(crate) struct Fake {
    pub(crate) region: Region,
    /// The most items on a page of a listing.
    pub(crate) page: usize,
    started: tokio::time::Instant,
    inner: Mutex<Inner>,
}

impl Fake {
    pub(crate) fn new() -> Arc<Self> {
        Self::with_pages_of(250)
    }

    /// One whose listings have at most so many items on a page.
    pub(crate) fn with_pages_of(page: usize) -> Arc<Self> {
        Arc::new(Self {
            region: "us-east-1".parse().unwrap(),
            page,
            started: tokio::time::Instant::now(),
            inner: Mutex::default(),
        })
    }

    pub(crate) fn cloud(self: &Arc<Self>) -> Cloud {
        Cloud::of(self)
    }

    pub(crate) fn place(&self) -> Place {
        Place::new("123456789012".parse().unwrap(), self.region.clone())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    pub(crate) fn state(&self) -> State {
        self.inner().state.clone()
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.inner().state);
    }

    /// The time in this AWS. It passes with tokio's clock, and by [`Fake::advance`].
    pub(crate) fn now(&self) -> Timestamp {
        let start: Timestamp = "2026-03-07T12:00:00Z".parse().unwrap();
        let passed = SignedDuration::try_from(self.started.elapsed()).unwrap();
        start + passed + self.inner().moved
    }

    /// Moves the clock.
    pub(crate) fn advance(&self, time: SignedDuration) {
        self.inner().moved += time;
    }

    /// Detaching a principal takes effect so much later.
    pub(crate) fn detaching_takes(&self, time: SignedDuration) {
        self.inner().detaching_takes = time;
    }

    /// The calls since the last time this was asked.
    pub(crate) fn take_calls(&self) -> Vec<Operation> {
        std::mem::take(&mut self.inner().calls)
    }

    pub(crate) fn trouble(&self, trouble: Option<Trouble>) {
        self.inner().trouble = trouble;
    }

    /// Runs a caller to its end, or until it dies; then gives nothing.
    pub(crate) async fn until_death<T>(&self, caller: impl Future<Output = T>) -> Option<T> {
        self.inner().dead = false;
        let mut caller = std::pin::pin!(caller);
        std::future::poll_fn(|context| {
            let polled = caller.as_mut().poll(context);
            match polled {
                std::task::Poll::Ready(value) => std::task::Poll::Ready(Some(value)),
                std::task::Poll::Pending if self.inner().dead => std::task::Poll::Ready(None),
                std::task::Poll::Pending => std::task::Poll::Pending,
            }
        })
        .await
    }

    pub(crate) fn deny(&self, operations: &[Operation]) {
        self.inner().denied = operations.iter().copied().collect();
    }

    pub(crate) fn fail_first(&self, operation: Operation, fault: Fault, times: u64) {
        self.inner().stubborn.insert(operation, (fault, times));
    }

    /// The operation always fails on this resource: a name, an ARN where the operation takes one.
    pub(crate) fn fail_on(&self, operation: Operation, resource: &str, fault: Fault) {
        let key = (operation, resource.to_owned());
        self.inner().failing.insert(key, fault);
    }

    pub(crate) fn most_in_flight(&self) -> u64 {
        self.inner().most_in_flight
    }

    /// A call about a resource: it may fail before, have its effect, or lose its reply.
    async fn call<T>(
        &self,
        operation: Operation,
        resource: &str,
        effect: impl FnOnce(&mut State) -> Result<T> + Send,
    ) -> Result<T> {
        {
            let mut inner = self.inner();
            inner.in_flight += 1;
            inner.most_in_flight = inner.most_in_flight.max(inner.in_flight);
        }
        tokio::task::yield_now().await;
        match self.answer(operation, resource, effect) {
            Some(answer) => answer,
            None => std::future::pending().await,
        }
    }

    /// The answer to a call; none if the caller is dead.
    fn answer<T>(
        &self,
        operation: Operation,
        resource: &str,
        effect: impl FnOnce(&mut State) -> Result<T>,
    ) -> Option<Result<T>> {
        let mut inner = self.inner();
        inner.in_flight -= 1;
        inner.calls.push(operation);
        inner.counts.add(operation, 1);
        let number = u64::try_from(inner.calls.len()).unwrap();
        if let Some(Trouble::Death { at, effect: has }) = inner.trouble
            && number >= at
        {
            if number == at && has {
                // Nobody hears the answer.
                let _ = effect(&mut inner.state);
            }
            inner.dead = true;
            return None;
        }
        if inner.denied.contains(&operation) {
            return Some(Err(denied(operation, "you may not".to_owned())));
        }
        if let Some(fault) = inner.failing.get(&(operation, resource.to_owned())) {
            return Some(Err(CloudError::aws(
                operation, *fault, "Injected", resource,
            )));
        }
        if inner.trouble == Some(Trouble::Before(number)) {
            let code = "InternalFailureException";
            return Some(Err(CloudError::aws(operation, Fault::Service, code, "")));
        }
        if let Some((fault, left)) = inner.stubborn.get_mut(&operation)
            && *left > 0
        {
            *left -= 1;
            let (code, message) = ("ValidationException", "cannot assume role");
            return Some(Err(CloudError::aws(operation, *fault, code, message)));
        }
        let result = effect(&mut inner.state);
        if inner.trouble == Some(Trouble::After(number)) {
            let lost = std::io::Error::other("connection reset");
            return Some(Err(CloudError::other(operation, Fault::Unreachable, lost)));
        }
        Some(result)
    }

    /// Tags in a request need the permission to tag besides that to create.
    fn may_tag(&self, operation: Operation, tags: &Tags) -> Result<()> {
        let needed = match operation {
            Operation::CreateRole => Operation::TagRole,
            _ => Operation::TagResource,
        };
        if !tags.is_empty() && self.inner().denied.contains(&needed) {
            let message = format!("not authorized to perform {}", needed.iam_action());
            return Err(denied(operation, message));
        }
        Ok(())
    }
}
