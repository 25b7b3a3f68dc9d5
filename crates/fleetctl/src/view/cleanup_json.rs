//! A cleanup plan as JSON, for programs. The names and their meaning are stable; new members may appear.

use std::collections::BTreeMap;

use fleet_core::name::{ShadowName, ThingName};
use fleet_core::plan::Header;
use fleet_core::quota::{Calls, Estimate, Rates};
use fleet_ops::cleanup::{CleanupPlan, Item, Kept, PlannedThing, Request, Section};
use fleet_ops::event::{Failure, Identified, Reason, ResourceKind};
use serde::{Serialize, Serializer};

use super::cleanup;

/// The document. It is written as it is made: things are not copied.
#[derive(Serialize)]
pub(crate) struct PlanDocument<'a> {
    plan: &'a Header,
    request: &'a Request,
    sections: Vec<SectionDocument<'a>>,
    totals: Totals,
    changes: bool,
    calls: Calls,
    total_calls: u64,
    estimate: Estimate,
    best_seconds: f64,
}

/// How many resources are deleted, of all kinds and of each, shadows included.
#[derive(Serialize)]
struct Totals {
    delete: u64,
    skip: u64,
    by_kind: BTreeMap<ResourceKind, Total>,
}

#[derive(Serialize)]
struct Total {
    delete: u64,
    skip: u64,
}

/// The resources of a kind.
#[derive(Serialize)]
struct SectionDocument<'a> {
    kind: ResourceKind,
    found: u64,
    skip_by: &'a BTreeMap<Reason, u64>,
    /// Why they could not be looked at, or not all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<&'a Failure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete: Option<Deleted<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skip: Option<&'a [Kept]>,
}

/// What is deleted of a kind.
enum Deleted<'a> {
    Things(&'a CleanupPlan),
    Items(ResourceKind, &'a [Item]),
}

#[derive(Serialize)]
struct ThingDocument {
    name: ThingName,
    identified: Option<Identified>,
    classic_shadow: bool,
    package_shadow: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    named_shadows: Vec<ShadowName>,
}

#[derive(Serialize)]
struct ItemDocument<'a> {
    name: &'a str,
    identified: &'a Identified,
    /// The things that a certificate is detached from.
    #[serde(skip_serializing_if = "Option::is_none")]
    things: Option<&'a [String]>,
}

impl Serialize for Deleted<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Deleted::Things(plan) => to.collect_seq(things(plan)),
            Deleted::Items(kind, items) => {
                to.collect_seq(items.iter().map(|item| ItemDocument::of(*kind, item)))
            }
        }
    }
}

impl<'a> ItemDocument<'a> {
    fn of(kind: ResourceKind, item: &'a Item) -> ItemDocument<'a> {
        let detached = matches!(kind, ResourceKind::Certificate | ResourceKind::Attachment);
        ItemDocument {
            name: &item.name,
            identified: &item.identified,
            things: detached.then_some(&item.ties),
        }
    }
}

fn things(plan: &CleanupPlan) -> impl Iterator<Item = ThingDocument> {
    plan.things.iter().map(|(name, thing)| {
        let PlannedThing {
            classic_shadow,
            package_shadow,
            named_shadows,
            ..
        } = thing;
        ThingDocument {
            identified: plan.identified(&name),
            name,
            classic_shadow,
            package_shadow,
            named_shadows,
        }
    })
}

impl<'a> PlanDocument<'a> {
    /// With every resource.
    pub(crate) fn whole(plan: &'a CleanupPlan, rates: &Rates) -> PlanDocument<'a> {
        PlanDocument::of(plan, rates, true)
    }

    /// With numbers only.
    pub(crate) fn counts(plan: &'a CleanupPlan, rates: &Rates) -> PlanDocument<'a> {
        PlanDocument::of(plan, rates, false)
    }

    fn of(plan: &'a CleanupPlan, rates: &Rates, whole: bool) -> PlanDocument<'a> {
        let calls = plan.calls();
        let estimate = plan.estimate(rates);
        let totals = cleanup::totals(plan);
        let sections = plan.sections.iter();
        PlanDocument {
            plan: &plan.header,
            request: &plan.request,
            sections: sections
                .map(|(kind, section)| section_document(plan, *kind, section, whole))
                .collect(),
            totals: Totals {
                delete: totals.iter().map(|total| total.delete).sum(),
                skip: totals.iter().map(|total| total.skip).sum(),
                by_kind: totals
                    .iter()
                    .map(|total| {
                        let (delete, skip) = (total.delete, total.skip);
                        (total.kind, Total { delete, skip })
                    })
                    .collect(),
            },
            changes: !plan.is_empty(),
            total_calls: calls.total(),
            calls,
            best_seconds: estimate.best().as_secs_f64(),
            estimate,
        }
    }
}

fn section_document<'a>(
    plan: &'a CleanupPlan,
    kind: ResourceKind,
    section: &'a Section,
    whole: bool,
) -> SectionDocument<'a> {
    let deleted = match kind {
        ResourceKind::Thing => Deleted::Things(plan),
        _ => Deleted::Items(kind, &section.items),
    };
    SectionDocument {
        kind,
        found: plan.deletes(kind) + section.kept_count(),
        skip_by: &section.kept_by,
        failure: section.failure.as_ref(),
        delete: whole.then_some(deleted),
        skip: whole.then_some(section.kept.as_slice()),
    }
}
