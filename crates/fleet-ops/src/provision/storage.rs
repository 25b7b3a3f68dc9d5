//! Step: the bucket for firmware, with versioning. An existing one is found by its tag.

use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::BucketName;
use fleet_core::naming;
use fleet_core::port::buckets::Versioning;
use fleet_core::tag::{Owner, Tags};
use futures::FutureExt;

use super::eyes::Eyes;
use super::hands::Hands;
use super::plan::{Action, Planned};
use super::run::{Outcome, Run, outcome};
use super::survey::{found, planned, settle};
use crate::event::{Conflict, Phase, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::Bucket;

/// Finds the bucket, or the name of the one to make.
pub(crate) async fn survey(eyes: &Eyes<'_>) -> Result<Planned, CloudError> {
    let ours = naming::bucket(&eyes.place);
    let there = match candidates(eyes, &ours).await {
        Ok(there) => there,
        Err(error) => return planned(KIND, ours.as_str(), Err(error)),
    };
    for name in &there {
        if let Some(action) = tagged(eyes, name).await? {
            return planned(KIND, name.as_str(), Ok(action));
        }
    }
    let action = if there.contains(&ours) {
        look(eyes, &ours).await
    } else {
        Ok(Action::Create)
    };
    planned(KIND, ours.as_str(), action)
}

/// The account's buckets whose names this tool or its forerunners give in this Region: ours
/// first, then in the order of their names.
async fn candidates(eyes: &Eyes<'_>, ours: &BucketName) -> Result<Vec<BucketName>, CloudError> {
    let buckets = &eyes.reads.buckets;
    let mut names = Vec::new();
    for prefix in [
        naming::bucket_prefix(&eyes.place),
        naming::legacy_bucket_prefix(&eyes.place),
    ] {
        match buckets.list_buckets(&prefix).await {
            Ok(found) => names.extend(found.into_iter().map(|bucket| bucket.name)),
            // Without the permission to list, only the name we would give can be asked for.
            Err(error) if error.fault == Fault::Denied => {
                let there = found(buckets.head_bucket(ours).await)?;
                return Ok(there.map(|()| ours.clone()).into_iter().collect());
            }
            Err(error) => return Err(error),
        }
    }
    names.sort_by_key(|name| (name != ours, name.clone()));
    names.dedup();
    Ok(names)
}

/// What is done about a bucket that has our tag and lies here; none for any other.
async fn tagged(eyes: &Eyes<'_>, name: &BucketName) -> Result<Option<Action>, CloudError> {
    let buckets = &eyes.reads.buckets;
    match buckets.bucket_tags(name).await {
        Ok(tags) if tags.owner() == Owner::Workshop => {}
        Ok(_) => return Ok(None),
        Err(error) if error.fault == Fault::Unreachable => return Err(error),
        Err(_) => return Ok(None),
    }
    match buckets.bucket_location(name).await {
        Ok(region) if region == eyes.place.region => {}
        Ok(_) => return Ok(None),
        Err(error) if error.fault == Fault::Unreachable => return Err(error),
        Err(_) => return Ok(None),
    }
    let repairs = versioning(eyes, name).await?;
    Ok(Some(settle(Some(Owner::Workshop), repairs)))
}

/// What is done about the bucket that has the name we would give.
async fn look(eyes: &Eyes<'_>, name: &BucketName) -> Result<Action, CloudError> {
    let buckets = &eyes.reads.buckets;
    let here = match buckets.bucket_location(name).await {
        Ok(region) => region == eyes.place.region,
        // S3 sends the request on to another Region.
        Err(error) if error.fault == Fault::Conflict => false,
        Err(error) => return Err(error),
    };
    if !here {
        return Ok(Action::Conflict {
            conflict: Conflict::OtherRegion,
        });
    }
    let tags = buckets.bucket_tags(name).await.map(|tags| tags.owner());
    let owner = eyes.owner_by(KIND, name.as_str(), tags)?;
    Ok(settle(owner, versioning(eyes, name).await?))
}

async fn versioning(eyes: &Eyes<'_>, name: &BucketName) -> Result<Vec<Repair>, CloudError> {
    let versioning = eyes.reads.buckets.bucket_versioning(name).await?;
    Ok(match versioning {
        Versioning::Enabled => Vec::new(),
        Versioning::Never | Versioning::Suspended => vec![Repair::Versioning],
    })
}

pub(super) async fn apply(run: &Run<'_>) {
    let buckets = run.plan.of_kind(KIND);
    let items = buckets.map(|planned| make(run, planned).boxed()).collect();
    run.phase(Phase::Storage, items).await;
}

async fn make(run: &Run<'_>, planned: &Planned) -> bool {
    let result = match run.bucket() {
        _ if run.session.is_cancelled() => Outcome::NotTried,
        Ok(name) => ensure(run, &name, &planned.action).await,
        Err(error) => Outcome::Failed(error),
    };
    run.finish(KIND, &planned.name, result, Some(&run.gates.bucket))
}

/// Does what a plan says about the bucket.
pub(crate) async fn ensure(hands: &Hands<'_>, name: &BucketName, action: &Action) -> Outcome {
    match action {
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        Action::Create => outcome(create(hands, name, false).await),
        Action::Unread { .. } => outcome(create(hands, name, true).await),
        Action::Repair { repairs } => outcome(repair(hands, name, repairs).await),
    }
}

/// Makes the bucket. `unseen` says that it may be there already: in us-east-1 making a bucket of
/// one's own again succeeds.
async fn create(hands: &Hands<'_>, name: &BucketName, unseen: bool) -> Result<Outcome, CloudError> {
    let new = match hands.writes.buckets.create_bucket(name).await {
        Ok(()) => !unseen,
        Err(error) if error.fault == Fault::Conflict => {
            return Ok(Outcome::Conflict(Conflict::SomebodyElses));
        }
        Err(error) if error.fault == Fault::AlreadyExists => false,
        Err(error) => return Err(error),
    };
    let mut there = Ok(Tags::none());
    if !new {
        if is_elsewhere(hands, name).await? {
            return Ok(Outcome::Conflict(Conflict::OtherRegion));
        }
        there = hands.reads.buckets.bucket_tags(name).await;
    }
    if matches!(&there, Ok(tags) if tags.owner() == Owner::SomebodyElse) {
        return Ok(Outcome::Conflict(Conflict::SomebodyElses));
    }
    hands.writes.buckets.enable_bucket_versioning(name).await?;
    if let Err(error) = tag(hands, name, there).await {
        hands.tag_failed(KIND, name.as_str(), &error);
    }
    Ok(Outcome::Created)
}

/// Whether the bucket lies in another Region, as far as we may know.
async fn is_elsewhere(hands: &Hands<'_>, name: &BucketName) -> Result<bool, CloudError> {
    match hands.reads.buckets.bucket_location(name).await {
        Ok(region) => Ok(region != hands.place.region),
        Err(error) if error.fault == Fault::Denied => Ok(false),
        Err(error) => Err(error),
    }
}

async fn repair(
    hands: &Hands<'_>,
    name: &BucketName,
    repairs: &[Repair],
) -> Result<Outcome, CloudError> {
    if repairs.contains(&Repair::Versioning) {
        hands.writes.buckets.enable_bucket_versioning(name).await?;
    }
    let tagging = if repairs.contains(&Repair::Tags) {
        tag(hands, name, hands.reads.buckets.bucket_tags(name).await).await
    } else {
        Ok(())
    };
    Ok(hands.repaired(KIND, name.as_str(), repairs, tagging))
}

/// Adds our tags to those that are there: S3 replaces the whole set, so without having read them
/// nothing is written.
async fn tag(
    hands: &Hands<'_>,
    name: &BucketName,
    there: Result<Tags, CloudError>,
) -> Result<(), CloudError> {
    let tags = there?.and_missing(&hands.tags());
    hands.writes.buckets.put_bucket_tags(name, &tags).await
}
