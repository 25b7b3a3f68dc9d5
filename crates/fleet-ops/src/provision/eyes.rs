//! What single resources are looked at with: what reads, and whose something is.

use fleet_core::account::{Arn, Place};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::port::Reads;
use fleet_core::tag::Owner;

use crate::event::{Event, Failure, ResourceKind};
use crate::session::Session;

/// What looks at single resources, in a provision and in other workflows.
pub(crate) struct Eyes<'a> {
    pub(crate) reads: &'a Reads,
    pub(crate) place: Place,
    pub(crate) session: &'a Session,
}

impl Eyes<'_> {
    /// Whose an IoT resource is. Unknown, and told, where its tags cannot be read.
    pub(crate) async fn owner(
        &self,
        kind: ResourceKind,
        name: &str,
        arn: &Arn,
    ) -> Result<Option<Owner>, CloudError> {
        let tags = self.reads.tags.list_tags(arn).await;
        self.owner_by(kind, name, tags.map(|tags| tags.owner()))
    }

    pub(crate) fn owner_by(
        &self,
        kind: ResourceKind,
        name: &str,
        read: Result<Owner, CloudError>,
    ) -> Result<Option<Owner>, CloudError> {
        match read {
            Ok(owner) => Ok(Some(owner)),
            Err(error) if error.is_not_found() => Ok(Some(Owner::Untagged)),
            Err(error) if error.fault == Fault::Unreachable => Err(error),
            Err(error) => {
                self.session.tell(Event::TagsUnread {
                    kind,
                    name: name.to_owned(),
                    failure: Failure::from(&error),
                });
                Ok(None)
            }
        }
    }
}
