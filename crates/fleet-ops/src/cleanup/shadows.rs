//! The shadows of things: ours because their thing is, deleted before it.

use fleet_core::fault::CloudError;
use fleet_core::name::{ShadowName, ThingName};

use super::run::{Outcome, Run};
use super::scan::Scan;
use super::thing_set::PlannedThing;
use crate::event::ResourceKind;

/// The shadows that a thing has.
pub(super) struct Shadows {
    pub(super) classic: bool,
    pub(super) package: bool,
    pub(super) named: Vec<ShadowName>,
}

/// Looks which shadows a thing has.
pub(super) async fn find(scan: &Scan<'_>, thing: &ThingName) -> Result<Shadows, CloudError> {
    let shadows = &scan.reads.shadows;
    let classic = match shadows.get_shadow(thing, None).await {
        Ok(_) => true,
        Err(error) if error.is_not_found() => false,
        Err(error) => return Err(error),
    };
    let mut found = Shadows {
        classic,
        package: false,
        named: Vec::new(),
    };
    let package = ShadowName::package();
    let mut from = None;
    loop {
        let page = shadows.list_named_shadows(thing, from).await?;
        for name in page.items {
            if name == package {
                found.package = true;
            } else {
                found.named.push(name);
            }
        }
        from = page.next;
        if from.is_none() {
            found.named.sort();
            return Ok(found);
        }
    }
}

/// Deletes the shadows that the plan has of a thing. Tells whether none of them is left.
pub(super) async fn remove(run: &Run<'_>, thing: &ThingName, planned: &PlannedThing) -> bool {
    let mut good = true;
    for shadow in planned.shadows() {
        let deleted = run
            .writes
            .shadows
            .delete_shadow(thing, shadow.as_ref())
            .await;
        let outcome = Outcome::of(deleted);
        let well = outcome.is_good();
        let event = run.count(kind(shadow.as_ref()), thing.as_str(), outcome);
        if let Some(event) = event.filter(|_| !well) {
            run.session.tell(event);
        }
        good &= well;
    }
    good
}

fn kind(shadow: Option<&ShadowName>) -> ResourceKind {
    match shadow {
        None => ResourceKind::Shadow,
        Some(name) if *name == ShadowName::package() => ResourceKind::PackageShadow,
        Some(_) => ResourceKind::NamedShadow,
    }
}
