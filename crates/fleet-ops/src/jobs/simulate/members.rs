//! The things behind the targets of a job, and the executions that there are of it.

use std::future::ready;

use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::job::ExecutionStatus;
use fleet_core::name::{JobId, ThingGroupName, ThingName};
use fleet_core::port::job_executions::ListedExecution;
use fleet_core::port::{Page, PageToken, Reads};
use futures::stream::{self, BoxStream};
use futures::{Stream, StreamExt, TryStreamExt};

/// What a listing gives, page by page, the next page when it is needed.
fn pages<'a, T: Send + 'a, F>(
    next: impl Fn(Option<PageToken>) -> F + Send + Sync + 'a,
) -> impl Stream<Item = Result<T, CloudError>> + Send + 'a
where
    F: Future<Output = Result<Page<T>, CloudError>> + Send + 'a,
{
    let pages = stream::try_unfold(Some(None::<PageToken>), move |from| {
        let page = from.map(&next);
        async move {
            let Some(page) = page else { return Ok(None) };
            let page = page.await?;
            let items = stream::iter(page.items.into_iter().map(Ok));
            Ok::<_, CloudError>(Some((items, page.next.map(Some))))
        }
    });
    pages.try_flatten()
}

/// The executions of a job, of one state or of all.
pub(super) fn executions<'a>(
    reads: &'a Reads,
    job: &'a JobId,
    status: Option<ExecutionStatus>,
) -> BoxStream<'a, Result<ListedExecution, CloudError>> {
    let page = move |from| async move {
        let executions = &reads.job_executions;
        executions.list_job_executions(job, status, from).await
    };
    pages(page).boxed()
}

/// The executions that wait for their devices, those that were begun before the others.
pub(super) fn pending<'a>(
    reads: &'a Reads,
    job: &'a JobId,
) -> impl Stream<Item = Result<ListedExecution, CloudError>> + Send + 'a {
    let begun = executions(reads, job, Some(ExecutionStatus::InProgress));
    begun.chain(executions(reads, job, Some(ExecutionStatus::Queued)))
}

/// The things that are targets, and the direct members of groups that are. A group that is gone has
/// none, and things of child groups are found once they have an execution.
pub(super) fn of<'a>(
    reads: &'a Reads,
    targets: &'a [Arn],
) -> impl Stream<Item = Result<ThingName, CloudError>> + Send + 'a {
    let members = |target: &'a Arn| -> BoxStream<'a, Result<ThingName, CloudError>> {
        match Target::named(target) {
            Some(Target::Thing(thing)) => stream::iter([Ok(thing)]).boxed(),
            Some(Target::Group(group)) => members(reads, group).boxed(),
            None => stream::empty().boxed(),
        }
    };
    stream::iter(targets).flat_map(members)
}

fn members(
    reads: &Reads,
    group: ThingGroupName,
) -> impl Stream<Item = Result<ThingName, CloudError>> + Send + '_ {
    let page = move |from| {
        let group = group.clone();
        async move { reads.groups.list_things_in_thing_group(&group, from).await }
    };
    let gone = |result: &Result<ThingName, CloudError>| !matches!(result, Err(error) if error.fault == Fault::NotFound);
    pages(page).filter(move |result| ready(gone(result)))
}

enum Target {
    Thing(ThingName),
    Group(ThingGroupName),
}

impl Target {
    fn named(arn: &Arn) -> Option<Self> {
        let resource = arn.as_str().splitn(6, ':').nth(5)?;
        match resource.split_once('/')? {
            ("thing", name) => name.parse().ok().map(Self::Thing),
            ("thinggroup", name) => name.parse().ok().map(Self::Group),
            _ => None,
        }
    }
}
