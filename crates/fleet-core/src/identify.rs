//! Whose a resource is: by its tag, then its name, then what it belongs to; unknown means keep.
//!
//! This is the rule by which cleanup deletes, as a pure function over [`Facts`]. What it does not
//! recognise stays; so does what could not be looked at.

use serde::{Deserialize, Serialize};

use crate::account::{Arn, Place};
use crate::name::ThingPrefix;
use crate::resource::ResourceKind;
use crate::tag::Owner;

mod pattern;
#[cfg(test)]
mod tests;

/// What is known of the tags of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagFact {
    /// Resources of this kind have no tags.
    NotTaggable,
    /// They were read.
    Read(Owner),
    /// They could not be read.
    Unread,
}

/// Where a resource lies, seen from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In this account and, unless its service has no Regions, in this Region.
    Here,
    /// In another account, or in one that cannot be told.
    OtherAccount,
    /// In another Region of this account.
    OtherRegion,
}

/// What a resource without a name of ours belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belonging<'a> {
    /// To nothing, as far as is known.
    Nothing,
    /// To this resource of ours, and to nothing that is not ours.
    Ours(ResourceKind, &'a str),
    /// To something that is not ours, whatever else it belongs to.
    Others,
    /// What it belongs to could not be read.
    Unread,
}

/// What is known of one resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// Its kind.
    pub kind: ResourceKind,
    /// Its name.
    pub name: &'a str,
    /// Where it lies.
    pub location: Location,
    /// Its tags.
    pub tags: TagFact,
    /// What it belongs to.
    pub belonging: Belonging<'a>,
}

/// How a resource was recognised as ours.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Identified {
    /// Its workshop tag has our value.
    Tag,
    /// It is named as we name such resources.
    Name {
        /// The form of the name, such as `Vehicle-VIN-###`.
        pattern: String,
    },
    /// It is named as earlier versions of the workshop named such resources.
    LegacyName {
        /// The form of the name.
        pattern: String,
    },
    /// It belongs to a resource of ours.
    Association {
        /// The kind of that resource.
        kind: ResourceKind,
        /// Its name.
        name: String,
    },
    /// It is a setting that provisioning turned on.
    TurnedOn,
}

/// Why a resource is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// It has no workshop tag and no name of ours.
    NoWorkshopTag,
    /// It has no name of ours, and resources of this kind have no tags.
    NoPatternMatch,
    /// Its workshop tag has another value: it is somebody else's, whatever its name.
    SomebodyElses,
    /// Its tags could not be read.
    TagsUnread,
    /// It lies in another account.
    OtherAccount,
    /// It lies in another Region.
    OtherRegion,
    /// It is attached to a thing that is not ours.
    AttachedToOthers,
    /// It is attached to no thing of ours.
    NotAttached,
    /// What it belongs to could not be read.
    BelongingUnread,
    /// Things that are not ours use it.
    UsedByOthers,
    /// It holds something that is kept.
    HoldsKept,
    /// AWS IoT cannot assume it, so it is no role of ours.
    NotForIot,
    /// The package configuration uses a role that is not ours.
    OtherRole,
    /// It is not known that provisioning turned it on.
    NotTurnedOnByUs,
    /// It is turned off already.
    Off,
    /// It changed, was made anew or came to be shared after the plan was made.
    Changed,
}

/// Whether a resource is ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is, and may be deleted.
    Ours(Identified),
    /// It is not, or that is not known: it stays.
    Keep(Reason),
}

impl Verdict {
    /// Whether it may be deleted.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        matches!(self, Self::Ours(_))
    }
}

/// Tells what is ours in an account and Region, for things of one prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    place: Place,
    prefix: ThingPrefix,
}

impl Identifier {
    /// Things are those of `prefix`, and those that earlier versions of the workshop made;
    /// the default prefix matches only if it is the one given.
    #[must_use]
    pub fn new(place: Place, prefix: ThingPrefix) -> Self {
        Self { place, prefix }
    }

    /// The prefix of our things.
    #[must_use]
    pub fn prefix(&self) -> &ThingPrefix {
        &self.prefix
    }

    /// Where we are.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Whose it is.
    #[must_use]
    pub fn identify(&self, facts: &Facts<'_>) -> Verdict {
        match self.location(facts) {
            Location::Here => {}
            Location::OtherAccount => return Verdict::Keep(Reason::OtherAccount),
            Location::OtherRegion => return Verdict::Keep(Reason::OtherRegion),
        }
        match facts.tags {
            TagFact::Unread => return Verdict::Keep(Reason::TagsUnread),
            TagFact::Read(Owner::SomebodyElse) => return Verdict::Keep(Reason::SomebodyElses),
            TagFact::Read(Owner::Workshop) => return Verdict::Ours(Identified::Tag),
            TagFact::Read(Owner::Untagged) | TagFact::NotTaggable => {}
        }
        if let Some(identified) = pattern::of(self, facts.kind, facts.name) {
            return Verdict::Ours(identified);
        }
        match facts.belonging {
            Belonging::Ours(kind, name) => Verdict::Ours(Identified::Association {
                kind,
                name: name.to_owned(),
            }),
            Belonging::Others => Verdict::Keep(Reason::AttachedToOthers),
            Belonging::Unread => Verdict::Keep(Reason::BelongingUnread),
            Belonging::Nothing => Verdict::Keep(reason_for_a_stranger(facts)),
        }
    }

    /// A role has no Region; the Region and account in its name are what tells.
    fn location(&self, facts: &Facts<'_>) -> Location {
        match (facts.location, facts.kind) {
            (Location::Here, ResourceKind::Role) => pattern::home_of_role(&self.place, facts.name),
            (location, _) => location,
        }
    }
}

fn reason_for_a_stranger(facts: &Facts<'_>) -> Reason {
    match (facts.kind, facts.tags) {
        (ResourceKind::Certificate, _) => Reason::NotAttached,
        (_, TagFact::NotTaggable) => Reason::NoPatternMatch,
        _ => Reason::NoWorkshopTag,
    }
}

impl Place {
    /// Where the resource of an ARN lies, seen from here. Parts that the ARN leaves empty do not
    /// count; what is no ARN lies in another account.
    #[must_use]
    pub fn locate(&self, arn: &Arn) -> Location {
        let mut parts = arn.as_str().splitn(6, ':');
        let (Some("arn"), Some(partition), Some(_service), Some(region), Some(account), Some(_)) = (
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next(),
            parts.next(),
        ) else {
            return Location::OtherAccount;
        };
        let other_account = !account.is_empty() && account != self.account.as_str();
        if other_account || partition != self.region.partition().as_str() {
            Location::OtherAccount
        } else if !region.is_empty() && region != self.region.as_str() {
            Location::OtherRegion
        } else {
            Location::Here
        }
    }
}
