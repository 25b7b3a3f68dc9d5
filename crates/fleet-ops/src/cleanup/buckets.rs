//! Kind: S3 buckets of this Region, with every version and delete marker in them.

use async_trait::async_trait;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::identify::{Facts, Location, Reason};
use fleet_core::name::BucketName;
use fleet_core::operation::Operation;
use fleet_core::port::buckets::{ListedBucket, Undeleted};
use fleet_core::tag::Owner;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts, made_at};
use crate::event::{Failure, Phase, ResourceKind};

const KIND: ResourceKind = ResourceKind::Bucket;

/// S3 buckets.
pub(super) struct Buckets;

#[async_trait]
impl Kind for Buckets {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::Storage
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    /// Package versions refer to the objects, and jobs hand them out.
    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Job, ResourceKind::PackageVersion]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        let buckets = match scan.reads.buckets.list_buckets("").await {
            Ok(buckets) => buckets,
            Err(error) => {
                section.fail(Failure::from(&error));
                return section;
            }
        };
        let looks = scan
            .each(buckets, |bucket| async move {
                let found = look_at(scan, &bucket).await;
                (bucket, found)
            })
            .await;
        for (bucket, found) in looks {
            let name = bucket.name.as_str();
            let owner = match found {
                Ok(Look::Here(owner)) => Ok(owner),
                Ok(Look::OtherRegion) => {
                    section.keep(name, Reason::OtherRegion);
                    continue;
                }
                Err(error) if error.is_not_found() => continue,
                Err(error) => Err(error),
            };
            let whose = facts(KIND, name, Location::Here);
            let verdict = scan.verdict(&mut section, whose, owner);
            section.add(name, verdict, made_at(bucket.created));
        }
        section
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(remove(run, item).await)
        })
        .await;
    }
}

/// Where a bucket lies, and whose it is if it lies here.
enum Look {
    Here(Owner),
    OtherRegion,
}

/// Looks where a bucket lies before its tags: S3 gives these in its own Region only. A bucket of
/// ours in another Region belongs to the fleet there.
async fn look_at(scan: &Scan<'_>, bucket: &ListedBucket) -> Result<Look, CloudError> {
    let region = scan.reads.buckets.bucket_location(&bucket.name).await?;
    if region != scan.place.region {
        return Ok(Look::OtherRegion);
    }
    let tags = scan.reads.buckets.bucket_tags(&bucket.name).await?;
    Ok(Look::Here(tags.owner()))
}

async fn remove(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let name: BucketName = item
        .name
        .parse()
        .map_err(|_| Outcome::Spared(Reason::Changed))?;
    let listed = needed(run.reads.buckets.list_buckets(name.as_str()).await)?;
    let mut listed = listed.into_iter();
    let bucket = listed
        .find(|bucket| bucket.name == name)
        .ok_or(Outcome::Gone)?;
    run.same(item, &made_at(bucket.created))?;
    let tags = needed(run.reads.buckets.bucket_tags(&name).await)?;
    let still = facts(KIND, name.as_str(), Location::Here);
    run.still(Facts { ..still }, tags.owner())?;
    empty(run, &name).await?;
    Ok(Outcome::of(run.writes.buckets.delete_bucket(&name).await))
}

/// Deletes every version and delete marker, page by page from the start: what is deleted is not
/// listed again.
async fn empty(run: &Run<'_>, bucket: &BucketName) -> Still<()> {
    loop {
        if run.is_stopped() {
            return Err(Outcome::NotTried);
        }
        let page = run.reads.buckets.list_object_versions(bucket, None).await;
        let page = needed(page)?;
        if page.items.is_empty() && page.next.is_none() {
            return Ok(());
        }
        let undeleted = run.writes.buckets.delete_objects(bucket, &page.items).await;
        let undeleted = needed(undeleted)?;
        if let Some(first) = undeleted.first() {
            return Err(Outcome::Failed(refused(first, undeleted.len())));
        }
    }
}

/// S3 answers with success and says of single objects that they were not deleted.
fn refused(first: &Undeleted, count: usize) -> CloudError {
    let fault = match first.code.as_str() {
        "AccessDenied" => Fault::Denied,
        "InternalError" => Fault::Service,
        "SlowDown" => Fault::Throttled,
        _ => Fault::Unknown,
    };
    let message = format!(
        "{} of the objects are left, the first is {}: {}",
        count, first.object.key, first.message
    );
    CloudError::aws(Operation::DeleteObjects, fault, first.code.clone(), message)
}
