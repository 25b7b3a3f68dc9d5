//! The plan of a cleanup: what is deleted and how it was recognised, what is kept and why.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use fleet_core::name::ThingName;
use fleet_core::plan::{Header, PlanKind, PlanReader, PlanWriter, Refusal};
use fleet_core::quota::{Calls, Estimate, Rates};
use serde::{Deserialize, Serialize};

use super::cost;
use super::kind;
use super::request::Request;
use super::thing_set::{ThingLine, ThingSet};
use crate::event::{Failure, Identified, Reason, ResourceKind};

/// A resource that is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// Its name.
    pub name: String,
    /// How it was recognised.
    pub identified: Identified,
    /// What no other resource of this name has: an id, or when it was made. Where it differs when
    /// it is the item's turn, the resource was made anew, and stays.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mark: String,
    /// Names of what it is tied to: a certificate's things, a group's parent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<String>,
}

/// A resource that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// All resources of a kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// What is deleted. Of things, see [`CleanupPlan::things`].
    pub items: Vec<Item>,
    /// What is kept. A plan that was read from a file has only their number.
    pub kept: Vec<Kept>,
    /// How many are kept, by reason.
    pub kept_by: BTreeMap<Reason, u64>,
    /// Why the resources could not be looked at, or not all of them. What could not be looked at
    /// is not deleted.
    pub failure: Option<Failure>,
}

impl Section {
    /// How many are kept.
    #[must_use]
    pub fn kept_count(&self) -> u64 {
        self.kept_by.values().sum()
    }

    pub(super) fn keep(&mut self, name: impl Into<String>, reason: Reason) {
        *self.kept_by.entry(reason).or_default() += 1;
        self.kept.push(Kept {
            name: name.into(),
            reason,
        });
    }

    pub(super) fn fail(&mut self, failure: Failure) {
        self.failure.get_or_insert(failure);
    }
}

/// What a cleanup will do. Two plans of the same state are equal, their times apart.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CleanupPlan {
    /// Where and when it was made.
    pub header: Header,
    /// What was asked for.
    pub request: Request,
    /// The kinds in the scope, in the order in which they are listed.
    pub sections: Vec<(ResourceKind, Section)>,
    /// The things that are deleted.
    pub things: ThingSet,
}

/// A line of a cleanup plan.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    Cleanup(Request),
    Kept {
        kind: ResourceKind,
        by: BTreeMap<Reason, u64>,
    },
    Unread {
        kind: ResourceKind,
        failure: Failure,
    },
    Resource {
        kind: ResourceKind,
        #[serde(flatten)]
        item: Item,
    },
    #[serde(untagged)]
    Things(ThingLine),
}

impl CleanupPlan {
    /// A plan that does nothing, with an empty section for each kind in the scope.
    #[must_use]
    pub fn empty(header: Header, request: Request) -> Self {
        let kinds = kind::in_scope(request.scope);
        Self {
            header,
            sections: kinds.map(|kind| (kind, Section::default())).collect(),
            things: ThingSet::empty(request.prefix.clone()),
            request,
        }
    }

    /// The section of a kind, if it is in the scope.
    #[must_use]
    pub fn section(&self, kind: ResourceKind) -> Option<&Section> {
        let mut sections = self.sections.iter();
        sections.find(|(of, _)| *of == kind).map(|(_, s)| s)
    }

    fn section_mut(&mut self, kind: ResourceKind) -> Option<&mut Section> {
        let mut sections = self.sections.iter_mut();
        sections.find(|(of, _)| *of == kind).map(|(_, s)| s)
    }

    /// How many resources of a kind are deleted. Shadows count by their kinds.
    #[must_use]
    pub fn deletes(&self, kind: ResourceKind) -> u64 {
        match kind {
            ResourceKind::Thing => self.things.len(),
            ResourceKind::Shadow | ResourceKind::PackageShadow | ResourceKind::NamedShadow => {
                self.shadows().get(&kind).copied().unwrap_or(0)
            }
            _ => self
                .section(kind)
                .map_or(0, |s| u64::try_from(s.items.len()).unwrap_or(u64::MAX)),
        }
    }

    /// How many shadows are deleted, by kind.
    #[must_use]
    pub fn shadows(&self) -> BTreeMap<ResourceKind, u64> {
        let mut counts = BTreeMap::new();
        for (_, thing) in self.things.iter() {
            for (kind, more) in [
                (ResourceKind::Shadow, usize::from(thing.classic_shadow)),
                (
                    ResourceKind::PackageShadow,
                    usize::from(thing.package_shadow),
                ),
                (ResourceKind::NamedShadow, thing.named_shadows.len()),
            ] {
                if more > 0 {
                    *counts.entry(kind).or_default() += u64::try_from(more).unwrap_or(u64::MAX);
                }
            }
        }
        counts
    }

    /// How a thing was recognised.
    #[must_use]
    pub fn identified(&self, thing: &ThingName) -> Option<Identified> {
        self.things
            .contains(thing)
            .then(|| super::things::how(&self.header.place(), &self.request.prefix, thing))
            .flatten()
    }

    /// The certificates that are deleted with their last thing, and their things.
    pub fn certificates(&self) -> impl Iterator<Item = &Item> {
        self.section(ResourceKind::Certificate)
            .into_iter()
            .flat_map(|section| &section.items)
    }

    /// Whether applying it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.things.is_empty() && self.sections.iter().all(|(_, s)| s.items.is_empty())
    }

    /// The kinds that could not be looked at, or not wholly.
    pub fn unread(&self) -> impl Iterator<Item = (ResourceKind, &Failure)> {
        let sections = self.sections.iter();
        sections.filter_map(|(kind, section)| Some((*kind, section.failure.as_ref()?)))
    }

    /// The calls that applying it makes if nothing fails, without the second look.
    #[must_use]
    pub fn calls(&self) -> Calls {
        cost::calls(self)
    }

    /// The least time in which it can be applied, without the five minutes of thing types.
    #[must_use]
    pub fn estimate(&self, rates: &Rates) -> Estimate {
        Estimate::of(&self.calls(), rates)
    }

    /// Writes it as a plan file and gives the output back.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write<W: Write>(&self, out: W) -> io::Result<W> {
        let mut writer = PlanWriter::new(out, &self.header)?;
        writer.item(&Line::Cleanup(self.request.clone()))?;
        for (kind, section) in &self.sections {
            let kind = *kind;
            if let Some(failure) = section.failure.clone() {
                writer.item(&Line::Unread { kind, failure })?;
            }
            if !section.kept_by.is_empty() {
                let by = section.kept_by.clone();
                writer.item(&Line::Kept { kind, by })?;
            }
            for item in section.items.iter().cloned() {
                writer.item(&Line::Resource { kind, item })?;
            }
        }
        for line in self.things.lines() {
            writer.item(&Line::Things(line))?;
        }
        writer.finish()
    }

    /// Reads a plan file whole and checks it. It still has to be
    /// [checked](Header::check) against the caller before it is applied.
    ///
    /// # Errors
    /// It is no plan, of a newer format, of another kind, incomplete or changed.
    pub fn read<R: BufRead>(source: R) -> Result<Self, Refusal> {
        let mut reader = PlanReader::new(source, PlanKind::Cleanup)?;
        let header = reader.header().clone();
        let Some(Line::Cleanup(request)) = reader.next().transpose()? else {
            return Err(Refusal::Edited("its request is missing"));
        };
        let mut plan = Self::empty(header, request);
        for line in reader {
            plan.add(line?)?;
        }
        Ok(plan)
    }

    fn add(&mut self, line: Line) -> Result<(), Refusal> {
        const OUTSIDE: Refusal = Refusal::Edited("it names a kind outside of its scope");
        match line {
            Line::Cleanup(_) => return Err(Refusal::Edited("it has two requests")),
            Line::Kept { kind, by } => self.section_mut(kind).ok_or(OUTSIDE)?.kept_by = by,
            Line::Unread { kind, failure } => {
                self.section_mut(kind).ok_or(OUTSIDE)?.failure = Some(failure);
            }
            Line::Resource { kind, item } => {
                self.section_mut(kind).ok_or(OUTSIDE)?.items.push(item);
            }
            Line::Things(line) => {
                if !self.things.add(line) {
                    return Err(Refusal::Edited("its things cannot be right"));
                }
            }
        }
        Ok(())
    }
}
