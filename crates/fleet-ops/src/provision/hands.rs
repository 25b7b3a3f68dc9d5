//! What single resources are made with: the ports, the tags that everything of ours gets, and what could
//! not be tagged.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use fleet_core::account::{Arn, Place};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::port::{Cloud, Reads, Writes};
use fleet_core::tag::Tags;
use futures::future::BoxFuture;

use super::run::Outcome;
use crate::event::{Event, Failure, Repair, ResourceKind};
use crate::session::Session;

/// Tags are not sent.
static NO_TAGS: Tags = Tags::none();

/// What makes and repairs single resources, in a provision and in other workflows.
pub(crate) struct Hands<'a> {
    pub(crate) reads: &'a Reads,
    pub(crate) writes: &'a Writes,
    pub(crate) place: Place,
    pub(crate) session: &'a Session,
    untagged: Mutex<BTreeMap<ResourceKind, Vec<String>>>,
}

impl<'a> Hands<'a> {
    pub(crate) fn new(cloud: &'a Cloud, place: Place, session: &'a Session) -> Self {
        Self {
            reads: &cloud.reads,
            writes: &cloud.writes,
            place,
            session,
            untagged: Mutex::default(),
        }
    }

    /// The tags that everything of ours gets.
    pub(crate) fn tags(&self) -> Tags {
        Tags::workshop(self.session.today())
    }

    /// Makes a resource with its tags. Where that is denied and works without them, a permission
    /// to tag is missing: the resource is made and the want of tags told.
    pub(crate) async fn tagged<'t>(
        &self,
        kind: ResourceKind,
        name: &str,
        tags: &'t Tags,
        create: impl Fn(&'t Tags) -> BoxFuture<'t, Result<(), CloudError>>,
    ) -> Result<(), CloudError> {
        match create(tags).await {
            Err(denied) if denied.fault == Fault::Denied && denied.missing_action().is_some() => {
                let Ok(()) = create(&NO_TAGS).await else {
                    return Err(denied);
                };
                self.tag_failed(kind, name, &denied);
                Ok(())
            }
            other => other,
        }
    }

    /// Tells that a resource has no tags of ours. That never stops anything.
    pub(crate) fn tag_failed(&self, kind: ResourceKind, name: &str, error: &CloudError) {
        self.untagged
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(kind)
            .or_default()
            .push(name.to_owned());
        let mut failure = Failure::from(error);
        if failure.missing_action.is_some() {
            failure.missing_action = Some(Cow::Borrowed(match kind {
                ResourceKind::Bucket => "s3:PutBucketTagging",
                ResourceKind::Role => "iam:TagRole",
                _ => "iot:TagResource",
            }));
        }
        self.session.tell(Event::TagFailed {
            kind,
            name: name.to_owned(),
            failure,
        });
    }

    /// What could not be tagged.
    pub(crate) fn untagged(&self) -> BTreeMap<ResourceKind, Vec<String>> {
        let untagged = self.untagged.lock();
        untagged.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Tags an IoT resource, if that is one of its repairs.
    pub(crate) async fn tag_iot(
        &self,
        repairs: &[Repair],
        arn: &Arn,
        tags: &Tags,
    ) -> Result<(), CloudError> {
        if repairs.contains(&Repair::Tags) {
            self.writes.tags.tag_resource(arn, tags).await
        } else {
            Ok(())
        }
    }

    /// The outcome of repairs: a failed tag is told and left out.
    pub(crate) fn repaired(
        &self,
        kind: ResourceKind,
        name: &str,
        repairs: &[Repair],
        tagging: Result<(), CloudError>,
    ) -> Outcome {
        let mut done = repairs.to_vec();
        if let Err(error) = tagging {
            self.tag_failed(kind, name, &error);
            done.retain(|repair| *repair != Repair::Tags);
        }
        if done.is_empty() {
            Outcome::Kept
        } else {
            Outcome::Repaired(done)
        }
    }
}
