//! Looks whether everything is ready for a fleet, and what is left of one. Changes nothing.
//!
//! Each look is a fact of its own: that one of them failed says nothing about the others.

use std::collections::BTreeMap;

use fleet_core::account::Place;
use fleet_core::document::indexing::IndexingConfiguration;
use fleet_core::fault::CloudError;
use fleet_core::port::identity::Identity;
use fleet_core::port::indexing::IndexStatus;
use fleet_core::port::packages::PackageConfiguration;
use fleet_core::port::{Reads, Result};

use crate::cleanup;
use crate::event::{Failure, ResourceKind};
use crate::session::Session;

mod permissions;
mod probe;
mod tasks;

pub use permissions::{How, Permissions, TaskPermissions};
pub use tasks::{TASKS, Task, policy};

/// What was found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// Whose credentials are used.
    pub identity: Identity,
    /// The account and the Region.
    pub place: Place,
    /// Where devices reach AWS IoT.
    pub data_endpoint: Result<String>,
    /// What may be done.
    pub permissions: Permissions,
    /// Whether the fleet can be searched.
    pub indexing: Result<Indexing>,
    /// Whether jobs write what devices run into their shadows.
    pub package_configuration: Result<PackageConfiguration>,
    /// What is there of the workshop's; none if it was not looked for.
    pub leftovers: Option<Leftovers>,
}

/// The state of fleet indexing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Indexing {
    /// What is indexed.
    pub configuration: IndexingConfiguration,
    /// The index of things; none if nothing is indexed.
    pub status: Option<IndexStatus>,
}

/// What is there of the workshop's.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leftovers {
    /// How many of each kind a cleanup would delete.
    pub ours: BTreeMap<ResourceKind, u64>,
    /// What could not be looked at.
    pub unread: Vec<(ResourceKind, Failure)>,
    /// Why nothing could be looked at.
    pub failure: Option<String>,
}

/// What to look at.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Request {
    /// Look for what a cleanup would delete, with this request. With many things this takes a while.
    pub leftovers: Option<cleanup::Request>,
}

impl Request {
    /// Look for what this cleanup would delete, too.
    #[must_use]
    pub fn with_leftovers(mut self, cleanup: cleanup::Request) -> Self {
        self.leftovers = Some(cleanup);
        self
    }
}

/// Looks at everything.
///
/// # Errors
/// It cannot be found out who calls. Everything else is in the report.
pub async fn examine(
    reads: &Reads,
    request: &Request,
    session: &Session,
) -> Result<Report, CloudError> {
    let identity = reads.identity.caller_identity().await?;
    let place = Place::new(identity.account.clone(), session.region.clone());
    let (data_endpoint, permissions, indexing, package_configuration) = futures::join!(
        reads.endpoint.data_endpoint(),
        permissions::examine(reads, &identity),
        indexing(reads),
        reads.packages.package_configuration(),
    );
    let leftovers = match &request.leftovers {
        Some(request) => Some(leftovers(reads, request, session).await),
        None => None,
    };
    Ok(Report {
        identity,
        place,
        data_endpoint,
        permissions,
        indexing,
        package_configuration,
        leftovers,
    })
}

async fn indexing(reads: &Reads) -> Result<Indexing> {
    let configuration = reads.indexing.indexing_configuration().await?;
    let status = match configuration == IndexingConfiguration::default() {
        true => None,
        false => Some(reads.indexing.things_index_status().await?),
    };
    Ok(Indexing {
        configuration,
        status,
    })
}

async fn leftovers(reads: &Reads, request: &cleanup::Request, session: &Session) -> Leftovers {
    let mut left = Leftovers::default();
    let plan = match cleanup::plan(reads, request, session).await {
        Ok(plan) => plan,
        Err(error) => {
            left.failure = Some(error.to_string());
            return left;
        }
    };
    for (kind, section) in &plan.sections {
        let ours = plan.deletes(*kind);
        if ours > 0 {
            left.ours.insert(*kind, ours);
        }
        if let Some(failure) = &section.failure {
            left.unread.push((*kind, failure.clone()));
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use fleet_core::operation::Operation;

    use super::*;
    use crate::fake::stage::stage;

    fn task<'r>(report: &'r Report, name: &str) -> &'r TaskPermissions {
        let mut tasks = report.permissions.tasks.iter();
        tasks.find(|task| task.task == name).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn a_new_account_has_no_indexing_nothing_left_and_every_permission() {
        let stage = stage();
        let fake = &stage.fake;
        let request = Request::default().with_leftovers(cleanup::Request::default());
        let report = examine(&fake.cloud().reads, &request, &stage.session)
            .await
            .unwrap();
        assert_eq!(report.permissions.how, How::Simulated);
        assert!(
            report
                .permissions
                .tasks
                .iter()
                .all(TaskPermissions::is_complete)
        );
        assert_eq!(report.indexing.unwrap().status, None);
        assert!(!report.package_configuration.unwrap().enabled);
        assert_eq!(report.leftovers.unwrap(), Leftovers::default());
    }

    #[tokio::test(start_paused = true)]
    async fn what_iam_does_not_allow_is_told_by_action_for_each_task_that_needs_it() {
        let stage = stage();
        let fake = &stage.fake;
        fake.deny(&[Operation::CreateThing, Operation::DeleteThing]);
        let request = Request::default();
        let report = examine(&fake.cloud().reads, &request, &stage.session)
            .await
            .unwrap();
        assert_eq!(task(&report, "provision").missing, ["iot:CreateThing"]);
        assert_eq!(task(&report, "cleanup").missing, ["iot:DeleteThing"]);
        assert!(task(&report, "jobs").is_complete());
        assert!(report.leftovers.is_none(), "nobody asked for it");
    }

    #[tokio::test(start_paused = true)]
    async fn where_iam_may_not_be_asked_harmless_calls_tell_what_may_be_read() {
        let stage = stage();
        let fake = &stage.fake;
        fake.deny(&[Operation::SimulatePrincipalPolicy, Operation::ListJobs]);
        let before = fake.state();
        let request = Request::default();
        let report = examine(&fake.cloud().reads, &request, &stage.session)
            .await
            .unwrap();
        assert_eq!(report.permissions.how, How::Tried);
        assert_eq!(task(&report, "jobs").missing, ["iot:ListJobs"]);
        let unknown = &task(&report, "jobs").unknown;
        assert!(unknown.contains(&"iot:CreateJob"), "{unknown:?}");
        assert!(!unknown.contains(&"iot:DescribeJob"), "{unknown:?}");
        assert_eq!(fake.state(), before, "nothing was changed");
    }
}
